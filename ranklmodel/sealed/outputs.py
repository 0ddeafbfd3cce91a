"""The hashes of what a run wrote, and what wrote it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from pydantic import Field, field_validator

from ranklmodel.disk.digests import digest_of_file, digest_of_folders
from ranklmodel.disk.versions import installed_version
from ranklmodel.inputs.reading.records import Record, custom_error
from ranklmodel.sealed.seal import RUN_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIBRARIES = ("matplotlib", "pillow", "h5netcdf", "h5py", "xarray")
"""What writes files and has no part in the numbers."""

CODE = "code of the package"


class Outputs(Record):
    """What a run wrote.

    Attributes
    ----------
    written_by : mapping of str to str
        The SHA-256 of the package's code, and the versions of libraries that write files.
    files : mapping of str to str
        SHA-256 of every file, by its path within the folder; ``run.yaml`` itself is not among them.
    """

    written_by: dict[str, str] = Field(default_factory=dict)
    files: dict[str, str] = Field(default_factory=dict)

    @field_validator("files")
    @classmethod
    def _within(cls, files: dict[str, str]) -> dict[str, str]:
        for name in files:
            path = PurePosixPath(name)
            if path.is_absolute() or ".." in path.parts or "\\" in name:
                raise custom_error("expected a path within the folder", key=name)
        return files


def outputs_of(folder: Path) -> Outputs:
    """Return the hashes of all files in a folder, but that of its own run file.

    Parameters
    ----------
    folder : Path
        A folder that is whole but for ``run.yaml``.
    """
    sums = {name: digest_of_file(folder / name) for name in names_in(folder)}
    return Outputs(written_by=written_by(), files=sums)


def names_in(folder: Path) -> Iterator[str]:
    """Yield the files of a folder by their paths in it, sorted, without its own run file."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name != RUN_FILE and (path.is_symlink() or not path.is_dir()):
            yield name


def written_by() -> dict[str, str]:
    """Return the hash of the package's code and the versions of what writes files."""
    package = Path(__file__).parents[1]
    parts = {CODE: digest_of_folders(package, endings=(".py", ".json"))}
    for name in _LIBRARIES:
        try:
            parts[name] = installed_version(name)
        except PackageNotFoundError:
            continue
    return parts
