"""The levels that are to be met, and how they answer the values that are set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.lives.anchors import Settled, with_others
from ranklmodel.simulation.steady import steady_nearby

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.lives.anchors import Condition, Places
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.rest import Resting
    from ranklmodel.simulation.schedule import Floats

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
    states : mapping
        For every ``instead`` of the conditions, the state they hold in.
    """

    values: Floats
    ratios: Floats
    states: Mapping[Places, Floats]

    @cached_property
    def left(self) -> Floats:
        """Logarithms of the levels, relative to what was measured."""
        with np.errstate(all="ignore"):  # what is not a ratio above zero is no step forward
            return np.asarray(-np.log(self.ratios), dtype=np.float64)


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

    @cached_property
    def places(self) -> list[int]:
        """Places of what is set, among the constants."""
        return [one.parameter for one in self.conditions]

    @cached_property
    def start(self) -> Floats:
        """Values before anything is met."""
        return self.constants[self.places]

    @cached_property
    def measured(self) -> Floats:
        """Numbers to meet."""
        return np.array([one.measured for one in self.conditions])

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
        changed, states, levels = self.moved(values), {}, {}
        for instead in dict.fromkeys(one.instead for one in self.conditions):
            under, state = with_others(changed, instead), self.where
            if isinstance(state, Settled):
                guess = None if guesses is None else guesses[instead]
                state = yield from state.resting(under, instead, guess)
            states[instead] = state
            levels[instead] = self.engine.outputs(state[None], under)[0]
        reached = np.array([levels[one.instead][one.quantity] for one in self.conditions])
        with np.errstate(all="ignore"):
            return Point(values, np.asarray(self.measured / reached, dtype=np.float64), states)

    def answers(self, point: Point) -> Answers:
        """Return how levels and states answer the values; each by itself where that is unknown."""
        little = np.exp(_LITTLE * np.eye(len(point.values)))
        changed = self.moved(point.values)
        others = np.stack([self.moved(values) for values in point.values * little])
        slopes, of_states = np.empty(little.shape), {}
        for instead, state in point.states.items():
            under = with_others(changed, instead)
            moved = np.stack([with_others(row, instead) for row in others])
            states = np.tile(state, (len(moved), 1))
            if isinstance(self.where, Settled):
                states = steady_nearby(self.engine, under, state, moved)
            of_states[instead] = (states - state) / _LITTLE
            levels = self.engine.outputs(states, moved)
            for row, one in enumerate(self.conditions):
                if one.instead == instead:
                    ratios = Point(point.values, one.measured / levels[:, one.quantity], {})
                    slopes[row] = (ratios.left - point.left[row]) / _LITTLE
        known = np.isfinite(slopes).all()
        return Answers(slopes if known else np.eye(len(slopes)), of_states)

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
