"""A calibration's rows and people in the terms of an estimation problem."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.folders import require_a_place
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.rows import FittedRow
from ranklmodel.exchange.formats.petab import (
    Estimated,
    Life,
    Measurement,
    Prior,
    Question,
    write_petab,
)
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.inputs import Calibration, Library
from ranklmodel.inputs.parameters.question import bounds_of
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario
from ranklmodel.lives.treatments import schedule_of
from ranklmodel.trials.predict import Reading, days_of, reading_of

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.petab.question import Form
    from ranklmodel.inputs import Arm, ParameterTable
    from ranklmodel.inputs.parameters.free import FreeParameter
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Engine


def export_petab(
    calibration: str | Calibration,
    folder: Path | str,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
) -> tuple[Path, ...]:
    """Write a calibration as a PEtab problem at its fitted values.

    Parameters
    ----------
    calibration : str or Calibration
        A name, a path, or an object; without a result, the values of the parameter files are used.
    folder : Path or str
        Where to.
    library, mechanisms, engine
        As for :func:`ranklmodel.lives.scenario.scenario`.

    Returns
    -------
    tuple of Path
        The YAML files of the problem, version 1 first.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist, or the folder can not be written.
    ModelError
        If PEtab's lint objects.
    """
    require_a_place(folder)
    question = petab_question(calibration, library=library, mechanisms=mechanisms, engine=engine)
    return write_petab(question, Path(folder))


def petab_question(
    calibration: str | Calibration,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
) -> Question:
    """Return a calibration in terms of lives, measurements and estimated parameters.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist.
    """
    options = RunOptions.of(library=library, mechanisms=mechanisms, engine=engine)
    library, runner = options.library, options.integrator
    if isinstance(calibration, Calibration):
        return question_of(calibration, library, runner)
    file = library.find("calibration", calibration)
    return question_of(library.calibration(calibration), library, runner, file)


def question_of(
    calibration: Calibration, library: Library, engine: Engine, file: Path | None = None
) -> Question:
    """Return a calibration as an estimation problem at its fitted values.

    Parameters
    ----------
    calibration : Calibration
        Free parameters, trials, and the result where there is one.
    library : Library
        Where names are looked up.
    engine : Engine
        Who runs the lives to find each person's constants.
    file : Path, optional
        Where the calibration was read, for what it starts from and for errors.

    Returns
    -------
    Question
        Rows that may be fitted, with the deviation our own objective gives them.
    """
    goal = objective(calibration, library, HowRun(engine), file=file)
    table = calibration.calibrated(goal.table) if calibration.result else goal.table
    lives: dict[int, Life] = {}
    measurements = []
    _say_what_is_not_expressed(goal)
    for fitted in expressed(goal):
        arm = fitted.arm
        if id(arm) not in lives:
            name = f"{fitted.row.file.parent.name}_{arm.name}"
            lives[id(arm)] = Life(name, _whole_life(arm, table, engine))
        measurements.append(_measurement(fitted, lives[id(arm)].name, engine))
    return Question(
        name=calibration.name,
        description=calibration.description,
        # In the order of their names: pyPESTO pairs data and conditions by position, and sorts one
        # of the two.
        lives=tuple(sorted(lives.values(), key=lambda life: life.name)),
        measurements=tuple(sorted(measurements, key=lambda row: row.life)),
        estimated=tuple(_estimated(goal.table, table, free) for free in calibration.moved),
    )


class NotExpressedWarning(UserWarning):
    """Part of a fit has no place in the form that it is written in."""


def expressed(goal: Objective) -> list[FittedRow]:
    """Return the rows that PEtab has words for: levels and changes of one arm, no bounds."""
    return [row for row in goal.rows if row.minus is None and not row.censored]


def _say_what_is_not_expressed(goal: Objective) -> None:
    """Say what PEtab has no words for: errors that go together, bounds, differences of arms."""
    left = len(goal.rows) - len(expressed(goal))
    said = [f"{left} rows are bounds or differences of arms and are left out"] if left else []
    if goal.calibration.correlation != "none":
        said.append("errors of one arm, which go together in our fit, are written as independent")
    if said:
        message = f"{goal.calibration.name}: {'; '.join(said)} (PEtab can not express them)"
        warnings.warn(message, NotExpressedWarning, stacklevel=3)


def _whole_life(arm: Arm, table: ParameterTable, engine: Engine) -> ModelRun:
    """Return an arm's person from the young adult on, with all she is ever given."""
    life = Scenario(arm.population, table, engine, arm.regimen)
    youth = life.history
    start = float(youth.times[0])
    until = max(days_of(arm))
    before = [e for regimen in arm.population.history for e in regimen.events(until, start)]
    after = arm.regimen.events(until, 0.0)
    return ModelRun(
        model=life.model,
        constants=life.baseline[0],
        initial=youth.initial,
        timetable=schedule_of(engine.layout, [*before, *after], table.limits),
        start=start,
        title=arm.title,
        table=table,
    )


def _measurement(fitted: FittedRow, life: str, engine: Engine) -> Measurement:
    """Return a row on its scale of comparison, its deviation widened where its weight is below one.

    On a logarithmic scale a change is the logarithm of the ratio to its reference.
    """
    arm, row, held = fitted.arm, fitted.row, fitted.comparison
    reading = reading_of(engine.layout, arm, row)
    assert isinstance(reading, Reading)
    form: Form = "value"
    factor, value = reading.factor * held.scale.factor, held.observed
    if reading.form != "level" and held.scale.logarithmic:
        form = "percent_of_reference"
        factor = 0.01 if reading.form == "change" else factor / 100.0
    elif reading.form == "change":
        form = "percent_change"
    elif reading.form == "ratio":
        form, factor, value = "percent_of_reference", factor / 100.0, value - held.scale.shift
    elif not held.scale.logarithmic:
        value -= held.scale.shift
    return Measurement(
        life=life,
        output=reading.output,
        form=form,
        factor=factor,
        day=reading.day,
        reference_day=reading.reference_day,
        value=value,
        deviation=held.deviation / fitted.weight,
        unit=row.unit,
        source=row.source,
        logarithmic=held.scale.logarithmic,
    )


def _estimated(before: ParameterTable, after: ParameterTable, free: FreeParameter) -> Estimated:
    entry = before[free.name]
    low, high = bounds_of(free, entry)
    prior = free.prior
    return Estimated(
        name=free.name,
        value=after[free.name].value,
        bounds=(low, high),
        logarithmic=entry.scale == "log",
        prior=None
        if prior is None
        else Prior(prior.distribution, prior.center or 0.0, prior.spread or 1.0),
    )
