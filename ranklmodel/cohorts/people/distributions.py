"""The distribution of one quantity, as a curve from a standard normal number to a value.

Every curve only rises, so that correlated normal numbers become correlated values. What is done to
a person's number is done to it alone: no sum runs over people.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.cohorts.people.numbers import Floats
    from ranklmodel.inputs.cohorts.cohort import Spread

Curve = Callable[["Floats"], "Floats"]

_FAR = 8.0  # standard deviations from which on an end can not be felt
_CLOSE = 1e-6
_POINTS = 20001
_HALVINGS = 60


class ImpossibleSpreadError(ValueError):
    """No distribution of this kind has these numbers."""


@dataclass(frozen=True)
class Distribution:
    """A quantity's distribution.

    Attributes
    ----------
    values : callable
        Returns values of standard normal numbers, array by array.
    mean, sd : float
        On the scale that is sampled: of the logarithm where it is lognormal.
    logarithmic : bool
        Whether that scale is the logarithm.
    straight : bool
        Whether it is normal on that scale.
    """

    values: Curve
    mean: float
    sd: float
    logarithmic: bool = False
    straight: bool = False

    def on_scale(self, values: Floats) -> Floats:
        """Return values on the scale that is sampled."""
        return np.log(np.ascontiguousarray(values)) if self.logarithmic else values


def distribution(spread: Spread) -> Distribution:
    """Return the distribution of its numbers.

    Parameters
    ----------
    spread : Spread
        As a cohort states it.

    Raises
    ------
    ImpossibleSpreadError
        If there is none.

    Examples
    --------
    >>> from ranklmodel.inputs.cohorts.cohort import Spread
    >>> from ranklmodel.inputs.reading.frozen import FrozenDict
    >>> age = distribution(Spread("normal", FrozenDict({"mean": 60.0, "sd": 5.0})))
    >>> age.values(np.array([-1.0, 0.0, 1.0])).tolist()
    [55.0, 60.0, 65.0]
    """
    from scipy import stats

    numbers = spread.numbers
    if spread.kind == "normal":
        curve = _normal(numbers["mean"], numbers["sd"], spread.ends)
        return Distribution(curve, numbers["mean"], numbers["sd"], straight=spread.ends is None)
    if spread.kind == "lognormal":
        return _lognormal(spread)
    if spread.kind == "uniform":
        frozen = stats.uniform(numbers["low"], numbers["high"] - numbers["low"])
        return _of_scipy(frozen)
    if spread.kind == "beta":
        return _of_scipy(_beta(numbers["mean"], numbers["sd"], numbers["low"], numbers["high"]))
    if spread.kind == "quantiles":
        return _of_quantiles(spread)
    return _mixture(spread)


def _of_scipy(frozen: Any) -> Distribution:
    from scipy.special import ndtr

    return Distribution(
        lambda normal: frozen.ppf(ndtr(normal)), float(frozen.mean()), float(frozen.std())
    )


def _lognormal(spread: Spread) -> Distribution:
    numbers = spread.numbers
    if "median" in numbers:
        center, sd = math.log(numbers["median"]), numbers["log_sd"]
    else:
        if numbers["mean"] <= 0:
            raise ImpossibleSpreadError("the mean of a lognormal distribution is above 0")
        variance = math.log1p((numbers["sd"] / numbers["mean"]) ** 2)
        center, sd = math.log(numbers["mean"]) - variance / 2, math.sqrt(variance)
    ends = spread.ends
    if ends is not None and ends[0] <= 0:
        raise ImpossibleSpreadError("the ends of a lognormal distribution are above 0")
    logs = None if ends is None else (math.log(ends[0]), math.log(ends[1]))
    curve = _normal(center, sd, logs)
    return Distribution(
        lambda normal: np.exp(curve(normal)), center, sd, logarithmic=True, straight=ends is None
    )


def _normal(mean: float, sd: float, ends: tuple[float, float] | None) -> Curve:
    if ends is None:
        return lambda normal: mean + sd * normal
    from scipy import stats
    from scipy.special import ndtr

    center, spread = parent(mean, sd, *ends)
    low, high = ((end - center) / spread for end in ends)
    frozen = stats.truncnorm(low, high, loc=center, scale=spread)
    return lambda normal: frozen.ppf(ndtr(normal))


@lru_cache(maxsize=256)
def parent(mean: float, sd: float, low: float, high: float) -> tuple[float, float]:
    """Return mean and SD of the normal distribution that has these within two ends.

    Parameters
    ----------
    mean, sd : float
        Of what lies within.
    low, high : float
        The ends.

    Raises
    ------
    ImpossibleSpreadError
        If no normal distribution has them within these ends.

    Examples
    --------
    >>> center, spread = parent(59.0, 6.0, 40.0, 70.0)
    >>> spread > 6.0
    True
    """
    from scipy import optimize, stats

    if not low < mean < high:
        message = f"a mean of {mean:g} does not lie between {low:g} and {high:g}"
        raise ImpossibleSpreadError(message)
    if min(mean - low, high - mean) > _FAR * sd:
        return mean, sd

    def misses(tried: Floats) -> list[float]:
        center, spread = mean + sd * float(tried[0]), sd * math.exp(min(float(tried[1]), 6.0))
        ends = (low - center) / spread, (high - center) / spread
        with np.errstate(all="ignore"):
            within = stats.truncnorm(*ends)
            reached, variance = float(within.mean()), float(within.var())
        if not (math.isfinite(reached) and variance > 0):
            return [1e3, 1e3]
        return [
            (center + spread * reached - mean) / sd,
            math.log(spread * math.sqrt(variance) / sd),
        ]

    answer = optimize.least_squares(misses, np.zeros(2), xtol=1e-12, ftol=1e-12, gtol=1e-12)
    if max(map(abs, answer.fun)) > _CLOSE:
        most = largest_sd(mean, low, high)
        message = f"a normal distribution between {low:g} and {high:g} with a mean of {mean:g} "
        raise ImpossibleSpreadError(f"{message}has an SD below {most:.3g}, not one of {sd:g}")
    return mean + sd * float(answer.x[0]), sd * math.exp(float(answer.x[1]))


def largest_sd(mean: float, low: float, high: float) -> float:
    """Return the SD that a normal distribution within two ends stays below at a mean.

    The wider the parent, the nearer its density comes to an exponential curve between the ends.
    """
    from scipy import optimize

    width, place = high - low, (mean - low) / (high - low)

    def moments(rate: float) -> tuple[float, float]:
        if abs(rate) < 1e-4:
            return 0.5 + rate / 12, 1 / 12
        rest = 1 / np.expm1(-rate)
        return -rest - 1 / rate, 1 / rate**2 - rest * (1 + rest)

    rate = optimize.brentq(lambda tried: moments(tried)[0] - place, -700.0, 700.0)
    return float(width * math.sqrt(max(moments(rate)[1], 0.0)))


def _beta(mean: float, sd: float, low: float, high: float) -> Any:
    from scipy import stats

    if not low < mean < high:
        message = f"a mean of {mean:g} does not lie between {low:g} and {high:g}"
        raise ImpossibleSpreadError(message)
    place, share = (mean - low) / (high - low), (sd / (high - low)) ** 2
    most = place * (1 - place)
    if share >= most:
        message = f"what lies between {low:g} and {high:g} with a mean of {mean:g} has an SD below "
        most_sd = (high - low) * math.sqrt(most)
        raise ImpossibleSpreadError(f"{message}{most_sd:.3g}, not one of {sd:g}")
    size = most / share - 1
    return stats.beta(place * size, (1 - place) * size, loc=low, scale=high - low)


def _of_quantiles(spread: Spread) -> Distribution:
    from scipy.interpolate import PchipInterpolator
    from scipy.special import ndtr

    rises = PchipInterpolator(spread.shares, spread.values)
    return _with_moments(lambda normal: np.asarray(rises(ndtr(normal)), dtype=float))


def _mixture(spread: Spread) -> Distribution:
    """Return a mixture; its quantiles are found by halving, each for itself."""
    from scipy.special import ndtr

    weights = [share for share, _ in spread.parts]
    parts = [distribution(part) for _, part in spread.parts]

    def values(normal: Floats) -> Floats:
        shares = ndtr(normal)
        ends = [one.values(np.array([-_FAR, _FAR])) for one in parts]
        low = np.full(normal.shape, min(float(end[0]) for end in ends))
        high = np.full(normal.shape, max(float(end[1]) for end in ends))
        for _ in range(_HALVINGS):
            middle = 0.5 * (low + high)
            below = np.zeros(normal.shape)
            for weight, (_, part), one in zip(weights, spread.parts, parts, strict=True):
                below = below + weight * _share_below(part, one, middle)
            under = below < shares
            low, high = np.where(under, middle, low), np.where(under, high, middle)
        middles: Floats = 0.5 * (low + high)
        return middles

    return _with_moments(values)


def _share_below(spread: Spread, made: Distribution, values: Floats) -> Floats:
    """Return the share of a part of a mixture that lies below some values."""
    from scipy.special import ndtr

    numbers = spread.numbers
    if spread.kind == "normal":
        return np.asarray(ndtr((values - made.mean) / made.sd))
    if spread.kind == "lognormal":
        logs = np.log(np.maximum(values, np.finfo(float).tiny))
        return np.asarray(ndtr((logs - made.mean) / made.sd))
    if spread.kind == "uniform":
        return np.clip((values - numbers["low"]) / (numbers["high"] - numbers["low"]), 0.0, 1.0)
    beta = _beta(numbers["mean"], numbers["sd"], numbers["low"], numbers["high"])
    return np.asarray(beta.cdf(values), dtype=float)


def _with_moments(values: Curve) -> Distribution:
    """Return a distribution whose mean and SD are summed over equal shares of people."""
    from scipy.special import ndtri

    shares = (np.arange(_POINTS) + 0.5) / _POINTS
    across = values(ndtri(shares))
    return Distribution(values, float(across.mean()), float(across.std()))
