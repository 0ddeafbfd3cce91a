"""What a command has read, which it never writes over.

A question, its comments and the numbers of others are lost when the answer is written where they
stand, by a slip of the line or through a link. What was read is known only here, where files are
read and written, so here it is remembered, for as long as a command lasts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ranklmodel.errors import InputError

_Identity = tuple[int, int]

_read: set[_Identity] | None = None


@contextmanager
def nothing_read_is_replaced() -> Iterator[None]:
    """Let nothing be written, until the block ends, over what is read in it.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, nothing_read_is_replaced():
    ...     question = Path(folder) / "question.yaml"
    ...     _ = question.write_text("name: mine")
    ...     note_read(question)
    ...     refuse_what_was_read(question)
    Traceback (most recent call last):
    ranklmodel.errors.InputError: ...question.yaml: was read; name another place for the result
    """
    global _read  # one command at a time in a process
    before, _read = _read, set()
    try:
        yield
    finally:
        _read = before


def note_read(path: Path) -> None:
    """Remember a file as an input of the command that runs."""
    if _read is not None:
        with suppress(OSError, ValueError):  # what is not there is not read either
            _read.add(_identity(path))


def refuse_what_was_read(path: Path) -> None:
    """Refuse to write over a file that was read, under whatever name.

    Raises
    ------
    InputError
        If it is an input of the command that runs.
    """
    if was_read(path):
        raise InputError("was read; name another place for the result", file=path)


def was_read(path: Path) -> bool:
    """Return whether a file is an input of the command that runs."""
    try:
        return _read is not None and _identity(path) in _read
    except (OSError, ValueError):
        return False


def _identity(path: Path) -> _Identity:
    """Return what is the same for all names of a file, links followed."""
    status = os.stat(path)
    return status.st_dev, status.st_ino
