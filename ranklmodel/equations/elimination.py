"""The sparse LU factorization of I/(gamma h) - J, worked out once as straight-line equations.

Pivots are taken on the diagonal in an order that keeps fill low (Markowitz counts). Which entry is
a safe pivot depends on numbers, so the solver checks what comes out and factorizes again with
pivoting where this order was not safe.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.equations.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.equations.graph import Node

# A backward error above this, in any row, is a factorization that pivoting would have saved.
BACKWARD_ERROR = 1e-9
# A drug long stopped decays to rounding errors, where no factorization is exact and none matters.
_NEGLIGIBLE = 1e-140

Place = tuple[int, int]


@dataclass(frozen=True)
class Elimination:
    """Straight-line factorization, solution and check.

    Attributes
    ----------
    factorization : Graph
        From `jacobian` and `shift` to `factors`.
    factors : tuple of node
        What is stored.
    solution : Graph
        From `factors` and `right` to the solution.
    solved : tuple of node
        The solution, one node for each unknown.
    check : Graph
        From `jacobian`, `shift`, `solved` and `right` to one number.
    wrong : node
        Number of rows whose backward error is too large or not a number.
    """

    factorization: Graph
    factors: tuple[Node, ...]
    solution: Graph
    solved: tuple[Node, ...]
    check: Graph
    wrong: Node


def elimination(size: int, pattern: Sequence[Place]) -> Elimination:
    """Return the factorization for a matrix whose `jacobian` array has this pattern.

    Parameters
    ----------
    size : int
        Number of states.
    pattern : sequence of (row, column)
        Place of every stored entry of J.
    """
    graph = Graph(invariant=())
    matrix = _shifted(graph, size, pattern)
    order: list[int] = []
    rows: list[set[int]] = [{c for r, c in matrix if r == i and c != i} for i in range(size)]
    columns: list[set[int]] = [{r for r, c in matrix if c == i and r != i} for i in range(size)]
    inverse: dict[int, Node] = {}
    lower: dict[Place, Node] = {}
    left = set(range(size))
    while left:
        pivot = min(left, key=lambda k: (len(rows[k]) * len(columns[k]), k))
        left.remove(pivot)
        order.append(pivot)
        inverse[pivot] = graph.reciprocal(matrix[pivot, pivot])
        for row in sorted(columns[pivot]):
            factor = graph.multiply(matrix[row, pivot], inverse[pivot])
            lower[row, pivot] = factor
            for column in sorted(rows[pivot]):
                change = graph.multiply(factor, matrix[pivot, column])
                before = matrix.get((row, column), graph.zero)
                matrix[row, column] = graph.subtract(before, change)
                if row != column:
                    rows[row].add(column)
                    columns[column].add(row)
        for column in rows[pivot]:
            columns[column].discard(pivot)
        for row in columns[pivot]:
            rows[row].discard(pivot)
    upper = {(p, c): matrix[p, c] for p in order for c in sorted(rows[p])}
    solution, solved = _solution(size, order, lower, upper)
    check, wrong = _check(size, pattern)
    factors = (*(inverse[p] for p in order), *lower.values(), *upper.values())
    return Elimination(graph, factors, solution, solved, check, wrong)


def _shifted(graph: Graph, size: int, pattern: Sequence[Place]) -> dict[Place, Node]:
    shift = graph.input("shift", 0)
    matrix = {place: graph.negate(graph.input("jacobian", k)) for k, place in enumerate(pattern)}
    for k in range(size):
        matrix[k, k] = graph.add(shift, matrix.get((k, k), graph.zero))
    return matrix


def _solution(
    size: int, order: Sequence[int], lower: dict[Place, Node], upper: dict[Place, Node]
) -> tuple[Graph, tuple[Node, ...]]:
    graph = Graph(invariant=())
    places = [*((p, p) for p in order), *lower, *upper]
    stored = {
        (kind, place): graph.input("factors", k)
        for k, (kind, place) in enumerate(
            zip("i" * size + "l" * len(lower) + "u" * len(upper), places, strict=True)
        )
    }
    right = [graph.input("right", k) for k in range(size)]
    for row, pivot in lower:
        right[row] = graph.subtract(
            right[row], graph.multiply(stored["l", (row, pivot)], right[pivot])
        )
    for pivot in reversed(order):
        for place in upper:
            if place[0] == pivot:
                change = graph.multiply(stored["u", place], right[place[1]])
                right[pivot] = graph.subtract(right[pivot], change)
        right[pivot] = graph.multiply(right[pivot], stored["i", (pivot, pivot)])
    return graph, tuple(right)


def _check(size: int, pattern: Sequence[Place]) -> tuple[Graph, Node]:
    graph = Graph(invariant=())
    matrix = _shifted(graph, size, pattern)
    wrong: list[Node] = []
    limit = graph.number(BACKWARD_ERROR)
    for row in range(size):
        right = graph.input("right", row)
        parts = [
            graph.multiply(entry, graph.input("solved", place[1]))
            for place, entry in matrix.items()
            if place[0] == row
        ]
        residual = graph.subtract(graph.total(parts), right)
        terms = [graph.function("abs", part) for part in (*parts, right)]
        sizes = graph.total([*terms, graph.number(_NEGLIGIBLE)])
        # so written that NaN counts as wrong
        right_enough = graph.less(graph.function("abs", residual), graph.multiply(limit, sizes))
        wrong.append(graph.select(right_enough, graph.zero, graph.one))
    return graph, graph.total(wrong)
