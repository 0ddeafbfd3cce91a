"""The door to virtual trials."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from numbers import Real
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack, final

import numpy as np

from ranklmodel import calls
from ranklmodel.cohorts.virtual_trials.living import eligible_people, lived_arms, put_at_bounds
from ranklmodel.cohorts.virtual_trials.pool import Pool, without_failures
from ranklmodel.cohorts.virtual_trials.printed import printed_errors
from ranklmodel.cohorts.virtual_trials.result import VirtualTrial
from ranklmodel.cohorts.virtual_trials.trial import (
    PowerOf,
    outcome_result,
    refuse_arms_that_nobody_stays_in,
)
from ranklmodel.inputs.designs.design import Design
from ranklmodel.inputs.designs.file import FEWEST_PEOPLE
from ranklmodel.inputs.library.stated import stated
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.unread import say_what_changes_mean_in_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ranklmodel.cohorts.people.sampled import People
    from ranklmodel.lives.options import RunKeywords
    from ranklmodel.simulation.schedule import Floats

    Progress = Callable[[int, int, str], None]
    Lived = tuple[int, Floats, tuple[str, ...]]

SEED = 20261128
REPLICATES = 1000
DRAWS = 24
POOL = 250
FEWEST_REPLICATES = 20
_MOST = 20_000  # people in each arm, replicates, and people in the pool


def virtual_trial(
    design: str | Path | Design,
    *,
    replicates: int = REPLICATES,
    people_per_arm: int | Sequence[int] = (),
    draws: int = DRAWS,
    pool: int = POOL,
    seed: int = SEED,
    workers: int = 1,
    progress: Progress | None = None,
    **how: Unpack[RunKeywords],
) -> VirtualTrial:
    """Tell what a trial would see, how likely it tells its arms apart, and how many it needs.

    A pool of people who may take part is lived in every arm, with the parameters in use and with
    draws of them. Each replicate takes one draw, people of the pool, each for herself, leaves out
    who has left, and measures the rest with error. Then arms are compared as the plan says.

    Parameters
    ----------
    design : str, Path or Design
        The plan.
    replicates : int
        How many.
    people_per_arm : int or sequence of int
        Sizes of the power curve; by default around what a power of 80 % needs.
    draws : int
        Draws of the parameters; 0 for the values in use alone.
    pool : int
        People in the pool.
    seed : int
        The same seed gives the same numbers, to the bit, whatever the number of workers.
    workers : int
        Processes that live the pool. A script asks for them under
        ``if __name__ == "__main__":``.
    progress : callable, optional
        Called with (steps done, steps in all, what is next).
    **how
        Parameters, calibration, library, mechanisms, engine, tolerance and dosing, as in
        :class:`~ranklmodel.lives.options.RunOptions`; doses are averaged where nothing is stated.

    Returns
    -------
    VirtualTrial
        Differences, power, and numbers of people.

    Raises
    ------
    UnknownNameError, InputError
        If a name, a file or a number is not valid.
    SimulationError
        If more than one person in twenty can not be run.

    Examples
    --------
    >>> trial = virtual_trial("freedom", replicates=20, draws=0, pool=20, people_per_arm=[10])
    >>> trial.first.outcome.endpoint.name, bool(trial.first.difference > 4)
    ('LS_BMD', True)
    """
    sizes = _sizes(people_per_arm)
    replicates = _number(replicates, "replicates", FEWEST_REPLICATES)
    draws = calls.whole_number(draws, "draws", 0)
    pool = _number(pool, "pool", FEWEST_PEOPLE)
    seed, workers = calls.whole_number(seed, "seed", 0), calls.whole_number(workers, "workers", 1)
    how.setdefault("dosing", "averaged")
    options = RunOptions.of(**how)
    plan = stated(design, Design, options.library.design, "design")
    refuse_arms_that_nobody_stays_in(plan)
    report = progress or (lambda done, total, what: None)
    lived, notes = _pool(plan, options, draws, pool, seed, workers, report)
    outcomes = []
    for place, outcome in enumerate(plan.outcomes):
        report(place, len(plan.outcomes), outcome.title)
        outcomes.append(outcome_result(plan, lived, place, number=replicates, seed=seed))

    def told(people: int) -> None:
        report(0, 0, f"power with {people} people in each arm")

    power = PowerOf(plan, lived, number=replicates, seed=seed, told=told)
    return VirtualTrial(
        design=plan,
        replicates=replicates,
        draws=lived.draws,
        pool=lived.people,
        screened=lived.screened,
        effective=lived.effective,
        seed=seed,
        outcomes=tuple(outcomes),
        curve=power.curve(sizes),
        sizes=power.needed(),
        printed=printed_errors(plan, lived, options.library, seed),
        failures=lived.failures,
        notes=(*options.what_is_other, *notes, *_without_error(plan)),
    )


def _number(value: int, key: str, least: int) -> int:
    return calls.whole_number(value, key, least, _MOST)


def _sizes(people_per_arm: int | Sequence[int]) -> tuple[int, ...]:
    """Return the sizes of a power curve as whole numbers."""
    listed: Any = (people_per_arm,) if isinstance(people_per_arm, Real) else people_per_arm
    if isinstance(listed, str) or not isinstance(listed, Iterable):
        raise calls.refused(people_per_arm, "people_per_arm", "numbers of people, as [30, 60]")
    return tuple(_number(size, "people_per_arm", FEWEST_PEOPLE) for size in listed)


def _pool(
    design: Design,
    options: RunOptions,
    draws: int,
    number: int,
    seed: int,
    workers: int,
    report: Progress,
) -> tuple[Pool, tuple[str, ...]]:
    """Return the pool of a trial, lived, and what to know of it."""
    cohort = options.library.cohort(design.cohort, design.file)
    report(0, 0, "looking for people who may take part")
    eligible = eligible_people(design, cohort, number, seed)
    _say_what_changes_mean(design, eligible.people, options)
    parameters, notes = _draws(options, draws)
    quantities = tuple(dict.fromkeys(one.endpoint.output for one in design.outcomes))
    quantities += tuple(
        name
        for name in (options.library.endpoints[n].output for n in design.measurements)
        if name not in quantities
    )
    work = _Work(design, eligible.people, quantities, options, parameters)
    levels: list[Floats | None] = [None] * len(parameters)
    failures: dict[int, tuple[str, ...]] = {}
    for done, (place, values, why) in enumerate(_each(work, workers)):
        report(done, len(parameters), "lives of the pool")
        levels[place], failures[place] = values, why
    reasons = dict.fromkeys(why for place in sorted(failures) for why in failures[place])
    pool = Pool(
        numbers=eligible.people.numbers,
        weights=np.asarray(eligible.people.weights, dtype=float),
        arms=tuple(design.arms),
        quantities=quantities,
        levels=np.array(levels),
        screened=eligible.screened,
        failures=tuple(reasons),
    )
    return without_failures(pool), (*notes, *put_at_bounds(eligible.people, options, parameters))


def _say_what_changes_mean(design: Design, people: People, options: RunOptions) -> None:
    """Refuse changes that can not be, and warn of those that act in no arm."""
    if options.parameters:
        (first,) = people.take([0]).populations_in(options.table)
        regimens = [arm.regimen for arm in design.arms.values()]
        say_what_changes_mean_in_all(
            options.integrator, options.table, first, regimens, options.parameters
        )


def _without_error(design: Design) -> tuple[str, ...]:
    """Return which outcomes have no error of measurement, which makes a power too good."""
    titles = dict.fromkeys(one.endpoint.title for one in design.outcomes if one.cv == 0.0)
    return tuple(
        f"{title} is measured without error: the design states none under measurements."
        for title in titles
    )


def _draws(options: RunOptions, number: int) -> tuple[list[dict[str, float]], tuple[str, ...]]:
    """Return the values in use, as an empty draw, and draws of what is uncertain."""
    usual: list[dict[str, float]] = [{}]
    if not number:
        return usual, ("No draws of the parameters: they are taken as known.",)
    draws = options.library.draws(options.calibration)
    if draws is None:
        reason = f"The calibration {options.calibration or 'none'} has no draws"
        return usual, (f"{reason}: the parameters are taken as known.",)
    # what is set for the run is what it is
    names = [name for name in draws.names if name not in options.parameters]
    chosen = draws.thinned(number).of(names)
    return [*usual, *(chosen.named(place) for place in range(len(chosen)))], ()


@final
@dataclass(frozen=True, eq=False)
class _Work:
    """What is lived: one draw after the other, each for itself."""

    design: Design
    people: People
    quantities: tuple[str, ...]
    options: RunOptions
    draws: list[dict[str, float]]

    def lived(self, place: int, threads: int = 1) -> Lived:
        """Return the levels of the draw at a place, and who failed."""
        levels, failures = lived_arms(
            self.design, self.people, self.quantities, self.options, self.draws[place], threads
        )
        return place, levels, failures


def _each(work: _Work, workers: int) -> Iterator[Lived]:
    """Yield what each draw comes to, in any order."""
    places = range(len(work.draws))
    if workers == 1:
        yield from map(work.lived, places)
        return
    from ranklmodel.cohorts.running.executors import require_sendable
    from ranklmodel.disk.workers import in_workers

    require_sendable(work.options)
    with closing(in_workers(partial(_itself, work), _lived, places, workers)) as ended:
        yield from ended


def _itself(work: _Work) -> _Work:
    return work


def _lived(work: _Work, place: int) -> Lived:
    return work.lived(place)
