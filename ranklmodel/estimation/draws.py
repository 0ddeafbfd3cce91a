"""Draws of the parameters of a finished fit: the posterior about the optimum within the bounds.

Near the optimum the residuals are straight lines of the parameters, so that their posterior is
normal, cut off at the bounds. What the data do not determine spreads over all its range, and what
is at a bound lies along it. Draws of that are weighed by how residuals bend along the axes of the
curvature, of which derivatives on both sides of the optimum tell. How often draws hold the truth
where it is known, and where this is not enough, stands in docs/simulated_fits.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtr, ndtri

from ranklmodel.errors import InputError
from ranklmodel.estimation.bends import bends_along
from ranklmodel.estimation.priors import spread_by_logarithm

if TYPE_CHECKING:
    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

NUMBER = 1000
# Of straight lines, from which those are chosen that bends leave as likely.
_PROPOSED = 8000
# Where fewer than this share of unbounded draws lies within the bounds, a walk is cheaper.
_WORTH_REJECTING = 0.02
_TRIES = 20_000
# Steps of a walk for each parameter.
_STEPS = 30
# Where a logarithm has no lower end, so many spreads of its prior below the optimum.
_FAR = 6.0
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
    logarithmic = _logarithmic(goal)
    values = goal.from_search(findings.point)
    by_search = np.where(goal.logarithmic, values, 1.0)
    slopes = findings.jacobian / by_search * np.where(logarithmic, values, 1.0)
    point, (least, most) = _put(values, logarithmic), goal.bounds()
    priors = [free.prior for free in goal.calibration.free]
    spreads = np.array([1.0 if one is None else one.spread or 1.0 for one in priors])
    # a logarithm has no end at 0, where the prior has none either
    endless = logarithmic & (least <= 0.0)
    low = np.where(endless, point - _FAR * spreads, _put(least, logarithmic & ~endless))
    high = _put(most, logarithmic)

    def taken(places: Floats) -> Floats:
        # clipped, as the exponential passes a bound by a last bit
        linear = np.where(logarithmic, np.exp(np.where(logarithmic, places, 0.0)), places)
        return np.asarray(np.clip(linear, least, most))

    residuals = findings.residuals
    drawn = draws_within(point, residuals, slopes, low, high, _PROPOSED, seed)
    width = high - low
    _, directions, sizes = _axes(slopes * width)
    axes = width[:, None] * directions * sizes

    def linearized_at(place: Floats) -> tuple[Floats, Floats]:
        there = taken(place)
        run = goal.linearized(there)
        return run.residuals, run.jacobian * np.where(logarithmic, there, 1.0)

    bends = bends_along(linearized_at, point, slopes, axes, (low, high))
    straight: Floats = residuals + (drawn - point) @ slopes.T
    along = np.asarray(np.linalg.solve(axes, (drawn - point).T).T, dtype=float)
    bent = straight + bends.at(along)
    weights = 0.5 * ((straight**2).sum(axis=1) - (bent**2).sum(axis=1))
    return taken(drawn[_chosen(weights, NUMBER, np.random.default_rng([seed, 1]))])


def _logarithmic(goal: Objective) -> np.ndarray:
    """Return which parameters are drawn by their logarithm."""
    pairs = zip(goal.calibration.free, goal.logarithmic, strict=True)
    return np.array([spread_by_logarithm(free, searched_so=log) for free, log in pairs])


def _put(values: Floats, logarithmic: np.ndarray) -> Floats:
    return np.where(logarithmic, np.log(np.where(logarithmic, values, 1.0)), values)


def _chosen(log_weights: Floats, number: int, random: np.random.Generator) -> np.ndarray:
    """Return the places of draws that are chosen as often as their weights say, in any order.

    None weighs more than the root of their number does on average, so that none stands for all.
    """
    weights = np.exp(log_weights - log_weights.max())
    weights = np.minimum(weights, np.sqrt(len(weights)) * weights.mean())
    shares = np.cumsum(weights) / weights.sum()
    even = (np.arange(number) + random.random()) / number
    return random.permutation(np.minimum(np.searchsorted(shares, even), len(weights) - 1))


def _axes(slopes: Floats) -> tuple[Floats, Floats, Floats]:
    """Return sizes of the curvature, its directions as columns, and the spread along each.

    A direction that nothing is known of is no wider than the bounds.
    """
    sizes, directions = np.linalg.eigh(slopes.T @ slopes)
    return sizes, directions, 1.0 / np.sqrt(np.maximum(sizes, 1.0))


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
    sizes, directions, spreads = _axes(slopes)
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
