"""The library that the folders on the command line make."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.inputs import Library


def library_of(folders: list[Path] | None, mechanisms: list[Path] | None = None) -> Library:
    """Return the library of some folders of the user's and the built-in files."""
    from ranklmodel.inputs import Library

    library = Library(folders or ())
    for folder in mechanisms or ():
        library = library.beside(folder)
    return library
