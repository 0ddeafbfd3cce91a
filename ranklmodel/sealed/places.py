"""Where two versions of a file differ, in the terms of the kind of file."""

from __future__ import annotations

import csv
import io
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.sealed.verification import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    import xarray as xr

MOST = 5
"""Places that are told of one file."""

_TEXTS = (".csv", ".svg", ".txt", ".md", ".html", ".yaml", ".json", ".sha256")
_WORD = re.compile(r"[^\s\"'<>=,;:()|]+")
_LONGEST = 70


def places(name: str, now: Path, before: Path) -> list[Change]:
    """Return where a file differs from what it should be.

    Parameters
    ----------
    name : str
        How the file is called.
    now : Path
        The file.
    before : Path
        The same file as it should be.

    Returns
    -------
    list of Change
        At most `MOST` places and a line that counts the rest; the whole file where no place can be
        told.
    """
    try:
        changes = list(_changes(name, now, before))
    except Exception as error:  # a damaged file breaks whatever reads it, each in its own way
        changes = [Change(name, "", f"can not be read any more ({type(error).__name__})")]
    if not changes:
        changes = [_first_byte(name, now.read_bytes(), before.read_bytes())]
    rest = len(changes) - MOST
    more = [Change(name, "", f"and {rest} more places")] if rest > 0 else []
    return [*changes[:MOST], *more]


def _changes(name: str, now: Path, before: Path) -> Iterator[Change]:
    if now.suffix == ".csv":
        yield from _cells(name, _text(now), _text(before))
    elif now.suffix in _TEXTS:
        yield from _lines(name, _text(now), _text(before))
    elif now.suffix == ".nc":
        yield from _variables(name, now, before)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def _lines(name: str, now: str, before: str) -> Iterator[Change]:
    are, were = now.split("\n"), before.split("\n")
    if len(are) != len(were):
        yield Change(name, "", f"has {len(are)} lines instead of {len(were)}")
    for number, (one, other) in enumerate(zip(are, were, strict=False), 1):
        if one != other:
            yield Change(name, f"line {number}", first_other_word(one, other))


def first_other_word(now: str, before: str) -> str:
    """Return in words the first word of a line that is another."""
    words, others = _WORD.findall(now), _WORD.findall(before)
    for one, other in zip(words, others, strict=False):
        if one != other:
            return f"{other[:_LONGEST]} is now {one[:_LONGEST]}"
    return f"{before.strip()[:_LONGEST]!r} is now {now.strip()[:_LONGEST]!r}"


def _cells(name: str, now: str, before: str) -> Iterator[Change]:
    are, were = (list(csv.reader(io.StringIO(text, newline=""))) for text in (now, before))
    if len(are) != len(were) or [len(row) for row in are] != [len(row) for row in were]:
        yield from _lines(name, now, before)
        return
    header = were[0] if were else []
    for number, (row, other) in enumerate(zip(are, were, strict=True), 1):
        for column, (cell, known) in enumerate(zip(row, other, strict=True)):
            if cell != known:
                place = f"line {number}, {header[column]}" if number > 1 else "line 1, header"
                yield Change(name, place, f"{known[:_LONGEST]!r} is now {cell[:_LONGEST]!r}")


def _variables(name: str, now: Path, before: Path) -> Iterator[Change]:
    one, other = _dataset(now), _dataset(before)
    for key in sorted(one.attrs.keys() | other.attrs.keys()):
        if str(one.attrs.get(key)) != str(other.attrs.get(key)):
            yield Change(name, key, "is not as it was written")
    for variable in sorted(map(str, one.variables.keys() ^ other.variables.keys())):
        yield Change(name, variable, "is in one of the files only")
    for variable in sorted(map(str, one.variables.keys() & other.variables.keys())):
        yield from _values(name, variable, one[variable].values, other[variable].values)


def _dataset(path: Path) -> xr.Dataset:
    import xarray as xr

    with xr.open_dataset(path, engine="h5netcdf", decode_cf=False) as opened:
        return opened.load()


def _values(name: str, variable: str, now: Any, before: Any) -> Iterator[Change]:
    if now.shape != before.shape or now.dtype != before.dtype:
        yield Change(name, variable, "is of another length or kind")
        return
    equal = np.array([str(a) == str(b) for a, b in zip(now.flat, before.flat, strict=True)])
    for place in np.flatnonzero(~equal):
        what = f"{before.flat[place]} is now {now.flat[place]}"
        yield Change(name, f"{variable}, value {place + 1}", what)


def _first_byte(name: str, now: bytes, before: bytes) -> Change:
    shorter = min(len(now), len(before))
    place = next((k for k in range(shorter) if now[k] != before[k]), shorter)
    return Change(name, f"byte {place + 1}", "is not as it was written")


def largest_deviation(now: Path, before: Path) -> float:
    """Return how far the numbers of two tables or runs are apart, in sizes of their columns.

    Parameters
    ----------
    now, before : Path
        Two files, ``.csv`` or ``.nc``.

    Returns
    -------
    float
        Infinite where something that is no number differs.
    """
    if now.read_bytes() == before.read_bytes():
        return 0.0
    if now.suffix == ".csv":
        columns, others = _columns(now), _columns(before)
        if len(columns) != len(others):
            return math.inf
        return max((_apart(*pair) for pair in zip(columns, others, strict=True)), default=0.0)
    if now.suffix == ".nc":
        one, other = _dataset(now), _dataset(before)
        if one.variables.keys() != other.variables.keys():
            return math.inf
        return max(_apart(one[key].values, other[key].values) for key in one.variables)
    return math.inf


def _columns(path: Path) -> list[list[str]]:
    rows = list(csv.reader(io.StringIO(_text(path), newline="")))
    return [list(column) for column in zip(*rows, strict=False)]


def _apart(now: Any, before: Any) -> float:
    if len(now) != len(before):
        return math.inf
    apart, size = 0.0, 1e-12
    for one, other in zip(now, before, strict=True):
        try:
            a, b = float(one), float(other)
        except (TypeError, ValueError):
            if str(one) != str(other):
                return math.inf
            continue
        size = max(size, abs(b)) if math.isfinite(b) else size
        if a != b and not (math.isnan(a) and math.isnan(b)):
            apart = max(apart, abs(a - b))
    return apart / size if math.isfinite(apart) else math.inf
