"""One value for how a run is made: the same through every call, checked once."""

from __future__ import annotations

from typing import get_args

import pytest

import ranklmodel
from ranklmodel.commands.shared.options import CalibrationName
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.lives.options import DEFAULT_CALIBRATION, RunKeywords, RunOptions


def test_keywords_and_fields_are_the_same_seven() -> None:
    assert set(RunKeywords.__annotations__) == set(RunOptions.__dataclass_fields__)


def test_none_stands_for_the_default_but_for_the_calibration() -> None:
    silent = RunOptions.of(parameters=None, library=None, tolerance=None)
    assert (dict(silent.parameters), silent.calibration) == ({}, DEFAULT_CALIBRATION)
    assert RunOptions.of(calibration=None).calibration is None


def test_the_help_names_the_calibration_that_is_used() -> None:
    option = get_args(CalibrationName)[1]
    assert f"By default '{DEFAULT_CALIBRATION}'." in option.help


@pytest.mark.parametrize(
    ("keywords", "says"),
    [
        ({"calibraton": "women"}, "unexpected keyword 'calibraton'; did you mean 'calibration'"),
        ({"parameter": {}}, "did you mean 'parameters'"),
        ({"seed": 1}, "unexpected keyword 'seed'"),
    ],
)
def test_an_unknown_keyword_is_a_type_error(keywords: dict[str, object], says: str) -> None:
    for call in (ranklmodel.scenario, ranklmodel.simulate):
        with pytest.raises(TypeError, match=says):
            call("atac_woman", **keywords)  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize(
    ("keywords", "error", "says"),
    [
        ({"dosing": "exactly"}, UnknownNameError, "unknown dosing"),
        ({"engine": "quick"}, UnknownNameError, "unknown engine"),
        ({"calibration": "womn"}, UnknownNameError, "did you mean 'women'"),
        ({"parameters": {"rankl_rise": -1}}, InputError, "lies outside"),
        ({"parameters": {"rankl_rse": 1}}, UnknownNameError, "did you mean 'rankl_rise'"),
    ],
)
def test_a_value_that_can_not_be_is_refused(
    keywords: dict[str, object], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        ranklmodel.scenario("atac_woman", **keywords)  # type: ignore[arg-type]  # what is tested
