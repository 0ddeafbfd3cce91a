"""Load above habit at a site: it is resorbed less there and refilled more, until load is habit."""

from __future__ import annotations

from sympy import Integer, sqrt

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover
from ranklmodel.mechanisms.bone.bone_mass import SITES

PLACES = {"LS": "spine", "TH": "hip", "FN": "neck"}
"""What a regimen calls the load of a site: ``exercise_spine``."""


def loading(m: Builder) -> None:
    """Bone answers load at its own site, by what a programme puts there, and only beyond habit.

    The answer saturates, and load becomes habit within the year, so gains stop while training goes
    on. Without load a site loses in the same measure. The load on all bone, which acts through
    sclerostin, is told apart: osteocytes.
    """
    k = m.parameter
    rate = k("load_adaptation", "1/day")
    on_balance, on_resorption = k("load_on_balance", "1"), k("load_on_resorption", "1")
    for site, where in SITES.items():
        load = m.input(f"{site}_load", "1", f"load above habit, {where}, 0 at habit")
        m.level(f"exercise_{PLACES[site]}", sets=load)
        habit = turnover(
            m,
            f"{site}_accustomed_load",
            "1",
            f"load that {where} has got used to",
            rate=rate,
            target=load,
            start=Integer(0),
            made_by=f"{site}_getting_used_to_load",
            lost_by=f"{site}_forgetting_of_load",
        )
        beyond = load - habit
        answer = m.rule(
            f"{site}_load_response",
            "1",
            beyond / sqrt(1 + beyond**2),
            f"answer to load beyond habit, {where}, 1 at most",
        )
        m.term(
            f"{site}_balance", on_balance * answer, f"balance gained by load, {where}", name=f"{site}_balance_by_load"
        )
        m.factor(
            f"{site}_resorbing",
            1 - on_resorption * answer,
            f"resorption left under load, {where}",
            name=f"{site}_resorption_by_load",
        )
