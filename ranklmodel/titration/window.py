"""Over which days a level is averaged: the last whole interval between doses before a day.

A level that swings between tablets is one number only as its mean over whole intervals. The mean
is an integral, taken by Gauss and Legendre's rule between one edge of the treatment and the next,
where the curve is smooth; what follows fast after a dose is resolved by short pieces there.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.simulation.schedule import distinct

if TYPE_CHECKING:
    from ranklmodel.inputs import Regimen
    from ranklmodel.simulation.schedule import Floats

_POINTS = 16
_FIRST_PIECE, _GROWTH = 1.0, 4.0  # days, and how much longer each piece after an edge is
_ROUNDING = 1e-9
_LATER_PART = 0.7  # of the time, over which a mean may go back
_NEARLY = 0.9  # of the other interval is enough of it
_MATCHING = 0.02  # of the window, by which the other interval may not fit


@dataclass(frozen=True, eq=False)
class Window:
    """Days to show, and what each counts in a mean.

    Attributes
    ----------
    start, stop : float
        Days from the baseline visit.
    days : array of shape (n,)
        Days inside, ascending.
    weights : array of shape (n,)
        Their shares in the mean; the sum is 1.
    """

    start: float
    stop: float
    days: Floats
    weights: Floats

    @property
    def length(self) -> float:
        """Days averaged over."""
        return self.stop - self.start

    def before(self, regimen: Regimen) -> Window | None:
        """Return the window of the same length about half the time earlier.

        Parameters
        ----------
        regimen : Regimen
            All that is taken.

        Returns
        -------
        Window or None
            A whole number of windows earlier; None where that is before the visit.
        """
        by = self.length * max(1.0, float(np.floor(self.stop / 2 / self.length)))
        start, stop = self.start - by, self.stop - by
        if start < -_ROUNDING:
            return None
        start = max(start, 0.0)
        return Window(start, stop, *_rule(_pieces(regimen, start, stop)))


def last_window(regimen: Regimen, interval: float, at: float) -> Window:
    """Return the last whole interval between doses that ends by a day.

    Parameters
    ----------
    regimen : Regimen
        All that is taken.
    interval : float
        Days between doses of the drug in question.
    at : float
        The day.

    Returns
    -------
    Window
        A whole number of these intervals, and as near as can be to a whole number of the longest
        interval of what is taken besides.

    Raises
    ------
    InputError
        If not even one ends by that day.
    """
    others = [
        one.interval.to("day")
        for one in regimen.treatments
        if one.interval is not None and one.start.to("day") < at
    ]
    length = interval * _how_many(interval, max(others, default=interval), at)
    stop = interval * np.floor(at / interval + _ROUNDING)
    if stop < length - _ROUNDING:
        message = (
            f"the level is averaged over {length:g} days, the interval between doses; "
            f"day {at:g} is too early"
        )
        raise InputError(message, key="at")
    start = max(stop - length, 0.0)
    return Window(float(start), float(stop), *_rule(_pieces(regimen, float(start), float(stop))))


def _how_many(interval: float, other: float, at: float) -> int:
    """Return how many intervals to average over, for a whole number of another one as well.

    Tablets every 11 days beside an implant every 120 are averaged over 121 days.

    Examples
    --------
    >>> _how_many(1.0, 14.0, 365.0), _how_many(11.0, 120.0, 365.0), _how_many(7.0, 1.0, 365.0)
    (14, 11, 1)
    """
    most = max(1, int(_LATER_PART * at / interval + _ROUNDING))
    least = min(most, int(np.ceil(_NEARLY * other / interval - _ROUNDING)))
    numbers = np.arange(least, most + 1)
    ratios = numbers * interval / other
    away = np.abs(ratios - np.round(ratios)) / ratios
    near = np.flatnonzero(away <= _MATCHING)
    return int(numbers[near[0] if len(near) else np.argmin(away)])


def _pieces(regimen: Regimen, start: float, stop: float) -> Floats:
    """Return the ends of the stretches over which a curve is smooth, short ones after an edge."""
    edges = regimen.edges(stop, start)
    inside = edges[(edges > start + _ROUNDING) & (edges < stop - _ROUNDING)]
    ends = [start, *inside, stop]
    pieces = [start]
    for begin, end in pairwise(ends):
        size, reached = _FIRST_PIECE, begin + _FIRST_PIECE
        while reached < end - _ROUNDING:
            pieces.append(reached)
            size *= _GROWTH
            reached += size
        pieces.append(end)
    return distinct(pieces)


def _rule(pieces: Floats) -> tuple[Floats, Floats]:
    """Return days and weights of the mean over adjoining pieces."""
    points, weights = np.polynomial.legendre.leggauss(_POINTS)
    lengths = np.diff(pieces)[:, None]
    days = pieces[:-1, None] + lengths * (points + 1) / 2
    shares = lengths * weights / 2
    return days.ravel(), shares.ravel() / (pieces[-1] - pieces[0])
