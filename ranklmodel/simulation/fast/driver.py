"""The adaptive loop: lanes with independent clocks, refilled from a queue of runs.

One lane is the scalar solver. Steps end exactly at every dose and setting; what is shown between
step ends comes from the dense output.
"""

from __future__ import annotations

import math

import numpy as np

from ranklmodel.simulation.fast.calls import call2, compiled
from ranklmodel.simulation.fast.records import (
    DONE,
    DOSE,
    EVALUATIONS,
    NOT_FINITE,
    REJECTIONS,
    RUNNING,
    SINGULAR,
    STEP_LIMIT,
    STEP_TOO_SMALL,
    STEPS,
    Lanes,
    Method,
    Queue,
)
from ranklmodel.simulation.fast.rosenbrock import (
    PROLOGUE,
    dense_rows,
    evaluate,
    factorize,
    stages,
)

_SAFETY = 0.9
_LARGEST_GROWTH = 6.0
_SMALLEST_GROWTH = 0.2
_EPSILON = 2.220446049250313e-16


@compiled
def advance(queue: Queue, lanes: Lanes, method: Method, tokens: tuple, budget: int) -> bool:
    """Take up to `budget` steps in every lane.

    Parameters
    ----------
    queue, lanes, method : Queue, Lanes, Method
        What to do, where it stands, and how.
    tokens : tuple
        As long as there are lanes: its length is known to the compiler, which can then keep
        lanes in vector registers.
    budget : int
        Steps after which to return, so that the caller can look at the clock.

    Returns
    -------
    bool
        Whether all runs are finished.
    """
    width = len(tokens)
    accepted = True
    for _ in range(budget):
        active = False
        for lane in range(width):
            while lanes.job[lane] < 0 and queue.next[0] < len(queue.status):
                _take_next(queue, lanes, lane, width)
                accepted = True
            active = active or lanes.job[lane] >= 0
        if not active:
            return True
        if accepted:
            evaluate(queue, lanes)
        for lane in range(width):
            if lanes.job[lane] >= 0:
                _choose_step(queue, lanes, method, lane)
        factorize(queue, lanes, method, width)
        stages(queue, lanes, method, width)
        accepted = False
        showing = False
        for lane in range(width):
            job = lanes.job[lane]
            if job >= 0:
                end = lanes.time[lane] + lanes.step[lane]
                showing = showing or queue.times[lanes.shown[lane]] < end
        if showing:
            dense_rows(lanes, method, width)
        for lane in range(width):
            if lanes.job[lane] >= 0:
                accepted = _finish_step(queue, lanes, method, lane, width) or accepted
    return False


@compiled
def _take_next(queue: Queue, lanes: Lanes, lane: int, width: int) -> None:
    """Give a lane the next run of the queue."""
    job = queue.next[0]
    queue.next[0] = job + 1
    size = queue.initial.shape[1]
    for k in range(size):
        lanes.state[k, lane] = queue.initial[job, k]
    for k in range(queue.constants.shape[1]):
        lanes.constants[k, lane] = queue.constants[job, k]
    lanes.job[lane] = job
    queue.status[job] = RUNNING
    lanes.event[lane] = queue.first_event[job]
    lanes.shown[lane] = queue.first_time[job]
    lanes.time[lane] = queue.times[queue.first_time[job]]
    lanes.start_step[lane] = 0.0
    call2(queue.kernels[PROLOGUE], lanes.constants.ctypes.data, lanes.hoisted.ctypes.data)
    for k in range(size):
        queue.results[lanes.shown[lane], k] = lanes.state[k, lane]
    lanes.shown[lane] += 1
    if lanes.shown[lane] == queue.first_time[job + 1]:
        _close(queue, lanes, lane, DONE, -1)
    else:
        _apply_events(queue, lanes, lane, width)


@compiled
def _close(queue: Queue, lanes: Lanes, lane: int, status: int, state: int) -> None:
    job = lanes.job[lane]
    queue.status[job] = status
    queue.failed_time[job] = lanes.time[lane]
    queue.failed_state[job] = state
    lanes.job[lane] = -1
    lanes.step[lane] = 1.0


@compiled
def _apply_events(queue: Queue, lanes: Lanes, lane: int, width: int) -> None:
    """Apply the doses and settings of this moment, and find where to stop next."""
    job = lanes.job[lane]
    event = lanes.event[lane]
    last = queue.first_event[job + 1]
    settings = False
    while event < last and queue.event_times[event] <= lanes.time[lane]:
        place = queue.event_places[event]
        if queue.event_kinds[event] == DOSE:
            lanes.state[place, lane] += queue.event_values[event]
        else:
            lanes.constants[place, lane] = queue.event_values[event]
            settings = True
        event += 1
    lanes.event[lane] = event
    lanes.target[lane] = queue.times[queue.first_time[job + 1] - 1]
    if event < last:
        lanes.target[lane] = queue.event_times[event]
    lanes.fresh[lane] = 1
    lanes.rejected[lane] = 0
    if settings:
        call2(queue.kernels[PROLOGUE], lanes.constants.ctypes.data, lanes.hoisted.ctypes.data)


@compiled
def _choose_step(queue: Queue, lanes: Lanes, method: Method, lane: int) -> None:
    """Set the step of a lane: first guess after an edge, and never beyond the next edge."""
    job = lanes.job[lane]
    if lanes.rejected[lane] == 0:
        queue.counts[job, EVALUATIONS] += method.stages
    else:
        queue.counts[job, EVALUATIONS] += method.stages - 1
    remaining = lanes.target[lane] - lanes.time[lane]
    if lanes.fresh[lane] == 1 and lanes.rejected[lane] == 0:
        if lanes.start_step[lane] > 0.0:
            lanes.step[lane] = lanes.start_step[lane]
        else:
            lanes.step[lane] = _first_step(queue, lanes, lane)
    if lanes.step[lane] >= remaining * (1.0 - 1e-10):
        lanes.step[lane] = remaining
    elif lanes.step[lane] > 0.5 * remaining:
        # two equal steps instead of a long one and a remnant
        lanes.step[lane] = 0.5 * remaining


@compiled
def _first_step(queue: Queue, lanes: Lanes, lane: int) -> float:
    """Return a step over which no state moves by much more than the tolerance lets it."""
    job = lanes.job[lane]
    relative = queue.relative[job]
    fastest = 0.0
    for k in range(queue.initial.shape[1]):
        size = abs(lanes.state[k, lane]) + queue.absolute[job, k] / relative
        fastest = max(fastest, abs(lanes.rates[k, lane]) / size)
    remaining = lanes.target[lane] - lanes.time[lane]
    if not fastest * remaining > 1e-6:
        return remaining
    return min(remaining, 0.5 * math.sqrt(math.sqrt(relative)) / fastest)


@compiled
def _error(queue: Queue, lanes: Lanes, method: Method, lane: int) -> float:
    """Return the largest error of a state in units of its tolerance; NaN if any is not finite."""
    job = lanes.job[lane]
    relative = queue.relative[job]
    last = lanes.stages[method.stages - 1]
    worst, total = 0.0, 0.0
    for k in range(queue.initial.shape[1]):
        change = last[k, lane]
        size = max(abs(lanes.state[k, lane]), abs(lanes.place[k, lane] + change))
        error = abs(change) / (queue.absolute[job, k] + relative * size)
        worst = max(worst, error)
        total += error
    # a maximum can lose a NaN, a sum can not
    return worst if math.isfinite(total) else math.nan


@compiled
def _finish_step(queue: Queue, lanes: Lanes, method: Method, lane: int, width: int) -> bool:
    """Accept or reject the step of a lane; return whether its state moved."""
    job = lanes.job[lane]
    counts = queue.counts[job]
    error = math.nan if lanes.pivoted[lane] == 2 else _error(queue, lanes, method, lane)
    step = lanes.step[lane]
    if not error <= 1.0:
        counts[REJECTIONS] += 1
        lanes.rejected[lane] = 1
        factor = 0.1
        if math.isfinite(error):
            factor = max(_SMALLEST_GROWTH, _SAFETY * error ** (-1.0 / method.order))
        lanes.step[lane] = step * factor
        smallest = 4.0 * _EPSILON * max(abs(lanes.time[lane]), abs(lanes.target[lane]), 1e-3)
        if lanes.step[lane] < smallest or counts[REJECTIONS] > queue.step_limit[job]:
            _give_up(queue, lanes, method, lane, error)
            return lanes.job[lane] < 0
        return False
    counts[STEPS] += 1
    ending = step == lanes.target[lane] - lanes.time[lane]
    end = lanes.target[lane] if ending else lanes.time[lane] + step
    _show(queue, lanes, method, lane, end)
    last = lanes.stages[method.stages - 1]
    for k in range(queue.initial.shape[1]):
        lanes.state[k, lane] = lanes.place[k, lane] + last[k, lane]
    lanes.time[lane] = end
    _grow(lanes, method, lane, error, step)
    if ending and lanes.shown[lane] == queue.first_time[job + 1]:
        _close(queue, lanes, lane, DONE, -1)
    elif ending:
        _apply_events(queue, lanes, lane, width)
    elif counts[STEPS] >= queue.step_limit[job]:
        _close(queue, lanes, lane, STEP_LIMIT, -1)
    return True


@compiled
def _grow(lanes: Lanes, method: Method, lane: int, error: float, step: float) -> None:
    """Choose the next step from this error and the one before (Gustafsson's predictive rule)."""
    floor = max(error, 1e-12)
    growth = _SAFETY * floor ** (-1.0 / method.order)
    if lanes.fresh[lane] == 0:
        before = max(lanes.error_before[lane], 1e-2)
        ratio = step / lanes.step_before[lane]
        predicted = _SAFETY * ratio * (floor * floor / before) ** (-1.0 / method.order)
        growth = min(growth, predicted)
    growth = min(_LARGEST_GROWTH, max(_SMALLEST_GROWTH, growth))
    if lanes.rejected[lane] == 1:
        growth = min(growth, 1.0)
    if lanes.fresh[lane] == 1:
        lanes.start_step[lane] = step * growth
    lanes.step[lane] = step * growth
    lanes.error_before[lane] = error
    lanes.step_before[lane] = step
    lanes.fresh[lane] = 0
    lanes.rejected[lane] = 0


@compiled
def _show(queue: Queue, lanes: Lanes, method: Method, lane: int, end: float) -> None:
    """Store the states at the times asked for within this step."""
    last_row = queue.first_time[lanes.job[lane] + 1]
    last = lanes.stages[method.stages - 1]
    begin, step = lanes.time[lane], lanes.step[lane]
    row = lanes.shown[lane]
    while row < last_row and queue.times[row] <= end:
        if queue.times[row] == end:
            for k in range(queue.initial.shape[1]):
                queue.results[row, k] = lanes.place[k, lane] + last[k, lane]
        else:
            x = (queue.times[row] - begin) / step
            for k in range(queue.initial.shape[1]):
                curve = lanes.dense[1, k, lane] + x * lanes.dense[2, k, lane]
                curve = lanes.dense[0, k, lane] + x * curve
                new = lanes.place[k, lane] + last[k, lane]
                inner = x * (new + (1.0 - x) * curve)
                queue.results[row, k] = (1.0 - x) * lanes.state[k, lane] + inner
        row += 1
    lanes.shown[lane] = row


@compiled
def _give_up(queue: Queue, lanes: Lanes, method: Method, lane: int, error: float) -> None:
    """Close a run that can not go on, with the reason and the state that shows it."""
    job = lanes.job[lane]
    size = queue.initial.shape[1]
    for k in range(size):
        if not math.isfinite(lanes.rates[k, lane]):
            _close(queue, lanes, lane, NOT_FINITE, k)
            return
    if lanes.pivoted[lane] == 2:
        _close(queue, lanes, lane, SINGULAR, -1)
        return
    worst, largest = -1, -1.0
    last = lanes.stages[method.stages - 1]
    for k in range(size):
        change = abs(last[k, lane])
        scale = queue.absolute[job, k] + queue.relative[job] * abs(lanes.state[k, lane])
        if not math.isfinite(change):
            worst = k
            break
        if change / scale > largest:
            worst, largest = k, change / scale
    status = STEP_TOO_SMALL
    if queue.counts[job, REJECTIONS] > queue.step_limit[job]:
        status = STEP_LIMIT
    if not np.isfinite(error):
        status = NOT_FINITE
    _close(queue, lanes, lane, status, worst)
