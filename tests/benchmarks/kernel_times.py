"""How long each kernel takes, called over and over by compiled code: no Python, no control.

The loops call the kernels at the addresses and on the arrays the solver uses. Calls of one kernel
do not wait for each other's results as the stages of a step do, so these are lower bounds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numba
import numpy as np

from ranklmodel.compiled.batch import packed
from ranklmodel.compiled.code.program import Program
from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.tableaus import Tableau
from ranklmodel.compiled.solver.kernel_calls import (
    OPTIONS,
    call3,
    call4,
    call5,
    call_curve,
    call_stage,
)
from ranklmodel.compiled.solver.step import (
    accept,
    errors,
    evaluate,
    prologue,
    step_all,
)
from ranklmodel.compiled.solver.workspace import empty_lanes, method_of
from ranklmodel.simulation.problem import Problem

KERNELS = (
    "rates and jacobian",
    "factorize",
    "solve",
    "check",
    "stage rates",
    "stage sums",
    "end of step",
    "dense output",
    "whole step",
)
_BYTES = 8
_ENOUGH = 0.01  # seconds of one measurement
_ROUNDS = 7


@numba.njit(**OPTIONS)  # type: ignore[untyped-decorator]  # Numba has no types
def _repeat(kind: int, queue: Any, lanes: Any, method: Any, width: int, times: int) -> None:
    """Call the kernel at position `kind` of KERNELS `times` times."""
    at = lanes.addresses
    size = lanes.vectors.shape[1]
    row = size * width * _BYTES
    vectors, clocks = at[r.AT_VECTORS], at[r.AT_CLOCKS]
    rates, first = vectors + r.RATES * row, vectors + r.STAGES * row
    shift = clocks + r.SHIFT * width * _BYTES
    inverse = clocks + r.INVERSE_STEP * width * _BYTES
    place, right, given = vectors + r.PLACE * row, vectors + r.RIGHT * row, vectors + r.GIVEN * row
    blocks = size if width > 1 else size // r.BLOCK
    for _ in range(times):
        if kind == 0:
            call4(at[r.RATES_JACOBIAN], vectors, at[r.AT_HOISTED], rates, at[r.AT_JACOBIAN])
        elif kind == 1:
            call3(at[r.FACTORIZE], at[r.AT_JACOBIAN], shift, at[r.AT_FACTORS])
        elif kind == 2:
            call3(at[r.SOLVE], at[r.AT_FACTORS], rates, first)
        elif kind == 3:
            wrong = clocks + r.WRONG * width * _BYTES
            call5(at[r.CHECK], at[r.AT_JACOBIAN], shift, first, rates, wrong)
        elif kind == 4:
            call4(at[r.STAGE_RATES], vectors, at[r.AT_HOISTED], right, given)
        elif kind == 5:
            for stage in range(1, method.stages):
                add = at[r.SUMS + stage]
                call_stage(add, vectors, first, inverse, place, right, blocks, size * width)
        elif kind == 6:
            errors(lanes, method, width)
            accept(lanes, width)
        elif kind == 7:
            call_curve(at[r.AT_CURVE], first, vectors + r.CURVE * row, blocks, size * width)
        else:
            evaluate(lanes, width)
            step_all(queue, lanes, method, width)
            errors(lanes, method, width)


@numba.njit(**OPTIONS)  # type: ignore[untyped-decorator]  # Numba has no types
def _prepare(lanes: Any) -> None:
    prologue(lanes)


def filled_lanes(
    program: Program, tableau: Tableau, problem: Problem, step: float
) -> tuple[Any, Any, Any, tuple[Any, ...]]:
    """Return a queue, lanes that all stand at the start of a problem, and what must live on."""
    queue, _shown = packed([problem], program)
    lanes, kept = empty_lanes(program, tableau)
    states = program.sizes.states
    lanes.vectors[r.STATE, :states] = problem.initial[:, None]
    lanes.vectors[r.ABSOLUTE] = problem.tolerance.absolute
    lanes.constants[:] = problem.constants[:, None]
    lanes.clocks[r.STEP] = step
    lanes.clocks[r.RELATIVE] = problem.tolerance.relative
    _prepare(lanes)
    return queue, lanes, method_of(tableau), kept


def kernel_seconds(
    program: Program, tableau: Tableau, problem: Problem, step: float
) -> dict[str, float]:
    """Return the time of one call of every kernel, for all lanes of the program together.

    Parameters
    ----------
    program : Program
        Machine code.
    tableau : Tableau
        The method.
    problem : Problem
        Where the kernels are called: its start and constants.
    step : float
        Days of a typical step.
    """
    queue, lanes, method, _kept = filled_lanes(program, tableau, problem, step)
    width = program.lanes

    def calls(kind: int) -> Callable[[int], None]:
        return lambda times: _repeat(kind, queue, lanes, method, width, times)

    calls(KERNELS.index("whole step"))(1)  # fills every array with numbers of the usual size
    return least_seconds({name: calls(kind) for kind, name in enumerate(KERNELS)})


def least_seconds(loops: dict[str, Callable[[int], None]]) -> dict[str, float]:
    """Return the least time of one turn of each loop, all loops taking turns."""
    times = dict.fromkeys(loops, 1)
    for name, loop in loops.items():
        loop(1)  # compiled now, not when it is timed
        while _timed(loop, times[name]) < _ENOUGH:
            times[name] *= 4
    best = dict.fromkeys(loops, np.inf)
    for _ in range(_ROUNDS):
        for name, loop in loops.items():
            best[name] = min(best[name], _timed(loop, times[name]) / times[name])
    return best


def _timed(loop: Callable[[int], None], times: int) -> float:
    began = time.process_time()
    loop(times)
    return time.process_time() - began
