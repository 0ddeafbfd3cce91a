"""The folder a simulated trial leaves behind."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import csv_text, write_bytes, write_text
from ranklmodel.errors import InputError
from ranklmodel.lives.changes import CHANGED
from ranklmodel.sealed.outputs import outputs_of
from ranklmodel.sealed.verify import PARAMETERS
from ranklmodel.simulation.table import Table, table_of
from ranklmodel.trials.score import COLUMNS, as_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ranklmodel.inputs import ParameterTable
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.run_file import RunFile

FIGURES = ("figure.png", "figure.svg")


def write_results(
    run: TrialRun,
    question: RunFile,
    folder: Path,
    pictures: Mapping[str, bytes],
    table: ParameterTable,
) -> None:
    """Write table, curves, figure, values in use, and the file that repeats the run.

    A failure leaves nothing half-written; other files in the folder stay, see
    :func:`ranklmodel.disk.folders.filled`.

    Parameters
    ----------
    run : TrialRun
        The run.
    question : RunFile
        What repeats it.
    folder : Path
        Where; made if it is not there.
    pictures : mapping of str to bytes
        The trial's figure by the ending of its file; empty where none is wanted.
    table : ParameterTable
        The parameters in use.

    Raises
    ------
    InputError
        If the folder can not be written.
    """
    with filled(folder) as unfinished:
        _write_all(run, question, unfinished, pictures, table)
    if not pictures:
        _remove_figures(folder)


def _remove_figures(folder: Path) -> None:
    """Remove the figure of an earlier run: it would pass for one of this run."""
    try:
        for name in FIGURES:
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"can not be written: {error.strerror or error}", file=folder) from None


def _write_all(
    run: TrialRun,
    question: RunFile,
    folder: Path,
    pictures: Mapping[str, bytes],
    table: ParameterTable,
) -> None:
    from ranklmodel.trials.run_file import RUN_FILE, write_run_file

    changed = {CHANGED: run.changed} if run.changed else {}
    records = ([*record.values(), *changed.values()] for record in as_table(run.rows))
    write_text(folder / "table.csv", csv_text([*COLUMNS, *changed], records))
    write_text(folder / "trajectory.csv", _curves(run))
    write_text(folder / PARAMETERS, values_in_use(table))
    for kind, content in pictures.items():
        write_bytes(folder / f"figure.{kind}", content)
    outputs = outputs_of(folder)
    write_run_file(question.model_copy(update={"outputs": outputs}), folder / RUN_FILE)


def values_in_use(table: ParameterTable) -> str:
    """Return the parameters of a run as CSV, by which a later change of one can be named.

    What is solved for a person, so that she is as measured, is not among them.
    """
    rows = ((one.name, repr(one.value), one.unit, one.kind, one.origin) for one in table.values())
    return csv_text(("parameter", "value", "unit", "kind", "origin"), rows)


def _curves(run: TrialRun) -> str:
    """Return all quantities of all arms, one row a day and arm; the header names each unit.

    A cell is empty where others of the trial have what the person of an arm is without. What is
    changed stands in a column of its own.
    """
    changed = {CHANGED: run.changed} if run.changed else {}
    tables = {arm: table_of(curve) for arm, curve in run.trajectories.items()}
    header = list(dict.fromkeys(chain.from_iterable(one.header for one in tables.values())))
    rows = chain.from_iterable(
        ([arm, *cells, *changed.values()] for cells in _under(header, table))
        for arm, table in tables.items()
    )
    return csv_text(["arm", *header, *changed], rows)


def _under(header: list[str], table: Table) -> Iterable[list[str]]:
    """Return the rows of a table under a header that may have more columns."""
    if table.header == header:
        return table.rows
    place = {column: number for number, column in enumerate(table.header)}
    places = [place.get(column) for column in header]
    return (["" if k is None else cells[k] for k in places] for cells in table.rows)
