"""``ranklmodel figures``: the figures of the paper, each with its data and its caption."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress
from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.figures.paper.runs import Runs

_KINDS = ("png", "svg", "pdf")
_USUAL_KINDS = ("png", "svg")


def figures(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME]...",
            help="Figures by name; all where there is none.",
            autocompletion=completion.paper_figures,
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            parser=place,
            metavar="DIR",
            help="Where they are written; results/figures by default.",
        ),
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="KIND",
            help="png, svg or pdf. May be repeated; png and svg by default.",
        ),
    ] = None,
    listing: Annotated[bool, typer.Option("--list", help="List names and titles only.")] = False,
    calibration: options.CalibrationName = None,
    as_json: options.AsJson = False,
) -> None:
    """Make the figures of the paper, each with its data as CSV and its caption as text.

    Writes NAME.png, NAME.svg, NAME.csv and NAME.txt. A row of the CSV is a point of a curve with
    the ends of its 95 % band, or a result of a trial with its intervals; units stand in columns.

    Example: ranklmodel figures

    Example: ranklmodel figures atac ibis2 --out figures --format pdf

    Example: ranklmodel figures --list
    """
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.figures.paper.registry import FIGURES
    from ranklmodel.figures.paper.runs import Runs

    wanted = tuple(dict.fromkeys(names or FIGURES))
    endings = tuple(dict.fromkeys(kinds or _USUAL_KINDS))
    _require_known("figure", wanted, FIGURES)
    _require_known("format", endings, _KINDS)
    if listing:
        _list(wanted, as_json)
        return
    folder = Path("results", "figures") if out is None else out
    require_a_place(folder)
    runs = Runs(calibration=options.calibration_of(calibration))
    written = []
    with progress("drawing") as report:
        for done, name in enumerate(wanted):
            report(done, len(wanted), name)
            written.append(_written(name, runs, folder, endings))
    if as_json:
        emit_json(written)
        return
    rows = [
        [str(one["number"]), one["name"], f"{one['seconds']:.1f}", ", ".join(one["files"])]
        for one in written
    ]
    emit_table(["figure", "name", "seconds", "files"], rows, right=["figure", "seconds"])
    emit()
    emit(f"Written to {folder}")


def _require_known(kind: str, asked: Iterable[str], known: Iterable[str]) -> None:
    for name in asked:
        if name not in known:
            raise UnknownNameError(kind, name, known)


def _list(names: Iterable[str], as_json: bool) -> None:
    from ranklmodel.figures.paper.registry import FIGURES

    entries = [(FIGURES[name].number, name, FIGURES[name].title) for name in names]
    if as_json:
        emit_json([{"number": n, "name": name, "title": title} for n, name, title in entries])
        return
    rows = [[str(number), name, title] for number, name, title in entries]
    emit_table(["figure", "name", "title"], rows, right=["figure"])


def _written(name: str, runs: Runs, out: Path, kinds: Iterable[str]) -> dict[str, Any]:
    """Make a figure and write it, its data and its caption; returns what was written."""
    from ranklmodel.disk.folders import filled
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.figures.paper.caption import caption_of
    from ranklmodel.figures.paper.content import COLUMNS
    from ranklmodel.figures.paper.drawing import draw
    from ranklmodel.figures.paper.registry import paper_figure
    from ranklmodel.figures.style import save

    begun = time.monotonic()
    figure = paper_figure(name, runs)
    drawn = draw(figure)
    files = [f"{name}.{kind}" for kind in kinds]
    with filled(out) as unfinished:
        for file in files:
            save(drawn, unfinished / file)
        write_text(unfinished / f"{name}.csv", csv_text(COLUMNS, figure.records()))
        write_text(unfinished / f"{name}.txt", caption_of(figure))
    return {
        "number": figure.number,
        "name": name,
        "title": figure.title,
        "folder": str(out),
        "files": [*files, f"{name}.csv", f"{name}.txt"],
        "panels": len(figure.panels),
        "rows": sum(1 for _ in figure.records()),
        "seconds": round(time.monotonic() - begun, 2),
    }
