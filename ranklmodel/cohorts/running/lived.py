"""What people of a cohort show on each regimen, as one array of numbers.

People are lived and run a few hundred at a time, because a run holds every quantity of the model
until those that were asked for are taken out of it. What a person gives does not depend, to the
bit, on who is run beside her.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from time import process_time, thread_time
from typing import TYPE_CHECKING, Protocol, final

import numpy as np

from ranklmodel.errors import InputError, RanklModelError, SimulationError
from ranklmodel.inputs.regimens.taken import evenly_apart, partly_taken, tablets
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.simulation.many import attempt_together

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ranklmodel.inputs import ParameterTable, Population, Regimen
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

Progress = Callable[[int, int, str], None]

BEFORE = "before the visit"

_AT_ONCE = 256
"""People whose runs are in memory together, each of 100 kB over forty visits."""


class People(Protocol):
    """Who is run: what :class:`~ranklmodel.cohorts.people.sampled.People` has, and trials have."""

    @property
    def numbers(self) -> NDArray[np.int64]:
        """Number of each person, shape (n,)."""

    @property
    def adherence(self) -> Floats:
        """Share of the tablets that each takes, shape (n,)."""

    @property
    def values(self) -> Mapping[str, Floats]:
        """What was drawn, by name, each of shape (n,); factors of parameters among it."""

    @property
    def differing(self) -> Collection[str]:
        """Parameters of the model in which they differ, around the value of a table."""

    def populations_in(self, table: ParameterTable) -> tuple[Population, ...]:
        """Return each as a population, her own parameters around those of a table."""


@final
@dataclass(frozen=True)
class Failure:
    """A person who could not be run on a regimen, and so has no numbers there.

    Attributes
    ----------
    person : int
        Her number.
    regimen : str
        Name of the regimen.
    reason : str
        What went wrong, with the state and the time where there is one.
    """

    person: int
    regimen: str
    reason: str


@final
@dataclass(frozen=True, eq=False)
class Lived:
    """What people showed.

    Attributes
    ----------
    values : array of shape (n_regimens, n_people, n_days, n_quantities)
        In the order in which each was asked; missing (``NaN``) where a person failed.
    failures : tuple of Failure
        Who failed, on what and why.
    seconds : mapping of str to float
        Seconds on one processor that the time `BEFORE` the visit, and each regimen, took.
    """

    values: Floats
    failures: tuple[Failure, ...]
    seconds: Mapping[str, float] = field(default_factory=dict)


def live(
    people: People,
    regimens: Sequence[Regimen],
    days: Sequence[float],
    quantities: Sequence[str],
    options: RunOptions,
    *,
    changes: Mapping[str, float] | None = None,
    threads: int = 1,
    progress: Progress | None = None,
) -> Lived:
    """Live people up to the visit, and run each on each regimen.

    Parameters
    ----------
    people : People
        Who. The share of the tablets that she takes multiplies the adherence that a regimen states;
        what is no tablet, such as an injection, is given to her by others. Where doses are
        averaged, those that are taken stand evenly apart, so that they can be.
    regimens : sequence of Regimen
        What each of them takes, in turn.
    days : sequence of float
        Days from the visit to show, ascending; day 0 is the visit.
    quantities : sequence of str
        What to show.
    options : RunOptions
        How.
    changes : mapping of str to float, optional
        Parameters that are changed in all of them, such as one draw of those of a calibration.
    threads : int
        How many at once; 0 for one each processor. The numbers are the same.
    progress : callable, optional
        Called with (people done, people in all, what is done).

    Returns
    -------
    Lived
        Their values, and who failed.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or has it in other people only.
    InputError
        If the question is not valid; what is wrong with one person is her failure.

    Examples
    --------
    >>> from ranklmodel.cohorts.people.sampled import people_of
    >>> from ranklmodel.inputs import Library
    >>> from ranklmodel.lives.options import RunOptions
    >>> library = Library()
    >>> women = people_of(library.cohort("ibis2_women"), range(2))
    >>> lived = live(women, [library.regimen("placebo")], [0, 365.25], ["LS_BMD"], RunOptions())
    >>> lived.values.shape, lived.failures
    ((1, 2, 2, 1), ())
    """
    times = _ascending(days)
    outputs = options.integrator.layout.outputs
    columns = [outputs.position(name) for name in quantities]
    everybody = len(people.numbers)
    values = np.full((len(regimens), everybody, len(times), len(columns)), np.nan)
    failures: list[Failure] = []
    clock = _Clock(threads)
    attempt = partial(attempt_together, threads=threads)
    populations, changed = _populations(people, options, {**options.parameters, **(changes or {})})
    for begin in range(0, everybody, _AT_ONCE):
        if progress is not None:
            progress(begin, everybody, "people")
        places = range(begin, min(begin + _AT_ONCE, everybody))
        asked = [(populations[place], changed) for place in places]
        lives = lived_each(asked, options, attempt)
        clock.note(BEFORE)
        taken = _Taken(regimens, averaged=options.dosing == "averaged")
        for row, regimen in enumerate(regimens):
            on = [taken.by(row, float(people.adherence[place])) for place in places]
            runs = run_each(lives, on, [times] * len(lives), options.integrator, attempt)
            for place, run in zip(places, runs, strict=True):
                if isinstance(run, RanklModelError):
                    reason = _of_the_person(run, populations[place])
                    number = int(people.numbers[place])
                    failures.append(Failure(number, regimen.name, reason))
                else:
                    values[row, place] = _shown(run, quantities, columns, times)
            clock.note(regimen.name)
    return Lived(values, tuple(failures), clock.seconds)


def _populations(
    people: People, options: RunOptions, changed: Mapping[str, float | str]
) -> tuple[tuple[Population, ...], dict[str, float | str]]:
    """Return people as populations, and the changes that are made in all of them alike.

    A parameter that differs between people goes on to differ: it is what theirs are around that is
    changed. What each states for herself, such as a body mass, is around nothing, and is changed
    in her as it is in one person alone.
    """
    around = {name: value for name, value in changed.items() if name in people.differing}
    table = options.table.with_values(around, allow_outside=True) if around else options.table
    alike = {name: value for name, value in changed.items() if name not in around}
    return people.populations_in(table), alike


def _ascending(days: Sequence[float]) -> Floats:
    times = np.asarray(days, dtype=float)
    if times.ndim != 1 or not times.size or times[0] < 0 or (np.diff(times) <= 0).any():
        message = f"expected ascending days from the visit, day 0, on; given {list(days)!r}"
        raise InputError(message, key="days")
    return times


def _shown(
    run: Trajectory, quantities: Sequence[str], columns: Sequence[int], times: Floats
) -> Floats:
    """Return some quantities over the days that were asked; a run begins at the visit by itself."""
    for name in quantities:
        if name in run.absent:
            raise run.absent[name].error
    rows = np.searchsorted(run.days, times)
    assert np.array_equal(run.days[rows], times)
    values: Floats = run.values[rows][:, columns]
    return values


def _of_the_person(error: RanklModelError, person: Population) -> str:
    """Return why somebody could not be run; raise what is wrong with the question itself."""
    if isinstance(error, SimulationError):
        return str(error)
    if isinstance(error, InputError) and error.file in person.files:
        return f"{error.key}: {error.message}"
    raise error


class _Clock:
    """How many seconds of a processor each part took.

    Those of this thread where it is the only one: in a process that computes several cohorts at
    once, as a worker of Dask may, the process would count the others too.
    """

    def __init__(self, threads: int) -> None:
        self.seconds: dict[str, float] = {}
        self._now = thread_time if threads == 1 else process_time
        self._last = self._now()

    def note(self, part: str) -> None:
        """Count the time since the last note for a part."""
        now = self._now()
        self.seconds[part] = self.seconds.get(part, 0.0) + now - self._last
        self._last = now


class _Taken:
    """Regimens as they are taken; equal shares give the same object, and so one schedule."""

    def __init__(self, regimens: Sequence[Regimen], *, averaged: bool) -> None:
        self._regimens = regimens
        self._averaged = averaged
        self._by: dict[tuple[int, float], Regimen] = {}

    def by(self, row: int, share: float) -> Regimen:
        """Return what is left of a regimen where a share of the tablets is taken."""
        regimen = self._regimens[row]
        if share == 1.0 or not tablets(regimen):
            return regimen
        key = (row, share)
        if key not in self._by:
            partly = partly_taken(regimen, share)
            treatments = partly.treatments
            if self._averaged:
                treatments = tuple(map(evenly_apart, treatments))
            self._by[key] = replace(partly, name=regimen.name, treatments=treatments)
        return self._by[key]
