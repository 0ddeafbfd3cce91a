"""The state that repeats from one dosing period to the next, and its derivatives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from ranklmodel.compiled.engine import FastEngine
    from ranklmodel.simulation.problem import Problem
    from ranklmodel.simulation.schedule import Floats, Integers

_ITERATIONS = 30


@dataclass(frozen=True)
class Periodic:
    """A periodic steady state.

    Attributes
    ----------
    state : array of shape (n_states,)
        At the beginning of the period, before a dose given then; states that do not settle keep
        their first values.
    slopes : array of shape (n_states, n_directions)
        Its derivatives by the constants that were asked.
    iterations : int
        Newton steps taken.
    """

    state: Floats
    slopes: Floats
    iterations: int


def periodic_state(
    engine: FastEngine, period: Problem, directions: Integers | None = None, accuracy: float = 1e-8
) -> Periodic:
    """Return the state that a period of doses leads back to.

    Newton's method on the map over one period, whose derivative by the initial state comes from
    the tangent-linear solver; running through the transient instead takes years for bone.

    Parameters
    ----------
    engine : FastEngine
        Engine of the model.
    period : Problem
        One period: its first state is the guess, its first and last time are the period's ends.
    directions : integer array, optional
        Constants by which derivatives are wanted.
    accuracy : float
        Largest Newton step accepted, relative to each state, or to 1 of its unit where it is
        smaller than that.

    Raises
    ------
    SimulationError
        If a run fails or the iteration does not converge.
    """
    by = np.empty(0, dtype=np.int64) if directions is None else np.asarray(directions)
    settles = np.array(engine.layout.settles)
    size = len(settles)
    asked = replace(
        period,
        times=period.times[[0, -1]],
        sensitivity_to=np.concatenate([np.full(size, -1), by]).astype(np.int64),
        initial_sensitivity=np.concatenate([np.eye(size), np.zeros((size, len(by)))], axis=1),
    )
    state = period.initial.astype(float).copy()
    for iteration in range(_ITERATIONS):
        solution = engine.integrate(replace(asked, initial=state))
        assert solution.sensitivity is not None  # asked for
        change = (solution.states[-1] - state)[settles]
        map_slopes = solution.sensitivity[-1]
        matrix = np.eye(int(settles.sum())) - map_slopes[np.ix_(settles, np.flatnonzero(settles))]
        try:
            step = np.linalg.solve(matrix, change)
            by_constants = np.linalg.solve(matrix, map_slopes[settles][:, size:])
        except np.linalg.LinAlgError:
            raise SimulationError(
                "no periodic state: some state is not drawn back to where it was"
            ) from None
        state[settles] += step
        # not the change over a period, which is small for slow states wherever they are
        if (np.abs(step) <= accuracy * np.maximum(np.abs(state[settles]), 1.0)).all():
            slopes = np.zeros((size, len(by)))
            slopes[settles] = by_constants
            return Periodic(state, slopes, iteration + 1)
    worst = int(np.argmax(np.abs(step)))
    raise SimulationError(
        "no periodic state found; start from a state nearer to it",
        state=np.array(engine.layout.states.names)[settles][worst],
    )
