"""Object code kept on disk, named by a hash of everything it depends on.

A cache may be read-only, full, damaged, shared or written by several processes at once; then code
is compiled again, never an error and never wrong code: every entry carries a digest of its content,
and files appear under their names only when complete. What is read is run, so an entry of somebody
else's counts only where the rights of the folder say that its owner lets him write there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import tempfile
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

LARGEST_ENTRY = 64_000_000
"""Bytes. The largest entry of the package is below 1 MB; more than this is none of ours."""
MOST_ENTRIES = 2000
"""How many of one ending are kept; a folder that many models and fits have filled has 300."""

_MAGIC = b"ranklmodel code 1\n"
_READABLE = stat.S_IRGRP | stat.S_IROTH
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH

_Made = TypeVar("_Made")


class ForeignCodeWarning(UserWarning):
    """Entries of the cache that somebody else wrote are not run."""


def cache_folder() -> Path | None:
    """Return the folder for object code, or None where there is no place for one.

    `RANKLMODEL_CACHE` names it; else it follows the customs of the platform (XDG on Linux).
    """
    named = os.environ.get("RANKLMODEL_CACHE")
    try:
        if named:
            return Path(named).expanduser()
        from platformdirs import user_cache_path

        folder = user_cache_path("ranklmodel", appauthor=False, opinion=False)
    except Exception:  # nobody asked for a cache, so nothing that is wrong with one stops a run
        return None
    # Without a home folder the path begins with a literal "~".
    return folder if folder.is_absolute() else None


def key_of(*parts: str) -> str:
    """Return the name of an entry that depends on these texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read(key: str, ending: str = "code") -> tuple[dict[str, Any], bytes] | None:
    """Return the description and the code of an entry, or None if there is no sound one.

    An entry that others may change, or that is of another's making in a folder where its owner
    does not let him write, is not sound; see :func:`may_be_run`.
    """
    folder = cache_folder()
    content = None if folder is None else _content(folder, f"{key}.{ending}")
    if content is None:
        return None
    digest, body = content[len(_MAGIC) : len(_MAGIC) + 32], content[len(_MAGIC) + 32 :]
    if not content.startswith(_MAGIC) or hashlib.sha256(key.encode() + body).digest() != digest:
        return None
    length = int.from_bytes(body[:8], "little")
    try:
        description = json.loads(body[8 : 8 + length])
    except (ValueError, RecursionError):
        return None
    return (description, body[8 + length :]) if isinstance(description, dict) else None


def made_from(
    key: str, make: Callable[[dict[str, Any], bytes], _Made], ending: str = "code"
) -> _Made | None:
    """Return what is made from an entry, or None where there is none it can be made from.

    Parameters
    ----------
    key : str
        Name of the entry.
    make : callable
        Is given the description and the code. Whatever it raises, the entry is not what it is
        named, and what it holds is prepared anew.
    ending : str
        Kind of the entry.
    """
    entry = read(key, ending)
    if entry is None:
        return None
    try:
        return make(*entry)
    except Exception:  # a description of another shape may fail in any way
        return None


def write(key: str, description: dict[str, Any], code: bytes, ending: str = "code") -> bool:
    """Store an entry; return False where there is no folder or it does not allow it.

    Who may read the folder may read the entry; nobody but its owner may change it.
    """
    folder = cache_folder()
    if folder is None:
        return False
    text = json.dumps(description).encode()
    body = len(text).to_bytes(8, "little") + text + code
    content = _MAGIC + hashlib.sha256(key.encode() + body).digest() + body
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(dir=folder, prefix=".writing-")
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return False
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            _share(file.fileno(), folder.stat())
        # Replacing is atomic: a reader sees the old entry, the new one, or none.
        os.replace(temporary, folder / f"{key}.{ending}")
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        return False
    keep_newest(ending, MOST_ENTRIES)
    return True


def keep_newest(ending: str, number: int) -> None:
    """Remove all but the newest entries of this ending."""
    folder = cache_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError, ValueError):
        entries = [(path.stat().st_mtime_ns, path) for path in folder.glob(f"*.{ending}")]
        for _, path in sorted(entries)[:-number]:
            path.unlink(missing_ok=True)


def may_be_run(entry: os.stat_result, folder: os.stat_result) -> bool:
    """Return whether code may be run, by who owns it and who may write where it stands.

    What others may change is never run, nor is anything of others in a folder that everybody may
    write to. Ours and the system's own is run. What somebody else wrote is run where the owner of
    the folder let him: the folder is ours or the system's and no other can write to it, or it is
    shared with a group of ours on purpose, so that its group may write and what is made in it
    belongs to the group (``chmod g+ws``).

    Parameters
    ----------
    entry, folder : os.stat_result
        Of the file, as it was opened, and of the folder.
    """
    if os.name != "posix":  # rights are lists there, and a folder of the user's is his own
        return True
    if entry.st_mode & _WRITABLE_BY_OTHERS:
        return False
    ours = (os.geteuid(), 0)
    if entry.st_uid in ours:
        return True
    if folder.st_mode & stat.S_IWOTH:
        return False
    if not folder.st_mode & stat.S_IWGRP:
        return folder.st_uid in ours
    shared = folder.st_mode & stat.S_ISGID and entry.st_gid == folder.st_gid
    return bool(shared) and folder.st_gid in {os.getegid(), *os.getgroups()}


def _content(folder: Path, name: str) -> bytes | None:
    """Return what a file holds, None where it can not be read or may not be run."""
    try:
        # a pipe would keep us waiting for somebody who writes to it
        number = os.open(folder / name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        with os.fdopen(number, "rb") as file:
            entry = os.fstat(number)
            if not stat.S_ISREG(entry.st_mode) or entry.st_size > LARGEST_ENTRY:
                return None
            if not may_be_run(entry, folder.stat()):
                _tell_of(folder)
                return None
            return file.read(LARGEST_ENTRY)
    except (OSError, ValueError):
        return None


_BINARY = getattr(os, "O_BINARY", 0)


def _share(number: int, folder: os.stat_result) -> None:
    """Give a file to those who may read the folder."""
    if os.name != "posix":
        return
    if folder.st_mode & stat.S_ISGID:
        with contextlib.suppress(OSError):  # of a group that is not ours
            os.fchown(number, -1, folder.st_gid)
    os.fchmod(number, stat.S_IRUSR | stat.S_IWUSR | (folder.st_mode & _READABLE))


@cache
def _tell_of(folder: Path) -> None:
    """Say once that what others wrote is not run."""
    warnings.warn(
        f"{folder}: code there that somebody else wrote, or may change, is not run but prepared "
        "anew; a cache for a group needs a folder of the group's with the rights g+ws",
        ForeignCodeWarning,
        stacklevel=2,
    )
