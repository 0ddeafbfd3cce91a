"""Observations of a trial, one row of ``observations.csv`` each, as the evidence has them.

Own results need the columns of the short form only: ``arm, endpoint, unit, time_months, value`` and
any of ``sd, se, n``. Notes are for people; no program reads them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError, did_you_mean, or_what_there_is
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.trials.delimited import DelimitedTable, read_delimited
from ranklmodel.inputs.values.endpoints import Endpoints
from ranklmodel.inputs.values.vocabulary import (
    ABSOLUTE_UNITS,
    RELATIVE_UNITS,
    absolute_unit,
    is_known_unit,
    reference_month,
    with_micro_sign,
)

_NUMBERS = ("time_months", "value", "ci_low", "ci_high", "sd", "se", "n", "weight")
COLUMNS = (
    *("study", "trial", "arm", "role", "population", "drug", "dose", "co_treatment"),
    *("endpoint", "unit", "time_months", "statistic", "value", "ci_low", "ci_high", "sd", "se"),
    *("n", "source", "source_kind", "source_location", "censoring", "interval_level", "weight"),
    *("weight_reason", "note"),
)
SHORT_FORM = ("arm", "endpoint", "unit", "time_months", "value")
"""Columns that must be there; all others may be absent."""

ROLES = ("calibration", "validation", "heldout")
SOURCE_KINDS = ("abstract", "fulltext", "label", "secondary")
CENSORING = ("none", "left", "right")
UNSTATED = "unstated"
USUAL_LEVEL = 95.0

# A row without a role is shown and never fitted: only who writes `calibration` allows a fit, and a
# row hidden as `heldout` by default would be missing from the table of the person who brought it.
_USUAL_ROLE = "validation"

_NUMBER = re.compile(r"[-+]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})([eE][-+]?\d{1,3})?", re.ASCII)
_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One result of a study.

    Attributes
    ----------
    study, arm, population, drug, dose, co_treatment : str
        Who was studied, on what.
    trial : str
        The trial that several papers and extensions share; the study where nothing is stated.
    role : {"calibration", "validation", "heldout"}
        What it may be used for: fits, predictions that are shown, or a user's own tests, which are
        shown on request. Without a role a row is ``validation``.
    endpoint, unit, statistic : str
        What was measured, in which unit, and which statistic is given.
    time_months : float or None
        From the start of treatment; None for rates and cross-sections.
    value : float or None
        The result; None where the source states it in words.
    ci_low, ci_high, sd, se : float or None
        Interval, standard deviation, standard error.
    n : int or None
        Number of people.
    source, source_kind, source_location, note : str
        Where it was read, and what else to know.
    censoring : {"none", "left", "right"}
        Left: the true value lies at or below the printed one; right: at or above it.
    interval_level : float or str
        Percent of the interval, or ``unstated`` for bars of an unknown kind.
    weight : float
        What z squared is multiplied by in a fit; 0 for a row that is shown and not counted.
    weight_reason : str
        Why.
    file : Path
        The file.
    line : int
        Its line there.
    """

    study: str = ""
    trial: str = ""
    arm: str
    role: str = _USUAL_ROLE
    population: str = ""
    drug: str = ""
    dose: str = ""
    co_treatment: str = ""
    endpoint: str
    unit: str
    time_months: float | None
    statistic: str = ""
    value: float | None
    ci_low: float | None = None
    ci_high: float | None = None
    sd: float | None = None
    se: float | None = None
    n: int | None = None
    source: str = ""
    source_kind: str = ""
    source_location: str = ""
    censoring: str = "none"
    interval_level: float | str = USUAL_LEVEL
    weight: float = 1.0
    weight_reason: str = ""
    note: str = ""
    file: Path
    line: int

    @property
    def absolute_unit(self) -> str | None:
        """The unit as the unit checker knows it, None for changes and differences."""
        return absolute_unit(self.unit)

    @property
    def reference_month(self) -> int | None:
        """The month a ``pct_change_from_monthNN`` counts from, None for other units."""
        return reference_month(self.unit)

    def belongs_to(self, reference: str) -> bool:
        """Tell whether ``arm`` or ``study/arm`` means this row."""
        return reference in (self.arm, f"{self.study}/{self.arm}")


def read_observations(
    path: Path,
    endpoints: Endpoints | None = None,
    *,
    unreadable: list[InputError] | None = None,
) -> tuple[Observation, ...]:
    """Read a file of observations.

    Parameters
    ----------
    path : Path
        A CSV file with at least the columns `SHORT_FORM` out of `COLUMNS`, in any order.
    endpoints : Endpoints, optional
        What may have been measured; the package's own by default.
    unreadable : list, optional
        Takes what is wrong with single rows, which are then left out.

    Returns
    -------
    tuple of Observation
        Its rows in order.

    Raises
    ------
    InputError
        At the first thing that is wrong, with its line and column.
    """
    table = read_delimited(read_text(path), path, COLUMNS)
    _check_header(table, path)
    endpoints = endpoints or builtin_endpoints()
    observations = []
    of_two_meanings = _of_two_meanings(table, path)
    for line, cells in table.rows:
        try:
            if isinstance(cells, InputError):
                raise cells
            if line in of_two_meanings:
                raise of_two_meanings[line]
            row = dict(zip(table.header, cells, strict=True))
            observations.append(_observation(row, endpoints, path, line, table.decimal_comma))
        except InputError as error:
            if unreadable is None:
                raise
            unreadable.append(error)
    return tuple(observations)


def _check_header(table: DelimitedTable, path: Path) -> None:
    def refused(message: str, column: str) -> InputError:
        return InputError(message, file=path, line=table.header_line, key=column[:80] or None)

    for column in table.header:
        if column not in COLUMNS:
            hint = or_what_there_is(column, COLUMNS)
            raise refused(f"unknown column {column[:80]!r}{hint}", column)
        if table.header.count(column) > 1:
            raise refused("the column stands twice", column)
    for column in SHORT_FORM:
        if column not in table.header:
            raise refused("the column is missing", column)


def _of_two_meanings(table: DelimitedTable, path: Path) -> dict[int, InputError]:
    """Return the rows with a 1,234 in a file that writes 2,5 and 2.5: it may be 1234, or 1.234."""
    numbers = [
        (line, column, text)
        for line, cells in table.rows
        if table.decimal_comma and not isinstance(cells, InputError)
        for column, text in zip(table.header, cells, strict=True)
        if column in _NUMBERS
    ]
    if not all(any(mark in text for _, _, text in numbers) for mark in ",."):
        return {}
    message = "{!r} may have thousands or decimals, as the file writes both commas and points"
    return {
        line: InputError(message.format(text), file=path, line=line, key=column)
        for line, column, text in numbers
        if _THOUSANDS.fullmatch(text)
    }


_Refused = Callable[[str, str], InputError]


def _observation(
    row: dict[str, str], endpoints: Endpoints, path: Path, line: int, decimal_comma: bool
) -> Observation:
    def refused(column: str, message: str) -> InputError:
        return InputError(message, file=path, line=line, key=column)

    values: dict[str, Any] = {column: text for column, text in row.items() if text}
    for column in ("arm", "endpoint"):
        if column not in values:
            raise refused(column, "a text is missing")
    for column, allowed in (
        ("role", ROLES),
        ("source_kind", SOURCE_KINDS),
        ("censoring", CENSORING),
    ):
        text = values.get(column, allowed[0])
        if text not in allowed:
            hint = f"given {text[:80]!r}{did_you_mean(text, allowed)}"
            raise refused(column, f"expected {' or '.join(allowed)}, {hint}")
    name = endpoints.canonical(values["endpoint"])
    if name is None:
        hint = endpoints.hint(values["endpoint"])
        raise refused("endpoint", f"unknown endpoint {values['endpoint'][:80]!r}{hint}")
    values["endpoint"] = name
    for column in _NUMBERS:
        if column in values:
            values[column] = _number(values[column], column, decimal_comma, refused)
    values["unit"] = with_micro_sign(values.get("unit", ""))
    values.setdefault("time_months", None)
    values.setdefault("value", None)
    values["trial"] = values.get("trial") or values.get("study", "")
    values["interval_level"] = _interval_level(values, decimal_comma, refused)
    _check_unit(values["unit"], values["value"], refused)
    _check_numbers(values, refused)
    if "n" in values:
        values["n"] = int(values["n"])
    return Observation(**values, file=path, line=line)


def _number(text: str, column: str, decimal_comma: bool, refused: _Refused) -> float:
    # A word processor makes a dash of the minus before a number.
    plain = text.replace("\N{MINUS SIGN}", "-").replace("\N{EN DASH}", "-")
    if decimal_comma and "." not in plain:
        plain = plain.replace(",", ".", 1)
    if not _NUMBER.fullmatch(plain):
        hint = "; write a decimal point" if "," in text and not decimal_comma else ""
        if "%" in text:
            hint = "; the unit has a column of its own"
        raise refused(column, f"expected a number or nothing, given {text[:80]!r}{hint}")
    number = float(plain)
    if not math.isfinite(number):
        raise refused(column, f"the number {text} is too large")
    return number


def _interval_level(values: dict[str, Any], decimal_comma: bool, refused: _Refused) -> float | str:
    text = values.get("interval_level", "")
    if text == UNSTATED:
        return UNSTATED
    if not text:
        return USUAL_LEVEL
    level = _number(text.removesuffix("%").strip(), "interval_level", decimal_comma, refused)
    if not 50 <= level <= 99.9:
        message = f"expected 50 to 99.9 percent or {UNSTATED!r}, given {text[:80]!r}"
        raise refused("interval_level", message)
    return level


def _check_unit(unit: str, value: float | None, refused: _Refused) -> None:
    if not unit and value is None:
        return
    if not is_known_unit(unit):
        hint = or_what_there_is(unit, [*sorted(RELATIVE_UNITS), *ABSOLUTE_UNITS])
        raise refused("unit", f"unknown unit {unit[:80]!r}{hint}")


def _check_interval(low: float, value: float | None, high: float, refused: _Refused) -> None:
    """Refuse an interval of a stated level that has no width, or leaves out what it belongs to."""
    if low == high:
        raise refused("ci_low", "the interval has no width; leave it out where none was printed")
    if value is not None and not low <= value <= high:
        message = f"{value:g} lies outside its interval, {low:g} to {high:g}"
        raise refused("value", message)


def _check_numbers(values: dict[str, Any], refused: _Refused) -> None:
    for column in ("sd", "se"):
        if values.get(column, 1.0) <= 0:
            message = "a spread must be above 0; leave it out where none was printed"
            raise refused(column, message)
    if values.get("weight", 1.0) < 0:
        raise refused("weight", "a weight can not be negative")
    low, high = values.get("ci_low"), values.get("ci_high")
    if low is not None and high is not None and low > high:
        raise refused("ci_low", f"{low:g} exceeds the upper end of the interval, {high:g}")
    if low is not None and high is not None and values["interval_level"] != UNSTATED:
        _check_interval(low, values["value"], high, refused)
    number = values.get("n")
    if number is not None and (number < 1 or number != int(number) or number > 1e9):
        raise refused("n", f"expected a number of people, given {number:g}")
    months = values["time_months"]
    if months is not None and not -1200 <= months <= 1200:
        raise refused("time_months", f"{months:g} months is out of range")
