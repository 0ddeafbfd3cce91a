"""What is varied and what is fixed, and which values are looked at first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs import Quantity

if TYPE_CHECKING:
    from ranklmodel.titration.course import Course

Lever = Literal["dose", "interval"]

_DOSES, _BELOW, _DAYS = 13, 7, 13
_LEAST = 50.0
"""Below the smallest dose people are given it is looked down to this part of it; at a hundredth, a
dose is refused as a slip of the unit."""

_FEWEST = 3
"""Intervals that fit into the time before the level is read, at least."""


@dataclass(frozen=True)
class Question:
    """What is varied, and over which values; the other one is fixed.

    Attributes
    ----------
    vary : {"dose", "interval"}
        What is looked for.
    fixed : float
        The interval in days where the dose is looked for, the dose where the interval is.
    values : tuple of float
        What is looked at first, ascending.
    """

    vary: Lever
    fixed: float
    values: tuple[float, ...]

    def pair(self, value: float) -> tuple[float, float]:
        """Return dose and interval."""
        return (value, self.fixed) if self.vary == "dose" else (self.fixed, value)

    @property
    def nothing(self) -> tuple[float, float]:
        """No dose, over the window of the shortest interval."""
        return (0.0, self.pair(self.values[0])[1])

    @property
    def strongest(self) -> tuple[float, float]:
        """The largest dose, or the shortest interval."""
        return self.pair(self.values[-1 if self.vary == "dose" else 0])

    def below(self) -> Question:
        """Return the question that goes on to doses below the smallest."""
        least = self.values[0]
        more = _spread(least / _LEAST, least, _BELOW)[:-1]
        return Question(self.vary, self.fixed, (*more, *self.values))


def question_of(
    course: Course, vary: Lever, dose: str | None, interval: str | None, at: float
) -> Question:
    """Return what is varied and what is fixed.

    Parameters
    ----------
    course : Course
        What is given, with its range of doses.
    vary : {"dose", "interval"}
        What is looked for.
    dose, interval : str or None
        What is stated of the other one; by default what is usual where the drug is given daily.
    at : float
        Day by which the level is averaged.

    Raises
    ------
    InputError
        If what is looked for is fixed as well, or what is fixed is not known.
    UnitError
        If a unit is missing or of another dimension.
    """
    if vary == "interval":
        if interval is not None:
            raise InputError("it is what is looked for; vary the dose to fix it", key="interval")
        if dose is not None:
            return Question(vary, course.as_dose(dose, "dose"), whole_days(at))
        if course.usual is None:
            message = f"{course.drug} is not usually given daily; say which dose, such as '60 mg'"
            raise InputError(message, key="dose")
        return Question(vary, course.usual, whole_days(at))
    if dose is not None:
        raise InputError("it is what is looked for; vary the interval to fix it", key="dose")
    if interval is None and course.usual is None:
        message = f"{course.drug} is not usually given daily; say how often, such as '6 month'"
        raise InputError(message, key="interval")
    every = 1.0 if interval is None else time_in_days(interval, "interval")
    a_day = max(1.0, 1.0 / every)  # what people are given counts within a day
    return Question(vary, every, tuple(_spread(course.low / a_day, course.high / a_day, _DOSES)))


def time_in_days(text: str, key: str) -> float:
    """Return a time that is written with its unit.

    Raises
    ------
    UnitError
        If its unit is missing, or none of time.
    InputError
        If it is not above zero.
    """
    try:
        days = Quantity.parse(text).to("day")
    except UnitError as error:
        raise UnitError(f"{key}: {error}") from None
    if days <= 0:
        raise InputError(f"expected a time above zero, given {text[:40]!r}", key=key)
    return days


def whole_days(at: float) -> tuple[float, ...]:
    """Return numbers of days between doses, of which several fit into the time.

    Raises
    ------
    InputError
        If there is no room for any.

    Examples
    --------
    >>> whole_days(30.0)
    (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0)
    """
    longest = int(at / _FEWEST)
    if longest < 1:
        raise InputError(f"{_FEWEST} days are the least for a dose every n-th day", key="at")
    return tuple(np.unique(np.round(np.geomspace(1, longest, _DAYS))).tolist())


def _spread(low: float, high: float, number: int) -> list[float]:
    """Return values at equal ratios, the ends exactly as they are."""
    return [low, *np.geomspace(low, high, number)[1:-1].tolist(), high]
