"""The waterfall and the pathway show the numbers that are printed, and nothing is clipped."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle

from ranklmodel.errors import InputError
from ranklmodel.explanation.explained import Explanation
from ranklmodel.explanation.explanation import explain
from ranklmodel.explanation.told.rounding import Rounding, drivers_printed
from ranklmodel.explanation.upstream.pathway import Pathway, pathway_of
from ranklmodel.figures.explanation import MOST_BARS, bars_of, plot_explanation
from ranklmodel.figures.pathway import bows_of, boxes_of, plot_pathway
from ranklmodel.figures.style import save
from ranklmodel.lives.scenario import scenario


@cache
def explained(quantity: str = "LS_BMD") -> Explanation:
    return explain(scenario("atac_woman", "anastrozole_1mg_daily"), quantity, 0.0, 730.5, depth=2)


@cache
def pathway() -> Pathway:
    return pathway_of(scenario("atac_woman", "anastrozole_1mg_daily"), 90.0)


def bars_drawn(figure: Figure) -> dict[str, tuple[float, float, float]]:
    """Return begin, end and row of every bar."""
    return {
        str(one.get_gid()): (one.get_x(), one.get_x() + one.get_width(), one.get_y())
        for one in figure.axes[0].patches
        if isinstance(one, Rectangle)
    }


def clipped(figure: Figure) -> list[str]:
    """Return texts that stand outside the page."""
    figure.draw_without_rendering()
    page = figure.bbox
    texts = [*figure.texts, *(text for axes in figure.axes for text in axes.texts)]
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts if text.get_text()]
    return [
        words
        for words, box in boxes
        if box.x0 < page.x0 or box.x1 > page.x1 or box.y0 < page.y0 or box.y1 > page.y1
    ]


@pytest.mark.parametrize("quantity", ["LS_BMD", "CTX_s", "E2"])
def test_bars_lead_from_the_start_to_the_end(quantity: str) -> None:
    why = explained(quantity)
    rounding = Rounding.of(why)
    bars = bars_of(why)
    assert bars[0].end == rounding.value(why.before) and bars[-1].end == rounding.value(why.after)
    assert all(one.end == other.begin for one, other in pairwise(bars))
    parts = drivers_printed(why).parts
    between = [bar for bar in bars[1:-1] if bar.name != "rest"]
    assert [bar.name for bar in between] == [part.name for part in parts[:MOST_BARS]]
    assert [bar.text for bar in between] == [rounding.text(p.amount, sign=True) for p in parts]


def test_the_drawing_shows_the_bars() -> None:
    why = explained()
    figure = plot_explanation(why)
    shown = bars_drawn(figure)
    for row, bar in enumerate(bars_of(why)[1:-1], start=1):
        begin, end, low = shown[f"bar_{bar.name}"]
        assert (begin, end) == pytest.approx((bar.begin, bar.end))
        assert low < row < low + 1
    colours = {
        bar.end > bar.begin: next(
            p.get_facecolor() for p in figure.axes[0].patches if p.get_gid() == f"bar_{bar.name}"
        )
        for bar in bars_of(why)[1:-1]
    }
    assert len(set(colours.values())) == 2
    assert figure.axes[0].get_xlabel() == "LS_BMD, g/cm^2"
    low, high = figure.axes[0].get_xlim()
    assert low < min(min(ends[:2]) for ends in shown.values())
    assert high > max(max(ends[:2]) for ends in shown.values())


def test_small_ones_share_the_last_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ranklmodel.figures.explanation.MOST_BARS", 2)
    bars = bars_of(explained())
    assert len(bars) == 5 and bars[3].name == "rest" and bars[3].end == bars[4].end
    assert "smaller" in bars[3].label


@pytest.mark.parametrize("which", ["waterfall", "pathway"])
def test_no_text_is_clipped_or_covers_another(which: str) -> None:
    figure = plot_explanation(explained()) if which == "waterfall" else plot_pathway(pathway())
    assert not clipped(figure)
    texts = [text for axes in figure.axes for text in axes.texts if text.get_text()]
    for one, other in combinations(texts, 2):
        first, second = (text.get_window_extent().shrunk(0.9, 0.6) for text in (one, other))
        assert not first.overlaps(second), (one.get_text(), other.get_text())


def test_arrows_of_the_pathway_carry_sign_and_weight() -> None:
    figure = plot_pathway(pathway())
    drawn = {p.get_gid(): p for p in figure.axes[0].patches if isinstance(p, FancyArrowPatch)}
    widths = []
    for one in pathway().actions:
        arrow = drawn[f"action_{one.source}_on_{one.target}"]
        head = type(arrow.get_arrowstyle()).__name__
        assert (head == "CurveFilledB") == one.raises
        widths.append(arrow.get_linewidth())
    assert widths == sorted(widths, reverse=True) and widths[0] > 3 * widths[-1]
    texts = {text.get_text() for text in figure.axes[0].texts}
    assert {one.text for one in pathway().actions if one.text} <= texts
    assert {stop.title for stop in pathway().stops} <= texts


def test_arrows_go_round_the_boxes_between_their_ends() -> None:
    boxes = boxes_of(pathway())
    for bow in bows_of(pathway(), boxes):
        ends = bow.action.source, bow.action.target
        middle = 0.25 * bow.begin + 0.5 * bow.control + 0.25 * bow.end
        for name, box in boxes.items():
            if name not in ends:
                assert not box.holds(middle[None, :], 0.0).any(), (ends, name)


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_files_are_the_same_at_every_writing(tmp_path: Path, ending: str) -> None:
    contents = []
    for name in ("first", "second"):
        file = tmp_path / f"{name}.{ending}"
        save(plot_explanation(explained("E2")), file)
        contents.append(file.read_bytes())
    assert contents[0] == contents[1] and len(contents[0]) > 1000


def test_what_is_no_explanation_is_refused() -> None:
    with pytest.raises(InputError, match="an Explanation"):
        plot_explanation(pathway())  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InputError, match="a Pathway"):
        plot_pathway(explained())  # type: ignore[arg-type]  # on purpose
