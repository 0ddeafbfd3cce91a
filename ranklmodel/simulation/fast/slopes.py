"""Kernels for derivatives with respect to chosen constants."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from ranklmodel.simulation.fast.derivative import along, gradients
from ranklmodel.simulation.fast.elimination import elimination
from ranklmodel.simulation.fast.emitter import Kernel
from ranklmodel.simulation.fast.graph import Graph
from ranklmodel.simulation.fast.kernels import hoistable
from ranklmodel.simulation.fast.stages import padded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.fast.elimination import Place
    from ranklmodel.simulation.fast.graph import Node
    from ranklmodel.simulation.fast.translate import Equations

# Order of the addresses that the tangent solver takes, and those Python calls.
TANGENT_KERNELS = (
    "prologue_slopes",
    "evaluate_slopes",
    "second",
    "spread",
    "spread_more",
    "solve_directions",
)
SLOPE_KERNELS = ("prologue_slopes", "evaluate_slopes", "start_slopes", "output_slopes_many")


@dataclass(frozen=True)
class Directions:
    """Constants by which derivatives are taken, and how their arrays are laid out.

    Directions fill vectors of `lanes`; block b, state k, lane l of a direction array is element
    ((b * room) + k) * lanes + l and belongs to direction b * lanes + l.

    Attributes
    ----------
    constants : tuple of int
        Positions; -1 for a direction that moves initial values only.
    lanes, blocks, room : int
        See above.
    hoisted : int
        Number of hoisted terms.
    output_rows, output_columns : tuple of int
        Place of every entry of d(rules and observables)/d(states, then directions).
    """

    constants: tuple[int, ...]
    lanes: int
    blocks: int
    room: int
    hoisted: int
    output_rows: tuple[int, ...]
    output_columns: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Directions:
        """Return what :meth:`to_json` wrote."""
        names = ("constants", "output_rows", "output_columns")
        made: dict[str, Any] = {k: tuple(v) if k in names else v for k, v in values.items()}
        return cls(**made)

    def place(self, state: int, direction: int) -> int:
        """Return the element of a direction array."""
        block, lane = divmod(direction, self.lanes)
        return (block * self.room + state) * self.lanes + lane


def empty_directions(constants: Sequence[int], states: int, lanes: int) -> Directions:
    """Return the layout of direction arrays."""
    blocks = -(-len(constants) // lanes)
    return Directions(tuple(constants), lanes, blocks, padded(states, 1), 0, (), ())


def slope_kernels(
    model: Equations, layout: Directions
) -> tuple[list[Kernel], list[Kernel], dict[Node, int], Directions]:
    """Return scalar kernels, kernels over lanes of directions, hoisted terms, and the layout."""
    graph, states = model.graph, len(model.states)
    directions = {
        model.constants[constant]: [k for k, c in enumerate(layout.constants) if c == constant]
        for constant in set(layout.constants)
        if constant >= 0
    }
    column = {node: k for k, node in enumerate(model.states)}
    shared = (*model.rules, *model.extents)
    variables = (*model.states, *directions)
    slopes = gradients(graph, model.rates, variables, shared)
    entries = sorted(
        (row, column[variable], node)
        for row, gradient in enumerate(slopes)
        for variable, node in gradient.items()
        if variable in column
    )
    forced = [
        (layout.place(row, direction), node)
        for row, gradient in enumerate(slopes)
        for variable, node in gradient.items()
        for direction in directions.get(variable, ())
    ]
    jacobian = [("jacobian", k, node) for k, (_, _, node) in enumerate(entries)]
    forcing = [("forcing", place, node) for place, node in forced]
    rates = [("rates", k, node) for k, node in enumerate(model.rates)]
    second = _second(model, jacobian + forcing)
    outputs, layout = _output_slopes(model, layout, directions)
    hoisted = hoistable(graph, [n for _, _, n in (*rates, *jacobian, *forcing, *second, *outputs)])
    kept = tuple(("hoisted", k, node) for k, node in enumerate(hoisted))
    given = ("states", "hoisted")
    starts = gradients(graph, model.starts, tuple(directions), ())
    started = tuple(
        ("slopes", layout.place(row, direction), node)
        for row, gradient in enumerate(starts)
        for variable, node in gradient.items()
        for direction in directions[variable]
    )
    scalar = [
        Kernel("prologue_slopes", graph, ("constants", "hoisted"), kept),
        Kernel(
            "evaluate_slopes",
            graph,
            (*given, "rates", "jacobian", "forcing"),
            (*rates, *jacobian, *forcing),
        ),
        Kernel("second", graph, (*given, "direction", "jacobian", "forcing"), tuple(second)),
        Kernel("start_slopes", graph, ("constants", "slopes"), started),
        Kernel("output_slopes", graph, (*given, "outputs"), tuple(outputs)),
    ]
    lanes = _lane_kernels(states, [(row, col) for row, col, _ in entries])
    layout = replace(layout, hoisted=max(len(hoisted), 1))
    return scalar, lanes, {node: k for k, node in enumerate(hoisted)}, layout


def _second(
    model: Equations, wanted: Sequence[tuple[str, int, Node]]
) -> list[tuple[str, int, Node]]:
    """Return the derivatives of Jacobian and forcing along a direction of the states."""
    graph = model.graph
    direction = {node: graph.input("direction", k) for k, node in enumerate(model.states)}
    moved = along(graph, [node for _, _, node in wanted], direction)
    return [(array, k, node) for (array, k, _), node in zip(wanted, moved, strict=True)]


def _output_slopes(
    model: Equations, layout: Directions, directions: dict[Node, list[int]]
) -> tuple[list[tuple[str, int, Node]], Directions]:
    shown = (*model.rules, *model.observables)
    states = {node: k for k, node in enumerate(model.states)}
    slopes = gradients(model.graph, shown, (*states, *directions), model.rules)
    entries: list[tuple[int, int, Node]] = []
    for row, gradient in enumerate(slopes):
        for variable, node in gradient.items():
            if variable in states:
                entries.append((row, states[variable], node))
            for direction in directions.get(variable, ()):
                entries.append((row, len(states) + direction, node))
    placed = replace(
        layout,
        output_rows=tuple(row for row, _, _ in entries),
        output_columns=tuple(col for _, col, _ in entries),
    )
    return [("outputs", k, node) for k, (_, _, node) in enumerate(entries)], placed


def _lane_kernels(states: int, pattern: Sequence[Place]) -> list[Kernel]:
    """Return the kernels for a block of directions.

    `spread` is J s + forcing, `spread_more` adds two arrays to that, and `solve_directions` solves.
    """
    graph = Graph(invariant=())
    rows: list[list[Node]] = [[graph.input("forcing", k)] for k in range(states)]
    for k, (row, column) in enumerate(pattern):
        entry = graph.multiply(graph.input("jacobian", k), graph.input("directions", column))
        rows[row].append(entry)
    spread = [("result", k, graph.total(parts)) for k, parts in enumerate(rows)]
    more = [
        (array, k, graph.total([node, graph.input("first", k), graph.input("second", k)]))
        for array, k, node in spread
    ]
    scheme = elimination(states, pattern)
    solved = tuple(("right", k, node) for k, node in enumerate(scheme.solved))
    return [
        Kernel(
            "spread",
            graph,
            ("jacobian", "directions", "forcing", "result"),
            tuple(spread),
            frozenset({"jacobian"}),
        ),
        Kernel(
            "spread_more",
            graph,
            ("jacobian", "directions", "forcing", "first", "second", "result"),
            tuple(more),
            frozenset({"jacobian"}),
        ),
        Kernel(
            "solve_directions",
            scheme.solution,
            ("factors", "right"),
            solved,
            frozenset({"factors"}),
        ),
    ]
