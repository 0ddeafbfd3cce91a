"""What the page knows of trials: nothing that can be drawn is left out, and bands are Python's."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.explorer import write
from ranklmodel.explorer.intervals import intervals_of
from ranklmodel.explorer.observed import about_trials, observed_results
from ranklmodel.explorer.undrawn import undrawn_of
from ranklmodel.figures.trial.bands import curve_bands
from ranklmodel.figures.trial.panels import panels_of

CHARTS = Path(write.__file__).with_name("page") / "5_charts.js"


def outputs_of_charts() -> set[str]:
    """Return the outputs that some chart draws; drugs are those of their group."""
    from ranklmodel.explorer.outputs import GROUPS

    named = set(re.findall(r"(\w+): \"", CHARTS.read_text("utf-8").split("const MARGIN")[0]))
    return named | {name for name, _ in GROUPS["drug"]}


@pytest.mark.slow  # runs every trial that comes along
def test_every_result_has_a_chart() -> None:
    results = observed_results()
    drawn = {row["output"] for rows in results.values() for row in rows}
    assert drawn >= {"QCT_LS", "aromatization", "anastrozole_concentration", "LS_BMD"}
    assert drawn <= outputs_of_charts()


def test_a_difference_lies_on_its_first_arm() -> None:
    """As far from the curve as it is from what the model says of both."""
    results = observed_results(("flex",))
    (row,) = [
        r for r in results["flex/stopped"] if (r["output"], "against" in r) == ("TH_BMD", True)
    ]
    assert row["against"] == "alendronate continued"
    run = ranklmodel.run_trial("flex", dosing="averaged")
    scored = next(
        r for r in run.rows if (r.arm, r.endpoint) == ("stopped_minus_continued", "TH_BMD")
    )
    curve = run.trajectories["stopped"]
    beyond = 100 * (row["level"] - curve.at("TH_BMD", row["day"])) / row["start"]
    assert beyond == pytest.approx(scored.observed - scored.predicted, abs=1e-3)


def test_what_is_not_drawn_is_counted() -> None:
    run = ranklmodel.run_trial("geisler", dosing="averaged")
    told = undrawn_of(run)
    assert sum(int(text.split()[0]) for text in told) == len(run.left_out)
    assert any("tumour tissue" in text for text in told)
    assert about_trials(("geisler",))["undrawn"] == {"geisler": told}


def test_bands_are_those_of_the_figures() -> None:
    run = ranklmodel.run_trial("ibis2", dosing="averaged", bands=True)
    of_arm = intervals_of(run)["ibis2/anastrozole"]
    curve = run.trajectories["anastrozole"]
    (panel,) = (one for one in panels_of(run) if one.endpoint == "LS_BMD")
    band = curve_bands(run, panel, "anastrozole")
    assert band is not None
    places = np.searchsorted(curve.days, of_arm["days"])
    level = curve.column("LS_BMD")[places]
    for end, wanted in (("low", band.low), ("high", band.high)):
        drawn = 100 * (level * of_arm["LS_BMD"][end] / level[0] - 1)
        assert drawn == pytest.approx(wanted[places], abs=0.02)
    assert of_arm["LS_BMD"]["low"][-1] < 0.99 < 1.01 < of_arm["LS_BMD"]["high"][-1]
