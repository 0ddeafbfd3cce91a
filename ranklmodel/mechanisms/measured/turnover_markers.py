"""Bone turnover markers in serum and urine."""

from __future__ import annotations

from ranklmodel.language.builder import Builder


def turnover_markers(m: Builder) -> None:
    """Resorption markers follow osteoclasts, formation markers the stage that makes them.

    A share of each resorption marker does not come from osteoclasts' work and stays when resorption
    stops. P1NP is cut off collagen as it is laid, bone alkaline phosphatase and osteocalcin belong
    to later stages, so they lag P1NP, and all lag resorption. Exponents below one say that a
    marker rises less than its cells do. Each is on the scale of its usual assay in healthy women.
    """
    resorbing = m["osteoclasts"]
    for marker, unit, name in (
        ("CTX_s", "ng/mL", "serum C-telopeptide"),
        ("CTX_u", "ug/mmolCr", "urinary C-telopeptide"),
        ("NTX_s", "nmolBCE/L", "serum N-telopeptide"),
        ("NTX_u", "nmolBCE/mmolCr", "urinary N-telopeptide"),
    ):
        rest = m.parameter(f"{marker[:3]}_background", "1")
        adult = m.parameter(f"{marker}_adult", unit)
        m.observable(marker, unit, adult * (rest + (1 - rest) * resorbing), name)

    laying, mineralising = m["collagen_laying_osteoblasts"], m["mineralising_osteoblasts"]
    m.observable(
        "P1NP",
        "ng/mL",
        m.parameter("P1NP_adult", "ng/mL") * laying ** m.parameter("P1NP_exponent", "1"),
        "serum procollagen type 1 N-propeptide",
    )
    m.observable(
        "BSAP",
        "ng/mL",
        m.parameter("BSAP_adult", "ng/mL") * ((laying + mineralising) / 2) ** m.parameter("BSAP_exponent", "1"),
        "serum bone alkaline phosphatase",
    )
    m.observable(
        "OC",
        "ng/mL",
        m.parameter("OC_adult", "ng/mL") * mineralising ** m.parameter("OC_exponent", "1"),
        "serum osteocalcin",
    )
