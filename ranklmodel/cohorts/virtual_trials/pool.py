"""The pool that participants are drawn from: people who may take part, lived for several draws.

All arms have the same pool, so that their difference is known better than either; participants of
two arms are different people, because each arm draws its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from ranklmodel.inputs.designs.design import Outcome
    from ranklmodel.simulation.schedule import Floats, Integers

MOST_FAILED = 0.05
"""Share of a pool that may fail; whoever fails in one arm or draw is taken out of all."""


@final
@dataclass(frozen=True, eq=False)
class Pool:
    """What people of a pool show in every arm.

    Attributes
    ----------
    numbers : array of int of shape (n_people,)
        Their numbers in the cohort.
    weights : array of shape (n_people,)
        How often each is taken, relative to others.
    arms, quantities : tuple of str
        What the axes of `levels` stand for.
    levels : array of shape (1 + n_draws, n_arms, n_people, n_days, n_quantities)
        True levels: of the values in use, and of each draw of the parameters.
    screened : int
        How many people were looked at until these were eligible.
    failures : tuple of str
        Why some were taken out.
    """

    numbers: Integers
    weights: Floats
    arms: tuple[str, ...]
    quantities: tuple[str, ...]
    levels: Floats
    screened: int
    failures: tuple[str, ...] = ()

    @property
    def draws(self) -> int:
        """How many draws of the parameters there are, besides the values in use."""
        return len(self.levels) - 1

    @property
    def people(self) -> int:
        """How many people there are."""
        return len(self.numbers)

    def of(self, arm: str, quantity: str) -> Floats:
        """Return true levels of a quantity in an arm, shape (1 + n_draws, n_people, n_days)."""
        place, column = self.arms.index(arm), self.quantities.index(quantity)
        return self.levels[:, place, :, :, column]

    def changes(self, arm: str, outcome: Outcome) -> Floats:
        """Return true changes of an outcome in an arm, shape (1 + n_draws, n_people)."""
        levels = self.of(arm, outcome.endpoint.output)
        ratio = levels[:, :, outcome.visit] / levels[:, :, outcome.since]
        return 100.0 * (ratio - 1.0) if outcome.in_percent else np.log(ratio)

    def mean(self, values: Floats) -> Floats:
        """Return means over people, the last axis, each as often as she is taken."""
        return np.average(values, axis=-1, weights=self.weights)

    def spread(self, values: Floats) -> Floats:
        """Return standard deviations between people, the last axis."""
        apart = values - self.mean(values)[..., np.newaxis]
        return np.sqrt(self.mean(apart**2))

    @property
    def effective(self) -> float:
        """How many people of equal weight tell as much."""
        return float(self.weights.sum() ** 2 / (self.weights**2).sum())


def without_failures(pool: Pool) -> Pool:
    """Return a pool without those who have no numbers somewhere.

    Raises
    ------
    SimulationError
        If they are more than one in twenty.
    """
    whole = np.asarray(np.isfinite(pool.levels).all(axis=(0, 1, 3, 4)))
    missing = int((~whole).sum())
    if missing > MOST_FAILED * len(whole):
        first = pool.failures[0] if pool.failures else "no reason is known"
        message = f"{missing} of {len(whole)} people can not be run; the first: {first}"
        raise SimulationError(message)
    if not missing:
        return pool
    return Pool(
        pool.numbers[whole],
        pool.weights[whole],
        pool.arms,
        pool.quantities,
        pool.levels[:, :, whole],
        pool.screened,
        pool.failures,
    )
