"""Results that a fit in use has used beside those that none has, counted apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.trials.score import ScoredRow

EXPECTED_WITHIN = 0.95
"""Share of results within the expected spread, were the model and its spreads right."""


@final
@dataclass(frozen=True)
class Counts:
    """How many of some results are within.

    Attributes
    ----------
    within, counted : int
        Results within the expected spread, and all of them.
    """

    within: int
    counted: int

    @property
    def chance(self) -> float:
        """How likely no more than these are within, were each with a chance of 95 %."""
        from scipy.stats import binom

        return float(binom.cdf(self.within, self.counted, EXPECTED_WITHIN))


def counts_of(rows: Iterable[ScoredRow]) -> Counts:
    """Return how many of the rows that count are within.

    Parameters
    ----------
    rows : iterable of ScoredRow
        Scored rows; those of weight 0 are not counted.
    """
    counted = [row.within for row in rows if row.counted]
    return Counts(sum(counted), len(counted))


def by_use(rows: Iterable[ScoredRow]) -> tuple[Counts, Counts]:
    """Return the counts of rows that a fit in use has used, and of those that none has.

    Parameters
    ----------
    rows : iterable of ScoredRow
        Scored rows; those of weight 0 are not counted.

    Returns
    -------
    used, unseen : Counts
        By :attr:`~ranklmodel.trials.score.ScoredRow.fitted`.
    """
    there = list(rows)
    used = counts_of(row for row in there if row.fitted)
    return used, counts_of(row for row in there if not row.fitted)


def use_of_rows(rows: Iterable[ScoredRow]) -> str:
    """Return in sentences how rows that were fitted and rows that were not agree.

    Parameters
    ----------
    rows : iterable of ScoredRow
        Scored rows.
    """
    there = [row for row in rows if row.counted]
    used, unseen = by_use(there)
    assumed = sum(row.error == "assumed" for row in there)
    words = [f"{used.within} of the {used.counted} results that a fit in use has used are within"]
    if unseen.counted:
        share = f"{100.0 * unseen.within / unseen.counted:.0f} %"
        words.append(
            f", and {unseen.within} of the {unseen.counted} that none has used, {share}, where "
            f"95 % are expected; so few or fewer come with a chance of {unseen.chance:.2g}"
        )
    number = f"{assumed} of the {len(there)} intervals"
    words.append(f". {number} are assumed, as the trial printed none")
    return "".join(words)
