"""A fit leaves fixed parameters where they are, and its file says at which value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.fit import fit
from ranklmodel.inputs import Library, load_calibration, write_calibration
from ranklmodel.inputs.parameters.draws import load_draws
from tests.commands.conftest import Invoke, invoke
from tests.estimation.questions import HIP, question

__all__ = ["invoke"]  # a fixture

BOTH = question("TH_imbalance", "TH_turnover", trials=[HIP])


def test_what_is_fixed_does_not_move_and_is_in_the_result(tmp_path: Path) -> None:
    start = Library().parameters("women")["TH_turnover"].value
    alone = fit(question("TH_imbalance", trials=[HIP]))
    fixed = fit(BOTH, fix={"TH_turnover": None})
    result = fixed.calibration.result
    assert result is not None and alone.calibration.result is not None
    assert [*result.values] == ["TH_imbalance"]
    assert result.values == alone.calibration.result.values
    assert (result.fixed["TH_turnover"].value, result.fixed["TH_turnover"].unit) == (start, "1/day")
    path = tmp_path / "mine.yaml"
    write_calibration(fixed.calibration, path)
    assert load_calibration(path) == fixed.calibration
    assert Library().parameters(path)["TH_turnover"].value == start
    assert fixed.draws.shape == (1000, 1)


def test_another_value_leads_elsewhere() -> None:
    start = Library().parameters("women")["TH_turnover"].value
    there = fit(BOTH, fix={"TH_turnover": 2.0 * start}).calibration.result
    here = fit(BOTH, fix={"TH_turnover": None}).calibration.result
    assert there is not None and here is not None
    assert there.fixed["TH_turnover"].value == 2.0 * start
    values = (one.values["TH_imbalance"].value for one in (there, here))
    assert abs(next(values) / next(values) - 1.0) > 0.1


@pytest.mark.parametrize(
    ("stated", "error", "message"),
    [
        ("{TH_turnovers: null}", UnknownNameError, "did you mean 'TH_turnover'"),
        ("{young_minerals: 1}", UnknownNameError, "did you mean 'young_mineral'"),
        ("{young_mineral: 0.75 1/day}", InputError, "expected a plain number"),
        ("{young_mineral: 7.5}", InputError, r"lies outside \["),
    ],
)
def test_what_can_not_be_fixed_names_the_place(
    tmp_path: Path, stated: str, error: type[Exception], message: str
) -> None:
    path = tmp_path / "mine.yaml"
    write_calibration(BOTH, path)
    path.write_text(f"{path.read_text()}fix: {stated}\n")
    with pytest.raises(error, match=message) as caught:
        fit(str(path))
    assert str(path) in str(caught.value) and "fix." in str(caught.value)


def test_where_a_prior_comes_from_goes_with_the_result(invoke: Invoke) -> None:
    origin = {"doi": "10.1000/x", "assumed": "its spread"}
    prior = {"distribution": "normal", "center": 0.2, "spread": 0.1, **origin}
    asked = question({"name": "TH_imbalance", "prior": prior}, trials=[HIP])
    write_calibration(asked, Path("mine.yaml"))
    answer = json.loads(invoke("fit", "./mine.yaml", "--starts", "1", "--json").stdout)
    said = answer["free"][0]["prior"]
    assert (said["source"]["doi"], said["assumed"]) == (origin["doi"], origin["assumed"])
    assert load_calibration(Path("mine.fitted.yaml")).free == asked.free


def test_on_the_command_line(invoke: Invoke) -> None:
    write_calibration(BOTH, Path("mine.yaml"))
    done = invoke("fit", "./mine.yaml", "--starts", "1", "--fix", "TH_turnover=0.05 1/year")
    assert done.exit_code == 0, done.output
    assert "TH_turnover was fixed at 0.000136" in done.stdout
    path = Path("mine.fitted.yaml")
    fitted = load_calibration(path)
    assert fitted.result is not None and [*fitted.result.values] == ["TH_imbalance"]
    table = Library().parameters(path)
    assert load_draws(Path("mine.fitted.draws.csv"), fitted, table).names == ("TH_imbalance",)
    assert "TH_turnover = 0.05 1/year" in invoke("show", "./mine.fitted.yaml").stdout
    again = invoke(
        *("fit", "./mine.fitted.yaml", "--starts", "1", "--out", "again.yaml", "--json"),
        *("--free", "TH_turnover", "--fix", "TH_imbalance"),
    )
    assert again.exit_code == 0, again.output
    answer = json.loads(again.stdout)["result"]
    assert [*answer["values"]] == ["TH_turnover"] and [*answer["fixed"]] == ["TH_imbalance"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--fix", "TH_turnovers"], "did you mean 'TH_turnover'"),
        (["--fix", "TH_turnover="], "expected NAME=VALUE"),
        (["--fix", "TH_turnover", "--fix", "TH_turnover=1"], "fixed twice"),
        (["--fix", "TH_turnover", "--fix", "TH_imbalance"], "every free parameter is fixed"),
        (["--free", "TH_turnover"], "free already"),
        (["--free", "rankl_rises"], "did you mean 'rankl_rise'"),
    ],
)
def test_misuse_on_the_command_line(invoke: Invoke, words: list[str], message: str) -> None:
    write_calibration(BOTH, Path("mine.yaml"))
    done = invoke("fit", "./mine.yaml", *words)
    assert done.exit_code == 2 and message in done.stderr
    assert not Path("mine.fitted.yaml").exists()
