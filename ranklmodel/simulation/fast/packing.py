"""From problems to the flat arrays of a queue, and back to solutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.fast import records
from ranklmodel.simulation.problem import Problem, Solution, Statistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.fast.program import Program
    from ranklmodel.simulation.fast.records import Lanes, Queue
    from ranklmodel.simulation.schedule import Floats, Integers

_REASONS = {
    records.NOT_FINITE: "a rate or a derivative is not finite; check the parameters it depends on",
    records.STEP_LIMIT: "the step limit is reached; loosen the tolerance or raise step_limit",
    records.STEP_TOO_SMALL: "no step is small enough: the solution blows up or jumps here",
    records.SINGULAR: "the linear system is singular; check for rates that are not finite",
}
TIME_LIMIT = "the time limit is reached; raise time_limit or loosen the tolerance"


def packed(problems: Sequence[Problem], program: Program) -> Queue:
    """Return a queue of problems for one solver call."""
    states, parameters = program.sizes.states, len(program.layout.parameters)
    scheduled = [_events(problem, states + parameters) for problem in problems]
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
    ledger = np.zeros((number + 1, records.LEDGER), dtype=np.int64)
    ledger[:, records.FIRST_TIME] = _firsts(lengths)
    ledger[:, records.FIRST_EVENT] = _firsts([events.shape[1] for events in scheduled])
    ledger[:-1, records.STEPS_ALLOWED] = [p.step_limit for p in problems]
    ledger[:, records.FAILED_STATE] = -1
    initial = np.array([p.initial for p in problems], dtype=float)
    relative = np.array([[p.tolerance.relative] for p in problems])
    # not filled: a run that is done has written all its rows, and the others are not read
    results = np.empty((sum(lengths) + number, states))
    results[sum(lengths) :] = np.nan
    return records.Queue(
        given=np.concatenate([constants, initial, absolute, relative], axis=1),
        ledger=ledger,
        events=np.concatenate(scheduled, axis=1),
        times=np.concatenate([p.times for p in problems]).astype(float),
        results=results,
    )


def _firsts(lengths: Sequence[int]) -> Integers:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def _events(problem: Problem, first_input: int) -> Floats:
    """Return time, place and value of what happens within a run, in order, shape (3, n)."""
    schedule, begin, end = problem.schedule, problem.times[0], problem.times[-1]
    doses = (schedule.dose_times >= begin) & (schedule.dose_times < end)
    settings = (schedule.setting_times > begin) & (schedule.setting_times < end)
    given = (schedule.dose_times, schedule.dose_states, schedule.dose_amounts)
    changed = (
        schedule.setting_times,
        schedule.setting_inputs + first_input,
        schedule.setting_values,
    )
    events = np.concatenate(
        [
            np.array([part[doses] for part in given], dtype=float),
            np.array([part[settings] for part in changed], dtype=float),
        ],
        axis=1,
    )
    # Numba compiles anew for every memory layout
    return np.ascontiguousarray(events[:, np.argsort(events[0], kind="stable")])


def solution_of(
    queue: Queue, position: int, problem: Problem, program: Program, engine: str, seconds: float
) -> Solution | SimulationError:
    """Return the solution of one problem of a finished queue, or why there is none."""
    counts = queue.ledger[position]
    if counts[records.STATUS] != records.DONE:
        return failure(queue, position, problem, program)
    first, last = queue.ledger[position : position + 2, records.FIRST_TIME]
    states = queue.results[first:last]
    if len(queue.given) > 1:
        # a view would keep the results of all other runs alive
        states = states.copy()
    if not np.isfinite(states).all():
        return failure(queue, position, problem, program)
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


def note_times(queue: Queue, lanes: Lanes) -> None:
    """Note how far the unfinished runs have come."""
    for lane, job in enumerate(lanes.marks[records.JOB]):
        if job >= 0:
            queue.results[len(queue.times) + job, 0] = lanes.clocks[records.TIME, lane]


def failure(queue: Queue, position: int, problem: Problem, program: Program) -> SimulationError:
    """Return the typed error of a run that did not finish."""
    layout = program.layout
    reduction = program.reduction
    positions = range(len(layout.states)) if reduction is None else reduction.slow
    status = int(queue.ledger[position, records.STATUS])
    state = int(queue.ledger[position, records.FAILED_STATE])
    moment = queue.results[len(queue.times) + position, 0]
    names = (*layout.parameters.names, *layout.inputs.names)
    return SimulationError(
        _REASONS.get(status, TIME_LIMIT),
        time=float(moment) if np.isfinite(moment) else float(problem.times[0]),
        state=layout.states.names[positions[state]] if state >= 0 else None,
        parameters=dict(zip(names, problem.constants.tolist(), strict=False)),
    )
