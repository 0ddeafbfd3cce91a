"""Residuals about an optimum as polynomials: straight, bent, and how the bend changes.

Derivatives at two places on each independent axis of the curvature tell all second derivatives of
all residuals, and all third ones in which two or three are by one axis. What is left out is of
three different axes. A sampler can ask this ten thousand times for the price of one life.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.schedule import Floats

# Where derivatives are asked on an axis, in standard deviations of the straight model.
REACH = 1.5
# Bends are known up to here; further out residuals are as straight as they are at the optimum.
_KNOWN = 3.5
# An axis with less room than this part of the reach, on either side, is taken for straight.
_ROOM = 0.3


@dataclass(frozen=True, eq=False)
class Axes:
    """Independent directions of the curvature at an optimum.

    Attributes
    ----------
    center : array of shape (n,)
        The optimum.
    columns : array of shape (n, n)
        One for each direction, a standard deviation long.
    low, high : array of shape (n,)
        Bounds of the parameters, on their scale.
    """

    center: Floats
    columns: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, center: Floats, slopes: Floats, low: Floats, high: Floats) -> Axes:
        """Return the axes of residuals with some derivatives, shape (n_residuals, n).

        A direction of which nothing is known is no longer than the bounds.
        """
        width = high - low
        scaled = slopes * width
        sizes, directions = np.linalg.eigh(scaled.T @ scaled)
        spreads = 1.0 / np.sqrt(np.maximum(sizes, 1.0))
        return cls(center, width[:, None] * directions * spreads, low, high)

    def place(self, axis: int, along: float) -> Floats:
        """Return a place on an axis, within the bounds to the last bit."""
        return np.clip(self.center + along * self.columns[:, axis], self.low, self.high)

    def steps(self, axis: int) -> tuple[float, float] | None:
        """Return the two places on an axis at which derivatives are asked, None without room."""
        column = self.columns[:, axis]
        with np.errstate(divide="ignore", invalid="ignore"):
            ends = np.array([(self.low - self.center) / column, (self.high - self.center) / column])
        ahead = min(REACH, float(np.nanmin(ends.max(axis=0))))
        back = min(REACH, -float(np.nanmax(ends.min(axis=0))))
        enough = _ROOM * REACH
        if ahead >= enough and back >= enough:
            return ahead, -back
        if ahead >= enough:
            return ahead, ahead / 2.0
        if back >= enough:
            return -back, -back / 2.0
        return None


@dataclass(frozen=True, eq=False)
class LocalModel:
    """Residuals as polynomials of the steps along axes.

    Attributes
    ----------
    axes : Axes
        Directions, of which a place is so many steps each.
    residuals : array of shape (m,)
        At the optimum.
    slopes : array of shape (m, n)
        First derivatives there, by steps.
    bends : array of shape (m, n, n)
        Second ones.
    twists : array of shape (m, n, n)
        Third ones: by the axis of the second index, and twice by that of the last.
    """

    axes: Axes
    residuals: Floats
    slopes: Floats
    bends: Floats
    twists: Floats

    @classmethod
    def of(
        cls,
        axes: Axes,
        residuals: Floats,
        slopes: Floats,
        asked: Sequence[tuple[tuple[float, Floats], tuple[float, Floats]] | None],
    ) -> LocalModel:
        """Return the model that has some derivatives.

        Parameters
        ----------
        axes : Axes
            Directions.
        residuals : array of shape (m,)
            At the optimum.
        slopes : array of shape (m, n)
            Their derivatives there, by parameters.
        asked : sequence of pairs
            For each axis two steps, each with the derivatives by parameters there; None for an axis
            that is taken for straight.
        """
        here = slopes @ axes.columns
        number = len(axes.center)
        bends, twists = (np.zeros((len(residuals), number, number)) for _ in range(2))
        for axis, pair in enumerate(asked):
            if pair is None:
                continue
            (one, there), (other, elsewhere) = pair
            first = (there @ axes.columns - here) / one
            second = (elsewhere @ axes.columns - here) / other
            twists[:, :, axis] = 2.0 * (first - second) / (one - other)
            bends[:, :, axis] = first - 0.5 * one * twists[:, :, axis]
        straight = [axis for axis, pair in enumerate(asked) if pair is None]
        # of two axes each tells of the other; one that was not asked is told by those that were
        both = 0.5 * (bends + bends.transpose(0, 2, 1))
        both[:, straight, :] *= 2.0
        both[:, :, straight] *= 2.0
        diagonal = np.arange(number)
        twists[:, diagonal, diagonal] /= 3.0
        return cls(axes, residuals, here, both, twists)

    def at(self, places: Floats) -> tuple[Floats, Floats]:
        """Return residuals and their derivatives by parameters at a place, shapes (m,), (m, n)."""
        axes = self.axes
        inverse = self._inverse
        steps = inverse @ (places - axes.center)
        near = np.clip(steps, -_KNOWN, _KNOWN)
        within = (near == steps).astype(float)
        bent, squares = self._times(self._flat[0], near), near * near
        twisted = self._times(self._flat[1], squares)
        residuals = self.residuals + self.slopes @ steps + 0.5 * (bent + twisted) @ near
        across = self._times(self._flat[2], near) * near
        slopes = self.slopes + (bent + 0.5 * twisted + across) * within
        return residuals, slopes @ inverse

    def _times(self, flat: Floats, steps: Floats) -> Floats:
        return (flat @ steps).reshape(self.slopes.shape)

    @cached_property
    def _flat(self) -> tuple[Floats, Floats, Floats]:
        """Bends, twists by their last index, and by the one before: one product with steps each."""
        number = self.slopes.shape[1]
        crossed = self.twists.transpose(0, 2, 1)
        bends, twists, across = (
            np.ascontiguousarray(one).reshape(-1, number)
            for one in (self.bends, self.twists, crossed)
        )
        return bends, twists, across

    @cached_property
    def _inverse(self) -> Floats:
        return np.asarray(np.linalg.inv(self.axes.columns))
