"""How many people have which value, on a grid that is the same whoever counts.

Quantiles need the values of all people at once. Counted on a grid that depends on no data, they
are whole numbers, which can be added in any order, and nobody's values need be kept. The steps of
the grid are below what is lost by having a hundred thousand people and not all there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ranklmodel.simulation.schedule import Floats

Grid = Literal["level", "score", "percent"]

SIGNIFICANT = 12
"""Binary digits of a level that are told apart: steps of 0.02 to 0.05 % of it."""
STEPS: dict[Grid, float] = {"score": 1e-3, "percent": 1e-2}
"""Steps of what has no size of its own: standard deviations, and points of percent."""


@final
@dataclass(frozen=True, eq=False)
class Counted:
    """Which places of a grid are taken, and by how much weight.

    Attributes
    ----------
    values : array of shape (n,)
        Places of the grid, ascending.
    weights : array of int, shape (n,)
        Sum of the weights of the people there.
    """

    values: Floats
    weights: NDArray[np.int64]

    @classmethod
    def of(cls, values: Floats, weights: NDArray[np.int64], grid: Grid) -> Counted:
        """Count people by the nearest place of a grid.

        Examples
        --------
        >>> Counted.of(np.array([-6.127, -6.131, 2.0]), np.array([1, 2, 4]), "percent")
        Counted(values=array([-6.13,  2.  ]), weights=array([3, 4]))
        """
        return cls._of(on_grid(values, grid), weights)

    @classmethod
    def _of(cls, values: Floats, weights: NDArray[np.int64]) -> Counted:
        places, which = np.unique(values, return_inverse=True)
        sums = np.zeros(len(places), dtype=np.int64)
        np.add.at(sums, which, weights)
        return cls(places, sums)

    def __add__(self, other: Counted) -> Counted:
        """Return the count of both."""
        values = np.concatenate([self.values, other.values])
        return self._of(values, np.concatenate([self.weights, other.weights]))

    def quantiles(self, shares: Sequence[float]) -> Floats:
        """Return the lowest values that are not exceeded by shares of the weight.

        Examples
        --------
        >>> Counted(np.array([1.0, 2.0, 5.0]), np.array([2, 1, 1])).quantiles([0.5, 0.51, 1.0])
        array([1., 2., 5.])
        """
        below = np.cumsum(self.weights)
        if not len(below):
            return np.full(len(shares), np.nan)
        # with whole numbers, so that a share that is exactly reached counts as reached
        wanted = [_at_least(share, int(below[-1])) for share in shares]
        values: Floats = self.values[np.searchsorted(below, wanted)]
        return values


def _at_least(share: float, total: int) -> int:
    """Return the least whole weight that is a share, stated in thousandths, of all."""
    return max(1, -(-round(share * 1000) * total // 1000))


def on_grid(values: Floats, grid: Grid) -> Floats:
    """Return the nearest place of a grid to each value."""
    if grid == "level":
        mantissas, exponents = np.frexp(values)
        digits = np.rint(np.ldexp(mantissas, SIGNIFICANT))
        placed: Floats = np.ldexp(digits, exponents - SIGNIFICANT)
        return placed + 0.0
    # divided, as a product of steps would be off by rounding: -6.130000000000001
    steps = round(1.0 / STEPS[grid])
    rounded: Floats = np.rint(values * steps) / steps + 0.0
    return rounded
