"""RANKL, its decoy OPG, and the occupancy of RANK on osteoclast precursors."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.signals.cytokines import CYTOKINES


def rank_signalling(m: Builder) -> None:
    """RANKL is made under cytokines and estrogen deficit; OPG and RANK compete for it.

    Binding is fast against everything else (as in Lemaire 2004, PMID 15234198) and RANK is taken to
    be far from saturated, so occupancy is RANKL over one plus its bound competitors, relative to
    the healthy premenopausal woman. Part of the OPG is made by the osteoblast lineage in proportion
    to its number, the rest directly under estrogen (Bord 2003, abstract: osteoblasts make three to
    seven times more OPG under estradiol in culture).

    Of the rise of resorption after estrogen withdrawal about 40 % is lost under an IL-1 antagonist
    and 50 % under a TNF antagonist (doi 10.1359/jbmr.070207); these are the shares of the RANKL
    rise given to the cytokines.
    """
    deficit = m["estrogen_deficit"]
    shares = {name: m.parameter(f"{name}_share", "1") for name in CYTOKINES}
    direct = 1 - sum(shares.values())
    signal = direct * deficit + sum(share * m[f"{name}_signal"] for name, share in shares.items())

    rankl_turnover = m.parameter("rankl_turnover", "1/day")
    rankl = m.state("RANKL", "1", "marrow RANKL, 1 before menopause", start=1)
    stimulus = m.rule(
        "rankl_stimulus",
        "1",
        1 + m.parameter("rankl_rise", "1") * signal,
        "RANKL production relative to before menopause",
    )
    m.process("rankl_production", rankl_turnover * stimulus, makes=rankl)
    m.process("rankl_clearance", rankl_turnover * rankl, uses=rankl)

    opg_turnover = m.parameter("opg_turnover", "1/day")
    lineage = m.parameter("opg_lineage_share", "1")
    opg = m.state("OPG", "1", "marrow OPG, 1 before menopause", start=1)
    m.process(
        "opg_production_by_stroma",
        opg_turnover * (1 - lineage) * (1 - m.parameter("opg_fall", "1") * deficit),
        makes=opg,
    )
    m.process(
        "opg_production_by_lineage",
        opg_turnover * lineage * m["mineralising_osteoblasts"],
        makes=opg,
    )
    m.process("opg_clearance", opg_turnover * opg, uses=opg)

    competition = m.parameter("opg_competition", "1")
    m.rule(
        "rank_occupancy",
        "1",
        rankl * (1 + competition) / (1 + competition * opg),
        "occupied RANK, 1 before menopause",
    )
