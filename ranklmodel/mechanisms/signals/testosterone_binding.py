"""Testosterone in plasma: bound to SHBG, bound loosely to albumin, free."""

from __future__ import annotations

import sympy

from ranklmodel.language.builder import Builder


def testosterone_binding(m: Builder) -> None:
    """Free testosterone by mass action on one site of SHBG, which is of the size of testosterone in men.

    The quadratic of Vermeulen (1999), without estradiol and DHT, which take little of SHBG. Of the two
    forms of its root the one without a difference is taken. Total testosterone does not follow SHBG
    here: that its clearance falls as SHBG rises is left out.
    """
    molar = m.conversion("ng*mol/dL/g", "nmol/L") / m.parameter("testosterone_molar_mass", "g/mol")
    affinity = m.parameter("testosterone_shbg_affinity", "L/nmol")
    not_on_shbg = 1 + m.parameter("testosterone_albumin_binding", "1")
    total = m["T"] * molar
    lacking = m.rule(
        "SHBG_left_for_testosterone",
        "1",
        (not_on_shbg + affinity * (m["SHBG_level"] - total)) / 2,
        "half of what SHBG could bind beyond all testosterone, and of what is not on it",
    )
    root = sympy.sqrt(lacking**2 + not_on_shbg * affinity * total)
    free = m.rule(
        "free_testosterone",
        "ng/dL",
        m["T"] / (lacking + root),
        "testosterone not bound to albumin or SHBG",
    )
    m.observable("bioT", "ng/dL", not_on_shbg * free, "bioavailable testosterone: free and on albumin")
