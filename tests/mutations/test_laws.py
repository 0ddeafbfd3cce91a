"""The model keeps every law, and a fault of each kind breaks the law that is of it."""

from __future__ import annotations

import pytest
import sympy

from ranklmodel.checks import Check, Subject
from ranklmodel.inputs import Library
from ranklmodel.model.model import Model
from tests.mutations.by_hand import QuantitiesAreAsByHand
from tests.mutations.generated.killers import OF_THE_MODEL, narrowed
from tests.mutations.generated.places import Equation
from tests.mutations.laws_of_drugs import (
    BindingFollowsMassAction,
    HalfIsHalf,
    WhatIsGivenArrives,
    WhatIsReleasedIsInPlasma,
)
from tests.mutations.laws_of_people import TheOtherSexDoesNothing
from tests.mutations.parts_by_hand import PartsAreAsByHand
from tests.mutations.reference_woman import ReferenceWomanIsOne


def said(check: Check, model: Model, builtin: Library) -> list[str]:
    """Return where a check finds something."""
    with narrowed():
        return [one.where for one in check.problems(Subject(builtin, lambda: model))]


@pytest.mark.parametrize("law", OF_THE_MODEL, ids=lambda one: one.name)
def test_the_model_keeps_the_law(law: Check, model: Model, builtin: Library) -> None:
    assert said(law, model, builtin) == []


FAULTS: dict[str, tuple[Check, str, str, str]] = {
    # who finds it, the quantity at fault, what stands there instead, and where it is seen
    "deficit of the wrong reference": (
        ReferenceWomanIsOne(),
        "estrogen_deficit",
        "1 - 2*estrogen_action/reference_estrogen_action",
        "estrogen_deficit",
    ),
    "recruitment by uncoupled alone": (
        ReferenceWomanIsOne(),
        "osteoblast_recruitment",
        "uncoupled_recruitment/osteoblast_stage_duration",
        "osteoblast_precursors",
    ),
    "space without its balance": (
        PartsAreAsByHand(),
        "LS_remodelling_space",
        "LS_turnover*osteoblasts_under_way*2",
        "LS_remodelling_space",
    ),
    "years that begin at another age": (
        QuantitiesAreAsByHand(),
        "years_of_bone_ageing",
        "age - menopause_age",
        "years_of_bone_ageing",
    ),
    "dose counted twice": (
        WhatIsGivenArrives(),
        "tamoxifen_oral_infusion",
        "2*tamoxifen_oral_rate",
        "tamoxifen_body",
    ),
    "half at twice the level": (
        HalfIsHalf(),
        "letrozole_block",
        "letrozole_concentration*letrozole_largest_block"
        "/(letrozole_concentration + 2*letrozole_half_block)",
        "letrozole_block",
    ),
    "target without a half": (
        BindingFollowsMassAction(),
        "denosumab_binding_left",
        "denosumab_half_binding + denosumab_target_level/2 - denosumab_total/2",
        "denosumab_free",
    ),
    "women's clearance in men": (
        TheOtherSexDoesNothing(),
        "clearance_of_estradiol",
        "E2*estradiol_clearance/pg_per_mL_in_ug_per_L",
        "men_estradiol_clearance",
    ),
}


def test_a_depot_that_loses_some_on_the_way_breaks_its_law(model: Model, builtin: Library) -> None:
    equation = Equation(model.by_name["uptake_of_testosterone_gel"], "makes", "T")
    faulty = equation.with_expression(model, equation.expression / 2)
    assert said(WhatIsReleasedIsInPlasma(), faulty, builtin) == ["T"]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_fault_breaks_its_law(fault: str, model: Model, builtin: Library) -> None:
    check, name, text, where = FAULTS[fault]
    quantity = model.by_name[name]
    symbols = {one: model.symbol(one) for one in model.by_name}
    field = "rate" if hasattr(quantity, "rate") else "expression"
    equation = Equation(quantity, field)  # type: ignore[arg-type]  # one of the two
    faulty = equation.with_expression(model, sympy.sympify(text, locals=symbols))
    assert where in said(check, faulty, builtin)
