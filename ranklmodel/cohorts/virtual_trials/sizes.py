"""How many people a trial needs: power over the number in each arm, and where it meets a goal."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.inputs.designs.file import FEWEST_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ranklmodel.cohorts.virtual_trials.replicates import Source

GOALS = (0.8, 0.9)
"""Powers that trials are planned for."""
MOST_TRIED = 20_000
"""People in each arm beyond which nobody looks."""
_CLOSE = 1.03  # ratio of the two sizes between which a goal lies, where the search ends
_MOST_STEPS = 24
_ASIDE = 1.25


@final
@dataclass(frozen=True, slots=True)
class Power:
    """Power with one number of people in each arm.

    Attributes
    ----------
    people : int
        In each arm.
    power, error : mapping of str to float
        By what may differ from replicate to replicate, and its standard error.
    """

    people: int
    power: Mapping[Source, float]
    error: Mapping[Source, float]


@final
@dataclass(frozen=True, slots=True)
class Size:
    """How many people in each arm give a power.

    Attributes
    ----------
    goal : float
        The power.
    source : {"sampling", "parameters", "trials"}
        What may differ from replicate to replicate.
    people : int or None
        In each arm; None where `MOST_TRIED` do not give it.
    low, high : int or None
        Between which it lies as far as so many replicates can tell, 95 %.
    """

    goal: float
    source: Source
    people: int | None
    low: int | None
    high: int | None


def first_guess(difference: float, deviation: float, counted: float, alpha: float) -> int:
    """Return about how many people in each arm give a power of 0.8.

    Parameters
    ----------
    difference, deviation : float
        Of the changes of two arms, and of one person's change.
    counted : float
        Share of people who count in the analysis.
    alpha : float
        Level of the two-sided test.

    Examples
    --------
    >>> first_guess(0.5, 1.0, 1.0, 0.05)
    63
    """
    from scipy.stats import norm

    if difference == 0.0 or not counted:
        return MOST_TRIED
    reach = norm.isf(alpha / 2.0) + norm.ppf(GOALS[0])
    needed = 2.0 * (reach * deviation / difference) ** 2 / counted
    return int(min(max(math.ceil(needed), FEWEST_PEOPLE), MOST_TRIED))


def size_for(goal: float, source: Source, start: int, power_of: Callable[[int], Power]) -> Size:
    """Return the fewest people in each arm that give a power.

    Sizes are doubled or halved until the goal lies between two, and these drawn together where the
    straight line of the probit over the root of the size meets it. All sizes have the same random
    numbers, so power grows nearly evenly.

    Parameters
    ----------
    goal : float
        The power.
    source : {"sampling", "parameters", "trials"}
        What may differ from replicate to replicate.
    start : int
        Where to begin.
    power_of : callable
        Returns the power with a number of people.
    """

    def reached(people: int) -> bool:
        return power_of(people).power[source] >= goal

    low, high = FEWEST_PEOPLE, min(max(start, FEWEST_PEOPLE + 1), MOST_TRIED)
    while not reached(high):
        if high == MOST_TRIED:
            return Size(goal, source, None, None, None)
        low, high = high, min(2 * high, MOST_TRIED)
    while low == FEWEST_PEOPLE and (half := high // 2) > FEWEST_PEOPLE:
        if reached(half):
            high = half
        else:
            low = half
    if low == FEWEST_PEOPLE and reached(low):
        high = low
    for _ in range(_MOST_STEPS):
        if high - low <= 1 or high / low <= _CLOSE:
            break
        between = _between(goal, source, power_of(low), power_of(high))
        low, high = (low, between) if reached(between) else (between, high)
    return _with_ends(goal, source, high, power_of)


def _probit(power: float) -> float:
    from scipy.stats import norm

    return float(norm.ppf(np.clip(power, 1e-4, 1 - 1e-4)))


def _line(source: Source, low: Power, high: Power) -> tuple[float, float]:
    """Return the probit at the lower size, and its slope over the root of the size."""
    at, above = _probit(low.power[source]), _probit(high.power[source])
    return at, (above - at) / (math.sqrt(high.people) - math.sqrt(low.people))


def _between(goal: float, source: Source, low: Power, high: Power) -> int:
    """Return the size between two at which the line meets a goal, well inside of them."""
    at, slope = _line(source, low, high)
    meets = (math.sqrt(low.people) + (_probit(goal) - at) / slope) ** 2 if slope > 0 else math.nan
    if not math.isfinite(meets):
        meets = math.sqrt(low.people * high.people)
    margin = 0.1 * (high.people - low.people)
    inside = min(max(meets, low.people + margin), high.people - margin)
    return min(max(round(inside), low.people + 1), high.people - 1)


def _with_ends(goal: float, source: Source, people: int, power_of: Callable[[int], Power]) -> Size:
    """Return the size with what the error of its power leaves open.

    How steep the power is there is told by sizes a good way to either side: two that are close to
    each other differ by little more than chance.
    """
    from scipy.stats import norm

    low = power_of(max(round(people / _ASIDE), FEWEST_PEOPLE))
    high = power_of(min(max(round(people * _ASIDE), people + 1), MOST_TRIED + 1))
    _, slope = _line(source, low, high)
    if slope <= 0.0:
        return Size(goal, source, people, None, None)
    root = 1.96 * power_of(people).error[source] / float(norm.pdf(_probit(goal))) / slope
    fewest = max(math.sqrt(people) - root, math.sqrt(FEWEST_PEOPLE)) ** 2
    return Size(
        goal, source, people, math.floor(fewest), math.ceil((math.sqrt(people) + root) ** 2)
    )
