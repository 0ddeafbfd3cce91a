"""From problems to the flat arrays of a queue, and back to solutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.fast import records
from ranklmodel.simulation.problem import Problem, Solution, Statistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.network.layout import Layout
    from ranklmodel.simulation.fast.program import Program
    from ranklmodel.simulation.fast.records import Queue
    from ranklmodel.simulation.fast.tableaus import Tableau
    from ranklmodel.simulation.schedule import Floats, Integers

_REASONS = {
    records.NOT_FINITE: "a rate or its derivative is not finite; check the parameters it depends on",
    records.STEP_LIMIT: "the step limit is reached; loosen the tolerance or raise step_limit",
    records.STEP_TOO_SMALL: "no step is small enough: the solution blows up or jumps here",
    records.SINGULAR: "the linear system is singular; check for rates that are not finite",
}
TIME_LIMIT = "the time limit is reached; raise time_limit or loosen the tolerance"


def checked(problem: Problem, layout: Layout) -> None:
    """Raise SimulationError where a problem can not be run at all."""
    constants = len(layout.parameters) + len(layout.inputs)
    for name, array, size in (
        ("constants", problem.constants, constants),
        ("initial", problem.initial, len(layout.states)),
        ("scales", problem.scales, len(layout.states)),
    ):
        if array is None:
            continue
        if array.shape != (size,):
            raise SimulationError(f"{name} has shape {array.shape}, expected ({size},)")
        if not np.isfinite(array).all():
            raise SimulationError(f"{name} is not finite at position {np.argmin(np.isfinite(array))}")
    times = problem.times
    if not len(times) or not np.isfinite(times).all() or (np.diff(times) <= 0).any():
        raise SimulationError("times must be finite and increase")
    if not problem.tolerance.relative > 0 or not problem.tolerance.absolute > 0:
        raise SimulationError("tolerances must be positive")


def packed(problems: Sequence[Problem], program: Program, tableau: Tableau) -> Queue:
    """Return a queue of problems for one solver call."""
    layout = program.layout
    states, parameters = len(layout.states), len(layout.parameters)
    events = [_events(problem, parameters) for problem in problems]
    constants = np.array([p.constants for p in problems], dtype=float)
    for row, problem in zip(constants, problems, strict=True):
        begin = float(problem.times[0])
        row[parameters:] = problem.schedule.inputs_at(begin, row[parameters:])
    ones = np.ones(states)
    absolute = np.array(
        [p.tolerance.absolute * (ones if p.scales is None else p.scales) for p in problems]
    )
    number = len(problems)
    lengths = [len(p.times) for p in problems]
    return records.Queue(
        kernels=program.solver,
        sums=program.sums[tableau.name],
        constants=constants,
        initial=np.array([p.initial for p in problems], dtype=float),
        relative=np.array([p.tolerance.relative for p in problems]),
        absolute=absolute,
        step_limit=np.array([p.step_limit for p in problems], dtype=np.int64),
        first_time=_firsts(lengths),
        times=np.concatenate([p.times for p in problems]).astype(float),
        first_event=_firsts([len(times) for times, _, _, _ in events]),
        event_times=np.concatenate([times for times, _, _, _ in events]),
        event_kinds=np.concatenate([kinds for _, kinds, _, _ in events]),
        event_places=np.concatenate([places for _, _, places, _ in events]),
        event_values=np.concatenate([values for _, _, _, values in events]),
        results=np.full((sum(lengths), states), np.nan),
        counts=np.zeros((number, 5), dtype=np.int64),
        status=np.full(number, records.WAITING, dtype=np.int64),
        failed_time=np.zeros(number),
        failed_state=np.full(number, -1, dtype=np.int64),
        next=np.zeros(1, dtype=np.int64),
    )


def _firsts(lengths: Sequence[int]) -> Integers:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _events(
    problem: Problem, parameters: int
) -> tuple[Floats, Integers, Integers, Floats]:
    """Return times, kinds, places and values of what happens within a run, in order."""
    schedule, begin, end = problem.schedule, problem.times[0], problem.times[-1]
    doses = (schedule.dose_times >= begin) & (schedule.dose_times < end)
    settings = (schedule.setting_times > begin) & (schedule.setting_times < end)
    times = np.concatenate([schedule.dose_times[doses], schedule.setting_times[settings]])
    kinds = np.repeat([records.DOSE, records.SETTING], [doses.sum(), settings.sum()])
    places = np.concatenate(
        [schedule.dose_states[doses], schedule.setting_inputs[settings] + parameters]
    )
    values = np.concatenate([schedule.dose_amounts[doses], schedule.setting_values[settings]])
    order = np.argsort(times, kind="stable")
    return times[order], kinds[order].astype(np.int64), places[order].astype(np.int64), values[order]


def solution_of(
    queue: Queue, position: int, problem: Problem, layout: Layout, engine: str, seconds: float
) -> Solution | SimulationError:
    """Return the solution of one problem of a finished queue, or why there is none."""
    counts = queue.counts[position]
    if queue.status[position] != records.DONE:
        return failure(queue, position, problem, layout)
    first, last = queue.first_time[position], queue.first_time[position + 1]
    states = queue.results[first:last].copy()
    if not np.isfinite(states).all():
        return failure(queue, position, problem, layout)
    statistics = Statistics(
        engine=engine,
        steps=int(counts[records.STEPS]),
        rejections=int(counts[records.REJECTIONS]),
        evaluations=int(counts[records.EVALUATIONS]),
        factorizations=int(counts[records.FACTORIZATIONS]),
        fallbacks=int(counts[records.FALLBACKS]),
        seconds=seconds,
    )
    return Solution(problem.times.copy(), states, statistics)


def failure(queue: Queue, position: int, problem: Problem, layout: Layout) -> SimulationError:
    """Return the typed error of a run that did not finish."""
    status = int(queue.status[position])
    state = int(queue.failed_state[position])
    names = (*layout.parameters.names, *layout.inputs.names)
    return SimulationError(
        _REASONS.get(status, TIME_LIMIT),
        time=float(queue.failed_time[position]),
        state=layout.states.names[state] if state >= 0 else None,
        parameters=dict(zip(names, problem.constants.tolist(), strict=True)),
    )
