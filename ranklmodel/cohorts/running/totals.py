"""What is added up over people: numbers, weights, sums and counts of every cell of the summary.

A cell is a regimen, a measure (the level, or the change from the visit in percent), a day and a
quantity, in this order. Totals of parts add up to those of the whole, to the bit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.cohorts.running.spread import Counted, Grid
from ranklmodel.cohorts.running.sums import exact_sums

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ranklmodel.simulation.schedule import Floats

MEASURES = ("level", "percent change")
SCORE = "SD"
"""The unit of scores, whose zero is the mean of young adults and no nothing."""

ONE = 1 << 24
"""What a weight of one is counted as: weights are whole numbers, so that their sums are exact."""

_NOTHING = 1e-12


@final
@dataclass(eq=False)
class Totals:
    """Totals of some people, one entry each cell.

    Attributes
    ----------
    number : array of int
        People with a value.
    weight : array of int
        Sum of their weights, in parts of `ONE`.
    squares : list of int
        Sum of the squares of these weights.
    sums, sums_of_squares : list of int
        Of value and squared value, each times the weight, as
        :func:`~ranklmodel.cohorts.running.sums.exact_sums` tells them.
    counted : list of Counted
        Values on the grid.
    """

    number: NDArray[np.int64]
    weight: NDArray[np.int64]
    squares: list[int]
    sums: list[int]
    sums_of_squares: list[int]
    counted: list[Counted]

    def add(self, other: Totals) -> None:
        """Add the totals of other people."""
        self.number = self.number + other.number
        self.weight = self.weight + other.weight
        for mine, theirs in (
            (self.squares, other.squares),
            (self.sums, other.sums),
            (self.sums_of_squares, other.sums_of_squares),
        ):
            mine[:] = [a + b for a, b in zip(mine, theirs, strict=True)]
        pairs = zip(self.counted, other.counted, strict=True)
        self.counted[:] = [one + another for one, another in pairs]


def whole_weights(weights: Floats) -> NDArray[np.int64]:
    """Return weights as whole numbers of parts of one.

    Examples
    --------
    >>> whole_weights(np.array([1.0, 0.25])).tolist()
    [16777216, 4194304]
    """
    return np.rint(np.asarray(weights) * ONE).astype(np.int64)


def totals_of(values: Floats, weights: Floats, units: Sequence[str]) -> Totals:
    """Return the totals of people.

    Parameters
    ----------
    values : array of shape (n_regimens, n_people, n_days, n_quantities)
        What they show, the first day being the visit; missing (``NaN``) where somebody failed.
    weights : array of shape (n_people,)
        Their weights.
    units : sequence of str
        Of the quantities.
    """
    parts = []
    whole = whole_weights(weights)
    for of_regimen in values:
        changes = _changes(of_regimen[:, 0], units)
        for measure in MEASURES:
            grids = [_grid(measure, unit) for unit in units]
            for day in range(of_regimen.shape[1]):
                shown = of_regimen[:, day]
                if measure != "level":
                    with np.errstate(invalid="ignore", divide="ignore"):
                        shown = 100.0 * (shown / changes - 1.0)
                parts.append(_of_a_day(shown, whole, grids))
    return Totals(
        np.concatenate([one.number for one in parts]),
        np.concatenate([one.weight for one in parts]),
        [total for one in parts for total in one.squares],
        [total for one in parts for total in one.sums],
        [total for one in parts for total in one.sums_of_squares],
        [counted for one in parts for counted in one.counted],
    )


def _changes(first: Floats, units: Sequence[str]) -> Floats:
    """Return what changes are in percent of; missing where there is no percent of it."""
    scores = np.array([unit == SCORE for unit in units])
    return np.where((first > _NOTHING) & ~scores, first, np.nan)


def _grid(measure: str, unit: str) -> Grid:
    if measure != "level":
        return "percent"
    return "score" if unit == SCORE else "level"


def _of_a_day(shown: Floats, whole: NDArray[np.int64], grids: Sequence[Grid]) -> Totals:
    """Return the totals of one day, shape (n_people, n_quantities)."""
    there = np.isfinite(shown)
    known = np.where(there, shown, 0.0)
    weights = np.where(there, whole[:, None], 0)
    weighted = known * weights
    # halves, as the square of a weight has more digits than a whole number of the machine
    high, low = weights >> 20, weights & ((1 << 20) - 1)
    squares = [
        (int(a) << 40) + (int(b) << 21) + int(c)
        for a, b, c in zip(
            (high * high).sum(0), (high * low).sum(0), (low * low).sum(0), strict=True
        )
    ]
    return Totals(
        there.sum(0, dtype=np.int64),
        weights.sum(0),
        squares,
        exact_sums(weighted),
        exact_sums(weighted * known),
        [
            Counted.of(shown[there[:, place], place], whole[there[:, place]], grid)
            for place, grid in enumerate(grids)
        ],
    )
