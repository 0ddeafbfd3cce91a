"""Stretches of a schedule in which a dose is repeated at equal intervals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ranklmodel.simulation.schedule import Floats, Integers, Schedule

# Averaging is for doses that are frequent beside the processes of bone.
LONGEST_INTERVAL = 3.0
# What is done once for a stretch takes as long as 20 to 28 doses of one drug, each an edge, at the
# usual tolerance of 1e-6 (tests/benchmarks); with fewer, averaging would lose the ripple and gain
# nothing. As many at the longest interval are known of in advance, see LOOK_AHEAD.
FEWEST_DOSES = 24
# Doses to the block, to be averaged between two doses of another drug that is exact.
_FEWEST_BETWEEN = 5
# Days within which times are the same.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Stretch:
    """Equal doses at equal intervals, and nothing else done to the block.

    Attributes
    ----------
    start : float
        Time of the first dose.
    interval : float
        Days from dose to dose.
    number : int
        How many intervals.
    stop : float
        End of the last: where the next dose would be due, or where what ends the stretch happens.
    doses : tuple of (state, amount)
        What is given each time.
    """

    start: float
    interval: float
    number: int
    stop: float
    doses: tuple[tuple[int, float], ...]

    def until(self, day: float) -> Stretch:
        """Return the intervals that end by a day, which the first of them does."""
        fitting = int((day - self.start) / self.interval + _ROUNDING)
        return replace(self, number=min(self.number, fitting))


def stretches(
    schedule: Schedule,
    block: Collection[int],
    averaged: Collection[int],
    start: float,
    stop: float,
) -> list[Stretch]:
    """Return the stretches within [start, stop], in order.

    Settings, and doses to the block that are not part of the repetition, end a stretch. A dose that
    is not to be averaged is never part of one, however often it is repeated. Seldom doses to other
    states are edges within a stretch; frequent ones leave no stretch.

    Parameters
    ----------
    schedule : Schedule
        All that is given.
    block : collection of int
        The states that are followed in closed form.
    averaged : collection of int
        Those of them whose doses are averaged.
    start, stop : float
        Between which days.
    """
    if len(schedule.dose_times) < FEWEST_DOSES:
        return []
    member = np.zeros(1 + max(int(schedule.dose_states.max()), *block), dtype=bool)
    member[list(block)] = True
    inside = member[schedule.dose_states]
    inside &= (schedule.dose_times >= start) & (schedule.dose_times < stop)
    times, doses, same = _doses_at(schedule, np.flatnonzero(inside))
    if len(times) < FEWEST_DOSES:
        return []
    settings = schedule.setting_times
    if len(times) < len(schedule.dose_times):
        settings = np.union1d(settings, _crowded(schedule, member, times))
    settings = settings[(settings > start) & (settings < stop)]
    gaps, free, breaks = _repetition(times, same, settings)
    repeated: list[Stretch] = []
    first = 0
    while first < len(gaps):
        if not free[first] or gaps[first] > LONGEST_INTERVAL:
            first += 1
            continue
        later = breaks[np.searchsorted(breaks, first + 1) :]
        last = int(later[0]) if len(later) else len(gaps)
        interval = float(times[last] - times[first]) / (last - first)
        following = [stop, *times[last + 1 : last + 2], *settings[settings > times[last]][:1]]
        after, due = float(min(following)), float(times[last]) + interval
        fits = due <= after + _ROUNDING
        number = last - first + int(fits)
        # exactly the time of what follows, which a sum of intervals would miss by its rounding
        end = float(times[last])
        if fits:
            end = after if due > after - _ROUNDING else due
        known = all(state in averaged for state, _ in doses(first))
        if known and number >= FEWEST_DOSES:
            repeated.append(Stretch(float(times[first]), interval, number, end, doses(first)))
        first = last + int(fits)
    return repeated


def _crowded(schedule: Schedule, member: np.ndarray, times: Floats) -> Floats:
    """Return when other states get doses almost as often as the block does at these times.

    Such doses ripple as the block does, and the average of a product of both is not the product of
    the averages; nor is there anything to gain where every dose of another drug is an edge.
    """
    others = np.unique(schedule.dose_times[~member[schedule.dose_states]])
    close = np.flatnonzero(np.diff(np.searchsorted(times, others)) < _FEWEST_BETWEEN)
    return others[np.union1d(close, close + 1)]


Doses = tuple[tuple[int, float], ...]


def _doses_at(
    schedule: Schedule, inside: Integers
) -> tuple[Floats, Callable[[int], Doses], np.ndarray]:
    """Return the times, what is given at the n-th, and whether the next is given the same."""
    times = schedule.dose_times[inside]
    states, amounts = schedule.dose_states[inside], schedule.dose_amounts[inside]
    if (times[1:] > times[:-1]).all():
        same = (states[1:] == states[:-1]) & (amounts[1:] == amounts[:-1])
        return times, lambda k: ((int(states[k]), float(amounts[k])),), same
    # several at a time; rare, and so left to Python
    groups: dict[float, Doses] = {}
    for time, state, amount in zip(times.tolist(), states.tolist(), amounts.tolist(), strict=True):
        groups[time] = (*groups.get(time, ()), (state, amount))
    doses = list(groups.values())
    equal = [a == b for a, b in pairwise(doses)]
    return np.array(list(groups)), lambda k: doses[k], np.array(equal, dtype=bool)


def _repetition(
    times: Floats, same: np.ndarray, settings: Floats
) -> tuple[Floats, np.ndarray, np.ndarray]:
    """Return the gaps, which of them join equal doses undisturbed, and where repetition breaks."""
    gaps = np.diff(times)
    free = same
    if len(settings):
        free = same & (np.diff(np.searchsorted(settings, times, side="right")) == 0)
    uneven = ~free
    uneven[1:] |= np.abs(np.diff(gaps)) > 1e-6 * gaps[1:]
    return gaps, free, np.flatnonzero(uneven)
