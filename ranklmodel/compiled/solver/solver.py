"""The solvers as machine code: compiled by Numba once, afterwards read from our own cache.

Reading object code through llvmlite takes some milliseconds; importing Numba and waking its cache
takes a second, which a command that runs a moment can not spare.
"""

from __future__ import annotations

import ctypes
import hashlib
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, final

from ranklmodel.compiled.code.machine import Loaded, compile_object, define_missing, processor
from ranklmodel.compiled.code.shipped import ENTRY, shipped_text
from ranklmodel.disk import cache as stored
from ranklmodel.disk.versions import installed_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.solver.workspace import Workspace

_SOURCES = (
    "contract/arrays",
    "contract/tangent_arrays",
    "kernels/stage_sums",
    "solver/conditions",
    "solver/entry_points",
    "solver/kernel_calls",
    "solver/loop",
    "solver/pivoting",
    "solver/step",
    "solver/tangent_loop",
)
_LOCK = Lock()


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

    def advance(self, space: Workspace, budget: int) -> bool:
        """Take up to `budget` steps, without the GIL; return whether all runs are finished."""
        return bool(self._entry(space.places, space.lengths, space.method.gamma, budget))


@cache
def digest_of_sources() -> str:
    """Return a digest of all that the solvers are compiled from."""
    folder = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for name in _SOURCES:
        digest.update((folder / f"{name}.py").read_bytes())
    return digest.hexdigest()


@cache
def _key(kind: str) -> str:
    versions = (installed_version("numba"), installed_version("llvmlite"))
    return stored.key_of("solver", *versions, processor(), kind, digest_of_sources())


_KNOWN: dict[str, Solver] = {}


def solver(width: int, notice: Callable[[str], None] | None = None) -> Solver:
    """Return the plain solver for a number of lanes."""
    return _solver(f"plain-{width}", width, notice)


def tangent_solver(notice: Callable[[str], None] | None = None) -> Solver:
    """Return the tangent-linear solver."""
    return _solver("tangent", 0, notice)


def _solver(kind: str, width: int, notice: Callable[[str], None] | None) -> Solver:
    with _LOCK:
        if kind not in _KNOWN:
            _KNOWN[kind] = _read(kind) or _compile(kind, width, notice)
        return _KNOWN[kind]


def _read(kind: str) -> Solver | None:
    found = stored.read(_key(kind))
    if found is None:
        return None
    define_missing()
    return Solver(found[1], found[0]["name"])


def _compile(kind: str, width: int, notice: Callable[[str], None] | None) -> Solver:
    if notice is not None:
        notice("compiling the solver for this machine (once)")
    name, code = _from_text(kind) or compiled(width)
    stored.write(_key(kind), {"name": name}, code)
    define_missing()
    return Solver(code, name)


def _from_text(kind: str) -> tuple[str, bytes] | None:
    text = shipped_text(kind, digest_of_sources())
    if text is None:
        return None
    try:
        return ENTRY, compile_object(text)
    except RuntimeError:  # an LLVM that does not understand it
        return None


def compiled(width: int) -> tuple[str, bytes]:
    """Return name and object code of the plain solver's entry, or the tangent one's for width 0."""
    from ranklmodel.compiled.solver.entry_points import plain_entry, tangent_entry

    entry = plain_entry(width) if width else tangent_entry()
    # no public name; kept within this function so that a change in Numba shows here
    _, _, (code, _) = entry._library.serialize_using_object_code()
    return entry._wrapper_name, bytes(code)
