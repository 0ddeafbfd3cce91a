"""One Rosenbrock step for all lanes: factorize, stages, error estimate.

Every lane has its own step size; lanes never exchange numbers, so a patient's result does not
depend on which others are computed beside it.
"""

from __future__ import annotations

import math

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.arrays import BLOCK, Lanes, Method, Queue
from ranklmodel.compiled.solver.kernel_calls import (
    call2,
    call3,
    call4,
    call5,
    call_blocks,
    call_curve,
    call_errors,
    call_show,
    call_stage,
    compiled_part,
)
from ranklmodel.compiled.solver.pivoting import factorize_dense, solve_dense

_BYTES = 8


@compiled_part
def step_all(queue: Queue, lanes: Lanes, method: Method, width: int) -> None:
    """Compute the stages of a step in all lanes; `PLACE` plus the last stage is the new state.

    Parameters
    ----------
    queue, lanes, method : Queue, Lanes, Method
        The work; :func:`evaluate` has been called at these states.
    width : int
        Number of lanes.
    """
    at = lanes.addresses
    doubles = lanes.vectors.shape[1] * width
    row = doubles * _BYTES
    vectors, clocks = at[r.AT_VECTORS], at[r.AT_CLOCKS]
    first = vectors + r.STAGES * row
    pivoted = first_stage(queue, lanes, method, width)
    blocks = lanes.vectors.shape[1] if width > 1 else doubles // BLOCK
    for stage in range(1, method.stages):
        call_stage(
            at[r.SUMS + stage],
            vectors + r.STATE * row,
            first,
            clocks + r.INVERSE_STEP * width * _BYTES,
            vectors + r.PLACE * row,
            vectors + r.RIGHT * row,
            blocks,
            doubles,
        )
        summed = vectors + r.GIVEN * row
        right = vectors + r.RIGHT * row
        call4(at[r.STAGE_RATES], vectors + r.PLACE * row, at[r.AT_HOISTED], right, summed)
        call3(at[r.SOLVE], at[r.AT_FACTORS], summed, first + stage * row)
        if pivoted:
            solve_pivoted(lanes, r.STAGES + stage, r.GIVEN, width)


@compiled_part
def evaluate(lanes: Lanes, width: int) -> None:
    """Compute rates and Jacobian at the state of every lane."""
    at = lanes.addresses
    row = lanes.vectors.shape[1] * width * _BYTES
    vectors = at[r.AT_VECTORS]
    rates = vectors + r.RATES * row
    call4(at[r.RATES_JACOBIAN], vectors, at[r.AT_HOISTED], rates, at[r.AT_JACOBIAN])


@compiled_part
def first_stage(queue: Queue, lanes: Lanes, method: Method, width: int) -> bool:
    """Factorize, solve for the first stage, and pivot where that shows a bad factorization."""
    at = lanes.addresses
    row = lanes.vectors.shape[1] * width * _BYTES
    vectors, clocks = at[r.AT_VECTORS], at[r.AT_CLOCKS]
    for lane in range(width):
        inverse = 1.0 / lanes.clocks[r.STEP, lane]
        lanes.clocks[r.INVERSE_STEP, lane] = inverse
        lanes.clocks[r.SHIFT, lane] = inverse / method.gamma
        lanes.marks[r.PIVOTED, lane] = 0
    shift = clocks + r.SHIFT * width * _BYTES
    call3(at[r.FACTORIZE], at[r.AT_JACOBIAN], shift, at[r.AT_FACTORS])
    first, rates = vectors + r.STAGES * row, vectors + r.RATES * row
    call3(at[r.SOLVE], at[r.AT_FACTORS], rates, first)
    wrong = clocks + r.WRONG * width * _BYTES
    call5(at[r.CHECK], at[r.AT_JACOBIAN], shift, first, rates, wrong)
    pivoted = False
    for lane in range(width):
        job = lanes.marks[r.JOB, lane]
        if job >= 0:
            queue.ledger[job, r.FACTORIZATIONS] += 1
            # written so that NaN counts as wrong
            if not lanes.clocks[r.WRONG, lane] <= 0.0:
                queue.ledger[job, r.FALLBACKS] += 1
                pivoted = True
                _pivot(lanes, lane)
    if pivoted:
        solve_pivoted(lanes, r.STAGES, r.RATES, width)
    return pivoted


@compiled_part
def _pivot(lanes: Lanes, lane: int) -> None:
    """Factorize one lane with pivoting."""
    size = lanes.matrix.shape[2]
    for i in range(size):
        for j in range(size):
            lanes.matrix[lane, i, j] = 0.0
        lanes.matrix[lane, i, i] = lanes.clocks[r.SHIFT, lane]
    for k in range(lanes.pattern.shape[1]):
        i, j = lanes.pattern[0, k], lanes.pattern[1, k]
        lanes.matrix[lane, i, j] -= lanes.jacobian[k, lane]
    if factorize_dense(lanes.matrix, lane):
        lanes.marks[r.PIVOTED, lane] = 1
    else:
        lanes.marks[r.PIVOTED, lane] = 2


@compiled_part
def solve_pivoted(lanes: Lanes, into: int, right: int, width: int) -> None:
    """Solve again in the lanes that are pivoted, from one row of vectors into another."""
    for lane in range(width):
        if lanes.marks[r.PIVOTED, lane] == 1:
            for k in range(lanes.matrix.shape[2]):
                lanes.vectors[into, k, lane] = lanes.vectors[right, k, lane]
            solve_dense(lanes.matrix, lane, lanes.vectors, into, lane)


@compiled_part
def prologue(lanes: Lanes) -> None:
    """Compute what depends on constants only; lanes whose constants stay get the same again."""
    at = lanes.addresses
    call2(at[r.PROLOGUE], at[r.AT_CONSTANTS], at[r.AT_HOISTED])


@compiled_part
def curve(lanes: Lanes, width: int) -> None:
    """Compute the coefficients of the dense output of this step."""
    size = lanes.vectors.shape[1]
    doubles = size * width
    vectors = lanes.addresses[r.AT_VECTORS]
    call_curve(
        lanes.addresses[r.AT_CURVE],
        vectors + r.STAGES * doubles * _BYTES,
        vectors + r.CURVE * doubles * _BYTES,
        size if width > 1 else doubles // BLOCK,
        doubles,
    )


@compiled_part
def errors(lanes: Lanes, method: Method, width: int) -> None:
    """Compute the new states, and the largest error of each in units of the tolerance or NaN."""
    at = lanes.addresses
    size = lanes.vectors.shape[1]
    row = size * width * _BYTES
    line = width * _BYTES
    vectors, clocks = at[r.AT_VECTORS], at[r.AT_CLOCKS]
    call_errors(
        at[r.ERRORS],
        vectors,
        vectors + r.PLACE * row,
        vectors + (r.STAGES + method.stages - 1) * row,
        vectors + r.ABSOLUTE * row,
        clocks + r.RELATIVE * line,
        clocks + r.ERROR * line,
        size if width > 1 else size // BLOCK,
    )
    for lane in range(width):
        if lanes.marks[r.PIVOTED, lane] == 2:
            lanes.clocks[r.ERROR, lane] = math.nan


@compiled_part
def accept(lanes: Lanes, width: int) -> None:
    """Take the new state in the lanes whose error is small enough."""
    at = lanes.addresses
    size = lanes.vectors.shape[1]
    row = size * width * _BYTES
    vectors, error = at[r.AT_VECTORS], at[r.AT_CLOCKS] + r.ERROR * width * _BYTES
    blocks = size if width > 1 else size // BLOCK
    call_blocks(at[r.ACCEPT], vectors, vectors + r.PLACE * row, error, blocks)


@compiled_part
def show(queue: Queue, lanes: Lanes, lane: int, width: int, first: int, rows: int) -> None:
    """Store the states of a lane at `rows` times within this step, before the state is moved."""
    at = lanes.addresses
    states, doubles = lanes.matrix.shape[2], lanes.vectors.shape[1] * width
    row = doubles * _BYTES
    here = at[r.AT_VECTORS] + lane * _BYTES
    job = lanes.marks[r.JOB, lane]
    into = queue.ledger[job, r.RESULTS]
    into += (first - queue.ledger[job, r.FIRST_TIME]) * states * _BYTES
    call_show(
        at[r.SHOW],
        here,
        here + r.PLACE * row,
        here + r.CURVE * row,
        at[r.AT_CLOCKS] + lane * _BYTES,
        at[r.AT_TIMES] + first * _BYTES,
        into,
        rows,
        states,
        doubles,
    )
