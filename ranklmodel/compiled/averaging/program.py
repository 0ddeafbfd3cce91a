"""A model's kernels for averaged dosing, compiled or read from the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.compiled.code.machine import compile_object
from ranklmodel.compiled.code.program import Program, cached_program, kept
from ranklmodel.compiled.contract.kernels import Sizes
from ranklmodel.compiled.contract.reduction import Absence, Reduction

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ranklmodel.compiled.averaging.choice import Choice
    from ranklmodel.compiled.averaging.linear_block import Split
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model

# The kind of a program, in the cache.
_KIND = "averaged"

# Of a model none of whose drugs can be averaged, nothing is compiled.
_NOTHING = Sizes(0, 0, 0, 0, 0, 0, 0, (), ())


def averaged_kind(absent: Collection[str] = (), lanes: int = 1) -> str:
    """Return the kind of the program for averaged dosing where some states and inputs are zero."""
    return " without ".join([f"{_KIND}-{lanes}", *sorted(absent)])


def averaged_program(
    model: Model,
    absent: Collection[str] = (),
    notice: Callable[[str], None] | None = None,
    lanes: int = 1,
) -> Program:
    """Return the program for averaged dosing: one, for all drugs that can be averaged.

    Its reduction says which these are, and why others are left out. Where there are none, there is
    no code.

    Parameters
    ----------
    model : Model
        The model.
    absent : collection of str
        States and inputs that are zero throughout, as one of the absences in the reduction of the
        program without any, or several together.
    notice : callable, optional
        Told when something slow starts.
    lanes : int
        How many runs of the slow states at once; with any number they give the same bits.
    """
    kind = averaged_kind(absent, lanes)
    program = cached_program(model.fingerprint, kind)
    if program is not None:
        return program
    if notice is not None:
        notice(f"preparing averaged dosing of {model.name} (once)")
    from ranklmodel.compiled.averaging.absences import absences, choice_without
    from ranklmodel.equations.translate import equations

    layout = model.layout
    chosen = choice_without(equations(model), layout, absence_of(layout, absent))
    # the absences of equations of their own: nodes added here would change the code in their order
    others = {} if absent or lanes > 1 else absences(equations(model), layout, chosen)
    if chosen.split is None:
        reduction = Reduction((), (), (), 0, (), chosen.left_out, others)
        program = Program(layout, _NOTHING, lanes, b"", reduction)
    else:
        program = _compiled(layout, chosen.split, chosen, others, lanes)
    return kept(model.fingerprint, kind, program)


def absence_of(layout: Layout, names: Collection[str]) -> Absence:
    """Return what is zero, given its names."""
    states, inputs = layout.states.positions, layout.inputs.positions
    return Absence(
        tuple(sorted(states[name] for name in names if name in states)),
        tuple(sorted(inputs[name] for name in names if name in inputs)),
    )


def _compiled(
    layout: Layout, parts: Split, chosen: Choice, others: dict[int, Absence], lanes: int
) -> Program:
    from ranklmodel.compiled.kernels.model import many, module_texts, slow_kernels

    kernels, hoisted, sizes = slow_kernels(parts.interface, parts.slow_equations)
    terms = len(parts.interface.rules)
    # averages are taken of one run at a time, by the program of one lane
    batches = [many("interface", "constants", len(parts.felt), terms)] if lanes == 1 else []
    code = compile_object(*module_texts(kernels, hoisted, lanes, batches, alike=True))
    reduction = Reduction(
        parts.block, parts.slow, parts.felt, terms, chosen.averaged, chosen.left_out, others
    )
    return Program(layout, sizes, lanes, code, reduction)
