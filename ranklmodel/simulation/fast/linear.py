"""Closed-form solution of linear pharmacokinetics with repeated doses."""

from __future__ import annotations

from typing import final

import numpy as np

from ranklmodel.simulation.schedule import Floats

_TERMS = 15  # of the Taylor series of an exponential of at most 1/2

# Four-point Gauss rule on panels that double in length away from the dose, where it acts fastest.
_GAUSS, _WEIGHTS = np.polynomial.legendre.leggauss(5)
_PANELS = np.concatenate([[0.0], 2.0 ** np.arange(-7.0, 1.0)])


def quadrature() -> tuple[Floats, Floats]:
    """Return points and weights of the average over the unit interval."""
    begin, length = _PANELS[:-1], np.diff(_PANELS)
    points = begin[:, None] + length[:, None] * (_GAUSS + 1.0) / 2.0
    weights = length[:, None] * _WEIGHTS / 2.0
    return points.ravel(), weights.ravel()


def exponential(matrix: Floats) -> Floats:
    """Return exp(matrix); SciPy's `expm` would cost a slow import."""
    squarings = max(0, int(np.ceil(np.log2(max(_size(matrix), 1e-300)))) + 1)
    result = term = np.eye(len(matrix))
    scaled = matrix / 2.0**squarings
    for k in range(1, _TERMS):
        term = term @ scaled / k
        result = result + term
    for _ in range(squarings):
        result = result @ result
    return result


@final
class Carrier:
    """Applies exp(matrix t) to many vectors, each with its own time.

    The time is split into whole cells, whose exponentials are powers of one, and a rest so short
    that the Taylor series of the exponential can be applied to the vector itself.

    Parameters
    ----------
    matrix : array of shape (n, n)
        Of the linear system.
    longest : float
        No time is longer.
    """

    def __init__(self, matrix: Floats, longest: float) -> None:
        cells = 2 ** max(0, int(np.ceil(np.log2(max(2.0 * _size(matrix) * longest, 1.0)))))
        self._matrix = matrix
        self._cell = longest / cells
        self._powers = _powers(exponential(matrix * self._cell), cells + 1)

    def carried(self, starts: Floats, times: Floats) -> Floats:
        """Return where each start arrives after its time; shapes (k, n), (k,) to (k, n)."""
        last = len(self._powers) - 1
        whole = np.clip(np.floor(times / self._cell).astype(int), 0, last)
        moved = (self._powers[whole] @ starts[:, :, None])[:, :, 0].T
        rest = times - whole * self._cell
        term = result = moved
        for k in range(1, _TERMS):
            term = (self._matrix @ term) * (rest / k)
            result = result + term
        arrived: Floats = result.T
        return arrived


def _size(matrix: Floats) -> float:
    return float(np.abs(matrix).sum(axis=1).max(initial=0.0))


def _powers(matrix: Floats, number: int) -> Floats:
    """Return the powers 0, 1, ... of a matrix, by doubling."""
    found = np.eye(len(matrix))[None, :, :]
    power = matrix
    while len(found) < number:
        found = np.concatenate([found, found @ power])
        power = power @ power
    return found[:number]


def orbit(advance: Floats, first: Floats, number: int) -> Floats:
    """Return first, advance @ first, advance @ advance @ first, ..., shape (number, n).

    By doubling: the second half is the first half moved on by a power of the matrix.
    """
    states = first[None, :]
    power = advance
    while len(states) < number:
        states = np.concatenate([states, states @ power.T])
        power = power @ power
    return states[:number]
