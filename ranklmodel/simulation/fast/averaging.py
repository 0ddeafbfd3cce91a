"""Runs in which the effect of frequent doses is averaged over the interval between them.

The concentration follows in closed form, because the block is linear. The nonlinear effects it has
are averaged over each interval by quadrature, and the slow states see those averages, which change
from interval to interval while the drug builds up and then no more. Averaging the concentration
instead would be wrong by the curvature of the effect, a tenth of it for an inhibitor.

What is lost is the ripple of the slow states within an interval. Outside stretches of repeated
doses the whole model is run as always.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, final

import numpy as np

from ranklmodel.simulation.fast.linear import Carrier, exponential, orbit, quadrature
from ranklmodel.simulation.fast.stretches import Stretch, stretches
from ranklmodel.simulation.problem import Problem, Solution, Statistics
from ranklmodel.simulation.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.network.layout import Layout
    from ranklmodel.simulation.schedule import Floats, Integers

# An average that moves less than this from one interval to the next, relative to its largest value,
# is left where it is; what it moves in all the intervals after that is not much more.
_STILL = 1e-8


@dataclass(frozen=True)
class Reduction:
    """How a model is reduced: see :class:`block.Split`.

    Attributes
    ----------
    block, slow : tuple of int
        Positions of states.
    interface : int
        Number of averaged terms.
    """

    block: tuple[int, ...]
    slow: tuple[int, ...]
    interface: int


class Kernels(Protocol):
    """What averaging asks of an engine."""

    @property
    def layout(self) -> Layout:
        """Names of the model."""
        ...

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of all states."""
        ...

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state)."""
        ...

    def interface(self, states: Floats, constants: Floats) -> Floats:
        """Return the terms that are averaged, for many states."""
        ...


@dataclass(frozen=True)
class _Linear:
    """The block during one stretch.

    Attributes
    ----------
    states : integer array of shape (n,)
        Positions of the states that are not zero throughout.
    carrier : Carrier
        Their motion between doses.
    starts : array of shape (n_intervals, n + 1)
        Just after each dose; the last element is 1.
    """

    states: Integers
    carrier: Carrier
    starts: Floats


@final
class AveragedRun:
    """One problem, run part by part.

    Parameters
    ----------
    engine : Kernels
        Kernels of the whole model.
    reduction : Reduction
        How it is reduced.
    whole, slow : callable
        Integrate a problem of the whole model, and of the slow states.
    problem : Problem
        What to run.
    """

    def __init__(
        self,
        engine: Kernels,
        reduction: Reduction,
        whole: Callable[[Problem], Solution],
        slow: Callable[[Problem], Solution],
        problem: Problem,
    ) -> None:
        self.engine = engine
        self.reduction = reduction
        self.whole = whole
        self.slow = slow
        self.problem = problem
        self.block = np.array(reduction.block)
        self.rest = np.array(reduction.slow)
        self.states = np.empty((len(problem.times), len(problem.initial)))
        self.counts = Statistics("fast, averaged dosing")

    def solution(self) -> Solution:
        """Return the whole run."""
        problem = self.problem
        begin, end = float(problem.times[0]), float(problem.times[-1])
        parts = stretches(problem.schedule, self.reduction.block, begin, end)
        state = problem.initial.astype(float).copy()
        self.states[0] = state
        moment = begin
        for stretch in parts:
            if stretch.number < 1:
                continue
            state = self._exact(state, moment, stretch.start)
            state = self._averaged(state, stretch)
            moment = stretch.stop
        self._exact(state, moment, end)
        return Solution(problem.times.copy(), self.states, self.counts)

    def _inside(self, begin: float, end: float) -> np.ndarray:
        times = self.problem.times
        return np.flatnonzero((times > begin) & (times <= end))

    def _exact(self, state: Floats, begin: float, end: float) -> Floats:
        """Run the whole model with every dose an edge; return the state before doses at `end`."""
        if end <= begin:
            return state
        rows = self._inside(begin, end)
        times = np.unique(np.concatenate([[begin], self.problem.times[rows], [end]]))
        part = replace(self.problem, initial=state, times=times, dosing="exact")
        done = self.whole(part)
        self._add(done.statistics)
        self.states[rows] = done.states[np.searchsorted(times, self.problem.times[rows])]
        last: Floats = done.states[-1]
        return last

    def _averaged(self, state: Floats, stretch: Stretch) -> Floats:
        rows = self._inside(stretch.start, stretch.stop)
        shown = self.problem.times[rows]
        constants = self._constants_at(stretch.start)
        linear = self._linear(state, constants, stretch)
        averages = self._averages(state, constants, linear, stretch)
        times = np.unique(np.concatenate([[stretch.start], shown, [stretch.stop]]))
        done = self.slow(self._slow_problem(state, constants, averages, stretch, times))
        self._add(done.statistics)
        complete = np.empty((len(times), len(state)))
        complete[:, self.rest] = done.states
        complete[:, self.block] = 0.0
        complete[:, linear.states] = self._concentrations(linear, stretch, times)
        self.states[rows] = complete[np.searchsorted(times, shown)]
        last: Floats = complete[-1]
        return last

    def _constants_at(self, moment: float) -> Floats:
        constants = self.problem.constants.astype(float).copy()
        inputs = constants[self._first_input :]
        constants[self._first_input :] = self.problem.schedule.inputs_at(moment, inputs)
        return constants

    @property
    def _first_input(self) -> int:
        return len(self.engine.layout.parameters)

    def _linear(self, state: Floats, constants: Floats, stretch: Stretch) -> _Linear:
        """Return the block's system, without the states that are and stay at zero."""
        size = len(self.block)
        at_zero = state.copy()
        at_zero[self.block] = 0.0
        # the last element of the vectors is 1; its column holds what enters
        matrix = np.zeros((size + 1, size + 1))
        jacobian = self.engine.jacobian(at_zero, constants)
        matrix[:size, :size] = jacobian[np.ix_(self.block, self.block)]
        matrix[:size, size] = self.engine.rates(at_zero, constants)[self.block]
        given = np.eye(size + 1)
        where = {position: k for k, position in enumerate(self.reduction.block)}
        for position, amount in stretch.doses:
            given[where[position], size] += amount
        after = given @ np.append(state[self.block], 1.0)
        active = after != 0.0
        while (reached := active | (matrix[:, active] != 0.0).any(axis=1)).sum() > active.sum():
            active = reached
        matrix, given = matrix[np.ix_(active, active)], given[np.ix_(active, active)]
        one_interval = given @ exponential(matrix * stretch.interval)
        return _Linear(
            self.block[np.flatnonzero(active)[:-1]],
            Carrier(matrix, stretch.interval),
            orbit(one_interval, after[active], stretch.number),
        )

    def _averages(
        self,
        state: Floats,
        constants: Floats,
        linear: _Linear,
        stretch: Stretch,
    ) -> Floats:
        """Return the averaged terms of every interval, shape (n_intervals, n_terms).

        There are fewer rows where the last one holds for all intervals that follow.
        """
        starts = linear.starts
        points, weights = quadrature()
        # running totals in the block move for ever but affect nothing: only new intervals count
        averages = np.empty((stretch.number, self.reduction.interface))
        chunk, done = 16, 0
        full = np.repeat(state[None, :], chunk * len(points), axis=0)
        while done < stretch.number:
            group = starts[done : done + chunk]
            begins = np.repeat(group, len(points), axis=0)
            since = np.tile(points * stretch.interval, len(group))
            within = linear.carrier.carried(begins, since)[:, :-1]
            full[: len(within), linear.states] = within
            terms = self.engine.interface(full[: len(within)], constants)
            terms = terms.reshape(len(group), len(points), -1)
            averages[done : done + len(group)] = np.einsum("q,kqi->ki", weights, terms)
            done += len(group)
            latest = averages[done - len(group) : done]
            if done > chunk and self._settled(latest):
                break
        return averages[:done]

    @staticmethod
    def _settled(latest: Floats) -> bool:
        sizes = np.abs(latest).max(axis=0)
        return bool((np.ptp(latest, axis=0) <= _STILL * sizes).all())

    def _slow_problem(
        self,
        state: Floats,
        constants: Floats,
        averages: Floats,
        stretch: Stretch,
        times: Floats,
    ) -> Problem:
        sizes = np.abs(averages).max(axis=0)
        moving = np.abs(np.diff(averages, axis=0)) > _STILL * sizes
        rows, terms = np.nonzero(moving)
        moments = stretch.start + (rows + 1) * stretch.interval
        columns = np.array([moments, terms, averages[rows + 1, terms]])
        problem = self.problem
        scales = None if problem.scales is None else problem.scales[self.rest]
        return replace(
            problem,
            constants=np.concatenate([constants, averages[0]]),
            initial=state[self.rest],
            times=times,
            schedule=self._slow_schedule(columns, len(constants) - self._first_input),
            scales=scales,
            dosing="exact",
        )

    def _slow_schedule(self, changes: Floats, inputs: int) -> Schedule:
        """Return the doses of slow states, and the averages as settings after the inputs."""
        schedule = self.problem.schedule
        kept = np.isin(schedule.dose_states, self.rest)
        return Schedule(
            dose_times=schedule.dose_times[kept],
            dose_states=np.searchsorted(self.rest, schedule.dose_states[kept]),
            dose_amounts=schedule.dose_amounts[kept],
            setting_times=changes[0],
            setting_inputs=changes[1].astype(np.int64) + inputs,
            setting_values=changes[2],
        )

    def _concentrations(self, linear: _Linear, stretch: Stretch, times: Floats) -> Floats:
        """Return the block's active states at the times, before a dose given then."""
        since = (times - stretch.start) / stretch.interval
        which = np.clip(np.ceil(since - 1e-9).astype(int) - 1, 0, stretch.number - 1)
        offsets = times - stretch.start - which * stretch.interval
        return linear.carrier.carried(linear.starts[which], np.clip(offsets, 0.0, None))[:, :-1]

    def _add(self, counts: Statistics) -> None:
        total = self.counts
        self.counts = replace(
            total,
            steps=total.steps + counts.steps,
            rejections=total.rejections + counts.rejections,
            evaluations=total.evaluations + counts.evaluations,
            factorizations=total.factorizations + counts.factorizations,
            fallbacks=total.fallbacks + counts.fallbacks,
            seconds=total.seconds + counts.seconds,
        )
