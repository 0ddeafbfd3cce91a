"""The table of all parameters: every number of the model, with unit, range and origin."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from numbers import Real
from pathlib import Path
from typing import Any, Literal, TypeVar, overload

from ranklmodel.errors import InputError, UnitError, UnknownNameError
from ranklmodel.inputs.parameters.file import (
    Annotation,
    Kind,
    ParameterRecord,
    Scale,
)
from ranklmodel.inputs.parameters.limits import Limits
from ranklmodel.inputs.parameters.mechanism_files import MechanismSource, read_mechanism
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.yaml_reader import Document
from ranklmodel.inputs.values.quantities import Quantity, in_words
from ranklmodel.inputs.values.sources import Source

T = TypeVar("T")

MECHANISM_FILE = "mechanism file"
"""Origin of a value that nothing has changed since it was read."""

SET = "set for this run"
"""Origin of a value that was stated for one run, with ``--set`` or ``parameters=``."""

PERSON = "the person"
"""Origin of a value that follows from who somebody is."""

# A value at a bound may miss it by rounding after a conversion of units.
_ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class ParameterEntry:
    """One parameter.

    Attributes
    ----------
    name : str
        Its identifier.
    title : str
        The name a person reads.
    value : float
        Its value in `unit`.
    unit : str
        Its unit.
    bounds : tuple of float
        Plausible range, linear, in `unit`.
    scale : {"log", "linear"}
        How a search should step; nothing else.
    kind : {"measured", "derived", "fitted", "assumed", "definition", "set"}
        How the value came about.
    source : Source or None
        Where it was read; None for a value that was fitted or set.
    note : str or None
        What else there is to know.
    mechanism : str
        The mechanism it belongs to.
    file : Path
        Where it stands.
    line : int or None
        And in which line.
    personal : bool
        Whether it is a person's own, stated for her or solved so that she is met.
    solved : bool
        Whether it is the latter.
    origin : str
        Where the value in use comes from: ``mechanism file``, ``calibration NAME``, ``set for
        this run`` or ``the person``.
    """

    name: str
    title: str
    value: float
    unit: str
    bounds: tuple[float, float]
    scale: Scale
    kind: Kind | Literal["set"]
    source: Source | None
    note: str | None
    mechanism: str
    file: Path
    line: int | None
    personal: bool = False
    solved: bool = False
    origin: str = MECHANISM_FILE

    @property
    def quantity(self) -> Quantity:
        """The value with its unit."""
        return Quantity(self.value, self.unit)

    def read(self, given: float | str | Quantity) -> float:
        """Return a value given for this parameter in its own unit.

        Parameters
        ----------
        given : float, str or Quantity
            A number in `unit`, or ``"0.9 ng/mL"`` in any unit that converts.

        Returns
        -------
        float
            The number in `unit`.

        Raises
        ------
        InputError
            If it is not a finite number or the unit does not fit.
        """
        what = "a plain number" if self.unit == "1" else f"a value in {self.unit}"
        if isinstance(given, bool) or not isinstance(given, (str, Quantity, Real)):
            raise InputError(f"expected {what}, given {str(given)[:60]}", key=self.name)
        try:
            if isinstance(given, str):
                given = Quantity.parse(given)
            number = given.to(self.unit) if isinstance(given, Quantity) else float(given)
        except (UnitError, ValueError, OverflowError) as error:
            raise InputError(f"{error}; expected {what}", key=self.name) from None
        if not math.isfinite(number):
            raise InputError(f"{number} is not a finite number", key=self.name)
        return number

    def require(self, given: float | str | Quantity) -> float:
        """Return a value given for this parameter in its own unit, if it lies within the bounds.

        Raises
        ------
        InputError
            If it is not a finite number, the unit does not fit, or it lies outside.
        """
        number = self.read(given)
        if not self.contains(number):
            low, high = self.bounds
            unit = "" if self.unit == "1" else f" {self.unit}"
            message = f"{in_words(number, self.unit)} lies outside [{low:g}, {high:g}]{unit}"
            raise InputError(message, key=self.name)
        return number

    def contains(self, value: float) -> bool:
        """Tell whether a value in `unit` lies within the bounds."""
        low, high = self.bounds
        slack = _ROUNDING * max(abs(low), abs(high))
        return low - slack <= value <= high + slack


class ParameterTable(Mapping[str, ParameterEntry]):
    """All parameters by name, immutable.

    Parameters
    ----------
    entries : mapping of str to ParameterEntry
        The parameters.
    annotations : mapping of str to Annotation, optional
        Public identifiers of quantities by name.
    limits : Limits, optional
        What regimens may set and give.

    Examples
    --------
    >>> table = load_parameters([folder])  # doctest: +SKIP
    >>> table["anastrozole_half_block"].unit  # doctest: +SKIP
    'ng/mL'
    """

    __slots__ = ("_entries", "annotations", "limits")

    def __init__(
        self,
        entries: Mapping[str, ParameterEntry],
        annotations: Mapping[str, Annotation] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._entries = dict(entries)
        if not isinstance(annotations, FrozenDict):  # which is shared, as it does not change
            annotations = FrozenDict(annotations)
        self.annotations: FrozenDict[Annotation] = annotations
        self.limits = limits or Limits()

    def __getitem__(self, name: str) -> ParameterEntry:
        """Return a parameter; `UnknownNameError` names the nearest ones."""
        try:
            return self._entries[name]
        except KeyError:
            raise UnknownNameError("parameter", str(name), self._entries) from None

    @overload
    def get(self, name: str, /) -> ParameterEntry | None: ...

    @overload
    def get(self, name: str, /, default: T) -> ParameterEntry | T: ...

    def get(self, name: str, /, default: Any = None) -> Any:
        """Return a parameter, or a default where there is none."""
        return self._entries.get(name, default)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is such a parameter."""
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Return the number of parameters."""
        return len(self._entries)

    def __repr__(self) -> str:
        """Return a summary."""
        mechanisms = {entry.mechanism for entry in self._entries.values()}
        return f"ParameterTable({len(self)} parameters of {len(mechanisms)} mechanisms)"

    def of_mechanism(self, mechanism: str) -> ParameterTable:
        """Return the parameters of one mechanism."""
        entries = {n: e for n, e in self._entries.items() if e.mechanism == mechanism}
        if not entries:
            mechanisms = {entry.mechanism for entry in self._entries.values()}
            raise UnknownNameError("mechanism", mechanism, sorted(mechanisms))
        return ParameterTable(entries, self.annotations, self.limits)

    def values_by_name(self) -> dict[str, float]:
        """Return the plain numbers, each in its own unit."""
        return {name: entry.value for name, entry in self._entries.items()}

    def numbers(
        self, values: Mapping[str, float | str | Quantity], *, allow_outside: bool = False
    ) -> dict[str, float]:
        """Return values given for some parameters as plain numbers, each in its own unit.

        Parameters
        ----------
        values : mapping of str to float, str or Quantity
            A number in the parameter's unit, or ``"0.9 ng/mL"``.
        allow_outside : bool
            Accept a value outside the bounds.

        Returns
        -------
        dict of str to float
            In the same order.

        Raises
        ------
        UnknownNameError
            If there is no such parameter.
        InputError
            If a unit does not fit or a value lies outside the bounds.
        """
        return {
            name: self[name].read(value) if allow_outside else self[name].require(value)
            for name, value in values.items()
        }

    def with_values(
        self,
        values: Mapping[str, float | str | Quantity],
        *,
        allow_outside: bool = False,
        origin: str = SET,
        kind: Literal["set", "fitted"] = "set",
    ) -> ParameterTable:
        """Return a table in which some parameters have other values.

        Parameters
        ----------
        values : mapping of str to float, str or Quantity
            New values: a number in the parameter's unit, or ``"0.9 ng/mL"``.
        allow_outside : bool
            Accept a value outside the bounds.
        origin : str
            Where the values come from, as `show` and the exports tell it.
        kind : {"set", "fitted"}
            How they came about.

        Returns
        -------
        ParameterTable
            The new table; this one is unchanged.

        Raises
        ------
        UnknownNameError
            If there is no such parameter.
        InputError
            If a unit does not fit or a value lies outside the bounds.
        """
        entries = dict(self._entries)
        for name, number in self.numbers(values, allow_outside=allow_outside).items():
            entry = entries[name]
            entries[name] = replace(entry, value=number, kind=kind, origin=origin, source=None)
        return ParameterTable(entries, self.annotations, self.limits)


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
