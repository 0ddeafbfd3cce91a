"""The kernels of the model and of the model without the drugs that are averaged, as JavaScript."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel.compiled.averaging.absences import choice_without
from ranklmodel.compiled.averaging.doses import to_be_averaged
from ranklmodel.compiled.averaging.program import absence_of
from ranklmodel.compiled.kernels.model import model_kernels, slow_kernels
from ranklmodel.equations.translate import equations
from ranklmodel.errors import SimulationError
from ranklmodel.explorer.printed.printing import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

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

IN_THE_WAY = ("tamoxifen_body", "tamoxifen_eliminated", "tamoxifen_oral_rate")
"""What is zero where anastrozole is averaged: tamoxifen alters how fast it is cleared."""


@final
@dataclass(frozen=True)
class Printed:
    """The model as JavaScript.

    Attributes
    ----------
    whole, slow : str
        Object expressions of kernels and sizes: of all states, and of those that are not followed
        in closed form.
    reduction : dict
        Positions of states: ``block``, ``slow``, ``felt`` and ``averaged``; and ``absent``, the
        positions of states and inputs that have to be zero.
    """

    whole: str
    slow: str
    reduction: dict[str, Any]


def printed_model(model: Model) -> Printed:
    """Return the kernels of a model as JavaScript.

    Parameters
    ----------
    model : Model
        With drugs that can be averaged where tamoxifen is not taken.

    Raises
    ------
    SimulationError
        If a drug that is to be averaged can not be.
    """
    layout = model.layout
    known = {*layout.states.names, *layout.inputs.names}
    zero = absence_of(layout, [name for name in IN_THE_WAY if name in known])
    chosen = choice_without(equations(model), layout, zero)
    left = to_be_averaged(layout) - set(chosen.averaged)
    if chosen.split is None or left:
        reasons = "; ".join(chosen.left_out.values())
        raise SimulationError(f"doses can not be averaged in the explorer: {reasons}")
    parts = chosen.split
    return Printed(
        whole=_object(*model_kernels(equations(model)), _OF_WHOLE),
        slow=_object(*slow_kernels(parts.interface, parts.slow_equations), _OF_SLOW),
        reduction={
            "block": list(parts.block),
            "slow": list(parts.slow),
            "felt": list(parts.felt),
            "averaged": list(chosen.averaged),
            "absent": {"states": list(zero.states), "inputs": list(zero.inputs)},
        },
    )


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
