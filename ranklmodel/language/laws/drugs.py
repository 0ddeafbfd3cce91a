"""Drugs in the body: one compartment, two, and antibodies that their target carries away.

All count in mg and keep what has been eliminated as a running total, so that the drug in the body
and the eliminated drug always add up to the doses given. Parameters are named after the drug.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import UnknownNameError
from ranklmodel.language.declarations import place_of_call

if TYPE_CHECKING:
    from ranklmodel.language.builder import Builder

_SITES = {"oral": "gut", "subcutaneous": "depot", "intramuscular": "depot", "transdermal": "skin"}
_IN = {"gut": "in the gut", "depot": "under the skin", "skin": "in the skin"}


def one_compartment(
    m: Builder,
    drug: str,
    route: str = "oral",
    *,
    averaged: bool = False,
    clearance_factor: sympy.Expr | int = 1,
) -> sympy.Symbol:
    """Declare a drug in one compartment with first-order absorption.

    Its parameters are ``DRUG_absorption`` in 1/day, ``DRUG_clearance`` in L/day and ``DRUG_volume``
    in L, apparent ones: the whole dose is taken to be absorbed. By vein there is no absorption.

    Parameters
    ----------
    m : Builder
        The model.
    drug, route : str
        As regimens name them.
    averaged : bool
        Whether its effect may be averaged over the interval between doses; for tablets that are
        taken daily.
    clearance_factor : sympy.Expr or 1
        What clearance is multiplied by; a product to which other drugs add their factors.

    Returns
    -------
    sympy.Symbol
        ``DRUG_concentration`` in plasma, ng/mL.
    """
    _, level = _cleared(m, drug, route, averaged, clearance_factor)
    return _concentration(m, drug, level)


def two_compartments(
    m: Builder, drug: str, route: str = "oral", *, averaged: bool = False
) -> sympy.Symbol:
    """Declare a drug in plasma that also goes into tissue and comes back.

    As :func:`one_compartment`, with ``DRUG_exchange`` in L/day between plasma and a
    ``DRUG_peripheral_volume`` in L.

    Returns
    -------
    sympy.Symbol
        ``DRUG_concentration`` in plasma, ng/mL.
    """
    plasma, level = _cleared(m, drug, route, averaged)
    _exchange(m, drug, plasma, level)
    return _concentration(m, drug, level)


@dataclass(frozen=True, slots=True)
class Binding:
    """What a drug and its target come to.

    Attributes
    ----------
    free : sympy.Symbol
        Free drug in plasma, ng/mL.
    bound : sympy.Symbol
        Drug bound to its target, ng/mL.
    target : sympy.Symbol
        Target in all, free and bound, as ng/mL of the drug that it could bind.
    """

    free: sympy.Symbol
    bound: sympy.Symbol
    target: sympy.Symbol


def target_mediated(m: Builder, drug: str, route: str = "subcutaneous") -> Binding:
    """Declare an antibody that its target carries away (quasi-steady-state approximation).

    Binding is fast against everything else, so free and bound follow from the totals (Gibiansky
    2008, doi 10.1007/s10928-008-9102-8). The free drug is cleared and exchanged with tissue, the
    bound is internalized with the target. Parameters: ``DRUG_absorption`` in 1/day,
    ``DRUG_bioavailability``, ``DRUG_clearance``, ``DRUG_volume``, ``DRUG_exchange``,
    ``DRUG_peripheral_volume``, ``DRUG_half_binding`` in ng/mL of free drug,
    ``DRUG_internalization`` and ``DRUG_target_turnover`` in 1/day, and ``DRUG_target`` in ng/mL.

    Such a drug is slow and binds its target within its own equations; it is not averaged.

    Returns
    -------
    Binding
        Free and bound drug, and the target.
    """
    k = m.parameter
    volume = k(f"{drug}_volume", "L")
    central = _absorbed(m, drug, route, False, k(f"{drug}_bioavailability", "1"))
    eliminated = _eliminated(m, drug)
    per_litre = m.conversion("mg/L", "ng/mL")
    reference, loss = k(f"{drug}_target", "ng/mL"), k(f"{drug}_target_turnover", "1/day")
    target = m.state(
        f"{drug}_target_level", "ng/mL", f"target of {drug}, free and bound", start=reference
    )
    free, bound = _quasi_steady(m, drug, central / volume * per_litre, target)

    in_free, in_bound = free / per_litre, bound / per_litre
    internalization = k(f"{drug}_internalization", "1/day")
    m.process(
        f"{drug}_elimination",
        k(f"{drug}_clearance", "L/day") * in_free,
        uses=central,
        makes=eliminated,
    )
    m.process(
        f"{drug}_internalization_with_target",
        internalization * in_bound * volume,
        uses=central,
        makes=eliminated,
    )
    _exchange(m, drug, central, in_free)
    m.process(f"{drug}_target_production", loss * reference, makes=target)
    m.process(f"{drug}_target_loss", loss * (target - bound), uses=target)
    m.process(f"{drug}_target_internalization", internalization * bound, uses=target)
    return Binding(free, bound, target)


def _quasi_steady(
    m: Builder, drug: str, total: sympy.Expr, target: sympy.Symbol
) -> tuple[sympy.Symbol, sympy.Symbol]:
    """Declare free and bound drug: the positive root of the binding equilibrium.

    Of the two forms of the root the one without a difference is taken, so that little drug under
    much target keeps its digits: free = half * total / (excess + root) with the excess of what
    could bind.
    """
    half = m.parameter(f"{drug}_half_binding", "ng/mL")
    whole = m.rule(f"{drug}_total", "ng/mL", total, f"{drug} in plasma, free and bound")
    lacking = m.rule(
        f"{drug}_binding_left",
        "ng/mL",
        (target + half - whole) / 2,
        f"half of what could still bind, of target and equilibrium, beyond all {drug}",
    )
    root = sympy.sqrt(lacking**2 + half * whole)
    free = m.rule(
        f"{drug}_free", "ng/mL", half * whole / (lacking + root), f"free {drug} in plasma"
    )
    bound = m.rule(f"{drug}_bound", "ng/mL", whole - free, f"{drug} bound to its target")
    return free, bound


def _absorbed(
    m: Builder, drug: str, route: str, averaged: bool, available: sympy.Expr | None = None
) -> sympy.Symbol:
    """Declare where doses enter and how they reach plasma; what never does is eliminated."""
    plasma = m.state(f"{drug}_plasma", "mg", f"{drug} in the body")
    if route == "intravenous":
        m.administration(drug, route, into=plasma, averaged=averaged)
        return plasma
    if route not in _SITES:
        routes = (*_SITES, "intravenous")
        raise place_of_call().of(UnknownNameError("route of this law", route, routes))
    where = _SITES[route]
    entered = m.state(f"{drug}_{where}", "mg", f"{drug} {_IN[where]}")
    m.administration(drug, route, into=entered, averaged=averaged)
    absorption = m.parameter(f"{drug}_absorption", "1/day")
    makes: dict[sympy.Symbol, sympy.Expr] = {plasma: sympy.Integer(1)}
    if available is not None:
        makes = {plasma: available, m[f"{drug}_eliminated"]: 1 - available}
    m.process(f"{drug}_uptake", absorption * entered, uses=entered, makes=makes)
    return plasma


def _cleared(
    m: Builder, drug: str, route: str, averaged: bool, factor: sympy.Expr | int = 1
) -> tuple[sympy.Symbol, sympy.Expr]:
    """Declare plasma and its clearance; returns the amount and the level in mg/L."""
    clearance, volume = (
        m.parameter(f"{drug}_clearance", "L/day"),
        m.parameter(f"{drug}_volume", "L"),
    )
    clearance = clearance * factor
    plasma, eliminated = _absorbed(m, drug, route, averaged), _eliminated(m, drug)
    level = plasma / volume
    m.process(f"{drug}_elimination", clearance * level, uses=plasma, makes=eliminated)
    return plasma, level


def _eliminated(m: Builder, drug: str) -> sympy.Symbol:
    return m.state(f"{drug}_eliminated", "mg", f"{drug} eliminated so far", settles=False)


def _exchange(m: Builder, drug: str, plasma: sympy.Symbol, level: sympy.Expr) -> None:
    exchange = m.parameter(f"{drug}_exchange", "L/day")
    volume = m.parameter(f"{drug}_peripheral_volume", "L")
    tissue = m.state(f"{drug}_tissue", "mg", f"{drug} in tissue")
    m.process(f"{drug}_distribution", exchange * level, uses=plasma, makes=tissue)
    m.process(f"{drug}_return", exchange * tissue / volume, uses=tissue, makes=plasma)


def _concentration(m: Builder, drug: str, level: sympy.Expr) -> sympy.Symbol:
    concentration = level * m.conversion("mg/L", "ng/mL")
    return m.rule(f"{drug}_concentration", "ng/mL", concentration, f"plasma {drug}")
