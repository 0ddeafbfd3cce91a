"""Kernels for derivatives with respect to chosen constants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.simulation.fast.block_kernels import Varying, block_kernels
from ranklmodel.simulation.fast.derivative import along, gradients
from ranklmodel.simulation.fast.directions import laid_out
from ranklmodel.simulation.fast.emitter import Kernel
from ranklmodel.simulation.fast.kernels import hoistable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.simulation.fast.directions import Directions
    from ranklmodel.simulation.fast.graph import Node
    from ranklmodel.simulation.fast.translate import Equations

# Order of the addresses that the tangent solver takes, and those Python calls.
TANGENT_KERNELS = ("prologue_slopes", "evaluate_slopes", "second", "slope_errors")
SLOPE_KERNELS = ("prologue_slopes", "evaluate_slopes", "start_slopes", "output_slopes_many")


def slope_kernels(
    model: Equations, constants: Sequence[int], lanes: int, everywhere: bool
) -> tuple[list[Kernel], list[Kernel], dict[Node, int], Directions]:
    """Return scalar kernels, kernels over lanes of directions, hoisted terms, and the layout."""
    graph, states = model.graph, len(model.states)
    directions = {
        model.constants[constant]: [k for k, c in enumerate(constants) if c == constant]
        for constant in set(constants)
        if constant >= 0
    }
    column = {node: k for k, node in enumerate(model.states)}
    shared = (*model.rules, *model.extents)
    slopes = gradients(graph, model.rates, (*model.states, *directions), shared)
    starts = gradients(graph, model.starts, tuple(directions), ())
    entries = sorted(
        (row, column[variable], node)
        for row, gradient in enumerate(slopes)
        for variable, node in gradient.items()
        if variable in column
    )
    pattern = [(row, col) for row, col, _ in entries]
    acts_on = {
        constant: {
            row
            for gradient_of in (slopes, starts)
            for row, gradient in enumerate(gradient_of)
            if model.constants[constant] in gradient
        }
        for constant in set(constants)
        if constant >= 0
    }
    layout = laid_out(constants, states, lanes, pattern, acts_on, everywhere)
    forcing = [
        ("forcing", place, node)
        for row, gradient in enumerate(slopes)
        for variable, node in gradient.items()
        for direction in directions.get(variable, ())
        for place in layout.elements(row, direction)
    ]
    jacobian = [("jacobian", k, node) for k, (_, _, node) in enumerate(entries)]
    rates = [("rates", k, node) for k, node in enumerate(model.rates)]
    second = [one for one in _second(model, jacobian + forcing) if one[2] != graph.zero]
    outputs, layout = _output_slopes(model, layout, directions)
    hoisted = hoistable(graph, [n for _, _, n in (*rates, *jacobian, *forcing, *second, *outputs)])
    kept = tuple(("hoisted", k, node) for k, node in enumerate(hoisted))
    given = ("states", "hoisted")
    started = tuple(
        ("slopes", row * len(constants) + direction, node)
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
    wide = block_kernels(
        layout,
        pattern,
        Varying(
            forcing=frozenset(place for _, place, _ in forcing),
            jacobian_slope=frozenset(k for array, k, _ in second if array == "jacobian"),
            forcing_slope=frozenset(k for array, k, _ in second if array == "forcing"),
        ),
    )
    layout = replace(layout, hoisted=max(len(hoisted), 1))
    return scalar, wide, {node: k for k, node in enumerate(hoisted)}, layout


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
