"""Who cites what, outside the files of mechanisms: people, regimens, references, risk factors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from ranklmodel.errors import RanklModelError
from ranklmodel.inputs.reading.yaml_reader import KeyPath, read_yaml
from ranklmodel.inputs.values.sources import AnySource, Source

if TYPE_CHECKING:
    from ranklmodel.inputs.library.library import Library

_FILES = (
    "populations/*.yaml",
    "cohorts/*.yaml",
    "regimens/*.yaml",
    "calibrations/*.yaml",
    "references/*.yaml",
    "substances.yaml",
    "risk_factors.yaml",
    "outcomes.yaml",
)
_SOURCE: TypeAdapter[Source] = TypeAdapter(AnySource)


@dataclass(frozen=True, slots=True)
class Citation:
    """A source, and what rests on it.

    Attributes
    ----------
    what : str
        Such as ``populations/atac_woman``.
    file : Path
        Where it stands.
    line : int
        The line it begins at, if that is known.
    source : Source
        As it stands there.
    """

    what: str
    file: Path
    line: int | None
    source: Source


def citations(library: Library) -> Iterator[Citation]:
    """Yield every source of people, cohorts, regimens, calibrations, references and risk factors.

    Parameters
    ----------
    library : Library
        What can not be read there is passed over: ``check`` says it of each file.

    Yields
    ------
    Citation
        One a source, by file. Parameters and rows of trials are not among them.
    """
    for base in library.folders:
        for pattern in _FILES:
            for path in sorted(base.glob(pattern)):
                yield from _of_file(path, str(path.relative_to(base).with_suffix("")))


def _of_file(path: Path, what: str) -> Iterator[Citation]:
    try:
        document = read_yaml(path)
    except RanklModelError:
        return
    for keys, raw in _values(document.data, ()):
        if keys[-1] != "source" or raw is None:
            continue
        try:
            source = _SOURCE.validate_python(raw)
        except ValidationError:
            continue
        yield Citation(what, path, document.line(keys), source)


def _values(value: Any, keys: KeyPath) -> Iterator[tuple[KeyPath, Any]]:
    """Yield every value below a value, however deep, with the keys that lead to it."""
    if isinstance(value, Mapping):
        inside: Any = value.items()
    elif isinstance(value, (list, tuple)):
        inside = enumerate(value)
    else:
        return
    for key, one in inside:
        yield (*keys, key), one
        yield from _values(one, (*keys, key))
