"""Machine code for derivatives with respect to chosen constants, compiled or from the cache."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.code.machine import Loaded, compile_object, loaded_once, natural_lanes
from ranklmodel.compiled.code.program import program_key
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.contract.kernels import DERIVATIVE_KERNELS, TANGENT_KERNELS, block_names
from ranklmodel.disk import cache as stored
from ranklmodel.equations.directions import Directions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.equations.translate import Equations
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Integers


@final
@dataclass(frozen=True)
class DerivativeProgram:
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

    @property
    def _loaded(self) -> Loaded:
        return loaded_once(self, self.code)

    @cached_property
    def solver(self) -> Integers:
        """Addresses of the kernels the tangent solver calls."""
        return np.array(self._loaded.addresses(TANGENT_KERNELS), dtype=np.int64)

    @cached_property
    def blocks(self) -> Integers:
        """What the solver needs of every block; see :mod:`tangent_arrays`."""
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
        return dict(
            zip(DERIVATIVE_KERNELS, self._loaded.addresses(DERIVATIVE_KERNELS), strict=True)
        )


def cached_derivatives(
    fingerprint: str,
    constants: tuple[int, ...],
    everywhere: bool = False,
    drugs: tuple[str, ...] = (),
) -> DerivativeProgram | None:
    """Return the program for these directions, without some drugs, from the cache, or None."""
    return stored.made_from(
        program_key(fingerprint, _kind(constants, everywhere, drugs)),
        lambda description, code: DerivativeProgram(Directions.from_json(description), code),
    )


def derivative_program(
    model: Model,
    constants: tuple[int, ...],
    everywhere: bool = False,
    drugs: tuple[str, ...] = (),
    left: Callable[[], Equations] | None = None,
    notice: Callable[[str], None] | None = None,
) -> DerivativeProgram:
    """Return the program for these directions, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    constants : tuple of int
        Positions; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value, not only those its constant acts on.
    drugs : tuple of str
        Which are not taken; their states are not among those that are derived.
    left : callable, optional
        Returns the equations that are left without these drugs, where there are any.
    notice : callable, optional
        Told when something slow starts.
    """
    program = cached_derivatives(model.fingerprint, constants, everywhere, drugs)
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing {len(constants)} derivatives of {model.name} (once)")
    from ranklmodel.equations.translate import equations

    whole = equations(model) if left is None else left()
    layout, code = direction_code(whole, constants, everywhere)
    key = program_key(model.fingerprint, _kind(constants, everywhere, drugs))
    stored.write(key, layout.to_json(), code)
    return DerivativeProgram(layout, code)


def direction_code(
    whole: Equations, constants: Sequence[int], everywhere: bool, others: Sequence[str] = ()
) -> tuple[Directions, bytes]:
    """Return the layout and the object code of derivatives, and of other kernels as LLVM text.

    Parameters
    ----------
    whole : Equations
        What is derived.
    constants : sequence of int
        Positions; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value.
    others : sequence of str
        Text of further kernels of one lane.
    """
    from ranklmodel.compiled.kernels.derivative_error import derivative_errors
    from ranklmodel.compiled.kernels.derivatives import derivative_kernels
    from ranklmodel.compiled.kernels.llvm import Emitter
    from ranklmodel.compiled.kernels.model import many

    scalar, wide, layout = derivative_kernels(whole, constants, natural_lanes(), everywhere)
    one, several = Emitter(1), Emitter(layout.lanes)
    declared = [one.declarations(), several.declarations()]
    plain = [
        *declared,
        derivative_errors(layout.lanes),
        *(several.kernel(kernel, {}) for kernel in wide),
    ]
    gathered = [*declared, *others]
    for kernel, reads in scalar:
        # the one that shows many states, as in the kernels of the model
        part = gathered if kernel.name == "output_derivatives" else plain
        part.append(one.kernel(kernel, reads))
    gathered.append(
        many("output_derivatives", "hoisted", len(whole.states), len(layout.output_rows))
    )
    return layout, compile_object("\n".join(plain), "\n".join(gathered))


def _kind(constants: tuple[int, ...], everywhere: bool, drugs: tuple[str, ...]) -> str:
    kind = f"directions-{natural_lanes()}-{constants}-{everywhere}"
    return " without ".join([kind, *drugs])
