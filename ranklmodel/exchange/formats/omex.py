"""A COMBINE archive: everything about a run in one file that other tools open."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from ranklmodel.disk.folders import replaced
from ranklmodel.errors import InputError, ModelError
from ranklmodel.exchange.formats.omex_metadata import FORMAT, METADATA, About, metadata_text

_FORMATS = {
    ".xml": "http://identifiers.org/combine.specifications/sbml.level-3.version-2",
    ".sedml": "http://identifiers.org/combine.specifications/sed-ml.level-1.version-4",
    ".ant": "http://purl.org/NET/mediatypes/text/plain",
    ".csv": "http://purl.org/NET/mediatypes/text/csv",
    ".tsv": "http://purl.org/NET/mediatypes/text/tab-separated-values",
    ".yaml": "http://purl.org/NET/mediatypes/application/x-yaml",
    ".md": "http://purl.org/NET/mediatypes/text/markdown",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive.

    Attributes
    ----------
    place : str
        Its path in the archive.
    text : str
        What it holds.
    master : bool
        Whether tools should open this one.
    """

    place: str
    text: str
    master: bool = False


def write_archive(path: Path, entries: tuple[Entry, ...], about: About | None = None) -> Path:
    """Write a COMBINE archive.

    Parameters
    ----------
    path : Path
        The ``.omex`` file; its folder is made, the file replaced.
    entries : tuple of Entry
        Its files, told apart by their endings.
    about : About, optional
        What it says of itself; by default the name of the file.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    InputError
        If the file can not be written, or the environment states a day that is none.
    ModelError
        If an entry's ending is of no known format.
    """
    import libcombine

    archive = libcombine.CombineArchive()
    # The library reads the files when the archive is written, so they must exist until then.
    with tempfile.TemporaryDirectory() as folder:
        for number, entry in enumerate(entries):
            ending = Path(entry.place).suffix
            if ending not in _FORMATS:
                raise ModelError(f"{entry.place!r} is of no format an archive knows")
            source = Path(folder) / f"{number}{ending}"
            source.write_text(entry.text, encoding="utf-8")
            archive.addFile(str(source), entry.place, _FORMATS[ending], entry.master)
        # Tools give up on archives that do not describe themselves. The library's own description
        # has no title and no organism, and is dated by the clock.
        described = Path(folder) / METADATA
        described.write_text(metadata_text(about or About(path.stem)), encoding="utf-8")
        archive.addFile(str(described), METADATA, FORMAT, False)
        with replaced(path) as unfinished:
            try:
                is_written = archive.writeToFile(str(unfinished))
            except RuntimeError as error:  # what the library makes of a full disk, at some places
                raise OSError(str(error)) from None
            if not is_written:
                raise OSError("the library gives no reason")
            _require_whole(unfinished, [METADATA, *(entry.place for entry in entries)])
    return path


def _require_whole(path: Path, places: list[str]) -> None:
    """Refuse an archive that can not be read back: on a full disk the library says all is well."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            whole = archive.testzip() is None and set(places) <= set(archive.namelist())
    except (OSError, zipfile.BadZipFile):
        whole = False
    if not whole:
        raise OSError("what was written is not whole, perhaps because the disk is full")


def files_of(path: Path) -> dict[str, str]:
    """Return the text of every file of an archive but its manifest, by its place.

    Raises
    ------
    InputError
        If it is not an archive.
    """
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if not name.startswith("manifest")]
            return {name: archive.read(name).decode("utf-8") for name in names}
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(f"this is not an archive ({error})", file=path) from None
