"""Files as text.

Everything that can be wrong before the first character is understood is refused here, so that no
reader above has to think of directories, encodings or sizes.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable
from pathlib import Path

from ranklmodel.disk.folders import replaced
from ranklmodel.errors import InputError

LARGEST_FILE = 2_000_000
"""Bytes. The largest file of the package is below 200 kB; more than this is a mistake."""

# How zip archives, which workbooks are, and workbooks before 2007 begin.
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def read_text(path: Path) -> str:
    r"""Read a small text file, UTF-8 or UTF-16 with its mark.

    Parameters
    ----------
    path : Path
        The file.

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
    try:
        if path.is_dir():
            raise InputError("this is a folder, a file was expected", file=path)
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
    return text.replace("\r\n", "\n").replace("\r", "\n")


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
        If the file can not be written.
    """
    return write_bytes(path, text.encode())


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
        Cells; ``None`` becomes an empty one.

    Returns
    -------
    str
        Lines that end with ``\n``.

    Examples
    --------
    >>> csv_text(("a", "b"), [(1, "x, y")])
    'a,b\n1,"x, y"\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()
