"""Which output is traced: a quantity of a life at a time, or a result of a trial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Population
from ranklmodel.inputs.library.stated import stated
from ranklmodel.inputs.values.durations import days as days_in
from ranklmodel.lives.asked import USUAL_PERSON, USUAL_REGIMEN, regimen_of
from ranklmodel.lives.scenario import Scenario, scenario_with
from ranklmodel.lives.shown import CHANGE, as_change
from ranklmodel.trials.predict import Reading, reading_of
from ranklmodel.trials.words import unit_in_words
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs import Arm, Observation, Regimen, Trial
    from ranklmodel.lives.options import RunOptions

USUAL_OUTPUT = "LS_BMD"
USUAL_TIME = "5 year"
EXPECTED = "a quantity such as LS_BMD, or TRIAL:ARM:ENDPOINT:MONTH as atac:anastrozole:LS_BMD:60"
_PARTS = 4


@dataclass(frozen=True, eq=False)
class TracedOutput:
    """What is traced.

    Attributes
    ----------
    name : str
        As it was asked for.
    quantity : str
        The model's output that is read.
    title, unit : str
        In words, and the unit it is read in.
    life : Scenario
        Whose.
    reading : Reading
        How it is read off a run.
    observed : float or None
        What the trial printed, of a trial's result.
    """

    name: str
    quantity: str
    title: str
    unit: str
    life: Scenario
    reading: Reading
    observed: float | None = None


def output_asked(
    output: str,
    person: str | Path | Population | None,
    regimen: str | Path | Regimen | None,
    at: str | None,
    change: bool | None,
    options: RunOptions,
) -> TracedOutput:
    """Return what is traced, having made sure that there is such an output.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If a name is none, or the model says nothing of it in this person.
    InputError
        If what is said does not go together.
    """
    if not isinstance(output, str) or not output.strip():
        raise InputError(f"expected {EXPECTED}, given {str(output)[:80]!r}", key="output")
    if ":" not in output:
        return _of_a_life(output, person, regimen, at, change, options)
    for key, given in (("person", person), ("regimen", regimen), ("at", at), ("change", change)):
        if given is not None:
            message = f"{output} names its person, regimen, time and unit; leave {key} out"
            raise InputError(message, key=key)
    return _of_a_trial(output, options)


def _of_a_life(
    output: str,
    person: str | Path | Population | None,
    regimen: str | Path | Regimen | None,
    at: str | None,
    change: bool | None,
    options: RunOptions,
) -> TracedOutput:
    library = options.library
    day = days_in(USUAL_TIME if at is None else at, "at")
    who = stated(
        USUAL_PERSON if person is None else person, Population, library.population, "person"
    )
    what = regimen_of(USUAL_REGIMEN if regimen is None else regimen, library)
    life = scenario_with(options, who, what)
    outputs = life.engine.layout.outputs
    place = outputs.position(output)
    absent = life.engine.layout.absent(who.traits)
    if output in absent:
        raise absent[output].error
    # of the visit alone, which tells at once whether there is a percent of it
    visit = life.run([0.0])
    percent = as_change([visit], output, change)
    if percent and not day > 0:
        raise InputError("nothing has changed at the visit; name a later time", key="at")
    form = Reading(output, "change" if percent else "level", 1.0, day, 0.0 if percent else None)
    unit = CHANGE if percent else outputs.units[place]
    title = f"{output} of {who.name} on {what.name} at {_time(day)}"
    return TracedOutput(output, output, title, unit, life, form)


def _time(day: float) -> str:
    return f"{day / DAYS_PER_MONTH:.4g} months" if day >= DAYS_PER_MONTH else f"day {day:g}"


def _of_a_trial(output: str, options: RunOptions) -> TracedOutput:
    parts = [part.strip() for part in output.split(":")]
    if len(parts) != _PARTS or not all(parts):
        raise InputError(f"expected {EXPECTED}, given {output[:80]!r}", key="output")
    trial = options.library.trial(parts[0])
    arm, endpoint, month = trial.arm(parts[1]), parts[2], _month(parts[3], output)
    life = scenario_with(options, arm.population, arm.regimen)
    row, reading = _row(trial, arm, endpoint, month, life)
    title = f"{endpoint} of {trial.name}, arm {arm.name}, at month {month:g} ({row.study})"
    unit = unit_in_words(row.unit)
    return TracedOutput(output, reading.output, title, unit, life, reading, row.value)


def _month(text: str, output: str) -> float:
    try:
        return float(text)
    except ValueError:
        message = f"expected a month as a number, given {text[:40]!r} in {output[:80]!r}"
        raise InputError(message, key="output") from None


def _row(
    trial: Trial, arm: Arm, endpoint: str, month: float, life: Scenario
) -> tuple[Observation, Reading]:
    """Return the first result of an arm at a month that a run answers, and how it is read."""
    name = arm.endpoints.canonical(endpoint)
    rows = [row for row in arm.observations if row.endpoint == name]
    if not rows:
        measured = sorted({row.endpoint for row in arm.observations})
        raise UnknownNameError(f"endpoint of {trial.name}:{arm.name}", endpoint, measured)
    refused = ""
    for row in (row for row in rows if row.time_months == month):
        reading = reading_of(life.engine.layout, arm, row)
        if isinstance(reading, Reading):
            return row, reading
        refused = f" ({reading})"
    answered = sorted(
        {
            row.time_months
            for row in rows
            if row.time_months is not None
            and isinstance(reading_of(life.engine.layout, arm, row), Reading)
        }
    )
    there = ", ".join(f"{one:g}" for one in answered) or "none"
    message = f"no result of {endpoint} at month {month:g} is read off a run{refused}; {there} are"
    raise InputError(message, key="output")
