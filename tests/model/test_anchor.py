"""Anchors that no person could be met by are refused when the model is put together."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.language.builder import Builder
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.anchor import Anchor
from ranklmodel.model.anchor_checks import reached_by
from ranklmodel.model.layout import Layout
from ranklmodel.model.model import Model

Declare = Callable[[Builder], None]

SOURCE = ("hormone", "secretion", "her age", "")
SCALE = ("shadow", "scale", "visit", "")


def model_with(*anchors: tuple[str, str, str, str]) -> Model:
    """Return a hormone that ages, is secreted and cast as a shadow."""
    m = Builder("small")
    age = m.state("age", "1", "", start=m.parameter("youth", "1"), settles=False)
    m.process("ageing", m.parameter("pace", "1/day"), makes=age)
    late = m.rule("late", "1", age / (1 + age), "")
    hormone = m.state("hormone", "1", "", start=m.parameter("usual", "1"))
    m.process("secretion_of_hormone", m.parameter("secretion", "1/day") * (1 + late), makes=hormone)
    m.process("clearance", m.parameter("removal", "1/day") * hormone, uses=hormone)
    m.rule("plenty", "1", hormone / (1 + hormone), "")
    m.observable("shadow", "1", m.parameter("scale", "1") * hormone, "")
    m.observable("stature", "1", m.parameter("height", "1"), "")
    for quantity, parameter, moment, where in anchors:
        m.anchor(quantity, sets=parameter, at=moment, where=where)  # type: ignore[arg-type]  # any text
    return m.assemble()


def test_the_order_of_mechanisms_does_not_matter() -> None:
    one, other = model_with(SOURCE, SCALE), model_with(SCALE, SOURCE)
    assert one.anchors == other.anchors == (Anchor(*SOURCE), Anchor(*SCALE))  # type: ignore[arg-type]  # any text
    assert one.fingerprint == other.fingerprint
    prints = {model_with(*anchors).fingerprint for anchors in ((), (SOURCE,), (SCALE,))}
    assert len({*prints, one.fingerprint}) == 4


def test_they_are_kept_with_the_layout() -> None:
    layout = model_with(SOURCE, SCALE).layout
    stored = json.loads(json.dumps(layout.to_json()))
    assert Layout.from_json(stored) == layout
    del stored["anchors"]
    assert Layout.from_json(stored).anchors == ()


def test_one_quantity_may_be_met_by_several_where_they_differ() -> None:
    second = ("hormone", "removal", "her age", "late")
    assert len(model_with(SOURCE, second).anchors) == 2


@pytest.mark.parametrize(
    ("anchor", "message"),
    [
        (("hormon", "secretion", "her age", ""), "quantity that is measured 'hormon'.*'hormone'"),
        (("hormone", "secretions", "her age", ""), "parameter of an anchor.*'secretion'"),
        (("hormone", "hormone", "her age", ""), "unknown parameter of an anchor 'hormone'"),
        (("hormone", "secretion", "her age", "lat"), "rule of an anchor 'lat'.*'late'"),
        (("hormone", "secretion", "her age", "shadow"), "unknown rule of an anchor 'shadow'"),
        (("hormone", "secretion", "visits", ""), "moment of an anchor 'visits'.*'visit'"),
    ],
)
def test_names_that_are_not_there(anchor: tuple[str, str, str, str], message: str) -> None:
    with pytest.raises(UnknownNameError, match=message):
        model_with(anchor)


@pytest.mark.parametrize(
    ("anchors", "message"),
    [
        ((SOURCE, ("hormone", "removal", "her age", "")), "hormone is met twice where no other"),
        (
            (
                ("hormone", "secretion", "her age", "late"),
                ("hormone", "removal", "her age", "late"),
            ),
            "hormone is met twice where late",
        ),
        ((SOURCE, ("plenty", "secretion", "her age", "")), "secretion can not meet both"),
        ((("shadow", "removal", "visit", ""),), "it acts on the state hormone"),
        ((("hormone", "usual", "visit", ""),), "usual can not be set at the visit"),
        ((("stature", "scale", "visit", ""),), "scale does not act on stature"),
        ((("hormone", "secretion", "her age", "plenty"),), "plenty can not tell where"),
        (
            (("shadow", "scale", "visit", ""), ("shadow", "height", "her age", "late")),
            "shadow is met both at visit and at her age|shadow is met both at her age and at visit",
        ),
    ],
)
def test_anchors_that_contradict(
    anchors: tuple[tuple[str, str, str, str], ...], message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        model_with(*anchors)


def test_what_a_parameter_reaches() -> None:
    model = model_with()
    assert reached_by(model, "scale") == {"shadow"}
    assert reached_by(model, "secretion") == {"hormone", "plenty", "shadow"}
    assert reached_by(model, "youth") == {"age", "late", "hormone", "plenty", "shadow"}


def test_those_of_the_bone_model() -> None:
    assert {
        (one.quantity, one.parameter, one.moment, one.where) for one in bone_model().anchors
    } == {
        ("E2", "personal_aromatization", "her age", ""),
        ("E2", "ovarian_estradiol_secretion", "her age", "ovarian_function"),
        ("T", "personal_leydig_capacity", "her age", "testes"),
        ("LH", "personal_LH", "her age", "testes"),
        ("FSH", "personal_FSH", "her age", "testes"),
        ("vitamin_D", "vitamin_D_supply", "her age", ""),
        *((f"{site}_BMD", f"{site}_density_scale", "visit", "") for site in ("LS", "TH", "FN")),
    }
