"""Tamoxifen, a tablet, competes with estradiol for its receptors and acts there in part itself."""

from __future__ import annotations

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.shapes import saturation


def tamoxifen(m: Builder) -> None:
    """Compete for both receptors; act by a part of a full effect at ER-alpha, not at ER-beta.

    With free estradiol f, its half-effect K and x of tamoxifen, counted in what takes half of the
    receptors by itself, the action at ER-alpha is (f/K + efficacy x) / (1 + f/K + x). A woman with
    little estradiol gains by it, one with much loses: density rises after the menopause and falls
    before it. Usual doses lie far above the half-effect, so that the efficacy matters and the
    half-effect hardly does.

    Tamoxifen and its active metabolites are one amount: they stay for one and two weeks and vary
    tenfold between women (PMC3785179). It is slow, and is not averaged. It raises SHBG, as an
    estrogen does at the liver, and hastens the loss of anastrozole (PMID 11487258).
    """
    k = m.parameter
    body = m.state("tamoxifen_body", "mg", "tamoxifen and its active metabolites in the body")
    eliminated = m.state("tamoxifen_eliminated", "mg", "tamoxifen eliminated so far", settles=False)
    m.administration("tamoxifen", "oral", into=body)
    m.process("tamoxifen_elimination", k("tamoxifen_elimination_rate", "1/day") * body, uses=body, makes=eliminated)

    present = m.rule(
        "tamoxifen_at_receptors",
        "1",
        body / k("tamoxifen_half_amount", "mg"),
        "tamoxifen relative to what takes half of the estrogen receptors where there is no estrogen",
    )
    m.term("estrogen_receptor_competition", present)
    m.term("estrogen_receptor_agonism", k("tamoxifen_efficacy", "1") * present, "tamoxifen that acts as an estrogen")
    m.factor(
        "SHBG_level",
        1 + k("tamoxifen_shbg_rise", "1") * saturation(present, 1),
        "SHBG on tamoxifen relative to without",
    )
    m.factor(
        "anastrozole_clearance_factor",
        1 + k("tamoxifen_on_anastrozole", "1") * saturation(present, 1),
        "clearance of anastrozole on tamoxifen relative to without",
    )
