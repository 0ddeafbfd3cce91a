"""What is asked of a cohort is said again, and truth values are truth values."""

from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.errors import InputError
from tests.commands.conftest import Invoke, invoke

__all__ = ["invoke"]  # a fixture

ASKED = ("cohort", "ibis2_women", "--people", "2", "--years", "1", "--every", "1 year")


@pytest.mark.parametrize("key", ["keep", "parquet", "merge"])
def test_a_word_is_no_truth_value(key: str) -> None:
    with pytest.raises(InputError, match=f"{key}: expected True or False, given 'no'"):
        ranklmodel.cohort("ibis2_women", people=2, years=1, **{key: "no"})


def test_a_report_must_be_a_function() -> None:
    with pytest.raises(InputError, match="progress: expected a function"):
        ranklmodel.cohort("ibis2_women", people=2, years=1, progress=3)


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--set", "rankl_rise=2", "Changed in all: rankl_rise = 2"),
        ("--calibration", "women", "Calibration: women"),
    ],
)
def test_other_values_are_said(
    option: str, value: str, told: str, invoke: Invoke, tmp_path: Path
) -> None:
    regimen = ("--regimen", "anastrozole", "--quantity", "LS_BMD")
    usual = invoke(*ASKED, *regimen, "--out", str(tmp_path / "usual")).output
    other = invoke(*ASKED, *regimen, option, value, "--out", str(tmp_path / "other")).output
    assert told in other
    assert told.split(":")[0] not in usual


def test_a_drug_stands_for_its_usual_regimen() -> None:
    how = {"people": 2, "years": 1, "every": "1 year", "quantities": ["LS_BMD"]}
    drug = ranklmodel.cohort("ibis2_women", "anastrozole", **how)
    named = ranklmodel.cohort("ibis2_women", "anastrozole_1mg_daily", **how)
    assert drug.summary.equals(named.summary)
