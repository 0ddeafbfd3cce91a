"""One run, asked for in one call: who, on what, how long, how densely shown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Unpack

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.inputs import NO_TREATMENT, Population, Quantity, Regimen
from ranklmodel.lives.options import RunKeywords, require_something_to_measure
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.schedule import distinct

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory


def simulate(
    population: str | Path | Population,
    regimen: str | Path | Regimen = NO_TREATMENT,
    *,
    until: str = "5 year",
    every: str = "1 month",
    dosing_error: bool = False,
    **how: Unpack[RunKeywords],
) -> Trajectory:
    """Simulate a person on a regimen.

    Parameters
    ----------
    population, regimen, **how
        As for :func:`scenario`.
    until, every : str
        How long, and how densely to show it.
    dosing_error : bool
        Whether averaged dosing is set beside exact, for the trajectory's ``dosing_error``.

    Returns
    -------
    Trajectory
        The run from the baseline visit.

    Raises
    ------
    UnknownNameError, InputError
        If a name or a file is not valid, or an error of averaging is wanted without averaging.
    SimulationError
        If the run fails.

    Examples
    --------
    >>> run = simulate("atac_woman", "anastrozole_1mg_5_years", until="1 year")
    >>> bool(run.percent_change("E2")[-1] < -88)
    True
    """
    life = scenario(population, regimen, **how)
    require_something_to_measure(life.dosing, dosing_error)
    return life.run(grid(until, every), measured=dosing_error)


def grid(until: str, every: str) -> Floats:
    """Return days from 0 to `until` in steps of `every`, the end included.

    Raises
    ------
    InputError
        If one of them is not a time above zero, or they make more than a million days.
    UnitError
        If one has no unit, or one that is not a time.
    """
    times: dict[str, object] = {"until": until, "every": every}
    for name, text in times.items():
        if not isinstance(text, str):
            message = f"expected a time with its unit such as '5 year', given {text!r}"
            raise InputError(message, key=name)
    end, step = Quantity.parse(until).to("day"), Quantity.parse(every).to("day")
    for name, days in (("until", end), ("every", step)):
        if not 0 < days < math.inf:
            raise InputError(f"expected a time above zero, given {times[name]!r}", key=name)
    if end / step > 1e6:
        raise InputError(f"{until!r} in steps of {every!r} is more than a million times")
    return distinct([*np.arange(0.0, end, step), end])


def days_shown(until: str, every: str | None) -> Floats:
    """Return days from 0 to an end in steps; without a step, close enough together for a curve.

    Errors are those of :func:`grid`.
    """
    return grid(until, every) if every is not None else days_of_a_curve(grid(until, until)[-1])


_CURVE = 250
_HOURLY = 10.0


def days_of_a_curve(end: float) -> Floats:
    """Return days from 0 to an end that are close enough together to draw a curve.

    Parameters
    ----------
    end : float
        The last day.

    Returns
    -------
    array
        Some 250 days, whole ones except within the first ten, so that the peaks after daily doses
        do not come and go; the end is among them.

    Examples
    --------
    >>> days = days_of_a_curve(1826.25)
    >>> len(days), days[:3].tolist(), float(days[-1])
    (230, [0.0, 8.0, 16.0], 1826.25)
    """
    step = end / _CURVE if end < _HOURLY else float(math.ceil(end / _CURVE))
    return distinct([*np.arange(0.0, end, step), end])
