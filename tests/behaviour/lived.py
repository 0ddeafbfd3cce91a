"""Lives of statements under sets of parameters, and which statements hold in them."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from multiprocessing import get_context

import numpy as np
from numpy.typing import NDArray

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Population, Quantity
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.many import attempt_each
from ranklmodel.simulation.trajectory import Trajectory
from tests.behaviour.statements import LifeRecord, SignsFile, Statement, signs

MONTH = 365.25 / 12
_AT_ONCE = 20
LEAST = 1e-7
"""A relative difference that is told from none: the tolerance of a run is some 1e-9."""

_IN_TURN = partial(attempt_each, threads=1)

Person = Scenario | RanklModelError
Ran = Trajectory | RanklModelError


@cache
def options() -> RunOptions:
    """Return how all are run: the default calibration, frequent doses averaged."""
    return RunOptions.of(dosing="averaged")


@cache
def _population(name: str) -> Population:
    return options().library.population(name)


def holding(sets: Sequence[Mapping[str, float]]) -> NDArray[np.bool_]:
    """Return which statements hold, one row a set of parameters and one column a statement.

    A life is mostly spent in finding steady states, which one thread does at a time; hence several
    processes, which know the statements by their file.
    """
    parts = [sets[first : first + _AT_ONCE] for first in range(0, len(sets), _AT_ONCE)]
    if len(parts) == 1:
        return _holding_of(sets)
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        return np.concatenate(list(pool.map(_holding_of, parts)))


def _holding_of(sets: Sequence[Mapping[str, float]]) -> NDArray[np.bool_]:
    file = signs()
    return np.array([[holds(one, runs) for one in file.stated] for runs in lived(file, sets)])


def answer(statement: Statement, runs: Mapping[str, Ran]) -> float:
    """Return the answer relative to its size, above 0 where it has the sign that is stated.

    It is not a number where a life could not be run.
    """
    names = [name for name in (statement.input, statement.than) if name is not None]
    lives = [life for name in names if isinstance(life := runs[name], Trajectory)]
    if len(lives) < len(names):
        return math.nan
    seen = np.array([_seen(statement, life) for life in lives])
    size = float(np.abs(seen).max()) or 1.0
    if statement.since is not None and (seen > 0).all():
        seen, size = np.log(seen), 1.0  # a change in proportion, as of a marker or a density
    of_each = seen[:, 1] - seen[:, 0] if statement.since is not None else seen[:, 1]
    difference = of_each[0] - (of_each[1] if len(lives) > 1 else 0.0)
    return float(difference / size) * (1 if statement.sign == "up" else -1)


def _seen(statement: Statement, life: Trajectory) -> tuple[float, float]:
    """Return the output where its change begins, and what is looked at of it."""
    output = statement.output
    before = 0.0 if statement.since is None else life.at(output, statement.since * MONTH)
    return before, max(life.at(output, month * MONTH) for month in statement.looked_at)


def holds(statement: Statement, runs: Mapping[str, Ran]) -> bool:
    """Tell whether a statement holds; it does not where a life could not be run."""
    return answer(statement, runs) > LEAST


def lived(file: SignsFile, sets: Sequence[Mapping[str, float]]) -> list[dict[str, Ran]]:
    """Return the run of every life under every set, or why it could not be run."""
    regimens = {name: life.taken(options().library, name) for name, life in file.lives.items()}
    days = {name: [month * MONTH for month in file.months(name)] for name in file.lives}
    asked = [
        (number, name, _changed(people[life.person], life))
        for number, people in enumerate(_people(file, sets))
        for name, life in file.lives.items()
    ]
    outcomes = run_each(
        [life for _, _, life in asked],
        [regimens[name] for _, name, _ in asked],
        [days[name] for _, name, _ in asked],
        options().integrator,
        _IN_TURN,
    )
    runs: list[dict[str, Ran]] = [{} for _ in sets]
    for (number, name, _), outcome in zip(asked, outcomes, strict=True):
        runs[number][name] = outcome
    return runs


def _people(file: SignsFile, sets: Iterable[Mapping[str, float]]) -> Iterator[dict[str, Person]]:
    """Yield the people of each set, who have lived to the visit."""
    names = sorted({life.person for life in file.lives.values()})
    asked = [(_population(name), parameters) for parameters in sets for name in names]
    lives = iter(lived_each(asked, options(), _IN_TURN))
    while some := [life for _, life in zip(names, lives, strict=False)]:
        yield dict(zip(names, some, strict=True))


def _changed(person: Person, life: LifeRecord) -> Person:
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
