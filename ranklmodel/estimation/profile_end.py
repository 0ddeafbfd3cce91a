"""One end of a profile: a parameter walked away from the optimum, all others searched anew.

At each place of the parameter the others are where they make the cost smallest. How far to step is
told by the derivatives: along the straight line that the others follow, the cost is a parabola, and
the next place is where it reaches the next level. The walk ends where the cost has risen as far as
asked, at the parameter's bound, or where lives can no longer be lived.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, final

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.estimation.search import Search
    from ranklmodel.simulation.schedule import Floats

Side = Literal["low", "high"]
SIDES: tuple[Side, Side] = ("low", "high")
End = Literal["bounded", "open", "stopped"]

# Where the walk would like to stop on its way, as shares of the way to the end; the way is the
# square root of the rise of the cost, which is straight where the cost is a parabola.
_LEVELS = (0.33, 0.67, 1.0)
# A level nearer than this is passed over.
_NEXT = 0.1
# The end is where the way is met to this part.
_MET = 0.01
# A step is at most this part of the range between the bounds: far ahead derivatives tell little.
_LONGEST = 0.25
_SHORTEST = 1e-6
_PLACES = 40
# Of the search of the others at one place.
_EVALUATIONS = 30
_SAME_COST = 1e-5


@final
@dataclass(frozen=True)
class Place:
    """One place of a profile.

    Attributes
    ----------
    point : tuple of float
        All parameters on the scale of the search.
    cost : float
        There, all others at their best.
    """

    point: tuple[float, ...]
    cost: float


@final
@dataclass(frozen=True)
class EndOfProfile:
    """One side of a profile, walked to its end.

    Attributes
    ----------
    question : str
        Digest of all that it depends on.
    parameter : int
        Which of the free parameters.
    side : {"low", "high"}
        Below or above the optimum.
    kind : {"bounded", "open", "stopped"}
        Whether the cost rose as far as asked, the parameter's bound came first, or no life can be
        lived further away.
    places : tuple of Place
        From the optimum outwards; the last is the end.
    evaluations : int
        How often residuals and derivatives were computed.
    reason : str
        Why it stopped; empty where it did not.
    """

    question: str
    parameter: int
    side: Side
    kind: End
    places: tuple[Place, ...]
    evaluations: int
    reason: str = ""


def walk_to_end(
    search: Search, optimum: Floats, parameter: int, side: Side, rise: float, question: str = ""
) -> EndOfProfile:
    """Walk one parameter away from the optimum to the end of its interval.

    Parameters
    ----------
    search : Search
        Residuals and derivatives between bounds.
    optimum : array of shape (n_parameters,)
        On the scale of the search.
    parameter : int
        Which of them.
    side : {"low", "high"}
        Which way.
    rise : float
        How far the cost is to rise: half a quantile of chi-squared of one degree of freedom.
    question : str
        Digest of all that it depends on, kept with the result.

    Returns
    -------
    EndOfProfile
        The end, and all places on the way.

    Notes
    -----
    Raue et al., Bioinformatics 2009;25:1923, doi:10.1093/bioinformatics/btp358, define the profile
    and its interval.
    """
    before = search.count
    walk = _Walk(search, optimum, parameter, side, rise)
    kind = walk.to_end()
    places = tuple(Place(tuple(one.point.tolist()), one.cost) for one in walk.places)
    reason = walk.reason if kind == "stopped" else ""
    return EndOfProfile(
        question, parameter, side, kind, places, search.count - before, reason=reason
    )


def following(search: Search, point: Floats, parameter: int, sign: float) -> Floats:
    """Return how all parameters move with one, those at a bound that holds them fixed.

    Parameters
    ----------
    search : Search
        Residuals and derivatives between bounds.
    point : array of shape (n_parameters,)
        From where, on the scale of the search.
    parameter : int
        Which moves by 1.
    sign : float
        Which way, -1 or 1, since others may be held at a bound on one side alone.

    Returns
    -------
    array of shape (n_parameters,)
        By how much each moves as the one moves by 1.
    """
    jacobian = search.at(point).jacobian
    line = np.zeros(len(point))
    line[parameter] = 1.0
    free = np.delete(np.arange(len(point)), parameter)
    for _ in range(len(free)):
        follow, *_ = np.linalg.lstsq(jacobian[:, free], -jacobian[:, parameter], rcond=1e-8)
        moving = sign * follow
        held = ((point[free] <= search.low[free]) & (moving < 0)) | (
            (point[free] >= search.high[free]) & (moving > 0)
        )
        if not held.any():
            line[free] = follow
            break
        free = free[~held]
    return line


@dataclass(frozen=True, eq=False)
class _Here:
    """A place with the way it has come: the root of the rise of the cost over the whole rise."""

    point: Floats
    cost: float
    way: float


@final
class _Walk:
    """A walk under way."""

    def __init__(
        self, search: Search, optimum: Floats, parameter: int, side: Side, rise: float
    ) -> None:
        self.search, self.parameter, self.rise = search, parameter, rise
        self.sign = -1.0 if side == "low" else 1.0
        limits = search.low if side == "low" else search.high
        self.bound = float(limits[parameter])
        self.range = float(search.high[parameter] - search.low[parameter])
        self.others = np.delete(np.arange(len(optimum)), parameter)
        self.least = search.at(optimum).cost
        self.places = [_Here(np.array(optimum), self.least, 0.0)]
        self.reason = ""

    def to_end(self) -> End:
        """Walk until the way is 1, the bound is reached, or nothing further can be run."""
        beyond: _Here | None = None
        while len(self.places) < _PLACES:
            here = self.places[-1]
            if abs(here.way - 1.0) <= _MET:
                return "bounded"
            if here.way > 1.0:
                beyond = self.places.pop()
                continue
            if beyond is None and self._room(here) <= _SHORTEST * self.range:
                return "open"
            reached = self._next(here, beyond)
            if reached is None:
                return "stopped"
            self.places.append(reached)
        self.reason = f"no end after {_PLACES} places"
        return "stopped"

    def _room(self, here: _Here) -> float:
        return self.sign * (self.bound - float(here.point[self.parameter]))

    def _next(self, here: _Here, beyond: _Here | None) -> _Here | None:
        """Return the next place, or None where none can be run."""
        line = following(self.search, here.point, self.parameter, self.sign)
        step = self._between(here, beyond) if beyond else self._step(here, line)
        while step > _SHORTEST * self.range:
            point = np.clip(here.point + self.sign * step * line, *self._limits())
            point[self.parameter] = self._moved(here, step)
            reached = self._searched(point)
            if reached is not None:
                return reached
            step /= 4.0
        failures = self.search.goal.failures
        self.reason = failures[-1] if failures else "lives can not be lived further away"
        return None

    def _limits(self) -> tuple[Floats, Floats]:
        return self.search.low, self.search.high

    def _moved(self, here: _Here, step: float) -> float:
        place = float(here.point[self.parameter]) + self.sign * step
        return min(place, self.bound) if self.sign > 0 else max(place, self.bound)

    def _step(self, here: _Here, line: Floats) -> float:
        """Return how far ahead the cost is expected at the next level."""
        there = self.search.at(here.point)
        along = there.jacobian @ line
        slope = self.sign * float(along @ there.residuals)
        bend = float(along @ along)
        goal = next((level for level in _LEVELS if here.way < level - _NEXT), 1.0)
        rise = self.least + goal**2 * self.rise - here.cost
        room = min(self._room(here), _LONGEST * self.range)
        inside = slope**2 + 2.0 * bend * rise
        if bend <= 0.0 or inside <= 0.0:
            return room
        step = (math.sqrt(inside) - slope) / bend
        return min(step, room) if step > 0.0 else room

    def _between(self, here: _Here, beyond: _Here) -> float:
        """Return the step to where the way is 1 on the straight line between two places."""
        apart = abs(float(beyond.point[self.parameter] - here.point[self.parameter]))
        share = (1.0 - here.way) / (beyond.way - here.way)
        # never quite an end of the stretch, so that it shrinks from both sides
        return apart * min(max(share, 0.05), 0.95)

    def _searched(self, point: Floats) -> _Here | None:
        """Return the place where all other parameters are at their best, or None."""
        if not np.isfinite(self.search.residuals(point)).all():
            return None
        if len(self.others):
            point = self._whole(point, self._best_of_others(point))
        cost = self.search.at(point).cost
        risen = max(cost - self.least, 0.0) / self.rise
        return _Here(point, cost, math.sqrt(risen))

    def _best_of_others(self, point: Floats) -> Floats:
        from scipy.optimize import least_squares

        low, high = (limits[self.others] for limits in self._limits())

        def residuals(others: Floats) -> Floats:
            return self.search.residuals(self._whole(point, others))

        def slopes(others: Floats) -> Floats:
            return self.search.slopes(self._whole(point, others))[:, self.others]

        best = least_squares(
            residuals,
            np.clip(point[self.others], low, high),
            jac=slopes,
            bounds=(low, high),
            x_scale="jac",
            ftol=_SAME_COST,
            xtol=1e-7,
            max_nfev=_EVALUATIONS,
        )
        return np.asarray(best.x)

    def _whole(self, point: Floats, others: Floats) -> Floats:
        whole = np.array(point)
        whole[self.others] = others
        return whole
