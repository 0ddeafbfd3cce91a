"""What a calibration fixes does not move, whatever stands among the free, and says where it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Calibration, Library, load_calibration, write_calibration
from ranklmodel.inputs.parameters.fixed import FixedValue

QUESTION = """\
name: mine
description: One number from one arm.
starts_from: null
free: [TH_imbalance, TH_turnover]
trials:
- {trial: ibis2, arms: [placebo], weights: {LS_BMD: 0}}
"""


def asked(folder: Path, line: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(f"{QUESTION}{line}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("word", ["fix", "held"])
@pytest.mark.parametrize(
    "stated", ["{value: 75, unit: percent}", "0.75", "75 percent", "{value: 0.75}"]
)
def test_a_value_holds_however_it_is_written(tmp_path: Path, word: str, stated: str) -> None:
    path = asked(tmp_path, f"{word}: {{young_mineral: {stated}}}")
    calibration, start = load_calibration(path), Library().own_parameters
    fixed = calibration.with_fixed(start)["young_mineral"]
    assert (fixed.value, fixed.origin) == (0.75, "calibration mine")
    assert start["young_mineral"].value != 0.75
    write_calibration(calibration, path)
    assert "\nfix:" in path.read_text() and "held" not in path.read_text()
    assert load_calibration(path) == calibration


def test_null_is_where_it_starts_from(tmp_path: Path) -> None:
    path = asked(tmp_path, "fix: {TH_turnover: null, rankl_rise: null}")
    calibration, start = load_calibration(path), Library().own_parameters
    assert [free.name for free in calibration.moved] == ["TH_imbalance"]
    assert calibration.with_fixed(start)["TH_turnover"] == start["TH_turnover"]
    write_calibration(calibration, path)
    assert load_calibration(path) == calibration


def answered(**fixed: float) -> Calibration:
    """Return a calibration with a result, found with some parameters fixed."""
    result = {
        "date": "2026-01-31",
        "cost": 1.0,
        "values": {
            "TH_imbalance": {"value": 0.2, "unit": "1"},
            "TH_turnover": {"value": 3e-4, "unit": "1/day"},
        },
        "fixed": {name: {"value": value, "unit": "1"} for name, value in fixed.items()},
        "software": "ranklmodel 0.1",
    }
    question: dict[str, Any] = {
        "name": "mine",
        "description": "For a test.",
        "free": ["TH_imbalance", "TH_turnover"],
        "trials": [{"trial": "ibis2"}],
        "fix": dict.fromkeys(fixed),
        "result": result,
    }
    return Calibration.model_validate(question)


def test_what_was_fixed_stays_where_the_fit_had_it() -> None:
    """Also where what it started from has been fitted anew since."""
    table = answered(rankl_rise=0.7).calibrated(Library().own_parameters)
    assert table["rankl_rise"].value == 0.7
    assert table["rankl_rise"].origin == "calibration mine"


def test_what_is_fixed_after_a_fit_has_no_fitted_value() -> None:
    start = Library().own_parameters
    before = answered()
    later = before.model_copy(update={"fix": {"TH_turnover": None}})
    assert before.calibrated(start)["TH_turnover"].value == 3e-4
    assert later.calibrated(start)["TH_turnover"] == start["TH_turnover"]


def test_a_result_for_what_is_not_fixed_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'rankl_rises', which is not fixed"):
        Calibration.model_validate(
            answered(rankl_rises=1.0).model_dump(exclude_none=True) | {"fix": {"rankl_rise": 1.0}}
        )


def test_a_question_asked_otherwise() -> None:
    before = answered(rankl_rise=0.7)
    asked = before.asking(fix={"TH_turnover": "0.1 1/year", "LS_turnover": 2e-4})
    assert asked.result is None and [one.name for one in asked.moved] == ["TH_imbalance"]
    assert asked.fix == {
        "rankl_rise": None,
        "TH_turnover": FixedValue(value=0.1, unit="1/year"),
        "LS_turnover": FixedValue(value=2e-4),
    }
    freed = asked.asking(free=["TH_turnover", "rankl_rise"])
    names = [one.name for one in freed.moved]
    assert names == ["TH_imbalance", "TH_turnover", "rankl_rise"]
    assert [*freed.fix] == ["LS_turnover"]


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"fix": {"TH_imbalance": None, "TH_turnover": 1e-4}}, "every free parameter is fixed"),
        ({"fix": {"TH_imbalance": "0.1"}}, "a unit is missing"),
        ({"fix": {"TH_imbalance": float("nan")}}, "not a finite number"),
        ({"free": ["TH_imbalance"]}, "free already"),
        ({"free": ["rankl_rise", "rankl_rise"]}, "free already"),
        ({"free": ["rankl_rise"], "fix": {"rankl_rise": 1.0}}, "fixed as well"),
    ],
)
def test_what_can_not_be_asked(how: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        answered().asking(**how)
