"""Which states are linear pharmacokinetics, and where the rest of the model touches them.

The block holds the states with averaged doses, whose rates are linear in themselves alone, the
linear states downstream of them, and the linear states that enter there. The interface holds the
terms that depend on the block and on no other state, such as the share of an enzyme that a drug
blocks, and that the rates of all other states are linear in: the nonlinear effects whose averages
over a dosing interval the slow states feel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.equations.derivative import gradients
from ranklmodel.equations.graph import Graph
from ranklmodel.equations.translate import Equations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.compiled.averaging.separation import Separation
    from ranklmodel.equations.graph import Node


@dataclass(frozen=True)
class Split:
    """A model split into a linear block and slow states.

    Attributes
    ----------
    block, slow : tuple of int
        Positions of states.
    felt : tuple of int
        The states of the block that the interface depends on.
    interface : Equations
        The terms of the block that slow states feel, as rules of the felt states alone.
    slow_equations : Equations
        The slow states alone; the averages of the interface follow the constants.
    """

    block: tuple[int, ...]
    slow: tuple[int, ...]
    felt: tuple[int, ...]
    interface: Equations
    slow_equations: Equations


@final
class LinearStates:
    """The states of a model whose rates are linear in such states alone.

    Parameters
    ----------
    model : Equations
        The whole model; its graph gets further nodes.
    """

    def __init__(self, model: Equations) -> None:
        shared = (*model.rules, *model.extents)
        derivatives = gradients(model.graph, model.rates, model.states, shared)
        column = {node: k for k, node in enumerate(model.states)}
        self._gradients = [
            {column[state]: slope for state, slope in gradient.items()} for gradient in derivatives
        ]
        self._graph = model.graph
        self._needs = [
            {column[state] for state in gradient}
            if not any(model.graph.varies[node] for node in gradient.values())
            else None
            for gradient in derivatives
        ]
        self.members = _closed(self._needs)

    def joined(self, state: int) -> frozenset[int]:
        """Return what has to be in one block with a state: all that it reaches, and needs.

        Whatever else enters a state downstream is then in the block as well, and followed exactly.
        """
        return frozenset(_downstream(self.members, self._needs, {state}))

    def why_not(self, state: int) -> set[int] | None:
        """Return the states that are not linear and that a state needs; None if it is not itself.

        Of a state that is no member.
        """
        needs = self._needs[state]
        return None if needs is None else needs - self.members

    def altered_by(self, state: int) -> set[int]:
        """Return the states that the slopes of a state's rate depend on."""
        slopes = self._gradients[state].values()
        return {self._graph.inputs[node][1] for node in states_in(self._graph, slopes)}

    def onward(self, block: frozenset[int]) -> set[int]:
        """Return the states that are not linear and that a block flows into, in proportion."""
        varies = self._graph.varies
        return {
            k
            for k, slopes in enumerate(self._gradients)
            if k not in self.members
            and any(not varies[slope] for column, slope in slopes.items() if column in block)
        }


def split(
    model: Equations,
    block: frozenset[int],
    separation: Separation,
    absent: frozenset[int] = frozenset(),
) -> Split:
    """Return the split at a block that can be separated.

    Parameters
    ----------
    model : Equations
        The whole model.
    block : set of int
        Positions of its states.
    separation : Separation
        Of the rates of all other states from it, in which nothing is mixing.
    absent : set of int
        Positions of states that are zero throughout, and in neither part.
    """
    slow = tuple(k for k in range(len(model.states)) if k not in block | absent)
    column = {node: k for k, node in enumerate(model.states)}
    interface, rates = _averaged(model, slow, separation)
    felt = tuple(sorted(column[s] for s in states_in(model.graph, interface) if s in column))
    return Split(
        tuple(sorted(block)),
        slow,
        felt,
        part(model, felt, (), interface, 0),
        part(model, slow, rates, (), len(interface)),
    )


def _closed(needs: list[set[int] | None]) -> set[int]:
    """Return the largest set of linear states that need only each other."""
    members = {k for k, need in enumerate(needs) if need is not None}
    while True:
        leaving = {k for k in members if not (needs[k] or set()) <= members}
        if not leaving:
            return members
        members -= leaving


def _downstream(linear: set[int], needs: list[set[int] | None], dosed: set[int]) -> set[int]:
    """Return the dosed linear states, all they reach among the linear ones, and all those need."""
    block = linear & dosed
    while True:
        reached = {k for k in linear if (needs[k] or set()) & block}
        required = {j for k in block for j in needs[k] or set()}
        if reached | required <= block:
            return block
        block |= reached | required


def _averaged(
    model: Equations, slow: Sequence[int], separation: Separation
) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Return the interface, and the rates of the slow states with constants in its place."""
    graph = model.graph
    forms = [separation.form(model.rates[k]) or {} for k in slow]
    interface = tuple(sorted({term for form in forms for term in form} - {graph.one}))
    average = {
        term: graph.input("constants", len(model.constants) + k) for k, term in enumerate(interface)
    }
    average[graph.one] = graph.one
    rates = tuple(
        graph.total(graph.multiply(average[term], rest) for term, rest in form.items())
        for form in forms
    )
    return interface, rates


def states_in(graph: Graph, nodes: Iterable[Node]) -> list[Node]:
    """Return the states that some nodes depend on."""
    needed = graph.needed(nodes)
    return [node for node in needed if graph.inputs.get(node, ("", -1))[0] == "states"]


def part(
    model: Equations,
    states: Sequence[int],
    rates: Sequence[Node],
    rules: Sequence[Node],
    averages: int,
) -> Equations:
    """Return some equations in a graph of their own, of some of the states.

    The rules of the model that stay whole are kept: derivatives are shared through them.
    """
    old, new = model.graph, Graph()
    place = {position: k for k, position in enumerate(states)}
    copied: dict[Node, Node] = {}
    for node in old.needed([*rates, *rules]):
        copied[node] = copied_node(old, new, node, copied, place)
    shared = [] if rules else [node for node in model.rules if node in copied]
    return Equations(
        graph=new,
        states=tuple(new.input("states", k) for k in range(len(states))),
        constants=tuple(new.input("constants", k) for k in range(len(model.constants) + averages)),
        rules=tuple(copied[node] for node in rules or shared),
        observables=(),
        rates=tuple(copied[node] for node in rates),
        extents=tuple(copied[node] for node in model.extents if node in copied),
        starts=(),
    )


def copied_node(
    old: Graph, new: Graph, node: Node, copied: Mapping[Node, Node], place: Mapping[int, int]
) -> Node:
    """Return a node in another graph, given those of its operands and the places of states."""
    if node in old.numbers:
        return new.number(old.numbers[node])
    if node in old.inputs:
        array, position = old.inputs[node]
        return new.input(array, place[position] if array == "states" else position)
    operands = tuple(copied[operand] for operand in old.operands[node])
    return new.apply(old.operations[node], *operands)
