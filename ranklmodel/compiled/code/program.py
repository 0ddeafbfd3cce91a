"""A model's kernels, compiled or read from the cache, and their addresses."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, final

import numpy as np

from ranklmodel.compiled.code.machine import Loaded, compile_object, processor
from ranklmodel.compiled.contract.tableaus import TABLEAUS
from ranklmodel.compiled.kernels.model import OTHER_KERNELS, SOLVER_KERNELS, Sizes
from ranklmodel.compiled.kernels.stage_sums import stage_names
from ranklmodel.disk import cache as stored
from ranklmodel.disk.versions import installed_version
from ranklmodel.model.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.averaging.run import Reduction
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Integers

# Raised whenever generated code changes for the same model.
GENERATION = "13"


@cache
def program_key(fingerprint: str, kind: str) -> str:
    """Return the cache key of a model's kernels on this machine."""
    parts = (GENERATION, installed_version("llvmlite"), processor(), kind, fingerprint)
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
    reduction : Reduction, optional
        How the model is reduced, in a program for averaged dosing.
    """

    layout: Layout
    sizes: Sizes
    lanes: int
    code: bytes
    reduction: Reduction | None = None

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


def cached_program(fingerprint: str, kind: str) -> Program | None:
    """Return a program from the cache, without SymPy, or None if it is not there."""
    found = stored.read(program_key(fingerprint, kind))
    if found is None:
        return None
    description, code = found
    reduction = description["reduction"]
    return Program(
        layout=Layout.from_json(description["layout"]),
        sizes=Sizes.from_json(description["sizes"]),
        lanes=description["lanes"],
        code=code,
        reduction=None if reduction is None else _reduction(reduction),
    )


def _reduction(values: dict[str, Any]) -> Reduction:
    from ranklmodel.compiled.averaging.run import Reduction

    return Reduction(
        **{name: tuple(values[name]) for name in ("block", "slow", "felt")},
        interface=values["interface"],
    )


def _stored(fingerprint: str, kind: str, program: Program) -> Program:
    description: dict[str, Any] = {
        "layout": program.layout.to_json(),
        "sizes": program.sizes.to_json(),
        "lanes": program.lanes,
        "reduction": None if program.reduction is None else asdict(program.reduction),
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
    known = cached_program(model.fingerprint, lane_kind(lanes))
    if known is not None:
        return known
    if notice is not None:
        notice(f"preparing {model.name} for this machine (once)")
    from ranklmodel.compiled.kernels.model import many, model_kernels, module_texts
    from ranklmodel.equations.translate import equations

    kernels, hoisted, sizes = model_kernels(equations(model))
    batches = [many("outputs", "hoisted", sizes.states, sizes.outputs)] if lanes == 1 else []
    code = compile_object(*module_texts(kernels, hoisted, lanes, batches))
    program = Program(model.layout, sizes, lanes, code)
    return _stored(model.fingerprint, lane_kind(lanes), program)


def averaged_program(model: Model, notice: Callable[[str], None] | None = None) -> Program | None:
    """Return the program for averaged dosing, or None where no dosed state is linear.

    Raises
    ------
    SimulationError
        If a rate can not be averaged; see :mod:`separation`.
    """
    known = cached_program(model.fingerprint, "averaged")
    if known is not None:
        return known
    if notice is not None:
        notice(f"preparing averaged dosing of {model.name} (once)")
    from ranklmodel.compiled.averaging.linear_block import split
    from ranklmodel.compiled.averaging.run import Reduction
    from ranklmodel.compiled.kernels.model import many, module_texts, slow_kernels
    from ranklmodel.equations.translate import equations

    whole = equations(model)
    dosed = {model.layout.states.position(a.state) for a in model.administrations if a.state}
    parts = split(whole, dosed, model.layout, [process.name for process in model.processes])
    if parts is None:
        return None
    kernels, hoisted, sizes = slow_kernels(parts.interface, parts.slow_equations)
    terms = len(parts.interface.rules)
    batches = [many("interface", "constants", len(parts.felt), terms)]
    code = compile_object(*module_texts(kernels, hoisted, 1, batches))
    reduction = Reduction(parts.block, parts.slow, parts.felt, terms)
    program = Program(model.layout, sizes, 1, code, reduction)
    return _stored(model.fingerprint, "averaged", program)
