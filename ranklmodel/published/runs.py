"""Regimens written in a line, and what is measured of a curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs import Regimen
from ranklmodel.inputs.regimens.file import Treatment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.simulation.schedule import Floats

LN_2 = float(np.log(2.0))


def regimen(name: str, *treatments: Mapping[str, object]) -> Regimen:
    """Return a regimen of treatments as a regimen file would state them.

    Examples
    --------
    >>> regimen("once", {"drug": "denosumab", "dose": "60 mg", "once": True}).drugs
    ('denosumab',)
    """
    stated = tuple(Treatment.model_validate(one) for one in treatments)
    return Regimen(name, f"{name}, of a published study.", stated)


def percent_of_start(values: Floats) -> Floats:
    """Return a curve in percent of its first value."""
    start = float(values[0])
    return 100.0 / start * values


def percent_change(values: Floats) -> Floats:
    """Return a curve as change from its first value in percent."""
    return percent_of_start(values) - 100.0


def half_life(days: Floats, values: Floats, first: float, last: float) -> float:
    """Return the half-life of a straight line through the logarithms between two days.

    This is what a study without a model reads from the last samples of a curve.
    """
    inside = (days >= first) & (days <= last)
    slope = np.polyfit(days[inside], np.log(values[inside]), 1)[0]
    return float(-LN_2 / slope)


def first_day_below(days: Floats, values: Floats, limit: float) -> float:
    """Return the day on which a falling curve first passes a limit, between its days linearly."""
    after = int(np.argmax(values <= limit))
    if values[after] > limit:
        return float("nan")
    if after == 0:
        return float(days[0])
    earlier, later = values[after - 1], values[after]
    share = (earlier - limit) / (earlier - later)
    return float(days[after - 1] + share * (days[after] - days[after - 1]))
