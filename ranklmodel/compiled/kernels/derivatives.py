"""Kernels for derivatives with respect to chosen constants."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ranklmodel.compiled.kernels.direction_blocks import Varying, block_kernels
from ranklmodel.compiled.kernels.llvm import Kernel
from ranklmodel.compiled.kernels.model import held_conditions, hoistable, rates_and_right
from ranklmodel.equations.derivative import gradients
from ranklmodel.equations.directions import laid_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.equations.directions import Directions
    from ranklmodel.equations.graph import Graph, Node
    from ranklmodel.equations.translate import Equations

Term = tuple[str, int, "Node"]


@dataclass(frozen=True)
class _Terms:
    """What the kernels store, as (array, place, node).

    Attributes
    ----------
    rates, jacobian, forcing : sequence of term
        Rates, and their derivatives by states and by the directions' constants.
    second : sequence of term
        Derivatives of Jacobian and forcing along a direction of the states.
    outputs, started : sequence of term
        Derivatives of rules and observables, and of declared starts.
    pattern : sequence of (row, column)
        Places of the Jacobian's entries.
    layout : Directions
        Where directions are stored.
    """

    rates: Sequence[Term]
    jacobian: Sequence[Term]
    forcing: Sequence[Term]
    second: Sequence[Term]
    outputs: Sequence[Term]
    started: Sequence[Term]
    pattern: Sequence[tuple[int, int]]
    layout: Directions


def derivative_kernels(
    model: Equations, constants: Sequence[int], lanes: int, everywhere: bool
) -> tuple[list[tuple[Kernel, dict[Node, int]]], list[Kernel], Directions]:
    """Return scalar kernels with the terms they read, kernels over lanes, and the layout."""
    terms = _terms(model, constants, lanes, everywhere)
    scalar, hoisted, held = _scalar_kernels(model.graph, terms)
    varying = Varying(
        forcing=frozenset(place for _, place, _ in terms.forcing),
        jacobian_derivative=frozenset(k for array, k, _ in terms.second if array == "jacobian"),
        forcing_derivative=frozenset(k for array, k, _ in terms.second if array == "forcing"),
    )
    wide = block_kernels(terms.layout, terms.pattern, varying)
    return scalar, wide, replace(terms.layout, hoisted=max(hoisted, 1), held=max(held, 1))


def _terms(model: Equations, constants: Sequence[int], lanes: int, everywhere: bool) -> _Terms:
    """Return all derivatives by the states and by some constants."""
    graph = model.graph
    directions = {
        model.constants[constant]: [k for k, c in enumerate(constants) if c == constant]
        for constant in set(constants)
        if constant >= 0
    }
    column = {node: k for k, node in enumerate(model.states)}
    derivatives = gradients(
        graph, model.rates, (*model.states, *directions), (*model.rules, *model.extents)
    )
    starts = gradients(graph, model.starts, tuple(directions), ())
    entries = sorted(
        (row, column[variable], node)
        for row, gradient in enumerate(derivatives)
        for variable, node in gradient.items()
        if variable in column
    )
    pattern = [(row, col) for row, col, _ in entries]
    acts_on = {
        constant: {
            row
            for gradient_of in (derivatives, starts)
            for row, gradient in enumerate(gradient_of)
            if model.constants[constant] in gradient
        }
        for constant in set(constants)
        if constant >= 0
    }
    layout = laid_out(constants, len(model.states), lanes, pattern, acts_on, everywhere)
    forcing = [
        ("forcing", place, node)
        for row, gradient in enumerate(derivatives)
        for variable, node in gradient.items()
        for direction in directions.get(variable, ())
        for place in layout.elements(row, direction)
    ]
    jacobian = [("jacobian", k, node) for k, (_, _, node) in enumerate(entries)]
    outputs, layout = _output_derivatives(model, layout, directions)
    started = [
        ("derivatives", row * len(constants) + direction, node)
        for row, gradient in enumerate(starts)
        for variable, node in gradient.items()
        for direction in directions[variable]
    ]
    rates = [("rates", k, node) for k, node in enumerate(model.rates)]
    second = _second(model, jacobian + forcing)
    return _Terms(rates, jacobian, forcing, second, outputs, started, pattern, layout)


def _scalar_kernels(
    graph: Graph, terms: _Terms
) -> tuple[list[tuple[Kernel, dict[Node, int]]], int, int]:
    """Return kernels of one lane, and the numbers of terms they read as hoisted and as held."""
    evaluated = (*terms.rates, *terms.jacobian, *terms.forcing)
    stored = [node for _, _, node in (*evaluated, *terms.second, *terms.outputs)]
    hoisted = hoistable(graph, stored)
    conditions = held_conditions(graph, [n for _, _, n in (*terms.rates, *terms.jacobian)])
    held = _held(graph, [node for _, _, node in terms.second])
    read = {node: k for k, node in enumerate((*hoisted, *conditions))}
    # what begin_derivatives held is read as if it were hoisted
    read_held = {node: k for k, node in enumerate(held)}
    states = ("states", "hoisted")
    derived = ("rates", "jacobian", "forcing")
    right = (*rates_and_right(graph, terms.rates, "rates"), *terms.jacobian, *terms.forcing)
    kept = [("hoisted", k, node) for k, node in enumerate(hoisted)]
    holding = [*evaluated, *(("held", k, node) for k, node in enumerate(held))]

    def kernel(name: str, arguments: tuple[str, ...], outputs: Sequence[Term]) -> Kernel:
        return Kernel(name, graph, arguments, tuple(outputs))

    scalar: list[tuple[Kernel, dict[Node, int]]] = [
        (kernel("prologue_derivatives", ("constants", "hoisted"), kept), {}),
        (kernel("begin_derivatives", (*states, *derived, "held"), holding), read),
        (kernel("evaluate_derivatives", (*states, "right", *derived), right), read),
        (
            kernel("second", ("hoisted", "direction", "jacobian", "forcing"), terms.second),
            read_held,
        ),
        (kernel("start_derivatives", ("constants", "derivatives"), terms.started), {}),
        (kernel("output_derivatives", (*states, "outputs"), terms.outputs), read),
    ]
    return scalar, len(read), len(held)


def _held(graph: Graph, second: Sequence[Node]) -> list[Node]:
    """Return what the second derivatives need beside the direction: the same for all stages."""
    moving: set[Node] = set()
    held: set[Node] = set()
    for node in graph.needed(second):
        array, _ = graph.inputs.get(node, ("", 0))
        operands = graph.operands[node]
        if array == "direction" or any(operand in moving for operand in operands):
            moving.add(node)
            held.update(operand for operand in operands if operand not in moving)
    return sorted(held - set(graph.numbers))


def _second(
    model: Equations, terms: Sequence[tuple[str, int, Node]]
) -> list[tuple[str, int, Node]]:
    """Return the derivatives of Jacobian and forcing along a direction of the states.

    They are written as sums over the direction's elements, whose weights are the same for all
    stages of a step.
    """
    graph = model.graph
    direction = {node: graph.input("direction", k) for k, node in enumerate(model.states)}
    shared = (*model.rules, *model.extents)
    weights = gradients(graph, [node for _, _, node in terms], model.states, shared)
    sums = [
        graph.total(graph.multiply(weight, direction[state]) for state, weight in of.items())
        for of in weights
    ]
    return [
        (array, k, node)
        for (array, k, _), node in zip(terms, sums, strict=True)
        if node != graph.zero
    ]


def _output_derivatives(
    model: Equations, layout: Directions, directions: dict[Node, list[int]]
) -> tuple[list[tuple[str, int, Node]], Directions]:
    outputs = (*model.rules, *model.observables)
    states = {node: k for k, node in enumerate(model.states)}
    derivatives = gradients(model.graph, outputs, (*states, *directions), model.rules)
    entries: list[tuple[int, int, Node]] = []
    for row, gradient in enumerate(derivatives):
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
