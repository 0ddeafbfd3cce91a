"""Trabecular bone in the vertebral bodies, which QCT shows apart from all else of the spine."""

from __future__ import annotations

from sympy import Expr, Integer, Max, Symbol

from ranklmodel.language.builder import Builder


def trabecular_spine(m: Builder) -> None:
    """Trabecular bone obeys the law of the spine at a faster turnover, and is lost from youth on.

    DXA projects a whole vertebra, of whose mineral the posterior processes hold half (PMID 19257831)
    and the shell of the body a part of the rest; QCT looks into the body. So it is a site of its own,
    with two states, balance and resorption of the spine, and a turnover that follows from that of the
    spine: of each gram of trabecular bone so many times more is renewed than of a gram of cortical bone.

    Why not the part of the spine that changes, with the remainder held fixed: trabecular bone is lost
    from young adulthood in both sexes (PMC2665699) while DXA of the spine stays flat, as bone grows
    outwards and degenerates. What is lost here is therefore not taken from the spine that DXA sees,
    whose turnover and balance are fitted to DXA with all of that in it.

    Where age would take more than all that is formed, as at the end of the bounds in a woman of 73, nothing
    is formed: less than nothing would make bone negative.

    What QCT reads is mineral, young and mature, as elsewhere; fat in marrow, which it mistakes for
    missing bone, is left out, and so is degenerative change, which does not reach into the body.
    """
    turnover = _trabecular_turnover(m)
    balance = m.rule(
        "trabecular_balance",
        "1",
        Max(Integer(0), m["LS_balance"] - m.parameter("trabecular_ageing", "1/year") * m["years_of_bone_ageing"]),
        "bone formed per bone resorbed, trabecular bone of the spine, 1 before menopause",
    )
    maturation, start = m["mineral_maturation"], turnover / (m["mineral_maturation"] + turnover)
    young = m.state("trabecular_young_bone", "1", "young bone, trabecular bone of the spine", start=start)
    mature = m.state("trabecular_mature_bone", "1", "mature bone, trabecular bone of the spine", start=1 - start)
    resorbing = turnover * m["LS_resorbing"]
    m.process("trabecular_formation", turnover * balance * m["mineralising_osteoblasts"], makes=young)
    m.process("trabecular_resorption_of_young_bone", resorbing * young, uses=young)
    m.process("trabecular_resorption_of_mature_bone", resorbing * mature, uses=mature)
    m.process("trabecular_secondary_mineralisation", maturation * young, uses=young, makes=mature)
    density = m.parameter("trabecular_density_scale", "mg/cm^3") * (m["young_mineral"] * young + mature)
    m.observable("QCT_LS", "mg/cm^3", density, "volumetric density of trabecular bone, lumbar spine, by QCT")


def _trabecular_turnover(m: Builder) -> Symbol:
    """Return the turnover of trabecular bone: of its own and of cortical bone the spine's is the mean."""
    share, ratio = m.parameter("spine_trabecular_share", "1"), m.parameter("trabecular_over_cortical_turnover", "1")
    relative: Expr = ratio / (share * ratio + (1 - share))
    return m.rule(
        "trabecular_turnover",
        "1/day",
        m["LS_turnover"] * relative,
        "turnover of trabecular bone of the spine before the menopause",
    )
