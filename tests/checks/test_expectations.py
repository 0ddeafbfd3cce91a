"""Expectations of mechanism files: each is looked at, or it is said where and why not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from ranklmodel.checks import Check, Subject, check
from ranklmodel.checks.assays import AssaysAreOfOutputs
from ranklmodel.checks.dynamics import MoietiesAreConserved, ResponsesHaveTheirSign
from ranklmodel.checks.expectations import age_in, drug_rate, of_the_model
from ranklmodel.inputs import Library
from ranklmodel.model.model import Model

EXPECTED: tuple[Check, ...] = (MoietiesAreConserved(), ResponsesHaveTheirSign())


def problems(
    folder: Path,
    text: str,
    mechanism: str = "sex_steroids",
    checks: Iterable[Check] = EXPECTED,
) -> list[str]:
    """Return what some checks say of a user's own mechanism file."""
    (folder / "mechanisms").mkdir(exist_ok=True)
    head = f"mechanism: {mechanism}\ndescription: A sample.\n"
    (folder / "mechanisms" / "own.yaml").write_text(head + text)
    return [str(one) for one in check(folders=[folder], checks=checks)]


def expecting(row: str, life: str = "after the menopause") -> str:
    """Return the section of a file that expects one thing."""
    return f'expect:\n  {life}:\n    - "{row}"\n'


def test_every_expectation_of_the_package_is_looked_at(builtin: Library, model: Model) -> None:
    limits, stated = builtin.own_parameters.limits, builtin.expectations
    for part in (stated.directions, stated.sums):
        answerable, faults = of_the_model(part, model, limits)
        assert (len(answerable), faults) == (len(part), {})


def test_every_drug_of_a_conserved_sum_has_a_life_on_it(builtin: Library, model: Model) -> None:
    limits = builtin.own_parameters.limits
    lives = {one.life for one in builtin.expectations.directions}
    summed = {name for one in builtin.expectations.sums for name, _ in one.weights}
    drugs = {one.drug for one in model.administrations if one.state in summed}
    assert drugs
    for drug in drugs:
        place, amount = drug_rate(f"on {drug}", model, limits) or ("", 0.0)
        assert place.startswith(drug) and amount > 0, f"{drug} has no usual dose"
        assert f"on {drug}" in lives, f"nothing is expected of a life on {drug}"
    assert drug_rate("at the menopause", model, limits) is None
    assert age_in("on anastrozole") == age_in("after the menopause") > age_in("at the menopause")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (expecting("E3 up: OPG up"), 5, "unknown cause 'E3'; did you mean 'E2'"),
        pytest.param(
            *(expecting("E2 up: RANKLL up"), 5, "unknown effect 'RANKLL'; did you mean 'RANKL'"),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(expecting("OPG up: SHBG up"), 5, "unknown effect 'SHBG'"), marks=pytest.mark.slow
        ),
        (expecting("E2 up: E1 up", "on letrozol"), 5, "unknown drug 'letrozol'; did you mean 'let"),
        ("conserved:\n  - {anastrozol_gut: 1}\n", 4, "did you mean 'anastrozole_gut'"),
        pytest.param(
            *(
                "conserved:\n  - {E2_mass_spectrometry: 1}\n",
                4,
                "unknown state 'E2_mass_spectrometry'",
            ),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(expecting("T up: exercise_load up"), 5, "unknown effect 'exercise_load'"),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(expecting("RANKL up: E2 up"), 5, "RANKL -> E2 does not answer settled"),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(expecting("T up: E2 down", "on exemestane"), 5, "wrong way settled on exemestane"),
            marks=pytest.mark.slow,
        ),
        ("conserved:\n  - {E2: 1, E1: 2}\n", 4, "E1 + (1/2)*E2 is no longer conserved"),
    ],
)
@pytest.mark.usefixtures("own_parameters")
def test_what_does_not_hold_is_found_with_its_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    said = problems(tmp_path, text)
    assert said and all(f"own.yaml:{line}: " in one and message in one for one in said), said


def test_a_wrong_direction_is_said_for_the_parameters_of_every_calibration(tmp_path: Path) -> None:
    said = problems(tmp_path, expecting("T up: E2 down"))
    wrong = "T -> E2 goes the wrong way settled after the menopause"
    assert all("own.yaml:5: " in one and wrong in one for one in said), said
    for label in Subject(Library()).tables:
        assert len([one for one in said if f"({label} parameters)" in one]) == 1


@pytest.mark.usefixtures("own_parameters")
def test_a_mechanism_that_the_model_lacks_is_said_once(tmp_path: Path) -> None:
    text = expecting("dose up: x down; y up") + "conserved:\n  - {x: 1}\n  - {y: 1}\n"
    of_sums, of_directions = problems(tmp_path, text, mechanism="osteoclast")
    for problem, line in ((of_sums, 7), (of_directions, 5)):
        assert f"own.yaml:{line}: no mechanism 'osteoclast' in the model" in problem
        assert "nothing it expects is looked at; did you mean 'osteoclasts'" in problem


@pytest.mark.usefixtures("own_parameters")
def test_a_life_on_a_drug_needs_its_usual_dose(tmp_path: Path) -> None:
    dose = "doses:\n  letrozole:\n    oral: {unit: mg, a_day: [0.1, 10], note: n}\n"
    rows = expecting("T up: E2 up", "on letrozole")
    assert (
        "needs its usual amount by one route, doses.letrozole.ROUTE.usual; stated for none"
        in (problems(tmp_path, dose + rows)[0])
    )


def test_a_conserved_sum_that_nobody_states_is_said(tmp_path: Path, builtin: Library) -> None:
    class Forgetful(Library):
        @property
        def expectations(self):  # type: ignore[no-untyped-def, override]  # a stand-in
            stated = builtin.expectations
            return type(stated)(stated.directions, stated.sums[1:])

    (problem,) = check(Forgetful(), checks=[MoietiesAreConserved()])
    assert "no mechanism file lists it under `conserved`" in problem.message


ASSAY = (
    "endpoints:\n  E3: {title: E, kind: hormone, family: estrogen, unit: ng/mL, output: OUTPUT}\n"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ASSAY.replace("OUTPUT", "letrozol_concentration"), "did you mean 'letrozole_concentratio"),
        (ASSAY.replace("OUTPUT", "LS_BMD"), "'E3' is in 'ng/mL', its output in 'g/cm^2'"),
        (
            "substances:\n  E4: {title: e, molar_mass: 9 g/mol, source: s}\n",
            "'E4' has a molar",
        ),
    ],
)
def test_an_assay_of_nothing_in_the_model_is_found(tmp_path: Path, text: str, message: str) -> None:
    (problem,) = problems(tmp_path, text, checks=[AssaysAreOfOutputs()])
    assert "own.yaml:4: " in problem and message in problem


def test_an_assay_of_an_output_is_no_problem(tmp_path: Path) -> None:
    text = ASSAY.replace("OUTPUT", "letrozole_concentration")
    assert problems(tmp_path, text, checks=[AssaysAreOfOutputs()]) == []
