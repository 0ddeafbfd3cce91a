"""The values of everybody as Parquet, for whoever reads tables of many files at once."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from ranklmodel.disk.libraries import require_libraries
from ranklmodel.disk.text import write_bytes
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pandas as pd

    from ranklmodel.cohorts.running.chunk import Range
    from ranklmodel.cohorts.running.shelf import Shelf

VALUES, PEOPLE = "parquet/values", "parquet/people"
"""Folders of a data set each: a row a visit, and a row a person."""


def require_parquet(folder: Path | None) -> None:
    """Refuse to write Parquet where there is no folder, or nobody who writes it.

    Raises
    ------
    InputError
        With what is missing.
    """
    if folder is None:
        raise InputError("it needs a folder, out", key="parquet")
    require_libraries("pyarrow", extra="cluster")


def write_parquet(shelf: Shelf, ranges: Iterable[Range]) -> None:
    """Write the values of people beside their chunks, two files for each of these.

    Raises
    ------
    InputError
        If a chunk does not verify, or a file can not be written.
    """
    assert shelf.folder is not None
    for one in ranges:
        kept = shelf.take(one).kept
        assert kept is not None  # as the run asked for it
        name = f"people_{one.begin:09d}_to_{one.end:09d}.parquet"
        own = [column for column, part in kept.data_vars.items() if part.dims == ("person",)]
        values = kept.drop_vars(own).to_dataframe().reset_index()
        people = kept[own].to_dataframe()[own].reset_index()
        for place, table in ((VALUES, values), (PEOPLE, people)):
            write_bytes(shelf.folder / place / name, _content(table))


def _content(table: pd.DataFrame) -> bytes:
    content = io.BytesIO()
    table.to_parquet(content, engine="pyarrow", index=False)
    return content.getvalue()
