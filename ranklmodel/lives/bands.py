"""The band of a life: draws of what is uncertain, each lived and run.

Each run has one draw of the parameters and one of what is assumed of the person, so that nothing is
taken to be linear. It costs a life for every draw, which one person is worth; of whole trials see
:mod:`ranklmodel.lives.answers`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import InputError, RanklModelError, SimulationError
from ranklmodel.inputs.library.described_person import PLACE
from ranklmodel.lives.assumed import assumptions_of, restated
from ranklmodel.simulation.schedule import days_asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.inputs.people.assumed import AssumedSpread
    from ranklmodel.lives.answers import Uncertainty
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

Progress = Callable[[int, int, str], None]

USUAL_DRAWS = 200
"""Of which the ends of a band are known to about a tenth of its half-width, in half a minute."""
_MOST_FAILED = 0.05
_ENDS = (0.025, 0.975)
_SEED = 20261127
_TRIES = 8  # people drawn for each draw of the parameters until one can be
ORIGIN = "a draw"


@final
@dataclass(frozen=True, eq=False)
class Band:
    """A 95 % band over time.

    Attributes
    ----------
    low, high : array of shape (n_times,)
        Its ends.
    """

    low: Floats
    high: Floats

    def at(self, places: Sequence[int]) -> Band:
        """Return the band at some of its times."""
        return Band(self.low[list(places)], self.high[list(places)])


@final
@dataclass(frozen=True, eq=False)
class DrawnRuns:
    """Runs of draws.

    Attributes
    ----------
    outputs : tuple of str
        What was kept.
    levels : array of shape (n_draws, n_times, n_outputs)
        Of the draws that could be run.
    failed : tuple of str
        Why others could not.
    varied : tuple of str
        What is assumed of the person and was varied.
    not_varied : mapping of str to str
        What is assumed and was not, with the reason.
    """

    outputs: tuple[str, ...]
    levels: Floats
    failed: tuple[str, ...]
    varied: tuple[str, ...]
    not_varied: dict[str, str]

    def band(self, output: str, *, change: bool = False) -> Band:
        """Return the 95 % band of a quantity, or of its change from the visit in percent.

        Raises
        ------
        ValueError
            If the quantity was not kept.
        InputError
            If it is nothing at the visit, of which there is no percent.
        """
        return _band(self.shown(output, change=change))

    def shown(self, output: str, *, change: bool = False) -> Floats:
        """Return a quantity of every draw, or its change, shape (n_draws, n_times).

        Raises
        ------
        ValueError, InputError
            As :meth:`band` does.
        """
        levels = self.levels[:, :, self.outputs.index(output)]
        if not change:
            return levels
        if not levels[:, 0].all():
            raise InputError("it is 0 at the visit; no percent of nothing", key=output)
        changes: Floats = 100.0 * (levels / levels[:, :1] - 1.0)
        return changes


def drawn_runs(
    life: Scenario,
    days: Iterable[float],
    outputs: Sequence[str],
    uncertainty: Uncertainty,
    *,
    number: int = USUAL_DRAWS,
    progress: Progress | None = None,
) -> DrawnRuns:
    """Run draws of the parameters and of what is assumed of a person; same question, same numbers.

    Doses are averaged over the interval between them where the model allows it. What is assumed is
    drawn from a normal distribution, each thing for itself.

    Parameters
    ----------
    life : Scenario
        Who, on what.
    days : iterable of float
        Days to show; the baseline visit is added.
    outputs : sequence of str
        What to keep.
    uncertainty : Uncertainty
        What may be otherwise.
    number : int
        Number of draws, evenly spread over those that there are.
    progress : callable, optional
        Called with (draws done, draws in all, what is next).

    Raises
    ------
    UnknownNameError
        If the model has no such quantity.
    SimulationError
        If more than one in twenty can not be run.
    """
    (runs,) = drawn_together([life], days, outputs, uncertainty, number=number, progress=progress)
    return runs


def drawn_together(
    lives: Sequence[Scenario],
    days: Iterable[float],
    outputs: Sequence[str],
    uncertainty: Uncertainty,
    *,
    number: int = USUAL_DRAWS,
    progress: Progress | None = None,
) -> tuple[DrawnRuns, ...]:
    """Run draws of several lives, each draw the same in all of them, so that they can be compared.

    A draw of the parameters holds in every life. A person who leads several of them, and who is
    described by her, is off by the same in each, as far as the same is assumed; of people whose
    files are different each is off for herself. A draw that can not be run in one of the lives
    counts in none.

    Parameters
    ----------
    lives : sequence of Scenario
        Who, on what; of one model. Those that share person and parameters, as objects, share the
        time before the visit.
    days, outputs, uncertainty, number, progress
        As for :func:`drawn_runs`.

    Returns
    -------
    tuple of DrawnRuns
        In order; a place among their draws is the same draw in each.

    Raises
    ------
    UnknownNameError, SimulationError
        As there.
    """
    days = days_asked(days)
    columns = [lives[0].engine.layout.outputs.position(name) for name in outputs]
    draws = uncertainty.draws.thinned(number)
    acting = [draws.of(uncertainty.acting(life)) for life in lives]
    varied, not_varied, deviations = _assumed(lives, uncertainty, len(draws))
    levels: list[list[Floats]] = []
    failed = []
    for place in range(len(draws)):
        if progress is not None:
            progress(place, len(draws), "draws")
        tables = _tables(lives, [own.named(place) for own in acting])
        by = [own[place] for own in deviations]
        outcome = _first_that_can_be(lives, tables, varied, by, days)
        if isinstance(outcome, RanklModelError):
            failed.append(str(outcome))
        else:
            levels.append([run.values[:, columns] for run in outcome])
    if len(failed) > _MOST_FAILED * len(draws):
        message = f"{len(failed)} of {len(draws)} draws can not be run; the first: {failed[0]}"
        raise SimulationError(message)
    return tuple(
        DrawnRuns(
            outputs=tuple(outputs),
            levels=np.array([one[life] for one in levels]),
            failed=tuple(failed),
            varied=tuple(one.of for one in varied[life]),
            not_varied=not_varied[life],
        )
        for life in range(len(lives))
    )


def difference_band(
    runs: DrawnRuns, first: DrawnRuns, output: str, *, change: bool = False
) -> Band:
    """Return the 95 % band of how far one life is from another, draw by draw.

    It is no difference of two bands: what moves both lives alike leaves the difference where it is.

    Parameters
    ----------
    runs, first : DrawnRuns
        Of both lives, as :func:`drawn_together` returns them.
    output : str
        The quantity.
    change : bool
        Whether that is in percent of change from the visit.

    Raises
    ------
    ValueError, InputError
        As :meth:`DrawnRuns.shown` does.
    """
    return _band(runs.shown(output, change=change) - first.shown(output, change=change))


def _band(levels: Floats) -> Band:
    low, high = np.quantile(levels, _ENDS, axis=0)
    return Band(low, high)


def _assumed(
    lives: Sequence[Scenario], uncertainty: Uncertainty, number: int
) -> tuple[list[Sequence[AssumedSpread]], list[dict[str, str]], list[Floats]]:
    """Return what is assumed in each life and varied, what is not, and by how much draws are off.

    Each thing that is assumed has numbers of its own, which do not depend on what else is.

    Returns
    -------
    varied, not_varied
        Of each life.
    deviations : list of array of shape (n_draws, n_tries, n_varied)
        Of each life, in standard deviations.
    """
    varied: list[Sequence[AssumedSpread]] = []
    not_varied, deviations = [], []
    groups: list[tuple[Path, ...]] = []
    for life in lives:
        files = tuple(file for file in life.population.files if file != PLACE)
        if files not in groups:
            groups.append(files)
        assumptions = assumptions_of(life.population, uncertainty.spreads, life.engine.layout)
        varied.append(assumptions.varied)
        not_varied.append(assumptions.not_varied)
        by = np.empty((number, _TRIES, len(assumptions.varied)))
        for place, spread in enumerate(assumptions.varied):
            seed = [_SEED, groups.index(files), *spread.of.encode()]
            by[:, :, place] = np.random.default_rng(seed).standard_normal((number, _TRIES))
        deviations.append(by)
    return varied, not_varied, deviations


def _tables(
    lives: Sequence[Scenario], draws: Sequence[dict[str, float]]
) -> tuple[ParameterTable, ...]:
    """Return the parameters of a draw in each life, as one object where nothing else differs."""
    tables: list[ParameterTable] = []
    for number, (life, draw) in enumerate(zip(lives, draws, strict=True)):
        like = next(
            (
                place
                for place in range(number)
                if lives[place].parameters is life.parameters and draws[place] == draw
            ),
            None,
        )
        tables.append(drawn(life.parameters, draw) if like is None else tables[like])
    return tuple(tables)


def drawn(table: ParameterTable, draw: dict[str, float]) -> ParameterTable:
    """Return the parameters with the values of a draw, as fitted ones wherever they lie."""
    return table.with_values(draw, allow_outside=True, origin=ORIGIN, kind="fitted")


def _first_that_can_be(
    lives: Sequence[Scenario],
    tables: Sequence[ParameterTable],
    varied: Sequence[Sequence[AssumedSpread]],
    deviations: Sequence[Floats],
    days: Floats,
) -> list[Trajectory] | RanklModelError:
    """Return the runs of the first of some people who can be met as they are stated.

    What is drawn of each assumption for itself can contradict another, such as a menopause still to
    come and an estradiol that is lower than ovaries make it: there is no such person, and the next
    is drawn, in all lives.

    Parameters
    ----------
    deviations : sequence of array of shape (n_tries, n_assumed)
        By how many standard deviations what is assumed of each is off.
    """
    outcome: list[Trajectory] | RanklModelError = SimulationError("no person was drawn")
    for attempt in range(_TRIES if any(map(len, varied)) else 1):
        try:
            people = [
                _off(life.population, spreads, by[attempt])
                for life, spreads, by in zip(lives, varied, deviations, strict=True)
            ]
            return _run_each(lives, people, tables, days)
        except RanklModelError as error:
            outcome = error
    return outcome


def _off(person: Population, spreads: Sequence[AssumedSpread], by: Floats) -> Population:
    """Return a person of whom all that is assumed is off by some standard deviations."""
    for spread, deviation in zip(spreads, by, strict=True):
        person = restated(person, spread, float(deviation))
    return person


def _run_each(
    lives: Sequence[Scenario],
    people: Sequence[Population],
    tables: Sequence[ParameterTable],
    days: Floats,
) -> list[Trajectory]:
    """Run lives with other people and parameters; what several have in common is lived once."""
    lived: list[Scenario] = []
    runs = []
    for life, person, table in zip(lives, people, tables, strict=True):
        before = next(
            (one for one in lived if one.parameters is table and one.population == person), None
        )
        if before is None:
            before = replace(life, population=person, parameters=table, dosing="averaged")
            lived.append(before)
            runs.append(before.run(days))
        else:
            runs.append(before.on(life.regimen).run(days))
    return runs
