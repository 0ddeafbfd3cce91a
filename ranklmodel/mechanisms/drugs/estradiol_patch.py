"""Estradiol patches."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def estradiol_patch(m: Builder) -> None:
    """Release estradiol from a patch into the skin, and part of it into plasma.

    It is not averaged: estradiol in plasma, whose half-life is hours, follows it, and what estradiol
    does is no straight line. Averages of one daily gel were 0.0017 g/cm2 of spine off in two years.
    """
    skin = m.state("estradiol_patch", "ug", "estradiol released from a patch into the skin")
    m.administration("estradiol", "transdermal", into=skin)
    reaching = m.parameter("transdermal_estradiol_fraction", "1")
    release = m.parameter("estradiol_skin_release", "1/day")
    m.process("uptake_of_patch_estradiol", release * skin, uses=skin, makes={m["E2"]: reaching})
