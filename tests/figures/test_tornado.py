"""Bars of parameters: which are drawn, how long, in which order and which colours."""

from __future__ import annotations

import pytest
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.tornado import MOST_BARS, Length, Tornado, plot_tornado

LEGEND = ("total", "first")


def panel(*ends: float, title: str = "LS_BMD, change in %") -> Tornado:
    bars = tuple(
        (f"parameter_{k}", (Length(end, end - 0.05, end + 0.05), Length(0.8 * end, -0.1, end)))
        for k, end in enumerate(ends)
    )
    return Tornado(title, "share of the variance", bars)


def rectangles(axes: Axes) -> list[Rectangle]:
    return [one for one in axes.patches if isinstance(one, Rectangle)]


def test_bars_are_as_long_as_values_the_first_at_the_top() -> None:
    figure = plot_tornado([panel(0.6, 0.3)], LEGEND, "she on it", ["how it was looked at"])
    (axes,) = figure.axes
    assert [bar.get_width() for bar in rectangles(axes)] == pytest.approx([0.6, 0.48, 0.3, 0.24])
    assert [to_hex(bar.get_facecolor()) for bar in rectangles(axes)[:2]] == [
        style.TREATED[1].lower(),
        style.TREATED[4].lower(),
    ]
    heights = [bar.get_y() for bar in rectangles(axes)]
    assert heights == sorted(heights) and axes.yaxis_inverted()
    assert [label.get_text() for label in axes.get_yticklabels()] == ["parameter_0", "parameter_1"]
    intervals = [tuple(line.get_xdata()) for line in axes.lines if len(line.get_xdata()) == 2]
    assert (pytest.approx(0.55), pytest.approx(0.65)) in intervals
    low, high = axes.get_xlim()
    assert low < -0.1 and high > 0.65
    assert [text.get_text() for text in figure.legends[0].get_texts()] == [
        *LEGEND,
        "95 % interval",
    ]
    assert axes.get_xlabel() == "share of the variance"


def test_what_can_not_be_seen_is_counted() -> None:
    small = Tornado("y", "share", (*panel(0.9).bars, ("tiny", (Length(1e-6, 0.0, 1e-5),) * 2)))
    (axes,) = plot_tornado([small], LEGEND, "").axes
    assert axes.get_xlabel() == "share\n1 smaller ones are in the table"
    many = panel(*[0.5] * (MOST_BARS + 4))
    (axes,) = plot_tornado([many], LEGEND, "").axes
    assert len(rectangles(axes)) == 2 * MOST_BARS
    assert "4 smaller ones are in the table" in axes.get_xlabel()


def test_panels_do_not_overlap_and_an_output_that_nothing_moves_says_so() -> None:
    panels = [panel(*[0.2] * 30), panel(0.5), panel(0.5, 0.1), panel(title="still"), panel(0.4)]
    figure = plot_tornado(panels, LEGEND, "she on it")
    places = [axes.get_position() for axes in figure.axes]
    assert len(places) == 5 and all(place.x1 <= 1 and place.y0 >= 0 for place in places)
    for k, one in enumerate(places):
        for other in places[k + 1 :]:
            assert one.x1 < other.x0 or other.x1 < one.x0 or one.y0 > other.y1 or other.y0 > one.y1
    assert [text.get_text() for text in figure.axes[3].texts] == ["nothing moves it"]


def test_without_any_bar_there_is_nothing_to_draw() -> None:
    with pytest.raises(InputError, match="nothing moves any output"):
        plot_tornado([panel()], LEGEND, "")
