"""Tables of numbers and texts, how they are kept in files, and how two of them differ."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_COLUMNS = "columns of "
# The earliest date an archive can hold: the day of writing would make every archive another file.
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
# Below this a number in a text may be what is left of larger ones, without digits of its own.
_CANCELS = 1e-3
# A run has no digits below its absolute tolerance: a tablet that left the gut days ago is a 1e-20.
_NOTHING = 1e-9
DERIVATIVES = "derivatives/"
"""How names of tables of derivatives begin; they are shares of the largest value by shares."""

# What is left of a derivative that is nothing are roundings, up to some 1e-15 of the quantity;
# compared beside this, they are beneath the tenth digit.
_NO_SHARE = 1e-4
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])")


@dataclass(frozen=True, eq=False)
class Table:
    """Numbers with a name for each column.

    Attributes
    ----------
    columns : tuple of str
        What each column is.
    values : array of shape (n_rows, n_columns)
        The numbers.
    """

    columns: tuple[str, ...]
    values: Floats


@dataclass(frozen=True)
class Difference:
    """How far something recomputed is from what was kept.

    Attributes
    ----------
    name : str
        Of the table or text.
    same : bool
        Whether all bits are the same.
    size : float
        Largest relative difference; infinite where there is nothing to compare.
    words : str
        Where it is, for a person.
    """

    name: str
    same: bool
    size: float
    words: str = ""


def write_tables(tables: Mapping[str, Table], path: Path) -> None:
    """Write tables; NumPy dates its archives to 1980, so that equal tables make equal files."""
    arrays: dict[str, npt.NDArray[np.generic]] = {}
    for name in sorted(tables):
        arrays[name] = np.ascontiguousarray(tables[name].values, dtype=np.float64)
        arrays[_COLUMNS + name] = np.array(tables[name].columns)
    np.savez_compressed(path, allow_pickle=False, **arrays)  # type: ignore[arg-type]


def read_tables(path: Path) -> dict[str, Table]:
    """Read what :func:`write_tables` wrote."""
    with np.load(path, allow_pickle=False) as kept:
        names = [name for name in kept.files if not name.startswith(_COLUMNS)]
        return {name: Table(tuple(kept[_COLUMNS + name].tolist()), kept[name]) for name in names}


def write_texts(texts: Mapping[str, str], path: Path) -> None:
    """Write texts into one archive whose bytes depend on the texts only."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(texts):
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # would otherwise name the operating system
            archive.writestr(entry, texts[name].encode("utf-8"), compresslevel=9)


def read_texts(path: Path) -> dict[str, str]:
    """Read what :func:`write_texts` wrote."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def table_difference(name: str, before: Table | None, now: Table | None) -> Difference:
    """Compare two tables, each column by its name, relative to the largest number in it."""
    if before is None or now is None:
        return Difference(name, False, np.inf, "is not kept" if before is None else "is gone")
    gone = [column for column in before.columns if column not in now.columns]
    if gone:
        return Difference(name, False, np.inf, f"gone: {', '.join(gone[:5])}")
    if len(before.values) != len(now.values):
        return Difference(name, False, np.inf, f"{len(before.values)} rows, now {len(now.values)}")
    # what is new beside them, or in another order, changes none of these numbers
    now = Table(
        before.columns, now.values[:, [now.columns.index(column) for column in before.columns]]
    )
    if before.values.tobytes() == now.values.tobytes():
        return Difference(name, True, 0.0)
    apart = np.abs(now.values - before.values).max(axis=0)
    nothing = _NO_SHARE if name.startswith(DERIVATIVES) else _NOTHING
    largest = np.maximum(np.abs(before.values).max(axis=0), nothing)
    with np.errstate(divide="ignore", invalid="ignore"):
        relative = np.where(apart == 0.0, 0.0, apart / largest)
    # what is no number, in one of them, is as far away as can be
    relative = np.where(np.isnan(relative), np.inf, relative)
    worst = int(np.argmax(relative))
    return Difference(name, False, float(relative[worst]), before.columns[worst])


def text_difference(name: str, before: str | None, now: str | None) -> Difference:
    """Compare two texts; where only numbers differ, the size is that of the numbers."""
    if before is None or now is None:
        return Difference(name, False, np.inf, "is not kept" if before is None else "is gone")
    if before == now:
        return Difference(name, True, 0.0)
    old, new = before.splitlines(), now.splitlines()
    pairs = [(k, a, b) for k, (a, b) in enumerate(zip(old, new, strict=False), 1) if a != b]
    size = max((_line_difference(a, b) for _, a, b in pairs), default=0.0)
    if len(old) != len(new):
        size = np.inf
        pairs = pairs or [(min(len(old), len(new)) + 1, "(end or more)", "(more or end)")]
    shown = [f"line {k}:\n      - {a[:150]}\n      + {b[:150]}" for k, a, b in pairs[:3]]
    words = f"{len(pairs)} lines\n    " + "\n    ".join(shown)
    return Difference(name, False, size, words)


def _line_difference(before: str, now: str) -> float:
    if _NUMBER.sub("#", before) != _NUMBER.sub("#", now):
        return np.inf
    largest = 0.0
    pairs = zip(_NUMBER.findall(before), _NUMBER.findall(now), strict=True)
    for a, b in ((float(x), float(y)) for x, y in pairs):
        if a != b:
            largest = max(largest, abs(a - b) / max(abs(a), abs(b), _CANCELS))
    return largest
