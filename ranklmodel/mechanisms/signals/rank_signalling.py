"""RANKL, its decoy OPG, and the occupancy of RANK on osteoclast precursors."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def rank_signalling(m: Builder) -> None:
    """RANKL is made under cytokines and estrogen deficit; OPG and RANK compete for it.

    Binding is fast against everything else (as in Lemaire 2004, PMID 15234198) and RANK is taken to
    be far from saturated, so occupancy is RANKL over one plus its bound competitors, relative to
    the healthy premenopausal woman. What else makes RANKL or OPG, or binds RANKL, adds its term to
    the three sums; what scales all RANKL that is made, as PTH does, multiplies ``rankl_made``.
    """
    k, deficit = m.parameter, m["estrogen_deficit"]

    stimulus = m.sum("rankl_stimulus", "1", "RANKL production relative to before menopause", base=1)
    shared = m.sum("rankl_share_of_cytokines", "1", "share of cytokines in the rise of RANKL")
    m.term(
        "rankl_stimulus",
        k("rankl_rise", "1") * (1 - shared) * deficit,
        "RANKL made for want of estrogen itself",
        name="rankl_by_estrogen_deficit",
    )
    made = m.product("rankl_made", "1", "RANKL production with all that scales it, 1 before menopause", base=stimulus)
    rankl = turnover(
        m,
        "RANKL",
        "1",
        "marrow RANKL, 1 before menopause",
        rate=k("rankl_turnover", "1/day"),
        target=made,
        made_by="rankl_production",
        lost_by="rankl_clearance",
    )

    # Bord 2003, abstract: osteoblasts make three to seven times more OPG under estradiol in culture
    lineage, fall = k("opg_lineage_share", "1"), k("opg_fall", "1")
    opg_made = m.sum("opg_stimulus", "1", "OPG production relative to before menopause")
    m.term(
        "opg_stimulus",
        (1 - lineage) * (1 - fall * deficit),
        "OPG that stroma makes under estrogen",
        name="opg_by_stroma",
    )
    m.term(
        "opg_stimulus",
        lineage * m["young_osteocytes"],
        "OPG that the osteoblast lineage makes, by the number of its young osteocytes",
        name="opg_by_lineage",
    )
    opg = turnover(
        m,
        "OPG",
        "1",
        "marrow OPG, 1 before menopause",
        rate=k("opg_turnover", "1/day"),
        target=opg_made,
        made_by="opg_production",
        lost_by="opg_clearance",
    )

    competition = k("opg_competition", "1")
    bound = m.sum("rankl_binding", "1", "what RANKL may be bound to, free RANK being 1", base=1)
    m.term("rankl_binding", competition * opg, "RANKL that OPG binds", name="rankl_binding_by_opg")
    m.rule("rank_occupancy", "1", rankl * (1 + competition) / bound, "occupied RANK, 1 before menopause")
