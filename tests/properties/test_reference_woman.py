"""In the reference woman all that is relative is exactly 1 and nothing is missing."""

from __future__ import annotations

import pytest
import sympy

from ranklmodel.model.model import Model
from tests.equations.drawn import POINTS, drawn

ONE = [
    "rankl_stimulus",
    "rankl_made",
    "rankl_by_PTH",
    "rankl_by_androgens",
    "opg_stimulus",
    "rank_occupancy",
    "osteoclast_apoptosis_factor",
    "osteoclast_apoptosis_factor_by_bisphosphonates",
    "sclerostin_stimulus",
    "sclerostin_by_load",
    "sclerostin_by_estrogen_deficit",
    "wnt_signal",
    "LS_balance",
    "TH_balance",
    "FN_balance",
    "LS_resorbing",
    "TH_resorbing",
    "FN_resorbing",
    "collagen_by_osteoblast",
    "bisphosphonate_avidity",
    "trabecular_balance",
    "SHBG_level_by_tamoxifen",
    "SHBG_level_by_oral_estrogens",
    "SHBG_level_by_shbg_of_men",
    "anastrozole_clearance_factor",
    "active_aromatase",
    "active_testicular_aromatase",
    "calcium_absorption_capacity",
    "estrogen_receptor_competition",
    "adiposity",
]
NONE = [
    "estrogen_deficit",
    "osteocyte_deficit",
    "interleukin_1_signal",
    "interleukin_6_signal",
    "tumour_necrosis_factor_signal",
    "rankl_by_estrogen_deficit",
    "aromatase_attack",
    "years_of_bone_ageing",
    "bisphosphonate_signal",
    "estrogen_receptor_agonism",
    "LS_load_response",
    "TH_load_response",
    "FN_load_response",
]


@pytest.mark.parametrize("point", range(POINTS))
def test_all_is_at_its_reference(model: Model, point: int) -> None:
    known = drawn([q.name for q in model.parameters], ["age"], ())[point]
    known |= dict.fromkeys((q.name for q in model.inputs), 0.0)
    known |= {q.name: q.value for q in model.conversions}
    known |= {"male": 0.0, "adult_age": 25.0, "body_mass_index": known["reference_body_mass_index"]}
    on_albumin, on_shbg = known["estradiol_albumin_binding"], known["estradiol_shbg_affinity"]
    bound = on_albumin + on_shbg * known["SHBG"]
    known["reference_free_estradiol"] = known["estradiol_adult"] / (1 + bound)
    for name, expression in model.starts:
        if name == "rankl_by_androgens":  # a healthy woman is one like her
            known["healthy_free_testosterone"] = known["free_testosterone"]
        symbols = sorted(expression.free_symbols, key=str)
        value = sympy.lambdify(symbols, expression, "math")(*(known[s.name] for s in symbols))
        known[name] = float(value)
    assert {name: known[name] for name in ONE} == pytest.approx(dict.fromkeys(ONE, 1.0), abs=1e-12)
    assert {name: known[name] for name in NONE} == pytest.approx(
        dict.fromkeys(NONE, 0.0), abs=1e-12
    )
