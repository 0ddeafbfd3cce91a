"""Where a curve of levels meets a range: by root finding on doses, by halving on whole days.

The curve is looked at before it is trusted: levels at spread values come first, and only between
two of them that lie on either side is anything looked for.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.titration.target import Target

Level = Callable[[float], float]
Crossing = Callable[[Level, float, float, float], tuple[float, float]]

_PRECISION = 1e-7  # of the logarithm of a dose
_SAME = 1e-5
"""Levels that differ by a smaller share are the same: two runs differ by rounding."""


@dataclass(frozen=True)
class Meeting:
    """Where a target is met.

    Attributes
    ----------
    value : float
        The dose, or the days between doses, whose level is nearest the middle of the target.
    first, last : float
        From where to where around it the target is met, as far as was looked.
    """

    value: float
    first: float
    last: float


def dose_crossing(level: Level, low: float, high: float, wanted: float) -> tuple[float, float]:
    """Return the dose between two at which a level is met, twice: it can be as fine as one likes.

    Brent's method on the logarithm of the dose.

    Examples
    --------
    >>> dose, _ = dose_crossing(lambda dose: 8.0 / dose, 0.1, 10.0, 4.0)
    >>> round(dose, 6)
    2.0
    """
    from scipy.optimize import brentq

    first, last = math.log(low), math.log(high)
    ends = {first: low, last: high}  # as they were run already

    def away(x: float) -> float:
        return level(ends.get(x, math.exp(x))) - wanted

    root = brentq(away, first, last, xtol=_PRECISION, rtol=1e-12)
    dose = ends.get(root, math.exp(root))
    return dose, dose


def day_crossing(level: Level, low: float, high: float, wanted: float) -> tuple[float, float]:
    """Return the two neighbouring numbers of days between which a level is passed.

    Examples
    --------
    >>> day_crossing(lambda days: 10.0 / days, 1, 28, 2.4)
    (4.0, 5.0)
    """
    low, high = float(low), float(high)
    above = level(low) >= wanted
    while high - low > 1:
        middle = float((low + high) // 2)
        if (level(middle) >= wanted) == above:
            low = middle
        else:
            high = middle
    return low, high


def meeting(
    curve: Sequence[tuple[float, float]], level: Level, target: Target, crossing: Crossing
) -> Meeting | None:
    """Return where a curve meets a target, or None.

    Parameters
    ----------
    curve : sequence of (float, float)
        Values, ascending, and their levels.
    level : callable
        The level at any value between.
    target : Target
        The range.
    crossing : callable
        How a level between two values is looked for.

    Returns
    -------
    Meeting or None
        The smallest value whose level is as near as can be to the middle of the range.
    """
    levels = [one for _, one in curve]
    low, high = max(target.low, min(levels)), min(target.high, max(levels))
    if low > high:
        return None
    aim = min(max(target.middle, low), high)
    place, candidates = _nearest_to(aim, curve, level, crossing)
    inside = [one for one in candidates if target.holds(level(one))]
    if not inside:
        return None
    value = min(inside, key=lambda one: abs(level(one) - target.middle))
    first = _edge(value, curve[: place + 1][::-1], level, target, crossing)
    last = _edge(value, curve[place + 1 :], level, target, crossing)
    return Meeting(value, first, last)


def _nearest_to(
    aim: float, curve: Sequence[tuple[float, float]], level: Level, crossing: Crossing
) -> tuple[int, tuple[float, ...]]:
    """Return where in the curve a level lies, and the values that come nearest to it there."""
    for place, (value, one) in enumerate(curve):
        if one == aim:
            return place, (value,)
        if place + 1 < len(curve) and (one - aim) * (curve[place + 1][1] - aim) < 0:
            return place, crossing(level, value, curve[place + 1][0], aim)
    raise AssertionError("a level between the lowest and the highest of a curve is passed by it")


def _edge(
    value: float,
    outwards: Sequence[tuple[float, float]],
    level: Level,
    target: Target,
    crossing: Crossing,
) -> float:
    """Return the last value on the way outwards from one at which the target is met."""
    inner = value
    for outer, one in outwards:
        if outer == value:
            continue
        if not target.holds(one):
            bound = target.low if one < target.low else target.high
            ends = crossing(level, min(inner, outer), max(inner, outer), bound)
            return next((end for end in ends if target.holds(level(end))), ends[0])
        inner = outer
    return inner


def one_way(levels: Sequence[float]) -> bool:
    """Tell whether levels only fall or only rise, but for rounding.

    Examples
    --------
    >>> one_way([3.0, 2.0, 2.0, 1.0]), one_way([3.0, 2.0, 2.5])
    (True, False)
    """
    size = max(map(abs, levels), default=0.0)
    steps = [after - before for before, after in pairwise(levels)]
    large = [step for step in steps if abs(step) > _SAME * size]
    return all(step > 0 for step in large) or all(step < 0 for step in large)
