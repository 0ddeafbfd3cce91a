"""What the commands print: tables, JSON, notices, progress.

Results go to standard output, everything else to standard error. A terminal gets colours, lines and
a progress bar; a pipe gets plain text in columns and no progress.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.text import visible

if TYPE_CHECKING:
    from pathlib import Path

SECONDS_BEFORE_PROGRESS = 2.0

Report = Callable[[int, int, str], None]


_PLAIN = str.maketrans("\u2514\u251c\u2500\u2502\u00b5\u03bc\u00b1\u00b7\u2013\u2026", "`|-|uu+.-.")
"""What characters are made of where a stream does not know them."""


def fit_streams() -> None:
    """Let what a stream can not show be shown by what it can, and nobody write to what is closed.

    A pipe may be of an encoding without lines and Greek letters; a result is no failure for that.
    """
    codecs.register_error("ranklmodel", _in_plain_characters)
    for stream in (sys.stdout, sys.stderr):
        # "surrogateescape", of the locale C, is as strict for letters
        if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="ranklmodel")
    if sys.stderr is None:  # nobody listens to notices; the result is no worse for it
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # as long as we live


def _in_plain_characters(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    plain = error.object[error.start : error.end].translate(_PLAIN)
    return plain.encode("ascii", "replace").decode(), error.end


def emit(text: str = "") -> None:
    """Print a line of the result."""
    sys.stdout.write(visible(text) + "\n")


def notice(text: str) -> None:
    """Print a line about the result to standard error."""
    tell(f"notice: {text}\n")


def tell(text: str) -> None:
    """Write to standard error; where that can not be, the result is no worse for it."""
    try:
        sys.stderr.write(visible(text))
        sys.stderr.flush()
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # as long as we live


def emit_json(value: Any) -> None:
    """Print a value as JSON and nothing else; a number that is not finite is a defect."""
    sys.stdout.write(json.dumps(value, indent=1, allow_nan=False, ensure_ascii=False) + "\n")


def emit_written(*files: Path | None) -> None:
    """Print where answers were written; nothing where none was."""
    written = [file for file in files if file is not None]
    if written:
        emit()
    for file in written:
        emit(f"Written to {file}")


def emit_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[str] = ()
) -> None:
    """Print a table.

    Parameters
    ----------
    columns : sequence of str
        Headers.
    rows : sequence of sequence of str
        Cells.
    right : sequence of str
        Columns that are set flush right, as numbers are.
    """
    if sys.stdout.isatty():
        _rich_table(columns, rows, right)
    else:
        for line in plain_table(columns, rows, right):
            emit(line)


def plain_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()
) -> list[str]:
    """Return a table as aligned lines.

    Examples
    --------
    >>> plain_table(["site", "loss"], [["spine", "-6.1"], ["hip", "-7"]], ["loss"])
    ['site   loss', '-----  ----', 'spine  -6.1', 'hip      -7']
    """
    widths = [max(len(row[k]) for row in [columns, *rows]) for k in range(len(columns))]
    flush = [name in right for name in columns]

    def line(cells: Sequence[str]) -> str:
        fitted = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(cells, widths, flush, strict=True)
        )
        return "  ".join(fitted).rstrip()

    return [line(columns), line(["-" * width for width in widths]), *(line(row) for row in rows)]


def _rich_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str]
) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for name in columns:
        flush = name in right
        table.add_column(name, justify="right" if flush else "left", no_wrap=flush, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell, style=_STYLES.get(cell, "")) for cell in row))
    Console().print(table)


_STYLES = {"yes": "green", "no": "bold red"}


@contextmanager
def progress(title: str) -> Iterator[Report]:
    """Show how far something has got, in a terminal and once it has taken over two seconds.

    Something slow that tells of itself beforehand, such as compiling, is shown at once.

    Parameters
    ----------
    title : str
        What is going on.

    Yields
    ------
    callable
        To be called with (steps done, steps in all, name of the next step).
    """
    if not sys.stderr.isatty():
        yield lambda done, total, name: None
        return
    line = _ProgressLine(title)
    late = threading.Timer(SECONDS_BEFORE_PROGRESS, line.show)
    late.daemon = True
    late.start()
    try:
        with _told_to(line.tell):
            yield line.report
    finally:
        late.cancel()
        late.join()
        line.close()


class _ProgressLine:
    """A bar that is made only when it is shown: loading rich takes a tenth of a short run."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._state: dict[str, Any] = {"total": None, "step": ""}
        self._bar: Any = None
        self._lock = threading.Lock()

    def report(self, done: int, total: int, name: str) -> None:
        """Note how far it has got."""
        self._note(completed=done, total=total or None, step=name)

    def tell(self, text: str) -> None:
        """Say what takes long now."""
        self._note(step=text)
        self.show()

    def _note(self, **state: Any) -> None:
        with self._lock:
            self._state.update(state)
            if self._bar is not None:
                self._bar.update(self._bar.task_ids[0], **state)

    def show(self) -> None:
        """Show the bar from now on."""
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        with self._lock:
            if self._bar is not None:
                return
            self._bar = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.fields[step]}"),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.add_task(self._title, **self._state)
            self._bar.start()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()


@contextmanager
def _told_to(tell: Callable[[str], None]) -> Iterator[None]:
    """Hand on what the package says, by way of :mod:`logging`, when something slow starts."""
    import logging

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            tell(record.getMessage())

    handler, logger = Handler(logging.INFO), logging.getLogger("ranklmodel")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
