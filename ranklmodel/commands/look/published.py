"""``ranklmodel published``: published models run again, beside their papers and this model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ranklmodel.commands.shared import options
from ranklmodel.commands.shared.places import place
from ranklmodel.commands.shared.terminal import emit, emit_json, emit_table, progress

if TYPE_CHECKING:
    from ranklmodel.published.study import Row, Study

_COLUMNS = ("what", "unit", "submodel", "beside", "other", "difference", "in range", "source")
_NUMBERS = ("submodel", "other", "difference")


def published(
    name: Annotated[
        str | None,
        typer.Argument(help="A published model; without it all are listed, or all written."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            parser=place,
            metavar="FOLDER",
            help="Write NAME.png, NAME.svg and NAME.csv there, the curves and the table.",
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Show a published submodel beside its paper's numbers and beside this model.

    Each is run from its paper's own numbers. The table says what was compared with what was printed
    there, measured elsewhere, or comes out of this model, and how far they differ.

    Example: ranklmodel published

    Example: ranklmodel published sutjandra_2011 --out figures

    Example: ranklmodel published --out figures
    """
    from ranklmodel.published.catalogue import CATALOGUE, study

    if name is None and out is None:
        _list(as_json)
        return
    compared, written = [], []
    with progress("running") as report:
        names = [name] if name is not None else list(CATALOGUE)
        for done, one in enumerate(names):
            report(done, len(names), one)
            compared.append(study(one))
            written += _written(compared[-1], out) if out is not None else []
    if as_json:
        answers = [_as_values(one) for one in compared]
        emit_json(answers[0] if name is not None else answers)
        return
    for one_study in compared:
        _print(one_study)
        emit()
    for path in written:
        emit(f"Written to {path}")


def _list(as_json: bool) -> None:
    from ranklmodel.published.catalogue import CATALOGUE

    if as_json:
        emit_json([{"name": name, "about": entry.about} for name, entry in CATALOGUE.items()])
        return
    emit_table(["name", "about"], [[name, entry.about] for name, entry in CATALOGUE.items()])
    emit()
    emit("ranklmodel published NAME runs one and compares it.")


def _as_values(study: Study) -> dict[str, Any]:
    return {
        "name": study.name,
        "title": study.title,
        "paper": study.paper,
        "doi": study.doi,
        "read": study.read,
        "found": study.found,
        "rows": [_row_values(row) for row in study.rows],
    }


def _row_values(row: Row) -> dict[str, Any]:
    return {
        "what": row.what,
        "unit": row.unit,
        "submodel": row.submodel,
        "beside": row.beside,
        "other": row.other,
        "low": row.low,
        "high": row.high,
        "difference": row.difference,
        "within": row.within,
        "source": row.source,
    }


def _print(study: Study) -> None:
    emit(study.title)
    emit(f"{study.paper}, doi:{study.doi}")
    emit()
    emit(f"Read: {study.read}")
    emit(f"Found: {study.found}")
    emit()
    sources = list(dict.fromkeys(row.source for row in study.rows))
    cells = [[*_cells(row), f"[{sources.index(row.source) + 1}]"] for row in study.rows]
    emit_table(_COLUMNS, cells, right=_NUMBERS)
    emit()
    for number, source in enumerate(sources, 1):
        emit(f"[{number}] {source}")


def _cells(row: Row) -> list[str]:
    within = {True: "yes", False: "no", None: ""}[row.within]
    return [
        row.what,
        row.unit,
        f"{row.submodel:.4g}",
        row.beside,
        f"{row.other:.4g}",
        f"{row.difference:+.2g}",
        within,
    ]


def _written(study: Study, folder: Path) -> list[Path]:
    """Write figure and table; returns the files."""
    from ranklmodel.disk.text import csv_text, write_text
    from ranklmodel.figures.published import plot_published
    from ranklmodel.figures.style import save

    folder.mkdir(parents=True, exist_ok=True)
    figure, files = plot_published(study), []
    for kind in ("png", "svg"):
        files.append(folder / f"{study.name}.{kind}")
        save(figure, files[-1])
    values = [_row_values(row) for row in study.rows]
    files.append(folder / f"{study.name}.csv")
    write_text(files[-1], csv_text(values[0], [one.values() for one in values]))
    return files
