"""A virtual trial of people who were lived: differences, power and numbers of people."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.cohorts.virtual_trials.replicates import (
    SOURCES,
    Replicates,
    between_trials,
    replicated,
)
from ranklmodel.cohorts.virtual_trials.result import ArmOutcome, Expected, OutcomeResult
from ranklmodel.cohorts.virtual_trials.sizes import GOALS, Power, Size, first_guess, size_for
from ranklmodel.errors import InputError
from ranklmodel.inputs.designs.file import FEWEST_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.cohorts.virtual_trials.pool import Pool
    from ranklmodel.inputs.designs.design import Design, Outcome, PlannedArm
    from ranklmodel.simulation.schedule import Floats

_ENDS = (0.025, 0.975)
_OF_THE_GUESS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0)
"""Sizes of a power curve that nobody chose, as parts of what about gives a power of 0.8."""


def outcome_result(
    design: Design, pool: Pool, place: int, *, number: int, seed: int
) -> OutcomeResult:
    """Return what trials of a plan see of one outcome, with the people that the plan states.

    Parameters
    ----------
    design : Design
        The plan.
    pool : Pool
        Whom participants are drawn from.
    place : int
        Which outcome, by its place in the design.
    number : int
        How many replicates.
    seed : int
        Of their random numbers.

    Returns
    -------
    OutcomeResult
        The same for the same question, whatever else is asked.
    """
    outcome, (of, minus) = design.outcomes[place], design.compared
    people = (of.people, minus.people)
    replicates = replicated(design, pool, place, people, number=number, seed=seed)
    apart = pool.changes(of.name, outcome)[0] - pool.changes(minus.name, outcome)[0]
    difference = float(pool.mean(apart))
    error = float(pool.spread(apart)) / math.sqrt(pool.effective)
    return OutcomeResult(
        outcome=outcome,
        difference=difference,
        pool_error=error,
        pool_error_of_power=_moved_power(design, replicates, error, difference),
        between_trials=between_trials(outcome, difference),
        expected={source: _expected(design, replicates, source, difference) for source in SOURCES},
        arms=tuple(_arm(design, pool, replicates, arm, outcome) for arm in design.arms.values()),
    )


def _expected(design: Design, replicates: Replicates, source: str, difference: float) -> Expected:
    seen = replicates.differences(source)  # type: ignore[arg-type]  # one of SOURCES
    alpha = design.analysis.alpha
    power, error = replicates.power(source, alpha, difference)  # type: ignore[arg-type]  # likewise
    either, _ = replicates.power(source, alpha)  # type: ignore[arg-type]  # likewise
    told = seen[np.isfinite(seen)]
    low, high = np.quantile(told, _ENDS) if len(told) else (math.nan, math.nan)
    return Expected(
        source=source,  # type: ignore[arg-type]  # likewise
        mean=float(told.mean()) if len(told) else math.nan,
        low=float(low),
        high=float(high),
        power=power,
        power_error=error,
        significant=either,
    )


def _moved_power(design: Design, replicates: Replicates, error: float, difference: float) -> float:
    """Return half of what the power is otherwise for a difference one error more and less."""
    alpha = design.analysis.alpha
    more, less = (
        replicates.usual.significant(alpha, side * error, direction=difference).mean()
        for side in (1.0, -1.0)
    )
    return float(abs(more - less)) / 2.0


def _arm(
    design: Design, pool: Pool, replicates: Replicates, arm: PlannedArm, outcome: Outcome
) -> ArmOutcome:
    from ranklmodel.cohorts.virtual_trials.printed import simulated_deviation

    true = pool.changes(arm.name, outcome)[0]
    between = float(pool.spread(true))
    gain = loss = None
    names = [one.name for one in design.compared]
    if arm.name in names:
        side = names.index(arm.name)
        counted = float(replicates.usual.counted[:, side].mean())
        deviation = _pooled(replicates.usual.deviations[:, side])
        if outcome.least_significant is not None:
            gain, loss = (float(np.nanmean(replicates.beyond[:, side, k])) for k in (0, 1))
    else:
        counted = arm.people * _share_counted(design, arm, outcome)
        deviation = simulated_deviation(pool, arm, outcome, 0)
    return ArmOutcome(
        arm=arm.name,
        title=arm.title,
        people=arm.people,
        counted=counted,
        change=float(pool.mean(true)),
        deviation=deviation,
        error=deviation / math.sqrt(counted) if counted else math.nan,
        between_people=between,
        of_measurement=math.sqrt(max(deviation**2 - between**2, 0.0)),
        gain=gain,
        loss=loss,
    )


def _pooled(deviations: Floats) -> float:
    told = deviations[np.isfinite(deviations)]
    return float(np.sqrt(np.mean(told**2))) if len(told) else math.nan


def refuse_arms_that_nobody_stays_in(design: Design) -> None:
    """Refuse a plan by which hardly anyone is left to be compared.

    Parameters
    ----------
    design : Design
        The plan.

    Raises
    ------
    InputError
        With the arm and the visit.
    """
    for outcome in design.outcomes:
        for arm in design.arms.values():
            counted = arm.people * _share_counted(design, arm, outcome)
            if counted < FEWEST_PEOPLE:
                message = (
                    f"of {arm.people} people in {arm.name} {counted:.2g} count at "
                    f"{outcome.visit_in_words}; expected {FEWEST_PEOPLE} or more"
                )
                raise InputError(message, file=design.file, key="drop_out")


def _share_counted(design: Design, arm: PlannedArm, outcome: Outcome) -> float:
    """Return the share of an arm that counts in the analysis."""
    staying = arm.staying(design.days)
    carried = design.analysis.missing == "carried_forward"
    return staying[outcome.since + 1 if carried else outcome.visit]


class PowerOf:
    """Power of the first outcome with any number of people in each arm; each is made once.

    Parameters
    ----------
    design : Design
        The plan; its own numbers of people have no part in this.
    pool : Pool
        Whom participants are drawn from.
    number, seed : int
        How many replicates, and of which random numbers.
    told : callable, optional
        Called before each size is made, with the size.
    """

    def __init__(
        self,
        design: Design,
        pool: Pool,
        *,
        number: int,
        seed: int,
        told: Callable[[int], None] | None = None,
    ) -> None:
        self._design, self._pool = design, pool
        self._number, self._seed, self._told = number, seed, told
        self._known: dict[int, Power] = {}
        outcome = design.outcomes[0]
        changes = [pool.changes(arm.name, outcome)[0] for arm in design.compared]
        self.difference = float(pool.mean(changes[0] - changes[1]))

    def __call__(self, people: int) -> Power:
        """Return the power with so many people in each arm."""
        if people not in self._known:
            if self._told is not None:
                self._told(people)
            size = (people, people)
            how = {"number": self._number, "seed": self._seed}
            made = replicated(self._design, self._pool, 0, size, **how)
            alpha = self._design.analysis.alpha
            of = {source: made.power(source, alpha, self.difference) for source in SOURCES}
            self._known[people] = Power(
                people,
                {source: power for source, (power, _) in of.items()},
                {source: error for source, (_, error) in of.items()},
            )
        return self._known[people]

    def guess(self) -> int:
        """Return about how many people in each arm give a power of 0.8."""
        from ranklmodel.cohorts.virtual_trials.printed import simulated_deviation

        outcome, arms = self._design.outcomes[0], self._design.compared
        spreads = [simulated_deviation(self._pool, arm, outcome, self._seed) for arm in arms]
        counted = min(_share_counted(self._design, arm, outcome) for arm in arms)
        deviation = math.sqrt(sum(spread**2 for spread in spreads) / 2.0)
        return first_guess(self.difference, deviation, counted, self._design.analysis.alpha)

    def curve(self, sizes: Sequence[int]) -> tuple[Power, ...]:
        """Return the power by size, of sizes around what a power of 0.8 needs where none is asked.

        Parameters
        ----------
        sizes : sequence of int
            People in each arm.
        """
        if not sizes:
            guess = self.guess()
            sizes = [max(round(part * guess), 4) for part in _OF_THE_GUESS]
        return tuple(self(people) for people in sorted(set(sizes)))

    def needed(self) -> tuple[Size, ...]:
        """Return how many people each goal needs, by what may differ."""
        start = self.guess()
        return tuple(size_for(goal, source, start, self) for source in SOURCES for goal in GOALS)
