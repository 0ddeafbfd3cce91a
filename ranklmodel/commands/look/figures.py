"""``ranklmodel figures``: the figures of the paper, each with its data and its caption."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared import completion, options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress
from ranklmodel.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable

_KINDS = ("png", "svg", "pdf")


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
    Beside them stand parameters.csv, the values in use, and run.yaml, by which `ranklmodel verify`
    tells what was changed.

    Example: ranklmodel figures

    Example: ranklmodel figures atac ibis2 --out figures --format pdf

    Example: ranklmodel figures --list
    """
    from ranklmodel.disk.folders import require_a_place
    from ranklmodel.dossier.figures_folder import KINDS, write_figures
    from ranklmodel.figures.paper.registry import FIGURES

    wanted = tuple(dict.fromkeys(names or FIGURES))
    endings = tuple(dict.fromkeys(kinds or KINDS))
    _require_known("figure", wanted, FIGURES)
    _require_known("format", endings, _KINDS)
    if listing:
        _list(wanted, as_json)
        return
    folder = Path("results", "figures") if out is None else out
    require_a_place(folder)
    asked, values = dict.fromkeys(wanted, endings), options.calibration_of(calibration)
    with progress("drawing") as report:
        written = write_figures(asked, folder, calibration=values, progress=report)
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
