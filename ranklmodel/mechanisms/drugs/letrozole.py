"""Letrozole, a tablet, blocks aromatase reversibly, and more of it than anastrozole does."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.drugs import one_compartment
from ranklmodel.language.laws.shapes import saturation
from ranklmodel.mechanisms.person.sex import only_in_men


def letrozole(m: Builder) -> None:
    """Block aromatase, saturating short of completeness.

    One compartment (doi 10.1002/(sici)1099-081x(199712)18:9<779::aid-bdd64>3.0.co;2-5). Its parameters
    are those of a block like anastrozole's.
    """
    concentration = one_compartment(m, "letrozole", averaged=True)
    largest = m.parameter("letrozole_largest_block", "1")
    half = m.parameter("letrozole_half_block", "ng/mL")
    block = m.rule(
        "letrozole_block",
        "1",
        largest * saturation(concentration, half),
        "share of aromatase blocked by letrozole",
    )
    m.factor("active_aromatase", 1 - block, "share of aromatase that letrozole leaves at work")
    protected = m.rule(
        "letrozole_testicular_block",
        "1",
        largest * saturation(concentration, half * m["testicular_competition"]),
        "share of aromatase of the testis blocked by letrozole",
    )
    m.factor(
        "active_testicular_aromatase", 1 - protected, "share of aromatase of the testis that letrozole leaves at work"
    )
    only_in_men(m, protected, "active_testicular_aromatase_by_letrozole")
