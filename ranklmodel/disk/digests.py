"""Digests of files: two that agree stand for the same content."""

from __future__ import annotations

import hashlib
from pathlib import Path


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest_of_folders(*folders: Path, endings: tuple[str, ...] = (".py",)) -> str:
    """Return the SHA-256 of the names and contents of all files in folders.

    Parameters
    ----------
    *folders : Path
        Folders; where they stand has no part in the digest, their own names have.
    endings : tuple of str
        Endings of the files that count.

    Returns
    -------
    str
        Hexadecimal.

    Examples
    --------
    >>> here = Path(__file__).parent
    >>> digest_of_folders(here) == digest_of_folders(here, here.parent / "units")
    False
    """
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.suffix in endings):
            name = path.relative_to(folder.parent).as_posix()
            digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
