"""Equations whose derivatives are those of a run with averaged doses.

An average moves with a parameter, by what the closed form says. For the slow states it is a
constant; so each average is written as its value, plus its derivative by a parameter times by how
much the parameter is away from where it is. Nothing is away, so that no rate changes by a bit, and
the derivative of a rate by the parameter holds what comes through the average. The derivatives of
averages are constants like the averages themselves, and are set anew with them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ranklmodel.compiled.averaging.linear_block import copied_node, part
from ranklmodel.equations.derivative import gradients
from ranklmodel.equations.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from ranklmodel.compiled.averaging.linear_block import Split
    from ranklmodel.equations.graph import Node
    from ranklmodel.equations.translate import Equations

Pair = tuple[int, int]
Entry = tuple[int, int, "Node"]


@dataclass(frozen=True)
class AveragedDerivativeEquations:
    """What is derived of a model that is split for averaged dosing.

    Attributes
    ----------
    moved : Equations
        The slow states; after the model's constants and the averages follow, for each of `own`,
        where its parameter is, and then the derivatives of averages.
    directions : tuple of int
        Constant of `moved` for every direction; -1 where it moves initial values and no average.
    pairs : tuple of (term, direction)
        Which averages move in which directions, in the order of their derivatives.
    own : tuple of int
        The directions in which any average moves.
    interface, block : Graph
        Where the nodes below live.
    terms : tuple of (term, column, node)
        Derivatives of the averaged terms by the states that are felt, and then by directions.
    matrix : tuple of (direction, row, column, node)
        Derivatives of the block's matrix.
    source : tuple of (direction, row, node)
        Derivatives of the block's rates, at zero those of what enters at a steady rate.
    block_reach : tuple of tuple of int
        For every direction the states of the block that it moves, as places in the block.
    """

    moved: Equations
    directions: tuple[int, ...]
    pairs: tuple[Pair, ...]
    own: tuple[int, ...]
    interface: Graph
    terms: tuple[Entry, ...]
    block: Graph
    matrix: tuple[tuple[int, int, int, Node], ...]
    source: tuple[tuple[int, int, Node], ...]
    block_reach: tuple[tuple[int, ...], ...]


def averaged_derivative_equations(
    model: Equations, parts: Split, constants: Sequence[int], everywhere: bool
) -> AveragedDerivativeEquations:
    """Return what is derived of a model that is split.

    Parameters
    ----------
    model : Equations
        The whole model, as it was split.
    parts : Split
        Its parts.
    constants : sequence of int
        Positions, each once; -1 for a direction that moves initial values only.
    everywhere : bool
        Whether every direction may move every initial value.
    """
    block = part(model, parts.block, [model.rates[k] for k in parts.block], (), 0)
    matrix, source, follow = _of_block(block, constants)
    acts = _acting(constants, matrix, source)
    everything = set(range(len(parts.block)))
    reach = [
        everything if everywhere or constant < 0 else _reached(acts[j], follow)
        for j, constant in enumerate(constants)
    ]
    terms = _of_terms(parts.interface, constants)
    place = {state: k for k, state in enumerate(parts.block)}
    felt = [place[state] for state in parts.felt]
    pairs = _pairs(terms, felt, reach)
    own = tuple(sorted({j for _, j in pairs}))
    first = len(parts.slow_equations.constants)
    directions = tuple(
        first + own.index(j) if constant < 0 and j in own else constant
        for j, constant in enumerate(constants)
    )
    return AveragedDerivativeEquations(
        moved=_moved(model, parts, constants, pairs, own),
        directions=directions,
        pairs=pairs,
        own=own,
        interface=parts.interface.graph,
        terms=terms,
        block=block.graph,
        matrix=matrix,
        source=source,
        block_reach=tuple(tuple(sorted(states)) for states in reach),
    )


def _of_block(
    block: Equations, constants: Sequence[int]
) -> tuple[
    tuple[tuple[int, int, int, Node], ...], tuple[tuple[int, int, Node], ...], dict[int, set[int]]
]:
    """Return the derivatives of the matrix and of the rates, and which states follow which."""
    asked = {block.constants[c]: j for j, c in enumerate(constants) if c >= 0}
    column = {node: k for k, node in enumerate(block.states)}
    by_states = gradients(block.graph, block.rates, block.states, ())
    entries = [
        (row, column[state], node)
        for row, gradient in enumerate(by_states)
        for state, node in gradient.items()
    ]
    follow: dict[int, set[int]] = {k: set() for k in column.values()}
    for row, col, _ in entries:
        follow[col].add(row)
    of_entries = gradients(block.graph, [node for _, _, node in entries], asked, ())
    matrix = tuple(
        (asked[constant], row, col, node)
        for (row, col, _), gradient in zip(entries, of_entries, strict=True)
        for constant, node in gradient.items()
    )
    source = tuple(
        (asked[constant], row, node)
        for row, gradient in enumerate(gradients(block.graph, block.rates, asked, ()))
        for constant, node in gradient.items()
    )
    return matrix, source, follow


def _acting(
    constants: Sequence[int],
    matrix: Iterable[tuple[int, int, int, Node]],
    source: Iterable[tuple[int, int, Node]],
) -> list[set[int]]:
    """Return for every direction the states of the block on whose rates it acts."""
    acts: list[set[int]] = [set() for _ in constants]
    for j, row, _, _ in matrix:
        acts[j].add(row)
    for j, row, _ in source:
        acts[j].add(row)
    return acts


def _reached(first: Collection[int], follow: Mapping[int, set[int]]) -> set[int]:
    reached = set(first)
    while further := {k for state in reached for k in follow[state]} - reached:
        reached |= further
    return reached


def _of_terms(interface: Equations, constants: Sequence[int]) -> tuple[Entry, ...]:
    """Return the derivatives of the averaged terms by felt states, and then by directions."""
    column = {node: k for k, node in enumerate(interface.states)}
    for j, constant in enumerate(constants):
        if constant >= 0:
            column[interface.constants[constant]] = len(interface.states) + j
    return tuple(
        (term, column[variable], node)
        for term, gradient in enumerate(
            gradients(interface.graph, interface.rules, tuple(column), ())
        )
        for variable, node in gradient.items()
    )


def _pairs(
    terms: Iterable[Entry], felt: Sequence[int], reach: Sequence[Collection[int]]
) -> tuple[Pair, ...]:
    """Return which terms move in which directions: their own, or through a felt state."""
    pairs: set[Pair] = set()
    for term, column, _ in terms:
        if column >= len(felt):
            pairs.add((term, column - len(felt)))
        else:
            pairs.update((term, j) for j, states in enumerate(reach) if felt[column] in states)
    return tuple(sorted(pairs))


def _moved(
    model: Equations,
    parts: Split,
    constants: Sequence[int],
    pairs: Sequence[Pair],
    own: Sequence[int],
) -> Equations:
    """Return the slow equations, with averages that follow the directions' constants."""
    old, new = parts.slow_equations, Graph()
    averages, first = len(model.constants), len(old.constants)
    number = first + len(own) + len(pairs)
    away = {
        j: new.input("constants", first + k)
        if constants[j] < 0
        else new.subtract(new.input("constants", constants[j]), new.input("constants", first + k))
        for k, j in enumerate(own)
    }
    followed: dict[int, Node] = {}
    for k, (term, j) in enumerate(pairs):
        place = averages + term
        derivative = new.input("constants", first + len(own) + k)
        value = followed.get(place, new.input("constants", place))
        followed[place] = new.add(value, new.multiply(derivative, away[j]))
    moving = {old.constants[place]: node for place, node in followed.items()}
    same = {k: k for k in range(len(old.states))}
    copied: dict[Node, Node] = {}
    for node in old.graph.needed([*old.rates, *old.rules, *old.extents]):
        copied[node] = moving.get(node) or copied_node(old.graph, new, node, copied, same)
    starts = [model.starts[k] for k in parts.slow]
    begun: dict[Node, Node] = {}
    for node in model.graph.needed(starts):
        begun[node] = copied_node(model.graph, new, node, begun, {})
    return replace(
        old,
        graph=new,
        states=tuple(new.input("states", k) for k in range(len(old.states))),
        constants=tuple(new.input("constants", k) for k in range(number)),
        # nothing is shown of the slow states alone: rules only share derivatives, as processes do
        rules=(),
        rates=tuple(copied[node] for node in old.rates),
        extents=tuple(copied[node] for node in (*old.rules, *old.extents)),
        starts=tuple(begun[node] for node in starts),
    )
