"""The gallery: the figures of the paper with their captions and their data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.disk.digests import digest_of_folders
from ranklmodel.disk.text import csv_text, read_text, write_text
from ranklmodel.figures.paper.caption import caption_of
from ranklmodel.figures.paper.content import COLUMNS
from ranklmodel.figures.paper.drawing import draw
from ranklmodel.figures.paper.registry import FIGURES, paper_figure
from ranklmodel.figures.paper.runs import Runs
from ranklmodel.figures.style import save
from ranklmodel.report.markdown import plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ranklmodel.manual.pages import Pages

FOLDER = "gallery"
_STAMP = "made_of.txt"


def draw_figures(repository: Path, folder: Path, names: Iterable[str] = FIGURES) -> None:
    """Draw figures of the paper, unless they are there and made of the same files.

    Parameters
    ----------
    repository : Path
        Whose sources and parameters they are made of.
    folder : Path
        Where they are kept, each as SVG with its data as CSV and its caption as text.
    names : iterable of str
        Which ones; all by default.

    Raises
    ------
    SimulationError
        If a run fails.
    """
    wanted = tuple(names)
    folders = (repository / "ranklmodel", repository / "params")
    made_of = digest_of_folders(*folders, endings=(".py", ".yaml", ".csv"))
    stamp = f"{made_of} {' '.join(wanted)}\n"
    if (folder / _STAMP).exists() and read_text(folder / _STAMP) == stamp:
        return
    folder.mkdir(parents=True, exist_ok=True)
    runs = Runs()
    for name in wanted:
        figure = paper_figure(name, runs)
        save(draw(figure), folder / f"{name}.svg")
        write_text(folder / f"{name}.csv", csv_text(COLUMNS, figure.records()))
        write_text(folder / f"{name}.txt", caption_of(figure))
    write_text(folder / _STAMP, stamp)


def write_gallery(pages: Pages, drawn: Path, names: Iterable[str] = FIGURES) -> None:
    """Write the page that shows figures.

    Parameters
    ----------
    pages : Pages
        Where it goes.
    drawn : Path
        Where :func:`draw_figures` has put them.
    names : iterable of str
        Which ones; all by default.
    """
    parts = [
        "# Gallery",
        "The figures of the paper, drawn from the model when this manual was built. "
        "`ranklmodel figures` draws them, each with its data.",
    ]
    for name in names:
        for ending in ("svg", "csv"):
            content = read_text(drawn / f"{name}.{ending}", is_input=False)
            pages.write(f"{FOLDER}/{name}.{ending}", content)
        title = FIGURES[name].title
        caption = read_text(drawn / f"{name}.txt", is_input=False)
        parts += [
            f"## {plain(title)}",
            f"[![{title}]({name}.svg)]({name}.svg)",
            _as_markdown(caption.strip()),
            f"{{download}}`Data of this figure <{name}.csv>`",
        ]
    pages.write(f"{FOLDER}/index.md", "\n\n".join(parts) + "\n")


def _as_markdown(caption: str) -> str:
    """Return a caption whose lists are lists, each line that begins with a hyphen an item."""
    lines: list[str] = []
    for line in caption.splitlines():
        item = line.startswith("- ")
        if item and lines and not lines[-1].startswith(("- ", "  ")):
            lines.append("")
        lines.append(f"- {plain(line[2:])}" if item else plain(line))
    return "\n".join(lines)
