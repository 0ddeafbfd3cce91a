"""Derivatives of graphs: gradients through shared terms.

Each shared term (a rule, a process) is differentiated once, backwards, down to the states and to
other shared terms; the chain rule over shared terms then gives the sparse Jacobian. Differentiating
whole right-hand sides forwards costs one product per state at every node instead.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.equations.graph import Graph, Node

Gradient = dict["Node", "Node"]


def operand_derivatives(graph: Graph, node: Node) -> list[tuple[Node, Node]]:
    """Return (operand, derivative of the node by it) for every operand that matters."""
    operation, operands = graph.operations[node], graph.operands[node]
    a = operands[0] if operands else node
    match operation:
        case "add":
            return [(operand, graph.one) for operand in operands]
        case "subtract":
            return [(a, graph.one), (operands[1], graph.number(-1.0))]
        case "negate":
            return [(a, graph.number(-1.0))]
        case "multiply":
            return [(a, operands[1]), (operands[1], a)]
        case "reciprocal":
            return [(a, graph.negate(graph.multiply(node, node)))]
        case "exp":
            return [(a, node)]
        case "log":
            return [(a, graph.reciprocal(a))]
        case "sqrt":
            return [(a, graph.multiply(graph.number(0.5), graph.reciprocal(node)))]
        case "sin":
            return [(a, graph.function("cos", a))]
        case "cos":
            return [(a, graph.negate(graph.function("sin", a)))]
        case "floor":
            return [(a, graph.function("above_floor", a))]
        case "abs":
            sign = graph.select(graph.less(a, graph.zero), graph.number(-1.0), graph.one)
            return [(a, sign)]
        case "select":
            condition, yes, no = operands
            return [
                (yes, graph.select(condition, graph.one, graph.zero)),
                (no, graph.select(condition, graph.zero, graph.one)),
            ]
    return []


def local_gradient(graph: Graph, node: Node, ends: set[Node]) -> Gradient:
    """Return the derivatives of a node by the first of `ends` met on the way down."""
    adjoint: dict[Node, Node] = {node: graph.one}
    gradient: Gradient = {}
    waiting = [-node]
    while waiting:
        current = -heapq.heappop(waiting)
        weight = adjoint.pop(current)
        if current in ends and current != node:
            gradient[current] = weight
            continue
        for operand, derivative in operand_derivatives(graph, current):
            if operand in graph.numbers or graph.operations[operand] == "less":
                continue
            share = graph.multiply(weight, derivative)
            if operand in adjoint:
                adjoint[operand] = graph.add(adjoint[operand], share)
            else:
                adjoint[operand] = share
                heapq.heappush(waiting, -operand)
    return {end: weight for end, weight in gradient.items() if weight != graph.zero}


def gradients(
    graph: Graph, nodes: Sequence[Node], variables: Iterable[Node], shared: Iterable[Node]
) -> list[Gradient]:
    """Return the total derivatives of several nodes by the variables.

    Parameters
    ----------
    graph : Graph
        Gets the nodes of the derivatives.
    nodes : sequence of node
        What is differentiated.
    variables : iterable of node
        Inputs.
    shared : iterable of node
        Terms worth differentiating once, such as rules.

    Returns
    -------
    list of dict
        For each of the nodes, its nonzero derivatives by variable.
    """
    inputs = set(variables)
    through = {node for node in shared if node not in inputs and node not in graph.numbers}
    ends = inputs | through
    of_shared: dict[Node, Gradient] = {}
    for node in sorted(through):
        of_shared[node] = _chained(graph, local_gradient(graph, node, ends), of_shared)
    results: list[Gradient] = []
    for node in nodes:
        if node in of_shared:
            results.append(of_shared[node])
        elif node in inputs:
            results.append({node: graph.one})
        else:
            results.append(_chained(graph, local_gradient(graph, node, ends), of_shared))
    return results


def _chained(graph: Graph, local: Gradient, of_shared: Mapping[Node, Gradient]) -> Gradient:
    terms: dict[Node, list[Node]] = {}
    for end, weight in local.items():
        for variable, derivative in of_shared.get(end, {end: graph.one}).items():
            terms.setdefault(variable, []).append(graph.multiply(weight, derivative))
    totals = {variable: graph.total(parts) for variable, parts in terms.items()}
    return {variable: total for variable, total in totals.items() if total != graph.zero}
