"""Runs in which the effect of frequent doses is averaged over the interval between them.

The concentration follows in closed form, because the block is linear. The nonlinear effects it has
are averaged over each interval by quadrature, and the slow states see those averages, which change
from interval to interval while the drug builds up and then no more. Averaging the concentration
instead would be wrong by the curvature of the effect, a tenth of it for an inhibitor.

What is lost is the ripple of the slow states within an interval. Outside stretches of repeated
doses the whole model is run as always, and so is a run of drugs that are not to be averaged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.averaging.closed_form import POINTS, orbit, passage
from ranklmodel.compiled.averaging.doses import Doses
from ranklmodel.compiled.averaging.not_taken import not_taken
from ranklmodel.compiled.averaging.repeated_doses import Stretch, stretches
from ranklmodel.simulation.problem import Problem, Solution, Statistics
from ranklmodel.simulation.schedule import LOOK_AHEAD, Schedule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ranklmodel.compiled.averaging.closed_form import Passage
    from ranklmodel.compiled.contract.reduced import Kernels, Reduced
    from ranklmodel.simulation.schedule import Floats, Integers

# Averages are followed to this part of the relative tolerance of the run, but not into rounding.
_STILL, _ROUNDING = 1e-2, 1e-12
# Averages by a quadrature and by a coarser one agree to this part.
_QUADRATURE = 1e-4
# Days beyond the end of a run that averages are computed for, so that they do not depend on it.
_AHEAD = 20.0
# A state of the block this small beside its largest value acts no longer.
_GONE = 1e-3


def averaged_run(
    engine: Kernels,
    reduced: Callable[[tuple[str, ...]], Reduced],
    whole: Callable[[Problem], Solution],
    problem: Problem,
) -> Solution:
    """Run a problem, the doses averaged of those drugs that are to be and can be.

    The reduction of the whole model serves most runs. Where it leaves out a drug that is to be
    averaged and can be without others, and these are not taken, that of the model without them is
    used in its place. Where none can be averaged the run is exact.

    Parameters
    ----------
    engine : Kernels
        Kernels of the whole model.
    reduced : callable
        Returns the model reduced where the states and inputs of some names are zero; not called
        where no drug that is given is to be averaged.
    whole : callable
        Integrates a problem of the whole model.
    problem : Problem
        What to run.

    Raises
    ------
    SimulationError
        If the run fails.
    """
    doses = Doses.of(problem, engine.layout)
    if not doses.wished:
        return _exact(whole(problem), doses, {})
    model = reduced(())
    reduction = model.reduction
    wanted = set(doses.wished) - set(reduction.averaged)
    if absent := not_taken(reduction.absences, wanted, problem, engine.layout):
        model = reduced(absent)
    if not set(doses.wished) & set(model.reduction.averaged):
        return _exact(whole(problem), doses, model.reduction.left_out)
    return AveragedRun(engine, model, whole, problem, doses).solution()


def _exact(done: Solution, doses: Doses, left_out: Mapping[int, str]) -> Solution:
    """Return a run of which no dose is averaged; it says why.

    Not refused: of a trial's arms one may take what another does without.
    """
    counts = replace(done.statistics, dosing=doses.in_words((), left_out))
    return replace(done, statistics=counts)


@dataclass(frozen=True)
class _Linear:
    """The block during one stretch.

    Attributes
    ----------
    states : integer array of shape (n,)
        Positions of the states that are not zero throughout.
    passage : Passage
        Their motion between doses; the last element of their vectors is 1, for what enters at a
        steady rate.
    starts : array of shape (n_intervals, n + 1)
        Just after each dose.
    """

    states: Integers
    passage: Passage
    starts: Floats


@final
class AveragedRun:
    """One problem, run part by part.

    Parameters
    ----------
    engine : Kernels
        Kernels of the whole model.
    reduced : Reduced
        The model, reduced.
    whole : callable
        Integrates a problem of the whole model.
    problem : Problem
        What to run.
    doses : Doses
        What is given in it.
    """

    def __init__(
        self,
        engine: Kernels,
        reduced: Reduced,
        whole: Callable[[Problem], Solution],
        problem: Problem,
        doses: Doses,
    ) -> None:
        self.engine = engine
        self.reduction = reduction = reduced.reduction
        self.interface = reduced.interface
        self.whole = whole
        self.slow = reduced.slow
        self.problem = problem
        self.block = np.array(reduction.block)
        self.rest = np.array(reduction.slow)
        # place of each state among the felt ones, -1 for the others; likewise among the slow ones
        self.felt = np.full(len(problem.initial), -1)
        self.felt[list(reduction.felt)] = np.arange(len(reduction.felt))
        self.slow_place = np.full(len(problem.initial), -1)
        self.slow_place[self.rest] = np.arange(len(self.rest))
        self.states = np.zeros((len(problem.times), len(problem.initial)))
        self.counts = Statistics("fast, averaged dosing")
        self.doses = doses
        self.abrupt = 0
        self.averaged: set[int] = set()

    def solution(self) -> Solution:
        """Return the whole run."""
        problem = self.problem
        begin, end = float(problem.times[0]), float(problem.times[-1])
        # beyond the end, so that what is averaged does not depend on where the run ends
        reduction, ahead = self.reduction, end + LOOK_AHEAD
        parts = stretches(problem.schedule, reduction.block, reduction.averaged, begin, ahead)
        state = problem.initial.astype(float).copy()
        self.states[0] = state
        moment = begin
        for stretch in parts:
            if stretch.number < 1 or stretch.start >= end:
                continue
            state = self._exact(state, moment, stretch.start)
            moment = min(stretch.stop, end)
            state = self._averaged(state, stretch.until(end + _AHEAD), moment)
        self._exact(state, moment, end)
        label = self.counts.engine
        if not parts:
            label += ", no stretch of equal doses"
        elif self.abrupt:
            label += f", {self.abrupt} of {len(parts)} stretches exact"
        said = self.doses.in_words(self.averaged, reduction.left_out, self.abrupt)
        self.counts = replace(self.counts, engine=label, dosing=said)
        return Solution(problem.times.copy(), self.states, self.counts)

    def _times_within(self, begin: float, end: float) -> tuple[slice, Floats]:
        """Return which times are shown in (begin, end], and these with begin and end."""
        times = self.problem.times
        first, last = np.searchsorted(times, [begin, end], side="right").tolist()
        inside = times[first:last]
        ending = [] if last > first and inside[-1] == end else [end]
        return slice(first, last), np.concatenate([[begin], inside, ending])

    def _exact(self, state: Floats, begin: float, end: float) -> Floats:
        """Run the whole model with every dose an edge; return the state before doses at `end`."""
        if end <= begin:
            return state
        rows, times = self._times_within(begin, end)
        part = replace(self.problem, initial=state, times=times, dosing="exact")
        done = self.whole(part)
        self._add(done.statistics)
        self.states[rows] = done.states[1 : 1 + rows.stop - rows.start]
        last: Floats = done.states[-1]
        return last

    def _averaged(self, state: Floats, stretch: Stretch, end: float) -> Floats:
        """Run a stretch up to `end`; return the state before doses at that moment."""
        constants = self._constants_at(stretch.start)
        linear = self._linear(state, constants, stretch)
        averages = self._averages(constants, linear)
        if averages is None:
            self.abrupt += 1
            return self._exact(state, stretch.start, end)
        self.averaged.update(state for state, _ in stretch.doses)
        rows, times = self._times_within(stretch.start, end)
        done = self.slow(self._slow_problem(state, constants, averages, stretch, times))
        self._add(done.statistics)
        drug = self._concentrations(linear, stretch, times)
        within = slice(1, 1 + rows.stop - rows.start)
        self.states[rows, self.rest] = done.states[within]
        self.states[rows, linear.states] = drug[within]
        last = np.zeros(len(state))
        last[self.rest], last[linear.states] = done.states[-1], drug[-1]
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
        matrix = np.zeros((size + 1, size + 1))
        jacobian = self.engine.jacobian(at_zero, constants)
        matrix[:size, :size] = jacobian[self.block[:, None], self.block]
        matrix[:size, size] = self.engine.rates(at_zero, constants)[self.block]
        dose = np.zeros(size + 1)
        for position, amount in stretch.doses:
            dose[self.reduction.block.index(position)] += amount
        after = np.append(state[self.block], 1.0) + dose
        active = after != 0.0
        while (reached := active | (matrix[:, active] != 0.0).any(axis=1)).sum() > active.sum():
            active = reached
        matrix = matrix[active][:, active]
        through = passage(matrix, stretch.interval)
        one_interval = through.to_halves[-1].copy()
        one_interval[:, -1] += dose[active]
        return _Linear(
            self.block[np.flatnonzero(active)[:-1]],
            through,
            orbit(one_interval, after[active], stretch.number),
        )

    def _averages(self, constants: Floats, linear: _Linear) -> Floats | None:
        """Return the averaged terms of the intervals, shape (n_intervals, n_terms).

        There are fewer rows where the last one holds for all intervals that follow. None if an
        effect is too abrupt, a threshold for instance, for its average to be known.
        """
        for points in POINTS:
            through = linear.passage
            if points > POINTS[0]:
                through = passage(through.matrix, through.interval, points)
            rules, lasting = self._quadrature(constants, linear, through)
            averages, coarser = rules[:, 0], rules[:, 1]
            # weighed by the time each interval stands for
            error, size = (lasting @ np.abs(part) for part in (averages - coarser, averages))
            if (error <= _QUADRATURE * size).all():
                return averages
        return None

    def _quadrature(
        self, constants: Floats, linear: _Linear, through: Passage
    ) -> tuple[Floats, Floats]:
        """Return averages and coarser averages, shape (n_intervals, 2, n_terms).

        The second array has the number of intervals that each row stands for.
        """
        # running totals in the block move for ever but are not felt
        places = self.felt[linear.states]
        columns = np.flatnonzero(places >= 0)
        starts = linear.starts
        until = self._settled(starts[:, columns])
        # the last interval stands for all after it: no error is left behind when all is settled
        lasting = np.ones(until + 1)
        lasting[-1] = len(starts) - until
        starts = np.concatenate([starts[:until], starts[-1:]])
        points = through.weights.shape[1]
        within = starts @ through.to_points[:, columns].reshape(-1, starts.shape[1]).T
        felt = np.zeros((len(starts) * points, len(self.reduction.felt)))
        felt[:, places[columns]] = within.reshape(len(felt), len(columns))
        terms = self.interface(felt, constants)
        return through.weights @ terms.reshape(len(starts), points, -1), lasting

    def _settled(self, starts: Floats) -> int:
        """Return how many intervals pass before the block repeats itself."""
        last = starts[-1]
        sizes = np.maximum(np.abs(last), _GONE * np.abs(starts).max(axis=0))
        moving = (np.abs(starts - last) > self._still * sizes).any(axis=1)
        return len(starts) - int(moving[::-1].argmax()) if moving.any() else 0

    @property
    def _still(self) -> float:
        return max(_STILL * self.problem.tolerance.relative, _ROUNDING)

    def _slow_problem(
        self,
        state: Floats,
        constants: Floats,
        averages: Floats,
        stretch: Stretch,
        times: Floats,
    ) -> Problem:
        sizes = np.abs(averages).max(axis=0)
        # counted in units of what is not seen, so that many small moves do not go unseen together
        units = np.rint(averages / np.where(sizes > 0.0, self._still * sizes, 1.0))
        rows, terms = np.nonzero(np.diff(units, axis=0))
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
        states = self.slow_place[schedule.dose_states]
        kept = np.flatnonzero(states >= 0)
        return Schedule(
            dose_times=schedule.dose_times[kept],
            dose_states=states[kept],
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
        starts, offsets = linear.starts[which], np.clip(offsets, 0.0, stretch.interval)
        return linear.passage.carried(starts, offsets)[:, :-1]

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
