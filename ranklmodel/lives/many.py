"""Many lives in one call: any mix of people, regimens and parameter sets, histories included.

A person's life before the visit is lived once for each set of parameters and shared by all her
regimens. What one sample gives does not depend, to the bit, on which others are asked for beside
it, on their order, or on how many processors there are. It is what the same life gives by itself
but for rounding, a billionth: many runs are computed side by side, in another order of operations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError, RanklModelError, SimulationError, UnknownNameError
from ranklmodel.inputs import NO_TREATMENT, Population, Quantity, Regimen
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.changes import apart
from ranklmodel.lives.many_runs import Failure, ManyRuns, Sample
from ranklmodel.lives.options import RunOptions, SharedKeywords
from ranklmodel.lives.person import constants_of
from ranklmodel.lives.scenario import Scenario, scenario_with
from ranklmodel.lives.simulate import grid
from ranklmodel.lives.unfolding import run_by_rules
from ranklmodel.lives.unread import say_what_a_change_means
from ranklmodel.simulation.many import attempt_each, attempt_together
from ranklmodel.simulation.rest import together
from ranklmodel.simulation.schedule import days_asked
from ranklmodel.simulation.trajectory import Trajectory, shown

if TYPE_CHECKING:
    import pandas as pd

    from ranklmodel.lives.rules import Observer
    from ranklmodel.simulation.problem import Engine, Problem, Solution
    from ranklmodel.simulation.rest import Resting

Changes = Mapping[str, float | str]
Life = Scenario | RanklModelError
Attempt = Callable[["Engine", "Sequence[Problem]"], "list[Solution | SimulationError]"]
Named = TypeVar("Named", Population, Regimen)

_COMBINATIONS = ("all", "rows")


def simulate_many(
    people: str | Population | Sequence[str | Population],
    regimens: str | Regimen | Sequence[str | Regimen] = NO_TREATMENT,
    *,
    parameters: Changes
    | Mapping[str, Sequence[float | str]]
    | Sequence[Changes]
    | pd.DataFrame
    | None = None,
    combine: Literal["all", "rows"] = "all",
    until: str = "5 year",
    every: str = "1 month",
    days: Iterable[float] | None = None,
    threads: int = 0,
    **how: Unpack[SharedKeywords],
) -> ManyRuns:
    """Simulate many people on many regimens with many sets of parameters.

    Parameters
    ----------
    people : str, Population, or sequence of them
        Who, as for :func:`~ranklmodel.lives.simulate.simulate`.
    regimens : str, Regimen, or sequence of them
        What they take; nothing by default.
    parameters : table, optional
        Sets of changed parameters, one a row: a pandas table with a column each parameter, a
        mapping of names to values, or a sequence of mappings as ``simulate`` takes them. What is
        missing in a row (``NaN``, ``None``) is not changed there.
    combine : {"all", "rows"}
        Whether every person goes with every regimen and every set, or the first with the first and
        so on; of what there is only one of, it goes with all.
    until, every : str
        How long, and how densely to show it.
    days : iterable of float, optional
        Days to show instead; the visit is added.
    threads : int
        0 for one each processor.
    **how
        Calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`.

    Returns
    -------
    ManyRuns
        The samples in order, people slowest and sets of parameters fastest; those that failed are
        listed with their reasons and have no numbers.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a value is not valid: a mistake in the question is not a failed run.

    Examples
    --------
    >>> runs = simulate_many(
    ...     ["atac_woman", "young_woman"],
    ...     ["placebo", "anastrozole_1mg_daily"],
    ...     parameters={"rankl_rise": [0.5, 2.0]},
    ...     until="1 year",
    ...     every="6 month",
    ... )
    >>> len(runs), runs.failures
    (8, ())
    >>> runs.to_xarray(["LS_BMD"]).sizes["sample"]
    8
    """
    if combine not in _COMBINATIONS:
        raise UnknownNameError("way to combine", str(combine), _COMBINATIONS)
    threads = calls.whole_number(threads, "threads", 0)
    options = RunOptions.of(**how)
    times = grid(until, every) if days is None else days_asked(days)
    rows = _combined(
        _listed(people, Population, options.library.population, "people"),
        _listed(regimens, Regimen, options.library.regimen, "regimens"),
        parameter_sets(parameters),
        combine,
    )
    attempt = partial(attempt_together, threads=threads)
    lives = lived_each([(person, changes) for person, _, changes in rows], options, attempt)
    _refuse_mistakes(lives)
    _say_what_the_changes_mean(rows, options)
    regimens_of = [regimen for _, regimen, _ in rows]
    outcomes = run_each(lives, regimens_of, [times] * len(rows), options.integrator, attempt)
    _refuse_mistakes(outcomes)
    samples = tuple(Sample(who.name, what.name, dict(changes)) for who, what, changes in rows)
    return ManyRuns(
        samples,
        times,
        tuple(one if isinstance(one, Trajectory) else None for one in outcomes),
        tuple(
            Failure(number, sample.person, sample.regimen, str(outcome))
            for number, (sample, outcome) in enumerate(zip(samples, outcomes, strict=True))
            if isinstance(outcome, SimulationError)
        ),
    )


def parameter_sets(
    table: Changes | Mapping[str, Sequence[float | str]] | Sequence[Changes] | pd.DataFrame | None,
) -> list[dict[str, float | str]]:
    """Return sets of changed parameters, one a row, from any of the forms they may have.

    Raises
    ------
    InputError
        If columns have different lengths, or it is none of the forms.
    """
    if table is None:
        return [{}]
    if hasattr(table, "to_dict") and hasattr(table, "columns"):
        rows: list[Any] = table.to_dict("records")
    elif isinstance(table, Mapping):
        columns = {name: _column(values) for name, values in table.items()}
        lengths = {len(values) for values in columns.values()} - {1}
        if len(lengths) > 1:
            told = ", ".join(f"{name} {len(values)}" for name, values in columns.items())
            raise InputError(f"columns of different lengths: {told}", key="parameters")
        number = lengths.pop() if lengths else 1
        rows = [
            {name: values[row % len(values)] for name, values in columns.items()}
            for row in range(number)
        ]
    elif isinstance(table, Sequence) and all(isinstance(row, Mapping) for row in table):
        rows = list(table)
    else:
        message = "expected a table, a mapping of names to values, or a sequence of mappings"
        raise InputError(f"{message}, given {type(table).__name__}", key="parameters")
    return [{str(name): v for name, v in row.items() if not _missing(v)} for row in rows]


def _column(values: Any) -> list[Any]:
    """Return a column in order; one value goes with all rows."""
    if isinstance(values, (str, Quantity)) or np.isscalar(values) or values is None:
        return [values]
    column = list(values) if isinstance(values, Sequence) or np.ndim(values) == 1 else None
    if column is None or any(np.ndim(value) for value in column):
        message = f"expected a value or a list of values, given {type(values).__name__}"
        raise InputError(message, key="parameters")
    return column


def _missing(value: Any) -> bool:
    """Tell whether a cell is empty: ``None``, pandas' ``NA``, or no number of any width."""
    return value is None or type(value).__name__ == "NAType" or bool(value != value)


def _listed(
    asked: str | Path | Named | Sequence[str | Path | Named],
    kind: type[Named],
    look_up: Callable[[str | Path], Named],
    key: str,
) -> list[Named]:
    """Return objects in order, each name looked up once."""
    expected = f"names, paths or {kind.__name__} objects"
    one = isinstance(asked, (str, Path, kind))
    items = (asked,) if one else calls.names(asked, key, expected)
    named = cache(look_up)
    return [stated(item, kind, named, key) for item in items]


def _combined(
    people: list[Population],
    regimens: list[Regimen],
    sets: list[dict[str, float | str]],
    combine: Literal["all", "rows"],
) -> list[tuple[Population, Regimen, dict[str, float | str]]]:
    if combine == "all":
        return list(product(people, regimens, sets))
    lengths = {"people": len(people), "regimens": len(regimens), "parameters": len(sets)}
    number = max(lengths.values())
    if any(length not in (1, number) for length in lengths.values()):
        told = ", ".join(f"{length} {what}" for what, length in lengths.items())
        raise InputError(f"rows do not match: {told}", key="combine")
    return [
        (people[k % len(people)], regimens[k % len(regimens)], sets[k % len(sets)])
        for k in range(number)
    ]


def _refuse_mistakes(outcomes: Iterable[object]) -> None:
    """Raise what is a mistake in the question; a run that failed is not."""
    for outcome in outcomes:
        if isinstance(outcome, RanklModelError) and not isinstance(outcome, SimulationError):
            raise outcome


def lived_each(
    asked: Sequence[tuple[Population, Changes]],
    options: RunOptions,
    attempt: Attempt = attempt_each,
) -> list[Life]:
    """Return the lives of some people up to the visit; equal ones are lived once.

    Someone in whom something of her own is changed is first lived as she is stated, which is what
    her own factors are solved from.

    Parameters
    ----------
    asked : sequence of (Population, mapping)
        Who, and the parameters that are changed. The same object is the same person.
    options : RunOptions
        How; its own ``parameters`` are not used.
    attempt : callable
        Who runs several problems: at once, or in turn.

    Returns
    -------
    list of Scenario or RanklModelError
        In order, each with its baseline known and no regimen; what can not be lived is its error.
    """
    options = replace(options, parameters={}) if options.parameters else options
    keys = [(id(person), *changes.items()) for person, changes in asked]
    lives: dict[tuple[object, ...], Scenario] = {}
    stated: dict[tuple[object, ...], Scenario] = {}
    stated_of = {}
    usual: dict[int, Scenario] = {}
    of_table = cache(lambda: constants_of(options.integrator, options.table))
    lived: dict[tuple[object, ...], Life] = {}
    for key, (person, changes) in zip(keys, asked, strict=True):
        if key in lives or key in lived:
            continue
        try:
            _, models = apart(person, options.table, changes)
            if id(person) not in usual:
                usual[id(person)] = scenario_with(options, person).looked_at(of_table())
            life = usual[id(person)]
            lives[key] = life.with_changes(changes) if changes else life
        except RanklModelError as error:
            lived[key] = error
            continue
        stated_of[key] = (id(person), *((name, models[name].value) for name in sorted(models)))
        stated.setdefault(stated_of[key], lives[key].stated)
    as_stated = _histories(stated, options.integrator, attempt)
    follow: dict[tuple[object, ...], Scenario] = {}
    for key, life in lives.items():
        before = as_stated[stated_of[key]]
        if not life.population.changes or isinstance(before, RanklModelError):
            lived[key] = before
        else:
            follow[key] = life.after(before)
    lived.update(_histories(follow, options.integrator, attempt))
    return [lived[key] for key in keys]


def _say_what_the_changes_mean(
    rows: list[tuple[Population, Regimen, dict[str, float | str]]], options: RunOptions
) -> None:
    """Say it once for each person, regimen and set of names."""
    distinct_rows = {
        (id(who), id(what), *changes): (who, what, changes) for who, what, changes in rows
    }
    for who, what, changes in distinct_rows.values():
        say_what_a_change_means(options.integrator, options.table, who, what, changes)


def _histories(
    lives: Mapping[tuple[object, ...], Scenario], engine: Engine, attempt: Attempt
) -> dict[tuple[object, ...], Life]:
    """Run the lives before the visit; a life that can not be run is its error."""
    outcomes: dict[tuple[object, ...], Life] = {}
    begun: dict[tuple[object, ...], Scenario] = {}
    histories = together(engine, [life.history_resting() for life in lives.values()])
    for (key, life), history in zip(lives.items(), histories, strict=True):
        if isinstance(history, RanklModelError):
            outcomes[key] = history
        else:
            begun[key] = life.begun(history)
    solutions = attempt(engine, [life.history for life in begun.values()])
    visits: dict[tuple[object, ...], Resting[Scenario]] = {}
    for (key, life), solution in zip(begun.items(), solutions, strict=True):
        if isinstance(solution, SimulationError):
            outcomes[key] = solution
        else:
            visits[key] = life.lived(solution.states[-1])
    outcomes.update(zip(visits, together(engine, list(visits.values())), strict=True))
    return outcomes


def run_each(
    lives: Sequence[Life],
    regimens: Sequence[Regimen],
    days: Sequence[Iterable[float]],
    engine: Engine,
    attempt: Attempt = attempt_each,
    observers: Sequence[Observer | None] = (),
) -> list[Trajectory | RanklModelError]:
    """Run people who have lived on their regimens from the visit on, in one call of the engine.

    Parameters
    ----------
    lives : sequence of Scenario or RanklModelError
        As :func:`lived_each` returns them.
    regimens : sequence of Regimen
        What each takes.
    days : sequence of iterable of float
        Days to show of each.
    engine : Engine
        Who integrates.
    attempt : callable
        Who runs several problems: at once, or in turn.
    observers : sequence of callable or None
        Who reads each run where rules ask for it, see :func:`~ranklmodel.lives.unfolding.decided`;
        the values themselves are read by default.

    Returns
    -------
    list of Trajectory or RanklModelError
        In order; what can not be run is its error.
    """
    outcomes: dict[int, Trajectory | RanklModelError] = run_by_rules(
        lives, regimens, days, engine, attempt, observers
    )
    arms: dict[int, Scenario] = {}
    problems: dict[int, Problem] = {}
    alike: dict[tuple[object, ...], Problem] = {}
    for place, (life, regimen, times) in enumerate(zip(lives, regimens, days, strict=True)):
        if place in outcomes:
            continue
        if isinstance(life, RanklModelError):
            outcomes[place] = life
            continue
        try:
            arms[place] = life.on(regimen)
            # by identity, as all of them outlive the call
            given = (regimen, times, life.population.history, life.parameters.limits)
            key = (life.dosing, *map(id, given))
            problems[place] = arms[place].problem(times, like=alike.get(key))
            alike.setdefault(key, problems[place])
        except RanklModelError as error:
            outcomes[place] = error
    solutions = attempt(engine, list(problems.values()))
    for (place, problem), solution in zip(problems.items(), solutions, strict=True):
        try:
            outcomes[place] = (
                solution
                if isinstance(solution, SimulationError)
                else shown(engine, problem, solution, arms[place].record)
            )
        except SimulationError as error:  # a value that is not finite
            outcomes[place] = error
    return [outcomes[place] for place in range(len(lives))]
