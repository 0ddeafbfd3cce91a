"""Who takes part in one arm of one replicate, when she leaves, and what is measured of her.

The random numbers of an arm depend on the seed, the number of the replicate, the outcome and the
arm alone, so that replicates can be made in any order and by anybody.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.inputs.designs.design import Outcome
    from ranklmodel.inputs.designs.file import Missing
    from ranklmodel.simulation.schedule import Floats, Integers


def generator(seed: int, *of: int) -> np.random.Generator:
    """Return the random numbers of one part of a trial.

    Parameters
    ----------
    seed : int
        Of the trial.
    *of : int
        Numbers that name the part, such as replicate, outcome and arm.

    Examples
    --------
    >>> float(generator(1, 5, 0).random()) == float(generator(1, 5, 0).random())
    True
    """
    return np.random.Generator(np.random.Philox(np.random.SeedSequence(seed, spawn_key=of)))


@final
@dataclass(frozen=True, eq=False)
class Measured:
    """What is measured of the people of an arm who count in its analysis.

    Attributes
    ----------
    first : array of shape (n_counted,)
        Level at the visit from which changes count; its logarithm where they are logarithms.
    change : array of shape (n_counted,)
        Change, in the unit of the outcome.
    """

    first: Floats
    change: Floats


@final
@dataclass(frozen=True, eq=False)
class Participants:
    """Random numbers of the people of an arm.

    Attributes
    ----------
    places : array of int of shape (n,)
        Who they are, as places in the pool.
    last : array of int of shape (n,)
        The last visit that each comes to.
    noise : array of shape (n_visits, n)
        Errors of measurement at the visits of the outcome, in standard deviations.
    """

    places: Integers
    last: Integers
    noise: Floats

    @classmethod
    def drawn(
        cls,
        random: np.random.Generator,
        number: int,
        weights: Floats,
        staying: tuple[float, ...],
        outcome: Outcome,
    ) -> Participants:
        """Draw the people of an arm from a pool, each for herself, so that one may come twice.

        Parameters
        ----------
        random : Generator
            Their random numbers.
        number : int
            How many.
        weights : array of shape (n_pool,)
            How often each of the pool is taken, relative to others.
        staying : tuple of float
            Share that still comes to each visit, the first 1.
        outcome : Outcome
            What is measured.
        """
        upto = np.cumsum(weights)
        places = np.searchsorted(upto, random.random(number) * upto[-1], side="right")
        leaving = random.random(number)
        # she still comes to every visit whose share of staying lies above her own number
        falling = -np.asarray(staying)
        last = np.searchsorted(falling, -leaving, side="left") - 1
        noise = random.standard_normal((outcome.visit - outcome.since + 1, number))
        return cls(np.minimum(places, len(weights) - 1), last, noise)

    def measured(self, levels: Floats, outcome: Outcome, missing: Missing) -> Measured:
        """Return what is measured of those who count.

        Parameters
        ----------
        levels : array of shape (n_pool, n_days)
            True levels of the pool in this arm.
        outcome : Outcome
            What is measured.
        missing : {"observed", "carried_forward"}
            What becomes of those who have left before the visit.
        """
        last = np.minimum(self.last, outcome.visit)
        counted = last == outcome.visit if missing == "observed" else last > outcome.since
        who, at = self.places[counted], last[counted]
        spread = math.sqrt(math.log1p(outcome.cv**2))
        columns = np.flatnonzero(counted)
        first = levels[who, outcome.since] * np.exp(spread * self.noise[0, columns])
        error = self.noise[at - outcome.since, columns]
        then = levels[who, at] * np.exp(spread * error)
        if outcome.in_percent:
            return Measured(first, 100.0 * (then / first - 1.0))
        return Measured(np.log(first), np.log(then / first))
