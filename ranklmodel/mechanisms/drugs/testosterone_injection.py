"""Testosterone esters in oil, injected into muscle."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def testosterone_injection(m: Builder) -> None:
    """Release an ester from its depot in oil, of which plasma gets the testosterone at once.

    Doses are amounts of ester, as on the label; testosterone is seven tenths of its weight.
    """
    depot = m.state("testosterone_ester", "mg", "testosterone ester in oil in the muscle")
    released = m.state("testosterone_ester_released", "mg", "testosterone ester released so far", settles=False)
    m.administration("testosterone", "intramuscular", into=depot)
    content = m.parameter("testosterone_in_ester", "1") * m.conversion("mg", "ug")
    release = m.parameter("testosterone_ester_release", "1/day")
    m.process("uptake_of_testosterone_ester", release * depot, uses=depot, makes={m["T"]: content, released: 1})
