"""Derivatives without any: differences of eighth order, and when they agree with derivatives."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ranklmodel.simulation.schedule import Floats

_WEIGHTS = (4 / 5, -1 / 5, 4 / 105, -1 / 280)

RELATIVE = 1e-5
_SMALL = 1e-6


def eighth_order(values: Callable[[float], Floats], at: float, step: float) -> Floats:
    """Return the central difference over eight points that are `step` apart."""
    total: Floats = np.zeros(1)
    for k, weight in enumerate(_WEIGHTS, start=1):
        total = total + weight * (values(at + k * step) - values(at - k * step))
    return total / step


def agreement(
    found: Floats, expected: Floats, shown: Floats, sizes: Floats, noise: float
) -> Floats:
    """Return, for every entry, the disagreement in units of what is accepted.

    That is 1e-5 of the entry, for derivatives by a relative change of the parameter. Small entries
    have no such digits in differences: runs that take other steps differ by their tolerance, and a
    difference divides that by its step. So `noise` of the output itself is
    accepted as well, and 1e-5 of a millionth of the output's largest derivative.

    Parameters
    ----------
    found, expected : arrays of shape (n_times, n_outputs, n_parameters)
        Derivatives, and what they should be.
    shown : array of shape (n_times, n_outputs)
        The outputs.
    sizes : array of shape (n_parameters,)
        Of the parameters.
    noise : float
        What differences do not resolve, relative to the output: the tolerance of the runs over the
        step between them.
    """
    found, expected = found * sizes, expected * sizes
    size = np.abs(expected)
    largest = size.max(axis=(0, 2), keepdims=True)
    accepted = np.maximum(
        RELATIVE * np.maximum(size, _SMALL * largest), noise * abs(shown[..., None])
    )
    error = np.abs(found - expected)
    return np.where(error == 0.0, 0.0, error / np.maximum(accepted, 1e-300))
