"""A model's kernels for averaged dosing, compiled or read from the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.averaging.doses import to_be_averaged
from ranklmodel.compiled.code.machine import compile_object
from ranklmodel.compiled.code.program import Program, cached_program, kept
from ranklmodel.compiled.contract.kernels import Sizes
from ranklmodel.compiled.contract.reduction import Reduction

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.averaging.choice import Choice
    from ranklmodel.compiled.averaging.linear_block import Split
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model

# The kind of a program, in the cache.
AVERAGED = "averaged"


# Of a model none of whose drugs can be averaged, nothing is compiled.
_NOTHING = Sizes(0, 0, 0, 0, 0, 0, 0, (), ())


def averaged_program(model: Model, notice: Callable[[str], None] | None = None) -> Program:
    """Return the program for averaged dosing: one, for all drugs that can be averaged.

    Its reduction says which these are, and why others are left out. Where there are none, there is
    no code.
    """
    program = cached_program(model.fingerprint, AVERAGED)
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing averaged dosing of {model.name} (once)")
    from ranklmodel.compiled.averaging.choice import choice
    from ranklmodel.equations.translate import equations

    chosen = choice(equations(model), to_be_averaged(model.layout), model.layout)
    if chosen.split is None:
        reduction = Reduction((), (), (), 0, (), chosen.left_out)
        program = Program(model.layout, _NOTHING, 1, b"", reduction)
    else:
        program = _compiled(model.layout, chosen.split, chosen)
    return kept(model.fingerprint, AVERAGED, program)


def _compiled(layout: Layout, parts: Split, chosen: Choice) -> Program:
    from ranklmodel.compiled.kernels.model import many, module_texts, slow_kernels

    kernels, hoisted, sizes = slow_kernels(parts.interface, parts.slow_equations)
    terms = len(parts.interface.rules)
    batches = [many("interface", "constants", len(parts.felt), terms)]
    code = compile_object(*module_texts(kernels, hoisted, 1, batches))
    reduction = Reduction(
        parts.block, parts.slow, parts.felt, terms, chosen.averaged, chosen.left_out
    )
    return Program(layout, sizes, 1, code, reduction)
