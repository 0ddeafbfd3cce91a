"""What `check` says of the rows of trials: the same as `run`, before anything is run."""

from __future__ import annotations

from pathlib import Path

from ranklmodel.checks import check
from ranklmodel.checks.files import RowsArePredictable
from tests.trials.made import TREATED, library_with

ROW = "treated,,LS_BMD,pct_change,12,-2.5,0.5,,\n"


def test_the_package_s_own_rows_need_no_notice() -> None:
    assert check(checks=[RowsArePredictable()]) == []


def test_rows_that_run_leaves_out_are_notices(tmp_path: Path) -> None:
    rows = ROW + ROW + "treated,,E2,pmol/L,-1,21,,,\ntreated,,E2,pmol/L,3,0,,,\n"
    found = check(library_with(tmp_path, rows), checks=[RowsArePredictable()])
    assert all(one.notice and str(one).startswith("notice: ") for one in found)
    text = "\n".join(str(one) for one in found)
    for words in ("counted twice with full weight", "before the visit", "censoring left"):
        assert words in text


def test_what_is_listed_as_descriptive_needs_no_notice(tmp_path: Path) -> None:
    rows = ROW + "treated,,BMD_trochanter,pct_change,12,1,,,\ntreated,,DHT,pct_change,12,1,,,\n"
    (found,) = check(library_with(tmp_path, rows), checks=[RowsArePredictable()])
    assert found.notice
    assert "'DHT' of arm 'treated' is left out: no such output" in found.message


def test_an_assay_that_does_not_exist_is_a_problem(tmp_path: Path) -> None:
    arms = TREATED + "    laboratory: {E2: mass_spectometry}\n"
    (found,) = check(library_with(tmp_path, ROW, arms=arms), checks=[RowsArePredictable()])
    assert not found.notice
    assert "did you mean 'mass_spectrometry'" in found.message
