"""The derivatives of all states through a run of exact and of averaged parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.intervals.linear_drugs import BlockDerivatives
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from ranklmodel.compiled.contract.reduced import Reduced, ReducedDerivatives
    from ranklmodel.compiled.intervals.linear_drugs import LinearDrugs
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


@final
class StateDerivatives:
    """Derivatives where a run stands, and those that are shown.

    Parameters
    ----------
    problem : Problem
        The whole run, which asks for derivatives.
    reduced : Reduced
        The model, reduced.

    Attributes
    ----------
    now : array of shape (n_states, n_directions)
        Where the run stands.
    shown : array of shape (n_times, n_states, n_directions)
        At the times of the run.
    """

    def __init__(self, problem: Problem, reduced: Reduced) -> None:
        assert problem.sensitivity_to is not None
        self.directions = tuple(int(k) for k in problem.sensitivity_to)
        asked_once = [k for k in self.directions if k >= 0]
        if len(set(asked_once)) < len(asked_once):
            raise SimulationError(
                "averaged dosing has derivatives by each constant once; ask by different constants"
            )
        self._reduced = reduced
        self._block = np.array(reduced.reduction.block)
        self._slow = np.array(reduced.reduction.slow)
        shape = (len(problem.initial), len(self.directions))
        begin = problem.initial_sensitivity
        self.now = np.zeros(shape) if begin is None else begin.astype(float)
        self.shown = np.zeros((len(problem.times), *shape))
        self.shown[0] = self.now

    @classmethod
    def of(cls, problem: Problem, reduced: Reduced) -> StateDerivatives | None:
        """Return the derivatives of a run, None where it asks for none."""
        return None if problem.sensitivity_to is None else cls(problem, reduced)

    def _derived(self) -> ReducedDerivatives:
        """Return the reduced model derived, for states that move as they do now."""
        derived = self._reduced.derivatives(self.directions, False)
        if derived.hold(self.now):
            return derived
        return self._reduced.derivatives(self.directions, True)

    def asked_of(self, problem: Problem) -> Problem:
        """Return a problem of all states, asked for its derivatives."""
        return replace(problem, initial_sensitivity=self.now)

    def take(self, rows: slice, done: Solution) -> None:
        """Show the derivatives of a part of the whole model, and stand at its end."""
        assert done.sensitivity is not None
        self.shown[rows] = done.sensitivity[1 : 1 + rows.stop - rows.start]
        self.now = done.sensitivity[-1]

    def of_block(self, constants: Floats) -> tuple[ReducedDerivatives, BlockDerivatives]:
        """Return the model derived, and the directions that move the block at a stretch's start."""
        derived = self._derived()
        matrix = derived.block(constants)
        state = np.zeros((len(self.directions), len(self._block) + 1))
        state[:, :-1] = self.now[self._block].T
        moving = np.flatnonzero((state != 0.0).any(axis=1) | (matrix != 0.0).any(axis=(1, 2)))
        return derived, BlockDerivatives(moving, matrix[moving], state[moving])

    def asked_of_slow(self, problem: Problem) -> Problem:
        """Return a problem of the slow states, asked for its derivatives."""
        return replace(
            problem,
            sensitivity_to=np.array(self.directions),
            initial_sensitivity=self.now[self._slow],
        )

    def take_averaged(self, rows: slice, done: Solution, drugs: LinearDrugs, times: Floats) -> None:
        """Show the derivatives of an averaged part, and stand at its end."""
        assert done.sensitivity is not None
        of_drugs = drugs.derivatives_at(times).transpose(1, 2, 0)
        states, directions = drugs.states, drugs.moving.directions
        within = slice(1, 1 + rows.stop - rows.start)
        shown = self.shown[rows]
        shown[:, self._slow] = done.sensitivity[within]
        shown[:, states[:, None], directions] = of_drugs[within]
        self.now = np.zeros(self.now.shape)
        self.now[self._slow] = done.sensitivity[-1]
        self.now[states[:, None], directions] = of_drugs[-1]
