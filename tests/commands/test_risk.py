"""``ranklmodel risk``: its words, its JSON, and a figure with nothing cut off."""

from __future__ import annotations

import csv
import json
from itertools import combinations
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from ranklmodel.errors import InputError
from ranklmodel.explanation.baseline_risk import baseline_risk
from ranklmodel.figures.baseline_risk import plot_baseline_risk
from tests.commands.conftest import Invoke
from tests.figures.test_trial_figure import shown_texts


def test_prints_the_table_the_evidence_and_what_does_not_act(invoke: Invoke) -> None:
    words = ("risk", "postmenopausal_woman", "--years", "1", "--factor", "menopause")
    done = invoke(*words, "--factor", "T_score", "--out", "found")
    assert done.exit_code == 0, done.stderr
    assert "Does not act: T-score of every site: the change in percent" in done.stdout
    assert "  Guthrie1998, became_postmenopausal: LS_BMD -2.5 (SE 0.2) pct_per_year" in done.stdout
    assert {one.name for one in Path("found").iterdir()} == {
        *("figure.png", "figure.svg", "table.csv")
    }
    with Path("found/table.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["factor"] for row in rows] == ["T_score", "T_score", "menopause", "menopause"]


def test_json_holds_every_number(invoke: Invoke) -> None:
    words = ("risk", "postmenopausal_woman", "placebo", "--years", "1", "--factor", "estradiol")
    answer = json.loads(invoke(*words, "--json").stdout)
    (estradiol,) = answer["factors"]
    assert estradiol["hers"] == pytest.approx(3.9)
    assert set(estradiol["on"]["placebo"]["LS_BMD"]) == {"low", "high"}
    assert estradiol["evidence"][0]["study"] == "Stone1998"


def test_words_of_the_figure_stay_on_the_page_and_apart() -> None:
    risk = baseline_risk("postmenopausal_woman")
    figure = plot_baseline_risk(risk)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = [(one.get_text(), Text.get_window_extent(one)) for one in shown_texts(figure)]
    assert len(boxes) > 60
    for text, box in boxes:
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1, text
        assert figure.bbox.y0 <= box.y0 and box.y1 <= figure.bbox.y1, text
    for (one, box), (other, second) in combinations(boxes, 2):
        shared_x = min(box.x1, second.x1) - max(box.x0, second.x0)
        shared_y = min(box.y1, second.y1) - max(box.y0, second.y0)
        assert not (shared_x > 1 and shared_y > 1), (one, other)
    first = [label.get_text().split("[")[0].strip() for label in figure.axes[0].get_yticklabels()]
    acting = risk.acting("anastrozole_1mg_daily", "LS_BMD")
    assert first[-1] == acting[0].title


def test_nothing_to_draw_is_refused() -> None:
    risk = baseline_risk("postmenopausal_woman", "placebo", years=1, factors=["T_score"])
    with pytest.raises(InputError, match="nothing to draw"):
        plot_baseline_risk(risk)
