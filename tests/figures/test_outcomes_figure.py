"""The figure of outcomes: what it draws is what was answered, and nothing is cut off."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

import ranklmodel
from ranklmodel.cohorts.outcomes.answer import OF_MEN, Outcomes
from ranklmodel.cohorts.outcomes.fractures import fracture_risk
from tests.figures.test_trial_figure import shown_texts


@pytest.fixture(scope="module")
def answer() -> Outcomes:
    """Return an answer with ratios within, below and without the line, and a band of each."""
    arms = ("placebo", "zoledronate", "anastrozole", "tamoxifen")
    plain = ranklmodel.outcomes(*arms, people=3, draws=0)
    rows = tuple(
        replace(row, low=row.value - 0.5, high=row.value + 0.4) if row.value is not None else row
        for row in plain.rows
    )
    rows = tuple(
        replace(row, other_trial_low=row.low - 1.0, other_trial_high=row.high + 1.0)
        if row.measure == "change" and row.low is not None and row.high is not None
        else row
        for row in rows
    )
    rules = plain.question.rules.fractures
    differences = zip(plain.arms[1:], (4.0, -2.0, 1.2), strict=True)
    fractures = tuple(
        fracture_risk(kind, (arm, "placebo"), difference, (difference - 1.0, difference + 1.0))
        for arm, difference in differences
        for kind in rules.kinds
    )
    return replace(plain, rows=rows, fractures=fractures, draws=40)


@pytest.fixture(scope="module")
def figure(answer: Outcomes) -> Figure:
    return answer.plot()


def test_points_are_the_differences(answer: Outcomes, figure: Figure) -> None:
    for axes, site in zip(figure.axes[:2], ("TH_BMD", "LS_BMD"), strict=True):
        points = [one.get_xdata()[0] for one in axes.lines if one.get_marker() == "o"]
        rows = [r for arm in answer.arms[1:] for r in answer.of("change", arm=arm, site=site)]
        assert points == [row.value for row in rows if row.against == "placebo"]
        bars = [tuple(one.get_xdata()) for one in axes.lines if one.get_linewidth() == 4.0]
        assert bars == [(row.low, row.high) for row in rows if row.against == "placebo"]


def test_ratios_that_there_are_are_drawn_and_others_said(answer: Outcomes, figure: Figure) -> None:
    axes = figure.axes[2]
    marks = [one for one in axes.lines if one.get_marker() == "o"]
    with_line = [one for one in answer.fractures if one.has_line]
    assert [m.get_xdata()[0] for m in marks] == [r.ratio for r in with_line if r.ratio is not None]
    hollow = [m.get_markerfacecolor() != m.get_color() for m in marks]
    assert hollow == [r.place != "within" for r in with_line if r.ratio is not None]
    assert [t.get_text() for t in axes.texts] == ["no ratio: a loss"] * 2
    assert axes.get_xscale() == "log"
    labels = [label.get_text() for label in axes.get_yticklabels()]
    # 1.2 points, 0.2 to 2.2 in another trial, and 4.0, 3.0 to 5.0, stay between 0 and 6
    assert labels == ["vertebral", "hip"] * 3


def test_a_band_that_reaches_outside_has_a_star(answer: Outcomes) -> None:
    kind = answer.question.rules.fractures.kinds[0]
    risk = fracture_risk(kind, ("zoledronate_5mg_yearly", "placebo"), 5.5, (4.5, 6.5))
    drawn = replace(answer, fractures=(risk,)).plot()
    assert [label.get_text() for label in drawn.axes[2].get_yticklabels()] == ["vertebral *"]
    assert any(text.get_text().startswith("* the band") for text in drawn.texts)


def test_what_was_not_read_of_men_stands_above_it(answer: Outcomes, figure: Figure) -> None:
    of_men = replace(answer, notes=(*answer.notes, OF_MEN)).plot()
    assert [one.get_text() for one in of_men.texts if OF_MEN in one.get_text()]
    assert not [one.get_text() for one in figure.texts if OF_MEN in one.get_text()]


def test_words_stay_on_the_page_and_apart(figure: Figure) -> None:
    FigureCanvasAgg(figure).draw()
    # its rows are counted from the top, so that no tick lies between the limits as they stand
    of_rows = [label for axes in figure.axes for label in axes.get_yticklabels()]
    texts = [*shown_texts(figure), *(one for one in of_rows if one.get_text())]
    boxes = [(one.get_text(), Text.get_window_extent(one)) for one in texts]
    assert len(boxes) > 40
    for text, box in boxes:
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1, text
        assert figure.bbox.y0 <= box.y0 and box.y1 <= figure.bbox.y1, text
    for (one, box), (other, second) in combinations(boxes, 2):
        shared_x = min(box.x1, second.x1) - max(box.x0, second.x0)
        shared_y = min(box.y1, second.y1) - max(box.y0, second.y0)
        assert not (shared_x > 1 and shared_y > 1), (one, other)


def test_one_person_and_one_arm_have_no_panel_of_risks() -> None:
    one = ranklmodel.outcomes("zoledronate", person="postmenopausal_woman", draws=0, months=[24])
    titles = [axes.get_title(loc="left") for axes in one.plot().axes]
    assert titles == ["Total hip", "Spine"]
