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


@pytest.mark.parametrize("people", [10**9 + 1, 10**30, float("inf")])
def test_more_people_than_can_be_run_are_refused(people: float) -> None:
    with pytest.raises(InputError, match="people: expected a number of at most 1000000000"):
        ranklmodel.cohort("ibis2_women", people=people, years=1)
    with pytest.raises(InputError, match="number: expected a number of at most 10000000"):
        ranklmodel.people("ibis2_women", people)
    with pytest.raises(InputError, match="people: expected a number of at most 10000000"):
        ranklmodel.outcomes("placebo", people=people, draws=0)


def test_more_visits_than_can_be_summed_up_are_refused(invoke: Invoke, tmp_path: Path) -> None:
    asked = ("--years", "1", "--every", "1 minute", "--out", str(tmp_path / "out"))
    told = invoke("cohort", "ibis2_women", "--people", "2", *asked)
    assert told.exit_code == 2
    assert "every: '1 minute' makes 525961 visits in 1 years; expected at most 10000" in told.stderr
    assert not (tmp_path / "out").exists()
