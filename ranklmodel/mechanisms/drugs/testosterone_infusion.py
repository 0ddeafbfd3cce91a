"""Testosterone into a vein."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def testosterone_infusion(m: Builder) -> None:
    """Mix what runs into a vein with plasma, all of it and within the hour.

    As gel it is not averaged.
    """
    vein = m.state("testosterone_in_vein", "mg", "testosterone by vein that plasma has not mixed yet")
    mixed = m.state("testosterone_infused", "mg", "testosterone by vein mixed with plasma so far", settles=False)
    m.administration("testosterone", "intravenous", into=vein)
    rate = m.parameter("testosterone_mixing", "1/day")
    m.process("mixing_of_testosterone", rate * vein, uses=vein, makes={m["T"]: m.conversion("mg", "ug"), mixed: 1})
