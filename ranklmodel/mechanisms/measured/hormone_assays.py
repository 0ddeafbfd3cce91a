"""What a laboratory prints for a hormone, as opposed to what is in the blood."""

from __future__ import annotations

import sympy
from sympy import Expr

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.person.sex import of_sex


def hormone_assays(m: Builder) -> None:
    """Mass spectrometry shows what is there; immunoassays add what else they bind.

    A radioimmunoassay reads what else its antibody binds as the hormone, about a constant amount,
    so that it shows less than the true fall when a hormone nearly vanishes; a direct immunoassay
    of serum reads more of it. Detection limits belong to the comparison with data, where values
    below them are censored, not to the reading itself; but for an assay of which the limit itself was
    taken for who was below it. A mean of such values does not follow the hormone under the limit, and
    bends before it, as some are below it and others not. Rows that are censored are not to be read by
    it: that would count the limit twice.

    Aromatization is the share of androstenedione that a tracer shows converted to estrone.
    """
    assays = (
        ("E2", "mass_spectrometry", "estradiol by mass spectrometry"),
        ("E2", "sensitive_radioimmunoassay", "estradiol by radioimmunoassay after purification"),
        ("E2", "radioimmunoassay", "estradiol by radioimmunoassay"),
        ("E2", "direct_immunoassay", "estradiol by direct immunoassay"),
        ("E1", "radioimmunoassay", "estrone by radioimmunoassay"),
        ("E1S", "radioimmunoassay", "estrone sulfate by radioimmunoassay"),
        ("T", "radioimmunoassay", "testosterone by radioimmunoassay"),
    )
    for hormone, assay, description in assays:
        unit = "ng/dL" if hormone == "T" else "pg/mL"
        offset = m.parameter(f"{hormone}_{assay}_offset", unit)
        m.observable(f"{hormone}_{assay}", unit, m[hormone] + offset, description)

    limit = m.parameter("E2_reading_limit", "pg/mL")
    above, bend = m["E2"] - limit, m.parameter("E2_reading_limit_bend", "pg/mL")
    m.observable(
        "E2_limited_radioimmunoassay",
        "pg/mL",
        limit + (above + sympy.sqrt(above**2 + bend**2)) / 2,
        "estradiol by a radioimmunoassay that reads no less than its limit",
    )

    def own(name: str) -> Expr:
        return of_sex(m, m[name], m[f"men_{name}"])

    conversion = own("androstenedione_aromatization") * m["peripheral_aromatase"]
    others = own("androstenedione_clearance") + own("androstenedione_to_testosterone")
    m.observable(
        "aromatization",
        "percent",
        conversion / (others + conversion) * m.conversion("1", "percent"),
        "share of androstenedione converted to estrone",
    )
