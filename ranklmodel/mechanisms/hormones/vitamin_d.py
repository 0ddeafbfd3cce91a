"""Vitamin D: its store, 25-hydroxyvitamin D, and calcitriol, which the kidney makes under PTH."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def vitamin_d(m: Builder) -> None:
    """25-Hydroxyvitamin D follows sun, food and tablets; calcitriol needs it and rises with PTH.

    What sun and food supply is a person's own, found from her measured level. The enzyme of the kidney
    is never saturated with its precursor, so conversion falls with it, and PTH makes up for a part.
    Calcitriol is relative to the young adult at the reference.
    """
    k = m.parameter
    store = m.state("vitamin_D_store", "IU_vitamin_D", "vitamin D of tablets, not yet hydroxylated")
    m.administration("vitamin_D", "oral", into=store)
    rate, reference = k("vitamin_D_turnover", "1/day"), k("reference_vitamin_D", "nmol/L")
    level = turnover(
        m,
        "vitamin_D",
        "nmol/L",
        "25-hydroxyvitamin D in serum",
        rate=rate,
        target=k("vitamin_D_supply", "nmol/L"),
        start=reference,
        made_by="vitamin_D_from_sun_and_food",
        lost_by="vitamin_D_clearance",
    )
    m.anchor(level, sets="vitamin_D_supply", at="her age")
    m.process(
        "hydroxylation_of_vitamin_D",
        k("vitamin_D_store_turnover", "1/day") * store,
        uses=store,
        makes={level: rate * k("vitamin_D_response", "nmol/L/(IU_vitamin_D/day)")},
    )
    half = k("calcitriol_half", "nmol/L")
    precursor = (1 + half / reference) / (1 + half / level)
    turnover(
        m,
        "calcitriol",
        "1",
        "calcitriol, 1 in the young adult at the reference",
        rate=k("calcitriol_turnover", "1/day"),
        target=precursor * (m["PTH"] / m["reference_PTH"]) ** k("calcitriol_PTH_exponent", "1"),
        made_by="hydroxylation_to_calcitriol",
        lost_by="calcitriol_clearance",
    )
