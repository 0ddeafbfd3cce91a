"""People who may take part in a trial, and what they show in each of its arms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.cohorts.people.plan import inside
from ranklmodel.cohorts.people.sampled import People, people_of
from ranklmodel.cohorts.running.lived import live
from ranklmodel.inputs.cohorts.ranges import range_of
from ranklmodel.inputs.cohorts.vocabulary import ADHERENCE, units_of
from ranklmodel.inputs.regimens.taken import taken_in_stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ranklmodel.inputs import Regimen
    from ranklmodel.inputs.cohorts.cohort import Accepted, Cohort
    from ranklmodel.inputs.designs.design import Design, PlannedArm
    from ranklmodel.inputs.designs.file import AdherenceFile
    from ranklmodel.lives.options import RunOptions
    from ranklmodel.simulation.schedule import Floats, Integers

_AT_ONCE = 500
"""People looked at together."""
_MOST_SCREENED = 200
"""People looked at for each that is wanted, before the plan is refused."""
_ABOVE, _BELOW = 1.0 + 1e-9, 1.0 - 1e-9
GROUPS = 10
"""Groups of people who take alike, where a plan says how shares of tablets spread."""


@final
@dataclass(frozen=True, eq=False)
class Eligible:
    """People who may take part.

    Attributes
    ----------
    people : People
        They, with the numbers that they have in the cohort.
    screened : int
        How many were looked at.
    """

    people: People
    screened: int


def eligible_people(design: Design, cohort: Cohort, number: int, seed: int) -> Eligible:
    """Return the first people of a cohort who may take part in a trial.

    Parameters
    ----------
    design : Design
        The plan.
    cohort : Cohort
        From whom.
    number : int
        How many.
    seed : int
        Of the cohort's people.

    Raises
    ------
    InputError
        If a range is of something that the cohort says nothing of, or hardly anyone is in it.
    """
    ranges = eligibility(design, cohort)
    together: list[int] = []
    screened = 0
    while len(together) < number:
        if screened >= _MOST_SCREENED * number:
            message = (
                f"of {screened} people of the cohort {cohort.name} {len(together)} may take part, "
                f"{number} are wanted; widen the ranges or choose another cohort"
            )
            raise design.document.error(message, ("eligible",))
        numbers = np.arange(screened, screened + _AT_ONCE)
        looked_at = people_of(cohort, numbers, seed)
        may = np.ones(len(numbers), dtype=bool)
        for one in ranges:
            may &= inside(one, looked_at.values)
        wanted = number - len(together)
        places = np.flatnonzero(may)[:wanted]
        together.extend(numbers[places].tolist())
        last = places[-1] + 1 if len(places) == wanted else _AT_ONCE
        screened += int(last)
    return Eligible(people_of(cohort, np.array(together), seed), screened)


def eligibility(design: Design, cohort: Cohort) -> tuple[Accepted, ...]:
    """Return the ranges of a trial, in the units of a cohort.

    Parameters
    ----------
    design : Design
        The plan.
    cohort : Cohort
        From whom people are drawn.

    Raises
    ------
    InputError
        As :func:`~ranklmodel.inputs.cohorts.ranges.range_of` does.
    """
    units, substances = units_of(cohort), cohort.library.substances
    return tuple(
        range_of(one, cohort.name, units, substances, design.document, ("eligible", place))
        for place, one in enumerate(design.eligible)
    )


def shares_taken(adherence: AdherenceFile, group: int) -> tuple[float, ...]:
    """Return the share of the tablets that a group of people takes in each stretch.

    Shares spread as a beta distribution does; a group has that of its middle, so that groups
    spread a little less.

    Parameters
    ----------
    adherence : AdherenceFile
        Means of the stretches and the spread.
    group : int
        From 0 to below `GROUPS`, those who take least first.

    Examples
    --------
    >>> from ranklmodel.inputs.designs.file import AdherenceFile, StretchFile
    >>> plan = AdherenceFile(stretches=(StretchFile(mean=0.8),), sd=0.1)
    >>> [round(share, 2) for group in (0, 9) for share in shares_taken(plan, group)]
    [0.61, 0.94]
    """
    from scipy.stats import beta

    means = [one.mean for one in adherence.stretches]
    if not adherence.sd:
        return tuple(means)
    rank = (group + 0.5) / GROUPS
    shares = []
    for mean in means:
        size = mean * (1.0 - mean) / adherence.sd**2 - 1.0
        shares.append(float(beta.ppf(rank, mean * size, (1.0 - mean) * size)))
    return tuple(shares)


def _alike(design: Design, number: int) -> Iterator[tuple[list[int], int, Integers]]:
    """Yield arms, by their places, with a group of people who take alike in all of them.

    Where a plan says what is taken, the cohort does not, and each group has its own shares.
    """
    planned = [arm.adherence is not None for arm in design.arms.values()]
    for of_plan in sorted(set(planned)):
        rows = [row for row, one in enumerate(planned) if one == of_plan]
        groups = GROUPS if of_plan else 1
        for group in range(min(groups, number)):
            yield rows, group, np.arange(group, number, groups)


def _taken(arm: PlannedArm, group: int, *, evenly: bool) -> Regimen:
    """Return what a group of people takes of the regimen of an arm."""
    if arm.adherence is None:
        return arm.regimen
    ends = [one.until.to("day") for one in arm.adherence.stretches if one.until is not None]
    return taken_in_stretches(arm.regimen, ends, shares_taken(arm.adherence, group), evenly=evenly)


def lived_arms(
    design: Design,
    people: People,
    quantities: Sequence[str],
    options: RunOptions,
    draw: Mapping[str, float],
    threads: int = 1,
) -> tuple[Floats, tuple[str, ...]]:
    """Return what people show in every arm with one draw of the parameters.

    Parameters
    ----------
    design : Design
        The plan.
    people : People
        Who.
    quantities : sequence of str
        What to show.
    options : RunOptions
        How.
    draw : mapping of str to float
        Values of parameters; none for those in use. What differs between people differs from the
        value of the draw as much as from that in use.
    threads : int
        How many at once.

    Returns
    -------
    levels : array of shape (n_arms, n_people, n_days, n_quantities)
        Their levels.
    failures : tuple of str
        Who failed, on what and why.
    """
    people = within_bounds(people, options, draw)
    shape = (len(design.arms), len(people.numbers), len(design.days), len(quantities))
    levels, failures = np.full(shape, np.nan), []
    for rows, group, places in _alike(design, len(people.numbers)):
        arms = [list(design.arms.values())[row] for row in rows]
        who = people.take(places)
        if arms[0].adherence is not None:
            who = replace(who, values={**who.values, ADHERENCE: np.ones(len(places))})
        evenly = options.dosing == "averaged"
        regimens = [_taken(arm, group, evenly=evenly) for arm in arms]
        lived = live(who, regimens, design.days, quantities, options, changes=draw, threads=threads)
        for row, values in zip(rows, lived.values, strict=True):
            levels[row, places] = values
        failures += [f"person {f.person} on {f.regimen}: {f.reason}" for f in lived.failures]
    return levels, tuple(failures)


def within_bounds(people: People, options: RunOptions, draw: Mapping[str, float]) -> People:
    """Return people whose own parameters lie within the bounds of the parameters with a draw.

    Someone who differs much from the others may lie outside with a draw that differs from the
    values in use as well; she is then put at the bound.

    Parameters
    ----------
    people : People
        Who.
    options : RunOptions
        How they are lived.
    draw : mapping of str to float
        Values of parameters; none for those in use.
    """
    own = {one.name for one in people.cohort.differences}
    stated = {**options.parameters, **draw}
    moved = {name: value for name, value in stated.items() if name in own}
    table = options.table.with_values(moved, allow_outside=True)
    values = dict(people.values)
    for one in people.cohort.differences:
        usual, (low, high) = table[one.name].value, table[one.name].bounds
        hers = values[one.name]
        if one.log_sd is None:
            values[one.name] = np.clip(hers, low - usual, high - usual)
        elif usual > 0.0:
            # a hair inside, as the product is rounded
            values[one.name] = np.clip(hers, low / usual * _ABOVE, high / usual * _BELOW)
    return replace(people, values=values)


def put_at_bounds(
    people: People, options: RunOptions, draws: Sequence[Mapping[str, float]]
) -> tuple[str, ...]:
    """Return what to know of parameters that were put at their bounds, a sentence for each.

    Parameters
    ----------
    people : People
        Who.
    options : RunOptions
        How they are lived.
    draws : sequence of mapping of str to float
        Values of parameters.
    """
    moved: dict[str, int] = {}
    for draw in draws:
        inside = within_bounds(people, options, draw)
        for one in people.cohort.differences:
            apart = np.abs(inside.values[one.name] - people.values[one.name]) > 1e-6
            moved[one.name] = moved.get(one.name, 0) + int(apart.sum())
    lives = len(draws) * len(people.numbers)
    return tuple(
        f"{name} would lie outside its bounds in {count} of {lives} lives, and is taken at them."
        for name, count in moved.items()
        if count
    )
