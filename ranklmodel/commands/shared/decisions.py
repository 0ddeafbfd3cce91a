"""What rules on what is observed came to in a run, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def decisions_in(facts: Mapping[str, str]) -> list[str]:
    """Return the decisions that the facts of a run tell; none where its regimen has no rules.

    Examples
    --------
    >>> decisions_in({"decisions": "zoledronate begins at year 2: LS_BMD T-score -2.1"})
    ['zoledronate begins at year 2: LS_BMD T-score -2.1']
    """
    from ranklmodel.lives.unfolding import DECISIONS

    return [said for said in facts.get(DECISIONS, "").split("; ") if said]
