"""Files as text.

Everything that can be wrong before the first character is understood is refused here, so that no
reader above has to think of directories, encodings or sizes.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from ranklmodel.disk.folders import replaced
from ranklmodel.disk.inputs import note_read
from ranklmodel.errors import InputError

_OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the begin of a formula."""

LARGEST_FILE = 2_000_000
"""Bytes. The largest file of the package is below 200 kB; more than this is a mistake."""

# How zip archives, which workbooks are, and workbooks before 2007 begin.
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def read_text(path: Path, *, is_input: bool = True) -> str:
    r"""Read a small text file, UTF-8 or UTF-16 with its mark.

    Parameters
    ----------
    path : Path
        The file.
    is_input : bool
        Whether it is somebody's input, which no result is written over, and no intermediate result.

    Returns
    -------
    str
        Its text, without a byte order mark and with ``\n`` as the only line end.

    Raises
    ------
    InputError
        If there is no such file, it is a folder, it can not be read, it is larger than
        `LARGEST_FILE`, or it is not such text.
    """
    if is_input:
        note_read(path)
    try:
        if path.is_dir():
            raise InputError("this is a folder, a file was expected", file=path)
        if path.is_fifo():  # which would keep us waiting for somebody who writes to it
            raise InputError("this is a pipe, a file was expected", file=path)
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise InputError("there is no such file", file=path) from None
    except (OSError, ValueError) as error:
        raise InputError(f"the file can not be read ({error})", file=path) from None
    if len(content) > LARGEST_FILE:
        raise InputError(f"the file is larger than {LARGEST_FILE // 1_000_000} MB", file=path)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # Spreadsheets write this under "Unicode text".
        try:
            content = content.decode("utf-16").encode("utf-8")
        except UnicodeDecodeError:
            raise InputError("the file is not UTF-16 text", file=path) from None
    if content.startswith(_NO_TEXT):
        message = "this is a workbook or an archive; text was expected, as a sheet saved as CSV is"
        raise InputError(message, file=path)
    if b"\0" in content:
        line = content[: content.index(b"\0")].count(b"\n") + 1
        message = "the file holds a NUL byte; text was expected, in UTF-8"
        raise InputError(message, file=path, line=line)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = "the file is not UTF-8 text; save it as UTF-8"
        raise InputError(message, file=path, line=line) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    place = unprintable(text)
    if place is not None:
        line = text.count("\n", 0, place) + 1
        raise InputError(_unprintable_words(text[place]), file=path, line=line)
    return text


_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""Characters that steer a terminal, a page or the direction of writing, and are no text."""


def unprintable(text: str) -> int | None:
    r"""Return where the first character stands that is no text, or None.

    Examples
    --------
    >>> unprintable("a\x1b[31m"), unprintable("a line\nand a\ttab")
    (1, None)
    """
    found = _UNPRINTABLE.search(text)
    return None if found is None else found.start()


def refuse_unprintable(text: str) -> None:
    """Refuse text with a character that is none, as an escape sequence of YAML can make one.

    Raises
    ------
    ValueError
        If there is one; it is named by its number.
    """
    place = unprintable(text)
    if place is not None:
        raise ValueError(_unprintable_words(text[place]))


def visible(text: str) -> str:
    r"""Return text in which what steers a terminal is shown by its number, and steers nothing.

    Examples
    --------
    >>> print(visible("a\x1b[31mred"))
    a\u001b[31mred
    """
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _unprintable_words(character: str) -> str:
    return f"the control character U+{ord(character):04X} is no text; remove it"


def write_text(path: Path | str, text: str) -> Path:
    r"""Write a file so that a reader sees either the old one or the whole new one.

    Parameters
    ----------
    path : Path or str
        Where to write. Its folder is made if it is not there.
    text : str
        The content, with ``\n`` as line end on every system.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    InputError
        If the file can not be written, or the text is none.
    """
    try:
        content = text.encode()
    except UnicodeEncodeError:  # of a path with bytes that are no letters
        message = "what it would hold is no text; give files and folders names of letters"
        raise InputError(message, file=path) from None
    return write_bytes(path, content)


def write_bytes(path: Path | str, content: bytes) -> Path:
    """Write a file so that a reader sees either the old one or the whole new one.

    What was written is read again before it takes its place: a disk that is full or broken does not
    always say so.

    Parameters
    ----------
    path : Path or str
        Where to write. Its folder is made if it is not there.
    content : bytes
        What it shall hold.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    InputError
        If the file can not be written, or does not hold what was written.
    """
    with replaced(path) as unfinished:
        unfinished.write_bytes(content)
        if unfinished.is_file() and unfinished.read_bytes() != content:
            raise OSError("what was written is not what the disk gives back")
    return Path(path)


def csv_text(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    r"""Return a table as the text of a CSV file.

    Parameters
    ----------
    columns : iterable of str
        The first line.
    rows : iterable of iterable
        Cells; ``None`` becomes an empty one. Text that a spreadsheet would take for a formula
        begins with an apostrophe, which spreadsheets do not show.

    Returns
    -------
    str
        Lines that end with ``\n``.

    Examples
    --------
    >>> csv_text(("a", "b"), [(1, "x, y"), ("-2.5", "=1+1")])
    'a,b\n1,"x, y"\n-2.5,\'=1+1\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([_no_formula(cell) for cell in columns])
    writer.writerows([_no_formula(cell) for cell in row] for row in rows)
    return text.getvalue()


def unmarked(cell: str) -> str:
    """Return a cell of a table that was read as it was before :func:`csv_text` marked it as text.

    Examples
    --------
    >>> unmarked("'-2to0y"), unmarked("'quoted'")
    ('-2to0y', "'quoted'")
    """
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_OF_FORMULAS) else cell


def _no_formula(cell: object) -> object:
    """Return a cell that no spreadsheet computes: numbers as they are, text marked as text."""
    if not isinstance(cell, str) or not cell.startswith(_OF_FORMULAS):
        return cell
    try:
        float(cell)
    except ValueError:
        return cell if cell == "-" else f"'{cell}"
    return cell
