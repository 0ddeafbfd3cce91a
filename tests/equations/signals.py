"""Receptors, free testosterone, androgens, cytokines, RANKL and OPG."""

from __future__ import annotations

from math import sqrt

from tests.equations.written import Formula, Values, Written, follows, of_her_sex

CYTOKINES = ("interleukin_1", "interleukin_6", "tumour_necrosis_factor")


def in_half_effects(v: Values, receptor: str) -> float:
    """Return acting estrogen in units of what gives half an effect at a receptor."""
    ratio = 1.0 if receptor == "alpha" else v.estrogen_receptor_beta_ratio
    return v.acting_estrogen / (v.estrogen_receptor_alpha_half * ratio)


def occupied(v: Values, receptor: str) -> float:
    """A competitor x takes its part of the receptors: f / (1 + f + x)."""
    estrogen = in_half_effects(v, receptor)
    return estrogen / (1 + estrogen + v.tamoxifen_at_receptors)


def estrogen_action(v: Values) -> float:
    """Tamoxifen acts by its efficacy at alpha and not at beta."""
    alpha, x = in_half_effects(v, "alpha"), v.tamoxifen_at_receptors
    at_alpha = (alpha + v.tamoxifen_efficacy * x) / (1 + alpha + x)
    weight = v.estrogen_receptor_beta_weight
    return (1 - weight) * at_alpha + weight * occupied(v, "beta")


def reference_action(v: Values) -> float:
    free, half = v.reference_free_estradiol, v.estrogen_receptor_alpha_half
    at_alpha = 1 / (1 + half / free)
    at_beta = 1 / (1 + half * v.estrogen_receptor_beta_ratio / free)
    return at_alpha + v.estrogen_receptor_beta_weight * (at_beta - at_alpha)


def testosterone_molar(v: Values) -> float:
    """Return testosterone in nmol/L: ng/dL are ten ng/L."""
    return 10 * v["T"] / v.testosterone_molar_mass


def shbg_left(v: Values) -> float:
    beyond = v.testosterone_shbg_affinity * (v.SHBG_level - testosterone_molar(v))
    return 0.5 * (1 + v.testosterone_albumin_binding + beyond)


def free_testosterone(v: Values) -> float:
    """Vermeulen 1999: the root of N K f^2 + (N + K (SHBG - t)) f - t = 0, in ng/dL."""
    n, k = 1 + v.testosterone_albumin_binding, v.testosterone_shbg_affinity
    t = testosterone_molar(v)
    b = n + k * (v.SHBG_level - t)
    free = (sqrt(b * b + 4 * n * k * t) - b) / (2 * n * k)
    return free * v.testosterone_molar_mass / 10


def signal(cytokine: str) -> Formula:
    """Return the rise that is not blocked, relative to that of a full deficit."""
    return lambda v: (1 - v[f"{cytokine}_blockade"]) * (v[cytokine] - 1) / v[f"{cytokine}_rise"]


def rankl_by(cytokine: str) -> Formula:
    return lambda v: v.rankl_rise * v[f"{cytokine}_share"] * v[f"{cytokine}_signal"]


def without_cytokines(v: Values) -> float:
    return 1 - sum(v[f"{cytokine}_share"] for cytokine in CYTOKINES)


RECEPTORS = Written(
    rules={
        "SHBG_level": lambda v: (
            v.SHBG
            * v.SHBG_level_by_shbg_of_men
            * v.SHBG_level_by_oral_estrogens
            * v.SHBG_level_by_tamoxifen
        ),
        "free_estradiol": lambda v: (
            v.E2 / (1 + v.estradiol_albumin_binding + v.estradiol_shbg_affinity * v.SHBG_level)
        ),
        # equine estrogens as free estradiol of equal effect
        "acting_estrogen": lambda v: (
            v.free_estradiol
            + v.conjugated_estrogens
            / v.equine_estrogens_half_amount
            * v.estrogen_receptor_alpha_half
        ),
        "estrogen_receptor_competition": lambda v: 1 + v.tamoxifen_at_receptors,
        "estrogen_receptor_agonism": lambda v: v.tamoxifen_efficacy * v.tamoxifen_at_receptors,
        "estrogen_receptor_alpha": lambda v: occupied(v, "alpha"),
        "estrogen_receptor_alpha_by_competitors": lambda v: (
            v.tamoxifen_efficacy
            * v.tamoxifen_at_receptors
            / (1 + in_half_effects(v, "alpha") + v.tamoxifen_at_receptors)
        ),
        "estrogen_receptor_beta": lambda v: (
            v.acting_estrogen
            / (
                v.acting_estrogen
                + v.estrogen_receptor_alpha_half
                * v.estrogen_receptor_beta_ratio
                * (1 + v.tamoxifen_at_receptors)
            )
        ),
        "estrogen_action": estrogen_action,
        "reference_estrogen_action": reference_action,
        "estrogen_deficit": lambda v: (
            (v.reference_estrogen_action - v.estrogen_action) / v.reference_estrogen_action
        ),
        "SHBG_left_for_testosterone": shbg_left,
        "free_testosterone": free_testosterone,
        "rankl_by_androgens": lambda v: (
            (of_her_sex(v, "healthy_free_testosterone") / v.free_testosterone)
            ** v.androgen_restraint
        ),
    },
    # free and on albumin
    shown={"bioT": lambda v: v.free_testosterone * (1 + v.testosterone_albumin_binding)},
)

_cytokine_changes = {
    name: change
    for cytokine in CYTOKINES
    for name, change in follows(
        cytokine,
        lambda v: v.cytokine_turnover,
        lambda v, cytokine=cytokine: 1 + v[f"{cytokine}_rise"] * v.estrogen_deficit,
    ).items()
}

RANKL = Written(
    rules={
        **{f"{cytokine}_signal": signal(cytokine) for cytokine in CYTOKINES},
        **{f"rankl_by_{cytokine}": rankl_by(cytokine) for cytokine in CYTOKINES},
        "rankl_share_of_cytokines": lambda v: 1 - without_cytokines(v),
        "rankl_by_estrogen_deficit": lambda v: (
            v.rankl_rise * without_cytokines(v) * v.estrogen_deficit
        ),
        "rankl_stimulus": lambda v: (
            1
            + v.rankl_rise
            * (
                without_cytokines(v) * v.estrogen_deficit
                + sum(v[f"{cytokine}_share"] * v[f"{cytokine}_signal"] for cytokine in CYTOKINES)
            )
        ),
        "rankl_made": lambda v: v.rankl_stimulus * v.rankl_by_PTH * v.rankl_by_androgens,
        "opg_by_stroma": lambda v: (
            (1 - v.opg_lineage_share) * (1 - v.opg_fall * v.estrogen_deficit)
        ),
        "opg_by_lineage": lambda v: v.opg_lineage_share * v.young_osteocytes,
        "opg_stimulus": lambda v: v.opg_by_stroma + v.opg_by_lineage,
        "rankl_binding_by_opg": lambda v: v.opg_competition * v.OPG,
        "rankl_binding": lambda v: (
            1 + v.opg_competition * v.OPG + v.denosumab_at_bone / v.denosumab_site_half
        ),
        "rank_occupancy": lambda v: (
            v.RANKL
            * (1 + v.opg_competition)
            / (1 + v.opg_competition * v.OPG + v.denosumab_at_bone / v.denosumab_site_half)
        ),
    },
    processes={
        **_cytokine_changes,
        **follows(
            "RANKL",
            lambda v: v.rankl_turnover,
            lambda v: v.rankl_made,
            "rankl_production",
            "rankl_clearance",
        ),
        **follows(
            "OPG",
            lambda v: v.opg_turnover,
            lambda v: v.opg_stimulus,
            "opg_production",
            "opg_clearance",
        ),
    },
    starts=dict.fromkeys((*CYTOKINES, "RANKL", "OPG"), 1),
)
