"""Equations of a model without some drugs: what stays zero, and the equations with zeros there.

A state that is zero and whose rate is zero whatever the other states are stays zero. Which these
are is found by putting zeros into the equations: of the states that a drug may have brought, those
whose rates do not vanish are given up, and again, until the rates of all that are left do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ranklmodel.compiled.averaging.linear_block import copied_node
from ranklmodel.equations.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ranklmodel.equations.graph import Node
    from ranklmodel.equations.translate import Equations
    from ranklmodel.model.layout import Layout


def drugs_of(layout: Layout) -> set[str]:
    """Return the drugs that enter a model."""
    return {entry.drug for entry in layout.administrations}


def inputs_of(layout: Layout, absent: Collection[str]) -> frozenset[int]:
    """Return the positions of the inputs that only some drugs set."""
    entries = layout.administrations
    set_by_others = {entry.rate_input for entry in entries if entry.drug not in absent}
    names = {entry.rate_input for entry in entries if entry.rate_input} - set_by_others
    return frozenset(layout.inputs.position(name) for name in names)


def staying_zero(
    model: Equations, layout: Layout, absent: Collection[str], parameters: Collection[int] = ()
) -> frozenset[int]:
    """Return the largest set of states that start at zero and stay there without some drugs.

    Whether a state is zero at the start of a run is for the run to see; those that are declared to
    start elsewhere are not among them.

    Parameters
    ----------
    model : Equations
        The whole model.
    layout : Layout
        Names of the model.
    absent : collection of str
        Drugs that are not taken; all others may be.
    parameters : collection of int
        Positions of parameters that are zero.
    """
    entered = {entry.state for entry in layout.administrations if entry.drug not in absent}
    zero = frozenset(
        position
        for position, name in enumerate(layout.states.names)
        if model.starts[position] == model.graph.zero and name not in entered
    )
    first = len(layout.parameters)
    zeros = [*parameters, *(first + k for k in inputs_of(layout, absent))]
    inputs = {model.constants[k] for k in zeros}
    graph, needed = model.graph.copy(), model.graph.needed(model.rates)
    while True:
        rates = _with_zeros(graph, needed, inputs | {model.states[k] for k in zero})
        staying = frozenset(
            k for k in zero if rates.get(model.rates[k], model.rates[k]) == graph.zero
        )
        if staying == zero:
            return zero
        zero = staying


def _with_zeros(graph: Graph, needed: Iterable[Node], absent: Collection[Node]) -> dict[Node, Node]:
    """Return what becomes of the nodes that are others with zeros for some inputs.

    Most are not, so they are neither looked up nor made again, as :func:`without` would.
    """
    other = dict.fromkeys(absent, graph.zero)
    for node in needed:
        operands = graph.operands[node]
        if node not in other and any(operand in other for operand in operands):
            moved = (other.get(operand, operand) for operand in operands)
            other[node] = graph.apply(graph.operations[node], *moved)
    return other


def without(
    model: Equations,
    layout: Layout,
    states: Iterable[int],
    inputs: Iterable[int],
    parameters: Iterable[int] = (),
) -> Equations:
    """Return the equations of a model with zeros for some states, inputs and parameters.

    All positions are as they were. There are no observables, which no choice depends on.
    """
    old, new = model.graph, Graph()
    first = len(layout.parameters)
    zeros = [*parameters, *(first + k for k in inputs)]
    absent = {model.states[k] for k in states} | {model.constants[k] for k in zeros}
    place = {k: k for k in range(len(model.states))}
    copied: dict[Node, Node] = {}
    for node in old.needed([*model.rates, *model.rules, *model.extents, *model.starts]):
        zero = node in absent
        copied[node] = new.zero if zero else copied_node(old, new, node, copied, place)
    return replace(
        model,
        graph=new,
        states=tuple(new.input("states", k) for k in range(len(model.states))),
        constants=tuple(new.input("constants", k) for k in range(len(model.constants))),
        observables=(),
        **_copies(model, copied),
    )


def _copies(model: Equations, copied: Mapping[Node, Node]) -> dict[str, tuple[Node, ...]]:
    parts = ("rules", "rates", "extents", "starts")
    return {part: tuple(copied[node] for node in getattr(model, part)) for part in parts}
