"""What estrogens by mouth do to the liver, which meets them first: they raise SHBG."""

from __future__ import annotations

import sympy
from sympy import Expr, Symbol

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def oral_estrogens(m: Builder) -> None:
    """Raise SHBG by what the liver meets; estrogens through the skin pass it by.

    SHBG follows within weeks, as fast as it is lost. More SHBG leaves less estradiol free: of the
    estrogen that a tablet adds to plasma, bone meets less than of a patch's.
    """
    stimulus = m.sum("SHBG_stimulus", "1", "how strongly estrogens by mouth make the liver secrete SHBG")
    rise = turnover(
        m,
        "SHBG_rise",
        "1",
        "share by which estrogens by mouth raise SHBG",
        rate=m.parameter("SHBG_turnover", "1/day"),
        target=m.parameter("SHBG_response", "1") * stimulus,
        start=0,
        made_by="SHBG_made_under_oral_estrogens",
        lost_by="SHBG_lost_after_oral_estrogens",
    )
    m.factor("SHBG_level", 1 + rise, "SHBG on estrogens by mouth relative to without")


def met_by_liver(m: Builder, amount: Symbol, reference: Expr, drug: str) -> None:
    """Let an oral estrogen raise SHBG by the logarithm of its amount.

    Each has a logarithm of its own; two estrogens by mouth at once, which nobody takes, would raise
    SHBG by somewhat more than one of their sum.

    Parameters
    ----------
    m : Builder
        The model.
    amount, reference : sympy.Expr
        Estrogen in gut and liver, and the amount of it that the logarithm is counted from; ug.
    drug : str
        What it is, for people.
    """
    m.term("SHBG_stimulus", sympy.log(1 + amount / reference), f"what the liver meets of {drug}")
