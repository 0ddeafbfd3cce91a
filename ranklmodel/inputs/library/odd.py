"""What stands in a folder of inputs and is none: it is named, and hides nothing else."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.records import IDENTIFIER


def entries(folder: Path, pattern: str) -> Iterator[tuple[str, Path]]:
    """Yield the names and the places of what looks like an input of a kind, sorted.

    Parameters
    ----------
    folder : Path
        The folder of the kind, which need not exist.
    pattern : str
        ``*.yaml``, ``**/*.yaml``, or ``*/trial.yaml`` of what has a folder of its own.
    """
    first, _, last = pattern.rpartition("/")
    within = last if first == "*" else ""
    try:
        places = sorted(folder.glob(first if within else pattern))
    except OSError:  # a folder that may not be looked into
        return
    for place in places:
        if not within:
            yield place.stem, place
        elif os.path.lexists(place / within):
            yield place.name, place / within


def why_no_input(name: str, path: Path) -> InputError | None:
    """Return why something that looks like an input can not be one, or None.

    Examples
    --------
    >>> why_no_input("women", Path(__file__).parent).message
    'is a folder, a file was expected'
    """
    if not re.match(IDENTIFIER, name):
        message = f"{name!r} is not a name; use letters, digits and underscores, a letter first"
        return InputError(message, file=path)
    try:
        if path.is_file():
            return None
        what = "is a folder" if path.is_dir() else "leads nowhere" if path.is_symlink() else ""
        return InputError(f"{what or 'is a pipe or a device'}, a file was expected", file=path)
    except (OSError, ValueError, RuntimeError) as error:
        return InputError(f"can not be read: {error}", file=path)


def exists(path: Path, what: Literal["file", "folder"]) -> bool:
    """Return whether a file or a folder is there, False where nobody can tell."""
    try:
        return path.is_file() if what == "file" else path.is_dir()
    except (OSError, ValueError):
        return False


def matching(base: Path, pattern: str) -> list[Path]:
    """Return the paths of a pattern; most name one file, and need no search."""
    return sorted(base.glob(pattern)) if "*" in pattern else [base / pattern]


def require_its_name(name_in_file: str, asked: str | Path, path: Path) -> None:
    """Refuse a file that was found under one name and calls itself by another."""
    by_name = isinstance(asked, str) and re.match(IDENTIFIER, asked) is not None
    if by_name and asked != name_in_file:
        message = f"the file was found as {asked!r} but calls itself {name_in_file!r}"
        raise InputError(message, file=path, key="name")
