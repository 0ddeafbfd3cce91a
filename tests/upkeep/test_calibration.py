"""The fits of the package: what they write, and that the files agree with each other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, builtin_folder
from ranklmodel.inputs.parameters.calibrations import load_calibration
from ranklmodel.upkeep.calibration import (
    ALTERNATIVES,
    ANDROGEN_ARM,
    STAGES,
    WRITTEN,
    cost_of,
    fit_stage,
    with_value,
    write_values,
)

MECHANISM = """\
parameters:
  drug_potency:
    name: potency
    value: 3
    unit: 1/mg  # per milligram
  drug_potency_at_rest:
    name: potency at rest
    value: 5  # assumed
    unit: 1/mg
"""
QUESTION = """\
name: women
description: One number from one arm.
starts_from: null
free: [TH_imbalance]
trials:
- {trial: ibis2, arms: [placebo], weights: {LS_BMD: 0}}
"""


def test_a_value_is_replaced_and_all_else_stays() -> None:
    text = MECHANISM
    assert with_value(text, "drug_potency", 12.3456) == text.replace("value: 3", "value: 12.3")
    assert with_value(text, "drug_potency_at_rest", 5e-5) == text.replace(
        "value: 5", "value: 5e-05"
    )


@pytest.mark.parametrize("name", ["drug_potenc", "potency", "value"])
def test_an_unknown_parameter_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=name):
        with_value(MECHANISM, name, 1.0)


def test_values_are_written_where_their_parameters_stand(tmp_path: Path) -> None:
    shutil.copytree(builtin_folder() / "mechanisms", tmp_path / "mechanisms")
    changed = write_values({"zoledronate_potency": 20.0, "aromatase_turnover": 0.5}, tmp_path)
    assert {path.name for path in changed} == {"zoledronate.yaml", "aromatase.yaml"}
    table = Library(builtin=tmp_path_with_the_rest(tmp_path)).own_parameters
    assert table["zoledronate_potency"].value == 20.0
    assert table["aromatase_turnover"].value == 0.5
    with pytest.raises(InputError, match="no_such_parameter"):
        write_values({"no_such_parameter": 1.0}, tmp_path)


def tmp_path_with_the_rest(folder: Path) -> Path:
    """Return a folder made complete with what the package has beside its mechanisms."""
    for path in builtin_folder().iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    return folder


@pytest.mark.parametrize("name", WRITTEN)
def test_fitted_values_of_drugs_stand_in_their_files(name: str) -> None:
    """To the three digits that are written; no run would use the others."""
    library = Library()
    result = library.calibration(name).result
    assert result is not None
    for parameter, fitted in result.values.items():
        entry = library.own_parameters[parameter]
        assert entry.kind == "fitted", parameter
        assert entry.value == pytest.approx(fitted.value, rel=6e-3), parameter


def test_stages_share_no_parameter_and_the_last_frees_what_is_of_bone_and_drugs() -> None:
    library = Library()
    *stages, last = (library.calibration(name) for name in STAGES)
    assert {one.starts_from for one in (*stages, last)} == {None, "women"}
    free = [one for stage in stages for one in stage.free]
    names = [one.name for one in free]
    assert len(names) == len(set(names)) <= 30
    of_hormones = {one.name for one in library.calibration("hormones").free}
    assert list(last.free) == [one for one in free if one.name not in of_hormones]


@pytest.mark.parametrize("name", [*STAGES, *ALTERNATIVES, ANDROGEN_ARM])
def test_a_shipped_fit_came_to_rest(name: str) -> None:
    result = Library().calibration(name).result
    assert result is not None
    assert result.converged
    determined = [value for value in result.values.values() if value.standard_error is not None]
    assert len(determined) >= len(result.values) - 1


def test_a_stage_is_fitted_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "params"
    shutil.copytree(builtin_folder(), folder)
    question = folder / "calibrations" / "women.yaml"
    question.write_text(QUESTION, encoding="utf-8")
    fit_stage("women", folder)
    fitted = load_calibration(question)
    assert fitted.result is not None
    said = capsys.readouterr().out
    assert f"{fitted.result.cost:.2f} after" in said
    assert "TH_imbalance" in said
    assert cost_of(fitted, Library(builtin=folder)) == pytest.approx(fitted.result.cost, abs=2e-4)
