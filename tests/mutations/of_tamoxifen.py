"""Faults of tamoxifen, and of the receptors it competes for."""

from __future__ import annotations

from tests.mutations.mutation import ASSEMBLED, LOADED, MOIETIES, SIGNS, Mutation

OF_TAMOXIFEN = {
    "a competitor that helps estradiol": Mutation(
        "estrogen_receptors.py",
        "saturation(acting, half_alpha * competition)",
        "saturation(acting, half_alpha / competition)",
        SIGNS,
        "tamoxifen_body -> estrogen_receptor_alpha",
    ),
    "estradiol brings tamoxifen in": Mutation(
        "estrogen_receptors.py",
        "agonism / (competition + acting / half_alpha)",
        "agonism / (competition - acting / half_alpha)",
        SIGNS,
        "E2 -> estrogen_receptor_alpha_by_competitors",
    ),
    "tamoxifen takes action away": Mutation(
        "tamoxifen.py",
        'k("tamoxifen_efficacy", "1") * present',
        '-k("tamoxifen_efficacy", "1") * present',
        SIGNS,
        "tamoxifen_efficacy -> estrogen_action",
    ),
    "tamoxifen lowers SHBG": Mutation(
        "tamoxifen.py",
        '1 + k("tamoxifen_shbg_rise", "1")',
        '1 - k("tamoxifen_shbg_rise", "1")',
        SIGNS,
        "tamoxifen_body -> SHBG_level",
    ),
    "tamoxifen eliminated and in no total": Mutation(
        "tamoxifen.py",
        "uses=body, makes=eliminated)",
        "uses=body)",
        MOIETIES,
        "tamoxifen_eliminated",
    ),
    "half amount in grams": Mutation(
        "tamoxifen.py",
        'k("tamoxifen_half_amount", "mg")',
        'k("tamoxifen_half_amount", "g")',
        ASSEMBLED,
        "tamoxifen_at_receptors: expected '1'",
    ),
    "more than a full agonist": Mutation(
        "mechanisms/drugs/tamoxifen.yaml",
        "at a receptor over that of estradiol\n    value: ",
        "at a receptor over that of estradiol\n    value: 1",
        LOADED,
        "lies outside its bounds",
    ),
    "tamoxifen keeps anastrozole back": Mutation(
        "tamoxifen.py",
        '1 + k("tamoxifen_on_anastrozole", "1")',
        '1 - k("tamoxifen_on_anastrozole", "1")',
        SIGNS,
        "tamoxifen_body -> anastrozole_clearance_factor",
    ),
    "clearance divided by its factor": Mutation(
        "laws/drugs.py",
        "clearance = clearance * factor",
        "clearance = clearance / factor",
        SIGNS,
        "tamoxifen_body -> anastrozole_elimination",
    ),
}
