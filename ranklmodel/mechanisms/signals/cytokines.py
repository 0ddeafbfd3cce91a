"""Cytokines of estrogen deficiency: interleukins 1 and 6 and tumour necrosis factor."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover

_SHORT = {
    "interleukin_1": "IL-1",
    "interleukin_6": "IL-6",
    "tumour_necrosis_factor": "TNF-alpha",
}


def cytokines(m: Builder) -> None:
    """Each cytokine rises with the estrogen deficit, and raises RANKL unless an antagonist blocks it.

    The scale of each is relative to the premenopausal level. The signal is the rise that is not
    blocked, relative to the rise at a full deficit; of the rise of RANKL each cytokine brings its
    share. Of the rise of resorption after estrogen withdrawal about 40 % is lost under an IL-1
    antagonist and 50 % under a TNF antagonist (doi 10.1359/jbmr.070207); these are the shares.
    """
    rate, deficit = m.parameter("cytokine_turnover", "1/day"), m["estrogen_deficit"]
    for name, short in _SHORT.items():
        rise = m.parameter(f"{name}_rise", "1")
        target = 1 + rise * deficit
        level = turnover(m, name, "1", f"{short} in marrow, 1 before menopause", rate=rate, target=target)
        blockade = m.input(f"{name}_blockade", "1", f"share of {short} that an antagonist blocks")
        m.level(f"{name}_blockade", sets=blockade)
        signal = m.rule(
            f"{name}_signal",
            "1",
            (1 - blockade) * (level - 1) / rise,
            f"unblocked {short} rise, 1 at a full estrogen deficit",
        )
        share = m.parameter(f"{name}_share", "1")
        m.term("rankl_share_of_cytokines", share)
        m.term("rankl_stimulus", m["rankl_rise"] * share * signal, f"RANKL made under {short}", name=f"rankl_by_{name}")
