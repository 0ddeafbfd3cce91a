"""A model's kernels for averaged dosing, compiled or read from the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.code.machine import compile_object
from ranklmodel.compiled.code.program import Program, cached_program, kept
from ranklmodel.compiled.contract.reduction import Reduction

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.model.model import Model

# The kind of a program, in the cache.
AVERAGED = "averaged"


def averaged_program(model: Model, notice: Callable[[str], None] | None = None) -> Program | None:
    """Return the program for averaged dosing, or None where no dosed state is linear.

    Raises
    ------
    SimulationError
        If a rate can not be averaged; see :mod:`separation`.
    """
    program = cached_program(model.fingerprint, AVERAGED)
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing averaged dosing of {model.name} (once)")
    from ranklmodel.compiled.averaging.linear_block import split
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
    return kept(model.fingerprint, AVERAGED, program)
