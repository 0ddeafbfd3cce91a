"""Panels of trials and of lives, from their runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.errors import UnknownNameError
from ranklmodel.figures import style
from ranklmodel.figures.paper.content import Curve, Panel, Result, Zone
from ranklmodel.figures.trial import panels as of_trial
from ranklmodel.figures.trial.bands import curve_bands
from ranklmodel.figures.trial.points import points_of
from ranklmodel.trials.words import unit_in_words
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.figures.paper.runs import Line, Runs
    from ranklmodel.inputs import Regimen
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.run import TrialRun

CHANGE, PERCENT = "change from baseline, %", "percent"
WITHOUT_DRAWS = "the draws hold no parameter that acts on it"
_TIMES = {"year": DAYS_PER_YEAR, "month": DAYS_PER_MONTH, "week": 7.0, "day": 1.0}

Look = tuple[str, Any]
"""Colour and dash of a curve."""


def look(place: int, *, untreated: bool = False) -> Look:
    """Return colour and dash of the curve of that place; greys are for what is not treated."""
    palette = style.UNTREATED if untreated else style.TREATED
    return palette[place % len(palette)], style.DASHES[place % len(style.DASHES)]


def curve(series: str, line: Line, how: Look, *, time: str = "year", named: bool = True) -> Curve:
    """Return a quantity of a life as a curve over time.

    Parameters
    ----------
    series : str
        How it is called.
    line : Line
        Days, values and band.
    how : tuple
        Colour and dash.
    time : {"year", "month", "week", "day"}
        Unit of the horizontal axis.
    named : bool
        Whether its name stands at its end.
    """
    without = WITHOUT_DRAWS if line.low is None else ""
    x = line.days / _TIMES[time]
    return Curve(series, x, line.y, *how, line.low, line.high, without, named)


def curve_of_lives(
    series: str,
    x: Floats,
    lines: Sequence[Line],
    how: Look,
    *,
    named: bool = True,
) -> Curve:
    """Return where several lives end, over what they differ in.

    Parameters
    ----------
    series : str
        How it is called.
    x : array of shape (n_lives,)
        What they differ in, such as a dose.
    lines : sequence of Line
        A quantity of each, whose last value counts.
    how : tuple
        Colour and dash.
    named : bool
        Whether its name stands at its end.
    """
    y = np.array([line.y[-1] for line in lines])
    low = [line.low[-1] for line in lines if line.low is not None]
    high = [line.high[-1] for line in lines if line.high is not None]
    if len(low) < len(lines) or len(high) < len(lines):
        return Curve(series, x, y, *how, why_no_band=WITHOUT_DRAWS, named=named)
    return Curve(series, x, y, *how, np.array(low), np.array(high), named=named)


def time_panel(
    title: str,
    curves: Sequence[Curve],
    label: str,
    unit: str,
    *,
    time: str = "year",
    results: Sequence[Result] = (),
    treated: Sequence[tuple[float, float]] = (),
    **how: Any,
) -> Panel:
    """Return a panel over time, in years or what else is said; `how` goes to the panel."""
    zones = tuple(Zone(start, stop, style.SHADE) for start, stop in treated)
    zones += tuple(how.pop("zones", ()))
    x_label = how.pop("x_label", f"{time}s from baseline")
    how.setdefault("change", label == CHANGE)
    return Panel(
        title, x_label, time, label, unit, tuple(curves), tuple(results), zones=zones, **how
    )


def trial_panel(
    run: TrialRun,
    endpoint: str,
    looks: Mapping[str, Look],
    *,
    title: str | None = None,
    time: str = "year",
    until: float | None = None,
    x_ticks: tuple[float, ...] = (),
) -> Panel:
    """Return what a trial saw of an endpoint, over what is predicted of its arms.

    Parameters
    ----------
    run : TrialRun
        The trial, with bands.
    endpoint : str
        What was measured.
    looks : mapping of str to tuple
        Arms to draw, each with colour and dash.
    title : str, optional
        Of the panel; that of the endpoint by default.
    time : {"year", "month", "week", "day"}
        Unit of the horizontal axis.
    until : float, optional
        End of the axis, in its unit; what comes later is not drawn.
    x_ticks : tuple of float
        Where the axis has ticks.

    Raises
    ------
    UnknownNameError
        If the trial has no such endpoint.
    """
    known = {one.endpoint: one for one in of_trial.panels_of(run)}
    if endpoint not in known:
        raise UnknownNameError("endpoint of the trial", endpoint, known)
    panel, last = known[endpoint], np.inf if until is None else until
    periods = sorted({one for arm in looks for one in of_trial.treated_periods(run, arm)})
    ends = [min(stop / _TIMES[time], last) for _, stop in periods]
    starts = [start / _TIMES[time] for start, _ in periods]
    treated = _merged([(a, b) for a, b in zip(starts, ends, strict=True) if a < b])
    unit = PERCENT if panel.unit is None else unit_in_words(panel.unit)
    return time_panel(
        title or panel.title,
        [_arm_curve(run, panel, arm, how, time, last) for arm, how in looks.items()],
        CHANGE if panel.unit is None else panel.label,
        unit,
        time=time,
        results=_results(run, panel, looks, time, last),
        treated=treated,
        logarithmic="y" if panel.logarithmic else "",
        x_ticks=x_ticks,
    )


def _merged(periods: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return periods that do not overlap, so that no shade lies on another."""
    merged: list[tuple[float, float]] = []
    for start, stop in periods:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged


def _arm_curve(
    run: TrialRun, panel: of_trial.Panel, arm: str, how: Look, time: str, last: float
) -> Curve:
    ran = run.trajectories[arm]
    levels = ran.column(of_trial.arm_output(run, panel, arm))
    x, y = ran.days / _TIMES[time], of_trial.shown_levels(run, panel, arm, levels)
    seen = x <= last * (1 + 1e-9)
    low, high, why = None, None, WITHOUT_DRAWS
    bands = curve_bands(run, panel, arm)
    if bands is not None and not np.allclose(bands.low, bands.high, rtol=1e-6, equal_nan=True):
        low, high, why = bands.low[seen], bands.high[seen], ""
    title = run.trial.arm(arm).title
    return Curve(title, x[seen], np.asarray(y)[seen], *how, low, high, why)


def _results(
    run: TrialRun, panel: of_trial.Panel, looks: Mapping[str, Look], time: str, last: float
) -> list[Result]:
    rows = [row for row in run.rows if row.endpoint == panel.endpoint]
    results = []
    for point, row in zip(points_of(run, panel.endpoint), rows, strict=True):
        x = point.day / _TIMES[time]
        if point.arm not in looks or x > last * (1 + 1e-9):
            continue

        def told(level: float, arm: str = point.arm) -> float:
            return float(of_trial.shown_levels(run, panel, arm, level))

        origin = None
        if point.origin is not None:
            origin = (point.origin[0] / _TIMES[time], told(point.origin[1]))
        ends = (point.low, point.high, point.least, point.most)
        low, high, least, most = (told(level) for level in ends)
        results.append(
            Result(
                run.trial.arm(point.arm).title,
                x,
                told(point.level),
                low,
                high,
                least,
                most,
                colour=looks[point.arm][0],
                trial=run.trial.title,
                source=row.source,
                n=row.n,
                fitted=point.fitted,
                printed=point.printed,
                counted=point.counted,
                one_sided=point.one_sided,
                between_arms=point.between_arms,
                origin=origin,
                from_month=row.start / DAYS_PER_MONTH if row.start else None,
                value_printed=row.observed,
                unit_printed=unit_in_words(row.unit),
            )
        )
    return results


def spread(first: float, last: float, number: int) -> Floats:
    """Return values from first to last at equal ratios, as doses are looked at."""
    return np.geomspace(first, last, number)


def life_row(
    runs: Runs,
    person: str,
    ways: Mapping[str, Regimen],
    outputs: Mapping[str, str],
    years: float,
    **how: Any,
) -> list[Panel]:
    """Return a panel for each of some quantities, over years, with a curve for each regimen.

    Parameters
    ----------
    runs : Runs
        Where runs are made.
    person : str
        Who.
    ways : mapping of str to Regimen
        What is taken, by what it is called.
    outputs : mapping of str to str
        Quantities, each with the title of its panel; shown as changes from the visit.
    years : float
        How long.
    **how
        Of :func:`time_panel`.
    """
    end = years * DAYS_PER_YEAR
    days = np.append(np.arange(0.0, end, DAYS_PER_MONTH), end)
    lives = {name: runs.life(person, regimen, days) for name, regimen in ways.items()}
    return [
        time_panel(
            title,
            [
                curve(name, life.line(output), look(place))
                for place, (name, life) in enumerate(lives.items())
            ],
            CHANGE,
            PERCENT,
            **how,
        )
        for output, title in outputs.items()
    ]
