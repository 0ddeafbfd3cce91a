"""Why no dose is found, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.titration.finding import often

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.titration.question import Question
    from ranklmodel.titration.tries import Tries, Try

_INERT = 1e-4
"""A level that changes by a smaller share at every dose is not acted on."""


def require_acting(tries: Tries, alone: Try, curve: Sequence[Try]) -> None:
    """Refuse a drug that leaves the level where it is.

    Raises
    ------
    InputError
        If no dose changes the level by a ten-thousandth.
    """
    if any(abs(one.level - alone.level) > _INERT * abs(alone.level) for one in curve):
        return
    target = tries.target
    level = f"{alone.level:.4g} {target.unit}"
    message = f"it does not act on {target.name}, which stays at {level} at every dose"
    raise InputError(message, key=tries.course.drug)


def met_already(tries: Tries, alone: Try) -> str:
    """Return that the target is met without the drug."""
    target, course = tries.target, tries.course
    besides = f" on {course.beside.name}" if course.beside.treatments else ""
    return (
        f"No {course.drug} is needed: {target.name} is {alone.level:.3g} {target.unit} without "
        f"it{besides}, within {target.low:g} to {target.high:g} {target.unit} already."
    )


def not_reached(tries: Tries, question: Question, alone: Try, curve: Sequence[Try]) -> str:
    """Return why no dose meets the target, with the range that can be reached."""
    target, course, unit = tries.target, tries.course, tries.target.unit
    levels = [alone.level, *(one.level for one in curve)]
    low, high = min(levels), max(levels)
    wanted = f"{target.low:g} to {target.high:g} {unit}"
    most = tries.one(*question.strongest)
    falls = most.level < alone.level
    if low < target.low and target.high < high:
        # only whole days, or the gap between nothing and the smallest dose, step over a range
        what = f"days between doses of {question.fixed:g} {course.unit}"
        if question.vary == "dose":
            what = f"{course.unit} of {course.drug} looked at"
        return f"No number of {what} meets {wanted}: {target.name} steps over it."
    without = f"{target.name} is {alone.level:.3g} {unit} without {course.drug}"
    if alone.level < target.low if falls else alone.level > target.high:
        side = "below" if falls else "above"
        way = "lowers" if falls else "raises"
        return f"{without}, {side} {wanted}, and {course.drug} {way} it further."
    return (
        f"No dose of {course.drug} looked at meets {wanted}: {without}, and {most.dose:g} "
        f"{course.unit} {often(most.interval)} comes to {most.level:.3g}; "
        f"reachable are {low:.3g} to {high:.3g} {unit}."
    )


def no_tablets(tries: Tries, tablet: float, curve: Sequence[Try]) -> str:
    """Return why a dose that there is meets the target on no number of days."""
    unit, wanted = tries.course.unit, tries.target.unit
    first, last = curve[0], curve[-1]
    return (
        f"Doses of {tablet:g} {unit} every n-th day do not meet it: {often(first.interval)} they "
        f"come to {first.level:.3g}, {often(last.interval)} to {last.level:.3g} {wanted}."
    )
