"""How Numba code calls a kernel whose address is known only at run time.

An address passed as a number keeps the solver independent of the model, so that it is compiled once
for all models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numba
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS: dict[str, Any] = {"error_model": "numpy", "fastmath": {"contract"}}

Function = TypeVar("Function", bound="Callable[..., Any]")


def compiled_part(function: Function) -> Function:
    """Let Numba compile a function that only compiled functions call; see :mod:`entry_points`.

    Fused multiply-add is allowed, reordering of sums is not: results must not depend on how a loop
    was vectorized. All is inlined into the entry: a call passes the arrays word by word, a hundred
    of them, which cost as much as a third of a step.
    """
    decorated: Function = numba.njit(
        **OPTIONS, forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True
    )(function)
    return decorated


def _call(pointers: int, numbers: int) -> Any:
    """Return code generation for `void f(ptr * pointers, i64 * numbers)` at an address."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer, word = ir.IntType(8).as_pointer(), ir.IntType(64)
        kind = ir.FunctionType(ir.VoidType(), [pointer] * pointers + [word] * numbers)
        function = builder.inttoptr(arguments[0], kind.as_pointer())
        places = [builder.inttoptr(a, pointer) for a in arguments[1 : 1 + pointers]]
        builder.call(function, places + list(arguments[1 + pointers :]))
        return context.get_dummy_value()

    return generate


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call2(typing: Any, f: Any, a: Any, b: Any) -> Any:
    """Call the kernel at address `f` with two arrays, given by address."""
    return types.void(types.int64, types.uintp, types.uintp), _call(2, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call3(typing: Any, f: Any, a: Any, b: Any, c: Any) -> Any:
    """Call the kernel at address `f` with three arrays, given by address."""
    return types.void(types.int64, *[types.uintp] * 3), _call(3, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call4(typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any) -> Any:
    """Call the kernel at address `f` with four arrays, given by address."""
    return types.void(types.int64, *[types.uintp] * 4), _call(4, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call5(typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any, e: Any) -> Any:
    """Call the kernel at address `f` with five arrays, given by address."""
    return types.void(types.int64, *[types.uintp] * 5), _call(5, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call_blocks(typing: Any, f: Any, a: Any, b: Any, c: Any, blocks: Any) -> Any:
    """Call the kernel at address `f` with three arrays and the number of blocks to walk."""
    return types.void(types.int64, *[types.uintp] * 3, types.int64), _call(3, 1)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call_errors(
    typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any, e: Any, g: Any, blocks: Any
) -> Any:
    """Call the errors at address `f`; see :mod:`step_error`."""
    return types.void(types.int64, *[types.uintp] * 6, types.int64), _call(6, 1)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call_show(
    typing: Any,
    f: Any,
    a: Any,
    b: Any,
    c: Any,
    d: Any,
    e: Any,
    g: Any,
    rows: Any,
    states: Any,
    stride: Any,
) -> Any:
    """Call the display at address `f`; see :mod:`dense_output`."""
    return types.void(types.int64, *[types.uintp] * 6, *[types.int64] * 3), _call(6, 3)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call6(typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any, e: Any, g: Any) -> Any:
    """Call the kernel at address `f` with six arrays, given by address."""
    return types.void(types.int64, *[types.uintp] * 6), _call(6, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call8(
    typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any, e: Any, g: Any, h: Any, i: Any
) -> Any:
    """Call the kernel at address `f` with eight arrays, given by address."""
    return types.void(types.int64, *[types.uintp] * 8), _call(8, 0)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call9(
    typing: Any,
    f: Any,
    a: Any,
    b: Any,
    c: Any,
    d: Any,
    e: Any,
    g: Any,
    h: Any,
    i: Any,
    j: Any,
    number: Any,
) -> Any:
    """Call the kernel at address `f` with nine arrays, given by address, and a number."""
    return types.void(types.int64, *[types.uintp] * 9, types.int64), _call(9, 1)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call_curve(typing: Any, f: Any, stages: Any, curve: Any, blocks: Any, stride: Any) -> Any:
    """Call the dense output kernel at address `f`; see :mod:`dense_output`."""
    signature = types.void(types.int64, types.uintp, types.uintp, types.int64, types.int64)
    return signature, _call(2, 2)


@intrinsic  # type: ignore[untyped-decorator]  # Numba has no types
def call_stage(
    typing: Any, f: Any, a: Any, b: Any, c: Any, d: Any, e: Any, blocks: Any, stride: Any
) -> Any:
    """Call the stage sum at address `f`; see :mod:`stage_sums`."""
    signature = types.void(types.int64, *[types.uintp] * 5, types.int64, types.int64)
    return signature, _call(5, 2)
