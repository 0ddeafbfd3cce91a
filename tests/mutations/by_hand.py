"""Quantities against calculations by hand, with numbers that are easy to multiply.

Each line states what is held and what follows; what is not stated is as in the reference woman.
Rates of a state are asked for as ``d(NAME)``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import final

from ranklmodel.checks import Check, Problem, Subject
from tests.mutations.by_hand_of_hormones import OF_HORMONES
from tests.mutations.laws_of_drugs import Moment

Stated = Mapping[str, float]

_SETTLING = {"osteoclasts": 3.0, "bisphosphonate_avidity_share": 0.5}
_BONE_OF_A_DRUG = {
    "bisphosphonate_surface_loss": 0.1,
    "bisphosphonate_buried_share": 0.25,
    "bisphosphonate_release": 0.01,
    "bisphosphonate_weight_in_bone": 0.5,
    "osteoclasts": 2.0,
}

BY_HAND: list[tuple[Stated, Mapping[str, float]]] = [
    # a third of what is taken up would settle, odds of 1/2; odds are doubled, so half of it does
    *(
        (
            {**_SETTLING, f"{drug}_entry": 10.0, f"{drug}_entry_rate": 2.0}
            | {f"{drug}_skeletal_share": 1 / 3}
            | ({f"{drug}_bioavailability": taken_up} if taken_up < 1 else {}),
            {
                f"d({drug}_entry)": -20.0,
                f"d({drug}_surface)": taken_up * 10.0,
                f"d({drug}_eliminated)": 20.0 - taken_up * 10.0,
            },
        )
        for drug, taken_up in (
            ("alendronate", 0.3),
            ("risedronate", 0.3),
            ("ibandronate", 0.3),
            ("zoledronate", 1.0),  # into a vein
        )
    ),
    *(
        (
            {**_BONE_OF_A_DRUG, f"{drug}_surface": 8.0, f"{drug}_bone": 50.0}
            | {f"{drug}_potency": 3.0},
            {
                f"d({drug}_surface)": -0.8,
                f"d({drug}_bone)": 0.2 - 1.0,  # a quarter is buried; 1 % times 2 is released
                f"d({drug}_eliminated)": 0.6 + 1.0,
                f"bisphosphonate_signal_by_{drug}": 99.0,  # 3 x (8 + 50 / 2)
                "bisphosphonate_signal": 99.0,
            },
        )
        for drug in ("alendronate", "risedronate", "ibandronate", "zoledronate")
    ),
    (
        {"bisphosphonate_avidity_share": 0.4, "osteoclasts": 3.0},
        {"bisphosphonate_avidity": 1.8},
    ),
    (
        {"zoledronate_surface": 21.0, "zoledronate_potency": 1.0}
        | {"bisphosphonate_threshold": 4.0, "bisphosphonate_exponent": 0.5},
        {"osteoclast_apoptosis_factor_by_bisphosphonates": 4.0},  # 1 + 5 - 2
    ),
    (
        {"trabecular_young_bone": 0.1, "trabecular_mature_bone": 0.8, "young_mineral": 0.9}
        | {"trabecular_density_scale": 200.0},
        {"QCT_LS": 178.0},
    ),
    (
        {"LS_turnover": 0.001, "spine_trabecular_share": 0.25}
        | {"trabecular_over_cortical_turnover": 5.0},
        {"trabecular_turnover": 0.0025},  # 5 / (1 + 1/4 x 4)
    ),
    (
        {"E2": 30.0, "E2_reading_limit": 10.0, "E2_reading_limit_bend": 15.0},
        {"E2_limited_radioimmunoassay": 32.5},  # (30 + 10 + 25) / 2
    ),
    (
        {"E2": 3.0, "E2_mass_spectrometry_offset": 1.0, "E2_radioimmunoassay_offset": 2.0}
        | {"E2_sensitive_radioimmunoassay_offset": 4.0, "E2_direct_immunoassay_offset": 8.0},
        {
            "E2_mass_spectrometry": 4.0,
            "E2_radioimmunoassay": 5.0,
            "E2_sensitive_radioimmunoassay": 7.0,
            "E2_direct_immunoassay": 11.0,
        },
    ),
    (
        {"E1": 20.0, "E1S": 200.0, "T": 15.0, "E1_radioimmunoassay_offset": 3.0}
        | {"E1S_radioimmunoassay_offset": 5.0, "T_radioimmunoassay_offset": 7.0},
        {"E1_radioimmunoassay": 23.0, "E1S_radioimmunoassay": 205.0, "T_radioimmunoassay": 22.0},
    ),
    (
        {"personal_aromatization": 0.5, "androstenedione_aromatization": 40.0}
        | {"androstenedione_clearance": 700.0, "androstenedione_to_testosterone": 80.0},
        {"aromatization": 2.5},  # 20 of 800 L a day
    ),
    # a man at the levels that are the reference, at twice and at half of them
    (
        {"male": 1.0, "E2": 40.0, "T": 600.0, "LH_reference_estradiol": 20.0}
        | {"LH_reference_testosterone": 300.0, "personal_LH": 3.0, "personal_FSH": 5.0}
        | {"LH_response_to_estradiol": 1.0, "LH_response_to_testosterone": 2.0}
        | {"FSH_response_to_estradiol": 2.0, "FSH_response_to_testosterone": 3.0},
        {"LH_drive": 3.0 / 8, "FSH_drive": 5.0 / 32},
    ),
    (
        {"male": 1.0, "gnrh_agonist": 0.75, "LH_without_GnRH": 0.2, "personal_LH": 2.0}
        | {"personal_FSH": 3.0, "E2": 20.0, "LH_reference_estradiol": 20.0}
        | {"T": 300.0, "LH_reference_testosterone": 300.0},
        {"LH_drive": 0.15 + 0.5, "FSH_drive": 0.15 + 0.75},
    ),
    # half of the deficit in cytokines, half of one of them blocked
    (
        {"interleukin_1": 1.5, "interleukin_1_rise": 1.0, "interleukin_1_blockade": 0.5}
        | {"interleukin_1_share": 0.2, "interleukin_6": 4.0, "interleukin_6_rise": 6.0}
        | {"interleukin_6_share": 0.3, "tumour_necrosis_factor": 2.0}
        | {"tumour_necrosis_factor_rise": 2.0, "tumour_necrosis_factor_share": 0.1}
        | {"rankl_rise": 2.0},
        {
            "interleukin_1_signal": 0.25,
            "interleukin_6_signal": 0.5,
            "tumour_necrosis_factor_signal": 0.5,
            "rankl_by_interleukin_1": 0.1,
            "rankl_by_interleukin_6": 0.3,
            "rankl_by_tumour_necrosis_factor": 0.1,
            "rankl_share_of_cytokines": 0.6,
            "rankl_stimulus": 1.5,
        },
    ),
    (
        {"RANKL": 3.0, "OPG": 2.0, "opg_competition": 4.0, "denosumab_at_bone": 30.0}
        | {"denosumab_site_half": 10.0},
        {"rankl_binding": 12.0, "rank_occupancy": 1.25},  # 3 x 5 / (1 + 8 + 3)
    ),
    (
        {"osteocytes": 0.9, "osteocyte_loss": 0.4, "sclerostin": 2.0}
        | {"sclerostin_inhibition": 3.0, "exercise_load": 2.0, "sclerostin_load_response": 0.5},
        {"osteocyte_deficit": 0.25, "wnt_signal": 4.0 / 7, "sclerostin_by_load": 0.5},
    ),
    (
        {"osteoclasts": 16.0, "CTX_background": 0.2, "CTX_s_adult": 0.5, "CTX_u_adult": 100.0}
        | {"NTX_background": 0.1, "NTX_exponent": 0.5, "NTX_s_adult": 10.0, "NTX_u_adult": 20.0},
        {"CTX_s": 6.5, "CTX_u": 1300.0, "NTX_s": 37.0, "NTX_u": 74.0},
    ),
    (
        {"collagen_laying_osteoblasts": 3.0, "mineralising_osteoblasts": 5.0}
        | {"accustomed_estrogen": 0.5, "estrogen_on_collagen": 0.8, "P1NP_adult": 50.0}
        | {"P1NP_exponent": 2.0, "BSAP_adult": 10.0, "BSAP_exponent": 0.5}
        | {"OC_adult": 4.0, "OC_exponent": 2.0},
        {"collagen_by_osteoblast": 1.4, "P1NP": 630.0, "BSAP": 20.0, "OC": 100.0},
    ),
    (
        {"LS_load": 0.75, "TH_load": 0.75, "FN_load": 0.75}
        | {"load_on_balance": 0.1, "load_on_resorption": 0.5, "load_adaptation": 0.02},
        {
            f"{site}_{name}": value
            for site in ("LS", "TH", "FN")
            for name, value in (
                ("load_response", 0.6),  # 3, 4, 5
                ("balance_by_load", 0.06),
                ("resorption_by_load", 0.7),
                ("balance", 1.06),
            )
        }
        | {f"d({site}_accustomed_load)": 0.015 for site in ("LS", "TH", "FN")},
    ),
    (
        {"age": 60.0, "bone_ageing_onset": 40.0, "LS_ageing": 0.001, "TH_ageing": 0.002}
        | {"FN_ageing": 0.003, "trabecular_ageing": 0.01, "menopause_age": 51.0},
        {
            "years_of_bone_ageing": 20.0,
            "years_since_menopause": 9.0,
            "LS_balance_lost_to_age": -0.02,
            "TH_balance_lost_to_age": -0.04,
            "FN_balance_lost_to_age": -0.06,
            "trabecular_balance": 0.78,
        },
    ),
    (
        {"age": 51.0, "menopause_age": 50.0, "ovarian_decline_midpoint": 1.0}
        | {"gnrh_agonist": 0.5},
        {"ovarian_function": 0.25},
    ),
    (
        {"conjugated_estrogens": 10.0, "conjugated_estrogens_liver_reference": 10.0 / (math.e - 1)}
        | {"SHBG_response": 0.5, "SHBG_turnover": 0.2, "SHBG_rise": 2.0},
        {"SHBG_stimulus": 1.0, "SHBG_level_by_oral_estrogens": 3.0, "d(SHBG_rise)": -0.3},
    ),
    (
        {"tamoxifen_body": 30.0, "tamoxifen_half_amount": 10.0, "tamoxifen_efficacy": 0.5}
        | {"tamoxifen_shbg_rise": 0.4, "tamoxifen_on_anastrozole": 0.8},
        {
            "estrogen_receptor_agonism": 1.5,
            "SHBG_level_by_tamoxifen": 1.3,
            "anastrozole_clearance_factor": 1.6,
            "estrogen_receptor_competition": 4.0,
        },
    ),
    (
        {"body_mass_index": 27.0, "reference_body_mass_index": 3.0, "adiposity_exponent": 0.5},
        {"adiposity": 3.0},
    ),
    (
        {"PTH": 8.0, "reference_PTH": 2.0, "rankl_PTH_exponent": 0.5},
        {"rankl_by_PTH": 2.0},
    ),
]
"""What is held, and what follows."""


@final
class QuantitiesAreAsByHand(Check):
    """A quantity is what a calculation by hand gives."""

    name = "quantities are as by hand"

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield quantities that differ."""
        for stated, expected in (*BY_HAND, *OF_HORMONES):
            seen = Moment(subject, **stated)
            for name, value in expected.items():
                rate = name.startswith("d(")
                number = seen.rates[name[2:-1]] if rate else seen.shown[name]
                if not abs(number - value) <= 1e-11 * max(abs(value), 1.0):
                    yield self.found(name, f"is {number:.12g}, by hand {value:.12g}")
