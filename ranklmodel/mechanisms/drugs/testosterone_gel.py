"""Testosterone gel."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def testosterone_gel(m: Builder) -> None:
    """Release testosterone from the skin for a day, a tenth of what is applied; the rest is washed off.

    As a patch of estradiol it is not averaged: testosterone in plasma follows it within hours, and LH is
    no straight line of it.
    """
    skin = m.state("testosterone_gel", "mg", "testosterone of gel on and in the skin")
    lost = m.state("testosterone_gel_released", "mg", "testosterone of gel absorbed or lost so far", settles=False)
    m.administration("testosterone", "transdermal", into=skin)
    reaching = m.parameter("testosterone_gel_fraction", "1") * m.conversion("mg", "ug")
    release = m.parameter("testosterone_skin_release", "1/day")
    m.process("uptake_of_testosterone_gel", release * skin, uses=skin, makes={m["T"]: reaching, lost: 1})
