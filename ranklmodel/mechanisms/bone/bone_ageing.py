"""Ageing of bone apart from estrogen: each remodelling unit refills a little less, year by year."""

from __future__ import annotations

from sympy import Integer, Max

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.bone.bone_mass import SITES


def bone_ageing(m: Builder) -> None:
    """Balance of every site falls with the years beyond an onset, whatever estrogen does.

    Men whose estradiol hardly falls lose hip density with age; so do women long after the menopause.
    Means of trials do not tell this from the imbalance of each site; densities by age do.
    """
    years = m.rule(
        "years_of_bone_ageing",
        "year",
        Max(Integer(0), m["age"] - m.parameter("bone_ageing_onset", "year")),
        "years since bone began to age",
    )
    for site, where in SITES.items():
        m.term(
            f"{site}_balance",
            -m.parameter(f"{site}_ageing", "1/year") * years,
            f"balance lost to age, {where}",
            name=f"{site}_balance_lost_to_age",
        )
