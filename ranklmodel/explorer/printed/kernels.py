"""The kernels of the model and of the model without the drugs that are averaged, as JavaScript."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.compiled.averaging.absences import absences, choice_without
from ranklmodel.compiled.averaging.doses import to_be_averaged
from ranklmodel.compiled.contract.reduction import Absence
from ranklmodel.compiled.kernels.model import model_kernels, slow_kernels
from ranklmodel.equations.translate import equations
from ranklmodel.errors import SimulationError
from ranklmodel.explorer.printed.printing import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.compiled.averaging.choice import Choice
    from ranklmodel.compiled.contract.kernels import Sizes
    from ranklmodel.compiled.kernels.llvm import Kernel
    from ranklmodel.equations.graph import Node
    from ranklmodel.model.model import Model

_LETTERS = {
    "states": "s",
    "constants": "c",
    "hoisted": "h",
    "rates": "r",
    "jacobian": "j",
    "shift": "d",
    "factors": "f",
    "right": "b",
    "sum": "r",
    "solved": "x",
    "outputs": "o",
}
# Kernels by what the integrator calls them; the slow states have no start and no outputs.
_OF_ALL = {
    "prologue": "prologue",
    "rates_jacobian": "linear",
    "rates": "rates",
    "factorize": "factorize",
    "solve": "solve",
}
_OF_WHOLE = {**_OF_ALL, "start": "start", "outputs": "outputs"}
_OF_SLOW = {**_OF_ALL, "interface": "interface"}


@final
@dataclass(frozen=True)
class Printed:
    """The model as JavaScript.

    Attributes
    ----------
    whole : str
        Object expression of kernels and sizes of the whole model.
    reductions : tuple of str
        Object expressions of how it is reduced where doses are averaged: ``kernels`` of the slow
        states; positions of states, ``block``, ``slow``, ``felt`` and ``averaged``; and
        ``absent``, the positions of states and constants that have to be zero. The first has
        nothing that must be absent.
    wished : tuple of int
        States whose doses are to be averaged.
    """

    whole: str
    reductions: tuple[str, ...]
    wished: tuple[int, ...]


def printed_model(model: Model) -> Printed:
    """Return the kernels of a model as JavaScript.

    Parameters
    ----------
    model : Model
        With drugs that can be averaged, all of them or where others are not taken.

    Raises
    ------
    SimulationError
        If a drug that is to be averaged can never be.
    """
    layout, nothing = model.layout, Absence((), ())
    usual = choice_without(equations(model), layout, nothing)
    absent = dict.fromkeys(absences(equations(model), layout, usual).values())
    chosen = [
        (usual, nothing),
        *((choice_without(equations(model), layout, zero), zero) for zero in absent),
    ]
    wished = to_be_averaged(layout)
    if wished.difference(*(one.averaged for one, _ in chosen)):
        reasons = "; ".join(usual.left_out.values())
        raise SimulationError(f"doses can not be averaged in the explorer: {reasons}")
    return Printed(
        whole=_object(*model_kernels(equations(model)), _OF_WHOLE),
        reductions=tuple(_reduction(one, zero, len(layout.parameters)) for one, zero in chosen),
        wished=tuple(sorted(wished)),
    )


def _reduction(chosen: Choice, zero: Absence, first_input: int) -> str:
    parts = chosen.split
    assert parts is not None  # some drug is averaged in each
    kernels = _object(*slow_kernels(parts.interface, parts.slow_equations), _OF_SLOW)
    places = {
        "block": parts.block,
        "slow": parts.slow,
        "felt": parts.felt,
        "averaged": chosen.averaged,
        "absent": {"states": zero.states, "inputs": [first_input + k for k in zero.inputs]},
    }
    described = json.dumps(places, separators=(",", ":")).removeprefix("{")
    return f"{{kernels:{kernels},\n{described}"


def _object(
    kernels: Sequence[Kernel], hoisted: dict[Node, int], sizes: Sizes, names: dict[str, str]
) -> str:
    lines = [
        f"{names[kernel.name]}:{_function(kernel, hoisted)}"
        for kernel in kernels
        if kernel.name in names
    ]
    numbers = {
        "states": sizes.states,
        "constants": sizes.constants,
        "hoisted": sizes.hoisted,
        "entries": sizes.jacobian,
        "factors": sizes.factors,
        "shown": sizes.outputs,
        "rows": list(sizes.rows),
        "columns": list(sizes.columns),
    }
    lines += [f"{key}:{json.dumps(value, separators=(',', ':'))}" for key, value in numbers.items()]
    return "{" + ",\n".join(lines) + "}"


def _function(kernel: Kernel, hoisted: dict[Node, int]) -> str:
    reads = hoisted if "hoisted" in kernel.arguments and kernel.name != "prologue" else {}
    return printed(kernel, reads, _LETTERS)
