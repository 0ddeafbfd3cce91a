"""The solvers as machine code: compiled by Numba once, afterwards read from our own cache.

Reading object code through llvmlite takes some milliseconds; importing Numba and waking its cache
takes a second, which a command that runs a moment can not spare.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from ranklmodel.compiled.code.invoke import Solver
from ranklmodel.compiled.code.machine import compile_object, define_missing, processor
from ranklmodel.compiled.code.shipped import ENTRY, shipped_text
from ranklmodel.disk import cache as stored
from ranklmodel.disk.versions import installed_version

if TYPE_CHECKING:
    from collections.abc import Callable

# Of this folder, what Numba does not compile; and what it does of the contract.
_PLAIN, _ROWS = ("__init__", "solver", "workspace"), ("arrays", "tangent_arrays")
_LOCK = Lock()


@cache
def digest_of_sources() -> str:
    """Return a digest of all that the solvers are compiled from."""
    folder = Path(__file__).parent
    paths = [path for path in sorted(folder.glob("*.py")) if path.stem not in _PLAIN]
    paths += [folder.parent / "contract" / f"{name}.py" for name in _ROWS]
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _key(kind: str) -> str:
    try:
        numba = installed_version("numba")
    except PackageNotFoundError:  # it is needed where the text is not that of the sources
        numba = "absent"
    versions = (numba, installed_version("llvmlite"))
    return stored.key_of("solver", *versions, processor(), kind, digest_of_sources())


_KNOWN: dict[str, Solver] = {}


def solver(width: int, notice: Callable[[str], None] | None = None) -> Solver:
    """Return the plain solver for a number of lanes, or the tangent-linear one for width 0."""
    kind = f"plain-{width}" if width else "tangent"
    with _LOCK:
        if kind not in _KNOWN:
            _KNOWN[kind] = _read(kind) or _compile(kind, width, notice)
        return _KNOWN[kind]


def _read(kind: str) -> Solver | None:
    entry = stored.read(_key(kind))
    if entry is None:
        return None
    description, code = entry
    define_missing()
    return Solver(code, description["name"])


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
    """Return name and object code of a solver's entry."""
    from ranklmodel.compiled.solver.entry_points import plain_entry, tangent_entry

    entry = plain_entry(width) if width else tangent_entry()
    # no public name; kept within this function so that a change in Numba shows here
    _, _, (code, _) = entry._library.serialize_using_object_code()
    return entry._wrapper_name, bytes(code)
