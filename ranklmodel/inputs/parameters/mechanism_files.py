"""The mechanism files of some folders, each read and checked once, and what they add up to.

A new drug is one file: beside its parameters it may state its molar mass, its assay, and what must
hold of it. Those are put together here with the files of their own that hold the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from ranklmodel.disk.text import read_text
from ranklmodel.errors import InputError
from ranklmodel.inputs.library.builtin import builtin_folder
from ranklmodel.inputs.parameters.expectations import (
    ConservedSum,
    Direction,
    Expectations,
    Origin,
    directions_of,
)
from ranklmodel.inputs.parameters.file import MechanismFile
from ranklmodel.inputs.reading.records import validate, validate_data
from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath, read_yaml
from ranklmodel.inputs.values.endpoints import (
    ENDPOINTS_FILE,
    Endpoints,
    EndpointsFile,
    merged_endpoints,
)
from ranklmodel.inputs.values.substances import (
    SUBSTANCES_FILE,
    Substance,
    SubstancesFile,
    SubstanceTable,
)

T = TypeVar("T")
Statement = TypeVar("Statement", Direction, ConservedSum)

MECHANISMS = "mechanisms"
"""The folder of mechanism files within a folder laid out as ``params`` is."""

_MECHANISM_KEY = re.compile("^mechanism:", re.MULTILINE)


@dataclass(frozen=True, slots=True, eq=False)
class MechanismSource:
    """A mechanism file: its checked content, and the lines of everything in it."""

    content: MechanismFile
    document: Document

    def origin(self, *path: str | int) -> Origin:
        """Return where a key of it stands."""
        return Origin(self.content.mechanism, self.document.file, self.document.line(path))


_checked: dict[Path, MechanismSource] = {}


def read_mechanism(path: Path) -> MechanismSource:
    """Read a mechanism file; one that has not changed is checked once in a process.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    document = read_yaml(path)
    held = _checked.get(path)
    if held is None or held.document is not document:
        held = MechanismSource(validate(MechanismFile, document), document)
        _checked[path] = held
    return held


def mechanism_files(base: Path) -> tuple[Path, ...]:
    """Return the mechanism files of a folder laid out as ``params`` is, sorted.

    They are those below ``mechanisms``, and ``NAME.yaml`` beside ``NAME.py``, a mechanism of the
    user's own.
    """
    beside = [path for path in base.glob("*.yaml") if _is_beside_its_mechanism(path)]
    below = [path for path in (base / MECHANISMS).rglob("*.yaml") if not path.is_dir()]
    return tuple(sorted([*below, *beside]))


def _is_beside_its_mechanism(path: Path) -> bool:
    """Tell a mechanism file from whatever else may have a Python file of its name."""
    if not is_file(path.with_suffix(".py")):
        return False
    try:
        return _MECHANISM_KEY.search(path.read_text(encoding="utf-8")) is not None
    except (OSError, UnicodeDecodeError):
        return False


def with_section(folder: Path, section: str) -> Iterator[tuple[Document, dict[str, Any]]]:
    """Yield the mechanism files that have a section, and that section alone.

    Few state a substance or an endpoint. To parse and check all of them for those would take longer
    than all else that a command such as ``list calibrations`` does.
    """
    for path in mechanism_files(folder):
        if section in _mentioned(path):
            document = read_yaml(path)
            if section in document.data:
                yield document, {section: document.data[section]}


_SECTIONS = ("substances", "endpoints")
_mentions: dict[Path, tuple[tuple[int, int], frozenset[str]]] = {}


def _mentioned(path: Path) -> frozenset[str]:
    """Return which of the sections a file mentions anywhere; looked up once until it changes."""
    try:
        status = path.stat()
    except OSError as error:
        raise InputError(f"the file can not be read ({error.strerror})", file=path) from None
    stamp = (status.st_mtime_ns, status.st_size)
    held = _mentions.get(path)
    if held is None or held[0] != stamp:
        text = read_text(path)
        held = (stamp, frozenset(section for section in _SECTIONS if section in text))
        _mentions[path] = held
    return held[1]


def _entries_of(
    parts: Iterable[tuple[Document, Mapping[str, T]]], section: str, what: str
) -> dict[str, T]:
    """Put the entries of the files of one folder together; two that differ are refused."""
    entries: dict[str, T] = {}
    homes: dict[str, Document] = {}
    for document, content in parts:
        for name, entry in content.items():
            if name in entries and entries[name] != entry:
                path = (section, name)
                where = f"{homes[name].file}:{homes[name].line(path)}"
                message = f"the {what} {name!r} stands twice, with other values in {where}"
                raise document.error(message, path)
            entries.setdefault(name, entry)
            homes.setdefault(name, document)
    return entries


def load_substances_of(folders: Iterable[Path]) -> SubstanceTable:
    """Return the substances of ``substances.yaml`` and of the mechanism files.

    Parameters
    ----------
    folders : iterable of Path
        Folders laid out as ``params`` is; entries of a later one hold.

    Returns
    -------
    SubstanceTable
        Molar masses by name.

    Raises
    ------
    InputError
        If a file is not valid, or two files of one folder state a substance differently.
    """
    merged: dict[str, Substance] = {}
    for folder in folders:
        parts: list[tuple[Document, Mapping[str, Substance]]] = []
        if is_file(folder / SUBSTANCES_FILE):
            document = read_yaml(folder / SUBSTANCES_FILE)
            parts.append((document, validate(SubstancesFile, document).substances))
        for document, part in with_section(folder, "substances"):
            parts.append((document, validate_data(SubstancesFile, part, document).substances))
        merged |= _entries_of(parts, "substances", "substance")
    return SubstanceTable(merged)


def load_endpoints_of(folders: Iterable[Path]) -> Endpoints:
    """Return the endpoints of ``endpoints.yaml`` and of the mechanism files.

    Parameters
    ----------
    folders : iterable of Path
        Folders laid out as ``params`` is; entries of a later one hold.

    Returns
    -------
    Endpoints
        All of them, and what they are sorted into.

    Raises
    ------
    InputError
        If a file is not valid, an entry names no kind or family or lacks a number, or two files of
        one folder state an endpoint differently.
    """
    parts: list[tuple[Document, EndpointsFile]] = []
    for folder in folders:
        here: list[tuple[Document, EndpointsFile]] = []
        if is_file(folder / ENDPOINTS_FILE):
            document = read_yaml(folder / ENDPOINTS_FILE)
            here.append((document, validate(EndpointsFile, document)))
        for document, part in with_section(folder, "endpoints"):
            here.append((document, validate_data(EndpointsFile, part, document)))
        _entries_of([(doc, one.endpoints) for doc, one in here], "endpoints", "endpoint")
        parts += here
    return merged_endpoints(parts)


@cache
def builtin_endpoints() -> Endpoints:
    """Return the package's own endpoints."""
    return load_endpoints_of([builtin_folder()])


def load_expectations(groups: Iterable[Iterable[Path]]) -> Expectations:
    """Return what the mechanism files expect.

    Parameters
    ----------
    groups : iterable of iterable of Path
        Mechanism files, those of one folder together. What a later group says of the same cause,
        effect, moment and life, or of a sum of the same states, holds instead of what an earlier
        one says.

    Returns
    -------
    Expectations
        Directions and sums, each with its file and line.

    Raises
    ------
    InputError
        If a file is not valid, or one folder says something twice.
    """
    directions: dict[object, Direction] = {}
    sums: dict[object, ConservedSum] = {}
    for paths in groups:
        sources = [read_mechanism(path) for path in paths]
        directions |= _told_once(sources, _directions)
        sums |= _told_once(sources, _sums)
    return Expectations(tuple(directions.values()), tuple(sums.values()))


def _directions(source: MechanismSource) -> Iterator[tuple[KeyPath, Direction]]:
    for life, rows in source.content.expect.items():
        for place, row in enumerate(rows):
            path: KeyPath = ("expect", life, place)
            for direction in directions_of(row, life, source.origin(*path)):
                yield path, direction


def _sums(source: MechanismSource) -> Iterator[tuple[KeyPath, ConservedSum]]:
    for place, weights in enumerate(source.content.conserved):
        path: KeyPath = ("conserved", place)
        yield path, ConservedSum(tuple(sorted(weights.items())), source.origin(*path))


def _told_once(
    sources: Iterable[MechanismSource],
    statements: Callable[[MechanismSource], Iterator[tuple[KeyPath, Statement]]],
) -> dict[object, Statement]:
    told: dict[object, Statement] = {}
    for source in sources:
        for path, one in statements(source):
            if one.key in told:
                message = f"{one} stands twice, also in {told[one.key].origin}"
                raise source.document.error(message, path)
            told[one.key] = one
    return told


def is_file(path: Path) -> bool:
    """Tell whether there is such a file; a path that no system accepts names none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
