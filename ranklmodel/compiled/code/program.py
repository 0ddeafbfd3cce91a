"""A model's kernels, compiled or read from the cache, and their addresses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

import numpy as np

from ranklmodel.compiled.code.machine import Loaded, compile_object, loaded_once, processor
from ranklmodel.compiled.contract.kernels import OTHER_KERNELS, SOLVER_KERNELS, Sizes, stage_names
from ranklmodel.compiled.contract.reduction import Reduction
from ranklmodel.compiled.contract.tableaus import TABLEAUS
from ranklmodel.disk import cache as stored
from ranklmodel.disk.digests import digest_of_folders
from ranklmodel.disk.versions import installed_version
from ranklmodel.model.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Integers

# What code is made by; solvers have sources and keys of their own.
_SOURCES = (
    "compiled/averaged_derivatives",
    "compiled/averaging",
    "compiled/code",
    "compiled/contract",
    "compiled/kernels",
    "compiled/untaken",
    "equations",
    "model",
)


@cache
def generation() -> str:
    """Return a digest of all that shapes the code of the same model on the same processor."""
    package = Path(__file__).parents[2]
    sources = digest_of_folders(*(package / room for room in _SOURCES))
    return stored.key_of(sources, *map(installed_version, ("llvmlite", "sympy")))


@cache
def program_key(fingerprint: str, kind: str) -> str:
    """Return the cache key of a model's kernels on this machine."""
    return stored.key_of("program", generation(), processor(), kind, fingerprint)


@final
@dataclass(frozen=True, eq=False)
class Program:
    """Machine code of a model for a number of lanes; equal only to itself, as addresses are.

    Attributes
    ----------
    layout : Layout
        Names and units.
    sizes : Sizes
        Lengths of arrays.
    lanes : int
        Patients computed at once.
    code : bytes
        Object code.
    reduction : Reduction, optional
        How the model is reduced, in a program for averaged dosing.
    """

    layout: Layout
    sizes: Sizes
    lanes: int
    code: bytes
    reduction: Reduction | None = None

    @property
    def _loaded(self) -> Loaded:
        return loaded_once(self, self.code)

    @cached_property
    def solver(self) -> Integers:
        """Addresses of the kernels solvers call."""
        return np.array(self._loaded.addresses(SOLVER_KERNELS), dtype=np.int64)

    @cached_property
    def others(self) -> dict[str, int]:
        """Addresses of the other kernels by name."""
        return dict(zip(OTHER_KERNELS, self._loaded.addresses(OTHER_KERNELS), strict=True))

    @cached_property
    def places(self) -> tuple[Integers, Integers]:
        """Rows and columns of the stored entries of the Jacobian."""
        rows, columns = self.sizes.rows, self.sizes.columns
        return np.array(rows, dtype=np.int64), np.array(columns, dtype=np.int64)

    @cached_property
    def sums(self) -> dict[str, Integers]:
        """Addresses of the stage sums by method."""
        return {
            name: np.array(self._loaded.addresses(stage_names(tableau)), dtype=np.int64)
            for name, tableau in TABLEAUS.items()
        }


def cached_program(fingerprint: str, kind: str) -> Program | None:
    """Return a program from the cache, without SymPy, or None if it is not there."""
    program = stored.made_from(program_key(fingerprint, kind), _described)
    return program if program is None or program.layout.fingerprint == fingerprint else None


def _described(description: dict[str, Any], code: bytes) -> Program:
    reduction = description["reduction"]
    return Program(
        layout=Layout.from_json(description["layout"]),
        sizes=Sizes.from_json(description["sizes"]),
        lanes=description["lanes"],
        code=code,
        reduction=None if reduction is None else Reduction.from_json(reduction),
    )


def kept(fingerprint: str, kind: str, program: Program) -> Program:
    """Write a program to the cache, and return it."""
    description: dict[str, Any] = {
        "layout": program.layout.to_json(),
        "sizes": program.sizes.to_json(),
        "lanes": program.lanes,
        "reduction": None if program.reduction is None else program.reduction.to_json(),
    }
    stored.write(program_key(fingerprint, kind), description, program.code)
    return program


def lane_kind(lanes: int) -> str:
    """Return the kind of a program for a number of lanes."""
    return f"lanes-{lanes}"


def compiled_program(
    model: Model, lanes: int, notice: Callable[[str], None] | None = None
) -> Program:
    """Return the program of a model, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    lanes : int
        Patients computed at once.
    notice : callable, optional
        Told when something slow starts.
    """
    program = cached_program(model.fingerprint, lane_kind(lanes))
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing {model.name} for this machine (once)")
    return kept(model.fingerprint, lane_kind(lanes), _compiled(model, lanes))


def plain_program(model: Model) -> Program:
    """Return the program of a model for one patient, compiled plainly and kept nowhere.

    For a model that is looked at in a few states and then forgotten.
    """
    return _compiled(model, 1, plainly=True)


def _compiled(model: Model, lanes: int, *, plainly: bool = False) -> Program:
    from ranklmodel.compiled.kernels.model import many, model_kernels, module_texts
    from ranklmodel.equations.translate import equations

    kernels, hoisted, sizes = model_kernels(equations(model))
    batches = [many("outputs", "hoisted", sizes.states, sizes.outputs)] if lanes == 1 else []
    code = compile_object(*module_texts(kernels, hoisted, lanes, batches), plainly=plainly)
    return Program(model.layout, sizes, lanes, code)
