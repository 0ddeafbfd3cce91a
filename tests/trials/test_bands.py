"""Bands of rows: on the scale of comparison, in the unit of the row, each within the next."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.figures.trial.bands import curve_bands
from ranklmodel.figures.trial.panels import panels_of
from ranklmodel.inputs import Library
from ranklmodel.lives.answers import uncertainty_of
from ranklmodel.lives.options import RunOptions
from ranklmodel.trials.bands import RowBands
from ranklmodel.trials.many import score
from ranklmodel.trials.run import TrialRun, run_trial
from ranklmodel.trials.score import COLUMNS, ScoredRow, as_records
from ranklmodel.trials.summary import answer_of
from tests.trials.drawn import draws_about, write_drawn
from tests.trials.made import TREATED, UNTREATED, library_with

# One result in every unit, each of which has its bands.
pytestmark = pytest.mark.filterwarnings("ignore::ranklmodel.trials.run.RepeatedRowWarning")

ROWS = """\
treated,calibration,CTX_s,pct_change,3,40,,,
treated,calibration,CTX_s,pct_of_baseline,3,140,,,
treated,calibration,CTX_s,fold_change,3,1.4,,,
treated,calibration,LS_BMD,pct_change,3,-1,,,
treated,calibration,LS_BMD,g/cm2,3,0.96,,,
treated,calibration,E2,pmol/L,3,3.7,,,left
both,calibration,CTX_s,pct_diff_vs_placebo,3,35,,,
both,calibration,LS_BMD,pct_diff,3,-1,,,
"""
MORE = "differences: {both_arms: {of: treated, minus: untreated, rows: [both]}}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("drawn")
    arms = TREATED + UNTREATED + "    rows: []\n"
    library_with(place, ROWS, arms=arms, more=MORE)
    write_drawn(place, draws_about(0.02, 0.2))
    return place


@pytest.fixture(scope="module")
def library(folder: Path) -> Library:
    return Library([folder])


@pytest.fixture(scope="module")
def run(library: Library) -> TrialRun:
    return run_trial("made", library=library, calibration="drawn", bands=True)


def row_of(run: TrialRun, endpoint: str, unit: str) -> ScoredRow:
    (row,) = (row for row in run.rows if (row.endpoint, row.unit) == (endpoint, unit))
    return row


def bands_of(row: ScoredRow) -> RowBands:
    assert row.bands is not None
    return row.bands


def test_every_row_has_bands_each_within_the_next(run: TrialRun) -> None:
    assert not run.on_bands
    assert len(run.rows) == len(ROWS.splitlines())
    for row in run.rows:
        bands = bands_of(row)
        assert bands.band[0] <= bands.band[1]
        for inner, outer in (
            (bands.band, bands.other_trial),
            (bands.other_trial, bands.with_sampling),
        ):
            assert outer[0] < inner[0], row
            assert inner[1] < outer[1], row


def test_the_unit_does_not_matter(run: TrialRun) -> None:
    change = bands_of(row_of(run, "CTX_s", "pct_change"))
    share = bands_of(row_of(run, "CTX_s", "pct_of_baseline"))
    fold = bands_of(row_of(run, "CTX_s", "fold_change"))
    for name in ("band", "other_trial"):
        ends = np.array(getattr(change, name))
        np.testing.assert_allclose(getattr(share, name), 100.0 + ends, rtol=1e-9)
        np.testing.assert_allclose(getattr(fold, name), 1.0 + ends / 100.0, rtol=1e-9)


def test_tau_and_the_sampling_error_are_those_of_the_row(run: TrialRun) -> None:
    """Where parameters leave nothing open, the ends lie 1.96 deviations away on the scale."""
    row = row_of(run, "E2", "pmol/L")
    bands = bands_of(row)
    assert bands.band == pytest.approx((row.predicted, row.predicted), rel=1e-3)
    factor = math.exp(1.96 * row.tau)
    assert bands.other_trial[1] / row.predicted == pytest.approx(factor, rel=1e-3)
    assert row.predicted / bands.other_trial[0] == pytest.approx(factor, rel=1e-3)
    factor = math.exp(1.96 * row.comparison.deviation)
    assert bands.with_sampling[1] / row.predicted == pytest.approx(factor, rel=1e-3)


def test_what_both_arms_share_cancels_in_their_difference(run: TrialRun) -> None:
    alone = bands_of(row_of(run, "LS_BMD", "pct_change")).band
    apart = bands_of(row_of(run, "LS_BMD", "pct_diff")).band
    assert 0.0 < apart[1] - apart[0] < alone[1] - alone[0]


def test_a_level_is_as_uncertain_as_the_density_that_is_assumed(run: TrialRun) -> None:
    low, high = bands_of(row_of(run, "LS_BMD", "g/cm2")).band
    assert math.log(high / low) == pytest.approx(2 * 1.96 * 0.06, rel=0.1)


def test_records_and_tables_hold_the_bands(run: TrialRun) -> None:
    for record, row in zip(as_records(run.rows), run.rows, strict=True):
        assert json.loads(json.dumps(record["band"])) == list(bands_of(row).band)
        assert record["with_sampling"] == list(bands_of(row).with_sampling)
    table = run.to_pandas()
    assert list(table.columns) == list(COLUMNS)
    assert table["other_trial_high"].tolist() == [bands_of(r).other_trial[1] for r in run.rows]


def test_a_score_has_the_bands_of_the_run(run: TrialRun, library: Library) -> None:
    scores = score("made", library=library, calibration="drawn", bands=True)
    for row, other in zip(scores.rows, run.rows, strict=True):
        for name in ("band", "other_trial", "with_sampling"):
            assert getattr(row, name) == pytest.approx(getattr(other, name), rel=1e-4), row
    assert scores.summary["on_bands"] == []


def test_no_draws_no_bands_and_that_is_said(folder: Path) -> None:
    library = Library([folder])
    for calibration, said in (("therapies", "calibration therapies"), (None, "mechanism files")):
        reason = uncertainty_of(RunOptions.of(library=library, calibration=calibration))
        assert isinstance(reason, str)
        assert said in reason
    run = run_trial(
        "made", library=library, calibration="therapies", arms=("untreated",), bands=True
    )
    assert "No bands" in run.on_bands[0]
    answer = answer_of(run)
    assert answer["summary"]["on_bands"] == list(run.on_bands)
    scores = score("made", library=library, calibration="therapies", bands=True)
    assert all(record["band"] is None for record in scores.as_record()["rows"])
    assert "No bands" in scores.in_words()[-1]


def test_an_engine_without_derivatives_has_no_bands_and_says_so(folder: Path) -> None:
    run = run_trial(
        "made",
        library=Library([folder]),
        calibration="drawn",
        arms=("untreated",),
        engine="reference",
        bands=True,
    )
    assert run.on_bands == (
        "No band of untreated: simulation failed: this engine has no "
        "derivatives; use engine='fast'",
    )


@pytest.mark.parametrize("endpoint", ["LS_BMD", "CTX_s"])
def test_the_figure_shows_the_bands_of_the_rows(run: TrialRun, endpoint: str) -> None:
    panel = next(one for one in panels_of(run) if one.endpoint == endpoint)
    curve = curve_bands(run, panel, "treated")
    assert curve is not None
    row = row_of(run, endpoint, "pct_change")
    place = int(np.argmin(np.abs(run.trajectories["treated"].days - row.stop)))
    shown = curve.at(np.array([place]))
    assert (shown.low[0], shown.high[0]) == pytest.approx(bands_of(row).band, rel=1e-3)
    # the spread between trials follows what was observed in a row, what is predicted in a curve
    assert shown.least[0] < shown.low[0] < shown.high[0] < shown.most[0]
    start = curve.at(np.array([0]))
    assert (start.low[0], start.high[0]) == pytest.approx((0.0, 0.0), abs=1e-5)
