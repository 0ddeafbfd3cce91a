"""A timetable as a clinician would write it: so much, from then on, every so many days, so often.

Five years of daily tablets are 1826 doses. Written one by one they make a file nobody reads and
that simulators load slowly, so doses at a regular distance become one course.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.exchange.formats.run import Floats, ModelRun

# A course's times are computed as first + k * interval; they may differ from the timetable's by
# rounding and no more.
_SAME_MOMENT = 1e-9
_SHORTEST_COURSE = 3


@dataclass(frozen=True, slots=True)
class Course:
    """Equal doses at a regular distance.

    Attributes
    ----------
    state : str
        The state each dose is added to.
    amount : float
        Size of a dose, in the unit of the state.
    first : float
        Days from the start of the run to the first dose.
    interval : float
        Days between doses; 0 for a single dose.
    count : int
        Number of doses.
    """

    state: str
    amount: float
    first: float
    interval: float
    count: int

    def times(self) -> Floats:
        """Return the days of the doses, shape (count,)."""
        times: Floats = self.first + self.interval * np.arange(self.count, dtype=np.float64)
        return times


@dataclass(frozen=True, slots=True)
class Change:
    """An input takes another value.

    Attributes
    ----------
    input : str
        Which.
    time : float
        Days from the start of the run.
    value : float
        In the unit of the input.
    """

    input: str
    time: float
    value: float


def courses(run: ModelRun) -> tuple[Course, ...]:
    """Return the doses at or after the start of a run, gathered into courses.

    Parameters
    ----------
    run : ModelRun
        The run.

    Returns
    -------
    tuple of Course
        By state, amount and time; together they hold every dose once.
    """
    table = run.timetable
    groups: dict[tuple[int, float], list[float]] = defaultdict(list)
    for time, state, amount in zip(
        table.dose_times.tolist(),
        table.dose_states.tolist(),
        table.dose_amounts.tolist(),
        strict=True,
    ):
        if time >= run.start and amount != 0:
            groups[state, amount].append(time - run.start)
    series: list[Course] = []
    for (state, amount), times in sorted(groups.items()):
        name = run.model.states[state].name
        for layer in _layers(times):
            for first, last in _regular_stretches(layer):
                count = last - first
                interval = (layer[last - 1] - layer[first]) / (count - 1) if count > 1 else 0.0
                series.append(Course(name, amount, layer[first], interval, count))
    return tuple(series)


def changes(run: ModelRun) -> tuple[Change, ...]:
    """Return the changes of inputs after the start of a run, those that change nothing left out."""
    table = run.timetable
    current = run.input_values
    settings: list[Change] = []
    for time, position, value in zip(
        table.setting_times.tolist(),
        table.setting_inputs.tolist(),
        table.setting_values.tolist(),
        strict=True,
    ):
        name = run.model.inputs[position].name
        if time > run.start and value != current[name]:
            settings.append(Change(name, time - run.start, value))
            current[name] = value
    return tuple(settings)


def _layers(times: list[float]) -> list[list[float]]:
    """Split sorted times so that no layer holds the same moment twice."""
    layers: list[list[float]] = []
    for time in times:
        for layer in layers:
            if time - layer[-1] > _SAME_MOMENT:
                layer.append(time)
                break
        else:
            layers.append([time])
    return layers


def _regular_stretches(times: list[float]) -> list[tuple[int, int]]:
    """Return (first, after last) of the longest regular stretches, taken from the left."""
    stretches: list[tuple[int, int]] = []
    begin = 0
    while begin < len(times):
        end = min(begin + 2, len(times))
        interval = times[end - 1] - times[begin]
        while end < len(times) and _continues(times, begin, end, interval):
            end += 1
        if end - begin < _SHORTEST_COURSE:
            end = begin + 1
        stretches.append((begin, end))
        begin = end
    return stretches


def _continues(times: list[float], begin: int, position: int, interval: float) -> bool:
    expected = times[begin] + (position - begin) * interval
    return abs(times[position] - expected) <= _SAME_MOMENT
