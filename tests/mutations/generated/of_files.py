"""Faults of the files below ``params``, drawn by a seed and a number over all kinds of file.

Each is put into a copy of one file in a folder of a user's own, where it takes the place of the
package's. Samples of a fit (``*.draws.csv``) and schemas are written by programs and left out.
"""

from __future__ import annotations

import csv
import io
import random
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs import Quantity, builtin_folder
from ranklmodel.inputs.reading.yaml_reader import KeyPath, dotted, parse_yaml

GROUPS = {
    "mechanism": "mechanisms/**/*.yaml",
    "observations": "trials/*/observations.csv",
    "population": "populations/*.yaml",
    "mechanism again": "mechanisms/**/*.yaml",
    "regimen": "regimens/*.yaml",
    "trial": "trials/*/trial.yaml",
    "observations again": "trials/*/observations.csv",
    "evidence": "evidence/*.csv",
    "calibration": "calibrations/*.yaml",
    "mechanism once more": "mechanisms/**/*.yaml",
    "reference": "references/*.yaml",
    "table": "*.yaml",
}
"""Where faults are put, in turn; what people change most stands several times."""

_PROSE = (
    *("name", "title", "description", "note", "text", "where", "via", "label", "assumed"),
    *("source", "sources"),
)
_OTHER_UNITS = {
    "mg": "ug",
    "ug": "mg",
    "pg/mL": "ng/mL",
    "ng/mL": "pg/mL",
    "ng/dL": "ng/mL",
    "nmol/L": "pmol/L",
    "pmol/L": "nmol/L",
    "mmol/L": "umol/L",
    "year": "month",
    "month": "year",
    "week": "day",
    "day": "week",
    "minute": "hour",
    "1/day": "1/hour",
    "L/day": "L/hour",
    "L": "mL",
    "mL": "L",
    "kg/m^2": "g/m^2",
    "g/cm^2": "mg/cm^2",
    "g/mol": "kg/mol",
    "mg/day": "ug/day",
    "mmol/day": "mmol/hour",
    "1": "percent",
    "pct_change": "g/cm^2",
    "h": "min",
    "%": "1",
}
_VALUE = r"([^\s,{}\[\]\"'#:][^,{}\[\]\"'#:]*)"
_NUMERIC = ("value", "ci_low", "ci_high", "sd", "se", "n", "low", "high")
_TRIES = 300


@dataclass(frozen=True)
class FileMutant:
    """A file with one fault.

    Attributes
    ----------
    number : int
        Its place in the draw.
    file : str
        Below ``params``.
    kind, what : str
        What was changed, in words.
    text : str
        The faulty content.
    """

    number: int
    file: str
    kind: str
    what: str
    text: str

    @property
    def name(self) -> str:
        """One line that a person reads."""
        return f"{self.file}: {self.kind}: {self.what}"

    def write(self, folder: Path) -> None:
        """Write the file where a user's own stands."""
        path = folder / self.file
        path.parent.mkdir(parents=True, exist_ok=True)
        if self.file.startswith("trials/"):  # a trial is two files
            shutil.copytree((builtin_folder() / self.file).parent, path.parent, dirs_exist_ok=True)
        path.write_text(self.text, encoding="utf-8")


@dataclass(frozen=True)
class _Leaf:
    """A value in a YAML file that stands on one line after its key."""

    path: KeyPath
    line: int
    text: str

    @property
    def key(self) -> str:
        return str(self.path[-1])


Fault = tuple[str, str] | None
"""What was changed in words, and the faulty text; nothing where the file has no such place."""


def _leaves(text: str, file: Path) -> list[_Leaf]:
    document = parse_yaml(text, file)
    lines = text.split("\n")
    leaves = []
    for path, line in document.lines.items():
        value: object = document.data
        for step in path:
            value = value[step]  # type: ignore[index]  # the path is one of the document
        if isinstance(value, dict | list | bool) or value is None or str(path[-1]) in _PROSE:
            continue
        if any(step in _PROSE for step in path):
            continue
        found = re.findall(_after_key(path, _VALUE), lines[line - 1])
        if len(found) == 1:
            leaves.append(_Leaf(path, line, found[0].strip()))
    return leaves


def _after_key(path: KeyPath, pattern: str) -> str:
    """Return the expression of a value after its key; of an item of a list, after its dash."""
    key = path[-1]
    if isinstance(key, int):
        return rf"^\s*- {pattern}$"
    return rf"(?<![\w]){re.escape(key)}: +{pattern}"


def _with(text: str, leaf: _Leaf, other: str) -> str:
    lines = text.split("\n")
    before, key, after = lines[leaf.line - 1].partition(
        f"{leaf.key}: " if isinstance(leaf.path[-1], str) else "- "
    )
    lines[leaf.line - 1] = before + key + after.replace(leaf.text, other, 1)
    return "\n".join(lines)


def _number_of(text: str) -> tuple[float, str] | None:
    match = re.fullmatch(r"(-?\d+(?:\.\d+)?(?:e-?\d+)?)( .+)?", text)
    return None if match is None else (float(match[1]), match[2] or "")


def _number_changed(text: str, file: Path, chance: random.Random) -> Fault:
    leaves = [leaf for leaf in _leaves(text, file) if _number_of(leaf.text)]
    if not leaves:
        return None
    leaf = chance.choice(leaves)
    parts = _number_of(leaf.text)
    assert parts is not None
    number, unit = parts
    changed = number * chance.choice((0.5, 0.9, 1.2, 2.0)) if number else 0.5
    other = f"{changed:.6g}{unit}"
    return f"{dotted(leaf.path)}: {other} instead of {leaf.text}", _with(text, leaf, other)


def _unit_changed(text: str, file: Path, chance: random.Random) -> Fault:
    places = []
    for leaf in _leaves(text, file):
        number = _number_of(leaf.text)
        unit = leaf.text if leaf.key == "unit" else number[1].strip() if number else ""
        if unit in _OTHER_UNITS:
            places.append((leaf, unit))
    if not places:
        return None
    leaf, unit = chance.choice(places)
    other = leaf.text.removesuffix(unit) + _OTHER_UNITS[unit]
    return f"{dotted(leaf.path)}: {other} instead of {leaf.text}", _with(text, leaf, other)


def _values_swapped(text: str, file: Path, chance: random.Random) -> Fault:
    leaves = [leaf for leaf in _leaves(text, file) if _number_of(leaf.text)]
    pairs = [
        (one, other)
        for place, one in enumerate(leaves)
        for other in leaves[place + 1 :]
        if one.text != other.text and _alike(one, other) and one.line != other.line
    ]
    if not pairs:
        return None
    one, other = chance.choice(pairs)
    swapped = _with(_with(text, one, other.text), other, one.text)
    words = f"{dotted(one.path)} {one.text} and {dotted(other.path)} {other.text}"
    return words, swapped


def _alike(one: _Leaf, other: _Leaf) -> bool:
    """Tell whether two values could be taken for each other: one key, or one kind of unit."""
    if one.key == other.key:
        return True
    try:
        return Quantity.parse(one.text).unit == Quantity.parse(other.text).unit
    except RanklModelError:
        return False


def _bound_widened(text: str, _: Path, chance: random.Random) -> Fault:
    found = list(re.finditer(r"bounds: \[([^,\]]+), ([^,\]]+)\]", text))
    if not found:
        return None
    match = chance.choice(found)
    low, high = float(match[1]), float(match[2])
    wider = chance.choice(((low / 3 if low else low - 1, high), (low, 3 * high + (high == 0))))
    other = f"bounds: [{wider[0]:g}, {wider[1]:g}]"
    return f"{other} instead of {match[0]}", text[: match.start()] + other + text[match.end() :]


def _table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def _written(rows: list[dict[str, str]], header: list[str]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def _of_row(row: dict[str, str]) -> str:
    names = ("row", "study", "arm", "endpoint", "time_months")
    return ", ".join(row[name] for name in names if row.get(name))


def _cell_changed(text: str, _: Path, chance: random.Random) -> Fault:
    rows = _table(text)
    places = [
        (place, column)
        for place, row in enumerate(rows)
        for column in _NUMERIC
        if _number_of(row.get(column) or "")
    ]
    if not places:
        return None
    place, column = chance.choice(places)
    old = rows[place][column]
    factor = 2.0 if column == "n" else chance.choice((-1.0, 0.8, 1.1))
    rows[place][column] = f"{factor * float(old):g}" if float(old) else "1"
    words = f"{_of_row(rows[place])}: {column} {rows[place][column]} instead of {old}"
    return words, _written(rows, list(rows[0]))


def _row_dropped(text: str, file: Path, chance: random.Random) -> Fault:
    rows = _table(text)
    # a user's evidence adds to the package's, which still has what is left out there
    if len(rows) < 2 or file.parent.name == "evidence":
        return None
    dropped = rows.pop(chance.randrange(len(rows)))
    return _of_row(dropped), _written(rows, list(dropped))


def _columns_swapped(text: str, _: Path, chance: random.Random) -> Fault:
    rows = _table(text)
    columns = [name for name in (*_NUMERIC, "time_months") if name in rows[0]]
    pairs = [
        (one, other)
        for place, one in enumerate(columns)
        for other in columns[place + 1 :]
        if any(row[one] != row[other] for row in rows)
    ]
    if not pairs:
        return None
    one, other = chance.choice(pairs)
    for row in rows:
        row[one], row[other] = row[other], row[one]
    return f"{one} and {other}", _written(rows, list(rows[0]))


def _cells_swapped(text: str, _: Path, chance: random.Random) -> Fault:
    rows = _table(text)
    pairs = [
        (one, other, column)
        for place, one in enumerate(rows)
        for other in rows[place + 1 :]
        for column in ("value", "time_months", "unit")
        if column in one and one[column] != other[column] and one[column] and other[column]
    ]
    if not pairs:
        return None
    one, other, column = chance.choice(pairs)
    one[column], other[column] = other[column], one[column]
    return f"{column} of {_of_row(one)} and {_of_row(other)}", _written(rows, list(rows[0]))


_Kind = Callable[[str, Path, random.Random], Fault]
OF_YAML: dict[str, _Kind] = {
    "number changed": _number_changed,
    "unit changed": _unit_changed,
    "values swapped": _values_swapped,
    "bound widened": _bound_widened,
}
OF_TABLES: dict[str, _Kind] = {
    "cell changed": _cell_changed,
    "row dropped": _row_dropped,
    "columns swapped": _columns_swapped,
    "cells swapped": _cells_swapped,
}


def drawn(seed: int, number: int) -> FileMutant:
    """Return one fault of a draw; the same for the same files, seed and number."""
    base = builtin_folder()
    chance = random.Random(f"files {seed}/{number}")
    pattern = list(GROUPS.values())[number % len(GROUPS)]
    files = sorted(base.glob(pattern))
    for _ in range(_TRIES):
        file = chance.choice(files)
        kinds = OF_TABLES if file.suffix == ".csv" else OF_YAML
        kind = chance.choice(list(kinds))
        text = file.read_text(encoding="utf-8")
        fault = kinds[kind](text, file, chance)
        if fault is not None and fault[1] != text:
            return FileMutant(number, file.relative_to(base).as_posix(), kind, *fault)
    raise AssertionError(f"no fault can be put into {pattern}")


def draw(seed: int, size: int) -> Iterator[FileMutant]:
    """Yield a whole draw."""
    return (drawn(seed, number) for number in range(size))
