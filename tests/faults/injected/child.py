"""Programs in processes of their own, in which anything may go wrong."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

Injected = Callable[[], None]

SECONDS = 120


@dataclass(frozen=True)
class Ended:
    """How a process has ended.

    Attributes
    ----------
    status : int
        Of the process, minus the number of the signal where one has ended it.
    out, error : str
        What it has printed.
    """

    status: int
    out: str
    error: str

    def require_honest(self) -> None:
        """Require that no signal has ended it, and a failure is told in one line."""
        assert self.status >= 0, f"ended by signal {-self.status}: {self.error}"
        if self.status != 0:
            assert "Traceback" not in self.error, self.error
            lines = [line for line in self.error.splitlines() if not line.startswith("notice: ")]
            assert len(lines) <= 1, self.error


def in_child(work: Callable[[], int], injected: Injected | None = None) -> Ended:
    """Do something in a copy of this process, with a fault put in there.

    Parameters
    ----------
    work : callable
        Returns the status.
    injected : callable, optional
        Puts the fault in.
    """
    with TemporaryFile() as out, TemporaryFile() as error:
        child = os.fork()
        if child == 0:
            _become(work, injected, out.fileno(), error.fileno())
        _, how = os.waitpid(child, 0)
        texts = []
        for file in (out, error):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return Ended(os.waitstatus_to_exitcode(how), *texts)


def _become(work: Callable[[], int], injected: Injected | None, out: int, error: int) -> None:
    """Be the child: never return to the tests of the parent."""
    status = 99
    try:
        signal.alarm(SECONDS)
        os.dup2(out, 1)
        os.dup2(error, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
        if injected is not None:
            injected()
        status = work()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 98
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                if stream is not None:
                    stream.flush()
            except OSError:
                status = status or 97
        os._exit(status)


def program(*words: str | Path) -> Callable[[], int]:
    """Return the program with these words, to be done in a child."""

    def call() -> int:
        from ranklmodel.cli import app
        from ranklmodel.commands.shared.terminal import fit_streams

        fit_streams()
        app([str(word) for word in words], prog_name="ranklmodel")
        return 0

    return call


def done(work: Callable[..., object], *arguments: object) -> Callable[[], int]:
    """Return a call, to be made in a child, whose status tells only whether it came to its end."""

    def call() -> int:
        work(*arguments)
        return 0

    return call


def crowd_of(writers: int, work: Callable[[int], object]) -> Callable[[], int]:
    """Return many children at once, each with its number, whose status tells whether all ended."""

    def call() -> int:
        children = []
        for number in range(1, writers + 1):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    work(number)
                    status = 0
                finally:
                    os._exit(status)
            children.append(child)
        return max(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children)

    return call


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the content of every file of a folder, those in hidden folders too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def require_whole(
    folder: Path, before: Mapping[str, bytes], right: Mapping[str, bytes], ended: Ended
) -> None:
    """Require that every file is the old one or the right one, and the right one at status 0."""
    now = files_of(folder)
    if ended.status == 0:
        assert {name: now.get(name) for name in right} == dict(right)
    for name, content in now.items():
        if not any(part.startswith(".") for part in Path(name).parts):
            assert content in (before.get(name), right.get(name)), f"{name} is half-written"
    for name in before:
        assert name in now, f"{name} is gone"
