"""The adaptive loop: lanes with independent clocks, refilled from a queue of runs.

One lane is the scalar solver. Steps end exactly at every dose and setting; what is shown between
step ends comes from the dense output.
"""

from __future__ import annotations

import math

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.arrays import Lanes, Method, Queue
from ranklmodel.compiled.solver.conditions import changing, land, set_conditions, turn
from ranklmodel.compiled.solver.kernel_calls import compiled_part
from ranklmodel.compiled.solver.step import (
    accept,
    curve,
    errors,
    evaluate,
    prologue,
    show,
    step_all,
)

_SAFETY = 0.9
_LARGEST_GROWTH = 6.0
_SMALLEST_GROWTH = 0.2
# Errors below this say nothing about how the error will grow.
_CALM = 1e-2
_EPSILON = 2.220446049250313e-16


@compiled_part
def advance(queue: Queue, lanes: Lanes, method: Method, width: int, budget: int) -> bool:
    """Take up to `budget` steps in every lane.

    Parameters
    ----------
    queue, lanes, method : Queue, Lanes, Method
        What to do, where it stands, and how.
    width : int
        Number of lanes.
    budget : int
        Steps after which to return, so that the caller can look at the clock.

    Returns
    -------
    bool
        Whether all runs are finished.
    """
    moved = True
    for _ in range(budget):
        active = False
        for lane in range(width):
            while lanes.marks[r.JOB, lane] < 0 and lanes.marks[r.NEXT, 0] < len(queue.problems):
                take_next(queue, lanes, lane)
                moved = True
            active = active or lanes.marks[r.JOB, lane] >= 0
        if not active:
            return True
        if moved:
            evaluate(lanes, width)
        showing = False
        for lane in range(width):
            if lanes.marks[r.JOB, lane] >= 0:
                showing = choose_step(queue, lanes, method, lane) or showing
        step_all(queue, lanes, method, width)
        errors(lanes, method, width)
        switching = lanes.gaps.shape[1] > 0 and changing(lanes)
        if showing or switching:
            curve(lanes, width)
        turned = switching and land(lanes)
        moved = settle(queue, lanes, method, width) or turned
    return False


@compiled_part
def take_next(queue: Queue, lanes: Lanes, lane: int) -> None:
    """Give a lane the next run of the queue."""
    job = lanes.marks[r.NEXT, 0]
    lanes.marks[r.NEXT, 0] = job + 1
    states, constants = lanes.matrix.shape[2], lanes.constants.shape[0]
    first = queue.ledger[job, r.FIRST_TIME]
    for k in range(constants):
        lanes.constants[k, lane] = queue.problems[job, k]
    for k in range(states):
        lanes.vectors[r.STATE, k, lane] = queue.problems[job, constants + k]
        lanes.vectors[r.ABSOLUTE, k, lane] = queue.problems[job, constants + states + k]
    lanes.clocks[r.RELATIVE, lane] = queue.problems[job, constants + 2 * states]
    queue.ledger[job, r.STATUS] = r.RUNNING
    lanes.marks[r.JOB, lane] = job
    lanes.marks[r.EVENT, lane] = queue.ledger[job, r.FIRST_EVENT]
    lanes.marks[r.SHOWN, lane] = first + 1
    lanes.clocks[r.TIME, lane] = queue.times[first]
    lanes.clocks[r.START_STEP, lane] = 0.0
    prologue(lanes)
    _edge(queue, lanes, lane)


@compiled_part
def close(queue: Queue, lanes: Lanes, lane: int) -> None:
    """End the run of a lane, whatever its status."""
    job = lanes.marks[r.JOB, lane]
    queue.reached[job] = lanes.clocks[r.TIME, lane]
    lanes.marks[r.JOB, lane] = -1
    lanes.clocks[r.STEP, lane] = 1.0


@compiled_part
def _edge(queue: Queue, lanes: Lanes, lane: int) -> None:
    """Apply the doses and settings of this moment, find where to stop next, or finish."""
    job = lanes.marks[r.JOB, lane]
    if lanes.marks[r.SHOWN, lane] == queue.ledger[job, r.LAST_TIME]:
        queue.ledger[job, r.STATUS] = r.DONE
        close(queue, lanes, lane)
        return
    event, last = lanes.marks[r.EVENT, lane], queue.ledger[job, r.LAST_EVENT]
    states = lanes.matrix.shape[2]
    settings = False
    while event < last and queue.events[0, event] <= lanes.clocks[r.TIME, lane]:
        place = int(queue.events[1, event])
        if place < states:
            lanes.vectors[r.STATE, place, lane] += queue.events[2, event]
        else:
            lanes.constants[place - states, lane] = queue.events[2, event]
            settings = True
        event += 1
    lanes.marks[r.EVENT, lane] = event
    lanes.marks[r.FRESH, lane] = r.EDGE
    lanes.marks[r.REJECTED, lane] = 0
    lanes.clocks[r.TARGET, lane] = queue.times[queue.ledger[job, r.LAST_TIME] - 1]
    if event < last:
        lanes.clocks[r.TARGET, lane] = queue.events[0, event]
    if settings:
        prologue(lanes)
    if lanes.gaps.shape[1] > 0:
        set_conditions(lanes, lane)


@compiled_part
def choose_step(queue: Queue, lanes: Lanes, method: Method, lane: int) -> bool:
    """Set the step of a lane, never beyond the next edge; return whether a time shown is in it."""
    job = lanes.marks[r.JOB, lane]
    begin = lanes.clocks[r.TIME, lane]
    remaining = lanes.clocks[r.TARGET, lane] - begin
    queue.ledger[job, r.EVALUATIONS] += method.stages - lanes.marks[r.REJECTED, lane]
    step = lanes.clocks[r.STEP, lane]
    if lanes.marks[r.FRESH, lane] == r.EDGE and lanes.marks[r.REJECTED, lane] == 0:
        step = lanes.clocks[r.START_STEP, lane]
        if step == 0.0:
            step = _first_step(queue, lanes, lane, remaining)
    if step >= remaining * (1.0 - 1e-10):
        step = remaining
        end = lanes.clocks[r.TARGET, lane]
    else:
        if step > 0.5 * remaining and lanes.marks[r.LANDING, lane] == 0:
            # two equal steps instead of a long one and a remnant
            step = 0.5 * remaining
        end = begin + step
    lanes.clocks[r.STEP, lane] = step
    lanes.clocks[r.END, lane] = end
    return bool(queue.times[lanes.marks[r.SHOWN, lane]] < end)


@compiled_part
def _first_step(queue: Queue, lanes: Lanes, lane: int, remaining: float) -> float:
    """Return a step over which no state moves by much more than the tolerance lets it."""
    job = lanes.marks[r.JOB, lane]
    states = lanes.matrix.shape[2]
    tolerances = queue.problems.shape[1] - states - 1
    relative = queue.problems[job, -1]
    fastest = 0.0
    for k in range(states):
        size = abs(lanes.vectors[r.STATE, k, lane]) + queue.problems[job, tolerances + k] / relative
        fastest = max(fastest, abs(lanes.vectors[r.RATES, k, lane]) / size)
    if not fastest * remaining > 1e-6:
        return remaining
    return min(remaining, 0.5 * math.sqrt(math.sqrt(relative)) / fastest)


@compiled_part
def settle(queue: Queue, lanes: Lanes, method: Method, width: int) -> bool:
    """Accept or reject the step of every lane by its error; return whether any state moved."""
    moved = False
    for lane in range(width):
        if lanes.marks[r.JOB, lane] >= 0:
            # written so that NaN is rejected
            if lanes.clocks[r.ERROR, lane] <= 1.0:
                moved = True
                _keep(queue, lanes, method, lane, width)
            elif lanes.marks[r.AGAIN, lane] == 0:
                _reject(queue, lanes, method, lane)
    if moved:
        accept(lanes, width)
        for lane in range(width):
            if lanes.marks[r.JOB, lane] >= 0 and lanes.clocks[r.ERROR, lane] <= 1.0:
                lanes.clocks[r.TIME, lane] = lanes.clocks[r.END, lane]
                if lanes.marks[r.LANDING, lane] != 0:
                    turn(lanes, lane)
                _go_on(queue, lanes, lane)
    return moved


@compiled_part
def _keep(queue: Queue, lanes: Lanes, method: Method, lane: int, width: int) -> None:
    """Show what lies within an accepted step, and choose the next."""
    job = lanes.marks[r.JOB, lane]
    queue.ledger[job, r.STEPS] += 1
    first, end = lanes.marks[r.SHOWN, lane], lanes.clocks[r.END, lane]
    row, last = first, queue.ledger[job, r.LAST_TIME]
    while row < last and queue.times[row] <= end:
        row += 1
    if row > first:
        show(queue, lanes, lane, width, first, row - first)
        lanes.marks[r.SHOWN, lane] = row
    _grow(lanes, method, lane)


@compiled_part
def _go_on(queue: Queue, lanes: Lanes, lane: int) -> None:
    """Apply what happens at the end of a step, or give up after too many."""
    job = lanes.marks[r.JOB, lane]
    if lanes.clocks[r.TIME, lane] == lanes.clocks[r.TARGET, lane]:
        _edge(queue, lanes, lane)
    elif queue.ledger[job, r.STEPS] >= queue.ledger[job, r.STEPS_ALLOWED]:
        queue.ledger[job, r.STATUS] = r.STEP_LIMIT
        close(queue, lanes, lane)


@compiled_part
def _reject(queue: Queue, lanes: Lanes, method: Method, lane: int) -> None:
    """Shorten the step, or give up."""
    job, error = lanes.marks[r.JOB, lane], lanes.clocks[r.ERROR, lane]
    queue.ledger[job, r.REJECTIONS] += 1
    lanes.marks[r.REJECTED, lane] = 1
    lanes.marks[r.LANDING, lane] = 0
    factor = 0.1
    if math.isfinite(error):
        factor = max(_SMALLEST_GROWTH, _SAFETY * _root(error, method.order))
    lanes.clocks[r.STEP, lane] *= factor
    if queue.ledger[job, r.REJECTIONS] > queue.ledger[job, r.STEPS_ALLOWED]:
        queue.ledger[job, r.STATUS] = r.STEP_LIMIT
    elif lanes.clocks[r.STEP, lane] >= 4.0 * _EPSILON * max(abs(lanes.clocks[r.TIME, lane]), 1e-9):
        return
    else:
        queue.ledger[job, r.STATUS] = r.STEP_TOO_SMALL
        if not math.isfinite(error):
            queue.ledger[job, r.STATUS] = r.NOT_FINITE
        if lanes.marks[r.PIVOTED, lane] == 2:
            queue.ledger[job, r.STATUS] = r.SINGULAR
        _name_state(queue, lanes, method, lane)
    close(queue, lanes, lane)


@compiled_part
def _name_state(queue: Queue, lanes: Lanes, method: Method, lane: int) -> None:
    """Note the state that is not finite, or whose error is largest."""
    job = lanes.marks[r.JOB, lane]
    states = lanes.matrix.shape[2]
    tolerances = queue.problems.shape[1] - states - 1
    worst, largest = -1, -1.0
    for k in range(states):
        if not math.isfinite(lanes.vectors[r.RATES, k, lane]):
            queue.ledger[job, r.FAILED_STATE] = k
            queue.ledger[job, r.STATUS] = r.NOT_FINITE
            return
        change = abs(lanes.vectors[r.STAGES + method.stages - 1, k, lane])
        scale = queue.problems[job, tolerances + k]
        scale += queue.problems[job, -1] * abs(lanes.vectors[r.STATE, k, lane])
        if math.isfinite(largest) and not change / scale <= largest:
            worst, largest = k, change / scale
    queue.ledger[job, r.FAILED_STATE] = worst


@compiled_part
def _grow(lanes: Lanes, method: Method, lane: int) -> None:
    """Choose the next step from this error and the one before (Gustafsson's predictive rule)."""
    error, step = lanes.clocks[r.ERROR, lane], lanes.clocks[r.STEP, lane]
    allowed = _root(max(error, 1e-12), method.order)
    growth = _SAFETY * allowed
    if lanes.marks[r.FRESH, lane] == 0:
        ratio = step / lanes.clocks[r.STEP_BEFORE, lane]
        predicted = ratio * allowed / lanes.clocks[r.GROWTH_BEFORE, lane]
        growth = min(growth, growth * predicted)
    growth = min(_LARGEST_GROWTH, max(_SMALLEST_GROWTH, growth))
    if lanes.marks[r.REJECTED, lane] == 1:
        growth = min(growth, 1.0)
    if lanes.marks[r.FRESH, lane] == r.EDGE:
        lanes.clocks[r.START_STEP, lane] = step * growth
    lanes.clocks[r.STEP, lane] = step * growth
    lanes.clocks[r.GROWTH_BEFORE, lane] = allowed if error > _CALM else _root(_CALM, method.order)
    lanes.clocks[r.STEP_BEFORE, lane] = step
    lanes.marks[r.FRESH, lane] = 0
    lanes.marks[r.REJECTED, lane] = 0


@compiled_part
def _root(error: float, order: int) -> float:
    """Return by how much a step may grow until its error is one: error ** (-1 / order)."""
    if order == 4:
        return 1.0 / math.sqrt(math.sqrt(error))
    return float(error ** (-1.0 / order))
