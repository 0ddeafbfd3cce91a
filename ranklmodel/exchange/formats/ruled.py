"""Treatments that rules on what is observed begin and stop, in terms of a model's quantities."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Watch:
    """What has to be observed at a visit.

    Attributes
    ----------
    output : str
        The quantity.
    percent : bool
        Whether its change since the start in percent is meant.
    low, high : float
        The range, in the unit of the quantity or percent; infinite where it has no end.
    inside : bool
        Whether it is to lie in the range, ends included, or beyond it.
    first, last : float
        Days of the first visit, and after which there is none.
    every : float or None
        Days between visits; None for a single one.
    """

    output: str
    percent: bool
    low: float
    high: float
    inside: bool
    first: float
    last: float
    every: float | None


@dataclass(frozen=True, slots=True)
class RuledCourse:
    """A treatment that goes on and off by what is observed.

    Attributes
    ----------
    drug : str
        What is given.
    state : str
        The state each dose is added to; empty where an input is set.
    input : str
        The input that is set; empty where doses are added.
    amount : float
        Size of a dose, or the value of the input while it is set, in their units.
    duration : float
        Days for which a dose sets an input; infinite where it is held as long as it is given.
    interval : float or None
        Days between doses; None for a single dose or what is held.
    first : float or None
        Day of the first dose, where no rule begins it.
    stop : float
        Day at which it ends, whatever is observed.
    delay, lasts : float
        Days from the visit to the first dose, and length of a course.
    begins, stops : tuple of Watch
        The rules, of the same visits; any of several is enough.
    in_words : str
        The rules in words.
    """

    drug: str
    state: str
    input: str
    amount: float
    duration: float
    interval: float | None
    first: float | None
    stop: float
    delay: float
    lasts: float
    begins: tuple[Watch, ...]
    stops: tuple[Watch, ...]
    in_words: str

    @property
    def is_held(self) -> bool:
        """Whether it is a rate or a level, and not doses."""
        return bool(self.input) and math.isinf(self.duration)
