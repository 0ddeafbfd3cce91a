"""One Rosenbrock step for all lanes: factorize, stages, error estimate.

Every lane has its own step size; lanes never exchange numbers, so a patient's result does not
depend on which others are computed beside it.
"""

from __future__ import annotations

import math

from ranklmodel.simulation.fast import records as r
from ranklmodel.simulation.fast.calls import (
    call2,
    call3,
    call4,
    call5,
    call_stage,
    compiled_part,
)
from ranklmodel.simulation.fast.pivoting import factorize_dense, solve_dense
from ranklmodel.simulation.fast.records import Lanes, Method, Queue
from ranklmodel.simulation.fast.stages import BLOCK

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
            at[r.SUMS + stage - 1],
            vectors + r.STATE * row,
            first,
            clocks + r.INVERSE_STEP * width * _BYTES,
            vectors + r.PLACE * row,
            vectors + r.RIGHT * row,
            blocks,
            doubles,
        )
        here = first + stage * row
        call3(at[r.RATES_ONLY], vectors + r.PLACE * row, at[r.AT_HOISTED], here)
        for k in range(lanes.vectors.shape[1]):
            for lane in range(width):
                lanes.vectors[r.STAGES + stage, k, lane] += lanes.vectors[r.RIGHT, k, lane]
        if pivoted:
            solve_pivoted(lanes, stage, width)
        else:
            call2(at[r.SOLVE], at[r.AT_FACTORS], here)


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
    for k in range(lanes.vectors.shape[1]):
        for lane in range(width):
            lanes.vectors[r.STAGES, k, lane] = lanes.vectors[r.RATES, k, lane]
    first, rates = vectors + r.STAGES * row, vectors + r.RATES * row
    call2(at[r.SOLVE], at[r.AT_FACTORS], first)
    excess = clocks + r.EXCESS * width * _BYTES
    call5(at[r.CHECK], at[r.AT_JACOBIAN], shift, first, rates, excess)
    pivoted = False
    for lane in range(width):
        job = lanes.marks[r.JOB, lane]
        if job >= 0:
            queue.ledger[job, r.FACTORIZATIONS] += 1
            # written so that NaN counts as excess
            if not lanes.clocks[r.EXCESS, lane] <= 0.0:
                queue.ledger[job, r.FALLBACKS] += 1
                pivoted = True
                _pivot(lanes, lane)
    return pivoted


@compiled_part
def _pivot(lanes: Lanes, lane: int) -> None:
    """Factorize one lane with pivoting and solve its first stage again."""
    size = lanes.matrix.shape[2]
    for i in range(size):
        for j in range(size):
            lanes.matrix[lane, i, j] = 0.0
        lanes.matrix[lane, i, i] = lanes.clocks[r.SHIFT, lane]
        lanes.vectors[r.STAGES, i, lane] = lanes.vectors[r.RATES, i, lane]
    for k in range(lanes.pattern.shape[1]):
        i, j = lanes.pattern[0, k], lanes.pattern[1, k]
        lanes.matrix[lane, i, j] -= lanes.jacobian[k, lane]
    if factorize_dense(lanes.matrix, lane):
        lanes.marks[r.PIVOTED, lane] = 1
        solve_dense(lanes.matrix, lane, lanes.vectors, r.STAGES, lane)
    else:
        lanes.marks[r.PIVOTED, lane] = 2


@compiled_part
def solve_pivoted(lanes: Lanes, stage: int, width: int) -> None:
    """Solve for a stage where some lanes are pivoted and others are not."""
    at = lanes.addresses
    row = lanes.vectors.shape[1] * width * _BYTES
    here = at[r.AT_VECTORS] + (r.STAGES + stage) * row
    for k in range(lanes.vectors.shape[1]):
        for lane in range(width):
            lanes.vectors[r.RIGHT, k, lane] = lanes.vectors[r.STAGES + stage, k, lane]
    call2(at[r.SOLVE], at[r.AT_FACTORS], here)
    for lane in range(width):
        if lanes.marks[r.PIVOTED, lane] == 1:
            solve_dense(lanes.matrix, lane, lanes.vectors, r.RIGHT, lane)
            for k in range(lanes.matrix.shape[2]):
                lanes.vectors[r.STAGES + stage, k, lane] = lanes.vectors[r.RIGHT, k, lane]


@compiled_part
def prologue(lanes: Lanes) -> None:
    """Compute what depends on constants only; lanes whose constants stay get the same again."""
    at = lanes.addresses
    call2(at[r.PROLOGUE], at[r.AT_CONSTANTS], at[r.AT_HOISTED])


@compiled_part
def curve(lanes: Lanes, method: Method, width: int) -> None:
    """Compute the coefficients of the dense output of this step."""
    for q in range(method.dense.shape[0]):
        for k in range(lanes.vectors.shape[1]):
            for lane in range(width):
                lanes.vectors[r.CURVE + q, k, lane] = 0.0
        for stage in range(method.stages):
            weight = method.dense[q, stage]
            if weight != 0.0:
                for k in range(lanes.vectors.shape[1]):
                    for lane in range(width):
                        change = weight * lanes.vectors[r.STAGES + stage, k, lane]
                        lanes.vectors[r.CURVE + q, k, lane] += change


@compiled_part
def error_of(queue: Queue, lanes: Lanes, method: Method, lane: int) -> float:
    """Return the largest error of a state in units of its tolerance; NaN if any is not finite."""
    job = lanes.marks[r.JOB, lane]
    states = lanes.matrix.shape[2]
    tolerances = queue.given.shape[1] - states - 1
    relative = queue.given[job, -1]
    last = r.STAGES + method.stages - 1
    worst, total = 0.0, 0.0
    for k in range(states):
        change = lanes.vectors[last, k, lane]
        size = max(
            abs(lanes.vectors[r.STATE, k, lane]), abs(lanes.vectors[r.PLACE, k, lane] + change)
        )
        error = abs(change) / (queue.given[job, tolerances + k] + relative * size)
        worst = max(worst, error)
        total += error
    # a maximum can lose a NaN, a sum can not
    return worst if math.isfinite(total) else math.nan
