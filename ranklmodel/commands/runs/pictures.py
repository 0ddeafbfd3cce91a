"""Where the picture of a run goes, and how it gets there with its table."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ranklmodel.commands.shared.places import place
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.figure import Figure

    from ranklmodel.lives.shown import SeveralRuns
    from ranklmodel.simulation.schedule import Floats

RESULTS = Path("results")
FIGURES = (".png", ".svg", ".pdf")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.-]+")
_LONGEST = 100
_WHERE = {"plot", "out", "as_json"}
"""What says where an answer goes, and nothing of what is asked."""

Plot = Annotated[
    bool,
    typer.Option(
        "--plot",
        help="Draw it: to --out, or with its table to a folder of results/, which is printed.",
    ),
]
FigureFile = Annotated[
    Path | None,
    typer.Option(
        "--out",
        parser=place,
        metavar="FILE",
        help="Write the table to a .csv, or a figure to a .png, .svg or .pdf.",
    ),
]


def is_picture(plot: bool, out: Path | None, others: Sequence[str] = (".csv",)) -> bool:
    """Return whether a figure is asked for, having made sure that the file can be what is asked.

    Parameters
    ----------
    plot : bool
        Whether ``--plot`` was said.
    out : Path or None
        What was said after ``--out``.
    others : sequence of str
        Endings of files that hold the answer and no figure.

    Raises
    ------
    InputError
        If the file ends otherwise, or is none for a figure where one is asked for.
    """
    if out is None:
        return plot
    endings = FIGURES if plot else (*others, *FIGURES)
    if out.suffix not in endings:
        expected = f"{', '.join(endings[:-1])} or {endings[-1]}"
        raise InputError(f"expected a file that ends in {expected}", file=out, key="--out")
    return out.suffix in FIGURES


def folder_of(context: typer.Context, words: Iterable[str]) -> Path:
    """Return the folder of a picture for which no file is named.

    Parameters
    ----------
    context : typer.Context
        The command; what was asked on its line tells two runs apart.
    words : iterable of str
        Who, on what, and what is changed.

    Returns
    -------
    Path
        One in ``results`` whose name has the words, and a digest of what else is asked.
    """
    words = [one for one in words if one]
    asked = {
        name: str(value)
        for name, value in sorted(context.params.items())
        if name not in _WHERE and _is_on_the_line(context, name) and value not in words
    }
    named = _NOT_IN_NAMES.sub("_", "-".join(words))[:_LONGEST]
    digest = hashlib.sha256(repr((asked, words)).encode()).hexdigest()[:8]
    return RESULTS / (f"{named}-{digest}" if asked else named)


def _is_on_the_line(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def write_answer(
    context: typer.Context,
    answer: SeveralRuns,
    days: Floats,
    out: Path | None,
    words: Iterable[str],
    *,
    pictured: bool,
) -> Path | None:
    """Write the picture or the table of several runs.

    Parameters
    ----------
    context : typer.Context
        The command.
    answer : SeveralRuns
        What is drawn or listed.
    days : array
        Days of the table.
    out : Path or None
        Where, as for :func:`write_picture`.
    words : iterable of str
        What is asked, as for :func:`folder_of`.
    pictured : bool
        Whether a figure is asked for.

    Returns
    -------
    Path or None
        What was written; nothing where neither is asked for.
    """
    from ranklmodel.disk.text import csv_text, write_text

    if out is None and not pictured:
        return None
    records = answer.records(days)
    table = csv_text(records[0], (one.values() for one in records))
    if pictured:
        return write_picture(answer.plot(), table, out, folder_of(context, words))
    assert out is not None
    return write_text(out, table)


def write_picture(figure: Figure, table: str, out: Path | None, folder: Path) -> Path:
    """Write a figure to its file, or with its table to a folder.

    Parameters
    ----------
    figure : Figure
        The picture.
    table : str
        The same numbers, as the text of a CSV file.
    out : Path or None
        The file; where there is none, the folder.
    folder : Path
        The folder.

    Returns
    -------
    Path
        What was written.
    """
    from ranklmodel.disk.folders import filled
    from ranklmodel.disk.text import write_text
    from ranklmodel.figures.style import save

    if out is not None:
        save(figure, out)
        return out
    with filled(folder) as unfinished:
        write_text(unfinished / "table.csv", table)
        for name in ("figure.png", "figure.svg"):
            save(figure, unfinished / name)
    return folder
