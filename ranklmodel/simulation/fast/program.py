"""A model's kernels, compiled or read from the cache, and their addresses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, final

import numpy as np

from ranklmodel.network.layout import Layout
from ranklmodel.simulation.fast import cache as stored
from ranklmodel.simulation.fast.kernels import OTHER_KERNELS, SOLVER_KERNELS, Sizes
from ranklmodel.simulation.fast.machine import Loaded, compile_object, processor
from ranklmodel.simulation.fast.stages import stage_names
from ranklmodel.simulation.fast.tableaus import TABLEAUS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.network.model import Model
    from ranklmodel.simulation.schedule import Integers

# Raised whenever generated code changes for the same model.
GENERATION = "2"


@cache
def program_key(fingerprint: str, lanes: int) -> str:
    """Return the cache key of a model's kernels on this machine."""
    parts = (GENERATION, version("llvmlite"), processor(), str(lanes), fingerprint)
    return stored.key_of("program", *parts)


@final
@dataclass(frozen=True)
class Program:
    """Machine code of a model for a number of lanes.

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
    """

    layout: Layout
    sizes: Sizes
    lanes: int
    code: bytes

    @cached_property
    def _loaded(self) -> Loaded:
        return Loaded(self.code)

    @cached_property
    def solver(self) -> Integers:
        """Addresses of the kernels solvers call."""
        return np.array(self._loaded.addresses(SOLVER_KERNELS), dtype=np.int64)

    @cached_property
    def others(self) -> dict[str, int]:
        """Addresses of the other kernels by name."""
        return dict(zip(OTHER_KERNELS, self._loaded.addresses(OTHER_KERNELS), strict=True))

    @cached_property
    def sums(self) -> dict[str, Integers]:
        """Addresses of the stage sums by method."""
        return {
            name: np.array(self._loaded.addresses(stage_names(tableau)), dtype=np.int64)
            for name, tableau in TABLEAUS.items()
        }


def cached_program(fingerprint: str, lanes: int) -> Program | None:
    """Return a program from the cache, without SymPy, or None if it is not there."""
    found = stored.read(program_key(fingerprint, lanes))
    if found is None:
        return None
    description, code = found
    return Program(
        layout=Layout.from_json(description["layout"]),
        sizes=Sizes.from_json(description["sizes"]),
        lanes=lanes,
        code=code,
    )


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
    known = cached_program(model.fingerprint, lanes)
    if known is not None:
        return known
    if notice is not None:
        notice(f"preparing {model.name} for this machine (once)")
    from ranklmodel.simulation.fast.kernels import model_kernels, module_text
    from ranklmodel.simulation.fast.translate import equations

    kernels, hoisted, sizes = model_kernels(equations(model))
    code = compile_object(module_text(kernels, hoisted, lanes))
    description: dict[str, Any] = {"layout": model.layout.to_json(), "sizes": sizes.to_json()}
    stored.write(program_key(model.fingerprint, lanes), description, code)
    return Program(model.layout, sizes, lanes, code)
