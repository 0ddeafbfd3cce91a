"""Questions as people ask them: a program to call and made-up trials in a folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from typer.testing import CliRunner, Result

from ranklmodel.cli import app
from ranklmodel.inputs import Library
from tests.trials.made import HEAD, TREATED

Row = Mapping[str, object]
DENSITY: Row = {"arm": "treated", "endpoint": "LS_BMD", "unit": "pct_change"} | {
    "time_months": 12,
    "value": -2.5,
}
HORMONE: Row = {"arm": "treated", "endpoint": "E2", "unit": "pmol/L"} | {
    "time_months": 3,
    "value": 3.7,
}
"""Usual rows of a woman on anastrozole."""


def program(*words: str | Path) -> Result:
    """Return what the program answers."""
    return CliRunner().invoke(app, [str(word) for word in words], prog_name="ranklmodel")


def trial_in(folder: Path, rows: Iterable[Row], arms: str = TREATED) -> Library:
    """Return a library whose trial ``made`` has these rows, with the columns that they name.

    Parameters
    ----------
    folder : Path
        Where its files are written, laid out as ``params`` is.
    rows : iterable of mapping
        One a row.
    arms : str
        The entries under ``arms``.
    """
    trial = folder / "trials" / "made"
    trial.mkdir(parents=True, exist_ok=True)
    (trial / "trial.yaml").write_text(f"{HEAD}arms:\n{arms}")
    listed, table = list(rows), io.StringIO()
    columns = dict.fromkeys(name for row in listed for name in row)
    lines = csv.DictWriter(table, list(columns), lineterminator="\n")
    lines.writeheader()
    lines.writerows(listed)
    (trial / "observations.csv").write_text(table.getvalue())
    return Library([folder])


def own_file(folder: Path, kind: str, name: str, text: str) -> Path:
    """Return the file of one's own that holds a text under its name.

    Parameters
    ----------
    folder : Path
        A folder laid out as ``params`` is.
    kind : str
        The folder in it, such as ``regimens``.
    name, text : str
        Its name, and what stands below name and description.
    """
    (folder / kind).mkdir(parents=True, exist_ok=True)
    path = folder / kind / f"{name}.yaml"
    path.write_text(f"name: {name}\ndescription: Made up for tests.\n{text}", encoding="utf-8")
    return path
