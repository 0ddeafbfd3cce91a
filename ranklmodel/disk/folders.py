"""Files and folders that appear under their names only when they are whole.

What is being written stands in a folder of its own, with a name nobody else has, on the same disk;
then it is renamed, which a reader sees as a whole or not at all. Whatever goes wrong, what was
there before stays, and nothing is left beside it.
"""

from __future__ import annotations

import errno
import math
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ranklmodel.disk.inputs import refuse_what_was_read
from ranklmodel.errors import InputError

LONGEST = 60
"""Characters of a name that are repeated in the name of what is unfinished, of 255 bytes in all."""
_UNFINISHED = re.compile(r"\.(.+)\.[a-z0-9_]{8}")
"""Such a name, with the characters that `tempfile` adds."""


@contextmanager
def replaced(path: Path | str) -> Iterator[Path]:
    """Give a path to write to; what is written there becomes the file when the block ends well.

    Parameters
    ----------
    path : Path or str
        The file. Its folder is made where there is none; a link stays one and what it points to is
        replaced. A device or a pipe can not be replaced and is written as it is.

    Yields
    ------
    Path
        Where to write. There is no file yet; it has the name of the wanted one, so libraries that
        go by the ending do the same.

    Raises
    ------
    InputError
        If the file can not be written.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with replaced(Path(folder) / "a.txt") as unfinished:
    ...         _ = unfinished.write_text("whole")
    ...     (Path(folder) / "a.txt").read_text()
    'whole'
    """
    with _refused(Path(path)):
        if _is_written_as_it_is(Path(path)):
            yield Path(path)
            return
        refuse_what_was_read(Path(path))
        target = Path(path).resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        with _workplace(target.name, target.parent) as workplace:
            unfinished = workplace / target.name
            yield unfinished
            _on_disk(unfinished)
            unfinished.replace(target)


@contextmanager
def filled(folder: Path | str) -> Iterator[Path]:
    """Give a folder to fill; it becomes the wanted one when the block ends well.

    A folder that is there already is not replaced, because it may hold other files: the finished
    ones are moved into it one by one.

    Parameters
    ----------
    folder : Path or str
        The folder; made where there is none.

    Yields
    ------
    Path
        An empty folder.

    Raises
    ------
    InputError
        If the folder can not be written.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as parent:
    ...     with filled(Path(parent) / "results") as unfinished:
    ...         _ = (unfinished / "a.txt").write_text("whole")
    ...     [file.name for file in Path(parent).rglob("*")]
    ['results', 'a.txt']
    """
    with _refused(Path(folder)):
        target = Path(folder).resolve()
        _refuse_the_root(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        # Within a folder that is there: it may be on another disk than what it stands in.
        with _workplace(target.name, target if target.is_dir() else target.parent) as workplace:
            unfinished = workplace / target.name
            unfinished.mkdir()
            yield unfinished
            if target.is_dir():
                _refuse_inputs(unfinished, target)
                _move_files(unfinished, target)
            else:
                unfinished.rename(target)


def require_a_place(folder: Path | str) -> None:
    """Refuse a folder that can not be made or filled, before long work for what goes there.

    Parameters
    ----------
    folder : Path or str
        The folder, there or not.

    Raises
    ------
    InputError
        If what it would stand in is a file, or may not be written.

    Examples
    --------
    >>> require_a_place("results")
    """
    with _refused(Path(folder)):
        target = Path(folder).resolve()
        _refuse_the_root(target)
        place = next(one for one in (target, *target.parents) if one.exists())
        if not place.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        if not os.access(place, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def remove_file(path: Path) -> None:
    """Remove a file that something else has taken the place of; none is no mistake.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    InputError
        If it can not be removed.

    Examples
    --------
    >>> remove_file(Path("nothing_of_this_name.txt"))
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        message = f"can not be removed: {error.strerror or error}"
        raise InputError(message, file=path) from None


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Say in words, and with the name that was asked for, that something can not be written."""
    try:
        yield
    except OSError as error:
        raise InputError(f"can not be written: {error.strerror or error}", file=path) from None
    except InputError as error:  # of what is written within, under a name that is gone
        name = f".{path.resolve().name[:LONGEST]}."
        parts = [] if error.file is None else error.file.parts
        for place, part in enumerate(parts):
            if part.startswith(name):
                file = path.joinpath(*parts[place + 2 :])
                raise InputError(error.message, file=file, line=error.line, key=error.key) from None
        raise


@contextmanager
def _workplace(name: str, folder: Path) -> Iterator[Path]:
    """Make a folder that nobody else has, and remove it with all that is left in it."""
    workplace = Path(tempfile.mkdtemp(prefix=f".{name[:LONGEST]}.", dir=folder))
    _unfinished.add(workplace)
    try:
        yield workplace
    finally:
        shutil.rmtree(workplace, ignore_errors=True)
        _unfinished.discard(workplace)


_unfinished: set[Path] = set()


def remove_unfinished() -> None:
    """Remove what is being written: the process ends at once."""
    for workplace in tuple(_unfinished):
        shutil.rmtree(workplace, ignore_errors=True)


ABANDONED = 3600.0
"""Seconds after which what nobody touches is left over from a process that was killed.

What is written there is in memory when its folder is made, so that a living writer is done within
seconds, or minutes where a disk is slow. It may be of another machine that has the same disk, whose
processes can not be asked; so that its age alone tells, by the clock of the disk itself.
"""


def remove_abandoned(folder: Path, names: re.Pattern[str]) -> None:
    """Remove what writers who were killed left unfinished in a folder; what may live stays.

    Parameters
    ----------
    folder : Path
        Where finished files stand; there or not.
    names : pattern
        Of the whole names of these; others are somebody else's.

    Raises
    ------
    InputError
        If the folder can not be read or written.

    Examples
    --------
    >>> remove_abandoned(Path("no_such_folder"), re.compile("people_.*"))
    """
    with _refused(folder):
        left = [one for one in folder.glob(".*") if _is_unfinished(one, names)]
        if not left:
            return
        with _workplace("now", folder) as newest:
            now = newest.stat().st_mtime
        for one in left:
            if now - _touched(one) > ABANDONED:
                shutil.rmtree(one, ignore_errors=True)


def _is_unfinished(path: Path, names: re.Pattern[str]) -> bool:
    match = _UNFINISHED.fullmatch(path.name)
    if match is None or path.is_symlink() or not path.is_dir():
        return False
    return names.fullmatch(match[1]) is not None


def _touched(workplace: Path) -> float:
    """Return when something in a folder was changed last; of what is gone meanwhile, never."""
    try:
        return max(one.lstat().st_mtime for one in (workplace, *workplace.rglob("*")))
    except FileNotFoundError:  # its writer has ended
        return math.inf


def _is_written_as_it_is(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _on_disk(file: Path) -> None:
    """Wait until the content is on the disk: a rename may overtake it where power fails."""
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def _refuse_the_root(folder: Path) -> None:
    """Refuse the folder of all folders: nobody means to fill that one."""
    if folder == folder.parent:
        raise InputError("is the root of the disk; name a folder for the results", file=folder)


def _refuse_inputs(source: Path, target: Path) -> None:
    """Refuse, before any file is moved, to put one over what was read."""
    for file in source.rglob("*"):
        refuse_what_was_read(target / file.relative_to(source))


def _move_files(source: Path, target: Path) -> None:
    for file in sorted(source.iterdir()):
        if file.is_dir():
            (target / file.name).mkdir(exist_ok=True)
            _move_files(file, target / file.name)
        else:
            file.replace(target / file.name)
