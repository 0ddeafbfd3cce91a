"""Machine code for the derivatives of averaged dosing, compiled or from the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.averaging.program import absence_of, averaged_program
from ranklmodel.compiled.code.derivative_program import direction_code
from ranklmodel.compiled.interface import (
    AveragedDerivatives,
    cached_averaged_derivatives,
    derivatives_key,
    read_derivatives,
)
from ranklmodel.disk import cache as stored
from ranklmodel.errors import SimulationError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ranklmodel.compiled.averaged_derivatives.equations import AveragedDerivativeEquations
    from ranklmodel.model.model import Model


def averaged_derivatives(
    model: Model,
    constants: tuple[int, ...],
    everywhere: bool,
    absent: Collection[str] = (),
    notice: Callable[[str], None] | None = None,
) -> AveragedDerivatives:
    """Return what derives averaged dosing by some constants, from the cache where it is there.

    Parameters
    ----------
    model : Model
        The model.
    constants : tuple of int
        Positions, each once; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value.
    absent : collection of str
        States and inputs that are zero throughout, as for the program it derives.
    notice : callable, optional
        Told when something slow starts.
    """
    program = averaged_program(model, absent, notice)
    cached = cached_averaged_derivatives(model.fingerprint, program, constants, everywhere, absent)
    if cached is not None:
        return cached
    if notice is not None:
        notice(f"preparing {len(constants)} derivatives of averaged {model.name} (once)")
    from ranklmodel.compiled.averaged_derivatives.equations import averaged_derivative_equations
    from ranklmodel.compiled.averaging.absences import choice_in, reduced_equations
    from ranklmodel.equations.translate import equations

    absence = absence_of(model.layout, absent)
    reduced = reduced_equations(equations(model), model.layout, absence)
    chosen = choice_in(reduced, model.layout, absence)
    kept, parts = program.reduction, chosen.split
    if kept is None or parts is None or (parts.block, parts.felt) != (kept.block, kept.felt):
        raise SimulationError("the derivatives of averaged dosing are those of another block")
    derived = averaged_derivative_equations(reduced, parts, constants, everywhere)
    layout, code = direction_code(derived.moved, derived.directions, everywhere, _texts(derived))
    description = {
        "directions": layout.to_json(),
        "pairs": derived.pairs,
        "own": derived.own,
        "terms": [(term, column) for term, column, _ in derived.terms],
        "matrix": [place for *place, _ in derived.matrix],
        "source": [place for *place, _ in derived.source],
        "block_reach": derived.block_reach,
    }
    key = derivatives_key(model.fingerprint, constants, everywhere, absent)
    stored.write(key, description, code)
    return read_derivatives(program, description, code)


def _texts(derived: AveragedDerivativeEquations) -> list[str]:
    """Return the LLVM text of the derivatives of the averaged terms and of the block."""
    from ranklmodel.compiled.kernels.llvm import Emitter, Kernel
    from ranklmodel.compiled.kernels.model import many

    arguments = ("states", "constants", "outputs")
    of_block = [node for *_, node in derived.matrix] + [node for *_, node in derived.source]
    of_terms = [node for _, _, node in derived.terms]
    kernels = [
        Kernel(name, graph, arguments, tuple(("outputs", k, node) for k, node in enumerate(nodes)))
        for name, graph, nodes in (
            ("block_derivatives", derived.block, of_block),
            ("interface_derivatives", derived.interface, of_terms),
        )
    ]
    felt = sum(array == "states" for array, _ in derived.interface.inputs.values())
    emitter = Emitter(1)
    return [
        *(emitter.kernel(kernel, {}) for kernel in kernels),
        many("interface_derivatives", "constants", felt, len(of_terms)),
    ]
