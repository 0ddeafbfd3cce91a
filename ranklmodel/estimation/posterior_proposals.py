"""Proposals of the posterior: drawn from polynomials, and lived round after round."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.estimation.posterior_chains import corrected, sampled
from ranklmodel.estimation.posterior_tilt import Tilt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.local_model import LocalModel
    from ranklmodel.estimation.posterior_lives import Lives
    from ranklmodel.simulation.schedule import Floats

LARGEST_R_HAT = 1.01
EFFECTIVE = 400
"""Effective draws, of the middle and of the tails, below which there are too few."""
_FIRST_ROUND = 150
_ROUND = 100
# Where fewer of a first round are accepted, its lives are worth what they teach: of proposals of
# the polynomials alone, and of those that were tilted once.
_FEW_ACCEPTED = (0.4, 0.6)


@dataclass(frozen=True)
class Length:
    """How long chains go on.

    Attributes
    ----------
    chains : int
        How many.
    most : int
        Proposals of each at most.
    effective : int
        Effective draws of every parameter that are enough, of the middle and of the tails.
    r_hat : float
        How well chains must agree, too.
    """

    chains: int = 4
    most: int = 2400
    effective: int = EFFECTIVE
    r_hat: float = LARGEST_R_HAT


@dataclass(frozen=True, eq=False)
class Proposals:
    """Places that are proposed to chains, and how many of them are lived.

    Attributes
    ----------
    lives : Lives
        Of a fit.
    local : LocalModel
        The polynomials.
    length : Length
        How long chains go on.
    seed : int
        Of the random numbers.
    places : array of shape (chains, most, n)
        On the scale of the priors.
    costs : array of shape (chains, lived)
        Exact ones.
    tilt : Tilt, optional
        What was learned from lives.
    lessons : tuple of (array of shape (m, n), array of shape (m,))
        Places that were lived before, and by how much the polynomials are wrong there; one for each
        time that proposals were drawn anew.
    """

    lives: Lives
    local: LocalModel
    length: Length
    seed: int
    places: Floats
    costs: Floats
    tilt: Tilt | None = None
    lessons: tuple[tuple[Floats, Floats], ...] = ()

    @classmethod
    def of(cls, lives: Lives, length: Length, seed: int) -> Proposals:
        """Return proposals of which none is lived yet."""
        local = lives.local_model()
        places = _drawn(lives, local, length, seed)
        return cls(lives, local, length, seed, places, np.empty((length.chains, 0)))

    @property
    def lived(self) -> int:
        """How many of each chain are lived."""
        return int(self.costs.shape[1])

    def with_more_lives(self) -> Proposals:
        """Return the same proposals of which one round more is lived."""
        new = self.places[:, self.lived : self.lived + (_ROUND if self.lived else _FIRST_ROUND)]
        costs = self.lives.costs(new.reshape(-1, new.shape[-1])).reshape(len(new), -1)
        return replace(self, costs=np.concatenate([self.costs, costs], axis=1))

    @property
    def learned_from(self) -> int:
        """How many lives were spent on what is learned."""
        return sum(len(errors) for _, errors in self.lessons)

    @property
    def to_be_tilted(self) -> bool:
        """Whether the first round teaches more than it is worth as draws."""
        if len(self.lessons) == len(_FEW_ACCEPTED):
            return False
        first = self.lived == _FIRST_ROUND < self.length.most
        return first and share_accepted(self.visited()) < _FEW_ACCEPTED[len(self.lessons)]

    def tilted(self) -> Proposals:
        """Return other proposals, of which none is lived: drawn with what lives have taught."""
        there = self.places[:, : self.lived].reshape(-1, self.places.shape[-1])
        added = [0.0 if self.tilt is None else self.tilt.at(place)[0] for place in there]
        lessons = (*self.lessons, (there, self._weights().ravel() + np.array(added)))
        places, errors = (np.concatenate(one) for one in zip(*lessons, strict=True))
        tilt = Tilt.learned(places, errors, len(there), whole=len(lessons) > 1)
        drawn = _drawn(self.lives, self.local, self.length, self.seed, tilt)
        return replace(self, places=drawn, costs=self.costs[:, :0], tilt=tilt, lessons=lessons)

    def visited(self) -> list[np.ndarray]:
        """Return which proposals the chains visit, one after the other."""
        return [
            corrected(weights, np.random.default_rng([self.seed, number]))
            for number, weights in enumerate(self._weights())
        ]

    def _weights(self) -> Floats:
        """Return logarithms of the exact density over that which proposals were drawn from."""
        there = self.places[:, : self.lived]
        return np.array([[self._roughly(place) for place in chain] for chain in there]) - self.costs

    def _roughly(self, place: Floats) -> float:
        residuals, _ = self.local.at(place)
        added = self.tilt.at(place)[0] if self.tilt is not None else 0.0
        return 0.5 * float((residuals**2).sum()) - added


def _drawn(
    lives: Lives, local: LocalModel, length: Length, seed: int, tilt: Tilt | None = None
) -> Floats:
    chains, draws = length.chains, length.most
    return sampled(lives.steps, local.at, chains=chains, draws=draws, seed=seed, tilt=tilt)


def share_accepted(visited: Sequence[np.ndarray]) -> float:
    """Return which share of proposals chains moved to."""
    return float(np.mean([np.mean(np.diff(at) != 0) for at in visited]))
