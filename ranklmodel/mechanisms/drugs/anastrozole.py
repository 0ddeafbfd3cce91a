"""Anastrozole, a tablet, blocks aromatase reversibly."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import one_compartment
from ranklmodel.language.laws.shapes import saturation
from ranklmodel.mechanisms.person.sex import only_in_men


def anastrozole(m: Builder) -> None:
    """Block aromatase, saturating short of completeness.

    One compartment (PMID 19470631 and labels). A tracer shows 96.7 % inhibition on 1 mg and 98.1 % on
    10 mg (PMID 8883419, abstract), which no single saturable site with full effect gives, hence
    ``anastrozole_largest_block``.
    """
    clearance = m.product(
        "anastrozole_clearance_factor", "1", "clearance of anastrozole relative to that without other drugs"
    )
    concentration = one_compartment(m, "anastrozole", averaged=True, clearance_factor=clearance)
    largest = m.parameter("anastrozole_largest_block", "1")
    half = m.parameter("anastrozole_half_block", "ng/mL")
    block = m.rule(
        "anastrozole_block",
        "1",
        largest * saturation(concentration, half),
        "share of aromatase blocked by anastrozole",
    )
    m.factor("active_aromatase", 1 - block, "share of aromatase that anastrozole leaves at work")
    protected = m.rule(
        "anastrozole_testicular_block",
        "1",
        largest * saturation(concentration, half * m["testicular_competition"]),
        "share of aromatase of the testis blocked by anastrozole",
    )
    m.factor(
        "active_testicular_aromatase", 1 - protected, "share of aromatase of the testis that anastrozole leaves at work"
    )
    only_in_men(m, protected, "active_testicular_aromatase_by_anastrozole")
