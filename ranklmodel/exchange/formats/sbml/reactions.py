"""Processes as SBML reactions.

A process whose shares are plain numbers is one reaction of the same name. The share of a state may
also be an expression in parameters: an amount per day becomes a concentration by a volume of
distribution. The reaction of the process is then written for one such state, its kinetic law being
share times rate, and every further one gets a companion reaction, ``PROCESS_into_STATE`` or
``PROCESS_out_of_STATE``, that reads the same species.

Rejected: stoichiometries with initial assignments, which would keep one reaction per process.
COPASI evaluates them once on import, libRoadRunner once on loading, so a volume changed later would
silently keep its old effect; a fit over such a parameter would be wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy

from ranklmodel.exchange.formats.sbml import annotation
from ranklmodel.exchange.formats.sbml.mathml import name, node, tree
from ranklmodel.exchange.formats.sbml.places import Kind
from ranklmodel.exchange.formats.sbml.unit_definitions import per_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.exchange.formats.sbml.draft import Draft
    from ranklmodel.model.quantities import Process


def add_reactions(draft: Draft) -> None:
    """Add a reaction for every process, and rate rules for states that are no substance."""
    rates: dict[str, list[sympy.Expr]] = {}
    for process, shares in _net_shares(draft):
        plain: dict[str, sympy.Expr] = {}
        scaled: dict[str, sympy.Expr] = {}
        for state, share in shares.items():
            if draft.places[state].kind is Kind.PARAMETER:
                rates.setdefault(state, []).append(share * process.rate)
            elif share.is_Number:
                plain[state] = share
            else:
                scaled[state] = share
        if plain:
            _add_reaction(draft, process, process.name, process.rate, plain)
        # What is used comes first, so that the reaction of a conversion is that of its substrate.
        for state, share in sorted(scaled.items(), key=lambda pair: not _is_used(pair[1])):
            _add_scaled(draft, process, state, share, first=not plain)
            plain = plain or {state: share}
    for changed in draft.run.model.states:
        if draft.places[changed.name].kind is Kind.PARAMETER:
            rule = draft.sbml.createRateRule()
            rule.setVariable(changed.name)
            of_zero = draft.units[per_day(changed.unit)]
            rule.setMath(tree(sympy.Add(*rates.get(changed.name, ())), of_zero))


def _is_used(share: sympy.Expr) -> bool:
    return bool(share.as_coeff_Mul()[0].is_negative)


def _net_shares(draft: Draft) -> list[tuple[Process, dict[str, sympy.Expr]]]:
    """Return each process with the net amount of each state it makes per extent."""
    model = draft.run.model
    shares: list[dict[str, sympy.Expr]] = [{} for _ in model.processes]
    for (row, column), amount in model.stoichiometry.items():
        shares[column][model.states[row].name] = amount
    return list(zip(model.processes, shares, strict=True))


def _add_scaled(
    draft: Draft, process: Process, state: str, share: sympy.Expr, *, first: bool
) -> None:
    """Add the reaction of one state whose share is an expression."""
    used = _is_used(share)
    word = "out_of" if used else "into"
    identifier = process.name if first else draft.take(f"{process.name}_{word}_{state}")
    sign = sympy.Integer(-1 if used else 1)
    amount = -share if used else share
    _add_reaction(draft, process, identifier, amount * process.rate, {state: sign})


def _add_reaction(
    draft: Draft,
    process: Process,
    identifier: str,
    rate: sympy.Expr,
    shares: Mapping[str, sympy.Expr],
) -> None:
    reaction = draft.sbml.createReaction()
    reaction.setId(identifier)
    reaction.setReversible(False)
    for state, share in shares.items():
        positive = share.is_positive
        reference = reaction.createProduct() if positive else reaction.createReactant()
        reference.setSpecies(state)
        reference.setStoichiometry(float(abs(share)))
        reference.setConstant(True)
    _add_modifiers(draft, reaction, rate, shares)
    law = reaction.createKineticLaw()
    law.setSBOTerm(annotation.RATE_LAW)
    law.setMath(_law(draft, rate, next(iter(shares))))
    draft.describe(reaction, process, _term(shares))


def _add_modifiers(
    draft: Draft, reaction: object, rate: sympy.Expr, shares: Mapping[str, sympy.Expr]
) -> None:
    """Name the species a kinetic law reads, but does not change, as SBML asks."""
    for symbol in sorted(rate.free_symbols, key=str):
        place = draft.places.get(str(symbol))
        if place is not None and place.kind is not Kind.PARAMETER and str(symbol) not in shares:
            reaction.createModifier().setSpecies(str(symbol))  # type: ignore[attr-defined]  # no types


def _law(draft: Draft, rate: sympy.Expr, state: str) -> object:
    """Return the rate divided by one unit of its extent, which is that of a state it changes."""
    text = draft.run.model.by_name[state].unit
    one = draft.one(text)
    law = tree(rate, draft.units[per_day(text)])
    return node("AST_DIVIDE", law, name(one)) if one else law


def _term(shares: Mapping[str, sympy.Expr]) -> str:
    positive = {share.is_positive for share in shares.values()}
    if positive == {True}:
        return annotation.PRODUCTION
    return annotation.DEGRADATION if positive == {False} else annotation.PROCESS
