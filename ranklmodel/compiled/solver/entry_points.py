"""Entry points of the solvers: from addresses and lengths to the arrays they work on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
from llvmlite import ir
from numba import carray
from numba.core import types
from numba.extending import intrinsic

from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.arrays import Lanes, Method, Queue
from ranklmodel.compiled.contract.tangent_arrays import BLOCK_COLUMNS, Tangent
from ranklmodel.compiled.solver.kernel_calls import OPTIONS, compiled_part
from ranklmodel.compiled.solver.loop import advance
from ranklmodel.compiled.solver.tangent_loop import advance_tangent

_FLOATS = types.CPointer(types.float64)  # type: ignore[attr-defined]  # filled at run time
_WHOLES = types.CPointer(types.int64)  # type: ignore[attr-defined]  # likewise


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def _floats(typing: Any, address: Any) -> Any:
    """Return an address as a pointer to doubles."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], ir.DoubleType().as_pointer())

    return _FLOATS(types.int64), generate


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def _wholes(typing: Any, address: Any) -> Any:
    """Return an address as a pointer to integers."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], ir.IntType(64).as_pointer())

    return _WHOLES(types.int64), generate


@compiled_part
def _queue(at: Any, n: Any) -> Queue:
    runs = n[0]
    return Queue(
        carray(_floats(at[0]), (runs, n[1])),
        carray(_wholes(at[1]), (runs, r.LEDGER)),
        carray(_floats(at[2]), (3, n[4])),
        carray(_floats(at[3]), (n[2],)),
        carray(_floats(at[4]), (runs,)),
    )


@compiled_part
def _lanes(at: Any, n: Any, width: int) -> Lanes:
    states, entries = n[3], n[8]
    return Lanes(
        carray(_floats(at[5]), (n[5], n[6], width)),
        carray(_floats(at[6]), (n[7], width)),
        carray(_floats(at[7]), (n[13], width)),
        carray(_floats(at[8]), (entries, width)),
        carray(_floats(at[9]), (2, n[14], width)),
        carray(_floats(at[10]), (r.CLOCKS, width)),
        carray(_wholes(at[11]), (r.MARKS, width)),
        carray(_floats(at[12]), (width, states + 1, states)),
        carray(_wholes(at[13]), (2, n[9])),
        carray(_wholes(at[14]), (n[10],)),
    )


def plain_entry(width: int) -> Any:
    """Return the compiled entry of the plain solver for a number of lanes."""

    # a constant of the closure, so that the compiler knows it
    def entry(at: Any, n: Any, gamma: float, budget: int) -> int:
        queue, lanes = _queue(at, n), _lanes(at, n, width)
        method = Method(gamma, n[11], n[12])
        return 1 if advance(queue, lanes, method, width, budget) else 0

    # Everything that gains from vectors is in the kernels; vectorizing the control around them
    # would only take a third of the compile time.
    return _compiled(entry, vectorized=False)


def tangent_entry() -> Any:
    """Return the compiled entry of the tangent-linear solver."""

    def entry(at: Any, n: Any, gamma: float, budget: int) -> int:
        queue, lanes = _queue(at, n), _lanes(at, n, 1)
        method = Method(gamma, n[11], n[12])
        rows, elements, lanes_of_directions = n[16], n[17], n[18]
        tangent = Tangent(
            carray(_floats(at[15]), (rows, elements)),
            carray(_floats(at[16]), (2, lanes_of_directions)),
            carray(_floats(at[17]), (n[15], n[19])),
            carray(_wholes(at[18]), (elements,)),
            carray(_wholes(at[19]), (elements // lanes_of_directions,)),
            carray(_wholes(at[20]), (n[20], BLOCK_COLUMNS)),
            carray(_floats(at[21]), (n[14],)),
            carray(_wholes(at[22]), (n[21],)),
        )
        return 1 if advance_tangent(queue, lanes, method, tangent, budget) else 0

    return _compiled(entry, vectorized=True)


def _compiled(entry: Callable[..., int], *, vectorized: bool) -> Any:
    signature = types.int64(_WHOLES, _WHOLES, types.float64, types.int64)
    kept = numba.config.LOOP_VECTORIZE, numba.config.SLP_VECTORIZE
    numba.config.LOOP_VECTORIZE, numba.config.SLP_VECTORIZE = int(vectorized), 0
    try:
        return numba.cfunc(signature, **OPTIONS)(entry)
    finally:
        numba.config.LOOP_VECTORIZE, numba.config.SLP_VECTORIZE = kept
