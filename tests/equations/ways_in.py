"""Where doses enter, and which parameters are set so that what was measured is met."""

from __future__ import annotations

DOSES: dict[tuple[str, str], tuple[str, str]] = {
    ("alendronate", "oral"): ("alendronate_entry", "mg"),
    ("anastrozole", "oral"): ("anastrozole_gut", "mg"),
    ("calcium", "oral"): ("gut_calcium", "mg"),
    ("conjugated_estrogens", "oral"): ("conjugated_estrogens", "ug"),
    ("denosumab", "subcutaneous"): ("denosumab_depot", "mg"),
    ("estradiol", "oral"): ("estradiol_tablet", "ug"),
    ("estradiol", "transdermal"): ("estradiol_patch", "ug"),
    ("exemestane", "oral"): ("exemestane_gut", "mg"),
    ("ibandronate", "oral"): ("ibandronate_entry", "mg"),
    ("letrozole", "oral"): ("letrozole_gut", "mg"),
    ("risedronate", "oral"): ("risedronate_entry", "mg"),
    ("tamoxifen", "oral"): ("tamoxifen_body", "mg"),
    ("testosterone", "implant"): ("testosterone_pellets", "mg"),
    ("testosterone", "intramuscular"): ("testosterone_ester", "mg"),
    ("testosterone", "intravenous"): ("testosterone_in_vein", "mg"),
    ("testosterone", "transdermal"): ("testosterone_gel", "mg"),
    ("vitamin_D", "oral"): ("vitamin_D_store", "IU_vitamin_D"),
    ("zoledronate", "intravenous"): ("zoledronate_entry", "mg"),
}
LEVELS = {
    "gnrh_agonist": "gnrh_agonist",
    "interleukin_1_blockade": "interleukin_1_blockade",
    "interleukin_6_blockade": "interleukin_6_blockade",
    "tumour_necrosis_factor_blockade": "tumour_necrosis_factor_blockade",
    "exercise": "exercise_load",
    "exercise_spine": "LS_load",
    "exercise_hip": "TH_load",
    "exercise_neck": "FN_load",
}
WAYS_IN = {
    (drug, route, state, unit, f"{drug}_{route}_rate")
    for (drug, route), (state, unit) in DOSES.items()
} | {(level, "level", "", "1", quantity) for level, quantity in LEVELS.items()}

AVERAGED = {"anastrozole", "letrozole", "exemestane"}

ANCHORS = {
    ("E2", "ovarian_estradiol_secretion", "her age", "ovarian_function"),
    ("E2", "personal_aromatization", "her age", ""),
    ("T", "personal_leydig_capacity", "her age", "testes"),
    ("LH", "personal_LH", "her age", "testes"),
    ("FSH", "personal_FSH", "her age", "testes"),
    ("vitamin_D", "vitamin_D_supply", "her age", ""),
    ("LS_BMD", "LS_density_scale", "visit", ""),
    ("TH_BMD", "TH_density_scale", "visit", ""),
    ("FN_BMD", "FN_density_scale", "visit", ""),
}

ONLY_IN_MEN = {
    "FSH", "FSH_drive", "LH", "LH_drive", "SHBG_level_by_shbg_of_men",
    "active_testicular_aromatase", "active_testicular_aromatase_by_anastrozole",
    "active_testicular_aromatase_by_letrozole", "anastrozole_testicular_block",
    "exemestane_testicular_attack", "follicle_stimulating_hormone", "letrozole_testicular_block",
    "luteinizing_hormone", "testicular_aromatase", "testicular_aromatase_attack",
}  # fmt: skip
ONLY_IN_WOMEN = {"years_since_menopause"}
RESTRICTIONS = {(name, "men", "male", True) for name in ONLY_IN_MEN} | {
    (name, "women", "male", False) for name in ONLY_IN_WOMEN
}

CONVERSIONS = {
    "year_in_day": 1 / 365.25,
    "ng_per_mL_in_mg_per_L": 1000.0,
    "ug_in_mg": 1000.0,
    "mmol_per_L_in_mmol_per_L": 1.0,
    "ng_per_mL_in_ug_per_L": 1.0,
    "ng_per_dL_in_ug_per_L": 100.0,
    "pg_per_mL_in_ug_per_L": 1000.0,
    "nmol_per_L_in_ng_mol_per_dL_per_g": 10.0,
    "percent_in_1": 100.0,
}
