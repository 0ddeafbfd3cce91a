"""Bone turnover markers in serum and urine."""

from __future__ import annotations

from sympy import Symbol

from ranklmodel.language.builder import Builder
from ranklmodel.language.laws.kinetics import turnover


def turnover_markers(m: Builder) -> None:
    """Resorption markers follow osteoclasts, formation markers the stage that makes them.

    A share of each resorption marker does not come from osteoclasts' work and stays when resorption
    stops. N-telopeptide follows a power of their number: it moves about half as much as
    C-telopeptide where both were measured early. P1NP is cut off collagen as it is laid, bone
    alkaline phosphatase and osteocalcin belong to later stages, so they lag P1NP, and all lag
    resorption. Exponents below one say that a marker rises less than its cells do. Each is on the
    scale of its usual assay in healthy women.
    """
    k, resorbing = m.parameter, m["osteoclasts"]
    for marker, unit, name, seen in (
        ("CTX_s", "ng/mL", "serum C-telopeptide", resorbing),
        ("CTX_u", "ug/mmolCr", "urinary C-telopeptide", resorbing),
        ("NTX_s", "nmolBCE/L", "serum N-telopeptide", resorbing ** k("NTX_exponent", "1")),
        ("NTX_u", "nmolBCE/mmolCr", "urinary N-telopeptide", resorbing ** k("NTX_exponent", "1")),
    ):
        rest = k(f"{marker[:3]}_background", "1")
        m.observable(marker, unit, k(f"{marker}_adult", unit) * (rest + (1 - rest) * seen), name)

    laying, mineralising = m["collagen_laying_osteoblasts"], m["mineralising_osteoblasts"]
    propeptide = laying ** k("P1NP_exponent", "1") * _collagen_under_estrogen(m)
    m.observable("P1NP", "ng/mL", k("P1NP_adult", "ng/mL") * propeptide, "serum procollagen type 1 N-propeptide")
    phosphatase = ((laying + mineralising) / 2) ** k("BSAP_exponent", "1")
    m.observable("BSAP", "ng/mL", k("BSAP_adult", "ng/mL") * phosphatase, "serum bone alkaline phosphatase")
    osteocalcin = mineralising ** k("OC_exponent", "1")
    m.observable("OC", "ng/mL", k("OC_adult", "ng/mL") * osteocalcin, "serum osteocalcin")


def _collagen_under_estrogen(m: Builder) -> Symbol:
    """Let each osteoblast lay less collagen while estrogen is lower than it is used to.

    P1NP falls by a third within three weeks of withdrawing estrogen, when resorption has risen by
    half (doi 10.1359/jbmr.070207), and rises with resorption afterwards. The arm adapts within
    months, so that menopause raises P1NP; a lasting one would cancel that rise. The collagen of
    those weeks is a day or two of formation and is left out of bone mass.
    """
    estrogen = 1 - m["estrogen_deficit"]
    used_to = turnover(
        m,
        "accustomed_estrogen",
        "1",
        "estrogen action that collagen synthesis is used to, 1 before menopause",
        rate=m.parameter("collagen_adaptation", "1/day"),
        target=estrogen,
        made_by="adaptation_to_estrogen",
        lost_by="forgetting_of_estrogen",
    )
    return m.rule(
        "collagen_by_osteoblast",
        "1",
        1 - m.parameter("estrogen_on_collagen", "1") * (used_to - estrogen),
        "collagen laid by an osteoblast, 1 at an estrogen level that has lasted",
    )
