"""What happens to a run from outside, as arrays a solver can walk through.

Every entry is an edge: solvers stop there exactly, so that no dose, however short, is stepped over.
A dose adds to a state; a setting changes an input. At a given moment the value shown is the one
before the dose, as a sample taken at a visit is; a run from `start` to `stop` applies the entries
in [start, stop), so that split runs apply each entry once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ranklmodel.errors import InputError, SimulationError

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

LOOK_AHEAD = 80.0
"""Days beyond the end of a run with averaged dosing whose doses its schedule should hold.

What is averaged, and what is too short for it, then does not depend on where the run ends."""


def distinct(times: npt.ArrayLike) -> Floats:
    """Return times ascending and each once, as `numpy.unique` does.

    That one loads masked arrays when it is first called, which costs as much as a short run.

    Examples
    --------
    >>> distinct([2.0, 0.0, 2.0]).tolist()
    [0.0, 2.0]
    """
    ordered = np.sort(np.asarray(times, dtype=float))
    once: Floats = ordered[np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]]
    return once


def days_asked(days: Iterable[float] | str) -> Floats:
    """Return the days to show, ascending, the baseline visit among them.

    Parameters
    ----------
    days : iterable of float
        Days from the visit.

    Raises
    ------
    InputError
        If it is a text, whose figures are no days, or anything else but a list of numbers.

    Examples
    --------
    >>> days_asked([30, 10.0]).tolist()
    [0.0, 10.0, 30.0]
    """
    if isinstance(days, np.ndarray) and days.ndim == 1 and days.dtype.kind in "fiu":
        listed: Any = days
    else:
        listed = _numbers(days)
    times = distinct(np.append(np.asarray(listed, dtype=float), 0.0))
    if np.isnan(times).any():
        raise InputError("a day is not a number", key="days")
    return times


def _numbers(days: Any) -> list[Any]:
    """Return what is a list of numbers; text, whose figures are no days, is refused."""
    no_list = isinstance(days, str) or not isinstance(days, Iterable)
    listed: list[Any] = [] if no_list else list(days)
    if no_list or any(isinstance(day, (str, type(None))) or np.ndim(day) for day in listed):
        message = f"expected numbers of days such as [30, 365.25], given {days!r}"
        raise InputError(message, key="days")
    return listed


def _floats() -> Floats:
    return np.empty(0)


def _integers() -> Integers:
    return np.empty(0, dtype=np.int64)


@dataclass(frozen=True)
class Schedule:
    """Doses and settings, each sorted by time.

    Attributes
    ----------
    dose_times : array of shape (n_doses,)
        Days from the baseline visit.
    dose_states : integer array of shape (n_doses,)
        Position of the state each dose is added to.
    dose_amounts : array of shape (n_doses,)
        In the unit of that state.
    setting_times : array of shape (n_settings,)
        Days from the baseline visit.
    setting_inputs : integer array of shape (n_settings,)
        Position of the input each setting changes.
    setting_values : array of shape (n_settings,)
        The value it takes, in its unit.
    """

    dose_times: Floats = field(default_factory=_floats)
    dose_states: Integers = field(default_factory=_integers)
    dose_amounts: Floats = field(default_factory=_floats)
    setting_times: Floats = field(default_factory=_floats)
    setting_inputs: Integers = field(default_factory=_integers)
    setting_values: Floats = field(default_factory=_floats)

    def __post_init__(self) -> None:
        """Refuse what solvers can not walk through.

        Times out of order would be lost in silence, and arrays of different lengths or positions
        that are no whole numbers lead to memory that is somebody else's.
        """
        for kind, others in (("dose", ("states", "amounts")), ("setting", ("inputs", "values"))):
            times: Floats = getattr(self, f"{kind}_times")
            places, values = (getattr(self, f"{kind}_{other}") for other in others)
            if times.ndim != 1 or not times.shape == places.shape == values.shape:
                shapes = f"{times.shape}, {places.shape} and {values.shape}"
                expected = f"expected as many times of {kind}s as {others[0]} and {others[1]}"
                raise SimulationError(f"{expected}, given shapes {shapes}")
            if not (times.dtype.kind in "fiu" and values.dtype.kind in "fiu"):
                raise SimulationError(f"times and {others[1]} of {kind}s must be real numbers")
            if places.dtype.kind not in "iu":
                raise SimulationError(f"{kind}_{others[0]} must be whole numbers")
            if not np.isfinite(times).all() or (times[1:] < times[:-1]).any():
                raise SimulationError(f"the times of {kind}s must be finite and in order")

    @classmethod
    def build(
        cls,
        doses: list[tuple[Floats, int, Floats]],
        settings: list[tuple[Floats, int, Floats]],
    ) -> Schedule:
        """Merge groups of (times, position, values) into one sorted schedule."""
        return cls(*_merged(doses), *_merged(settings))

    def edges(self, start: float, stop: float) -> Floats:
        """Return the distinct times in (start, stop) at which something happens."""
        times = np.union1d(self.dose_times, self.setting_times)
        return times[(times > start) & (times < stop)]

    def doses_at(self, time: float) -> list[tuple[int, float]]:
        """Return (state, amount) of every dose at exactly `time`."""
        first, last = np.searchsorted(self.dose_times, [time, np.nextafter(time, np.inf)])
        return [(int(self.dose_states[k]), float(self.dose_amounts[k])) for k in range(first, last)]

    def inputs_at(self, time: float, resting: Floats) -> Floats:
        """Return the inputs in force from `time` on, given their resting values."""
        values = resting.copy()
        last = np.searchsorted(self.setting_times, time, side="right")
        values[self.setting_inputs[:last]] = self.setting_values[:last]
        return values


def _merged(groups: list[tuple[Floats, int, Floats]]) -> tuple[Floats, Integers, Floats]:
    if not groups:
        return _floats(), _integers(), _floats()
    if len(groups) == 1 and (groups[0][0][1:] >= groups[0][0][:-1]).all():
        times, position, values = groups[0]
        return times, np.full(len(times), position, dtype=np.int64), values
    times = np.concatenate([times for times, _, _ in groups])
    positions = np.concatenate(
        [np.full(len(times), position, dtype=np.int64) for times, position, _ in groups]
    )
    values = np.concatenate([values for _, _, values in groups])
    order = np.argsort(times, kind="stable")
    return times[order], positions[order], values[order]
