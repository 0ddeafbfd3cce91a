"""Calling kernels and solvers from Python."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import TYPE_CHECKING, Any, final

from ranklmodel.compiled.code.machine import Loaded
from ranklmodel.simulation.schedule import Floats

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _prototype(pointers: int, numbers: int) -> Any:
    kinds = [ctypes.c_void_p] * pointers + [ctypes.c_int64] * numbers
    return ctypes.CFUNCTYPE(None, *kinds)


@cache
def kernel(address: int, arrays: int) -> Callable[..., None]:
    """Return a kernel that takes the addresses of contiguous arrays of doubles."""
    called: Callable[..., None] = _prototype(arrays, 0)(address)
    return called


def invoke(address: int, *arrays: Floats) -> None:
    """Call a kernel with contiguous arrays of doubles."""
    kernel(address, len(arrays))(*[array.ctypes.data for array in arrays])


def invoke_rows(address: int, states: Floats, fixed: Floats, outputs: Floats) -> None:
    """Call a kernel that works on many rows."""
    of_states, of_fixed, of_outputs = states.ctypes.data, fixed.ctypes.data, outputs.ctypes.data
    kernel_of_rows(address)(of_states, of_fixed, of_outputs, len(states))


@cache
def kernel_of_rows(address: int) -> Callable[..., None]:
    """Return a kernel that takes the addresses of three arrays and a number of rows."""
    called: Callable[..., None] = _prototype(3, 1)(address)
    return called


@final
class Solver:
    """A compiled solver.

    Parameters
    ----------
    code : bytes
        Object code.
    name : str
        Of its entry.
    """

    def __init__(self, code: bytes, name: str) -> None:
        self._loaded = Loaded(code)
        pointer = ctypes.c_void_p
        kind = ctypes.CFUNCTYPE(ctypes.c_int64, pointer, pointer, ctypes.c_double, ctypes.c_int64)
        self._entry: Callable[..., int] = kind(self._loaded.addresses([name])[0])

    def advance(self, places: int, lengths: int, gamma: float, budget: int) -> bool:
        """Take up to `budget` steps, without the GIL; return whether all runs are finished.

        The arrays are given by the addresses of their addresses and lengths; see
        :class:`~ranklmodel.compiled.solver.workspace.Workspace`.
        """
        return bool(self._entry(places, lengths, gamma, budget))
