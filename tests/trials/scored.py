"""All trials scored once, for every test that judges the whole."""

from __future__ import annotations

from functools import cache

import ranklmodel
from ranklmodel.trials.many import Scores
from ranklmodel.trials.score import ScoredRow


@cache
def all_scores() -> Scores:
    """Return the scores of all trials with the shipped calibration, rows of every role."""
    return ranklmodel.score(roles=("calibration", "validation", "heldout"))


def counted_rows(*, role: str | None = None) -> list[ScoredRow]:
    """Return the rows that count, of one role or of all."""
    return [row for row in all_scores().rows if row.counted and role in (None, row.role)]
