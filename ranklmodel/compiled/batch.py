"""From problems to the flat arrays of a queue, and back to solutions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar, final

import numpy as np

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem, Solution, Statistics

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.contract.arrays import Queue
    from ranklmodel.simulation.schedule import Floats

Kind = TypeVar("Kind")

_REASONS = {
    r.NOT_FINITE: "a rate or a derivative is not finite; check the parameters it depends on",
    r.STEP_LIMIT: "the step limit is reached; loosen the tolerance or raise step_limit",
    r.STEP_TOO_SMALL: "no step is small enough: the solution blows up or jumps here",
    r.SINGULAR: "the linear system is singular; check for rates that are not finite",
    r.JUMPS: "a rate jumps here, and a derivative past a jump is not that of the equations; "
    "ask for the run without derivatives",
    r.TIME_LIMIT: "the time limit is reached; raise time_limit or loosen the tolerance",
    r.NOT_BEGUN: "the time limit is reached, by the runs before this one if there were any, before "
    "it began; raise time_limit or loosen the tolerance",
    # what the question can not be blamed for
    r.DONE: "all steps were sound, and a state shown between them is not finite: a fault of the "
    "engine, not of what was asked, if no state is near the largest number",
    r.WAITING: "the solver says that it has finished and has not begun this run: a fault of the "
    "engine, not of what was asked",
    r.RUNNING: "the solver says that it has finished and has left this run: a fault of the engine, "
    "not of what was asked",
}
# Runs of one solver call: many, so that lanes seldom wait for the last run, but not so many that
# threads end far apart.
_SMALLEST_GROUP, _LARGEST_GROUP = 16, 256


def grouped(
    problems: Sequence[Problem], kind: Callable[[Problem], Kind]
) -> list[tuple[Kind | None, list[int]]]:
    """Return groups for one solver call each: a kind, or None for one run at a time, and members.

    Each problem's kind, such as its method, follows from it alone, so that its result does not
    depend on its company.
    """
    by_kind: dict[Kind | None, list[int]] = {}
    for k, problem in enumerate(problems):
        alone = problem.sensitivity_to is not None
        by_kind.setdefault(None if alone else kind(problem), []).append(k)
    size = min(_LARGEST_GROUP, max(_SMALLEST_GROUP, len(problems) // 16))
    return [
        (one, members[k : k + size])
        for one, members in by_kind.items()
        for k in range(0, len(members), size)
    ]


def packed(problems: Sequence[Problem], program: Program) -> tuple[Queue, list[Floats]]:
    """Return a queue of problems for one solver call, and the array of states of each.

    Problems that share the array of times or the schedule, as those of a population do, share it
    in the queue too.
    """
    states, parameters = program.sizes.states, len(program.layout.parameters)
    constants = program.sizes.constants
    rows = np.empty((len(problems), constants + 2 * states + 1))
    times, events = _Shared(), _Shared()
    ledger: list[tuple[int, ...]] = []
    results: list[Floats] = []
    for row, problem in zip(rows, problems, strict=True):
        schedule, when, scales = problem.schedule, problem.times, problem.scales
        row[:constants] = problem.constants
        if len(schedule.setting_times):
            row[parameters:constants] = schedule.inputs_at(when[0], row[parameters:constants])
        row[constants : constants + states] = problem.initial
        absolute = problem.tolerance.absolute
        row[constants + states : -1] = absolute if scales is None else absolute * scales
        row[-1] = problem.tolerance.relative
        # only the first row is filled: a run that is done has written all others
        result = np.empty((len(when), states))
        result[0] = problem.initial
        results.append(result)
        at = times.places.get(id(when)) or times.add(id(when), when[None, :])
        key = (id(schedule), at)
        of = events.places.get(key) or events.add(key, _events(problem, states + parameters))
        ledger.append((*at, *of, result.ctypes.data, problem.step_limit, *_BLANK))
    queue = r.Queue(
        problems=rows,
        ledger=np.array(ledger, dtype=np.int64),
        events=events.joined(),
        times=times.joined()[0],
        reached=np.full(len(problems), np.nan),
    )
    return queue, results


# Status, failed state and counts of a run that has not begun.
_BLANK = (r.WAITING, -1, *[0] * (r.LEDGER - r.STEPS))


@final
class _Shared:
    """Columns of arrays side by side, those of equal keys only once.

    Attributes
    ----------
    places : dict
        Where the columns of each key begin and end.
    """

    def __init__(self) -> None:
        self.places: dict[object, tuple[int, int]] = {}
        self._parts: list[Floats] = []
        self._length = 0

    def add(self, key: object, columns: Floats) -> tuple[int, int]:
        """Add the columns of a key, and return where they begin and end."""
        place = self.places[key] = (self._length, self._length + columns.shape[1])
        self._parts.append(columns)
        self._length = place[1]
        return place

    def joined(self) -> Floats:
        """Return all columns, row after row as the solver walks them."""
        parts = self._parts
        whole = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
        return np.ascontiguousarray(whole, dtype=float)


def _events(problem: Problem, first_input: int) -> Floats:
    """Return time, place and value of what happens within a run, in order, shape (3, n)."""
    schedule, begin, end = problem.schedule, problem.times[0], problem.times[-1]
    first, last = np.searchsorted(schedule.dose_times, (begin, end))
    doses = np.empty((3, last - first))
    doses[0] = schedule.dose_times[first:last]
    doses[1] = schedule.dose_states[first:last]
    doses[2] = schedule.dose_amounts[first:last]
    if not len(schedule.setting_times):
        return doses
    first = np.searchsorted(schedule.setting_times, begin, side="right")
    last = np.searchsorted(schedule.setting_times, end)
    settings = np.empty((3, max(last - first, 0)))
    settings[0] = schedule.setting_times[first:last]
    settings[1] = schedule.setting_inputs[first:last] + first_input
    settings[2] = schedule.setting_values[first:last]
    events = np.concatenate([doses, settings], axis=1)
    return events[:, np.argsort(events[0], kind="stable")]


def solution_of(
    queue: Queue,
    position: int,
    states: Floats,
    problem: Problem,
    program: Program,
    engine: str,
    seconds: float,
) -> Solution | SimulationError:
    """Return the solution of one problem of a finished queue, or why there is none."""
    counts = queue.ledger[position].tolist()
    if counts[r.STATUS] != r.DONE:
        return failure(queue, position, problem, program)
    # the sum is finite unless a number is not, or is so large that it has to be looked at
    if not math.isfinite(states.sum()) and not np.isfinite(states).all():
        row, state = np.argwhere(~np.isfinite(states))[0]
        queue.reached[position] = problem.times[row]
        queue.ledger[position, r.FAILED_STATE] = state
        return failure(queue, position, problem, program)
    steps, rejections, evaluations, factorizations, fallbacks = counts[r.STEPS :]
    statistics = Statistics(
        engine, steps, rejections, evaluations, factorizations, fallbacks, seconds
    )
    return Solution(problem.times.copy(), states, statistics)


def failure(queue: Queue, position: int, problem: Problem, program: Program) -> SimulationError:
    """Return the typed error of a run that did not finish."""
    layout = program.layout
    reduction = program.reduction
    positions = range(len(layout.states)) if reduction is None else reduction.slow
    status = int(queue.ledger[position, r.STATUS])
    state = int(queue.ledger[position, r.FAILED_STATE])
    moment = queue.reached[position]
    names = (*layout.parameters.names, *layout.inputs.names)
    return SimulationError(
        _REASONS[status],
        time=float(moment) if np.isfinite(moment) else float(problem.times[0]),
        state=layout.states.names[positions[state]] if state >= 0 else None,
        parameters=dict(zip(names, problem.constants.tolist(), strict=False)),
    )
