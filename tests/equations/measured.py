"""Density, markers, and hormones as a laboratory prints them."""

from __future__ import annotations

from math import exp, log1p, sqrt

from tests.equations.bone import SITES, mineral
from tests.equations.written import Formula, Values, Written, follows, of_her_sex

ASSAYS = {
    "E2": (
        "mass_spectrometry",
        "sensitive_radioimmunoassay",
        "radioimmunoassay",
        "direct_immunoassay",
    ),
    "E1": ("radioimmunoassay",),
    "E1S": ("radioimmunoassay",),
    "T": ("radioimmunoassay",),
}


def degenerative_years(v: Values) -> float:
    """Years beyond an onset, softened over some years around it."""
    spread = v.degenerative_spread
    return spread * log1p(exp((v.age - v.degenerative_onset) / spread))


def density(v: Values, site: str) -> float:
    """Only the spine shows degenerative change as bone."""
    seen = v[f"{site}_density_scale"] * mineral(v, site)
    return seen + (
        seen * v.degenerative_spine_change * degenerative_years(v) if site == "LS" else 0
    )


def t_score(v: Values, site: str) -> float:
    young, spread = of_her_sex(v, f"{site}_young_mean"), of_her_sex(v, f"{site}_young_sd")
    return (density(v, site) - young) / spread


def marker_of_resorption(v: Values, marker: str) -> float:
    """A share does not come from osteoclasts; N-telopeptide follows a power of their number."""
    kind = marker[:3]
    seen = v.osteoclasts if kind == "CTX" else v.osteoclasts**v.NTX_exponent
    return v[f"{marker}_adult"] * (seen + v[f"{kind}_background"] * (1 - seen))


def collagen(v: Values) -> float:
    """Less is laid while estrogen action is lower than what the cells are used to."""
    return 1 + v.estrogen_on_collagen * ((1 - v.estrogen_deficit) - v.accustomed_estrogen)


def limited(v: Values) -> float:
    """Bends smoothly from the limit to the level itself."""
    beyond = v.E2 - v.E2_reading_limit
    return 0.5 * (v.E2 + v.E2_reading_limit + sqrt(beyond * beyond + v.E2_reading_limit_bend**2))


def aromatized(v: Values) -> float:
    """Share of a tracer of androstenedione that leaves it as estrone, in percent."""
    to_estrone = of_her_sex(v, "androstenedione_aromatization") * v.peripheral_aromatase
    elsewhere = of_her_sex(v, "androstenedione_clearance")
    to_testosterone = of_her_sex(v, "androstenedione_to_testosterone")
    return 100 * to_estrone / (to_estrone + elsewhere + to_testosterone)


def printed(hormone: str, assay: str) -> Formula:
    return lambda v: v[hormone] + v[f"{hormone}_{assay}_offset"]


MEASURED = Written(
    rules={"degenerative_years": degenerative_years, "collagen_by_osteoblast": collagen},
    shown={
        **{f"{site}_BMD": lambda v, site=site: density(v, site) for site in SITES},
        **{f"{site}_T_score": lambda v, site=site: t_score(v, site) for site in SITES},
        **{
            marker: lambda v, marker=marker: marker_of_resorption(v, marker)
            for marker in ("CTX_s", "CTX_u", "NTX_s", "NTX_u")
        },
        "P1NP": lambda v: (
            v.P1NP_adult * v.collagen_laying_osteoblasts**v.P1NP_exponent * collagen(v)
        ),
        # made from the end of collagen to the end of mineral: the mean of the two stages
        "BSAP": lambda v: (
            v.BSAP_adult
            * (0.5 * v.collagen_laying_osteoblasts + 0.5 * v.mineralising_osteoblasts)
            ** v.BSAP_exponent
        ),
        "OC": lambda v: v.OC_adult * v.mineralising_osteoblasts**v.OC_exponent,
        **{
            f"{hormone}_{assay}": printed(hormone, assay)
            for hormone, assays in ASSAYS.items()
            for assay in assays
        },
        "E2_limited_radioimmunoassay": limited,
        "aromatization": aromatized,
    },
    processes=follows(
        "accustomed_estrogen",
        lambda v: v.collagen_adaptation,
        lambda v: 1 - v.estrogen_deficit,
        "adaptation_to_estrogen",
        "forgetting_of_estrogen",
    ),
    starts={"accustomed_estrogen": 1},
)
