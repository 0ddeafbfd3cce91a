"""Notebooks are pairs that agree, run, end in an asserted number, and put out what is stored."""

from __future__ import annotations

import ast
import re
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure

from ranklmodel.errors import UnknownNameError
from ranklmodel.upkeep import notebooks

FOLDER = notebooks.FOLDER
NAMES = notebooks.names()
# One stands for the rest in the quick stage; each of the others takes ten seconds or more.
QUICK = {"01_from_tablet_to_bone"}
# Cells whose numbers hang on chance: walkers part ways with the last digit of a processor.
CHANCE = "chance"
SECTION = re.compile(r"\]\(([^)]+\.md)\)[^.\[]*under \"([^\"]+)\"")
LINK = re.compile(r"\]\(([^)]+)\)")

of_every_notebook = pytest.mark.parametrize("name", NAMES)


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.py").read_text(encoding="utf-8")


def stored(name: str) -> Any:
    return notebooks.stored(FOLDER / f"{name}.ipynb")


def code_cells(notebook: Any) -> list[Any]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def as_written(notebook: Any) -> list[tuple[Any, ...]]:
    """Return all of a notebook that people write."""
    return [(one.id, one.cell_type, one.source, one.metadata) for one in notebook.cells]


def test_there_are_pairs_in_order() -> None:
    assert [int(name[:2]) for name in NAMES] == list(range(1, len(NAMES) + 1))
    assert len(NAMES) >= 8
    assert sorted(path.stem for path in FOLDER.glob("*.ipynb")) == NAMES


@of_every_notebook
def test_pair_agrees(name: str) -> None:
    text = notebooks.from_text(text_of(name))
    assert as_written(text) == as_written(stored(name)), "run: make notebooks"
    assert text.metadata == stored(name).metadata
    assert "formats: ipynb,py:percent" in text_of(name)


@of_every_notebook
def test_notebook_ends_in_an_assertion(name: str) -> None:
    last = ast.parse(code_cells(stored(name))[-1].source)
    assert any(isinstance(node, ast.Assert) for node in ast.walk(last))


@of_every_notebook
def test_notebook_says_what_it_is_not_for_and_links_to_what_there_is(name: str) -> None:
    prose = "\n".join(cell.source for cell in stored(name).cells if cell.cell_type == "markdown")
    assert "Not for clinical use" in prose
    assert [link for link in LINK.findall(prose) if not (FOLDER / link).is_file()] == []


@of_every_notebook
def test_sections_that_are_named_are_there(name: str) -> None:
    """A page in a link is followed by the name of a section in quotes only where it has that."""
    cells = [cell.source for cell in stored(name).cells if cell.cell_type == "markdown"]
    prose = " ".join(" ".join(cells).split())
    for link, section in SECTION.findall(prose):
        headings = re.findall(r"^#+ (.+)$", (FOLDER / link).read_text(encoding="utf-8"), re.M)
        assert section in headings, (link, section)


def test_a_section_in_quotes_is_seen() -> None:
    text = '[README.md](../README.md) has the same on the command line, under "Your own data".'
    assert SECTION.findall(text) == [("../README.md", "Your own data")]
    assert SECTION.findall('[a](b.md), under "What it can not do"') == [
        ("b.md", "What it can not do")
    ]


def test_a_picture_that_differs_is_told() -> None:
    def drawn(height: float, word: str, wide: float = 4.0) -> Any:
        notebook = notebooks.from_text("# %%\n1\n")
        figure = Figure(figsize=(wide, 3))
        axes = figure.add_subplot()
        axes.plot([0, 1], [0, height])
        axes.set(ylim=(0, 2), title=word)
        content = BytesIO()
        figure.savefig(content, format="png")
        picture = b64encode(content.getvalue()).decode()
        notebook.cells[0].outputs = [
            {"output_type": "execute_result", "data": {"image/png": picture}}
        ]
        return notebook

    one = drawn(1.0, "density")
    assert notebooks.changed_pictures(one, drawn(1.0, "density")) == []
    assert notebooks.changed_pictures(one, drawn(1.0, "densitv")) == []
    for other in (drawn(1.3, "density"), drawn(1.0, "density", wide=4.1)):
        assert notebooks.changed_pictures(one, other) == ["cell-1"]
    assert notebooks.changed_pictures(notebooks.from_text(""), one) == ["cell-1"]


@of_every_notebook
def test_outputs_are_stored_and_nothing_that_changes_with_them(name: str) -> None:
    cells = code_cells(stored(name))
    outputs = [output for cell in cells for output in cell.outputs]
    assert len(outputs) >= len(cells) / 2
    assert {output.output_type for output in outputs} <= {"stream", "execute_result"}
    assert all(output.get("execution_count") is None for output in (*cells, *outputs))
    content = (FOLDER / f"{name}.ipynb").read_text(encoding="utf-8")
    assert not re.search(r" at 0x[0-9a-f]+|\"execution\": \{|T\d\d:\d\d:\d\d", content)


@pytest.mark.parametrize("name", [one for one in NAMES if "likelihood" not in one])
def test_notebook_shows_pictures(name: str) -> None:
    words = notebooks.outputs_in_words(stored(name))
    assert any("a picture" in told for told in words.values())


def test_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 3e6


def in_its_time(name: str) -> Any:
    return pytest.param(name, marks=() if name in QUICK else pytest.mark.slow)


@pytest.mark.parametrize("name", [in_its_time(name) for name in NAMES])
def test_notebook_runs_to_what_is_stored(name: str) -> None:
    notebook = notebooks.run(notebooks.from_text(text_of(name)))
    by_chance = {cell.id for cell in notebook.cells if CHANCE in cell.metadata.get("tags", ())}
    pictures = notebooks.changed_pictures(stored(name), notebook)
    assert [cell for cell in pictures if cell not in by_chance] == [], "run: make notebooks"
    again, before = (notebooks.outputs_in_words(one) for one in (notebook, stored(name)))
    assert {cell: words for cell, words in again.items() if cell not in by_chance} == {
        cell: words for cell, words in before.items() if cell not in by_chance
    }


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("value = 2\nassert value == 3", "AssertionError"),
        ("import warnings\n\nwarnings.warn('unread')", "cell-1 wrote to the standard error"),
    ],
)
def test_what_fails_or_warns_is_refused(
    cell: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "01_wrong.py").write_text(f"# %%\n{cell}\n", encoding="utf-8")
    assert notebooks.main(["--folder", str(tmp_path)]) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "01_wrong.ipynb").exists()


def test_a_notebook_is_made_twice_alike_and_what_differs_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, pair = tmp_path / "01_small.py", tmp_path / "01_small.ipynb"
    text.write_text("# %% [markdown]\n# # Small\n\n# %%\nprint(1 + 1)\n", encoding="utf-8")
    made = []
    for _ in range(2):
        notebooks.remake(tmp_path, ["01_small"])
        made.append(pair.read_bytes())
    assert made[0] == made[1]
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("differs from what was stored: cell-2")
    assert second.endswith("as stored")
    assert notebooks.outputs_in_words(notebooks.stored(pair)) == {"cell-2": ["2\n"]}


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="01_from_tablet_to_bone"):
        notebooks.remake(FOLDER, ["01_from_tablet"])
