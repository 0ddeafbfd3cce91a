"""What is exported: a model with the numbers of one run, and nothing that knows how to run it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.ruled import RuledCourse
    from ranklmodel.inputs import ParameterTable
    from ranklmodel.model.model import Model

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

# What integrating a life leaves in the states of drugs never given. libRoadRunner scales its
# absolute tolerance by the first value of each state: with 1e-25 there its solver gives up, with 0
# it does not.
_NOISE = 1e-15


class Timetable(Protocol):
    """Doses and settings as arrays, sorted by time; a ``simulation.Schedule`` is one.

    A protocol, because the rooms of the exchange and of the simulation lie on the same floor and
    neither imports the other.
    """

    @property
    def dose_times(self) -> Floats:
        """Days, shape (n_doses,)."""
        ...

    @property
    def dose_states(self) -> Integers:
        """Position of the state each dose is added to, shape (n_doses,)."""
        ...

    @property
    def dose_amounts(self) -> Floats:
        """Amounts in the unit of that state, shape (n_doses,)."""
        ...

    @property
    def setting_times(self) -> Floats:
        """Days, shape (n_settings,)."""
        ...

    @property
    def setting_inputs(self) -> Integers:
        """Position of the input each setting changes, shape (n_settings,)."""
        ...

    @property
    def setting_values(self) -> Floats:
        """Value each input takes, in its unit, shape (n_settings,)."""
        ...


@dataclass(frozen=True)
class EmptyTimetable:
    """Nothing is given and nothing is set."""

    dose_times: Floats = field(default_factory=lambda: np.empty(0))
    dose_states: Integers = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    dose_amounts: Floats = field(default_factory=lambda: np.empty(0))
    setting_times: Floats = field(default_factory=lambda: np.empty(0))
    setting_inputs: Integers = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    setting_values: Floats = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True, eq=False)
class ModelRun:
    """A model and the numbers of one run of it.

    Attributes
    ----------
    model : Model
        The equations.
    constants : array of shape (n_parameters + n_inputs,)
        Parameters, then inputs at rest.
    initial : array of shape (n_states,)
        State at `start`, before any dose given then.
    timetable : Timetable
        Doses and settings.
    start : float
        Day of `initial`; it becomes time zero of the exported model, whose clock has no other.
    title : str
        One line a person reads, such as the trial and the arm.
    table : ParameterTable, optional
        Names, sources and ranges of the parameters, and public identifiers of all quantities. Its
        values are not used: a person's constants may differ from the files'.
    ruled : tuple of RuledCourse
        Treatments that rules on what is observed begin and stop; they are not in `timetable`.
    """

    model: Model
    constants: Floats
    initial: Floats
    timetable: Timetable = field(default_factory=EmptyTimetable)
    start: float = 0.0
    title: str = ""
    table: ParameterTable | None = None
    ruled: tuple[RuledCourse, ...] = ()

    def __post_init__(self) -> None:
        constants = len(self.model.parameters) + len(self.model.inputs)
        for what, values, expected in (
            ("constants", self.constants, constants),
            ("initial", self.initial, len(self.model.states)),
        ):
            if values.shape != (expected,):
                raise ModelError(f"{what} has shape {values.shape}, expected ({expected},)")
            if not np.all(np.isfinite(values)):
                raise ModelError(f"{what} holds a value that is not finite")

    def title_of(self, name: str) -> str:
        """Return the name of a quantity that a person reads."""
        described = self.model.quantity(name).description
        if described or self.table is None or name not in self.table:
            return described
        return self.table[name].title

    def source_of(self, name: str) -> str:
        """Return where a quantity's equation or number comes from, in one line."""
        given = self.model.quantity(name).source
        if given or self.table is None or name not in self.table:
            return given
        source = self.table[name].source
        return "" if source is None else str(source)

    def terms_of(self, name: str) -> dict[str, str]:
        """Return the public identifiers of a quantity by vocabulary."""
        if self.table is None or name not in self.table.annotations:
            return {}
        terms: dict[str, str | None] = self.table.annotations[name].model_dump()
        return {vocabulary: term for vocabulary, term in terms.items() if term is not None}

    @property
    def ruled_states(self) -> frozenset[str]:
        """States into which doses may go by rules."""
        return frozenset(one.state for one in self.ruled if one.state)

    @property
    def ruled_inputs(self) -> frozenset[str]:
        """Inputs that rules may set."""
        return frozenset(one.input for one in self.ruled if one.input)

    @property
    def parameter_values(self) -> dict[str, float]:
        """Value of every parameter and conversion, by name."""
        names = [parameter.name for parameter in self.model.parameters]
        values = dict(zip(names, self.constants[: len(names)].tolist(), strict=True))
        return values | {conversion.name: conversion.value for conversion in self.model.conversions}

    @property
    def state_values(self) -> dict[str, float]:
        """Value of every state at the start, by name."""
        names = [state.name for state in self.model.states]
        values = np.where(np.abs(self.initial) < _NOISE, 0.0, self.initial)
        return dict(zip(names, values.tolist(), strict=True))

    @property
    def input_values(self) -> dict[str, float]:
        """Value of every input in force at the start, by name."""
        names = [one.name for one in self.model.inputs]
        values = self.constants[len(self.model.parameters) :].copy()
        table = self.timetable
        last = int(np.searchsorted(table.setting_times, self.start, side="right"))
        values[table.setting_inputs[:last]] = table.setting_values[:last]
        return dict(zip(names, values.tolist(), strict=True))
