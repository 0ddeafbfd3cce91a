"""Draws of the parameters of a finished fit: the linearized posterior within the bounds.

Near the optimum the residuals are straight lines of the parameters on the scale of their priors, so
that their posterior is normal, cut off at the bounds. What the data do not determine spreads over
all its range, and what is at a bound lies along it. How often draws hold the truth where it is
known stands in docs/simulated_fits.md. Weighing them by how residuals bend, along the axes of the
curvature and across them, took five times as long as the search and moved none of these numbers by
more than their error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtr, ndtri

from ranklmodel.errors import InputError
from ranklmodel.estimation.prior_scale import PriorScale

if TYPE_CHECKING:
    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

NUMBER = 1000
# Where fewer than this share of unbounded draws lies within the bounds, a walk is cheaper.
_WORTH_REJECTING = 0.02
_TRIES = 20_000
# Steps of a walk for each parameter.
_STEPS = 30
# A bend that the range between the bounds does not show.
_STRAIGHT = 1e-12


def draws_of_fit(goal: Objective, findings: Findings, seed: int) -> Floats:
    """Return draws of the parameters of a finished fit, in their units.

    What has a prior is drawn on the scale of the prior, whatever the search goes by: there its
    residual is a straight line, and what the prior says of a parameter on its own comes out again.

    Parameters
    ----------
    goal : Objective
        What was made small.
    findings : Findings
        At its optimum.
    seed : int
        Of the random numbers.

    Returns
    -------
    array of shape (1000, n_parameters)
        All within the bounds.
    """
    values = goal.from_search(findings.point)
    scale = PriorScale.of(goal, values)
    by_search = np.where(goal.logarithmic, values, 1.0)
    slopes = findings.jacobian / by_search * scale.by_places(values)
    ends = scale.low, scale.high
    drawn = draws_within(scale.put(values), findings.residuals, slopes, *ends, seed=seed)
    return scale.take(drawn)


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

    Each draw is the end of a walk of its own. Lines are drawn as the known spread is, so that
    narrow directions do not hold up wide ones.

    Parameters
    ----------
    at : array of shape (n,)
        The optimum, where the walks begin, between 0 and 1.
    pull, curvature : array
        Derivatives of half the sum of squares there.
    steps : array of shape (n, n)
        A column for each independent direction.
    number : int
        How many draws.
    random : Generator
        Random numbers.
    """
    begin = np.clip(at, 0.0, 1.0)
    places = np.tile(begin, (number, 1))
    for _ in range(_STEPS * len(at)):
        lines = random.standard_normal(places.shape) @ steps.T
        slopes = ((pull + (places - at) @ curvature) * lines).sum(axis=1)
        bends = ((lines @ curvature) * lines).sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            ends = np.sort([(0.0 - places) / lines, (1.0 - places) / lines], axis=0)
        back, ahead = np.nanmax(ends[0], axis=1), np.nanmin(ends[1], axis=1)
        along = _along(slopes, bends, back, ahead, random.random(number))
        places = np.clip(places + along[:, None] * lines, 0.0, 1.0)
    return places


def _along(slopes: Floats, bends: Floats, back: Floats, ahead: Floats, shares: Floats) -> Floats:
    """Return how far to go on lines on which the density is exp(-slope t - bend t**2 / 2)."""
    even = back + shares * (ahead - back)
    bent = bends > _STRAIGHT
    bends = np.where(bent, bends, 1.0)
    mean, spread = -slopes / bends, 1.0 / np.sqrt(bends)
    low, high = (back - mean) / spread, (ahead - mean) / spread
    # in the lower tail, where small shares are still told apart
    mirrored = low > 0.0
    low, high = np.where(mirrored, -high, low), np.where(mirrored, -low, high)
    least, most = ndtr(low), ndtr(high)
    place = np.clip(ndtri(least + shares * (most - least)), low, high)
    # beyond what the tail can tell, the end that is nearer to the mean
    place = np.where(most > least, place, high)
    along = mean + spread * np.where(mirrored, -place, place)
    return np.asarray(np.where(bent, np.clip(along, back, ahead), even))
