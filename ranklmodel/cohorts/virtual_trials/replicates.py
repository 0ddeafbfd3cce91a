"""Replicates of a trial: the same plan again and again, with other people and other errors.

A replicate is made twice from the same random numbers: from the values of the parameters in use,
and from one of their draws. Between trials of one treatment there is a spread besides, by which a
whole replicate is shifted. So its three sources can be told apart: people and measurement alone;
with parameters that are not known exactly; with trials that are not alike.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, final, get_args

import numpy as np

from ranklmodel.cohorts.virtual_trials.comparison import Comparisons, summarized
from ranklmodel.cohorts.virtual_trials.participants import Participants, generator

if TYPE_CHECKING:
    from ranklmodel.cohorts.virtual_trials.participants import Measured
    from ranklmodel.cohorts.virtual_trials.pool import Pool
    from ranklmodel.inputs.designs.design import Design, Outcome, PlannedArm
    from ranklmodel.simulation.schedule import Floats

Source = Literal["sampling", "parameters", "trials"]
SOURCES: tuple[Source, ...] = get_args(Source)
"""What makes replicates differ: people and measurement; parameters as well; trials as well."""

SHARED = 0.7
"""Spread between trials of a difference of two arms, relative to that of one arm: what both share
cancels. As predictions of differences are scored."""

_OF_TRIALS = 1_000_000  # beyond the places of arms, in the names of random numbers

Progress = "Callable[[int, int, str], None]"


@final
@dataclass(frozen=True, eq=False)
class Replicates:
    """Replicates of one outcome with one number of people in each arm.

    Attributes
    ----------
    people : tuple of int
        In the two arms that are compared.
    usual, drawn : Comparisons
        With the values in use, and with draws of the parameters.
    shift : array of shape (n_replicates,)
        By how much each is off as a trial.
    draw : array of int of shape (n_replicates,)
        Which draw each has.
    beyond : array of shape (n_replicates, 2, 2)
        Of the drawn ones, shares of the people counted whose change lies beyond the least
        significant one; arms, then gains and losses.
    """

    people: tuple[int, int]
    usual: Comparisons
    drawn: Comparisons
    shift: Floats
    draw: Floats
    beyond: Floats

    def differences(self, source: Source) -> Floats:
        """Return the differences that replicates see, shape (n_replicates,)."""
        if source == "sampling":
            return self.usual.difference
        return self.drawn.difference + (self.shift if source == "trials" else 0.0)

    def significant(self, source: Source, alpha: float, direction: float = 0.0) -> Floats:
        """Return 1 for every replicate that tells the arms apart, in a direction if one is given.

        Parameters
        ----------
        source : {"sampling", "parameters", "trials"}
            What may differ from replicate to replicate.
        alpha : float
            Level of the two-sided test.
        direction : float
            Sign of the differences that count; 0 for either.
        """
        comparisons = self.usual if source == "sampling" else self.drawn
        shift = self.shift if source == "trials" else 0.0
        return comparisons.significant(alpha, shift, direction=direction)

    def power(self, source: Source, alpha: float, direction: float = 0.0) -> tuple[float, float]:
        """Return the share that tells the arms apart, and its standard error.

        The error is that of as many replicates; where draws differ, of as many draws too. Where
        all or none tell them apart it is not nothing: two of either kind are added (Agresti and
        Coull).
        """
        tells = self.significant(source, alpha, direction)
        share = float(tells.mean())
        added = (tells.sum() + 2.0) / (len(tells) + 4.0)
        error = math.sqrt(added * (1.0 - added) / (len(tells) + 4.0))
        numbers = np.unique(self.draw)
        if source == "sampling" or len(numbers) < 2:
            return share, error
        by_draw = np.array([tells[self.draw == number].mean() for number in numbers])
        return share, max(error, float(by_draw.std(ddof=1)) / math.sqrt(len(numbers)))


def between_trials(outcome: Outcome, difference: float) -> float:
    """Return the spread between trials of a difference of two arms.

    Parameters
    ----------
    outcome : Outcome
        What is compared.
    difference : float
        The difference expected.

    Returns
    -------
    float
        Standard deviation, in the unit of the outcome.
    """
    endpoint = outcome.endpoint
    return SHARED * math.hypot(endpoint.between, endpoint.between_share * difference)


def replicated(
    design: Design,
    pool: Pool,
    place: int,
    people: tuple[int, int],
    *,
    number: int,
    seed: int,
    spread: float | None = None,
) -> Replicates:
    """Make replicates of one outcome.

    Parameters
    ----------
    design : Design
        The plan.
    pool : Pool
        Whom participants are drawn from.
    place : int
        Which outcome, by its place in the design.
    people : tuple of int
        In the two arms that are compared.
    number : int
        How many replicates.
    seed : int
        Of their random numbers.
    spread : float, optional
        Spread between trials; that of :func:`between_trials` by default.
    """
    outcome = design.outcomes[place]
    arms = design.compared
    levels = [pool.of(arm.name, outcome.endpoint.output) for arm in arms]
    expected = [float(pool.mean(pool.changes(arm.name, outcome)[0])) for arm in arms]
    if spread is None:
        spread = between_trials(outcome, expected[0] - expected[1])
    draw = np.array([1 + k % pool.draws if pool.draws else 0 for k in range(number)])
    usual, drawn, beyond, shift = [], [], np.empty((number, 2, 2)), np.empty(number)
    method, missing = design.analysis.method, design.analysis.missing
    for k in range(number):
        groups = [
            _participants(pool, design, arm, outcome, size, (seed, k, place, side))
            for side, (arm, size) in enumerate(zip(arms, people, strict=True))
        ]
        as_usual, as_drawn = (
            [
                group.measured(level[which], outcome, missing)
                for group, level in zip(groups, levels, strict=True)
            ]
            for which in (0, draw[k])
        )
        usual.append(summarized(as_usual[0], as_usual[1], method))
        drawn.append(summarized(as_drawn[0], as_drawn[1], method))
        beyond[k] = [_beyond(one, outcome) for one in as_drawn]
        shift[k] = spread * generator(seed, k, place, _OF_TRIALS).standard_normal()
    return Replicates(
        people,
        Comparisons.of(usual, method),
        Comparisons.of(drawn, method),
        shift,
        draw,
        beyond,
    )


def _participants(
    pool: Pool,
    design: Design,
    arm: PlannedArm,
    outcome: Outcome,
    size: int,
    names: tuple[int, ...],
) -> Participants:
    staying = arm.staying(design.days)
    return Participants.drawn(generator(*names), size, pool.weights, staying, outcome)


def _beyond(measured: Measured, outcome: Outcome) -> tuple[float, float]:
    """Return the shares of people who gain and lose more than the least significant change."""
    least = outcome.least_significant
    if least is None or not len(measured.change):
        return math.nan, math.nan
    change = measured.change
    return float((change > least).mean()), float((change < -least).mean())
