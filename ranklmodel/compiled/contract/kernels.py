"""What is known of kernels without their text: names, in the order of addresses, and sizes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ranklmodel.compiled.contract.tableaus import Tableau

# Order of the addresses that solvers take.
SOLVER_KERNELS = (
    "prologue",
    "stage_rates",
    "rates_jacobian",
    "factorize",
    "solve",
    "check",
    "errors",
    "accept",
    "show",
    "switches",
)
OTHER_KERNELS = ("start", "rates", "outputs_many", "interface_many")

# Order of the addresses that the tangent solver takes, and those Python calls.
TANGENT_KERNELS = (
    *("prologue_derivatives", "begin_derivatives", "evaluate_derivatives"),
    *("second", "derivative_errors"),
)
DERIVATIVE_KERNELS = (
    "prologue_derivatives",
    "evaluate_derivatives",
    "start_derivatives",
    "output_derivatives_many",
    # of averaged dosing only
    "block_derivatives",
    "interface_derivatives_many",
)


@dataclass(frozen=True)
class Sizes:
    """Lengths of the arrays the kernels exchange.

    Attributes
    ----------
    states, constants, hoisted, conditions, jacobian, factors, outputs : int
        Number of elements; an element holds all lanes. The last of `hoisted` are conditions.
    rows, columns : tuple of int
        Place of every stored entry of the Jacobian.
    """

    states: int
    constants: int
    hoisted: int
    conditions: int
    jacobian: int
    factors: int
    outputs: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Sizes:
        """Return what :meth:`to_json` wrote."""
        places = {name: tuple(values[name]) for name in ("rows", "columns")}
        return cls(**{**values, **places})


def stage_names(tableau: Tableau) -> list[str]:
    """Return the names of the kernels of a method: dense output, then stages 1, 2, ..."""
    return [f"{tableau.name}_curve", *(f"{tableau.name}_{k}" for k in range(1, tableau.stages))]


def block_names(blocks: int) -> list[str]:
    """Return the names of the kernels: right-hand side and solution of every block in turn."""
    return [name for k in range(blocks) for name in (f"right_{k}", f"solve_{k}")]
