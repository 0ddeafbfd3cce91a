"""Figures of the paper: what is drawn, tabled and told is what the model says and trials saw."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from matplotlib.text import Text

import ranklmodel
from ranklmodel.errors import UnknownNameError
from ranklmodel.figures.paper.axes import is_short
from ranklmodel.figures.paper.caption import caption_of
from ranklmodel.figures.paper.content import COLUMNS, PaperFigure
from ranklmodel.figures.paper.drawing import draw
from ranklmodel.figures.paper.registry import FIGURES, paper_figure
from ranklmodel.figures.paper.runs import Runs
from ranklmodel.figures.style import content_of
from ranklmodel.units.calendar import DAYS_PER_YEAR
from tests.commands.conftest import Invoke, invoke

__all__ = ["invoke"]

CHEAP = ("atac", "ibis2", "t_scores")
"""One of a trial, one with placebo and printed errors, one of lives alone."""


@pytest.fixture(scope="module")
def runs() -> Runs:
    """Return where runs are made, once for all figures."""
    return Runs()


@pytest.fixture(scope="module")
def figures(runs: Runs) -> dict[str, PaperFigure]:
    """Return the cheap figures."""
    return {name: paper_figure(name, runs) for name in CHEAP}


def rows_of(figure: PaperFigure) -> list[dict[str, object]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in figure.records()]


def check_rows(figure: PaperFigure) -> None:
    """Hold a figure's table to what every table must be."""
    rows = rows_of(figure)
    panels = {panel.title for panel in figure.panels} | {row[0] for row in figure.rows}
    assert rows and {row["panel"] for row in rows} == panels
    for row in rows:
        assert row["unit"] and row["x_unit"], row
        assert isinstance(row["x"], float)
        if row["kind"] == "result":
            assert row["error"] in ("printed", "assumed") and row["trial"] and row["source"]
            assert row["low"] <= row["y"] <= row["high"], row  # type: ignore[operator]
            assert row["value_printed"] is not None and row["unit_printed"], row
        elif row["low"] is not None:
            slack = 1e-6 * max(1.0, abs(row["y"]))  # type: ignore[arg-type]
            assert row["low"] - slack <= row["y"] <= row["high"] + slack, row  # type: ignore[operator]


def check_curves(figure: PaperFigure) -> None:
    """Every curve has a band, or says why it has none."""
    for panel in figure.panels:
        for curve in panel.curves:
            assert (curve.low is None) == (curve.high is None) == bool(curve.why_no_band)
            if curve.why_no_band:
                assert f'"{panel.title}"' in " ".join(caption_of(figure).split())


def check_caption(figure: PaperFigure) -> None:
    """The caption names every trial that is drawn, with its sources, and says what bars mean."""
    caption = " ".join(caption_of(figure).split())
    assert caption.startswith(f"Figure {figure.number}. {figure.title}.")
    drawn = {one.trial for panel in figure.panels for one in panel.results}
    titles = {trial.title: trial for trial in figure.trials}
    assert drawn <= set(titles)
    for title in drawn:
        assert f"- {title}:" in caption or f"{title}: n" in caption
        for source in titles[title].sources:
            assert not source.doi or source.doi in caption
    results = [one for panel in figure.panels for one in panel.results]
    assert ("broken bar" in caption) == any(not one.printed for one in results)
    assert ("solid bar" in caption) == any(one.printed for one in results)


def check_drawing(figure: PaperFigure) -> None:
    """Nothing leaves the paper, no name lies on another, and no bar runs through a panel."""
    paper = draw(figure)
    paper.canvas.draw()
    if figure.picture is not None:  # held to this by the tests of explanations
        assert paper.axes and not figure.panels
        return
    assert len(paper.axes) == len(figure.panels)
    for axes, panel in zip(paper.axes, figure.panels, strict=True):
        box = axes.get_tightbbox()
        assert box is not None and paper.bbox.padded(1).contains(box.x0, box.y0)
        assert paper.bbox.padded(1).contains(box.x1, box.y1), panel.title
        # of the words alone, without the line that leads to them
        names = [Text.get_window_extent(text) for text in axes.texts if text.get_text()]
        for place, one in enumerate(names):
            assert not any(one.overlaps(other) for other in names[:place]), panel.title
        assert len(names) <= len(panel.curves) + len({one.series for one in panel.results})
        drawn = [one for one in axes.collections if one.get_gid() == "expected"]
        assert len(drawn) == sum(is_short(panel, one) for one in panel.results)
        assert axes.get_ylabel() and axes.get_xlabel()


@pytest.mark.parametrize("name", CHEAP)
def test_table_curves_caption_and_drawing(figures: dict[str, PaperFigure], name: str) -> None:
    figure = figures[name]
    assert (figure.name, figure.number, figure.title) == (
        name,
        FIGURES[name].number,
        FIGURES[name].title,
    )
    for check in (check_rows, check_curves, check_caption, check_drawing):
        check(figure)


def test_curves_are_what_simulate_says(figures: dict[str, PaperFigure]) -> None:
    """The same answer by the door of everybody: a life by name, at the figure's times."""
    rows = [row for row in rows_of(figures["atac"]) if row["kind"] == "curve"]
    run = ranklmodel.simulate(
        "atac_woman", "anastrozole_1mg_5_years", until="7 year", every="1 year", dosing="averaged"
    )
    compared = 0
    for panel, output in (("Lumbar spine density", "LS_BMD"), ("Total hip density", "TH_BMD")):
        curve = [r for r in rows if (r["panel"], r["series"]) == (panel, "anastrozole 1 mg")]
        x, y, low, high = (
            np.array([row[key] for row in curve], dtype=float) for key in ("x", "y", "low", "high")
        )
        for year, change in zip(run.days / DAYS_PER_YEAR, run.percent_change(output), strict=True):
            near = int(np.argmin(np.abs(x - year)))
            if abs(x[near] - year) < 0.6 / DAYS_PER_YEAR:
                # a figure shows whole days
                assert y[near] == pytest.approx(change, abs=0.02)
                assert low[near] <= change <= high[near] or year == 0
                compared += 1
    assert compared >= 10


def test_lives_are_what_simulate_says(runs: Runs) -> None:
    days = [0.0, 100.0, 700.0]
    line = runs.life("atac_woman", "anastrozole_1mg_daily", days).line("CTX_s", "level")
    life = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily", dosing="averaged")
    assert np.allclose(line.y, life.run(days)["CTX_s"], rtol=1e-5, atol=0)
    assert line.low is not None and line.high is not None
    assert (line.low < line.y).all() and (line.y < line.high).all()


def test_results_are_those_of_the_trial(figures: dict[str, PaperFigure]) -> None:
    """A change from baseline stands where it was printed, with its interval and its use."""
    rows = {
        (row.arm, row.endpoint, row.month): row
        for row in ranklmodel.run_trial("ibis2", dosing="averaged").rows
    }
    observed = rows["anastrozole", "LS_BMD", 36.0]
    drawn = [
        row
        for row in rows_of(figures["ibis2"])
        if row["panel"] == "Spine, strata I and II"
        and row["kind"] == "result"
        and str(row["series"]).startswith("anastrozole")
    ]
    (one,) = drawn
    assert one["y"] == pytest.approx(observed.observed)
    assert (one["low"], one["high"]) == pytest.approx((observed.low, observed.high))
    assert one["n"] == observed.n and one["use"] == "fitted"
    assert one["error"] == observed.error


def test_table_makes_every_mark_again(figures: dict[str, PaperFigure]) -> None:
    """Limits, differences and changes from a later month are told apart, as trials printed them."""
    rows = [row for row in rows_of(figures["atac"]) if row["kind"] == "result"]
    results = [one for panel in figures["atac"].panels for one in panel.results]
    limits = [row for row in rows if row["one_sided"] is not None]
    assert [row["one_sided"] for row in limits] == ["left"]
    assert [one.one_sided for one in results if one.one_sided] == ["left"]
    later = [row for row in rows if row["from_month"] is not None]
    assert len(later) == len([one for one in results if one.origin]) > 0
    trial = ranklmodel.run_trial("atac", dosing="averaged")
    printed = {(row.month, row.observed) for row in trial.rows if row.unit.endswith("from_month60")}
    for row in later:
        assert (row["from_month"], row["origin_x"]) == pytest.approx((60.0, 5.0))
        assert (round(12 * row["x"]), row["value_printed"]) in printed  # type: ignore[operator]
        start, ratio = 1 + row["origin_y"] / 100, 1 + row["value_printed"] / 100  # type: ignore[operator]
        assert row["y"] != row["value_printed"] and row["unit_printed"] == "% from month 60"
        assert f"printed as {row['value_printed']:g} % from month 60, placed" in str(row["source"])
        assert 100 * (start * ratio - 1) == pytest.approx(row["y"], abs=0.3)
    for row in rows:
        if row not in later and row["unit_printed"] == "%":
            assert row["y"] == pytest.approx(row["value_printed"])
            assert "printed as" not in str(row["source"])


@pytest.mark.parametrize("diagonal", [False, True])
def test_a_difference_between_arms_is_told(
    figures: dict[str, PaperFigure], *, diagonal: bool
) -> None:
    panel = figures["ibis2"].panels[0]
    one = replace(panel.results[0], between_arms=True, value_printed=6.8, unit_printed="%")
    other = replace(panel, results=(one,), diagonal=diagonal)
    figure = replace(figures["ibis2"], panels=(other,))
    (row,) = (row for row in rows_of(figure) if row["kind"] == "result")
    assert (row["between_arms"], row["value_printed"]) == ("yes", 6.8)
    assert ("printed as 6.8 %, placed from the curve" in str(row["source"])) != diagonal
    assert ("as far from its curve" in caption_of(figure)) != diagonal


def test_assumed_bars_are_broken_and_printed_ones_are_not(
    figures: dict[str, PaperFigure],
) -> None:
    for name, kinds in (("atac", {"assumed"}), ("ibis2", {"assumed", "printed"})):
        lines = [one for axes in draw(figures[name]).axes for one in axes.collections]
        bars = [one for one in lines if one.get_gid() in ("printed", "assumed")]
        assert {one.get_gid() for one in bars} == kinds
        for one in bars:
            dashed = one.get_linestyle()[0][1] is not None
            assert dashed == (one.get_gid() == "assumed")


def test_a_bar_through_a_whole_panel_is_left_to_the_table(
    figures: dict[str, PaperFigure],
) -> None:
    panel = figures["ibis2"].panels[0]
    long = replace(panel.results[0], least=-40.0, most=40.0)
    whole = replace(panel, results=(long, *panel.results[1:]))
    assert is_short(panel, panel.results[0]) and not is_short(whole, long)
    figure = replace(figures["ibis2"], panels=(whole,))
    low, high = draw(figure).axes[0].get_ylim()
    assert low > -40.0 and high < 40.0
    assert any(row["least"] == -40.0 for row in rows_of(figure))


def test_classes_and_least_significant_change(figures: dict[str, PaperFigure]) -> None:
    scores, change = figures["t_scores"].panels[0], figures["t_scores"].panels[2]
    assert [zone.low for zone in scores.zones][:2] == [-1.0, -2.5]
    assert change.zones[0].high == pytest.approx(1.96 * 2**0.5)
    starts = [float(curve.y[0]) for curve in scores.curves]
    assert starts == pytest.approx([0.0, -1.0, -2.0, -3.0], abs=1e-6)


def test_numbers_names_and_unknown_names(runs: Runs) -> None:
    numbers = [entry.number for entry in FIGURES.values()]
    assert numbers == sorted(set(numbers)) and set(numbers) <= set(range(1, 16))
    with pytest.raises(UnknownNameError, match="did you mean 'atac'"):
        paper_figure("atak", runs)


def test_command(invoke: Invoke) -> None:
    listed = json.loads(invoke("figures", "--list", "--json").stdout)
    assert [one["name"] for one in listed] == list(FIGURES)
    assert "IBIS-II" in invoke("figures", "--list").stdout
    done = invoke("figures", "ibis2", "--out", "drawn", "--format", "svg", "--json")
    assert done.exit_code == 0
    (answer,) = json.loads(done.stdout)
    files = {path.name: path for path in Path("drawn").iterdir()}
    assert set(answer["files"]) == {f"ibis2.{one}" for one in ("svg", "csv", "txt")}
    assert set(files) == {*answer["files"], "parameters.csv", "run.yaml"}
    with files["ibis2.csv"].open(newline="") as text:
        rows = list(csv.DictReader(text))
    assert len(rows) == answer["rows"] and tuple(rows[0]) == COLUMNS
    assert files["ibis2.txt"].read_text().startswith("Figure 4. IBIS-II")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("ibis",), "unknown figure 'ibis'"),
        (("ibis2", "--format", "gif"), "unknown format 'gif'"),
        (("ibis2", "--out", ""), "the place is empty"),
    ],
)
def test_what_is_refused(invoke: Invoke, typed: tuple[str, ...], said: str) -> None:
    refused = invoke("figures", *typed)
    assert refused.exit_code == 2 and said in refused.stderr
    assert not Path("results").exists()


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_same_figure_same_bytes(figures: dict[str, PaperFigure], kind: str) -> None:
    first, second = (content_of(draw(figures["ibis2"]), kind) for _ in range(2))
    assert first == second


@pytest.mark.slow  # all of them take half a minute
@pytest.mark.parametrize("name", [name for name in FIGURES if name not in CHEAP])
def test_every_figure(runs: Runs, name: str) -> None:
    figure = paper_figure(name, runs)
    for check in (check_rows, check_curves, check_caption, check_drawing):
        check(figure)


def test_steps_of_the_waterfall_lead_from_start_to_end_without_a_gap(runs: Runs) -> None:
    steps = paper_figure("waterfall", runs).rows
    ends = [(row[3], row[5]) for row in steps]
    assert all(before[1] == pytest.approx(after[0]) for before, after in pairwise(ends[1:-1]))
    run = runs.scenario("atac_woman", "anastrozole_1mg_5_years").run([0.0, 1826.25])
    density = run["LS_BMD"]
    assert (ends[0][0], ends[-1][1]) == pytest.approx((density[0], density[-1]), abs=6e-5)
