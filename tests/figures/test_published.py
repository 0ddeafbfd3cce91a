"""The figure of a published model, from curves made up, and the command that writes it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np

from ranklmodel.figures.published import plot_published
from ranklmodel.figures.style import content_of
from ranklmodel.published.study import Curve, Panel, Point, Row, Study
from tests.commands.conftest import Invoke, invoke

__all__ = ["invoke"]


def made_up() -> Study:
    days = np.arange(0.0, 30.0)
    panel = Panel(
        "A drug",
        "days",
        "level, ng/mL",
        (Curve("published", days, 2.0**-days), Curve("ranklmodel", days, 3.0**-days, ours=True)),
        (
            Point("printed", 3.0, 0.1, 0.05, 0.2),
            Point("printed", 4.0, 0.06),
            Point("other", 1.0, 0.4),
        ),
        logarithmic="y",
        floor=1e-6,
        limit=("nothing felt", 0.01),
    )
    rows = (Row("level", "ng/mL", 0.125, "paper", 0.1, "table 1", 0.05, 0.2),)
    return Study("made_up", "Made up", "Nobody", "10.0/0", "nowhere", "nothing", (panel,), rows)


def test_curves_points_and_limit_are_drawn() -> None:
    figure = plot_published(made_up())
    (axes,) = figure.axes
    published, ours = axes.lines[:2]
    assert np.array_equal(published.get_ydata(), made_up().panels[0].curves[0].y)
    assert published.get_linestyle() == "-" != ours.get_linestyle()
    assert axes.get_yscale() == "log" and axes.get_ylim()[0] == 1e-6
    legend = axes.get_legend()
    assert legend is not None
    keys = [text.get_text() for text in legend.get_texts()]
    assert sorted(keys) == ["nothing felt", "other", "printed", "published", "ranklmodel"]


def test_nothing_is_drawn_over_anything_else() -> None:
    figure = plot_published(made_up())
    figure.canvas.draw()
    legend = figure.axes[0].get_legend()
    assert legend is not None
    box, paper = legend.get_window_extent(), figure.bbox
    assert box.y0 > paper.y0 and box.y1 < figure.axes[0].get_window_extent().y0


def test_same_figure_same_bytes() -> None:
    first, second = (content_of(plot_published(made_up()), "svg") for _ in range(2))
    assert first == second


def test_command(invoke: Invoke) -> None:
    listed = invoke("published")
    assert listed.exit_code == 0 and "sutjandra_2011" in listed.stdout
    assert {"name", "about"} == set(json.loads(invoke("published", "--json").stdout)[0])
    done = invoke("published", "sutjandra_2011", "--out", "drawn", "--json")
    assert done.exit_code == 0
    answer = json.loads(done.stdout)
    files = {path.name: path for path in Path("drawn").iterdir()}
    assert set(files) == {f"sutjandra_2011.{kind}" for kind in ("png", "svg", "csv")}
    assert files["sutjandra_2011.png"].read_bytes().startswith(b"\x89PNG")
    with files["sutjandra_2011.csv"].open(newline="") as text:
        rows = list(csv.DictReader(text))
    assert [float(row["submodel"]) for row in rows] == [row["submodel"] for row in answer["rows"]]
    refused = invoke("published", "sutjandra")
    assert refused.exit_code == 2 and "unknown published model 'sutjandra'" in refused.stderr


def test_command_prints_the_table(invoke: Invoke) -> None:
    text = invoke("published", "sutjandra_2011").stdout
    assert "Sutjandra" in text and "Found:" in text and "[1] doi:" in text
    assert any(line.split()[:3] == ["peak,", "60", "mg"] for line in text.splitlines())
