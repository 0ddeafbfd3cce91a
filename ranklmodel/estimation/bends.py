"""How residuals bend along the axes of what a fit leaves open, beyond their derivatives.

Where a parameter is left wide open, residuals are no straight lines as far as its draws reach, and
what one axis tells changes along another: where more is left open, there is more of the posterior
than at the optimum. Derivatives on either side of the optimum along each axis say by how much.
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
_AT_ONCE = 1000


@dataclass(frozen=True, eq=False)
class Bends:
    """Deviations of residuals from straight lines.

    Attributes
    ----------
    squares : array of shape (n_axes, n_axes, n_residuals)
        What the product of standard deviations along two axes is multiplied by.
    cubes : array of shape (n_axes, n_axes, n_residuals)
        Likewise the product of the square of the first and of the second.
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
        number, residuals = along.shape[1], self.squares.shape[2]
        squares, cubes = (one.reshape(number**2, residuals) for one in (self.squares, self.cubes))
        apart = np.empty((len(along), residuals))
        for first in range(0, len(along), _AT_ONCE):
            near = np.clip(along[first : first + _AT_ONCE], -_FURTHEST, _FURTHEST)
            products = near[:, :, None] * near[:, None, :]
            of_squares = near[:, :, None] * products
            shape = len(near), number**2
            apart[first : first + _AT_ONCE] = (
                products.reshape(shape) @ squares + of_squares.reshape(shape) @ cubes
            )
        return apart


def bends_along(
    linearized_at: Callable[[Floats], tuple[Floats, Floats]],
    point: Floats,
    jacobian: Floats,
    axes: Floats,
    ends: tuple[Floats, Floats],
) -> Bends:
    """Return the bends of residuals along axes, from derivatives to both sides of an optimum.

    Where one side has no room, or no run, the other alone tells a square; where neither has, what
    others tell of the axis is all there is.

    Parameters
    ----------
    linearized_at : callable
        Residuals of a point and their derivatives, infinite where a run fails.
    point : array of shape (n_parameters,)
        The optimum.
    jacobian : array of shape (n_residuals, n_parameters)
        The derivatives there.
    axes : array of shape (n_parameters, n_axes)
        A column is one standard deviation along an axis.
    ends : tuple of array of shape (n_parameters,)
        Lower and upper bounds.
    """
    number, slopes = axes.shape[1], jacobian @ axes
    squares = np.zeros((number, number, len(jacobian)))
    cubes, known = np.zeros_like(squares), np.zeros(number)
    for place, axis in enumerate(axes.T):
        sides: list[tuple[float, Floats]] = []
        for sign in (1.0, -1.0):
            step = sign * min(_STEP, _OF_THE_WAY * _room(point, sign * axis, ends))
            while abs(step) >= _NEAREST:
                residuals, there = linearized_at(point + step * axis)
                if np.isfinite(residuals).all():
                    sides.append((step, (there @ axes - slopes).T / step))
                    break
                step *= 0.5
        known[place] = bool(sides)
        if len(sides) == 1:
            squares[place] = sides[0][1]
        elif sides:
            (ahead, one), (back, other) = sides
            cubes[place] = (one - other) / (ahead - back)
            squares[place] = one - ahead * cubes[place]
        # the slope along an axis grows with the square of the way, what is reached by a third of it
        cubes[place, place] /= 3.0
    told = np.maximum(known[:, None] + known, 1.0)[:, :, None]
    return Bends(0.5 * (squares + squares.transpose(1, 0, 2)) / told, cubes)


def _room(point: Floats, axis: Floats, ends: tuple[Floats, Floats]) -> float:
    """Return how often a step fits between a point and the bounds."""
    low, high = ends
    with np.errstate(divide="ignore", invalid="ignore"):
        steps = np.where(axis > 0, (high - point) / axis, (low - point) / axis)
    return float(np.min(steps[axis != 0], initial=np.inf))
