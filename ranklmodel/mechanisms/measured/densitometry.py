"""What DXA shows: areal density, T-score, and the degenerative change it mistakes for bone."""

from __future__ import annotations

from sympy import exp, log

from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.bone.bone_mass import SITES
from ranklmodel.mechanisms.person.sex import of_sex


def densitometry(m: Builder) -> None:
    """Areal density is the site's mineral on a scale set by the person's measured baseline.

    Osteophytes, end-plate sclerosis and aortic calcification add to spine density with age: in
    cross-section men's spine stays flat from 51 to 80 years while their hip falls by 5 % (NHANES).
    The term grows smoothly from an onset age, and only the spine has it.

    T-scores count from young adults of the person's own sex at spine and hip. At the neck men's too
    count from young women, as the WHO defines it. The numbers are those of the reference by which a
    population's T-scores are turned into densities.
    """
    onset = m.parameter("degenerative_onset", "year")
    spread = m.parameter("degenerative_spread", "year")
    pace = m.parameter("degenerative_spine_change", "1/year")
    years = m.rule(
        "degenerative_years",
        "year",
        spread * log(1 + exp((m["age"] - onset) / spread)),
        "years of degenerative spine change, which scans take for bone",
    )
    for site, where in SITES.items():
        scale = m.parameter(f"{site}_density_scale", "g/cm^2")
        artefact = 1 + pace * years if site == "LS" else 1
        density = scale * m[f"{site}_mineral"] * artefact
        m.observable(f"{site}_BMD", "g/cm^2", density, f"areal bone mineral density, {where}")
        m.anchor(f"{site}_BMD", sets=scale, at="visit")
        mean, spread_young = (
            of_sex(m, m.parameter(f"{site}_{name}", unit), m.parameter(f"men_{site}_{name}", unit))
            for name, unit in (("young_mean", "g/cm^2"), ("young_sd", "g/cm^2/SD"))
        )
        m.observable(f"{site}_T_score", "SD", (density - mean) / spread_young, f"T-score, {where}")
