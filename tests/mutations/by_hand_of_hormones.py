"""Hormones, cells and calcium against calculations by hand; see :mod:`tests.mutations.by_hand`."""

from __future__ import annotations

import math
from collections.abc import Mapping

Stated = Mapping[str, float]

# Glands that rest and nothing but the flow that is looked at.
_SILENT = {
    "adrenal_androstenedione_secretion": 0.0,
    "ovarian_androstenedione_secretion": 0.0,
    "testosterone_secretion": 0.0,
    "ovarian_estradiol_secretion": 0.0,
    "estradiol_beyond_inhibitors": 0.0,
    "androstenedione_volume": 100.0,
    "testosterone_volume": 200.0,
    "estrone_volume": 400.0,
    "estradiol_volume": 500.0,
    **dict.fromkeys(("A4", "T", "E1", "E2", "E1S"), 0.0),
    "E2": 1e-30,  # glands of men answer to its inverse
    "T": 1e-30,
}

# Free estradiol of a third of the reference, an action of 8/13.
_DEFICIENT = {
    "E2": 8.0,
    "estradiol_albumin_binding": 1.0,
    "estradiol_shbg_affinity": 0.02,
    "SHBG": 100.0,
    "estrogen_receptor_alpha_half": 2.0,
    "estrogen_receptor_beta_ratio": 3.0,
    "estrogen_receptor_beta_weight": 0.4,
    "reference_free_estradiol": 6.0,
}

OF_HORMONES: list[tuple[Stated, Mapping[str, float]]] = [
    (
        {**_SILENT, "A4": 3.0, "androstenedione_clearance": 700.0}
        | {"androstenedione_aromatization": 20.0, "androstenedione_to_testosterone": 80.0}
        | {"estrogen_per_androstenedione": 0.5, "personal_aromatization": 2.0},
        {
            "d(A4)": -3.0 * (700.0 + 40.0 + 80.0) / 100.0,
            "d(T)": 3.0 * 80.0 * 100.0 / 200.0,
            "d(E1)": 3.0 * 40.0 * 0.5 * 1000.0 / 400.0,
        },
    ),
    (
        {**_SILENT, "T": 50.0, "testosterone_clearance": 600.0, "personal_aromatization": 2.0}
        | {"testosterone_aromatization": 5.0, "estrogen_per_testosterone": 0.5},
        {
            "d(T)": -50.0 * (600.0 + 10.0) / 200.0,
            "d(E2)": 0.5 * 10.0 * 0.5 * 1000.0 / 500.0,
        },
    ),
    (
        {**_SILENT, "E1": 20.0, "estrone_clearance": 1500.0, "estrone_to_estradiol": 100.0}
        | {"estrone_sulfate_ratio": 8.0, "estrone_sulfate_turnover": 0.25, "E1S": 40.0},
        {
            "d(E1)": -20.0 * 1600.0 / 400.0,
            "d(E2)": 20.0 * 100.0 / 500.0,
            "d(E1S)": 20.0 * 8.0 * 0.25 - 10.0,
        },
    ),
    (
        {**_SILENT, "E2": 10.0, "estradiol_clearance": 1000.0, "estradiol_to_estrone": 200.0},
        {"d(E2)": -10.0 * 1200.0 / 500.0, "d(E1)": 10.0 * 200.0 / 400.0},
    ),
    (
        {**_SILENT, "ovarian_estradiol_secretion": 30.0, "ovarian_androstenedione_secretion": 400.0}
        | {"testosterone_secretion": 100.0, "gnrh_agonist": 0.5, "estradiol_beyond_inhibitors": 4.0}
        | {"personal_aromatization": 2.0},
        {
            "d(A4)": 200.0 / 100.0,
            "d(T)": 100.0 * 100.0 / 200.0,
            "d(E2)": (15.0 + 8.0) * 1000.0 / 500.0,
        },
    ),
    (
        {
            **_SILENT,
            "adrenal_androstenedione_secretion": 1000.0,
            "adrenal_decline": math.log(2) / 20,
        }
        | {"adrenal_decline_bend": 0.0, "adrenal_decline_age": 40.0, "age": 60.0},
        {"d(A4)": 500.0 / 100.0},
    ),
    # a man whose LH is that of a half effect
    (
        {"male": 1.0, "luteinizing_hormone": 6.0, "follicle_stimulating_hormone": 7.0}
        | {"leydig_half_LH": 6.0, "personal_leydig_capacity": 3.0, "leydig_steepness": 2.0}
        | {"leydig_reference_age": 30.0, "leydig_decline": math.log(3) / 20, "age": 50.0},
        {"testes": 1.0, "LH": 6.0, "FSH": 7.0, "leydig_activity": 0.5},
    ),
    (
        {"male": 1.0, "SHBG_rise_bend": 6.0, "SHBG_rise_age": 50.0, "visit_age": 50.0}
        | {"age": 58.0, "SHBG": 20.0, "SHBG_rise_of_men": 20.0 * math.log(2) / 6.0},
        {"SHBG_level_by_shbg_of_men": 2.0},  # (8 + 10 - 6) / 2
    ),
    (
        {"male": 1.0, "SHBG_rise_bend": 0.0, "SHBG_rise_age": 50.0, "visit_age": 40.0}
        | {"age": 70.0, "SHBG": 20.0, "SHBG_rise_of_men": math.log(2)},
        {"SHBG_level_by_shbg_of_men": 2.0, "SHBG_level": 40.0},
    ),
    (
        _DEFICIENT,
        {"free_estradiol": 2.0, "estrogen_receptor_alpha": 0.5, "estrogen_receptor_beta": 0.25}
        | {"estrogen_action": 0.4, "reference_estrogen_action": 0.65, "estrogen_deficit": 5 / 13},
    ),
    (
        {"E2": 8.0, "estradiol_albumin_binding": 1.0, "estradiol_shbg_affinity": 0.02}
        | {"SHBG": 100.0, "estrogen_receptor_alpha_half": 2.0, "estrogen_receptor_beta_ratio": 3.0}
        | {"tamoxifen_body": 2.0, "tamoxifen_half_amount": 1.0, "tamoxifen_efficacy": 0.6}
        | {"tamoxifen_shbg_rise": 0.0},
        {"estrogen_receptor_alpha": 0.25, "estrogen_receptor_beta": 0.1}
        | {"estrogen_receptor_alpha_by_competitors": 0.3},  # 1.2 / (1 + 3)
    ),
    (
        _DEFICIENT
        | {"rankl_rise": 2.6, "opg_lineage_share": 0.2, "opg_fall": 0.52, "young_osteocytes": 0.5}
        | {"interleukin_1_share": 0.1, "interleukin_6_share": 0.15, "RANKL": 1.0, "OPG": 1.0}
        | {"tumour_necrosis_factor_share": 0.25, "sclerostin_rise": 1.3, "sclerostin": 1.2}
        | {"sclerostin_turnover": 0.1, "rankl_turnover": 0.2, "opg_turnover": 0.3}
        | {"osteocyte_loss": 0.65, "osteocyte_turnover": 0.01, "osteocytes": 0.7}
        | {"estrogen_apoptosis": 0.26, "LS_slow_share": 0.0, "LS_imbalance": 0.39}
        | {"absorption_fall_by_deficit": 0.13, "absorption_fall_by_age": 0.01}
        | {"adult_age": 25.0, "age": 45.0, "cytokine_turnover": 2.0, "interleukin_1_rise": 1.3}
        | {"interleukin_6_rise": 2.6, "tumour_necrosis_factor_rise": 3.9}
        | {"bone_ageing_onset": 90.0, "estrogen_on_collagen": 0.5, "accustomed_estrogen": 1.2},
        {
            "estrogen_deficit": 5 / 13,
            "rankl_by_estrogen_deficit": 0.5,
            "rankl_stimulus": 1.5,
            "d(RANKL)": 0.1,
            "opg_by_stroma": 0.64,
            "opg_by_lineage": 0.1,
            "d(OPG)": 0.3 * (0.74 - 1.0),
            "sclerostin_by_estrogen_deficit": 1.5,
            "d(sclerostin)": 0.03,
            "d(osteocytes)": 0.01 * (0.75 - 0.7),
            "osteoclast_apoptosis_factor": 0.9,
            "LS_balance": 0.85,
            "calcium_absorption_capacity": 1.0 - 0.05 - 0.2,
            "d(interleukin_1)": 1.0,
            "d(interleukin_6)": 2.0,
            "d(tumour_necrosis_factor)": 3.0,
            "collagen_by_osteoblast": 1.0 - 0.5 * (0.2 + 5 / 13),
        },
    ),
    (
        {"PTH": 8.0, "reference_PTH": 2.0, "calcitriol_PTH_exponent": 0.5, "vitamin_D": 25.0}
        | {"reference_vitamin_D": 50.0, "calcitriol_half": 50.0, "calcitriol_turnover": 3.0}
        | {"calcitriol": 0.5},
        {"d(calcitriol)": 3.0 * (2.0 * 2.0 / 3.0 - 0.5)},
    ),
    (
        {"vitamin_D": 25.0, "vitamin_D_supply": 40.0, "vitamin_D_turnover": 0.1}
        | {"vitamin_D_store": 1000.0, "vitamin_D_store_turnover": 0.2, "vitamin_D_response": 0.5},
        {"d(vitamin_D)": 1.5 + 200.0 * 0.05, "d(vitamin_D_store)": -200.0},
    ),
    (
        {"aromatase": 0.5, "testicular_aromatase": 0.25, "aromatase_turnover": 0.2},
        {"d(aromatase)": 0.1, "d(testicular_aromatase)": 0.15},
    ),
    (
        {"osteoblast_precursors": 2.0, "collagen_laying_osteoblasts": 3.0}
        | {"mineralising_osteoblasts": 5.0, "osteoblast_stage_duration": 10.0}
        | {"mineralising_stage_duration": 20.0, "osteoclasts": 3.0, "uncoupled_recruitment": 0.25},
        {
            "d(osteoblast_precursors)": 0.25 - 0.2,
            "d(collagen_laying_osteoblasts)": 0.2 - 0.3,
            "d(mineralising_osteoblasts)": 0.15 - 0.25,
        },
    ),
    (
        {"osteoclast_precursors": 2.0, "osteoclasts": 3.0, "precursor_death": 0.1, "RANKL": 1.5}
        | {"precursor_differentiation_ratio": 0.5, "osteoclast_apoptosis_rate": 0.2}
        | {"rank_survival": 1.0},
        {
            "rank_occupancy": 1.5,
            "osteoclast_apoptosis_factor": 0.8,
            "d(osteoclast_precursors)": 0.15 - 0.2 - 0.15,
            "d(osteoclasts)": 0.2 * 2.0 * 1.5 - 0.8 * 0.2 * 3.0,
        },
    ),
    (
        {
            "young_osteocytes": 0.5,
            "mineralising_osteoblasts": 3.0,
            "young_osteocyte_turnover": 0.01,
        },
        {"d(young_osteocytes)": 0.025},
    ),
    (
        {"testosterone_pellets": 8.0, "testosterone_pellet_layer": 2.0, "T": 1e-30, "A4": 0.0}
        | {"testosterone_pellet_release": 4.0, "testosterone_volume": 200.0}
        | {"testosterone_secretion": 0.0},
        {
            "d(testosterone_pellets)": -16.0,
            "d(testosterone_pellets_three_quarters)": 16.0,
            "d(T)": 16.0 * 2.0 * 1000.0 * 100.0 / 200.0,
        },
    ),
    (
        {"testosterone_pellets_half": 6.0, "testosterone_pellet_layer": 2.0, "T": 1e-30, "A4": 0.0}
        | {"testosterone_pellets_three_quarters": 4.0, "testosterone_pellets_quarter": 2.0}
        | {"testosterone_pellet_release": 4.0, "testosterone_volume": 200.0}
        | {"testosterone_secretion": 0.0},
        {
            "d(testosterone_pellets_three_quarters)": -8.0,
            "d(testosterone_pellets_half)": 8.0 - 12.0,
            "d(testosterone_pellets_quarter)": 12.0 - 4.0,
            "d(testosterone_pellets_gone)": 4.0,
            "d(T)": (8.0 + 12.0 + 4.0) * 2.0 * 1000.0 * 100.0 / 200.0,
        },
    ),
    (
        {f"{site}_load": 2.75 for site in ("LS", "TH", "FN")}
        | {f"{site}_accustomed_load": 2.0 for site in ("LS", "TH", "FN")}
        | {"load_adaptation": 0.02},
        {f"{site}_load_response": 0.6 for site in ("LS", "TH", "FN")}
        | {f"d({site}_accustomed_load)": 0.015 for site in ("LS", "TH", "FN")},
    ),
    (
        {"age": 50.0, "degenerative_onset": 50.0, "degenerative_spread": 6.0}
        | {"degenerative_spine_change": 0.5 / (6.0 * math.log(2)), "LS_density_scale": 2.0}
        | {"LS_young_bone": 0.0, "LS_mature_bone": 0.5, "LS_young_mean": 1.0, "LS_young_sd": 0.2},
        {
            "degenerative_years": 6.0 * math.log(2),
            "LS_BMD": 1.5,
            "LS_T_score": 2.5,
            "d(age)": 4 / 1461,
        },
    ),
    *(
        (
            {"male": 1.0, f"{site}_young_bone": 0.0, f"{site}_mature_bone": 0.5}
            | {f"{site}_density_scale": 2.0, "degenerative_spine_change": 0.0}
            | {f"men_{site}_young_mean": 1.2, f"men_{site}_young_sd": 0.1},
            {f"{site}_BMD": 1.0, f"{site}_T_score": -2.0},
        )
        for site in ("LS", "TH", "FN")
    ),
    *(
        (
            {f"{site}_turnover": 0.01, f"{site}_young_bone": 0.2, f"{site}_mature_bone": 0.5}
            | {"mineral_maturation": 0.05, "osteoclasts": 2.0, "mineralising_osteoblasts": 3.0}
            | {f"{site}_imbalance": 0.5, "osteocyte_loss": 0.5, "osteocytes": 0.8}
            | {f"{site}_slow_share": 0.5, "osteoblast_stage_duration": 2.0}
            | {"osteoblast_precursors": 0.5, "collagen_laying_osteoblasts": 1.5}
            | {"mineralising_stage_duration": 2.0},
            {
                f"{site}_balance": 0.9,  # 1 - 1/2 x 1/2 x 0.4
                f"d({site}_young_bone)": 0.027 - 0.004 - 0.01,
                f"d({site}_mature_bone)": 0.01 - 0.01,
                f"d({site}_formed)": 0.027,
                f"d({site}_resorbed)": 0.014,
                f"{site}_remodelling_space": 0.09,
                f"{site}_balance_volume": 0.79,
            },
        )
        for site in ("LS", "TH", "FN")
    ),
    *(
        (
            {f"{drug}_gut": 10.0, f"{drug}_absorption": 2.0, f"{drug}_plasma": 3.0}
            | {f"{drug}_clearance": 40.0, f"{drug}_volume": 60.0, "tamoxifen_body": 0.0},
            {
                f"d({drug}_gut)": -20.0,
                f"d({drug}_plasma)": 20.0 - 2.0,
                f"d({drug}_eliminated)": 2.0,
                f"{drug}_concentration": 50.0,
            },
        )
        for drug in ("anastrozole", "letrozole", "exemestane")
    ),
    (
        {"sclerostin": 2.0, "sclerostin_inhibition": 3.0, "osteoblast_stage_duration": 10.0},
        {"d(osteoblast_precursors)": 4.0 / 70.0 - 0.1},
    ),
    (
        {"PTH": 3.0, "reference_PTH": 4.0, "PTH_turnover": 10.0, "PTH_secretion_range": 5.0}
        | {"calcitriol": 3.0, "PTH_calcitriol_exponent": math.log(2) / 2, "PTH_steepness": 3.0}
        | {"reference_calcium": 2.0, "Ca_s": 4.0},
        {"d(PTH)": 10.0 * (4.0 * 5.0 / 33.0 / 2.0 - 3.0)},
    ),
    *(
        (
            {f"{drug}_plasma": 0.05, f"{drug}_volume": 2.0, f"{drug}_half_block": 25.0}
            | {f"{drug}_largest_block": 0.8, "testicular_competition": 3.0, "aromatase": 0.5}
            | {"testicular_aromatase": 0.5, "personal_aromatization": 2.0},
            {
                "active_aromatase": 0.5 * 0.6,
                "active_testicular_aromatase": 0.5 * 0.8,
                "peripheral_aromatase": 0.6,
            },
        )
        for drug in ("anastrozole", "letrozole")
    ),
    (
        {"exemestane_plasma": 0.05, "exemestane_volume": 2.0, "exemestane_half_inactivation": 25.0}
        | {"exemestane_inactivation": 6.0, "testicular_competition": 3.0, "aromatase": 0.5}
        | {"testicular_aromatase": 0.5, "aromatase_turnover": 0.2},
        {"d(aromatase)": 0.1 - 1.5, "d(testicular_aromatase)": 0.1 - 0.75},
    ),
    *(
        ({depot: 10.0, release: 0.5}, {f"d({depot})": -5.0})
        for depot, release in (
            ("estradiol_patch", "estradiol_skin_release"),
            ("estradiol_tablet", "oral_estradiol_release"),
            ("conjugated_estrogens", "conjugated_estrogens_release"),
            ("testosterone_gel", "testosterone_skin_release"),
            ("testosterone_ester", "testosterone_ester_release"),
            ("testosterone_in_vein", "testosterone_mixing"),
            ("tamoxifen_body", "tamoxifen_elimination_rate"),
        )
    ),
    (
        # 10 ng/mL free and 50 bound: 10 x (100 - 50) = 10 x 50
        {"denosumab_plasma": 0.12, "denosumab_volume": 2.0, "denosumab_target_level": 100.0}
        | {"denosumab_half_binding": 10.0, "denosumab_internalization": 0.2}
        | {"denosumab_clearance": 0.5, "denosumab_exchange": 1.0, "denosumab_target": 80.0}
        | {"denosumab_target_turnover": 0.5, "denosumab_site_rate": 0.1},
        {
            "denosumab_free": 10.0,
            "denosumab_bound": 50.0,
            "d(denosumab_plasma)": -0.005 - 0.02 - 0.01,
            "d(denosumab_eliminated)": 0.025,
            "d(denosumab_tissue)": 0.01,
            "d(denosumab_target_level)": 40.0 - 25.0 - 10.0,
            "d(denosumab_at_bone)": 1.0,
        },
    ),
    (
        {"denosumab_target_level": 200.0, "denosumab_target": 600.0, "denosumab_at_bone": 5.0}
        | {"denosumab_target_turnover": 0.5, "denosumab_site_rate": 0.1},
        {"d(denosumab_target_level)": 200.0, "d(denosumab_at_bone)": -0.5},
    ),
    (
        {"denosumab_depot": 10.0, "denosumab_absorption": 0.2, "denosumab_bioavailability": 0.75}
        | {"denosumab_tissue": 8.0, "denosumab_exchange": 0.5, "denosumab_peripheral_volume": 4.0},
        {
            "d(denosumab_depot)": -2.0,
            "d(denosumab_plasma)": 1.5 + 1.0,
            "d(denosumab_tissue)": -1.0,
            "d(denosumab_eliminated)": 0.5,
        },
    ),
    (
        {"accustomed_estrogen": 0.5, "collagen_adaptation": 0.01},
        {"d(accustomed_estrogen)": 0.005},
    ),
]
"""What is held, and what follows."""
