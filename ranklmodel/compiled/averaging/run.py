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
from typing import TYPE_CHECKING, TypeAlias, final

import numpy as np

from ranklmodel.compiled.averaging.doses import Doses
from ranklmodel.compiled.averaging.not_taken import not_taken
from ranklmodel.compiled.averaging.repeated_doses import Stretch, stretches
from ranklmodel.compiled.intervals.averages import AverageTaker
from ranklmodel.compiled.intervals.linear_drugs import LinearDrugs, linear_drugs
from ranklmodel.compiled.intervals.slow_states import (
    followed,
    followed_with_derivatives,
    slow_problem,
)
from ranklmodel.compiled.intervals.state_derivatives import StateDerivatives
from ranklmodel.simulation.problem import Problem, Solution, Statistics
from ranklmodel.simulation.schedule import LOOK_AHEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from ranklmodel.compiled.contract.reduced import Kernels, Reduced, ReducedDerivatives
    from ranklmodel.compiled.intervals.slow_states import Followed
    from ranklmodel.simulation.schedule import Floats

# Averages are followed to this part of the relative tolerance of the run, but not into rounding.
_STILL, _ROUNDING = 1e-2, 1e-12
# Days beyond the end of a run that averages are computed for, so that they do not depend on it.
_AHEAD = 20.0


@dataclass(frozen=True)
class Part:
    """A part of a run that is to be integrated.

    Attributes
    ----------
    problem : Problem
        Of all states, or of the slow ones.
    reduced : Reduced, optional
        The model of the slow states, where these are meant.
    derived : ReducedDerivatives, optional
        Its derivatives, where they are asked for.
    """

    problem: Problem
    reduced: Reduced | None = None
    derived: ReducedDerivatives | None = None


Parts: TypeAlias = "Generator[Part, Solution, Solution]"


def averaged_run(
    engine: Kernels,
    reduced: Callable[[tuple[str, ...]], Reduced],
    whole: Callable[[Problem], Solution],
    problem: Problem,
) -> Solution:
    """Run a problem, the doses averaged of those drugs that are to be and can be.

    Parameters
    ----------
    engine, reduced, problem : Kernels, callable, Problem
        As of :func:`averaged_parts`.
    whole : callable
        Integrates a problem of the whole model, with derivatives where it asks for them.

    Raises
    ------
    SimulationError
        If the run fails.
    """
    parts = averaged_parts(engine, reduced, problem)
    try:
        part = next(parts)
        while True:
            solve = part.derived or part.reduced
            done = whole(part.problem) if solve is None else solve.slow(part.problem)
            part = parts.send(done)
    except StopIteration as end:
        finished: Solution = end.value
        return finished


def averaged_parts(
    engine: Kernels, reduced: Callable[[tuple[str, ...]], Reduced], problem: Problem
) -> Parts:
    """Yield what is to be integrated of a run, be sent each solution, and return the whole run.

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
    problem : Problem
        What to run.
    """
    doses = Doses.of(problem, engine.ways)
    left_out: Mapping[int, str] = {}
    if doses.wished:
        model = reduced(())
        reduction = model.reduction
        wanted = set(doses.wished) - set(reduction.averaged)
        if absent := not_taken(reduction.absences, wanted, problem, engine.layout):
            model = reduced(absent)
        if set(doses.wished) & set(model.reduction.averaged):
            return (yield from AveragedRun(engine, model, problem, doses).parts())
        left_out = model.reduction.left_out
    # not refused where no dose is averaged: of a trial's arms one may take what another does
    # without; the run says why
    done = yield Part(replace(problem, dosing="exact"))
    counts = replace(done.statistics, dosing=doses.in_words((), left_out))
    return replace(done, statistics=counts)


@final
class AveragedRun:
    """One problem, run part by part.

    Parameters
    ----------
    engine : Kernels
        Kernels of the whole model.
    reduced : Reduced
        The model, reduced.
    problem : Problem
        What to run.
    doses : Doses
        What is given in it.
    """

    def __init__(self, engine: Kernels, reduced: Reduced, problem: Problem, doses: Doses) -> None:
        self.engine = engine
        self.reduced = reduced
        self.reduction = reduction = reduced.reduction
        self.problem = problem
        self.block = reduction.block_states
        self.rest = reduction.slow_states
        self.still = max(_STILL * problem.tolerance.relative, _ROUNDING)
        self.taker = AverageTaker(reduced, self.still)
        self.states = np.zeros((len(problem.times), len(problem.initial)))
        self.derivatives = StateDerivatives.of(problem, reduced)
        self.counts = Statistics("fast, averaged dosing")
        self.doses = doses
        self.abrupt = 0
        self.averaged: set[int] = set()

    def parts(self) -> Parts:
        """Yield what is to be integrated, and return the whole run."""
        problem = self.problem
        begin, end = float(problem.times[0]), float(problem.times[-1])
        # beyond the end, so that what is averaged does not depend on where the run ends
        reduction, ahead = self.reduction, end + LOOK_AHEAD
        repeated = stretches(problem.schedule, reduction.block, reduction.averaged, begin, ahead)
        state = problem.initial.astype(float).copy()
        self.states[0] = state
        moment = begin
        for stretch in repeated:
            if stretch.number < 1 or stretch.start >= end:
                continue
            state = yield from self._exact(state, moment, stretch.start)
            moment = min(stretch.stop, end)
            state = yield from self._averaged(state, stretch.until(end + _AHEAD), moment)
        yield from self._exact(state, moment, end)
        label = self.counts.engine
        if not repeated:
            label += ", no stretch of equal doses"
        elif self.abrupt:
            label += f", {self.abrupt} of {len(repeated)} stretches exact"
        said = self.doses.in_words(self.averaged, reduction.left_out, self.abrupt)
        self.counts = replace(self.counts, engine=label, dosing=said)
        moved = None if self.derivatives is None else self.derivatives.shown
        return Solution(problem.times.copy(), self.states, self.counts, moved)

    def _times_within(self, begin: float, end: float) -> tuple[slice, Floats]:
        """Return which times are shown in (begin, end], and these with begin and end."""
        times = self.problem.times
        first, last = np.searchsorted(times, [begin, end], side="right").tolist()
        inside = times[first:last]
        ending = [] if last > first and inside[-1] == end else [end]
        return slice(first, last), np.concatenate([[begin], inside, ending])

    def _exact(self, state: Floats, begin: float, end: float) -> Generator[Part, Solution, Floats]:
        """Run the whole model with every dose an edge; return the state before doses at `end`."""
        if end <= begin:
            return state
        rows, times = self._times_within(begin, end)
        part = replace(self.problem, initial=state, times=times, dosing="exact")
        if self.derivatives is not None:
            part = self.derivatives.asked_of(part)
        done = yield Part(part)
        self._add(done.statistics)
        self.states[rows] = done.states[1 : 1 + rows.stop - rows.start]
        if self.derivatives is not None:
            self.derivatives.take(rows, done)
        last: Floats = done.states[-1]
        return last

    def _averaged(
        self, state: Floats, stretch: Stretch, end: float
    ) -> Generator[Part, Solution, Floats]:
        """Run a stretch up to `end`; return the state before doses at that moment."""
        constants, moved = self._constants_at(stretch.start), self.derivatives
        derived, block = (None, None) if moved is None else moved.of_block(constants)
        drugs = linear_drugs(self.engine, self.block, state, constants, stretch, block)
        averages = self.taker.averages(constants, drugs)
        if averages is None:
            self.abrupt += 1
            return (yield from self._exact(state, stretch.start, end))
        self.averaged.update(state for state, _ in stretch.doses)
        rows, times = self._times_within(stretch.start, end)
        if moved is None or derived is None:
            changing = followed(averages.values, self.still)
            problem = self._slow_problem(state, constants, changing, stretch, times)
            done = yield Part(problem, self.reduced)
        else:
            of_averages = self.taker.derivatives(averages, drugs, constants, derived)
            changing = followed_with_derivatives(
                averages.values, of_averages, self.still, derived, constants, moved.directions
            )
            problem = self._slow_problem(state, constants, changing, stretch, times)
            done = yield Part(moved.asked_of_slow(problem), self.reduced, derived)
            moved.take_averaged(rows, done, drugs, times)
        self._add(done.statistics)
        return self._shown(rows, done.states, drugs, times)

    def _shown(self, rows: slice, slow: Floats, drugs: LinearDrugs, times: Floats) -> Floats:
        """Show a stretch; return the state at its end."""
        concentrations = drugs.at(times)
        within = slice(1, 1 + rows.stop - rows.start)
        self.states[rows, self.rest] = slow[within]
        self.states[rows, drugs.states] = concentrations[within]
        last = np.zeros(self.states.shape[1])
        last[self.rest], last[drugs.states] = slow[-1], concentrations[-1]
        return last

    def _constants_at(self, moment: float) -> Floats:
        constants = self.problem.constants.astype(float).copy()
        inputs = constants[self._first_input :]
        constants[self._first_input :] = self.problem.schedule.inputs_at(moment, inputs)
        return constants

    @property
    def _first_input(self) -> int:
        return len(self.engine.layout.parameters)

    def _slow_problem(
        self,
        state: Floats,
        constants: Floats,
        changing: Followed,
        stretch: Stretch,
        times: Floats,
    ) -> Problem:
        return slow_problem(
            self.problem, self.rest, state, constants, changing, stretch, times, self._first_input
        )

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
