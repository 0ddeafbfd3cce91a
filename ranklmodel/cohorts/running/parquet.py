"""The values of everybody as Parquet, for whoever reads tables of many files at once."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from ranklmodel.cohorts.running.chunk import Range
from ranklmodel.cohorts.running.shelf import PEOPLE, VALUES
from ranklmodel.disk.folders import remove_file
from ranklmodel.disk.libraries import require_libraries
from ranklmodel.disk.text import write_bytes
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    import pandas as pd

    from ranklmodel.cohorts.running.shelf import Shelf

_NAME = re.compile(r"people_(\d+)_to_(\d+)\.parquet")


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

    Files of chunks that had some of these people before and are replaced are removed: who reads a
    folder of Parquet would count her twice.

    Raises
    ------
    InputError
        If a chunk does not verify, or a file can not be written.
    """
    assert shelf.folder is not None
    ranges = list(ranges)
    for one in ranges:
        kept = shelf.take(one).kept
        assert kept is not None  # as the run asked for it
        name = f"people_{one.begin:09d}_to_{one.end:09d}.parquet"
        own = [column for column, part in kept.data_vars.items() if part.dims == ("person",)]
        values = kept.drop_vars(own).to_dataframe().reset_index()
        people = kept[own].to_dataframe()[own].reset_index()
        for place, table in ((VALUES, values), (PEOPLE, people)):
            write_bytes(shelf.folder / place / name, _content(table))
    for place in (VALUES, PEOPLE):
        _remove_replaced(shelf.folder / place, ranges)


def _remove_replaced(folder: Path, ranges: Collection[Range]) -> None:
    """Remove files of people of whom others tell now."""
    for file in folder.glob("people_*.parquet"):
        match = _NAME.fullmatch(file.name)
        if match is None:
            continue
        whose = Range(int(match[1]), int(match[2]))
        shared = any(one.begin < whose.end and whose.begin < one.end for one in ranges)
        if shared and whose not in ranges:
            remove_file(file)


def _content(table: pd.DataFrame) -> bytes:
    content = io.BytesIO()
    table.to_parquet(content, engine="pyarrow", index=False)
    return content.getvalue()
