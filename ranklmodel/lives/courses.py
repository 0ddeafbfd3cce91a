"""What was taken in a run and when, read back from the schedule that the run keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

Period = tuple[float, float]

_APART = 1.5
"""Usual intervals between doses, above which a course has stopped and another begins."""


def courses_of(run: Trajectory) -> dict[str, tuple[Period, ...]]:
    """Return what was taken from the visit on, and between which days.

    Parameters
    ----------
    run : Trajectory
        The run.

    Returns
    -------
    dict of str to tuple of (float, float)
        Days, ascending, by drug in the order in which they begin. A dose counts until the next one
        would be due, a single one at its day alone; periods end with the run.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "anastrozole_1mg_5_years", until="7 year")
    >>> courses_of(run)
    {'anastrozole': ((0.0, 1827.0),)}
    """
    end = float(run.days[-1])
    courses: dict[str, list[Period]] = {}
    for one in run.layout.administrations:
        periods = _of_level(run, one.rate_input, end) if one.rate_input else []
        periods += _of_doses(run, one.state) if one.state else []
        courses.setdefault(one.drug, []).extend(periods)
    within = {
        drug: merged((max(start, 0.0), min(stop, end)) for start, stop in periods if start <= end)
        for drug, periods in courses.items()
    }
    begun = sorted((periods[0], drug) for drug, periods in within.items() if periods)
    return {drug: within[drug] for _, drug in begun}


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return periods ascending, those that touch or overlap as one.

    Examples
    --------
    >>> merged([(5.0, 6.0), (0.0, 2.0), (1.0, 3.0)])
    ((0.0, 3.0), (5.0, 6.0))
    """
    joined: list[Period] = []
    for start, stop in sorted(periods):
        if stop < start:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        else:
            joined.append((start, stop))
    return tuple(joined)


def _of_doses(run: Trajectory, state: str) -> list[Period]:
    schedule = run.problem.schedule
    place = run.layout.states.position(state)
    given = (schedule.dose_states == place) & (schedule.dose_amounts > 0)
    times: Floats = schedule.dose_times[given]
    if len(times) < 2:
        return [(float(time), float(time)) for time in times]
    interval = float(np.median(np.diff(times)))
    cuts = np.flatnonzero(np.diff(times) > _APART * interval) + 1
    return [(float(part[0]), float(part[-1]) + interval) for part in np.split(times, cuts)]


def _of_level(run: Trajectory, name: str, end: float) -> list[Period]:
    schedule = run.problem.schedule
    place = run.layout.inputs.position(name)
    resting = run.layout.resting[place]
    ours = schedule.setting_inputs == place
    times, values = schedule.setting_times[ours], schedule.setting_values[ours]
    stops = [*times[1:].tolist(), max(end, float(times[-1]))] if len(times) else []
    return [
        (float(start), stop)
        for start, stop, value in zip(times, stops, values, strict=True)
        if value != resting and stop >= 0
    ]


def in_words(courses: dict[str, tuple[Period, ...]], days: float, unit: str) -> str:
    """Return what was taken and when, in a sentence.

    Parameters
    ----------
    courses : mapping of str to tuple
        As `courses_of` returns them.
    days : float
        Days in the unit of time.
    unit : str
        The unit in the plural, as ``years``.

    Examples
    --------
    >>> in_words({"anastrozole": ((0.0, 730.5),)}, 365.25, "years")
    'anastrozole, years 0 to 2'
    >>> in_words({}, 365.25, "years")
    'nothing is taken'
    """
    parts = []
    for drug, periods in courses.items():
        when = " and ".join(_when(period, days, unit) for period in periods[:_MOST])
        parts.append(f"{drug}, {when}" + (" and later" if len(periods) > _MOST else ""))
    return "; ".join(parts) or "nothing is taken"


_MOST = 3


def _when(period: Period, days: float, unit: str) -> str:
    start, stop = (f"{day / days:.3g}" for day in period)
    return f"at {start} {unit}" if start == stop else f"{unit} {start} to {stop}"


def taken_at_all(courses: Sequence[dict[str, tuple[Period, ...]]]) -> tuple[Period, ...]:
    """Return the days between which anything is taken in any of some runs."""
    return merged(one for run in courses for periods in run.values() for one in periods)
