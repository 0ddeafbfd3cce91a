"""Closed-form solution of linear pharmacokinetics with repeated doses."""

from __future__ import annotations

import numpy as np

from ranklmodel.simulation.schedule import Floats

_TERMS = 18

# Four-point Gauss rule on panels that double in length away from the dose, where it acts fastest.
_GAUSS, _WEIGHTS = np.polynomial.legendre.leggauss(5)
_PANELS = np.concatenate([[0.0], 2.0 ** np.arange(-7.0, 1.0)])


def quadrature() -> tuple[Floats, Floats]:
    """Return points and weights of the average over the unit interval."""
    begin, length = _PANELS[:-1], np.diff(_PANELS)
    points = begin[:, None] + length[:, None] * (_GAUSS + 1.0) / 2.0
    weights = length[:, None] * _WEIGHTS / 2.0
    return points.ravel(), weights.ravel()


def exponentials(matrix: Floats, times: Floats) -> Floats:
    """Return exp(matrix t) for several times, shape (n_times, n, n).

    Scaling and squaring of the Taylor series; SciPy's `expm` would cost a slow import.
    """
    scaled = matrix[None, :, :] * times[:, None, None]
    largest = float(np.abs(scaled).sum(axis=2).max(initial=0.0))
    squarings = max(0, int(np.ceil(np.log2(max(largest, 1e-300)))) + 2)
    scaled = scaled / 2.0**squarings
    result = np.broadcast_to(np.eye(len(matrix)), scaled.shape).copy()
    term = result
    for k in range(1, _TERMS):
        term = term @ scaled / k
        result = result + term
    for _ in range(squarings):
        result = result @ result
    return result


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
