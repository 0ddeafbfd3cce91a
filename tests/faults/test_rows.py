"""Rows of trials: notes, nothing in a denominator, absolute density, repetitions, labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.checks.files import FilesLoad, RowsArePredictable
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.trials.run import RepeatedRowWarning
from ranklmodel.trials.score import ScoredRow
from tests.faults.asked import DENSITY, HORMONE, Row, program, trial_in
from tests.trials.made import TREATED


def scored(folder: Path, *rows: Row) -> tuple[ScoredRow, ...]:
    return ranklmodel.run_trial("made", library=trial_in(folder, rows)).rows


@pytest.mark.parametrize(
    "note",
    [
        "not censored; far above what the assay can see",
        "90 % CI",
        "censored at the limit of detection",
        "derived from a figure",
        "a lower bound of the true mean",
        "estradiol bound to SHBG was not removed",
        "mean, 99% confidence interval; left",
    ],
)
def test_a_note_changes_nothing(tmp_path: Path, note: str) -> None:
    row = {**HORMONE, "value": 15, "ci_low": 13, "ci_high": 17, "n": 50, "role": "calibration"}
    plain, with_note = scored(tmp_path, row, {**row, "study": "other", "note": note})
    assert with_note.z == pytest.approx(plain.z, rel=1e-12) and abs(plain.z) > 5
    assert with_note.one_sided is plain.one_sided
    assert (with_note.error, with_note.left_out) == ("printed", None)


def test_what_is_one_sided_or_narrower_stands_in_columns(tmp_path: Path) -> None:
    row = {**HORMONE, "ci_low": 3, "ci_high": 4.5, "censoring": "none", "interval_level": 95}
    rows = [
        row,
        {**row, "interval_level": 90, "time_months": 4},
        {**row, "censoring": "left", "value": 20, "ci_high": 25, "time_months": 5},
        {**row, "weight": 0, "weight_reason": "derived", "time_months": 6},
    ]
    usual, narrower, below, weightless = scored(tmp_path, *rows)
    assert narrower.comparison.error == pytest.approx(usual.comparison.error * 1.96 / 1.645, 1e-3)
    assert (below.one_sided, below.z, usual.one_sided) == ("left", 0.0, None)
    assert (weightless.left_out, usual.left_out) == ("weight 0", None)


def test_the_printed_mean_of_dixon_is_scored_as_any_other() -> None:
    rows = ranklmodel.run_trial("dixon").rows
    (mean,) = (row for row in rows if round(row.observed, 1) == 2.7 and row.endpoint == "E2")
    assert mean.one_sided is None and mean.z < -0.5


@pytest.mark.parametrize(
    "row",
    [
        {**HORMONE, "value": 0},
        {**HORMONE, "endpoint": "E1", "value": 0},
        {**HORMONE, "unit": "pct_change", "value": -100},
        {**DENSITY, "endpoint": "CTX_s", "value": -100},
        {**HORMONE, "unit": "pct_of_baseline", "value": 0},
    ],
)
def test_an_observed_nothing_is_left_out_with_its_reason(tmp_path: Path, row: Row) -> None:
    trial_in(tmp_path, [row, DENSITY])
    words = ("run", "made", "--params", tmp_path, "--no-figure", "--out", tmp_path / "out")
    done = program(*words, "--json")
    assert done.exit_code == 0
    answer = json.loads(done.stdout, parse_constant=pytest.fail)
    assert [one["endpoint"] for one in answer["rows"]] == ["LS_BMD"]
    assert answer["left_out"][0]["reason"] == "unreadable row"
    assert "censoring left" in answer["left_out"][0]["detail"]


@pytest.mark.parametrize("quantity", ["anastrozole_plasma", "exemestane_gut", "LS_T_score"])
def test_there_is_no_percent_of_nothing(quantity: str) -> None:
    words = ("simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "60 day", "--change")
    done = program(*words, "--every", "30 day", "--quantity", quantity, "--json")
    answer = json.loads(done.stdout, parse_constant=pytest.fail)
    assert done.exit_code == 0 and set(answer["values"][quantity]) == {None}
    assert answer["without_percent_change"][quantity]
    with pytest.raises(InputError, match="no change in percent"):
        run = ranklmodel.simulate("atac_woman", "anastrozole_1mg_daily", until="1 month")
        run.percent_change(quantity)


@pytest.mark.parametrize("site", ["LS_BMD", "TH_BMD", "FN_BMD"])
@pytest.mark.parametrize("share", [0.34, 0.9, 1.1])
def test_an_absolute_density_that_is_off_is_outside(
    tmp_path: Path, site: str, share: float
) -> None:
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    density = life.run([365.25]).at(site, 365.25)
    row = {**DENSITY, "endpoint": site, "unit": "g/cm^2"}
    right, off = scored(
        tmp_path,
        {**row, "value": round(density, 4)},
        {**row, "value": round(share * density, 4), "time_months": 11.99},
    )
    assert right.within and abs(right.z) < 0.2
    assert not off.within


@pytest.mark.parametrize(
    ("change", "twice"),
    [
        ({}, True),
        ({"value": -2.4}, True),
        ({"note": "the same from another table"}, True),
        ({"weight": 0}, False),
        ({"time_months": 24}, False),
        ({"endpoint": "TH_BMD"}, False),
    ],
)
@pytest.mark.filterwarnings("ignore::ranklmodel.trials.run.RepeatedRowWarning")
def test_one_result_twice_is_said_by_all(tmp_path: Path, change: Row, twice: bool) -> None:
    row = {**DENSITY, "role": "calibration", "se": 0.5, "n": 50, "weight": 1}
    library = trial_in(tmp_path, [row, {**row, **change}, {**row, "time_months": 36}])
    said = "\n".join(str(one) for one in ranklmodel.check(library, checks=[RowsArePredictable()]))
    assert ("counted twice with full weight" in said) == twice
    words = ("run", "made", "--params", tmp_path, "--no-figure", "--out", tmp_path / "out")
    assert ("counted twice with full weight" in program(*words).stderr) == twice


def test_a_fit_says_that_a_result_counts_twice(tmp_path: Path) -> None:
    row = {**DENSITY, "role": "calibration", "se": 0.5, "n": 50}
    trial_in(tmp_path, [row, row, {**row, "time_months": 36}])
    fit = tmp_path / "fit.yaml"
    question = "free: [LS_imbalance]\ntrials: [{trial: made}]\n"
    fit.write_text(f"name: fit\ndescription: Made up.\n{question}")
    done = program("calibrate", fit, "--params", tmp_path, "--out", tmp_path / "answer.yaml")
    assert done.exit_code == 0
    assert "counted twice with full weight" in done.stderr + done.stdout


def test_no_shipped_result_counts_twice() -> None:
    rows = ranklmodel.run_trial("atac").rows
    two_years = [row for row in rows if (row.endpoint, row.month) == ("LS_BMD", 24.0)]
    for arm in ("anastrozole", "tamoxifen"):
        said = [row.left_out for row in two_years if row.arm == arm]
        assert said.count(None) == 1 and len(said) == 2


def test_a_row_twice_warns_in_python(tmp_path: Path) -> None:
    library = trial_in(tmp_path, [DENSITY, DENSITY])
    with pytest.warns(RepeatedRowWarning, match="twice"):
        ranklmodel.run_trial("made", library=library)
    with pytest.warns(RepeatedRowWarning, match="twice"):
        ranklmodel.score("made", library=library)


@pytest.mark.parametrize(
    ("endpoint", "assay", "hint"),
    [
        ("E2", "radioimmunassay", "radioimmunoassay"),
        ("E2", "mass_spectometry", "mass_spectrometry"),
        ("E1", "nonsense", "there is"),
        ("E2", "", ""),
    ],
)
def test_a_misspelt_assay_is_refused_by_every_door(
    tmp_path: Path, endpoint: str, assay: str, hint: str
) -> None:
    arms = TREATED + f"    laboratory: {{{endpoint}: '{assay}'}}\n"
    library = trial_in(tmp_path, [DENSITY], arms)
    done = program("run", "made", "--no-figure", "--out", tmp_path / "out", "--params", tmp_path)
    assert done.exit_code != 0
    assert hint in done.stderr + done.stdout
    said = ranklmodel.check(library, checks=[FilesLoad(), RowsArePredictable()])
    assert said and hint in "\n".join(str(one) for one in said)


def test_what_was_fitted_and_what_was_assumed_is_what_is_shown() -> None:
    scores = ranklmodel.score(roles=("calibration", "validation", "heldout")).as_record()
    fitted = {row["trial"] for row in scores["rows"] if row["fitted"]}
    assert {"atac", "ibis2", "aribon", "freedom"} <= fitted
    in_use = [Library().calibration(name) for name in ("people", "hormones")]
    assert fitted <= {part.trial for one in in_use for part in one.trials}
    arms = {(row["trial"], row["arm"]) for row in scores["rows"] if row["fitted"]}
    assert {("geisler", "letrozole"), ("dixon", "letrozole")} <= arms
    assert not {("geisler", "anastrozole_1mg"), ("dixon", "anastrozole")} & arms
    for row in scores["rows"]:
        assert row["error"] in ("printed", "assumed")
        assert row["error"] == "assumed" or row["se"] or row["low"] is not None
    table = Library().parameters("people")
    assert {table[name].kind for name in ("rankl_rise", "LS_turnover", "TH_imbalance")} == {
        "fitted"
    }
