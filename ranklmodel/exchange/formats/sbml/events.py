"""Doses and settings as SBML events.

A regular course is one event that counts: it fires when the time passes
``first + interval * given`` while ``given < count``, adds a dose and raises ``given``. Doses
therefore fall on the times of the schedule, without the rounding that adding an interval 1826
times would bring. The counter is a species, because simulators put species back at a reset and
leave parameters as the last run left them.

Triggers ask for ``time > t``, not ``time >= t``: what is shown at the moment of a dose is the value
before it, as a sample taken at a visit is.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ranklmodel.exchange.formats.courses import Change, Course, changes, courses
from ranklmodel.exchange.formats.sbml.mathml import name, node, number, time
from ranklmodel.exchange.formats.sbml.places import BODY

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.run import ModelRun
    from ranklmodel.exchange.formats.sbml.draft import Draft

DAY = "day"


def add_events(draft: Draft, run: ModelRun, prefix: str = "") -> dict[str, float]:
    """Add one event for each course of doses and each change of an input.

    Parameters
    ----------
    draft : Draft
        The document.
    run : ModelRun
        Whose doses and settings.
    prefix : str
        Put before the identifiers, where a document holds the treatments of several people.

    Returns
    -------
    dict of str to float
        The parameters that hold the first day of each event, with their values.
    """
    numbers: dict[str, int] = defaultdict(int)
    begins: dict[str, float] = {}
    for course in courses(run):
        numbers[course.state] += 1
        identifier = f"{prefix}{course.state}_course_{numbers[course.state]}"
        add = _add_single_dose if course.count == 1 else _add_course
        begins[add(draft, identifier, course)] = course.first
    for change in changes(run):
        numbers[change.input] += 1
        identifier = f"{prefix}{change.input}_change_{numbers[change.input]}"
        begins[_add_change(draft, identifier, change)] = change.time
    return begins


def add_returns(draft: Draft, run: ModelRun) -> None:
    """Set inputs that change at the start, for simulators that keep them from the run before."""
    for changed in dict.fromkeys(change.input for change in changes(run)):
        due = node("AST_RELATIONAL_GEQ", time(), number(0.0, draft.units[DAY]))
        sbml_event = event(draft, f"{changed}_at_start", f"{changed} at the start", due)
        value = run.input_values[changed]
        unit = draft.units[run.model.by_name[changed].unit]
        assign(sbml_event, changed, number(value, unit))


def _add_single_dose(draft: Draft, identifier: str, course: Course) -> str:
    amount, first = _dose(draft, identifier, course)
    title = f"a dose into {course.state}"
    sbml_event = event(draft, identifier, title, node("AST_RELATIONAL_GT", time(), name(first)))
    assign(sbml_event, course.state, node("AST_PLUS", name(course.state), name(amount)))
    return first


def _add_course(draft: Draft, identifier: str, course: Course) -> str:
    amount, first = _dose(draft, identifier, course)
    interval = draft.take(f"{identifier}_interval")
    draft.parameter(interval, course.interval, DAY, "days between doses")
    count = draft.take(f"{identifier}_count")
    draft.parameter(count, float(course.count), "1", "number of doses")
    counter = _counter(draft, identifier)
    passed = node("AST_TIMES", name(interval), name(counter))
    due = node("AST_RELATIONAL_GT", time(), node("AST_PLUS", name(first), passed))
    open_course = node("AST_RELATIONAL_LT", name(counter), name(count))
    title = f"{course.count} doses into {course.state}"
    sbml_event = event(draft, identifier, title, node("AST_LOGICAL_AND", due, open_course))
    assign(sbml_event, course.state, node("AST_PLUS", name(course.state), name(amount)))
    assign(sbml_event, counter, node("AST_PLUS", name(counter), number(1)))
    return first


def _dose(draft: Draft, identifier: str, course: Course) -> tuple[str, str]:
    """Add the size and the first time of a course; returns their identifiers."""
    unit = draft.run.model.by_name[course.state].unit
    amount = draft.take(f"{identifier}_amount")
    draft.parameter(amount, course.amount, unit, f"dose into {course.state}")
    first = draft.take(f"{identifier}_first")
    draft.parameter(first, course.first, DAY, "day of the first dose")
    return amount, first


def _counter(draft: Draft, identifier: str) -> str:
    counter = draft.take(f"{identifier}_given")
    element = draft.sbml.createSpecies()
    element.setId(counter)
    element.setName("doses given so far")
    element.setCompartment(BODY)
    element.setSubstanceUnits(draft.units["1"])
    element.setHasOnlySubstanceUnits(True)
    element.setInitialAmount(0.0)
    element.setBoundaryCondition(False)
    element.setConstant(False)
    return counter


def _add_change(draft: Draft, identifier: str, change: Change) -> str:
    moment = draft.take(f"{identifier}_day")
    draft.parameter(moment, change.time, DAY, f"day on which {change.input} changes")
    due = node("AST_RELATIONAL_GT", time(), name(moment))
    sbml_event = event(draft, identifier, f"{change.input} changes", due)
    unit = draft.units[draft.run.model.by_name[change.input].unit]
    assign(sbml_event, change.input, number(change.value, unit))
    return moment


def event(draft: Draft, identifier: str, title: str, due: Any) -> Any:
    """Add an event that fires when `due` becomes true."""
    sbml_event = draft.sbml.createEvent()
    sbml_event.setId(draft.take(identifier))
    sbml_event.setName(title)
    # Two doses at one moment must add up, so each reads what the one before it left.
    sbml_event.setUseValuesFromTriggerTime(False)
    trigger = sbml_event.createTrigger()
    trigger.setInitialValue(False)
    trigger.setPersistent(True)
    trigger.setMath(due)
    return sbml_event


def assign(sbml_event: Any, variable: str, value: Any) -> None:
    """Let an event give a variable a value."""
    assignment = sbml_event.createEventAssignment()
    assignment.setVariable(variable)
    assignment.setMath(value)
