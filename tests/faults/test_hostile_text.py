"""Words of somebody's that would steer a terminal, a page, a table or a formula stay words."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.disk.text import csv_text, read_text, write_text
from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.yaml_reader import parse_yaml
from ranklmodel.inputs.trials.delimited import read_delimited
from ranklmodel.report.blocks import Heading, Paragraph, Table
from ranklmodel.report.html import to_html
from ranklmodel.report.latex import to_latex
from ranklmodel.report.markdown import to_markdown

STEERING = {
    "escape": "\x1b",
    "bell": "\x07",
    "backspace": "\x08",
    "delete": "\x7f",
    "of the second set": "\x9b",
    "right to left": "\u202e",
    "isolated": "\u2066",
    "line separator": "\u2028",
}


@pytest.mark.parametrize("name", STEERING)
def test_a_character_that_steers_is_refused_where_it_stands(tmp_path: Path, name: str) -> None:
    file = write_text(tmp_path / "mine.csv", f"a,b\n1,x{STEERING[name]}[31m\n")
    with pytest.raises(InputError, match=r"mine\.csv:2: the control character U\+[0-9A-F]{4} is"):
        read_text(file)


@pytest.mark.parametrize("name", STEERING)
@pytest.mark.parametrize("place", ["value", "key"])
def test_nor_can_an_escape_of_yaml_make_one(name: str, place: str) -> None:
    escape = f'"x\\u{ord(STEERING[name]):04x}"'
    text = f"name: a\n{escape}: b\n" if place == "key" else f"name: a\ntitle: {escape}\n"
    with pytest.raises(InputError, match=r"mine\.yaml:2: .*control character U\+"):
        parse_yaml(text, Path("mine.yaml"))


@pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"])
def test_a_cell_is_no_formula(cell: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([cell], [])))
    assert row == [f"'{cell}"]
    assert csv_text(["a"], [[cell]]).splitlines()[1].lstrip('"').startswith("'")


@pytest.mark.parametrize("cell", ["=1+1", "-2to0y_FMP", "@SUM(A1)", "-2.5", "'quoted'", "-"])
def test_what_was_marked_is_read_as_it_was(cell: str) -> None:
    """An arm may be called -2to0y: our own table of it has to find it again."""
    table = read_delimited(csv_text(["arm", "value"], [[cell, 1]]), Path("a.csv"), ("arm", "value"))
    ((_, cells),) = table.rows
    assert cells == (cell, "1")


@pytest.mark.parametrize("cell", ["-2.5", "+1e-3", "-inf", "-", -1.0, None, "a=b", ""])
def test_numbers_and_words_are_as_they_were(cell: object) -> None:
    text = csv_text(["a", "b"], [["first", cell]])
    assert text == f"a,b\nfirst,{'' if cell is None else cell}\n"


HOSTILE = "<script>alert(1)</script> [here](page) $x$ # & 50 % _a_ \\input{x} ^ ~"


def test_a_page_shows_words_as_words() -> None:
    blocks = [Heading(1, HOSTILE), Paragraph(HOSTILE), Table(("a", HOSTILE), ((HOSTILE, "b"),))]
    html = to_html(blocks)
    assert "<script" not in html and html.count("&lt;script&gt;") == 5
    markdown = to_markdown(blocks)
    assert not re.search(r"(?<!\\)<(?=[a-z/])|(?<=\])\(|(?<!\\)\$", markdown)
    latex = to_latex(blocks)
    assert "\\input" not in latex
    body = latex.partition("\\begin{document}")[2]
    assert not re.search(r"(?<!\\)[$#]|(?<![\\{}])[&%](?! )", body)


def test_a_row_of_latex_is_no_argument_of_the_row_before() -> None:
    text = to_latex([Table(("a", "b"), (("[1cm]", "c"), ("*", "d")))])
    assert "\n{}[1cm] & c" in text and "\n{}* & d" in text


def test_a_figure_shows_a_formula_as_it_was_typed() -> None:
    from ranklmodel.figures.style import content_of
    from ranklmodel.figures.trial.figure import plot_trial
    from ranklmodel.trials.run import run_trial

    run = run_trial("geisler", arms=("anastrozole_1mg",))
    title = r"<script>$\frac{1}$</script> costs $5"
    trial = replace(run.trial, title=title, description="$\\nonsense$")
    drawn = content_of(plot_trial(replace(run, trial=trial)), "svg").decode()
    assert "<script" not in drawn and r"&lt;script&gt;$\frac{1}$&lt;/script&gt; costs $5" in drawn
