"""Lives of statements under sets of parameters, and which statements hold in them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ranklmodel.errors import RanklModelError, SimulationError
from ranklmodel.inputs import Library, Population, Quantity
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.trajectory import Trajectory
from tests.behaviour.statements import LifeRecord, SignsFile, Statement

MONTH = 365.25 / 12
_AT_ONCE = 20
LEAST = 1e-7
"""A relative difference that is told from none: the tolerance of a run is some 1e-9."""

Lived = Scenario | RanklModelError
Ran = Trajectory | RanklModelError


@cache
def options() -> RunOptions:
    """Return how all are run: the default calibration, frequent doses averaged."""
    return RunOptions.of(dosing="averaged")


@cache
def _population(name: str) -> Population:
    return options().library.population(name)


def holding(file: SignsFile, sets: Sequence[Mapping[str, float]]) -> NDArray[np.bool_]:
    """Return which statements hold, one row a set of parameters and one column a statement."""
    rows = []
    for first in range(0, len(sets), _AT_ONCE):
        some = sets[first : first + _AT_ONCE]
        runs = _runs(file, some)
        for number in range(len(some)):
            rows.append([holds(one, runs[number]) for one in file.stated])
    return np.array(rows, dtype=bool)


def answer(statement: Statement, runs: Mapping[str, Ran]) -> float:
    """Return the answer relative to its size, above 0 where it has the sign that is stated.

    It is not a number where a life could not be run.
    """
    names = [name for name in (statement.input, statement.than) if name is not None]
    lives = [runs[name] for name in names]
    if any(isinstance(life, RanklModelError) for life in lives):
        return math.nan
    days = [month * MONTH for month in statement.months]
    seen = np.array([[life.at(statement.output, day) for day in days] for life in lives])
    size = float(np.abs(seen).max()) or 1.0
    if statement.since is not None and (seen > 0).all():
        seen, size = np.log(seen), 1.0  # a change in proportion, as of a marker or a density
    of_each = seen[:, -1] - seen[:, 0] if statement.since is not None else seen[:, -1]
    difference = of_each[0] - (of_each[1] if len(lives) > 1 else 0.0)
    return float(difference / size) * (1 if statement.sign == "up" else -1)


def holds(statement: Statement, runs: Mapping[str, Ran]) -> bool:
    """Tell whether a statement holds; it does not where a life could not be run."""
    return answer(statement, runs) > LEAST


def _runs(file: SignsFile, sets: Sequence[Mapping[str, float]]) -> list[dict[str, Ran]]:
    """Return the run of every life under every set."""
    regimens = {name: life.taken(options().library, name) for name, life in file.lives.items()}
    days = {name: [month * MONTH for month in file.months(name)] for name in file.lives}
    asked = [
        (number, name, _with_factors(lived[life.person], life))
        for number, lived in enumerate(_people(file, sets))
        for name, life in file.lives.items()
    ]
    outcomes = run_each(
        [life for _, _, life in asked],
        [regimens[name] for _, name, _ in asked],
        [days[name] for _, name, _ in asked],
        options().integrator,
    )
    runs: list[dict[str, Ran]] = [{} for _ in sets]
    for (number, name, _), outcome in zip(asked, outcomes, strict=True):
        if isinstance(outcome, RanklModelError) and not isinstance(outcome, SimulationError):
            raise outcome  # a mistake in the question is not a life that fails
        runs[number][name] = outcome
    return runs


def _people(
    file: SignsFile, sets: Iterable[Mapping[str, float]]
) -> Iterator[dict[str, Lived]]:
    """Yield the people of each set, who have lived to the visit."""
    names = sorted({life.person for life in file.lives.values()})
    asked = [(_population(name), parameters) for parameters in sets for name in names]
    lived = iter(lived_each(asked, options()))
    while some := [life for _, life in zip(names, lived, strict=False)]:
        yield dict(zip(names, some, strict=True))


def _with_factors(person: Lived, life: LifeRecord) -> Lived:
    """Return the person with some parameters multiplied; what was solved for her is kept."""
    if isinstance(person, RanklModelError) or not (life.factors or life.values):
        return person
    constants, places = person.baseline[0], person.engine.layout.parameters
    values = dict(life.values)
    for name, factor in life.factors.items():
        entry = person.parameters[name]
        multiplied = factor * float(constants[places.position(name)])
        values[name] = Quantity(float(np.clip(multiplied, *entry.bounds)), entry.unit)
    changed = replace(person, population=person.population.changed(values)).after(person)
    try:
        _ = changed.baseline
    except RanklModelError as error:
        return error
    return changed
