"""Cytokines of estrogen deficiency: interleukins 1 and 6 and tumour necrosis factor."""

from __future__ import annotations

from ranklmodel.language.builder import Builder

CYTOKINES = {
    "interleukin_1": "IL-1",
    "interleukin_6": "IL-6",
    "tumour_necrosis_factor": "TNF-alpha",
}


def cytokines(m: Builder) -> None:
    """Each cytokine rises with the estrogen deficit; antagonists block what it does to RANKL.

    The scale of each is relative to the premenopausal level. The signal is the rise that is not
    blocked, relative to the rise at a full deficit; RANKL adds up the signals by their shares.
    """
    deficit = m["estrogen_deficit"]
    turnover = m.parameter("cytokine_turnover", "1/day")
    for name, short in CYTOKINES.items():
        rise = m.parameter(f"{name}_rise", "1")
        level = m.state(name, "1", f"{short} in marrow, 1 before menopause", start=1)
        m.process(f"{name}_production", turnover * (1 + rise * deficit), makes=level)
        m.process(f"{name}_clearance", turnover * level, uses=level)
        blockade = m.input(f"{name}_blockade", "1", f"share of {short} that an antagonist blocks")
        m.level(f"{name}_blockade", sets=blockade)
        m.rule(
            f"{name}_signal",
            "1",
            (1 - blockade) * (level - 1) / rise,
            f"unblocked {short} rise, 1 at a full estrogen deficit",
        )
