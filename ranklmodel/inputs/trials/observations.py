"""Observations of a trial, one row of ``observations.csv`` each, as the evidence has them."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError, did_you_mean
from ranklmodel.inputs.values.vocabulary import (
    ABSOLUTE_UNITS,
    ENDPOINTS,
    RELATIVE_UNITS,
    is_known_unit,
    reference_month,
)

_NUMBERS = ("time_months", "value", "ci_low", "ci_high", "sd", "se")
COLUMNS = (
    *("study", "arm", "role", "population", "drug", "dose", "co_treatment", "endpoint", "unit"),
    *("time_months", "statistic", "value", "ci_low", "ci_high", "sd", "se", "n"),
    *("source", "source_kind", "source_location", "note"),
)
ROLES = ("calibration", "validation")
SOURCE_KINDS = ("abstract", "fulltext", "label", "secondary")

_REQUIRED = ("study", "arm", "role", "endpoint", "source", "source_kind")
_NUMBER = re.compile(r"[-+]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})([eE][-+]?\d{1,3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Observation:
    """One result of a study.

    Attributes
    ----------
    study, arm, population, drug, dose, co_treatment : str
        Who was studied, on what.
    role : {"calibration", "validation"}
        What it may be used for.
    endpoint, unit, statistic : str
        What was measured, in which unit, and which statistic is given.
    time_months : float or None
        From the start of treatment; None for rates and cross-sections.
    value : float or None
        The result; None where the source states it in words.
    ci_low, ci_high, sd, se : float or None
        Interval (95 % unless the note says otherwise), standard deviation, standard error.
    n : int or None
        Number of people.
    source, source_kind, source_location, note : str
        Where it was read, and what else to know.
    file : Path
        The file.
    line : int
        Its line there.
    """

    study: str
    arm: str
    role: str
    population: str
    drug: str
    dose: str
    co_treatment: str
    endpoint: str
    unit: str
    time_months: float | None
    statistic: str
    value: float | None
    ci_low: float | None
    ci_high: float | None
    sd: float | None
    se: float | None
    n: int | None
    source: str
    source_kind: str
    source_location: str
    note: str
    file: Path
    line: int

    @property
    def absolute_unit(self) -> str | None:
        """The unit as the unit checker knows it, None for changes and differences."""
        return ABSOLUTE_UNITS.get(self.unit)

    @property
    def reference_month(self) -> int | None:
        """The month a ``pct_change_from_monthNN`` counts from, None for other units."""
        return reference_month(self.unit)


def read_observations(path: Path) -> tuple[Observation, ...]:
    """Read a file of observations.

    Parameters
    ----------
    path : Path
        A CSV file with the columns `COLUMNS`, in any order.

    Returns
    -------
    tuple of Observation
        Its rows in order.

    Raises
    ------
    InputError
        At the first thing that is wrong, with its line and column.
    """
    rows = _rows(read_text(path), path)
    header_line, header = next(rows, (1, []))
    _check_header(header, path, header_line)
    observations = []
    for line, cells in rows:
        if not cells:
            continue
        if len(cells) != len(header):
            message = f"expected {len(header)} cells, given {len(cells)}; quote text with commas"
            raise InputError(message, file=path, line=line)
        row = dict(zip(header, (cell.strip() for cell in cells), strict=True))
        observations.append(_observation(row, path, line))
    return tuple(observations)


def _rows(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(f"not valid CSV: {error}", file=path, line=line) from None
        yield line, cells


def _check_header(header: list[str], path: Path, line: int) -> None:
    for column in header:
        if column not in COLUMNS:
            message = f"unknown column {column[:80]!r}{did_you_mean(column, COLUMNS)}"
            raise InputError(message, file=path, line=line, key=column[:80] or None)
        if header.count(column) > 1:
            raise InputError("the column stands twice", file=path, line=line, key=column)
    for column in COLUMNS:
        if column not in header:
            raise InputError("the column is missing", file=path, line=line, key=column)


def _observation(row: dict[str, str], path: Path, line: int) -> Observation:
    def refused(column: str, message: str) -> InputError:
        return InputError(message, file=path, line=line, key=column)

    for column in _REQUIRED:
        if not row[column]:
            raise refused(column, "a text is missing")
    for column, known in (("role", ROLES), ("source_kind", SOURCE_KINDS)):
        if row[column] not in known:
            given = f"given {row[column][:80]!r}{did_you_mean(row[column], known)}"
            raise refused(column, f"expected {' or '.join(known)}, {given}")
    if row["endpoint"] not in ENDPOINTS:
        hint = did_you_mean(row["endpoint"], ENDPOINTS)
        raise refused("endpoint", f"unknown endpoint {row['endpoint'][:80]!r}{hint}")
    values: dict[str, Any] = dict(row)
    for column in _NUMBERS:
        values[column] = _number(row[column], column, refused)
    values["n"] = _number(row["n"], "n", refused)
    _check_unit(row["unit"], values["value"], refused)
    _check_numbers(values, refused)
    if values["n"] is not None:
        values["n"] = int(values["n"])
    return Observation(**values, file=path, line=line)


def _number(text: str, column: str, refused: Any) -> float | None:
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise refused(column, f"expected a number or nothing, given {text[:80]!r}")
    number = float(text)
    if not math.isfinite(number):
        raise refused(column, f"the number {text} is too large")
    return number


def _check_unit(unit: str, value: float | None, refused: Any) -> None:
    if not unit and value is None:
        return
    if not is_known_unit(unit):
        hint = did_you_mean(unit, [*RELATIVE_UNITS, *ABSOLUTE_UNITS])
        raise refused("unit", f"unknown unit {unit[:80]!r}{hint}")


def _check_numbers(values: dict[str, Any], refused: Any) -> None:
    for column in ("sd", "se"):
        if values[column] is not None and values[column] < 0:
            raise refused(column, "a spread can not be negative")
    low, high = values["ci_low"], values["ci_high"]
    if low is not None and high is not None and low > high:
        raise refused("ci_low", f"{low:g} exceeds the upper end of the interval, {high:g}")
    number = values["n"]
    if number is not None and (number < 1 or number != int(number) or number > 1e9):
        raise refused("n", f"expected a number of people, given {number:g}")
    months = values["time_months"]
    if months is not None and not -1200 <= months <= 1200:
        raise refused("time_months", f"{months:g} months is out of range")
