"""The table of all parameters: every number of the model, with unit, range and origin."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from numbers import Real
from pathlib import Path
from typing import Any, Literal, TypeVar, overload

from ranklmodel.errors import InputError, UnitError, UnknownNameError
from ranklmodel.inputs.parameters.file import (
    Annotation,
    Kind,
    Scale,
)
from ranklmodel.inputs.parameters.limits import Limits
from ranklmodel.inputs.reading.frozen import FrozenDict
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
