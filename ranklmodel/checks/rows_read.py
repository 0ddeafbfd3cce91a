"""Checks that the rows of a trial are those that were read: of the evidence, and of the package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import final

from ranklmodel.checks.subject import Check, Problem, Subject
from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.inputs import Library
from ranklmodel.inputs.library.evidence import OBSERVATIONS, PARAMETERS
from ranklmodel.inputs.trials.delimited import read_delimited
from ranklmodel.inputs.trials.observations import COLUMNS

Row = Mapping[str, str]
Rows = tuple[tuple[int, Row], ...]
Sources = defaultdict[tuple[str, ...], set[str]]

# What says which result a row is; a row without all of them is somebody's own.
_RESULT = ("study", "arm", "endpoint", "unit", "time_months", "statistic")
_NUMBERS = ("value", "ci_low", "ci_high", "sd", "se", "n")
_EVIDENCE = Path("evidence") / OBSERVATIONS
_PARAMETERS = Path("evidence") / PARAMETERS
# How a row counts is not read anywhere; it is decided, and stays as the package decided it.
_DECIDED = ("role", "censoring", "interval_level", "weight")


@final
class RowsAreThoseThatWereRead(Check):
    """A row of a trial has the numbers that the evidence has of it, under the same source."""

    name = "rows are those that were read"
    needs_model = False

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield other numbers under an unchanged source, and notices of rows that are missing."""
        library = subject.library
        sources = _sources(library)
        yield from self._of_parameters(library)
        of_package = _rows(library.builtin / _EVIDENCE)
        for base in library.folders[:-1]:
            # a user's evidence adds to the package's, so that no row is missing from it
            rows = _rows(base / _EVIDENCE)
            yield from self._other(base / _EVIDENCE, rows, of_package, sources, _NUMBERS)
        for name in library.names("trial"):
            try:
                file = library.find("trial", name).parent / OBSERVATIONS
            except RanklModelError:
                continue  # said by `FilesLoad`
            rows = _rows(file)
            for base in library.folders:
                read = _rows(base / _EVIDENCE)
                yield from self._other(file, rows, read, sources, _NUMBERS)
                yield from self._missing(file, rows, read, "the evidence")
            shipped = library.builtin / "trials" / name / OBSERVATIONS
            if file.resolve() != shipped.resolve():
                stated = _rows(shipped)
                yield from self._other(file, rows, stated, sources, (*_NUMBERS, *_DECIDED))
                yield from self._missing(file, rows, stated, "the package")

    def _of_parameters(self, library: Library) -> Iterator[Problem]:
        """Yield rows of a user's evidence that stand in the package's with another number."""
        of_package = {row["row"]: row for _, row in _rows(library.builtin / _PARAMETERS)}
        for base in library.folders[:-1]:
            for line, row in _rows(base / _PARAMETERS):
                other = of_package.get(row.get("row", ""))
                if other is None or _text(row, "source") != _text(other, "source"):
                    continue
                for column in ("value", "unit", "low", "high"):
                    if _number(row, column) != _number(other, column):
                        yield self._changed(base / _PARAMETERS, line, column, row, other)

    def _changed(self, file: Path, line: int, column: str, row: Row, other: Row) -> Problem:
        """Return the problem of a cell that differs from the package's or the evidence's."""
        message = (
            f"{column} is {_text(row, column) or 'empty'} under an unchanged source, not "
            f"{_text(other, column) or 'empty'} as it was read; name the source of the new one"
        )
        return self.found(f"{file}:{line}", message)

    def _other(
        self, file: Path, rows: Rows, stated: Rows, sources: Sources, columns: tuple[str, ...]
    ) -> Iterator[Problem]:
        """Yield cells that differ from what is stated of the same result."""
        by_result = {_result(row): row for _, row in stated}
        for line, row in rows:
            other = by_result.get(_result(row))
            if other is None or _text(row, "source") not in sources[_result(row)]:
                continue
            for column in columns:
                if _number(row, column) != _number(other, column):
                    yield self._changed(file, line, column, row, other)

    def _missing(self, file: Path, rows: Rows, stated: Rows, who: str) -> Iterator[Problem]:
        """Yield what is stated of the same studies and has no row."""
        here = {_result(row) for _, row in rows}
        studies = {_text(row, "study") for _, row in rows}
        for _, other in stated:
            if _result(other) not in here and _text(other, "study") in studies:
                words = ", ".join(part for part in _result(other) if part)
                yield self.noticed(f"{file}", f"{who} has a row that is not here: {words}")


def _sources(library: Library) -> Sources:
    """Return the sources of each result: a trial may name one in other words than the evidence."""
    shipped = sorted((library.builtin / "trials").glob(f"*/{OBSERVATIONS}"))
    sources: Sources = defaultdict(set)
    for file in (*shipped, *(base / _EVIDENCE for base in library.folders)):
        for _, row in _rows(file):
            sources[_result(row)].add(_text(row, "source"))
    return sources


def _result(row: Row) -> tuple[str, ...]:
    return tuple(_text(row, column) for column in _RESULT)


def _text(row: Row, column: str) -> str:
    return row.get(column, "").strip()


def _number(row: Row, column: str) -> float | str:
    """Return what stands in a cell, 5 and 5.0 alike."""
    text = _text(row, column)
    try:
        return float(text)
    except ValueError:
        return text


def _rows(file: Path) -> Rows:
    """Return line and cells of the rows that can be read; `FilesLoad` says what is wrong."""
    if not file.is_file():
        return ()
    status = file.stat()
    return _rows_of(file, (status.st_mtime_ns, status.st_size))


@lru_cache(maxsize=256)
def _rows_of(file: Path, _: tuple[int, int]) -> Rows:
    try:
        table = read_delimited(read_text(file), file, (*COLUMNS, "via", "row", "where"))
    except RanklModelError:
        return ()
    return tuple(
        (line, dict(zip(table.header, cells, strict=True)))
        for line, cells in table.rows
        if not isinstance(cells, InputError)
    )
