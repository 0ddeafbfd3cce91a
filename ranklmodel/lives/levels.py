"""The levels that are to be met, and how they answer the values that are set."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.lives.anchors import Settled, with_others
from ranklmodel.simulation.rest import Around, Here

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.lives.anchors import Condition, Places
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.rest import Resting
    from ranklmodel.simulation.schedule import Floats, Integers

_LITTLE = 1e-5  # of a logarithm, for differences
_LEAST_LEFT = 0.1  # of a state, in a guess


@final
@dataclass(frozen=True, eq=False)
class Point:
    """What values of the parameters that are set lead to.

    Attributes
    ----------
    values : array of shape (n,)
        Of the parameters.
    ratios : array of shape (n,)
        Of what was measured to the levels.
    left : array of shape (n,)
        Logarithms of the levels, relative to what was measured.
    states : mapping
        For every ``instead`` of the conditions, the state they hold in.
    """

    values: Floats
    ratios: Floats
    left: Floats
    states: Mapping[Places, Floats]

    @cached_property
    def far(self) -> float:
        """Size of what is left, infinite where it is no number."""
        largest = float(np.abs(self.left).max())
        return largest if math.isfinite(largest) else math.inf


@final
@dataclass(frozen=True, eq=False)
class Answers:
    """Derivatives at a point by the logarithms of the values.

    Attributes
    ----------
    slopes : array of shape (n, n)
        Of the logarithms of the levels.
    states : mapping
        For every ``instead``, those of its state, shape (n, n_states).
    """

    slopes: Floats
    states: Mapping[Places, Floats]


@final
@dataclass(frozen=True, eq=False)
class Levels:
    """What is to be met.

    Attributes
    ----------
    engine : Engine
        Of the model.
    constants : array of shape (n_constants,)
        Before anything is met.
    conditions : sequence of Condition
        What is to be met.
    where : Settled or array of shape (n_states,)
        The steady states that follow what is set, or the state at which it is met.
    """

    engine: Engine
    constants: Floats
    conditions: Sequence[Condition]
    where: Settled | Floats

    @property
    def follow(self) -> bool:
        """Whether the state follows what is set."""
        return isinstance(self.where, Settled)

    @cached_property
    def places(self) -> Integers:
        """Places of what is set, among the constants."""
        return np.array([one.parameter for one in self.conditions], dtype=np.int64)

    @cached_property
    def start(self) -> Floats:
        """Values before anything is met."""
        return self.constants[self.places]

    @cached_property
    def measured(self) -> Floats:
        """Numbers to meet."""
        return np.array([one.measured for one in self.conditions])

    @cached_property
    def of_instead(self) -> dict[Places, tuple[Integers, Integers]]:
        """For every ``instead``, which conditions have it, and the places of their quantities."""
        grouped: dict[Places, tuple[list[int], list[int]]] = {}
        for row, one in enumerate(self.conditions):
            rows, quantities = grouped.setdefault(one.instead, ([], []))
            rows.append(row)
            quantities.append(one.quantity)
        return {
            instead: (np.array(rows), np.array(quantities))
            for instead, (rows, quantities) in grouped.items()
        }

    def moved(self, values: Floats) -> Floats:
        """Return the constants with values set."""
        changed = self.constants.copy()
        changed[self.places] = values
        return changed

    def at(self, values: Floats, guesses: Mapping[Places, Floats] | None = None) -> Resting[Point]:
        """Find what values lead to, as work that asks for steady states.

        Parameters
        ----------
        values : array of shape (n,)
            Of what is set.
        guesses : mapping, optional
            For every ``instead``, what is near the state.
        """
        changed, states = self.moved(values), {}
        reached = np.empty(len(values))
        for instead, (rows, quantities) in self.of_instead.items():
            under = with_others(changed, instead) if instead else changed
            if isinstance(self.where, Settled):
                guess = None if guesses is None else guesses[instead]
                shown = yield from self.where.resting(under, instead, guess)
            else:
                shown = yield Here(under, self.where)
            states[instead] = shown.states[0]
            reached[rows] = shown.outputs[0][quantities]
        with np.errstate(all="ignore"):  # what is not a ratio above zero is no step forward
            ratios = self.measured / reached
            return Point(values, ratios, -np.log(ratios), states)

    def answers(self, point: Point) -> Resting[Answers]:
        """Find how levels and states answer the values; each by itself where unknown."""
        number = len(point.values)
        changed, slopes, of_states = self.moved(point.values), np.empty((number, number)), {}
        for instead, (rows, quantities) in self.of_instead.items():
            under = with_others(changed, instead) if instead else changed
            others = np.repeat(under[None], number, axis=0)
            others[np.arange(number), self.places] *= math.exp(_LITTLE)
            for place, value in instead:
                others[:, place] = value
            state = point.states[instead]
            if isinstance(self.where, Settled):
                shown = yield Around(under, state, others)
                states, levels = shown.states, shown.outputs
            else:
                states = np.repeat(state[None], number, axis=0)
                levels = self.engine.outputs(states, others)
            of_states[instead] = (states - state) / _LITTLE
            with np.errstate(all="ignore"):  # of what is no level above zero nothing is known
                ratios = levels[:, quantities] * (point.ratios / self.measured)[rows]
                slopes[rows] = np.log(ratios).T / _LITTLE
        known = np.isfinite(slopes).all()
        return Answers(slopes if known else np.eye(number), of_states)

    def guesses(
        self, point: Point, answers: Answers | None, step: Floats
    ) -> Mapping[Places, Floats] | None:
        """Return the states that a step from a point leads to, if the answers are known.

        Parameters
        ----------
        point : Point
            Where the step begins.
        answers : Answers, optional
            There.
        step : array of shape (n,)
            In logarithms of the values.
        """
        if answers is None:
            return None
        guesses = {}
        for instead, state in point.states.items():
            guess = state + step @ answers.states[instead]
            # none becomes negative, nor what it is not
            guess = np.where(state > 0, np.maximum(guess, _LEAST_LEFT * state), guess)
            guesses[instead] = np.where(np.isfinite(guess), guess, state)
        return guesses
