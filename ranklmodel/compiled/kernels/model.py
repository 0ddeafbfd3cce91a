"""The kernels of a model, and the LLVM text of all its solver needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.compiled.contract.arrays import BLOCK
from ranklmodel.compiled.contract.kernels import Sizes
from ranklmodel.compiled.contract.tableaus import TABLEAUS
from ranklmodel.compiled.kernels.dense_output import curve_kernel, show_kernel
from ranklmodel.compiled.kernels.llvm import Emitter, Kernel
from ranklmodel.compiled.kernels.stage_sums import stage_kernels
from ranklmodel.compiled.kernels.step_acceptance import accept_kernel
from ranklmodel.compiled.kernels.step_error import errors_kernel
from ranklmodel.equations.derivative import gradients
from ranklmodel.equations.elimination import elimination
from ranklmodel.equations.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.equations.elimination import Elimination
    from ranklmodel.equations.graph import Node
    from ranklmodel.equations.translate import Equations

# Kernels that show many states, and the only ones that are quicker for being gathered into vectors.
# Of all others LLVM spends most of its time on that, a run with them takes a tenth longer.
_GATHERED = ("outputs", "interface")


def hoistable(graph: Graph, outputs: Sequence[Node]) -> list[Node]:
    """Return the nodes that do not vary within a run but are used by what varies, or stored.

    Inputs are constants between their settings, so what depends on them is among these. Terms of
    slowly varying states are not: a stage that took them from the step's start would be of first
    order in them, and error control would pay for it with more steps than the terms cost.
    """
    stored = {node for node in outputs if not graph.varies[node]}
    for node in graph.needed(outputs):
        # a condition is no number that could be stored; what it compares is
        if graph.varies[node] or graph.operations[node] == "less":
            stored.update(
                o
                for o in graph.operands[node]
                if not graph.varies[o] and graph.operations[o] != "less"
            )
    return sorted(node for node in stored if node not in graph.numbers)


def held_conditions(graph: Graph, nodes: Sequence[Node]) -> list[Node]:
    """Return the conditions that vary within a run; solvers hold them within a step."""
    return [n for n in graph.needed(nodes) if graph.operations[n] == "less" and graph.varies[n]]


def model_kernels(model: Equations) -> tuple[list[Kernel], dict[Node, int], Sizes]:
    """Return the kernels of a model, the hoisted terms and the sizes of all arrays."""
    graph = model.graph
    derivatives = gradients(graph, model.rates, model.states, (*model.rules, *model.extents))
    column = {node: k for k, node in enumerate(model.states)}
    entries = sorted(
        (row, column[state], node)
        for row, gradient in enumerate(derivatives)
        for state, node in gradient.items()
    )
    stored_outputs = (*model.rules, *model.observables)
    rates = [("rates", k, node) for k, node in enumerate(model.rates)]
    jacobian = [("jacobian", k, node) for k, (_, _, node) in enumerate(entries)]
    outputs = [("outputs", k, node) for k, node in enumerate(stored_outputs)]
    held = held_conditions(graph, [node for _, _, node in (*rates, *jacobian)])
    gaps = [("gaps", k, graph.subtract(*graph.operands[node][::-1])) for k, node in enumerate(held)]
    hoisted = hoistable(graph, [node for _, _, node in (*rates, *jacobian, *outputs, *gaps)])
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
        Kernel("switches", graph, (*of_states, "gaps"), tuple(gaps)),
        *linear_kernels(scheme),
    ]
    sizes = Sizes(
        states=size,
        constants=len(model.constants),
        hoisted=max(len(hoisted) + len(held), 1),
        conditions=len(held),
        jacobian=len(entries),
        factors=len(scheme.factors),
        outputs=len(stored_outputs),
        rows=tuple(row for row, _, _ in entries),
        columns=tuple(col for _, col, _ in entries),
    )
    return kernels, {node: k for k, node in enumerate((*hoisted, *held))}, sizes


def rates_and_right(
    graph: Graph, rates: Sequence[tuple[str, int, Node]], into: str
) -> tuple[tuple[str, int, Node], ...]:
    """Return rates plus what a stage adds to them."""
    return tuple((into, k, graph.add(graph.input("right", k), node)) for _, k, node in rates)


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
            ("jacobian", "shift", "solved", "right", "wrong"),
            (("wrong", 0, scheme.wrong),),
        ),
    ]


def slow_kernels(
    interface: Equations, slow: Equations
) -> tuple[list[Kernel], dict[Node, int], Sizes]:
    """Return the kernels of the slow states, and that of the interface they feel."""
    kernels, hoisted, sizes = model_kernels(slow)
    terms = tuple(("outputs", k, node) for k, node in enumerate(interface.rules))
    kernels.append(Kernel("interface", interface.graph, ("states", "constants", "outputs"), terms))
    return kernels, hoisted, replace(sizes, outputs=len(terms))


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


def module_texts(
    kernels: Sequence[Kernel],
    hoisted: dict[Node, int],
    lanes: int,
    batches: Sequence[str] = (),
    alike: bool = False,
) -> tuple[str, str]:
    """Return the LLVM text of all kernels for a number of lanes, and of `batches` beside them.

    Where `alike`, any number of lanes gives the same bits. The second text holds what gains from
    gathering scalar operations; see :func:`~ranklmodel.compiled.code.machine.compile_object`.
    """
    emitter = Emitter(lanes, alike)
    plain = [emitter.declarations()]
    if lanes == 1:
        plain.append(Emitter(BLOCK).declarations())
    gathered = [emitter.declarations()]
    for tableau in TABLEAUS.values():
        plain += stage_kernels(tableau, lanes)
    plain += [curve_kernel(tableau, lanes) for tableau in TABLEAUS.values()]
    plain += [errors_kernel(lanes), accept_kernel(lanes), show_kernel(lanes)]
    for kernel in kernels:
        reads = hoisted if "hoisted" in kernel.arguments and kernel.name != "prologue" else {}
        part = gathered if lanes == 1 and kernel.name in _GATHERED else plain
        part.append(emitter.kernel(kernel, reads))
    return "\n".join(plain), "\n".join((*gathered, *batches))
