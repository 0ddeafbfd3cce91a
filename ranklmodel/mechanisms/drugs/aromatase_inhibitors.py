"""Aromatase inhibitors: what the body does to the drug, and what the drug leaves of the enzyme."""

from __future__ import annotations

import sympy

from ranklmodel.language.builder import Builder


def oral_drug(m: Builder, drug: str) -> sympy.Symbol:
    """One compartment with first-order absorption; returns the plasma concentration.

    All parameters are apparent oral ones, so the whole dose is taken to be absorbed. What has been
    eliminated is kept as a running total: gut, plasma and eliminated drug always add up to the
    doses given.

    Sources: anastrozole, PMID 19470631 and labels; letrozole, doi
    10.1002/(sici)1099-081x(199712)18:9<779::aid-bdd64>3.0.co;2-5.
    """
    absorption = m.parameter(f"{drug}_absorption", "1/day")
    clearance = m.parameter(f"{drug}_clearance", "L/day")
    volume = m.parameter(f"{drug}_volume", "L")
    gut = m.state(f"{drug}_gut", "mg", f"{drug} in the gut")
    plasma = m.state(f"{drug}_plasma", "mg", f"{drug} in the body")
    eliminated = m.state(f"{drug}_eliminated", "mg", f"{drug} eliminated so far", settles=False)
    m.administration(drug, "oral", into=gut, averaged=True)
    m.process(f"{drug}_uptake", absorption * gut, uses=gut, makes=plasma)
    m.process(f"{drug}_elimination", clearance * plasma / volume, uses=plasma, makes=eliminated)
    return m.rule(
        f"{drug}_concentration",
        "ng/mL",
        plasma / volume * m.conversion("mg/L", "ng/mL"),
        f"plasma {drug}",
    )


def aromatase_inhibitors(m: Builder) -> None:
    """Anastrozole and letrozole block aromatase reversibly, exemestane inactivates it.

    Reversible block saturates short of completeness: a tracer shows 96.7 % inhibition on 1 mg and
    98.1 % on 10 mg of anastrozole (PMID 8883419 abstract), which no single saturable site with
    full effect gives, hence ``largest_block``. The enzyme itself is a state because exemestane's
    effect ends only as fast as enzyme is made again. Blocks of different drugs multiply: each acts
    on what the others leave.
    """
    free_enzyme = sympy.Integer(1)
    for drug in ("anastrozole", "letrozole"):
        concentration = oral_drug(m, drug)
        largest = m.parameter(f"{drug}_largest_block", "1")
        half = m.parameter(f"{drug}_half_block", "ng/mL")
        block = m.rule(
            f"{drug}_block",
            "1",
            largest * concentration / (half + concentration),
            f"share of aromatase blocked by {drug}",
        )
        free_enzyme *= 1 - block

    exemestane = oral_drug(m, "exemestane")
    inactivation = m.parameter("exemestane_inactivation", "1/day")
    half_inactivation = m.parameter("exemestane_half_inactivation", "ng/mL")
    turnover = m.parameter("aromatase_turnover", "1/day")
    enzyme = m.state(
        "aromatase", "1", "aromatase that is not inactivated, 1 without drugs", start=1
    )
    m.process("aromatase_synthesis", turnover, makes=enzyme)
    m.process("aromatase_degradation", turnover * enzyme, uses=enzyme)
    attack = m.rule(
        "exemestane_attack",
        "1/day",
        inactivation * exemestane / (half_inactivation + exemestane),
        "rate at which exemestane inactivates aromatase",
    )
    m.process("aromatase_inactivation", attack * enzyme, uses=enzyme)

    m.rule("active_aromatase", "1", enzyme * free_enzyme, "aromatase at work, 1 without drugs")
