"""Parathyroid hormone: called by a want of calcium, held back by calcitriol, raises RANKL."""

from __future__ import annotations

from sympy import exp

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def parathyroid_hormone(m: Builder) -> None:
    """PTH is secreted as plasma calcium falls, steeply, between a ceiling and almost nothing.

    Relative to the reference, at which secretion is 1, it is ``range / (1 + (range - 1) * calcium **
    steepness)``. Calcitriol holds it back; without any the glands secrete a multiple and no more. PTH
    multiplies what makes RANKL: stroma and osteocytes make it under PTH whatever else asks for it.
    """
    k = m.parameter
    reference, top = k("reference_PTH", "pmol/L"), k("PTH_secretion_range", "1")
    level = (m["Ca_s"] / m["reference_calcium"]) ** k("PTH_steepness", "1")
    released = exp(k("PTH_calcitriol_exponent", "1") * (1 - m["calcitriol"]))
    hormone = turnover(
        m,
        "PTH",
        "pmol/L",
        "parathyroid hormone",
        rate=k("PTH_turnover", "1/day"),
        target=reference * top / (1 + (top - 1) * level) * released,
        start=reference,
        made_by="PTH_secretion",
        lost_by="PTH_clearance",
    )
    m.factor(
        "rankl_made",
        (hormone / reference) ** k("rankl_PTH_exponent", "1"),
        "RANKL made under PTH, 1 at the reference",
        name="rankl_by_PTH",
    )
