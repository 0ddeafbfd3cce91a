"""What the model says of all rows of a fit, with derivatives: each life once, arms side by side.

A person lives once for all her arms, in every one of which all her parameters' derivatives go on.
People do not see each other, so that threads change no bit.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from ranklmodel.disk.processors import threads_on
from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.lives.gradient import life_slopes
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.trials.differences import Levels, one_less_other, row_slopes
from ranklmodel.trials.predict import days_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.trials.same_people import one_object_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ranklmodel.estimation.rows import FittedRow
    from ranklmodel.inputs import Arm, ParameterTable, Population
    from ranklmodel.lives.gradient import Gradient
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.trials.predict import Reading


@dataclass(frozen=True, eq=False)
class Predictions:
    """What the model says of rows.

    Attributes
    ----------
    values : array of shape (n_rows,)
        In the unit of each row.
    slopes : array of shape (n_rows, n_parameters)
        Their derivatives by the parameters, in the parameters' units.
    """

    values: Floats
    slopes: Floats


@dataclass(frozen=True)
class HowRun:
    """How the lives of a fit are run.

    Attributes
    ----------
    engine : Engine
        Who integrates.
    dosing : {"exact", "averaged"}
        How doses are treated.
    tolerance : Tolerance
        How accurately.
    threads : int
        How many people live at once; it changes no bit.
    """

    engine: Engine
    dosing: Dosing = "exact"
    tolerance: Tolerance = field(default_factory=Tolerance)
    threads: int = 1

    def life(self, person: Population, table: ParameterTable) -> Scenario:
        """Return somebody untreated."""
        return Scenario(person, table, self.engine, tolerance=self.tolerance, dosing=self.dosing)


@dataclass(frozen=True, eq=False)
class PersonOfArms:
    """Somebody, and the arms that she is in.

    Attributes
    ----------
    population : Population
        Who.
    arms : tuple of Arm
        Of any trials.
    """

    population: Population
    arms: tuple[Arm, ...]


def people_of(rows: Sequence[FittedRow]) -> tuple[PersonOfArms, ...]:
    """Return the people of all rows, each once, in the order of their first rows."""
    arms = list({id(arm): arm for row in rows for arm in row.arms}.values())
    of_person: dict[int, list[Arm]] = {}
    people = one_object_each(arms)
    for person, arm in zip(people, arms, strict=True):
        of_person.setdefault(id(person), []).append(arm)
    known = {id(person): person for person in people}
    return tuple(PersonOfArms(known[key], tuple(own)) for key, own in of_person.items())


def predictions(
    rows: Sequence[FittedRow],
    people: Sequence[PersonOfArms],
    table: ParameterTable,
    names: Sequence[str],
    how: HowRun,
) -> Predictions:
    """Return what the model says of rows, and how that answers parameters.

    Parameters
    ----------
    rows : sequence of FittedRow
        Of a fit.
    people : sequence of PersonOfArms
        As :func:`people_of` returns them.
    table : ParameterTable
        With the values of the parameters.
    names : sequence of str
        Parameters by which derivatives are taken.
    how : HowRun
        How they are run.

    Raises
    ------
    SimulationError
        If an arm can not be run, or shows what a row can not be compared with; it names the arm.
    """

    def lived(person: PersonOfArms) -> Iterator[Gradient]:
        life = how.life(person.population, table)
        slopes = life_slopes(life, _moving(person.population, names))
        for arm in person.arms:
            found = slopes.on(replace(life, regimen=arm.regimen), days_of(arm))
            yield _by_all(found, names)

    runs = _of_all(rows, people, lived, how.threads)
    values, slopes = np.empty(len(rows)), np.empty((len(rows), len(names)))
    for place, row in enumerate(rows):
        values[place] = predicted_value(row, [runs[id(arm)].trajectory for arm in row.arms])
        slopes[place] = _slopes(row, [runs[id(arm)] for arm in row.arms])
    return Predictions(values, slopes)


def predicted_values(
    rows: Sequence[FittedRow],
    people: Sequence[PersonOfArms],
    table: ParameterTable,
    how: HowRun,
) -> Floats:
    """Return what the model says of rows alone, shape (n_rows,); by any engine.

    Parameters and errors are those of :func:`predictions`.
    """

    def lived(person: PersonOfArms) -> Iterator[Trajectory]:
        life = how.life(person.population, table)
        for arm in person.arms:
            yield life.on(arm.regimen).run(days_of(arm))

    runs = _of_all(rows, people, lived, how.threads)
    return np.array([predicted_value(row, [runs[id(arm)] for arm in row.arms]) for row in rows])


Run = TypeVar("Run")


def _of_all(
    rows: Sequence[FittedRow],
    people: Sequence[PersonOfArms],
    lived: Callable[[PersonOfArms], Iterator[Run]],
    threads: int,
) -> dict[int, Run]:
    """Return the run of every arm; the first that fails, in order, is named."""
    trials = {id(arm): row.key.trial for row in rows for arm in row.arms}

    def one(person: PersonOfArms) -> dict[int, Run]:
        runs: dict[int, Run] = {}
        life = lived(person)
        for arm in person.arms:
            try:
                runs[id(arm)] = next(life)
            except RanklModelError as error:
                where = f"arm {arm.name} of {trials[id(arm)]}"
                raise SimulationError(f"{where} can not be run: {reason_of(error)}") from error
        return runs

    if threads == 1:
        parts: Iterable[dict[int, Run]] = map(one, people)
        return {key: run for part in parts for key, run in part.items()}
    with threads_on(threads) as pool:
        return {key: run for part in pool.map(one, people) for key, run in part.items()}


def _moving(person: Population, names: Sequence[str]) -> tuple[str, ...]:
    """Return the parameters that move somebody: all but those of which she states the value."""
    return tuple(name for name in names if name not in person.parameters)


def _by_all(found: Gradient, names: Sequence[str]) -> Gradient:
    """Return derivatives by all parameters, zero by those that do not move her."""
    if len(found.names) == len(names):
        return found
    values = np.zeros((*found.values.shape[:2], len(names)))
    values[:, :, [names.index(name) for name in found.names]] = found.values
    return replace(found, names=tuple(names), values=values)


def predicted_value(row: FittedRow, runs: Sequence[Trajectory]) -> float:
    """Return what runs of the arms of a row say of it, in its unit.

    Raises
    ------
    SimulationError
        If they show what it can not be compared with.
    """
    value = (
        row.readings[0].of(runs[0])
        if row.minus is None
        else one_less_other(_pair(row), _levels(row, runs), points=row.points)
    )
    if isinstance(value, Refusal):
        where = f"{row.key.arm} of {row.key.trial}"
        raise SimulationError(f"{where} can not be compared: {value.detail}")
    return value


def _slopes(row: FittedRow, runs: Sequence[Gradient]) -> Floats:
    trajectories, answers = [run.trajectory for run in runs], [run.at for run in runs]
    return row_slopes(row.readings, trajectories, answers, points=row.points)


def _levels(row: FittedRow, runs: Sequence[Trajectory]) -> list[Levels]:
    return [Levels.of(reading, run) for reading, run in zip(row.readings, runs, strict=True)]


def _pair(row: FittedRow) -> tuple[Reading, Reading]:
    of, minus = row.readings
    return of, minus


def reason_of(error: RanklModelError) -> str:
    """Return what an error says, without what every failed run says."""
    if not isinstance(error, SimulationError):
        return str(error)
    return error.message if error.time is None else f"day {error.time:.6g}: {error.message}"
