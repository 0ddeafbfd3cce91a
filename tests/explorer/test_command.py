"""``ranklmodel explorer``: where the page goes, and what is refused before the work."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ranklmodel.cli import app
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.explorer import write
from ranklmodel.explorer.observed import observed_results, treated_days


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder to work in, with an engine that is there at once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ranklmodel.explorer.engine.engine_source", lambda: "self.a = 1;")
    monkeypatch.setattr(
        "ranklmodel.explorer.observed.about_trials", lambda progress=None: {"observed": {}}
    )
    return tmp_path


def test_the_page_goes_where_it_is_wanted(here: Path) -> None:
    done = CliRunner().invoke(app, ["explorer", "--out", "a/bone.html"])
    assert done.exit_code == 0, done.output
    assert "a/bone.html" in done.stdout
    assert (here / "a/bone.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert CliRunner().invoke(app, ["explorer"]).exit_code == 0
    assert (here / "results/explorer.html").is_file()


def test_a_folder_is_refused(here: Path) -> None:
    (here / "a").mkdir()
    done = CliRunner().invoke(app, ["explorer", "--out", "a"])
    assert done.exit_code == 2
    assert "this is a folder" in done.stderr
    assert list((here / "a").iterdir()) == []


def test_no_path_is_refused() -> None:
    for path in (None, 5):
        with pytest.raises(InputError, match="expected a path"):
            write.write_explorer(path)  # type: ignore[arg-type]


def test_results_lie_as_far_from_the_curve_as_they_are_scored() -> None:
    """Of the first change of density of IBIS-II, as printed, against the start."""
    results = observed_results(("ibis2",))
    row = next(row for row in results["ibis2/anastrozole"] if row["output"] == "LS_BMD")
    assert 100 * (row["level"] / row["start"] - 1) == pytest.approx(-4.0, abs=1e-3)
    assert row["low"] < row["level"] < row["high"]
    assert row["fitted"] and not row["printed"]


def test_levels_of_another_assay_are_put_on_the_curve() -> None:
    """By the ratio of both curves, so that the ratio of seen to predicted stays."""
    import ranklmodel

    results = observed_results(("geisler",))
    row = next(row for row in results["geisler/anastrozole_1mg"] if row["output"] == "E2")
    run = ranklmodel.run_trial("geisler", dosing="averaged")
    scored = next(one for one in run.rows if (one.arm, one.endpoint) == ("anastrozole_1mg", "E2"))
    curve = run.trajectories["anastrozole_1mg"]
    assert row["level"] / curve.at("E2", row["day"]) == pytest.approx(
        (1 + scored.observed / 100) / (1 + scored.predicted / 100)
        if scored.unit == "pct_change"
        else scored.observed / scored.predicted,
        rel=1e-4,
    )


def test_arms_are_treated_until_the_last_stop() -> None:
    days = treated_days(("ibis2",))
    assert days["ibis2/anastrozole_off"] == pytest.approx(5 * 365.25)
    assert days["ibis2/anastrozole"] == pytest.approx(3 * 365.25)
    assert "ibis2/placebo" not in days


def test_unknown_trials_are_named() -> None:
    with pytest.raises(UnknownNameError, match="ibis2"):
        observed_results(("ibis",))
