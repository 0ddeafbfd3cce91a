"""A result counts once: what says it again is noticed unless it has weight 0."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.inputs import Library, read_observations
from ranklmodel.inputs.trials.repeats import repeated_rows, repeats
from ranklmodel.trials.run import RepeatedRowWarning, run_trial
from tests.inputs.test_observations import ROW, csv_text

LEVEL = {**ROW, "endpoint": "E2", "unit": "pmol/L", "time_months": "3", "ci_low": "", "ci_high": ""}
SHARE = {**LEVEL, "unit": "pct_of_baseline"}


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ((ROW, ROW), 1),
        ((ROW, {**ROW, "value": "1.250"}), 1),
        ((ROW, {**ROW, "value": "1.3"}), 1),
        ((ROW, {**ROW, "weight": "0"}), 0),
        ((ROW, {**ROW, "unit": "pct_change"}), 0),
        ((ROW, {**ROW, "study": "B"}), 0),
        (({**ROW, "unit": "pg/mL", "time_months": "0"},) * 2, 0),
        ((LEVEL, SHARE), 1),
        ((SHARE, LEVEL), 1),
        ((LEVEL, {**SHARE, "unit": "pct_change", "value": "-90"}), 1),
        ((LEVEL, SHARE, SHARE), 2),
        ((LEVEL, {**SHARE, "weight": "0"}), 0),
        ((LEVEL, {**SHARE, "time_months": "6"}), 0),
        ((LEVEL, {**SHARE, "arm": "y"}), 0),
        ((LEVEL, {**SHARE, "endpoint": "E1"}), 0),
        ((LEVEL, {**LEVEL, "unit": "pg/mL"}), 1),
        ((SHARE, {**SHARE, "unit": "fold"}), 1),
        ((LEVEL, {**SHARE, "unit": "pct_diff"}), 0),
    ],
)
def test_a_result_that_stands_twice_is_noticed(
    rows: tuple[dict[str, str], ...], count: int, write: Callable[[str, str], Path]
) -> None:
    said = repeated_rows(read_observations(write("o.csv", csv_text(*rows))))
    assert len(said) == count
    assert all(
        "twice with full weight; give one of them weight 0" in one.in_words() for one in said
    )


def test_other_spaces_and_capitals_are_the_same_study(write: Callable[[str, str], Path]) -> None:
    rows = ({**ROW, "study": study} for study in ("A 1", "A  1", "a\N{NO-BREAK SPACE}1", "B 1"))
    said = repeated_rows(read_observations(write("o.csv", csv_text(*rows))))
    assert [(one.said_by[0].line, one.row.line) for one in said] == [(2, 4), (2, 6)]


def test_in_the_evidence_nothing_counts_twice(library: Library) -> None:
    said = [
        one.in_words() for name in library.names("trial") for one in repeats(library.trial(name))
    ]
    assert said == []


TRIAL = """\
name: clinic
title: Our clinic
description: Two arms and their difference.
sources: [unpublished]
arms:
  treated: {title: treated, population: atac_woman, regimen: anastrozole_1mg_daily}
  control: {title: control, population: atac_woman, regimen: placebo}
differences:
  treated_minus_control: {of: treated, minus: control, rows: [treated_minus_control]}
"""
ARMS = ("treated,LS_BMD,pct_change,12,-2.1,", "control,LS_BMD,pct_change,12,-0.5,")
DIFFERENCE = "treated_minus_control,LS_BMD,pct_diff,12,-1.6,"


def _clinic(folder: Path, *rows: str) -> Path:
    (folder / "trial.yaml").write_text(TRIAL)
    text = "\n".join(["arm,endpoint,unit,time_months,value,weight", *rows])
    (folder / "observations.csv").write_text(text + "\n")
    return folder / "trial.yaml"


def test_a_difference_counts_beside_one_arm_and_not_beside_both(
    library: Library, tmp_path: Path
) -> None:
    (said,) = repeats(library.trial(_clinic(tmp_path, *ARMS, DIFFERENCE)))
    assert "the difference of lines 2 and 3" in said.in_words()
    for rows in (
        (*ARMS, DIFFERENCE + "0"),
        (ARMS[0], ARMS[1] + "0", DIFFERENCE),
        (ARMS[0], ARMS[1].replace("12", "24"), DIFFERENCE),
        (ARMS[0].replace("12", "24"), ARMS[1], DIFFERENCE),
        (ARMS[0], ARMS[1].replace("LS_BMD", "TH_BMD"), DIFFERENCE),
    ):
        assert repeats(library.trial(_clinic(tmp_path, *rows))) == []


def test_who_runs_such_a_trial_is_told(library: Library, tmp_path: Path) -> None:
    file = _clinic(tmp_path, *ARMS, DIFFERENCE)
    with pytest.warns(RepeatedRowWarning, match="counted twice with full weight; give it weight 0"):
        run_trial(file)


@pytest.mark.parametrize(
    ("trial", "unit", "rows"),
    [("dixon", "pct_of_baseline", 2), ("ttrials", "pct_diff_vs_placebo", 1)],
)
def test_what_says_a_result_again_is_predicted_and_not_counted(
    trial: str, unit: str, rows: int
) -> None:
    scored = [one for one in run_trial(trial).rows if one.unit == unit and one.endpoint != "E1S"]
    assert [(one.counted, one.left_out) for one in scored] == [(False, "weight 0")] * rows
    assert not any(one.fitted for one in scored)
