"""Aromatase inhibitors, tamoxifen and denosumab; amounts in mg, levels in ng/mL."""

from __future__ import annotations

from math import sqrt

from tests.equations.written import Change, Formula, Values, Written, follows

NG_PER_ML = 1000.0
"""ng/mL in one mg/L."""


def level(v: Values, drug: str) -> float:
    return NG_PER_ML * v[f"{drug}_plasma"] / v[f"{drug}_volume"]


def tablet(drug: str, speed: Formula = lambda v: 1.0) -> Written:
    """Gut, plasma, and what has been eliminated: one compartment, all of it absorbed."""
    gut, plasma, gone = f"{drug}_gut", f"{drug}_plasma", f"{drug}_eliminated"
    return Written(
        rules={f"{drug}_concentration": lambda v: level(v, drug)},
        processes={
            f"{drug}_oral_infusion": Change(lambda v: v[f"{drug}_oral_rate"], {gut: 1}),
            f"{drug}_uptake": Change(
                lambda v: v[f"{drug}_absorption"] * v[gut], {gut: -1, plasma: 1}
            ),
            f"{drug}_elimination": Change(
                lambda v: speed(v) * v[f"{drug}_clearance"] * v[plasma] / v[f"{drug}_volume"],
                {plasma: -1, gone: 1},
            ),
        },
        starts=dict.fromkeys((gut, plasma, gone), 0),
        never_settle=frozenset({gone}),
    )


def effect(drug: str, largest: str, half: str, competition: Formula) -> Formula:
    """Return a saturating effect of the level; against substrate it takes so many times more."""
    return lambda v: v[largest] / (1 + competition(v) * v[half] / level(v, drug))


def everywhere(v: Values) -> float:
    return 1.0


def in_the_testis(v: Values) -> float:
    return v.testicular_competition


def blocks(drug: str) -> dict[str, Formula]:
    """Return what a reversible inhibitor blocks, and what it leaves, in the body and the testis."""
    largest, half = f"{drug}_largest_block", f"{drug}_half_block"
    body = effect(drug, largest, half, everywhere)
    testis = effect(drug, largest, half, in_the_testis)
    return {
        f"{drug}_block": body,
        f"{drug}_testicular_block": testis,
        f"active_aromatase_by_{drug}": lambda v: 1 - body(v),
        f"active_testicular_aromatase_by_{drug}": lambda v: 1 - testis(v),
    }


def share_of_receptors(v: Values) -> float:
    """Return the part of the receptors that tamoxifen takes where there is no estrogen."""
    return v.tamoxifen_body / (v.tamoxifen_half_amount + v.tamoxifen_body)


BLOCKERS = Written(
    rules={
        **blocks("anastrozole"),
        **blocks("letrozole"),
        "exemestane_attack": effect(
            "exemestane", "exemestane_inactivation", "exemestane_half_inactivation", everywhere
        ),
        "exemestane_testicular_attack": effect(
            "exemestane", "exemestane_inactivation", "exemestane_half_inactivation", in_the_testis
        ),
        "anastrozole_clearance_factor": lambda v: v.anastrozole_clearance_factor_by_tamoxifen,
    }
)

ANASTROZOLE = tablet("anastrozole", lambda v: v.anastrozole_clearance_factor)
LETROZOLE = tablet("letrozole")
EXEMESTANE = tablet("exemestane")

TAMOXIFEN = Written(
    rules={
        "tamoxifen_at_receptors": lambda v: v.tamoxifen_body / v.tamoxifen_half_amount,
        "estrogen_receptor_agonism_by_tamoxifen": lambda v: (
            v.tamoxifen_efficacy * v.tamoxifen_body / v.tamoxifen_half_amount
        ),
        "SHBG_level_by_tamoxifen": lambda v: 1 + v.tamoxifen_shbg_rise * share_of_receptors(v),
        "anastrozole_clearance_factor_by_tamoxifen": lambda v: (
            1 + v.tamoxifen_on_anastrozole * share_of_receptors(v)
        ),
    },
    processes={
        "tamoxifen_oral_infusion": Change(lambda v: v.tamoxifen_oral_rate, {"tamoxifen_body": 1}),
        "tamoxifen_elimination": Change(
            lambda v: v.tamoxifen_elimination_rate * v.tamoxifen_body,
            {"tamoxifen_body": -1, "tamoxifen_eliminated": 1},
        ),
    },
    starts={"tamoxifen_body": 0, "tamoxifen_eliminated": 0},
    never_settle=frozenset({"tamoxifen_eliminated"}),
)


def denosumab_free(v: Values) -> float:
    """Gibiansky 2008: Cf = h + sqrt(h^2 + Kss Ctot), h = (Ctot - R - Kss) / 2."""
    total, half = level(v, "denosumab"), v.denosumab_half_binding
    h = (total - v.denosumab_target_level - half) / 2
    return h + sqrt(h * h + half * total)


def denosumab_bound(v: Values) -> float:
    """The target is occupied as free drug stands to half binding."""
    free = denosumab_free(v)
    return v.denosumab_target_level * free / (v.denosumab_half_binding + free)


DENOSUMAB = Written(
    rules={
        "denosumab_total": lambda v: level(v, "denosumab"),
        "denosumab_binding_left": lambda v: (
            (v.denosumab_target_level + v.denosumab_half_binding - level(v, "denosumab")) / 2
        ),
        "denosumab_free": denosumab_free,
        "denosumab_bound": denosumab_bound,
        "rankl_binding_by_denosumab": lambda v: v.denosumab_at_bone / v.denosumab_site_half,
    },
    processes={
        "denosumab_subcutaneous_infusion": Change(
            lambda v: v.denosumab_subcutaneous_rate, {"denosumab_depot": 1}
        ),
        "denosumab_uptake": Change(
            lambda v: v.denosumab_absorption * v.denosumab_depot,
            {
                "denosumab_depot": -1,
                "denosumab_plasma": lambda v: v.denosumab_bioavailability,
                "denosumab_eliminated": lambda v: 1 - v.denosumab_bioavailability,
            },
        ),
        "denosumab_elimination": Change(
            lambda v: v.denosumab_clearance * denosumab_free(v) / NG_PER_ML,
            {"denosumab_plasma": -1, "denosumab_eliminated": 1},
        ),
        "denosumab_internalization_with_target": Change(
            lambda v: (
                v.denosumab_internalization * denosumab_bound(v) / NG_PER_ML * v.denosumab_volume
            ),
            {"denosumab_plasma": -1, "denosumab_eliminated": 1},
        ),
        "denosumab_distribution": Change(
            lambda v: v.denosumab_exchange * denosumab_free(v) / NG_PER_ML,
            {"denosumab_plasma": -1, "denosumab_tissue": 1},
        ),
        "denosumab_return": Change(
            lambda v: v.denosumab_exchange * v.denosumab_tissue / v.denosumab_peripheral_volume,
            {"denosumab_tissue": -1, "denosumab_plasma": 1},
        ),
        "denosumab_target_production": Change(
            lambda v: v.denosumab_target_turnover * v.denosumab_target,
            {"denosumab_target_level": 1},
        ),
        "denosumab_target_loss": Change(
            lambda v: v.denosumab_target_turnover * (v.denosumab_target_level - denosumab_bound(v)),
            {"denosumab_target_level": -1},
        ),
        "denosumab_target_internalization": Change(
            lambda v: v.denosumab_internalization * denosumab_bound(v),
            {"denosumab_target_level": -1},
        ),
        **follows(
            "denosumab_at_bone",
            lambda v: v.denosumab_site_rate,
            denosumab_free,
            "denosumab_arrival_at_bone",
            "denosumab_loss_from_bone",
        ),
    },
    starts={
        **dict.fromkeys(
            (
                "denosumab_depot",
                "denosumab_plasma",
                "denosumab_tissue",
                "denosumab_eliminated",
                "denosumab_at_bone",
            ),
            0,
        ),
        "denosumab_target_level": lambda v: v.denosumab_target,
    },
    never_settle=frozenset({"denosumab_eliminated"}),
)
