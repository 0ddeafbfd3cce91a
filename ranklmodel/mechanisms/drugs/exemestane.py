"""Exemestane, a steroid taken as a tablet, inactivates aromatase for good."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import one_compartment
from ranklmodel.language.laws.shapes import saturation
from ranklmodel.mechanisms.person.sex import only_in_men


def exemestane(m: Builder) -> None:
    """Inactivate the enzyme itself, so that the effect ends only as fast as enzyme is made again."""
    concentration = one_compartment(m, "exemestane", averaged=True)
    fastest = m.parameter("exemestane_inactivation", "1/day")
    half = m.parameter("exemestane_half_inactivation", "ng/mL")
    attack = m.rule(
        "exemestane_attack",
        "1/day",
        fastest * saturation(concentration, half),
        "rate at which exemestane inactivates aromatase",
    )
    m.term("aromatase_attack", attack)
    protected = m.rule(
        "exemestane_testicular_attack",
        "1/day",
        fastest * saturation(concentration, half * m["testicular_competition"]),
        "rate at which exemestane inactivates aromatase of the testis",
    )
    m.term("testicular_aromatase_attack", protected)
    only_in_men(m, protected)
