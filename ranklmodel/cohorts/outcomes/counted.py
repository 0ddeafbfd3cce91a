"""People lived and run on every arm, at the values of a calibration and at draws of them.

A draw holds in every arm and in every person, so what moves all alike leaves their differences
where they are. The draws are those of the parameters; how people differ is in the means and shares
themselves. Of a cohort the first people are lived in every draw; what it moves in the others is
predicted from them (:mod:`ranklmodel.cohorts.outcomes.moved`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.cohorts.outcomes.moved import moved
from ranklmodel.cohorts.outcomes.shares import Shares, below_goals, finished, shares_of
from ranklmodel.cohorts.running.lived import live
from ranklmodel.errors import InputError, SimulationError
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.bands import drawn, drawn_together
from ranklmodel.lives.scenario import scenario_with

if TYPE_CHECKING:
    from ranklmodel.cohorts.outcomes.question import Question
    from ranklmodel.cohorts.people.sampled import People
    from ranklmodel.cohorts.running.lived import Failure
    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.lives.answers import Uncertainty
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.simulation.schedule import Floats

Progress = Callable[[int, int, str], None]

LIVED_IN_DRAWS = 32
"""People of a cohort who are lived in every draw, the first of them."""
_MOST_FAILED = 0.05
# Of those who are lived in a draw, for what it moves in the others to be predicted from.
_FEWEST_SHARE = 0.5


@final
@dataclass(frozen=True, eq=False)
class Counted:
    """What people showed.

    Attributes
    ----------
    shares : Shares
        At the values of the calibration.
    drawn : Shares or None
        At every draw, along a leading axis; None without draws.
    people : int
        How many could be run on every arm.
    below : tuple of int
        How many are below each goal at the visit.
    effective : float
        To how many people of equal weight they come.
    failures : tuple of Failure
        Who could not be run, on what and why.
    draws : int
        How many draws could be run.
    failed_draws : tuple of str
        Why others could not.
    """

    shares: Shares
    drawn: Shares | None
    people: int
    below: tuple[int, ...]
    effective: float
    failures: tuple[Failure, ...]
    draws: int
    failed_draws: tuple[str, ...]


def people_counted(
    question: Question,
    people: People,
    options: RunOptions,
    uncertainty: Uncertainty | None,
    *,
    draws: int,
    progress: Progress | None = None,
) -> Counted:
    """Return what the people of a cohort show.

    Parameters
    ----------
    question : Question
        What is asked.
    people : People
        Who.
    options : RunOptions
        How they are run.
    uncertainty : Uncertainty or None
        Draws of the parameters; None where there are none.
    draws : int
        How many of them.
    progress : callable, optional
        Called with (steps done, steps in all, what is next).

    Raises
    ------
    SimulationError
        If nobody can be run on every arm, or more than one in twenty draws can not.
    """
    report = progress or _say_nothing
    chosen = None if uncertainty is None else uncertainty.draws.thinned(draws)
    steps = 1 + (0 if chosen is None else len(chosen))
    report(0, steps, f"{len(people.numbers)} people")
    lived = live(people, question.regimens, question.days, question.quantities, options)
    kept = finished(lived.values)
    if not kept.any():
        reason = lived.failures[0].reason
        raise SimulationError(f"nobody could be run on every arm; the first: {reason}")
    weights = np.asarray(people.weights, dtype=float)[kept]
    values = lived.values[:, kept]
    by_draw: list[Shares] = []
    failed: list[str] = []
    if uncertainty is not None and chosen is not None:
        few = people.take(np.flatnonzero(kept)[:LIVED_IN_DRAWS])
        traits = _traits(people)[kept]
        acting = chosen.of(_acting(few, options, uncertainty))
        for place in range(len(chosen)):
            report(1 + place, steps, "draws")
            table = drawn(options.table, acting.named(place))
            other = _in_draw(question, few, options.with_table(table), values, traits)
            if isinstance(other, str):
                failed.append(other)
            else:
                by_draw.append(shares_of(question, other, weights))
    _refuse_many(failed, len(by_draw) + len(failed))
    return Counted(
        shares_of(question, values, weights),
        Shares.stacked(by_draw) if by_draw else None,
        int(kept.sum()),
        below_goals(question, values),
        float(weights.sum() ** 2 / (weights**2).sum()),
        lived.failures,
        len(by_draw),
        tuple(failed),
    )


def _acting(people: People, options: RunOptions, uncertainty: Uncertainty) -> tuple[str, ...]:
    """Return the drawn parameters that are uncertain in people.

    One in which they differ is among them: what is hers follows the value that is drawn.
    """
    first = people.populations_in(options.table)[0]
    of_each = {one.name for one in people.cohort.differences}
    stated = {name: one for name, one in first.parameters.items() if name not in of_each}
    usual = replace(first, parameters=FrozenDict(stated))
    return uncertainty.acting(scenario_with(options, usual))


def _in_draw(
    question: Question, few: People, options: RunOptions, values: Floats, traits: Floats
) -> Floats | str:
    """Return what all people show in a draw, or why those who are lived in it can not be."""
    possible, why = _who_can_be(few, options.table)
    if len(possible) < _FEWEST_SHARE * len(few):
        return why
    there = few.take(possible)
    lived = live(there, question.regimens, question.days, question.quantities, options)
    in_draw = np.full((len(values), len(few), *values.shape[2:]), np.nan)
    in_draw[:, possible] = lived.values
    kept = finished(in_draw)
    if kept.sum() < _FEWEST_SHARE * len(few):
        return lived.failures[0].reason
    if len(kept) == values.shape[1] and kept.all():
        return in_draw
    return moved(values, in_draw, traits)


def _who_can_be(people: People, table: ParameterTable) -> tuple[list[int], str]:
    """Return the places of people whose own parameters are within bounds, and why others are not.

    What is hers follows what is drawn, and can come to lie beyond the bounds of a parameter.
    """
    try:
        people.populations_in(table)
    except InputError as error:
        why = str(error)
    else:
        return list(range(len(people))), ""
    possible = []
    for place in range(len(people)):
        try:
            people.take([place]).populations_in(table)
        except InputError:
            continue
        possible.append(place)
    return possible, why


def _traits(people: People) -> Floats:
    """Return what tells people apart, shape (n_people, n_traits)."""
    columns = [one for one in people.values.values() if not np.isnan(one).any()]
    return np.column_stack([np.ones(len(people)), *columns])


def _refuse_many(failed: Sequence[str], of: int) -> None:
    if len(failed) > _MOST_FAILED * of:
        message = f"{len(failed)} of {of} draws can not be run; the first: {failed[0]}"
        raise SimulationError(message)


def _say_nothing(done: int, steps: int, what: str) -> None:
    """Report to nobody."""


def person_counted(
    question: Question,
    person: Population,
    options: RunOptions,
    uncertainty: Uncertainty | None,
    *,
    draws: int,
    progress: Progress | None = None,
) -> Counted:
    """Return what one person shows.

    Draws are of the parameters and of what is assumed of her. A share of her is how likely
    something is: its mean over the draws, of which there is no band.

    Parameters
    ----------
    question, options, uncertainty, draws, progress
        As for :func:`people_counted`.
    person : Population
        Who.

    Raises
    ------
    SimulationError
        If a run fails, or more than one in twenty draws can not be run.
    """
    life = scenario_with(options, person)
    lives = [replace(life, regimen=regimen) for regimen in question.regimens]
    columns = [life.engine.layout.outputs.position(name) for name in question.quantities]
    (progress or _say_nothing)(0, draws if uncertainty else 1, person.name)
    runs = np.array([life.on(one.regimen).run(question.days).values for one in lives])
    one = np.ones(1)
    values = runs[:, None][..., columns]
    shares, below = shares_of(question, values, one), below_goals(question, values)
    if uncertainty is None:
        return Counted(shares, None, 1, below, 1.0, (), 0, ())
    together = drawn_together(
        lives, question.days, question.quantities, uncertainty, number=draws, progress=progress
    )
    levels = np.array([runs_of_arm.levels for runs_of_arm in together])
    by_draw = Shares.stacked(
        [shares_of(question, levels[:, place, None], one) for place in range(levels.shape[1])]
    )
    likely = (np.nanmean(each, axis=0) for each in (by_draw.classes, by_draw.responders))
    classes, responders = likely
    goals = _mean_where_any(by_draw.goals)
    return Counted(
        Shares(shares.changes, classes, goals, responders),
        by_draw,
        1,
        below,
        1.0,
        (),
        levels.shape[1],
        together[0].failed,
    )


def _mean_where_any(goals: Floats) -> Floats:
    """Return the mean over draws; missing where she is below a goal in none."""
    there = ~np.isnan(goals)
    number = there.sum(axis=0)
    total = np.where(there, goals, 0.0).sum(axis=0)
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)
