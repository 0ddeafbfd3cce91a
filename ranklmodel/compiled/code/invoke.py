"""Calling kernels from Python."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from ranklmodel.simulation.schedule import Floats


@cache
def _prototype(pointers: int, numbers: int) -> Any:
    kinds = [ctypes.c_void_p] * pointers + [ctypes.c_int64] * numbers
    return ctypes.CFUNCTYPE(None, *kinds)


def invoke(address: int, *arrays: Floats) -> None:
    """Call a kernel with contiguous arrays of doubles."""
    _prototype(len(arrays), 0)(address)(*[array.ctypes.data for array in arrays])


def invoke_rows(address: int, states: Floats, fixed: Floats, outputs: Floats) -> None:
    """Call a kernel that works on many rows."""
    pointers = [array.ctypes.data for array in (states, fixed, outputs)]
    _prototype(3, 1)(address)(*pointers, len(states))
