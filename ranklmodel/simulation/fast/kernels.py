"""The kernels of a model, and what must be kept beside their object code to use them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from ranklmodel.simulation.fast.derivative import gradients
from ranklmodel.simulation.fast.elimination import elimination
from ranklmodel.simulation.fast.emitter import Emitter, Kernel
from ranklmodel.simulation.fast.graph import Graph
from ranklmodel.simulation.fast.stages import stage_kernels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.fast.elimination import Elimination
    from ranklmodel.simulation.fast.graph import Node
    from ranklmodel.simulation.fast.translate import Equations

# Order of the addresses that solvers take.
SOLVER_KERNELS = (
    "prologue",
    "stage_rates",
    "rates_jacobian",
    "factorize",
    "solve",
    "check",
    "largest_error",
)
OTHER_KERNELS = ("start", "rates", "outputs_many", "interface_many")


@dataclass(frozen=True)
class Sizes:
    """Lengths of the arrays the kernels exchange.

    Attributes
    ----------
    states, constants, hoisted, jacobian, factors, outputs : int
        Number of elements; an element holds all lanes.
    rows, columns : tuple of int
        Place of every stored entry of the Jacobian.
    """

    states: int
    constants: int
    hoisted: int
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
        made = dict(values)
        made["rows"], made["columns"] = tuple(values["rows"]), tuple(values["columns"])
        return cls(**made)


def hoistable(graph: Graph, outputs: Sequence[Node]) -> list[Node]:
    """Return the nodes that do not vary within a run but are used by what varies, or stored."""
    stored = {node for node in outputs if not graph.varies[node]}
    for node in graph.needed(outputs):
        if graph.varies[node]:
            stored.update(o for o in graph.operands[node] if not graph.varies[o])
    return sorted(node for node in stored if node not in graph.numbers)


def model_kernels(model: Equations) -> tuple[list[Kernel], dict[Node, int], Sizes]:
    """Return the kernels of a model, the hoisted terms and the sizes of all arrays."""
    graph = model.graph
    slopes = gradients(graph, model.rates, model.states, (*model.rules, *model.extents))
    column = {node: k for k, node in enumerate(model.states)}
    entries = sorted(
        (row, column[state], node)
        for row, gradient in enumerate(slopes)
        for state, node in gradient.items()
    )
    shown = (*model.rules, *model.observables)
    rates = [("rates", k, node) for k, node in enumerate(model.rates)]
    jacobian = [("jacobian", k, node) for k, (_, _, node) in enumerate(entries)]
    outputs = [("outputs", k, node) for k, node in enumerate(shown)]
    hoisted = hoistable(graph, [node for _, _, node in (*rates, *jacobian, *outputs)])
    starts = tuple(("states", k, node) for k, node in enumerate(model.starts))
    kept = tuple(("hoisted", k, node) for k, node in enumerate(hoisted))
    of_states = ("states", "hoisted")
    size = len(model.states)
    scheme = elimination(size, [(row, col) for row, col, _ in entries])
    kernels = [
        Kernel("prologue", graph, ("constants", "hoisted"), kept),
        Kernel("start", graph, ("constants", "states"), starts),
        Kernel("rates", graph, (*of_states, "rates"), tuple(rates)),
        Kernel("rates_jacobian", graph, (*of_states, "rates", "jacobian"), (*rates, *jacobian)),
        Kernel(
            "stage_rates", graph, (*of_states, "right", "sum"), rates_and_right(graph, rates, "sum")
        ),
        Kernel("outputs", graph, (*of_states, "outputs"), tuple(outputs)),
        _largest_error(size),
        *linear_kernels(scheme),
    ]
    sizes = Sizes(
        states=size,
        constants=len(model.constants),
        hoisted=max(len(hoisted), 1),
        jacobian=len(entries),
        factors=len(scheme.factors),
        outputs=len(shown),
        rows=tuple(row for row, _, _ in entries),
        columns=tuple(col for _, col, _ in entries),
    )
    return kernels, {node: k for k, node in enumerate(hoisted)}, sizes


def rates_and_right(
    graph: Graph, rates: Sequence[tuple[str, int, Node]], into: str
) -> tuple[tuple[str, int, Node], ...]:
    """Return rates plus what a stage adds to them."""
    return tuple((into, k, graph.add(graph.input("right", k), node)) for _, k, node in rates)


def _largest_error(size: int) -> Kernel:
    """Return the kernel for the error of a step in units of the tolerance.

    The second output is a sum of all errors: a maximum can lose a NaN, a sum can not.
    """
    graph = Graph(invariant=())
    relative = graph.input("relative", 0)
    errors: list[Node] = []
    for k in range(size):
        change = graph.input("last", k)
        old = graph.function("abs", graph.input("states", k))
        new = graph.function("abs", graph.add(graph.input("place", k), change))
        bound = graph.multiply(relative, graph.largest(old, new))
        bound = graph.add(graph.input("absolute", k), bound)
        errors.append(graph.multiply(graph.function("abs", change), graph.reciprocal(bound)))
    worst = errors
    while len(worst) > 1:
        pairs = [graph.largest(a, b) for a, b in zip(worst[::2], worst[1::2], strict=False)]
        worst = pairs + (worst[-1:] if len(worst) % 2 else [])
    outputs = (("error", 0, worst[0]), ("error", 1, graph.total(errors)))
    arguments = ("states", "place", "last", "absolute", "relative", "error")
    return Kernel("largest_error", graph, arguments, outputs)


def linear_kernels(scheme: Elimination) -> list[Kernel]:
    """Return the kernels that factorize, solve and check."""
    factors = tuple(("factors", k, node) for k, node in enumerate(scheme.factors))
    solved = tuple(("solved", k, node) for k, node in enumerate(scheme.solved))
    return [
        Kernel("factorize", scheme.factorization, ("jacobian", "shift", "factors"), factors),
        Kernel("solve", scheme.solution, ("factors", "right", "solved"), solved),
        Kernel(
            "check",
            scheme.check,
            ("jacobian", "shift", "solved", "right", "excess"),
            (("excess", 0, scheme.excess),),
        ),
    ]


def slow_kernels(
    model: Equations, interface: Sequence[Node], slow: Equations
) -> tuple[list[Kernel], dict[Node, int], Sizes]:
    """Return the kernels of the slow states, and that of the interface they feel."""
    kernels, hoisted, sizes = model_kernels(slow)
    terms = tuple(("outputs", k, node) for k, node in enumerate(interface))
    kernels.append(Kernel("interface", model.graph, ("states", "constants", "outputs"), terms))
    return kernels, hoisted, replace(sizes, outputs=len(interface))


def many(name: str, fixed: str, states: int, outputs: int) -> str:
    """Return the text of a kernel that calls `name` for each of many states.

    It takes the states, row after row, one array that stays the same, the outputs, row after row,
    and the number of rows.
    """
    lines = [
        "entry:",
        "br label %loop",
        "loop:",
        "%row = phi i64 [ 0, %entry ], [ %next, %loop ]",
        f"%from = mul i64 %row, {states}",
        f"%to = mul i64 %row, {outputs}",
        "%here = getelementptr double, ptr %states, i64 %from",
        "%there = getelementptr double, ptr %outputs, i64 %to",
        f"call void @{name}(ptr %here, ptr %{fixed}, ptr %there)",
        "%next = add i64 %row, 1",
        "%more = icmp slt i64 %next, %rows",
        "br i1 %more, label %loop, label %done",
        "done:",
        "ret void",
    ]
    arguments = f"ptr %states, ptr %{fixed}, ptr %outputs, i64 %rows"
    body = "\n  ".join(lines)
    return f"define void @{name}_many({arguments}) nounwind {{\n{body}\n}}\n"


def module_text(
    kernels: Sequence[Kernel], hoisted: dict[Node, int], lanes: int, batches: Sequence[str] = ()
) -> str:
    """Return the LLVM text of all kernels for a number of lanes, and of `batches` beside them."""
    emitter = Emitter(lanes)
    parts = [emitter.declarations(), *stage_kernels(lanes)]
    for kernel in kernels:
        reads = hoisted if "hoisted" in kernel.arguments and kernel.name != "prologue" else {}
        parts.append(emitter.kernel(kernel, reads))
    return "\n".join((*parts, *batches))
