"""Which states are linear pharmacokinetics, and where the rest of the model touches them.

The block holds the dosed states whose rates are linear in themselves alone, and the linear states
downstream of them. The interface holds the largest terms that depend on the block and on no other
state, such as the share of an enzyme that a drug blocks: the nonlinear effects whose averages over
a dosing interval the slow states feel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.simulation.fast.derivative import gradients
from ranklmodel.simulation.fast.graph import Graph
from ranklmodel.simulation.fast.translate import Equations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.simulation.fast.graph import Node


@dataclass(frozen=True)
class Split:
    """A model split into a linear block and slow states.

    Attributes
    ----------
    block, slow : tuple of int
        Positions of states.
    interface : tuple of node
        Terms of the block that slow states feel, in the graph of the whole model.
    slow_equations : Equations
        The slow states alone; the interface follows the constants.
    """

    block: tuple[int, ...]
    slow: tuple[int, ...]
    interface: tuple[Node, ...]
    slow_equations: Equations


def split(model: Equations, dosed: Iterable[int]) -> Split | None:
    """Return the split for these dosed states, or None where none or everything is linear."""
    slopes = gradients(model.graph, model.rates, model.states, (*model.rules, *model.extents))
    column = {node: k for k, node in enumerate(model.states)}
    needs = [
        {column[state] for state in gradient}
        if not any(model.graph.varies[node] for node in gradient.values())
        else None
        for gradient in slopes
    ]
    block = _downstream(_closed(needs), needs, set(dosed))
    slow = tuple(k for k in range(len(model.states)) if k not in block)
    if not block or not slow:
        return None
    interface = _interface(model, block, slow)
    return Split(tuple(sorted(block)), slow, interface, _slow(model, slow, interface))


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


def _interface(model: Equations, block: set[int], slow: tuple[int, ...]) -> tuple[Node, ...]:
    graph = model.graph
    rates = [model.rates[k] for k in slow]
    inside: dict[Node, bool] = {}
    outside: dict[Node, bool] = {}
    touching: set[Node] = set()
    for node in graph.needed(rates):
        array, position = graph.inputs.get(node, ("", -1))
        operands = graph.operands[node]
        inside[node] = (array == "states" and position in block) or any(
            inside[operand] for operand in operands
        )
        outside[node] = (array == "states" and position not in block) or any(
            outside[operand] for operand in operands
        )
        if outside[node]:
            touching.update(o for o in operands if inside[o] and not outside[o])
    touching.update(node for node in rates if inside[node] and not outside[node])
    return tuple(sorted(touching))


def _slow(model: Equations, slow: tuple[int, ...], interface: tuple[Node, ...]) -> Equations:
    """Return the equations of the slow states, the interface taken as constants."""
    old, new = model.graph, Graph()
    constants = len(model.constants)
    copied: dict[Node, Node] = {
        node: new.input("constants", constants + k) for k, node in enumerate(interface)
    }
    place = {position: k for k, position in enumerate(slow)}
    rates = [model.rates[k] for k in slow]
    for node in _above(old, rates, set(interface)):
        if node not in copied:
            copied[node] = _copy(old, new, node, copied, place)
    return Equations(
        graph=new,
        states=tuple(new.input("states", k) for k in range(len(slow))),
        constants=tuple(new.input("constants", k) for k in range(constants + len(interface))),
        rules=tuple(copied[node] for node in model.rules if node in copied),
        observables=(),
        rates=tuple(copied[node] for node in rates),
        extents=tuple(copied[node] for node in model.extents if node in copied),
        starts=(),
    )


def _above(graph: Graph, outputs: Iterable[Node], ends: set[Node]) -> list[Node]:
    seen: set[Node] = set()
    stack = list(outputs)
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            if node not in ends:
                stack.extend(graph.operands[node])
    return sorted(seen)


def _copy(
    old: Graph, new: Graph, node: Node, copied: Mapping[Node, Node], place: Mapping[int, int]
) -> Node:
    if node in old.numbers:
        return new.number(old.numbers[node])
    if node in old.inputs:
        array, position = old.inputs[node]
        return new.input(array, place[position] if array == "states" else position)
    operands = tuple(copied[operand] for operand in old.operands[node])
    return new.apply(old.operations[node], *operands)
