"""What a trial's figure shows, compared as data; pixels differ with every font."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Annotation, Text

from ranklmodel.figures import style
from ranklmodel.figures.style import save
from ranklmodel.figures.trial.axes import logarithmic_ticks
from ranklmodel.figures.trial.figure import plot_trial
from ranklmodel.figures.trial.labels import set_apart
from ranklmodel.figures.trial.panels import arm_output, panels_of, time_axis, treated_periods
from ranklmodel.figures.trial.points import points_of
from ranklmodel.inputs import Library
from ranklmodel.trials.run import TrialRun, run_trial

TRIALS = ("quick", "menopause", "atac")


@pytest.fixture(params=TRIALS)
def run(request: pytest.FixtureRequest) -> TrialRun:
    found: TrialRun = request.getfixturevalue(request.param)
    return found


def line(axes: Axes, gid: str) -> Line2D:
    found = [one for one in axes.lines if one.get_gid() == gid]
    assert len(found) == 1, gid
    return found[0]


def panel_named(figure: Figure, title: str) -> Axes:
    return next(axes for axes in figure.axes if axes.get_title(loc="left") == title)


def test_four_panels_always_and_others_where_measured(quick: TrialRun, menopause: TrialRun) -> None:
    always = ["Lumbar spine density", "Total hip density", "CTX, serum", "Estradiol"]
    assert [axes.get_title(loc="left") for axes in plot_trial(quick).axes] == always
    titles = [axes.get_title(loc="left") for axes in plot_trial(menopause).axes]
    assert titles == [*always, "Femoral neck density"]


def test_every_arm_is_drawn_in_every_panel_as_simulated(run: TrialRun) -> None:
    figure, unit = plot_trial(run), time_axis(run).days
    for axes, panel in zip(figure.axes, panels_of(run), strict=True):
        for arm, curve in run.trajectories.items():
            days, levels = line(axes, f"{panel.endpoint}_{arm}").get_data()
            days = np.asarray(days, dtype=float) * unit
            assert len(days) > 5
            assert curve.days[-1] - days[-1] < 1.0
            if panel.unit is None:
                expected = np.interp(days, curve.days, curve.percent_change(panel.endpoint))
                assert np.asarray(levels) == pytest.approx(expected, abs=1e-9)


def test_estradiol_is_shown_as_the_laboratory_prints_it(atac: TrialRun) -> None:
    axes = panel_named(plot_trial(atac), "Estradiol")
    assert axes.get_ylabel() == "pmol/L"
    curve = atac.trajectories["anastrozole_hormones"]
    drawn = line(axes, "E2_anastrozole_hormones").get_ydata()
    first = curve["E2_radioimmunoassay"][0] * 3.671
    assert float(np.asarray(drawn)[0]) == pytest.approx(first, rel=1e-3)
    assert axes.get_yscale() == "log"


@pytest.mark.parametrize("endpoint", ["LS_BMD", "TH_BMD", "FN_BMD", "E2", "CTX_s"])
def test_distance_from_the_curve_is_the_scored_disagreement(run: TrialRun, endpoint: str) -> None:
    """A point lies on the curve exactly where observed and predicted agree, and bars likewise."""
    for name, curve in run.trajectories.items():
        rows = [row for row in run.rows if (row.arm, row.endpoint) == (name, endpoint)]
        points = [point for point in points_of(run, endpoint) if point.arm == name]
        for row, point in zip(rows, points, strict=True):
            level = np.interp(point.day, curve.days, curve[row.output])
            assert np.sign(point.level - level) == np.sign(row.observed - row.predicted)
            if point.one_sided is None:
                assert (point.least <= level <= point.most) == row.within
            assert point.least < point.low <= point.level <= point.high < point.most


def test_change_counted_from_a_month_starts_from_the_curve(atac: TrialRun) -> None:
    changes: dict[str, list[float]] = {}
    for point in points_of(atac, "LS_BMD"):
        if point.origin is not None:
            curve = atac.trajectories[point.arm]
            assert point.origin[0] == pytest.approx(60 * 365.25 / 12)
            assert point.origin[1] == curve.at("LS_BMD", 60 * 365.25 / 12)
            change = 100 * (point.level / point.origin[1] - 1)
            changes.setdefault(point.arm, []).append(round(float(change), 6))
    assert changes == {"anastrozole": [2.35, 4.02], "tamoxifen": [-0.79, -0.3]}


def test_changes_from_baseline_are_drawn_where_they_were_observed(atac: TrialRun) -> None:
    axes = panel_named(plot_trial(atac), "Total hip density")
    marks = [one for one in axes.lines if one.get_gid() == "observed_TH_BMD_anastrozole"]
    drawn = {round(float(np.asarray(m.get_xdata())[0])): m for m in marks}
    for year, observed in ((1, -1.5), (2, -3.9), (5, -7.24)):
        assert float(np.asarray(drawn[year].get_ydata())[0]) == pytest.approx(observed)


def test_fitted_points_are_filled_and_predicted_ones_open(quick: TrialRun, atac: TrialRun) -> None:
    figure = plot_trial(quick)
    for title, gid in (("CTX, serum", "CTX_s"), ("Estradiol", "E2")):
        open_one = line(panel_named(figure, title), f"observed_{gid}_treated")
        assert to_hex(open_one.get_markerfacecolor()) == style.PAPER.lower()
    words = " ".join(text.get_text() for text in figure.legends[-1].get_texts())
    assert "observed, not fitted" in words and "observed, fitted" not in words
    figure = plot_trial(atac)
    marks = panel_named(figure, "Total hip density").lines
    filled = [one for one in marks if one.get_gid() == "observed_TH_BMD_anastrozole"]
    assert {to_hex(one.get_markerfacecolor()) for one in filled} == {style.TREATED[0].lower()}
    words = " ".join(text.get_text() for text in figure.legends[-1].get_texts())
    for text in ("observed, fitted", "observed, not fitted", "interval, assumed"):
        assert text in words
    assert "true value at or below" in words and "true value at or above" not in words


def test_assumed_errors_are_drawn_differently(quick: TrialRun) -> None:
    figure = plot_trial(quick)
    kinds = {
        title: {bar.get_gid() for bar in panel_named(figure, title).collections} - {None}
        for title in ("Estradiol", "Total hip density")
    }
    assert kinds == {"Estradiol": {"printed"}, "Total hip density": {"assumed"}}


def test_bars_on_a_logarithmic_axis_are_shown_whole(atac: TrialRun) -> None:
    axes = panel_named(plot_trial(atac), "Estradiol")
    lowest, highest = axes.get_ylim()
    for bar in axes.collections:
        box = bar.get_datalim(axes.transData)
        assert lowest < box.y0 < box.y1 < highest


def test_no_line_to_a_name_begins_outside_of_its_panel(atac: TrialRun) -> None:
    """Two years after the last tablet next to no anastrozole is left, far below the axis."""
    notes = [one for axes in plot_trial(atac).axes for one in axes.texts]
    named = [one for one in notes if isinstance(one, Annotation) and one.arrow_patch]
    assert len(named) >= 8
    assert [text.get_text() for text in named if not 0.0 <= text.xy[1] <= 1.0] == []


def test_ticks_of_an_axis_have_the_same_decimals(quick: TrialRun) -> None:
    axes = panel_named(plot_trial(quick), "Total hip density")
    words = [label.get_text() for label in axes.get_yticklabels()]
    assert len({len(word.partition(".")[2]) for word in words if word != "0"}) == 1


def test_treatment_is_shaded_and_its_absence_is_not(quick: TrialRun, menopause: TrialRun) -> None:
    assert treated_periods(quick, "treated") == [(0.0, 14.0)]
    assert treated_periods(quick, "untreated") == []
    for axes in plot_trial(quick).axes:
        spans = [patch for patch in axes.patches if patch.get_gid() == "on_treatment"]
        assert [(s.get_x(), s.get_x() + s.get_width()) for s in spans] == [(0.0, 14.0)]  # type: ignore[attr-defined]  # axvspan gives rectangles
    assert not any(axes.patches for axes in plot_trial(menopause).axes)


def test_axes_have_names_and_units(run: TrialRun) -> None:
    figure = plot_trial(run)
    for axes in figure.axes:
        assert axes.get_ylabel() in ("change from baseline, %", "pg/mL", "pmol/L", "ng/mL")
    lowest = min(axes.get_position().y0 for axes in figure.axes)
    for axes in figure.axes:
        if axes.get_position().y0 == lowest:
            assert axes.get_xlabel() in ("days from baseline", "years from baseline")


# One of each kind; all others are looked at in the slow stage.
KINDS = {
    "ettinger1998": "without follow-up",
    "cpdd2022": "an hour",
    "roux2014": "differences of arms",
    "yates1996": "many arms",
    "geisler": "hormones by several laboratories",
    "freedom": "arms of several lengths",
}
EACH = [
    name if name in KINDS else pytest.param(name, marks=pytest.mark.slow)
    for name in Library().names("trial")
]


@pytest.mark.parametrize("name", EACH)
def test_words_do_not_overlap_and_stay_on_the_page(name: str) -> None:
    figure = plot_trial(run_trial(name))
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = []
    for text in shown_texts(figure):
        # Of the words alone; an annotation counts the line to its curve as well.
        box = Text.get_window_extent(text, canvas.get_renderer())
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1, text.get_text()
        assert figure.bbox.y0 <= box.y0 and box.y1 <= figure.bbox.y1, text.get_text()
        boxes.append((text.get_text(), box))
    assert len(boxes) > 30
    for (one, box), (other, second) in combinations(boxes, 2):
        shared_x = min(box.x1, second.x1) - max(box.x0, second.x0)
        shared_y = min(box.y1, second.y1) - max(box.y0, second.y0)
        assert not (shared_x > 1 and shared_y > 1), (one, other)


def test_without_follow_up_levels_are_shown_and_no_time() -> None:
    run = run_trial("map3")
    figure = plot_trial(run)
    for axes, panel in zip(figure.axes, panels_of(run), strict=True):
        assert axes.get_ylabel() == panel.label and "change" not in panel.label
        assert not len(axes.get_xticks())
        for arm, curve in run.trajectories.items():
            levels = np.asarray(line(axes, f"{panel.endpoint}_{arm}").get_ydata())
            assert levels == pytest.approx(curve[arm_output(run, panel, arm)][0])
    said = {text.get_text() for axes in figure.axes for text in axes.texts}
    assert {"no data", "none scored"} <= said  # of density; of estradiol, which is a baseline


def test_a_difference_of_arms_has_a_mark_of_its_own() -> None:
    run = run_trial("roux2014")
    points = points_of(run, "LS_BMD")
    assert {point.between_arms for point in points} == {False, True}
    figure = plot_trial(run)
    axes = panel_named(figure, "Lumbar spine density")
    marks = [one for one in axes.lines if str(one.get_gid()).startswith("observed_")]
    drawn = [one.get_marker() for one in marks]
    assert drawn == ["D" if point.between_arms else "o" for point in points]
    words = [text.get_text() for text in figure.legends[-1].get_texts()]
    assert "difference from another arm" in words
    assert all(max(np.asarray(one.get_xdata())) <= axes.get_xlim()[1] for one in marks)


@given(low=some.floats(1e-3, 1e3), wide=some.floats(1.7, 1e6))
def test_a_logarithmic_axis_has_ticks_enough_and_not_too_many(low: float, wide: float) -> None:
    ticks = logarithmic_ticks(low, low * wide)
    assert 2 <= len(ticks) <= 10
    assert ticks == sorted(set(ticks)) and low <= ticks[0] and ticks[-1] <= low * wide


def shown_texts(figure: Figure) -> list[Text]:
    """Return all texts that are drawn; ticks outside the limits have labels that are not."""
    ticks, shown = set(), []
    for axes in figure.axes:
        for axis, (low, high) in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim())):
            for label, place in zip(axis.get_ticklabels(), axis.get_ticklocs(), strict=True):
                if low <= place <= high:
                    shown.append(label)
            ticks.update(axis.get_majorticklabels(), axis.get_minorticklabels())
            for tick in (*axis.majorTicks, *axis.minorTicks):
                ticks.update((tick.label1, tick.label2))
    for text in figure.findobj(Text):
        assert isinstance(text, Text)
        if text not in ticks and text.get_visible() and text.get_text().strip():
            shown.append(text)
    return shown


def test_files_are_the_same_at_every_writing(quick: TrialRun, tmp_path: Path) -> None:
    for name in ("figure.svg", "figure.png"):
        for folder in ("one", "two"):
            (tmp_path / folder).mkdir(exist_ok=True)
            save(plot_trial(quick), tmp_path / folder / name)
        first, second = ((tmp_path / folder / name).read_bytes() for folder in ("one", "two"))
        assert first == second
    text = (tmp_path / "one" / "figure.svg").read_text()
    assert "Lumbar spine density" in text
    assert "<dc:date>" not in text


def test_drawing_leaves_pyplot_alone() -> None:
    code = (
        "import sys; from ranklmodel import run_trial, plot_trial;"
        "plot_trial(run_trial('menopause')); print('matplotlib.pyplot' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@given(
    labels=some.lists(
        some.tuples(some.floats(-0.5, 1.5), some.floats(0.02, 0.12)), min_size=1, max_size=8
    )
)
def test_labels_areset_apart_and_moved_no_further_than_needed(
    labels: list[tuple[float, float]],
) -> None:
    labels.sort()
    middles = set_apart(labels)
    for (low, (_, size)), (high, (_, above)) in pairwise(zip(middles, labels, strict=True)):
        assert high - low >= (size + above) / 2 - 1e-9
    assert middles[0] - labels[0][1] / 2 >= -1e-9
    assert middles[-1] + labels[-1][1] / 2 <= 1 + 1e-9
    assert set_apart(list(zip(middles, (size for _, size in labels), strict=True))) == (
        pytest.approx(middles)
    )
