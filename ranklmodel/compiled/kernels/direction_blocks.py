"""Kernels for one block of directions: right-hand side and solution of a stage.

Straight-line code for the states the block reaches, and for the entries that are there: where the
right-hand side is zero the solution of the sparse system loses most of its operations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.compiled.kernels.llvm import Kernel
from ranklmodel.equations.elimination import elimination
from ranklmodel.equations.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.equations.directions import Directions
    from ranklmodel.equations.elimination import Elimination, Place
    from ranklmodel.equations.graph import Node

RIGHT_ARRAYS = (
    *("jacobian", "jacobian_derivative", "place", "here", "forcing", "forcing_derivative"),
    *("right", "result"),
)


@dataclass(frozen=True)
class Varying:
    """Which elements can be other than zero.

    Attributes
    ----------
    forcing, forcing_derivative : frozenset of int
        Elements of direction arrays.
    jacobian_derivative : frozenset of int
        Entries of the Jacobian that vary with the states.
    """

    forcing: frozenset[int]
    jacobian_derivative: frozenset[int]
    forcing_derivative: frozenset[int]


def block_kernels(layout: Directions, pattern: Sequence[Place], varying: Varying) -> list[Kernel]:
    """Return the kernels of every block.

    Parameters
    ----------
    layout : Directions
        The blocks.
    pattern : sequence of (row, column)
        Place of every stored entry of the Jacobian.
    varying : Varying
        What is not zero.
    """
    scheme = elimination(layout.states, pattern)
    kernels = []
    for block, rows in enumerate(layout.rows):
        vector = {row: k for k, row in enumerate(rows)}
        first = int(layout.first[block])
        kernels += [
            _right(f"right_{block}", layout.lanes, first, vector, pattern, varying),
            _solve(f"solve_{block}", scheme, vector),
        ]
    return kernels


def _right(
    name: str,
    lanes: int,
    first: int,
    vector: dict[int, int],
    pattern: Sequence[Place],
    varying: Varying,
) -> Kernel:
    """Return `J place + forcing + (dJ) here + (d forcing) + right`."""
    graph = Graph(invariant=())
    parts = {row: [graph.input("right", k)] for row, k in vector.items()}
    for array, elements in (
        ("forcing", varying.forcing),
        ("forcing_derivative", varying.forcing_derivative),
    ):
        for row, k in vector.items():
            begin = first + k * lanes
            if any(element in elements for element in range(begin, begin + lanes)):
                parts[row].append(graph.input(array, k))
    for k, (row, column) in enumerate(pattern):
        if column in vector:
            place = graph.input("place", vector[column])
            parts[row].append(graph.multiply(graph.input("jacobian", k), place))
            if k in varying.jacobian_derivative:
                here = graph.input("here", vector[column])
                parts[row].append(graph.multiply(graph.input("jacobian_derivative", k), here))
    result = tuple(("result", k, graph.total(parts[row])) for row, k in vector.items())
    shared = frozenset({"jacobian", "jacobian_derivative"})
    return Kernel(name, graph, RIGHT_ARRAYS, result, shared)


def _solve(name: str, scheme: Elimination, vector: dict[int, int]) -> Kernel:
    """Return the solution where the right-hand side is zero in all other rows, and so is it."""
    old, graph = scheme.solution, Graph(invariant=())
    copied: dict[Node, Node] = {}
    for node in old.needed([scheme.solved[row] for row in vector]):
        if node in old.inputs:
            array, place = old.inputs[node]
            if array == "factors":
                copied[node] = graph.input(array, place)
            elif place in vector:
                copied[node] = graph.input(array, vector[place])
            else:
                copied[node] = graph.zero
        else:
            operands = (copied[operand] for operand in old.operands[node])
            copied[node] = graph.apply(old.operations[node], *operands)
    solved = tuple(("right", k, copied[scheme.solved[row]]) for row, k in vector.items())
    return Kernel(name, graph, ("factors", "right"), solved, frozenset({"factors"}))
