"""How residuals bend along the axes of what a fit leaves open, beyond their derivatives.

Where a parameter is left wide open, residuals are no straight lines as far as its draws reach. A
few runs on either side of the optimum along each axis say by how much.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.simulation.schedule import Floats

# Standard deviations to either side, and of the way to a bound that is nearer.
_STEP = 1.5
_OF_THE_WAY = 0.9
# What is nearer than this tells no bend; what fails is tried again half as far.
_NEAREST = 0.2
# Beyond, a bend is taken for what it is here: cubes grow fast.
_FURTHEST = 3.0


@dataclass(frozen=True, eq=False)
class Bends:
    """Deviations of residuals from straight lines, axis by axis.

    Attributes
    ----------
    squares, cubes : array of shape (n_axes, n_residuals)
        Coefficients, by standard deviations along an axis.
    """

    squares: Floats
    cubes: Floats

    def at(self, along: Floats) -> Floats:
        """Return how far residuals are from straight lines, shape (n_draws, n_residuals).

        Parameters
        ----------
        along : array of shape (n_draws, n_axes)
            Standard deviations along each axis.
        """
        near = np.clip(along, -_FURTHEST, _FURTHEST)
        return np.asarray(near**2 @ self.squares + near**3 @ self.cubes)


def bends_along(
    residuals_at: Callable[[Floats], Floats],
    point: Floats,
    residuals: Floats,
    jacobian: Floats,
    axes: Floats,
    ends: tuple[Floats, Floats],
) -> Bends:
    """Return the bends of residuals along axes, from runs to both sides of an optimum.

    Where one side has no room, or no run, the other alone tells a square; where neither has,
    residuals are straight.

    Parameters
    ----------
    residuals_at : callable
        Residuals of a point, infinite where a run fails.
    point : array of shape (n_parameters,)
        The optimum.
    residuals : array of shape (n_residuals,)
        There.
    jacobian : array of shape (n_residuals, n_parameters)
        Their derivatives there.
    axes : array of shape (n_parameters, n_axes)
        A column is one standard deviation along an axis.
    ends : tuple of array of shape (n_parameters,)
        Lower and upper bounds.
    """
    squares = np.zeros((axes.shape[1], len(residuals)))
    cubes = np.zeros_like(squares)
    for place, axis in enumerate(axes.T):
        slope = jacobian @ axis
        sides: list[tuple[float, Floats]] = []
        for sign in (1.0, -1.0):
            step = sign * min(_STEP, _OF_THE_WAY * _room(point, sign * axis, ends))
            while abs(step) >= _NEAREST:
                there = residuals_at(point + step * axis)
                if np.isfinite(there).all():
                    sides.append((step, (there - residuals - step * slope) / step**2))
                    break
                step *= 0.5
        if len(sides) == 1:
            squares[place] = sides[0][1]
        elif sides:
            (ahead, one), (back, other) = sides
            cubes[place] = (one - other) / (ahead - back)
            squares[place] = one - ahead * cubes[place]
    return Bends(squares, cubes)


def _room(point: Floats, axis: Floats, ends: tuple[Floats, Floats]) -> float:
    """Return how often a step fits between a point and the bounds."""
    low, high = ends
    with np.errstate(divide="ignore", invalid="ignore"):
        steps = np.where(axis > 0, (high - point) / axis, (low - point) / axis)
    return float(np.min(steps[axis != 0], initial=np.inf))
