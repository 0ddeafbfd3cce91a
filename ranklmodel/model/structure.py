"""What follows from the processes alone: order of rules, stoichiometry, conserved moieties."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.model.quantities import Process, Rule, State


def in_order(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the rules so that each follows those it depends on.

    Raises
    ------
    ModelError
        If rules depend on each other in a circle; the message shows the circle.
    """
    by_name = {rule.name: rule for rule in rules}
    needs = {
        rule.name: sorted(s.name for s in rule.expression.free_symbols if s.name in by_name)
        for rule in rules
        if rule.expression is not None
    }
    try:
        return tuple(by_name[name] for name in TopologicalSorter(needs).static_order())
    except CycleError as error:
        raise ModelError(f"rules depend on each other: {' <- '.join(error.args[1])}") from None


def stoichiometry(
    states: Sequence[str], processes: Sequence[Process]
) -> dict[tuple[int, int], sympy.Expr]:
    """Return the nonzero net amounts of each state made per extent of each process.

    Parameters
    ----------
    states : sequence of str
        Row names.
    processes : sequence of Process
        Columns.

    Returns
    -------
    dict
        (row, column) to net amount, made minus used.
    """
    row = {name: position for position, name in enumerate(states)}
    net: dict[tuple[int, int], sympy.Expr] = {}
    for column, process in enumerate(processes):
        for sign, shares in ((1, process.makes or {}), (-1, process.uses or {})):
            for state, amount in shares.items():
                place = (row[state], column)
                net[place] = net.get(place, sympy.Integer(0)) + sign * amount
    return {place: amount for place, amount in net.items() if amount != 0}


def acts_on(
    rules: Sequence[Rule], states: Sequence[State], processes: Sequence[Process]
) -> dict[str, frozenset[str]]:
    """Return what each quantity that stands in an equation acts on directly.

    Parameters
    ----------
    rules : sequence of Rule
        Observables among them.
    states : sequence of State
        What stands in the start of one acts on it.
    processes : sequence of Process
        What stands in a rate or a share acts on the states that are used and made.

    Returns
    -------
    dict
        From a quantity to rules, observables and states.
    """
    targets: dict[str, set[str]] = {}
    given = [(rule.expression, rule.name) for rule in rules]
    given += [(state.start, state.name) for state in states]
    for process in processes:
        for shares in (process.uses or {}, process.makes or {}):
            given += [(part, name) for name in shares for part in (process.rate, shares[name])]
    for expression, name in given:
        for symbol in () if expression is None else expression.free_symbols:
            targets.setdefault(symbol.name, set()).add(name)
    return {name: frozenset(reached) for name, reached in targets.items()}


def conserved_moieties(
    states: Sequence[str], processes: Sequence[Process], entering: frozenset[str]
) -> tuple[dict[str, sympy.Expr], ...]:
    """Return the sums of states that no process but a dose can change.

    Parameters
    ----------
    states : sequence of str
        State names.
    processes : sequence of Process
        All processes.
    entering : frozenset of str
        Processes by which drugs enter; they are left out, so that a drug's moiety is its dose.

    Returns
    -------
    tuple of dict
        Each maps states to their share of one moiety.
    """
    inside = [process for process in processes if process.name not in entering]
    net = stoichiometry(states, inside)
    # A state that shares no process with another can only be conserved if nothing changes it, so
    # the null space is taken of the connected blocks, which are small.
    moieties: list[dict[str, sympy.Expr]] = []
    for block in _blocks(len(states), net):
        rows = sorted(block)
        columns = sorted({column for (row, column) in net if row in block})
        matrix = sympy.Matrix([[net.get((row, column), 0) for row in rows] for column in columns])
        for vector in matrix.nullspace():
            moieties.append(
                {states[row]: share for row, share in zip(rows, vector, strict=True) if share != 0}
            )
    return tuple(moieties)


def _blocks(states: int, net: Mapping[tuple[int, int], sympy.Expr]) -> list[set[int]]:
    """Group states that are connected by processes."""
    members: dict[int, set[int]] = {state: {state} for state in range(states)}
    by_process: dict[int, list[int]] = {}
    for row, column in net:
        by_process.setdefault(column, []).append(row)
    for rows in by_process.values():
        merged: set[int] = set().union(*(members[row] for row in rows))
        for row in merged:
            members[row] = merged
    unique = {id(group): group for group in members.values()}
    return list(unique.values())
