"""The rules of a life's regimen for documents that can say them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.exchange.formats.ruled import RuledCourse, Watch
from ranklmodel.inputs import Regimen
from ranklmodel.inputs.regimens.events import Origin
from ranklmodel.inputs.regimens.unfolded import without_rules
from ranklmodel.lives.rules import RulesRead
from ranklmodel.lives.treatments import schedule_of

if TYPE_CHECKING:
    from ranklmodel.inputs import Quantity, Treatment
    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.lives.rules import Reading, Readings
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.problem import Problem
    from ranklmodel.simulation.schedule import Schedule

_FOR_EVER = 1e6  # days


def without_ruled(regimen: Regimen) -> Regimen:
    """Return what a regimen gives on stated days alone, treatments with rules left out."""
    return replace(
        regimen, treatments=tuple(one for one in regimen.treatments if not one.has_rules)
    )


def ruled_courses(life: Scenario | Experiment, problem: Problem) -> tuple[RuledCourse, ...]:
    """Return the treatments of a life that rules begin and stop.

    Parameters
    ----------
    life : Scenario or Experiment
        Who, or what, on a regimen with rules.
    problem : Problem
        Of what is given on stated days beside them.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If a rule asks for what the model or the person has not.
    InputError
        If a document can not say it: a part of the doses taken, an infusion as long as its
        interval, or an input that something else sets as well.
    """
    layout, regimen = life.engine.layout, life.regimen
    rules = RulesRead.of(regimen, layout)
    absent = layout.absent_under(problem.constants)
    for reading in rules.readings:
        for name in (reading.output, reading.quantity):
            if name in absent:
                raise absent[name].error
    courses = []
    taken = {layout.inputs.names[place] for place in problem.schedule.setting_inputs.tolist()}
    for place, one in enumerate(regimen.treatments):
        if not one.has_rules:
            continue
        course = _course(life, one, rules.begins.get(place, ()), rules.stops.get(place, ()))
        why = _why_not(one, course, taken)
        if why:
            message = (
                f"{one.rules_in_words}; {why}, which a document can not say. Export the life as "
                "it was decided, ranklmodel.decided(life, days)"
            )
            raise Origin(regimen.name, regimen.file).error(message, one.drug)
        taken |= {course.input} - {""}
        courses.append(course)
    return tuple(courses)


def _why_not(one: Treatment, course: RuledCourse, taken: set[str]) -> str:
    if one.adherence not in (0.0, 1.0):
        return f"{100 * one.adherence:g} % of the doses are taken"
    if course.input in taken:
        return f"something else sets {course.input} as well"
    if course.interval is not None and course.input and course.duration >= course.interval:
        return "each dose enters as long as it takes to the next"
    return ""


def _course(
    life: Scenario | Experiment, one: Treatment, begins: Readings, stops: Readings
) -> RuledCourse:
    schedule = _first_dose(life, one)
    layout, held = life.engine.layout, one.dose is None
    state = input_name = ""
    duration = math.inf
    if len(schedule.dose_times):
        state = layout.states.names[int(schedule.dose_states[0])]
        amount = float(schedule.dose_amounts[0])
    else:
        input_name = layout.inputs.names[int(schedule.setting_inputs[0])]
        amount = float(schedule.setting_values[0])
        duration = math.inf if held else float(schedule.setting_times[1])
    return RuledCourse(
        drug=one.drug,
        state=state,
        input=input_name,
        amount=amount * one.adherence,
        duration=duration,
        interval=None if one.interval is None else one.interval.to("day"),
        first=None if begins else max(one.start.to("day"), 0.0),
        stop=_days(one.stop, _FOR_EVER),
        delay=_days(one.delay, 0.0),
        lasts=_days(one.lasts, math.inf),
        begins=tuple(map(_watch, begins)),
        stops=tuple(map(_watch, stops)),
        in_words=one.rules_in_words,
    )


def _first_dose(life: Scenario | Experiment, one: Treatment) -> Schedule:
    """Return what the first dose, or the beginning of what is held, comes down to."""
    start = {"start": type(one.start)(0.0, "day"), "stop": None, "adherence": 1.0}
    plain = without_rules(one).model_copy(update=start)
    origin = life.regimen
    alone = Regimen(origin.name, origin.description, (plain,), origin.file)
    until = 1e-3 if one.interval is None else one.interval.to("day") / 2
    return schedule_of(life.engine.layout, alone.events(until, 0.0), life.parameters.limits)


def _watch(reading: Reading) -> Watch:
    visits = reading.rule.visits
    return Watch(
        output=reading.output,
        percent=reading.rule.measured_as == "percent_change",
        low=reading.low,
        high=reading.high,
        inside=reading.inside,
        first=visits.first.to("day"),
        last=_days(visits.last, math.inf),
        every=None if visits.every is None else visits.every.to("day"),
    )


def _days(time: Quantity | None, otherwise: float) -> float:
    return otherwise if time is None else time.to("day")
