"""One Rosenbrock step for all lanes: factorize, stages, error estimate.

Every lane has its own step size; lanes never exchange numbers, so a patient's result does not
depend on which others are computed beside it.
"""

from __future__ import annotations

import numpy as np

from ranklmodel.simulation.fast.calls import call2, call3, call4, call5, call_stage, compiled
from ranklmodel.simulation.fast.pivoting import factorize_dense, solve_dense
from ranklmodel.simulation.fast.records import FACTORIZATIONS, FALLBACKS, Lanes, Method, Queue
from ranklmodel.simulation.fast.stages import BLOCK

# Positions in Queue.kernels, as in kernels.SOLVER_KERNELS.
PROLOGUE, RATES, RATES_JACOBIAN, FACTORIZE, SOLVE, CHECK = range(6)


@compiled
def evaluate(queue: Queue, lanes: Lanes) -> None:
    """Compute rates and Jacobian at the state of every lane."""
    call4(
        queue.kernels[RATES_JACOBIAN],
        lanes.state.ctypes.data,
        lanes.hoisted.ctypes.data,
        lanes.rates.ctypes.data,
        lanes.jacobian.ctypes.data,
    )


@compiled
def factorize(queue: Queue, lanes: Lanes, method: Method, width: int) -> None:
    """Factorize, compute the first stage with it, and pivot where that shows a bad factor."""
    for lane in range(width):
        lanes.inverse_step[lane] = 1.0 / lanes.step[lane]
        lanes.shift[lane] = lanes.inverse_step[lane] / method.gamma
        lanes.pivoted[lane] = 0
    call3(
        queue.kernels[FACTORIZE],
        lanes.jacobian.ctypes.data,
        lanes.shift.ctypes.data,
        lanes.factors.ctypes.data,
    )
    first = lanes.stages[0]
    for k in range(first.shape[0]):
        for lane in range(width):
            first[k, lane] = lanes.rates[k, lane]
    call2(queue.kernels[SOLVE], lanes.factors.ctypes.data, first.ctypes.data)
    call5(
        queue.kernels[CHECK],
        lanes.jacobian.ctypes.data,
        lanes.shift.ctypes.data,
        first.ctypes.data,
        lanes.rates.ctypes.data,
        lanes.excess.ctypes.data,
    )
    for lane in range(width):
        job = lanes.job[lane]
        if job < 0:
            continue
        queue.counts[job, FACTORIZATIONS] += 1
        spoiled = not np.isfinite(first[: lanes.matrix.shape[1], lane].sum())
        if lanes.excess[lane] > 0.0 or spoiled:
            queue.counts[job, FALLBACKS] += 1
            lanes.pivoted[lane] = 1 if _pivot(lanes, lane) else 2
            if lanes.pivoted[lane] == 1:
                _solve_lane(lanes, lane, lanes.rates, first)


@compiled
def _pivot(lanes: Lanes, lane: int) -> bool:
    matrix = lanes.matrix[lane]
    matrix[:, :] = 0.0
    for k in range(len(lanes.rows)):
        matrix[lanes.rows[k], lanes.columns[k]] = -lanes.jacobian[k, lane]
    for k in range(matrix.shape[0]):
        matrix[k, k] += lanes.shift[lane]
    return bool(factorize_dense(matrix, lanes.pivots[lane]))


@compiled
def _solve_lane(lanes: Lanes, lane: int, right: np.ndarray, into: np.ndarray) -> None:
    column = right[: lanes.matrix.shape[1], lane].copy()
    solve_dense(lanes.matrix[lane], lanes.pivots[lane], column)
    into[: len(column), lane] = column


@compiled
def stages(queue: Queue, lanes: Lanes, method: Method, width: int) -> None:
    """Compute the stages after the first; `place` plus the last stage is the new state."""
    size = lanes.state.shape[0]
    doubles = size * width
    blocks = size if width > 1 else doubles // BLOCK
    any_pivoted = False
    for lane in range(width):
        any_pivoted = any_pivoted or lanes.pivoted[lane] == 1
    for stage in range(1, method.stages):
        call_stage(
            queue.sums[stage - 1],
            lanes.state.ctypes.data,
            lanes.stages.ctypes.data,
            lanes.inverse_step.ctypes.data,
            lanes.place.ctypes.data,
            lanes.right.ctypes.data,
            blocks,
            doubles,
        )
        here = lanes.stages[stage]
        call3(
            queue.kernels[RATES],
            lanes.place.ctypes.data,
            lanes.hoisted.ctypes.data,
            here.ctypes.data,
        )
        for k in range(size):
            for lane in range(width):
                here[k, lane] += lanes.right[k, lane]
        if any_pivoted:
            lanes.given[:, :] = here
        call2(queue.kernels[SOLVE], lanes.factors.ctypes.data, here.ctypes.data)
        if any_pivoted:
            for lane in range(width):
                if lanes.pivoted[lane] == 1:
                    _solve_lane(lanes, lane, lanes.given, here)


@compiled
def dense_rows(lanes: Lanes, method: Method, width: int) -> None:
    """Compute the coefficients of the dense output of this step."""
    size = lanes.state.shape[0]
    for row in range(method.dense.shape[0]):
        for k in range(size):
            for lane in range(width):
                lanes.dense[row, k, lane] = 0.0
        for stage in range(method.stages):
            weight = method.dense[row, stage]
            if weight != 0.0:
                for k in range(size):
                    for lane in range(width):
                        lanes.dense[row, k, lane] += weight * lanes.stages[stage, k, lane]
