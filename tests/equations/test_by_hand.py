"""Every equation of the assembled model against the same one by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sympy

from ranklmodel.model.model import Model
from ranklmodel.model.quantities import Process, Rule, State
from tests.equations import disagreements
from tests.equations.drawn import drawn

Fault = Callable[[Any], Any]


def test_every_equation_is_the_one_by_hand(model: Model) -> None:
    assert disagreements(model) == []


def test_both_sides_of_every_bend_are_drawn(model: Model) -> None:
    points = drawn(*([q.name for q in some] for some in (model.parameters, model.states, ())))
    aged = [point["age"] > point["bone_ageing_onset"] for point in points]
    spent = [
        point["trabecular_ageing"] * (point["age"] - point["bone_ageing_onset"]) > 1
        for point in points
    ]
    for sides in (aged, spent, [point["male"] == 1 for point in points]):
        assert set(sides) == {True, False}


FAULTS: dict[str, Fault] = {
    "free_estradiol": lambda q: replace(q, expression=q.expression * 2),
    "estrogen_deficit": lambda q: replace(q, expression=-q.expression),
    "trabecular_balance": lambda q: replace(q, expression=q.expression.args[1]),
    "TH_remodelling_space": lambda q: replace(q, expression=q.expression**2),
    "LS_balance_lost_to_age": lambda q: replace(q, expression=sympy.Integer(0)),
    "osteoclast_apoptosis": lambda q: replace(q, rate=q.rate * sympy.Rational(101, 100)),
    "denosumab_uptake": lambda q: replace(q, makes={"denosumab_plasma": sympy.Integer(1)}),
    "zoledronate_burial": lambda q: replace(q, makes=q.uses, uses=q.makes),
    "gut_calcium": lambda q: replace(q, start=q.start / 2),
    "age": lambda q: replace(q, settles=True),
    "year_in_day": lambda q: replace(q, value=1 / 365),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(model: Model, name: str) -> None:
    faulty = tuple(FAULTS[name](q) if q.name == name else q for q in model.quantities)
    said = disagreements(replace(model, quantities=faulty))
    assert any(name in words for words in said)


def test_what_has_no_equation_by_hand_is_named(model: Model) -> None:
    one = sympy.Integer(1)
    new = (
        Rule("new_rule", "1", "", expression=one),
        Process("new_process", "1", "", rate=one, uses={}, makes={"T": one}),
        State("new_state", "1", "", start=one),
    )
    said = " ".join(disagreements(replace(model, quantities=(*model.quantities, *new))))
    assert all(q.name in said for q in new)


def test_a_dose_that_enters_elsewhere_is_named(model: Model) -> None:
    doses = tuple(
        replace(one, state="zoledronate_bone") if one.drug == "zoledronate" else one
        for one in model.administrations
    )
    said = disagreements(replace(model, administrations=doses))
    assert any("zoledronate_bone" in words for words in said)
