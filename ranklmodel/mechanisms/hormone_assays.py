"""What a laboratory prints for a hormone, as opposed to what is in the blood."""

from __future__ import annotations

from ranklmodel.network.builder import Builder


def hormone_assays(m: Builder) -> None:
    """Mass spectrometry shows what is there; immunoassays add what else they bind.

    A direct immunoassay reads cross-reacting steroids and matrix as estradiol, about a constant
    amount; an extraction immunoassay less of it. Detection limits belong to the comparison with
    data, where values below them are censored, not to the reading itself.

    Aromatization is the share of androstenedione that a tracer shows converted to estrone.
    """
    m.observable("E2_mass_spectrometry", "pg/mL", 1 * m["E2"], "estradiol by mass spectrometry")
    m.observable("E2_direct_immunoassay", "pg/mL",
                 m["E2"] + m.parameter("direct_immunoassay_offset", "pg/mL"),
                 "estradiol by direct immunoassay")
    m.observable("E2_extraction_immunoassay", "pg/mL",
                 m["E2"] + m.parameter("extraction_immunoassay_offset", "pg/mL"),
                 "estradiol by immunoassay after extraction")
    m.observable("aromatization", "percent",
                 m["androstenedione_aromatization"] * m["peripheral_aromatase"]
                 / (m["androstenedione_clearance"] + m["androstenedione_to_testosterone"]
                    + m["androstenedione_aromatization"] * m["peripheral_aromatase"])
                 * m.conversion("1", "percent"),
                 "share of androstenedione converted to estrone")
