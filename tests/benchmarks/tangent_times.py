"""The kernels of the tangent-linear solver, timed as in :mod:`kernel_times`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba

from ranklmodel.compiled.code.derivative_program import DerivativeProgram
from ranklmodel.compiled.code.program import Program
from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.contract.tableaus import Tableau
from ranklmodel.compiled.derivatives import _tangent
from ranklmodel.compiled.solver.kernel_calls import OPTIONS, call2, call4, call6, call8, call_stage
from ranklmodel.compiled.solver.tangent_loop import _error, _set_constants
from ranklmodel.simulation.problem import Problem
from tests.benchmarks.kernel_times import filled_lanes, least_seconds

TANGENT_KERNELS = (
    "rates, jacobian, forcing",
    "second derivatives",
    "right-hand sides of slopes",
    "solve of slopes",
    "stage sums of slopes",
    "error of slopes",
)
_BYTES = 8


@numba.njit(**OPTIONS)  # type: ignore[untyped-decorator]  # Numba has no types
def _repeat(kind: int, queue: Any, lanes: Any, method: Any, tangent: Any, times: int) -> None:
    """Call the kernel at position `kind` for all directions `times` times."""
    here, at = lanes.addresses, tangent.addresses
    row = lanes.vectors.shape[1] * _BYTES
    vectors = here[r.AT_VECTORS]
    whole = tangent.vectors.shape[1]
    line = whole * _BYTES
    base = at[t.AT_VECTORS]
    inverse = here[r.AT_CLOCKS] + r.INVERSE_STEP * _BYTES
    jacobian, slope = at[t.AT_JACOBIAN], at[t.AT_JACOBIAN_DERIVATIVE]
    for _ in range(times):
        if kind == 0:
            rates, forcing = vectors + r.RATES * row, base + t.FORCING * line
            right = vectors + r.RIGHT * row
            call6(at[t.EVALUATE], vectors, at[t.AT_HOISTED], right, rates, jacobian, forcing)
        elif kind == 1:
            forced = base + t.FORCING_DERIVATIVE * line
            first = vectors + r.STAGES * row
            call4(at[t.SECOND], at[t.AT_HELD], first, slope, forced)
        elif kind == 4:
            for stage in range(1, method.stages):
                call_stage(
                    here[r.SUMS + stage],
                    base,
                    base + t.STAGES * line,
                    inverse,
                    base + t.PLACE * line,
                    base + t.RIGHT * line,
                    whole // r.BLOCK,
                    whole,
                )
        elif kind == 5:
            # kept, or the compiler leaves the whole loop out
            lanes.clocks[r.ERROR, 0] = _error(lanes, method, tangent)
        else:
            for block in range(tangent.blocks.shape[0]):
                offset = base + tangent.blocks[block, t.FIRST] * _BYTES
                if kind == 2:
                    call8(
                        tangent.blocks[block, t.RIGHT_SIDE],
                        jacobian,
                        slope,
                        offset + t.PLACE * line,
                        offset,
                        offset + t.FORCING * line,
                        offset + t.FORCING_DERIVATIVE * line,
                        offset + t.RIGHT * line,
                        offset + t.STAGES * line,
                    )
                else:
                    # solved again and again from what it solved before, which soon is zero
                    solved = offset + t.STAGES * line
                    call2(tangent.blocks[block, t.SOLUTION], here[r.AT_FACTORS], solved)


@numba.njit(**OPTIONS)  # type: ignore[untyped-decorator]  # Numba has no types
def _prepare(lanes: Any, tangent: Any) -> None:
    _set_constants(lanes, tangent)


def tangent_seconds(
    program: Program,
    derivatives: DerivativeProgram,
    tableau: Tableau,
    problem: Problem,
    step: float,
) -> dict[str, float]:
    """Return the time of one call of every kernel of the tangent solver, all directions together.

    Parameters
    ----------
    program, derivatives : Program, DerivativeProgram
        Machine code.
    tableau : Tableau
        The method.
    problem : Problem
        Where the kernels are called; its `sensitivity_to` are the directions.
    step : float
        Days of a typical step.
    """
    queue, lanes, method, _kept = filled_lanes(program, tableau, problem, step)
    lanes.marks[r.JOB] = 0
    tangent, _arrays = _tangent(program, derivatives, tableau, problem)
    _prepare(lanes, tangent)
    lanes.clocks[r.INVERSE_STEP] = 1.0 / step
    # a solve does the same work whatever the factors are, and all zeros stay so
    _kept[0][:] = 0.0

    def calls(kind: int) -> Callable[[int], None]:
        return lambda times: _repeat(kind, queue, lanes, method, tangent, times)

    return least_seconds({name: calls(kind) for kind, name in enumerate(TANGENT_KERNELS)})
