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

from ranklmodel.errors import InputError

_SEPARATORS = (",", ";", "\t")
_SEPARATOR_LINE = "sep="


@dataclass(frozen=True, slots=True)
class DelimitedTable:
    """The cells of a table.

    Attributes
    ----------
    header : tuple of str
        Names of the columns, blank ones at the end left off.
    header_line : int
        Line of the header.
    rows : tuple
        Line and cells of every row that is not blank, or the line and what is wrong with it.
    decimal_comma : bool
        Whether numbers may be written 2,5: only where cells are not separated by commas.
    """

    header: tuple[str, ...]
    header_line: int
    rows: tuple[tuple[int, tuple[str, ...] | InputError], ...]
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
        If the text is no table.
    """
    separator, first = _separator(text, columns)
    lines = _lines(text, path, separator, first)
    header_line, cells = next(lines, (1, ()))
    header = _without_blank_end(cells)
    rows: list[tuple[int, tuple[str, ...] | InputError]] = []
    for line, row in lines:
        if not any(row):
            continue
        rows.append((line, _fitted(row, len(header), len(cells), path, line)))
    return DelimitedTable(header, header_line, tuple(rows), separator != ",")


def _separator(text: str, columns: Collection[str]) -> tuple[str, int]:
    """Return what separates cells, and how many lines come before the header."""
    lines = text.split("\n")
    if lines[0].strip().strip('"').lower().startswith(_SEPARATOR_LINE):
        stated = lines[0].strip("\r\n ").strip('"')[len(_SEPARATOR_LINE) :]
        return (stated[:1] or ","), 1
    header = next((line for line in lines if line.strip(" ,;\t")), "")
    matches = [len(set(_split(header, one)) & set(columns)) for one in _SEPARATORS]
    return _SEPARATORS[matches.index(max(matches))], 0


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
            cells = tuple(cell.strip() for cell in next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(f"not valid CSV: {error}", file=path, line=line) from None
        begun = begun or any(cells)
        if begun:
            yield line, cells


def _without_blank_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    length = max((place + 1 for place, cell in enumerate(cells) if cell), default=0)
    return cells[:length]


def _fitted(
    row: tuple[str, ...], length: int, widest: int, path: Path, line: int
) -> tuple[str, ...] | InputError:
    """Return a row as long as the header, without the cells of the header's blank columns."""
    if not length <= len(row) <= max(widest, length) or any(row[length:]):
        message = f"expected {length} cells, given {len(row)}; quote text with commas"
        return InputError(message, file=path, line=line)
    return row[:length]
