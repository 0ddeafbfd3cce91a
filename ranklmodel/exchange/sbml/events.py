"""Doses and settings as SBML events.

A regular course is one event that counts: it fires when the time passes
``first + interval * given`` while ``given < count``, adds a dose and raises ``given``. Doses therefore
fall on the times of the schedule, without the rounding that adding an interval 1826 times would
bring. The counter is a species, because simulators put species back at a reset and leave parameters
as the last run left them.

Triggers ask for ``time > t``, not ``time >= t``: what is shown at the moment of a dose is the value
before it, as a sample taken at a visit is.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ranklmodel.exchange.courses import Change, Course, changes, courses
from ranklmodel.exchange.sbml.mathml import name, node, number, time
from ranklmodel.exchange.sbml.places import BODY

if TYPE_CHECKING:
    from ranklmodel.exchange.sbml.draft import Draft

DAY = "day"


def add_events(draft: Draft) -> None:
    """Add one event for each course of doses and each change of an input."""
    numbers: dict[str, int] = defaultdict(int)
    for course in courses(draft.run):
        numbers[course.state] += 1
        identifier = f"{course.state}_course_{numbers[course.state]}"
        if course.count == 1:
            _add_single_dose(draft, identifier, course)
        else:
            _add_course(draft, identifier, course)
    numbers.clear()
    for change in changes(draft.run):
        if not numbers[change.input]:
            _add_return(draft, change.input)
        numbers[change.input] += 1
        _add_change(draft, f"{change.input}_change_{numbers[change.input]}", change)


def _add_single_dose(draft: Draft, identifier: str, course: Course) -> None:
    amount, first = _dose(draft, identifier, course)
    title = f"a dose into {course.state}"
    event = _event(draft, identifier, title, node("AST_RELATIONAL_GT", time(), name(first)))
    _assign(event, course.state, node("AST_PLUS", name(course.state), name(amount)))


def _add_course(draft: Draft, identifier: str, course: Course) -> None:
    amount, first = _dose(draft, identifier, course)
    interval = draft.take(f"{identifier}_interval")
    draft.parameter(interval, course.interval, DAY, "days between doses")
    count = draft.take(f"{identifier}_count")
    draft.parameter(count, float(course.count), "1", "number of doses")
    given = _counter(draft, identifier)
    passed = node("AST_TIMES", name(interval), name(given))
    due = node("AST_RELATIONAL_GT", time(), node("AST_PLUS", name(first), passed))
    open_course = node("AST_RELATIONAL_LT", name(given), name(count))
    title = f"{course.count} doses into {course.state}"
    event = _event(draft, identifier, title, node("AST_LOGICAL_AND", due, open_course))
    _assign(event, course.state, node("AST_PLUS", name(course.state), name(amount)))
    _assign(event, given, node("AST_PLUS", name(given), number(1)))


def _dose(draft: Draft, identifier: str, course: Course) -> tuple[str, str]:
    """Add the size and the first time of a course; returns their identifiers."""
    unit = draft.run.model.by_name[course.state].unit
    amount = draft.take(f"{identifier}_amount")
    draft.parameter(amount, course.amount, unit, f"dose into {course.state}")
    first = draft.take(f"{identifier}_first")
    draft.parameter(first, course.first, DAY, "day of the first dose")
    return amount, first


def _counter(draft: Draft, identifier: str) -> str:
    given = draft.take(f"{identifier}_given")
    element = draft.sbml.createSpecies()
    element.setId(given)
    element.setName("doses given so far")
    element.setCompartment(BODY)
    element.setSubstanceUnits(draft.units["1"])
    element.setHasOnlySubstanceUnits(True)
    element.setInitialAmount(0.0)
    element.setBoundaryCondition(False)
    element.setConstant(False)
    return given


def _add_change(draft: Draft, identifier: str, change: Change) -> None:
    due = node("AST_RELATIONAL_GT", time(), number(change.time, draft.units[DAY]))
    event = _event(draft, identifier, f"{change.input} changes", due)
    unit = draft.units[draft.run.model.by_name[change.input].unit]
    _assign(event, change.input, number(change.value, unit))


def _add_return(draft: Draft, given: str) -> None:
    """Set an input at the start, for simulators that keep it from the run before."""
    due = node("AST_RELATIONAL_GEQ", time(), number(0.0, draft.units[DAY]))
    event = _event(draft, f"{given}_at_start", f"{given} at the start", due)
    value = draft.run.input_values[given]
    _assign(event, given, number(value, draft.units[draft.run.model.by_name[given].unit]))


def _event(draft: Draft, identifier: str, title: str, due: Any) -> Any:
    event = draft.sbml.createEvent()
    event.setId(draft.take(identifier))
    event.setName(title)
    # Two doses at one moment must add up, so each reads what the one before it left.
    event.setUseValuesFromTriggerTime(False)
    trigger = event.createTrigger()
    trigger.setInitialValue(False)
    trigger.setPersistent(True)
    trigger.setMath(due)
    return event


def _assign(event: Any, variable: str, value: Any) -> None:
    assignment = event.createEventAssignment()
    assignment.setVariable(variable)
    assignment.setMath(value)
