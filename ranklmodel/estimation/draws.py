"""Draws of the parameters of a finished fit: the linearized posterior within the bounds.

Near the optimum the residuals are straight lines of the parameters on the scale of the search, so
that their posterior is normal, cut off at the bounds. What the data do not determine spreads over
all its range, and what is at a bound lies along it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import truncnorm

from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

NUMBER = 1000
# Where fewer than this share of unbounded draws lies within the bounds, a walk is cheaper.
_WORTH_REJECTING = 0.02
_TRIES = 20_000
# Steps of the walk between two draws, for each parameter.
_THINNING = 10


def draws_within(
    point: Floats,
    residuals: Floats,
    jacobian: Floats,
    low: Floats,
    high: Floats,
    number: int = NUMBER,
    seed: int = 0,
) -> Floats:
    """Return draws around an optimum, on the scale of the search.

    Parameters
    ----------
    point : array of shape (n_parameters,)
        The optimum.
    residuals : array of shape (n_residuals,)
        There, with those of priors.
    jacobian : array of shape (n_residuals, n_parameters)
        Their derivatives.
    low, high : array of shape (n_parameters,)
        Bounds.
    number : int
        How many.
    seed : int
        Of the random numbers; one seed is one set of bits.

    Returns
    -------
    array of shape (number, n_parameters)
        All within the bounds.

    Raises
    ------
    InputError
        If bounds leave no room.
    """
    width = high - low
    if not (width > 0).all():
        raise InputError("draws need bounds with room between them")
    random = np.random.default_rng(seed)
    slopes = jacobian * width
    pull, curvature = slopes.T @ residuals, slopes.T @ slopes
    sizes, directions = np.linalg.eigh(curvature)
    # a direction that nothing is known of is no wider than the bounds
    spreads = 1.0 / np.sqrt(np.maximum(sizes, 1.0))
    known = sizes > 1.0
    at = (point - low) / width
    mean = at - directions[:, known] @ ((directions[:, known].T @ pull) / sizes[known])
    if known.all():
        tried = mean + random.standard_normal((_TRIES, len(point))) * spreads @ directions.T
        inside = tried[((tried >= 0.0) & (tried <= 1.0)).all(axis=1)]
        if len(inside) >= max(number, _WORTH_REJECTING * _TRIES):
            return np.asarray(low + width * inside[:number])
    walked = _walk(at, pull, curvature, spreads * directions, number, random)
    return np.asarray(low + width * walked)


def _walk(
    at: Floats,
    pull: Floats,
    curvature: Floats,
    steps: Floats,
    number: int,
    random: np.random.Generator,
) -> Floats:
    """Return draws by hit and run: along a random line the cut-off normal is drawn from exactly.

    Lines are drawn as the known spread is, so that narrow directions do not hold up wide ones.

    Parameters
    ----------
    at : array of shape (n,)
        The optimum, where the walk begins, between 0 and 1.
    pull, curvature : array
        Derivatives of half the sum of squares there.
    steps : array of shape (n, n)
        A column for each independent direction.
    number : int
        How many draws.
    random : Generator
        Random numbers.
    """
    place, begin = np.clip(at, 0.0, 1.0), at.copy()
    kept = np.empty((number, len(at)))
    thinning = _THINNING * len(at)
    for step in range((number + 1) * thinning):
        line = steps @ random.standard_normal(len(at))
        slope = float(line @ (pull + curvature @ (place - begin)))
        bend = float(line @ curvature @ line)
        with np.errstate(divide="ignore"):
            ends = np.sort([(0.0 - place) / line, (1.0 - place) / line], axis=0)
        back, ahead = float(ends[0].max()), float(ends[1].min())
        place = np.clip(place + _along(slope, bend, back, ahead, random) * line, 0.0, 1.0)
        if step >= thinning and (step + 1) % thinning == 0:
            kept[(step + 1) // thinning - 2] = place
    return kept


def _along(
    slope: float, bend: float, back: float, ahead: float, random: np.random.Generator
) -> float:
    """Return how far to go on a line on which the density is exp(-slope t - bend t**2 / 2)."""
    if not bend > 1e-12:
        return float(random.uniform(back, ahead))
    mean, spread = -slope / bend, 1.0 / np.sqrt(bend)
    ends = (back - mean) / spread, (ahead - mean) / spread
    return float(mean + spread * truncnorm.rvs(*ends, random_state=random))
