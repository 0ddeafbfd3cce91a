"""The table of parameters as mechanism files state it, those of one folder over another's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs.parameters.file import Annotation, ParameterRecord
from ranklmodel.inputs.parameters.limits import Limits
from ranklmodel.inputs.parameters.mechanism_files import MechanismSource, read_mechanism
from ranklmodel.inputs.parameters.table import ParameterEntry, ParameterTable
from ranklmodel.inputs.reading.yaml_reader import Document


def load_parameters(folders: Iterable[Path | str]) -> ParameterTable:
    """Read all mechanism files of some folders.

    Parameters
    ----------
    folders : iterable of Path
        Folders of mechanism files, which may lie in folders of their own. A later one may restate
        parameters of a mechanism of an earlier one, and its entries then hold; within one every
        name stands once.

    Returns
    -------
    ParameterTable
        Every parameter.

    Raises
    ------
    InputError
        If a file is not valid, or two mechanisms name the same parameter.
    """
    groups = []
    for folder in folders:
        if not Path(folder).is_dir():
            raise InputError("there is no such folder", file=folder)
        groups.append(sorted(Path(folder).rglob("*.yaml")))
    return read_parameters(groups)


def read_parameters(groups: Iterable[Iterable[Path]]) -> ParameterTable:
    """Read groups of mechanism files, those of one folder each; see :func:`load_parameters`.

    Raises
    ------
    InputError
        If a file is not valid, or two mechanisms name the same parameter.
    """
    entries: dict[str, ParameterEntry] = {}
    annotations: dict[str, Annotation] = {}
    limits = Limits()
    for files in groups:
        here: dict[str, ParameterEntry] = {}
        for source in map(read_mechanism, files):
            content = source.content
            for name, entry in _entries(source).items():
                below = entries.get(name)
                _refuse_second(entry, here.get(name), below)
                # Who restates a person's own parameter changes its value, not whose it is.
                if below is not None and below.personal:
                    entry = replace(entry, personal=True, solved=below.solved)
                here[name] = entry
            annotations.update(content.annotations)
            limits = limits.with_those_of(content)
        entries.update(here)
    return ParameterTable(entries, annotations, limits)


@lru_cache(maxsize=1000)
def _entries(source: MechanismSource) -> dict[str, ParameterEntry]:
    """Return the entries of a file, made once as long as it does not change."""
    content = source.content
    return {
        name: _entry(name, record, content.mechanism, source.document)
        for name, record in content.parameters.items()
    }


def _entry(
    name: str, record: ParameterRecord, mechanism: str, document: Document
) -> ParameterEntry:
    low, high = record.bounds
    return ParameterEntry(
        name=name,
        title=record.name,
        value=float(record.value),
        unit=record.unit,
        bounds=(float(low), float(high)),
        scale=record.scale,
        kind=record.kind,
        source=record.source,
        note=record.note,
        mechanism=mechanism,
        file=document.file,
        line=document.line(("parameters", name)),
        personal=bool(record.personal),
        solved=record.personal == "solved",
    )


def _refuse_second(
    entry: ParameterEntry, beside: ParameterEntry | None, below: ParameterEntry | None
) -> None:
    if beside is not None:
        other, what = beside, "the parameter stands twice"
    elif below is not None and below.mechanism != entry.mechanism:
        other, what = below, "the parameter belongs to another mechanism"
    elif below is not None and _differs_in_dimension(entry, below):
        other, what = below, f"the parameter is measured in {below.unit}, given {entry.unit}"
    else:
        return
    where = f"in mechanism {other.mechanism!r} ({other.file}:{other.line})"
    raise InputError(
        f"{what}: in mechanism {entry.mechanism!r} and {where}",
        file=entry.file,
        line=entry.line,
        key=f"parameters.{entry.name}",
    )


def _differs_in_dimension(entry: ParameterEntry, other: ParameterEntry) -> bool:
    try:
        entry.quantity.to(other.unit)
    except UnitError:
        return True
    return False
