"""Tables of text as people save them: commas, semicolons or tabs, blank rows and columns.

A spreadsheet of a country that writes 2,5 separates cells by semicolons. What separates the cells
is read off the header, by which more of the expected columns appear; nothing is guessed from rows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ranklmodel.disk.text import unmarked
from ranklmodel.errors import InputError

_SEPARATORS = (",", ";", "\t", "|")
_SEPARATOR_LINE = "sep="

# What the reader says of quotation marks, in words that say what to look for.
_OF_QUOTES = {
    "unexpected end of data": "a quotation mark is opened and not closed",
    "expected after": "text stands behind a closing quotation mark",
}

Row = tuple[int, tuple[str, ...] | InputError]


@dataclass(frozen=True, slots=True)
class DelimitedTable:
    """The cells of a table.

    Attributes
    ----------
    header : tuple of str
        Names of the columns, blank columns left out.
    header_line : int
        Line of the header.
    rows : tuple
        Line and cells of every row that is not blank, or the line and what is wrong with it.
    decimal_comma : bool
        Whether numbers may be written 2,5: only where cells are not separated by commas.
    """

    header: tuple[str, ...]
    header_line: int
    rows: tuple[Row, ...]
    decimal_comma: bool


def read_delimited(text: str, path: Path, columns: Collection[str]) -> DelimitedTable:
    """Split a text into header and rows.

    Parameters
    ----------
    text : str
        Content of the file, with line feeds only.
    path : Path
        The file, for messages.
    columns : collection of str
        Names that its header may hold.

    Returns
    -------
    DelimitedTable
        Header and rows, each row as long as the header.

    Raises
    ------
    InputError
        If the text is no table, or its header names none of the columns.
    """
    separator, first = _separator(text, path, columns)
    lines = _lines(text, path, separator, first)
    header_line, header = next(lines, (None, ()))
    if header_line is None:
        raise InputError("the file is empty; a table was expected", file=path, line=1)
    if not {"_".join(name.casefold().split()) for name in header} & {*map(str.casefold, columns)}:
        _refuse_header(header, path, header_line, columns)
    named = [place for place, name in enumerate(header) if name]
    rows = tuple((line, _fitted(row, header, named, path, line)) for line, row in lines if any(row))
    return DelimitedTable(
        tuple(header[place] for place in named), header_line, rows, separator != ","
    )


def _separator(text: str, path: Path, columns: Collection[str]) -> tuple[str, int]:
    """Return what separates cells, and how many lines come before the header."""
    lines = text.split("\n")
    stated, first = "", 0
    if lines[0].strip().strip('"').lower().startswith(_SEPARATOR_LINE):
        stated = lines[0].strip("\r\n ").strip('"')[len(_SEPARATOR_LINE) :][:1] or ","
        first = 1
    header = next((line for line in lines[first:] if line.strip(" ,;|\t")), "")
    matches = {one: len(set(_split(header, one)) & set(columns)) for one in _SEPARATORS}
    likely = max(_SEPARATORS, key=lambda one: matches[one])
    if stated and matches[likely] > len(set(_split(header, stated)) & set(columns)):
        message = f"the first line says that {stated!r} separates cells, the header uses {likely!r}"
        raise InputError(message, file=path, line=1)
    return stated or likely, first


def _split(line: str, separator: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.split(separator)]


def _lines(
    text: str, path: Path, separator: str, first: int
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield line and stripped cells of header and rows; blank lines before the header are left."""
    body = text.split("\n", first)[-1] if first else text
    try:
        reader = csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=True)
    except (TypeError, ValueError):
        raise InputError(f"{separator!r} can not separate cells", file=path, line=1) from None
    begun = False
    while True:
        line = reader.line_num + 1 + first
        try:
            cells = tuple(unmarked(cell.strip()) for cell in next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            why = next((one for part, one in _OF_QUOTES.items() if part in str(error)), error)
            raise InputError(f"not valid CSV: {why}", file=path, line=line) from None
        begun = begun or any(cells)
        if begun:
            yield line, cells


def _refuse_header(
    header: tuple[str, ...], path: Path, line: int, columns: Collection[str]
) -> None:
    """Say that the first line, perhaps a title or a row of results, names no column."""
    expected = ", ".join(list(columns)[:12]) + (", ..." if len(columns) > 12 else "")
    message = f"the first line names no column, it begins {header[0][:60]!r}; expected {expected}"
    raise InputError(message, file=path, line=line)


def _fitted(
    row: tuple[str, ...], header: tuple[str, ...], named: list[int], path: Path, line: int
) -> tuple[str, ...] | InputError:
    """Return the cells of the columns that have a name; the others must be blank."""
    widest, least = len(header), (named[-1] + 1 if named else 0)
    if not least <= len(row) <= widest:
        message = f"expected {len(named)} cells, given {len(row)}; quote text with commas"
        return InputError(message, file=path, line=line)
    for place, cell in enumerate(row):
        if cell and place not in named:
            message = f"column {place + 1} has no name, and {cell[:60]!r} stands in it"
            return InputError(message, file=path, line=line)
    return tuple(row[place] for place in named)
