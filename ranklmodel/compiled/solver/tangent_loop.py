"""The tangent-linear solver: one run and its derivatives in many directions at once.

It is the Rosenbrock method applied to the states and their derivatives together. Their common
Jacobian is block triangular with the model's own Jacobian on the diagonal, so that one sparse
factorization serves all. The derivatives are part of the error test: without them the step is
chosen where they may be wrong.
"""

from __future__ import annotations

import math

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.contract.arrays import BLOCK, Lanes, Method, Queue
from ranklmodel.compiled.contract.tangent_arrays import Tangent
from ranklmodel.compiled.solver.conditions import changing, land
from ranklmodel.compiled.solver.kernel_calls import (
    call2,
    call3,
    call4,
    call6,
    call8,
    call9,
    call_curve,
    call_stage,
    compiled_part,
)
from ranklmodel.compiled.solver.loop import choose_step, close, settle, take_next
from ranklmodel.compiled.solver.pivoting import solve_dense
from ranklmodel.compiled.solver.step import (
    curve,
    errors,
    first_stage,
    solve_pivoted,
)

_BYTES = 8
# As small derivatives as states become zero; see step_error.
_NOTHING = 1e-150
# Rates whose sides of a condition are this close do not jump; its moment is known no better.
_SAME = 1e-6


@compiled_part
def advance_tangent(
    queue: Queue, lanes: Lanes, method: Method, tangent: Tangent, budget: int
) -> bool:
    """Take up to `budget` steps of the first run of the queue; return whether it is finished."""
    if lanes.marks[r.NEXT, 0] == 0:
        take_next(queue, lanes, 0)
        _set_constants(lanes, tangent)
        _show(tangent, queue.ledger[0, r.FIRST_TIME], t.HERE)
    for _ in range(budget):
        if lanes.marks[r.JOB, 0] < 0:
            return True
        if lanes.marks[r.FRESH, 0] == 1:
            _set_constants(lanes, tangent)
        # after a rejection too: the forcing of this place has been overwritten by the stages
        _begin(lanes, tangent)
        if _turned(lanes, tangent):
            _hold_conditions(lanes, tangent)
            _begin(lanes, tangent)
            if lanes.marks[r.FRESH, 0] != r.EDGE and _jumps(queue, lanes):
                return True
        showing = choose_step(queue, lanes, method, 0)
        _steps(queue, lanes, method, tangent)
        errors(lanes, method, 1)
        error = lanes.clocks[r.ERROR, 0]
        if error <= 1.0:
            of_derivatives = _error(lanes, method, tangent)
            # written so that NaN prevails
            lanes.clocks[r.ERROR, 0] = error if of_derivatives <= error else of_derivatives
        switching = lanes.gaps.shape[1] > 0 and changing(lanes)
        if showing or switching:
            curve(lanes, 1)
        if switching:
            land(lanes)
        if showing:
            _curve(lanes, tangent)
        begin, first = lanes.clocks[r.TIME, 0], lanes.marks[r.SHOWN, 0]
        step = lanes.clocks[r.STEP, 0]
        if settle(queue, lanes, method, 1):
            _accept(queue, lanes, method, tangent, first, begin, step)
    return bool(lanes.marks[r.JOB, 0] < 0)


@compiled_part
def _row(tangent: Tangent, row: int) -> int:
    """Return the address of a row of vectors."""
    return int(tangent.addresses[t.AT_VECTORS] + row * tangent.vectors.shape[1] * _BYTES)


@compiled_part
def _set_constants(lanes: Lanes, tangent: Tangent) -> None:
    at = tangent.addresses
    call2(at[t.PROLOGUE], lanes.addresses[r.AT_CONSTANTS], at[t.AT_HOISTED])


@compiled_part
def _begin(lanes: Lanes, tangent: Tangent) -> None:
    """Compute rates, Jacobian and forcing at the state, and what second derivatives need."""
    at = tangent.addresses
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    call6(
        at[t.BEGIN],
        vectors + r.STATE * row,
        at[t.AT_HOISTED],
        vectors + r.RATES * row,
        lanes.addresses[r.AT_JACOBIAN],
        _row(tangent, t.FORCING),
        at[t.AT_HELD],
    )


@compiled_part
def _turned(lanes: Lanes, tangent: Tangent) -> bool:
    """Return whether the states' conditions are no longer those of the derivatives.

    The rates are kept as they were, to see whether they jump.
    """
    first = lanes.hoisted.shape[0] - tangent.conditions.shape[0]
    turned = False
    for k in range(tangent.conditions.shape[0]):
        before, now = tangent.conditions[k], lanes.hoisted[first + k, 0]
        # one that is left to the moment is not a number
        turned = turned or not (before == now or (math.isnan(before) and math.isnan(now)))
    if turned:
        for k in range(lanes.vectors.shape[1]):
            lanes.vectors[r.GIVEN, k, 0] = lanes.vectors[r.RATES, k, 0]
    return turned


@compiled_part
def _hold_conditions(lanes: Lanes, tangent: Tangent) -> None:
    first = lanes.hoisted.shape[0] - tangent.conditions.shape[0]
    for k in range(tangent.conditions.shape[0]):
        tangent.conditions[k] = lanes.hoisted[first + k, 0]


@compiled_part
def _jumps(queue: Queue, lanes: Lanes) -> bool:
    """End the run if a rate is not the same on both sides of a condition, and tell so.

    At a kink the derivatives go on as they are. At a jump they jump too, by what the moment of
    the jump moves with the parameter, which is not computed.
    """
    for k in range(lanes.matrix.shape[2]):
        before, now = lanes.vectors[r.GIVEN, k, 0], lanes.vectors[r.RATES, k, 0]
        size = abs(lanes.vectors[r.STATE, k, 0]) + lanes.vectors[r.ABSOLUTE, k, 0]
        if abs(now - before) > _SAME * (abs(now) + abs(before) + size):
            job = lanes.marks[r.JOB, 0]
            queue.ledger[job, r.STATUS] = r.JUMPS
            queue.ledger[job, r.FAILED_STATE] = k
            close(queue, lanes, 0)
            return True
    return False


@compiled_part
def _evaluate(lanes: Lanes, tangent: Tangent) -> None:
    """Compute the right-hand side, Jacobian and forcing at the place of a stage."""
    at = tangent.addresses
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    call6(
        at[t.EVALUATE],
        vectors + r.PLACE * row,
        at[t.AT_HOISTED],
        vectors + r.RIGHT * row,
        vectors + r.GIVEN * row,
        at[t.AT_JACOBIAN],
        _row(tangent, t.FORCING),
    )


@compiled_part
def _steps(queue: Queue, lanes: Lanes, method: Method, tangent: Tangent) -> None:
    """Compute all stages of the state and of the derivatives."""
    size = lanes.vectors.shape[1]
    row = size * _BYTES
    at = lanes.addresses
    vectors = at[r.AT_VECTORS]
    inverse = at[r.AT_CLOCKS] + r.INVERSE_STEP * _BYTES
    pivoted = first_stage(queue, lanes, method, 1)
    _tangent_stage(lanes, tangent, 0, at[r.AT_JACOBIAN])
    for stage in range(1, method.stages):
        call_stage(
            at[r.SUMS + stage],
            vectors + r.STATE * row,
            vectors + r.STAGES * row,
            inverse,
            vectors + r.PLACE * row,
            vectors + r.RIGHT * row,
            size // BLOCK,
            size,
        )
        _evaluate(lanes, tangent)
        summed, into = vectors + r.GIVEN * row, vectors + (r.STAGES + stage) * row
        call3(at[r.SOLVE], at[r.AT_FACTORS], summed, into)
        if pivoted:
            solve_pivoted(lanes, r.STAGES + stage, r.GIVEN, 1)
        _tangent_stage(lanes, tangent, stage, tangent.addresses[t.AT_JACOBIAN])


@compiled_part
def _tangent_stage(lanes: Lanes, tangent: Tangent, stage: int, jacobian: int) -> None:
    """Compute one stage of all derivatives, given the Jacobian and forcing at its place."""
    at = tangent.addresses
    whole = tangent.vectors.shape[1]
    place = t.HERE
    if stage == 0:
        for k in range(whole):
            tangent.vectors[t.RIGHT, k] = 0.0
    elif whole > 0:
        place = t.PLACE
        call_stage(
            lanes.addresses[r.SUMS + stage],
            _row(tangent, t.HERE),
            _row(tangent, t.STAGES),
            lanes.addresses[r.AT_CLOCKS] + r.INVERSE_STEP * _BYTES,
            _row(tangent, t.PLACE),
            _row(tangent, t.RIGHT),
            whole // BLOCK,
            whole,
        )
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    call4(
        at[t.SECOND],
        at[t.AT_HELD],
        vectors + (r.STAGES + stage) * row,
        at[t.AT_JACOBIAN_DERIVATIVE],
        _row(tangent, t.FORCING_DERIVATIVE),
    )
    for block in range(tangent.blocks.shape[0]):
        shift = tangent.blocks[block, t.FIRST] * _BYTES
        result = _row(tangent, t.STAGES + stage) + shift
        call8(
            tangent.blocks[block, t.RIGHT_SIDE],
            jacobian,
            at[t.AT_JACOBIAN_DERIVATIVE],
            _row(tangent, place) + shift,
            _row(tangent, t.HERE) + shift,
            _row(tangent, t.FORCING) + shift,
            _row(tangent, t.FORCING_DERIVATIVE) + shift,
            _row(tangent, t.RIGHT) + shift,
            result,
        )
        if lanes.marks[r.PIVOTED, 0] == 1:
            _solve_pivoted(lanes, tangent, t.STAGES + stage, block)
        else:
            call2(tangent.blocks[block, t.SOLUTION], lanes.addresses[r.AT_FACTORS], result)


@compiled_part
def _solve_pivoted(lanes: Lanes, tangent: Tangent, row: int, block: int) -> None:
    """Solve for a block, lane by lane, with the pivoted factorization of the whole matrix."""
    width = tangent.worst.shape[1]
    first, vector = tangent.blocks[block, t.FIRST], tangent.blocks[block, t.FIRST_VECTOR]
    for lane in range(width):
        for k in range(lanes.vectors.shape[1]):
            lanes.vectors[r.GIVEN, k, 0] = 0.0
        for k in range(tangent.blocks[block, t.VECTORS]):
            value = tangent.vectors[row, first + k * width + lane]
            lanes.vectors[r.GIVEN, tangent.of_vectors[vector + k], 0] = value
        solve_dense(lanes.matrix, 0, lanes.vectors, r.GIVEN, 0)
        for k in range(tangent.blocks[block, t.VECTORS]):
            solved = lanes.vectors[r.GIVEN, tangent.of_vectors[vector + k], 0]
            tangent.vectors[row, first + k * width + lane] = solved


@compiled_part
def _error(lanes: Lanes, method: Method, tangent: Tangent) -> float:
    """Return the largest error of a derivative in units of its tolerance, or NaN."""
    row = lanes.vectors.shape[1] * _BYTES
    vectors = lanes.addresses[r.AT_VECTORS]
    call9(
        tangent.addresses[t.ERRORS],
        _row(tangent, t.HERE),
        _row(tangent, t.PLACE),
        _row(tangent, t.STAGES + method.stages - 1),
        _row(tangent, t.SIZES),
        tangent.addresses[t.AT_OF_VECTORS],
        vectors + r.STATE * row,
        vectors + r.ABSOLUTE * row,
        lanes.addresses[r.AT_CLOCKS] + r.RELATIVE * _BYTES,
        tangent.addresses[t.AT_WORST],
        tangent.of_vectors.shape[0],
    )
    worst, total = 0.0, 0.0
    for lane in range(tangent.worst.shape[1]):
        worst = max(worst, tangent.worst[0, lane])
        total += tangent.worst[1, lane]
    return worst if math.isfinite(total) else math.nan


@compiled_part
def _curve(lanes: Lanes, tangent: Tangent) -> None:
    whole = tangent.vectors.shape[1]
    if whole > 0:
        call_curve(
            lanes.addresses[r.AT_CURVE],
            _row(tangent, t.STAGES),
            _row(tangent, t.CURVE),
            whole // BLOCK,
            whole,
        )


@compiled_part
def _accept(
    queue: Queue,
    lanes: Lanes,
    method: Method,
    tangent: Tangent,
    first: int,
    begin: float,
    step: float,
) -> None:
    """Show the derivatives within an accepted step, and move them to its end."""
    rows = tangent.vectors
    for row in range(first, lanes.marks[r.SHOWN, 0]):
        if queue.times[row] == lanes.clocks[r.TIME, 0]:
            # not through the curve, which was not computed where nothing else is shown
            _show(tangent, row, t.PLACE)
            continue
        x = min(1.0, (queue.times[row] - begin) / step)
        for k in range(rows.shape[1]):
            bend = rows[t.CURVE, k] + x * (rows[t.CURVE + 1, k] + x * rows[t.CURVE + 2, k])
            inner = x * (rows[t.PLACE, k] + (1.0 - x) * bend)
            rows[t.RIGHT, k] = (1.0 - x) * rows[t.HERE, k] + inner
        _show(tangent, row, t.RIGHT)
    for k in range(rows.shape[1]):
        new = rows[t.PLACE, k]
        rows[t.HERE, k] = new if abs(new) > _NOTHING else 0.0


@compiled_part
def _show(tangent: Tangent, time: int, row: int) -> None:
    """Store a row of vectors as the derivatives at a time shown."""
    for k in range(tangent.places.shape[0]):
        tangent.results[time, tangent.places[k]] = tangent.vectors[row, k]
