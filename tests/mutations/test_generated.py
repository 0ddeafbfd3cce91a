"""Drawn faults are of every kind, the same at every draw, and found or proven to be none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import sympy

from ranklmodel.inputs import builtin_folder
from ranklmodel.model.model import Model
from tests.mutations.generated import of_files, of_model
from tests.mutations.generated.equivalence import LIVES, verdict_of
from tests.mutations.generated.judge import judged
from tests.mutations.generated.killers import found_by, killers
from tests.mutations.generated.places import Equation, equations_of, paths, replaced_at

LISTS = Path(__file__).parent
SEED_OF_CI = 41


def test_the_right_model_has_no_killer(model: Model) -> None:
    assert found_by(model, killers()) == []


def test_a_draw_goes_over_all_mechanisms_before_any_comes_again(model: Model) -> None:
    mechanisms = of_model.mechanisms_of(model)
    first = [of_model.drawn(model, 3, number) for number in range(len(mechanisms))]
    assert sorted(one.mechanism for one in first) == mechanisms
    assert len({one.kind for one in first}) == len(of_model.KINDS)
    again = [of_model.drawn(model, 3, number) for number in (0, 7)]
    assert [one.name for one in again] == [first[0].name, first[7].name]
    assert again[1].model.fingerprint == first[7].model.fingerprint


def test_a_mutant_differs_from_the_model_in_one_expression(model: Model) -> None:
    right = [one.expression for one in equations_of(model)]
    for number in range(8):
        wrong = [one.expression for one in equations_of(of_model.drawn(model, 5, number).model)]
        assert sum(one != other for one, other in zip(right, wrong, strict=True)) == 1


def mutant_of(model: Model, name: str, part: sympy.Expr, other: sympy.Expr) -> of_model.ModelMutant:
    """Return the model with a part of a rule put in the place of another."""
    quantity = model.by_name[name]
    equation = Equation(quantity, "rate" if name in _PROCESSES else "expression")
    (way, *_) = (way for way, one in paths(equation.expression) if one == part)
    faulty = equation.with_expression(model, replaced_at(equation.expression, way, other))
    return of_model.ModelMutant(0, quantity.mechanism, "", "", faulty, equation, way, other)


_PROCESSES = ("calcium_to_the_surface_of_bone",)


@pytest.mark.slow
def test_a_fault_that_changes_nothing_is_proven_equivalent(model: Model) -> None:
    """A person is a man or not; no life has a half of one."""
    male = model.symbol("male")
    verdict = verdict_of(mutant_of(model, "testes", male, male**2), model, seed=1)
    assert verdict.equivalent
    assert (verdict.lives, verdict.difference) == (LIVES, 0.0)


@pytest.mark.parametrize(
    ("name", "part", "other"),
    [
        ("free_estradiol", "E2", "T"),
        ("rankl_by_PTH", "rankl_PTH_exponent", "PTH_calcitriol_exponent"),
        ("calcium_to_the_surface_of_bone", "Ca_s", "surface_calcium"),
    ],
)
def test_a_fault_that_changes_something_is_not(
    model: Model, name: str, part: str, other: str
) -> None:
    mutant = mutant_of(model, name, model.symbol(part), model.symbol(other))
    assert not verdict_of(mutant, model, seed=1).equivalent


def test_faults_of_files_are_of_every_kind_and_every_folder() -> None:
    drawn = list(of_files.draw(2, 96))
    assert {one.kind for one in drawn} == {*of_files.OF_YAML, *of_files.OF_TABLES}
    assert {one.file.split("/")[0] for one in drawn} >= {
        *("mechanisms", "trials", "populations", "regimens", "evidence", "calibrations"),
    }
    for one in drawn:
        assert one.text != (builtin_folder() / one.file).read_text(encoding="utf-8"), one.name
    assert next(of_files.draw(2, 1)) == drawn[0]


@pytest.mark.slow
def test_no_fault_of_a_draw_survives() -> None:
    assert [one.fault for one in judged(SEED_OF_CI, 12) if one.survives] == []


@pytest.mark.parametrize(("name", "size"), [("fixed_draw.csv", 120), ("fresh_draw.csv", 60)])
def test_the_draws_that_were_gone_through_are_listed(name: str, size: int) -> None:
    with (LISTS / name).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == size
    survive = sum(not row["judgement"].startswith(("killed by", "equivalent")) for row in rows)
    assert survive <= (0 if size == 120 else 0.05 * size)
