"""Machine code for derivatives with respect to chosen constants, compiled or from the cache."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.code.machine import Loaded, compile_object, natural_lanes
from ranklmodel.compiled.code.program import program_key
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.kernels.derivatives import SLOPE_KERNELS, TANGENT_KERNELS
from ranklmodel.compiled.kernels.direction_blocks import block_names
from ranklmodel.disk import cache as stored
from ranklmodel.equations.directions import Directions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Integers


@final
@dataclass(frozen=True)
class SlopeProgram:
    """Machine code for one choice of directions.

    Attributes
    ----------
    directions : Directions
        Which, and how their arrays are laid out.
    code : bytes
        Object code.
    """

    directions: Directions
    code: bytes

    @cached_property
    def _loaded(self) -> Loaded:
        return Loaded(self.code)

    @cached_property
    def solver(self) -> Integers:
        """Addresses of the kernels the tangent solver calls."""
        return np.array(self._loaded.addresses(TANGENT_KERNELS), dtype=np.int64)

    @cached_property
    def blocks(self) -> Integers:
        """What the solver needs of every block; see :mod:`tangent_records`."""
        layout = self.directions
        table = np.zeros((len(layout.rows), t.BLOCK_COLUMNS), dtype=np.int64)
        addresses = self._loaded.addresses(block_names(len(layout.rows)))
        table[:, t.RIGHT_SIDE], table[:, t.SOLUTION] = addresses[::2], addresses[1::2]
        table[:, t.FIRST] = layout.first[:-1]
        table[:, t.VECTORS] = [len(rows) for rows in layout.rows]
        table[:, t.FIRST_VECTOR] = layout.first[:-1] // layout.lanes
        return table

    @cached_property
    def others(self) -> dict[str, int]:
        """Addresses of the kernels called from Python."""
        return dict(zip(SLOPE_KERNELS, self._loaded.addresses(SLOPE_KERNELS), strict=True))


def cached_slopes(
    fingerprint: str, constants: tuple[int, ...], everywhere: bool = False
) -> SlopeProgram | None:
    """Return the program for these directions from the cache, or None."""
    found = stored.read(program_key(fingerprint, _kind(constants, everywhere)))
    if found is None:
        return None
    description, code = found
    return SlopeProgram(Directions.from_json(description), code)


def slope_program(
    model: Model,
    constants: tuple[int, ...],
    everywhere: bool = False,
    notice: Callable[[str], None] | None = None,
) -> SlopeProgram:
    """Return the program for these directions, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    constants : tuple of int
        Positions; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value, not only those its constant acts on.
    notice : callable, optional
        Told when something slow starts.
    """
    known = cached_slopes(model.fingerprint, constants, everywhere)
    if known is not None:
        return known
    if notice is not None:
        notice(f"preparing {len(constants)} derivatives of {model.name} (once)")
    from ranklmodel.compiled.kernels.derivative_error import slope_errors
    from ranklmodel.compiled.kernels.derivatives import slope_kernels
    from ranklmodel.compiled.kernels.llvm import Emitter
    from ranklmodel.compiled.kernels.model import many
    from ranklmodel.equations.translate import equations

    whole = equations(model)
    scalar, wide, layout = slope_kernels(whole, constants, natural_lanes(), everywhere)
    one, several = Emitter(1), Emitter(layout.lanes)
    declared = [one.declarations(), several.declarations()]
    plain = [
        *declared,
        slope_errors(layout.lanes),
        *(several.kernel(kernel, {}) for kernel in wide),
    ]
    gathered = [*declared, *(one.kernel(kernel, reads) for kernel, reads in scalar)]
    gathered.append(many("output_slopes", "hoisted", len(whole.states), len(layout.output_rows)))
    code = compile_object("\n".join(plain), "\n".join(gathered))
    stored.write(
        program_key(model.fingerprint, _kind(constants, everywhere)), layout.to_json(), code
    )
    return SlopeProgram(layout, code)


def _kind(constants: tuple[int, ...], everywhere: bool) -> str:
    return f"directions-6-{natural_lanes()}-{constants}-{everywhere}"
