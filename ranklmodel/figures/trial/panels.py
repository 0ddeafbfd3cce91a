"""What a trial's figure shows: its panels, its time axis, and the look of its arms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.trial.points import Point, points_of
from ranklmodel.inputs import Quantity
from ranklmodel.lives.treatments import SUPPLEMENTS
from ranklmodel.trials.predict import output_name
from ranklmodel.trials.words import unit_in_words
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs.values.endpoints import Endpoint, Endpoints
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.run import TrialRun


@dataclass(frozen=True)
class Panel:
    """One pair of axes.

    Attributes
    ----------
    endpoint, title, label : str
        What is shown, and how the vertical axis is called.
    unit : str or None
        Unit of the levels; None where the change from baseline is shown in percent.
    points : tuple of Point
        The trial's results.
    unscored : bool
        Whether the trial has results of it that are not scored, and so not shown.
    linear : bool
        Whether levels have an axis that is not logarithmic, as those of density have.
    """

    endpoint: str
    title: str
    label: str
    unit: str | None
    points: tuple[Point, ...]
    unscored: bool = False
    linear: bool = False

    @property
    def logarithmic(self) -> bool:
        """Whether the vertical axis is logarithmic."""
        return self.unit is not None and not self.linear


@dataclass(frozen=True)
class ArmStyle:
    """How an arm is drawn.

    Attributes
    ----------
    colour : str
        Of line, points and label.
    dash
        A matplotlib line style.
    title : str
        How it is called.
    """

    colour: str
    dash: Any
    title: str


@dataclass(frozen=True)
class TimeAxis:
    """The horizontal axis.

    Attributes
    ----------
    days : float
        Days in one unit of it.
    label : str
        How it is called.
    end : float
        Its end, in its own unit.
    step : float
        Distance of its ticks.
    at_once : bool
        Whether nothing is followed up: levels are shown across the width, and there are no ticks.
    """

    days: float
    label: str
    end: float
    step: float
    at_once: bool = False

    @property
    def ticks(self) -> Floats:
        """Where its ticks stand, in its own unit."""
        return np.empty(0) if self.at_once else np.arange(0.0, self.end + 1e-6, self.step)


def panels_of(run: TrialRun) -> list[Panel]:
    """Return the panels of a trial: those that every figure has, then what else was measured."""
    measured = {row.endpoint for row in run.rows}
    drawable = [one for one in endpoints_of(run).by_name.values() if one.panel != "none"]
    outputs = next(iter(run.trajectories.values())).layout.outputs.positions
    always = [one for one in drawable if one.always and one.output in outputs]
    others = [one for one in drawable if one.name in measured and one not in always]
    return [_panel(run, endpoint) for endpoint in (*always, *others)]


def endpoints_of(run: TrialRun) -> Endpoints:
    """Return what may be measured in a trial."""
    return next(iter(run.trial.arms.values())).endpoints


def _panel(run: TrialRun, endpoint: Endpoint) -> Panel:
    points = tuple(points_of(run, endpoint.name))
    unscored = any(
        one.observation is not None and one.observation.endpoint == endpoint.name
        for one in run.left_out
    )
    if endpoint.panel == "change" and not time_axis(run).at_once:
        label = endpoint.label or "change from baseline, %"
        return Panel(endpoint.name, endpoint.title, label, None, points, unscored)
    unit = _unit(run, endpoint)
    label = endpoint.label or unit_in_words(unit).replace("^2", "\N{SUPERSCRIPT TWO}")
    return Panel(endpoint.name, endpoint.title, label, unit, points, unscored)


def _unit(run: TrialRun, endpoint: Endpoint) -> str:
    """Return the unit the trial itself printed, or that of the endpoint."""
    for row in run.rows:
        if row.endpoint == endpoint.name and row.observation.absolute_unit is not None:
            return row.observation.absolute_unit
    return endpoint.unit


def shown_levels(run: TrialRun, panel: Panel, arm: str, levels: Floats | float) -> Floats:
    """Return levels of the model's output as a panel shows them, same shape.

    Parameters
    ----------
    run : TrialRun
        The trial.
    panel : Panel
        Where they are shown.
    arm : str
        The arm, whose baseline counts.
    levels : array or float
        In the unit of the output.

    Returns
    -------
    array
        Percent change from baseline, or levels in the panel's unit; not a number where there is no
        percent, or the person is without the quantity.
    """
    curve, name = run.trajectories[arm], arm_output(run, panel, arm)
    if name in curve.absent or (panel.unit is None and curve.why_no_percent(name)):
        return np.full(np.shape(levels), np.nan)
    if panel.unit is None:
        return 100.0 * (np.asarray(levels) / curve.at(name, 0.0) - 1.0)
    one = Quantity(1.0, curve.unit(name))
    substances = run.trial.arm(arm).population.substances
    return np.asarray(levels) * substances.convert(one, panel.unit, panel.endpoint)


def arm_output(run: TrialRun, panel: Panel, arm: str) -> str:
    """Return the output that an arm's laboratory would have printed for a panel."""
    name = output_name(run.trajectories[arm].layout, run.trial.arm(arm), panel.endpoint)
    assert name is not None
    return name


def treated_periods(run: TrialRun, arm: str) -> list[tuple[float, float]]:
    """Return the days between which an arm is on something that acts, merged and ascending."""
    end = run.trial.arm(arm).follow_up
    periods = sorted(
        (one.start.to("day"), end if one.stop is None else min(one.stop.to("day"), end))
        for one in run.trial.arm(arm).regimen.treatments
        if one.drug not in SUPPLEMENTS
    )
    merged: list[tuple[float, float]] = []
    for start, stop in periods:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        elif stop > start:
            merged.append((start, stop))
    return merged


def arm_styles(run: TrialRun) -> dict[str, ArmStyle]:
    """Return the look of every arm: colours for treatments, greys for none."""
    styles: dict[str, ArmStyle] = {}
    used = {True: 0, False: 0}
    for name in run.trajectories:
        treated = bool(treated_periods(run, name))
        palette = style.TREATED if treated else style.UNTREATED
        place = used[treated]
        styles[name] = ArmStyle(
            palette[place % len(palette)],
            style.DASHES[place % len(style.DASHES)],
            run.trial.arm(name).title,
        )
        used[treated] += 1
    return styles


_MOST_TICKS = 8
_TIMES = (
    (1 / 24, "hours", 48.0, (1.0, 2.0, 4.0, 6.0, 12.0)),
    (1.0, "days", 62.0, (1.0, 2.0, 7.0, 14.0)),
    (DAYS_PER_MONTH, "months", 30.0, (1.0, 3.0, 6.0)),
    (DAYS_PER_YEAR, "years", np.inf, (1.0, 2.0, 5.0, 10.0)),
)
"""Days in a unit, its name, the longest axis in it, and distances of ticks."""


def time_axis(run: TrialRun) -> TimeAxis:
    """Return an axis in the unit in which the trial is told."""
    return axis_until(max(float(curve.days[-1]) for curve in run.trajectories.values()))


def axis_until(last: float) -> TimeAxis:
    """Return an axis from the baseline visit to a day, in a unit that suits its length."""
    if last == 0.0:
        return TimeAxis(1.0, "at baseline, without follow-up", 1.0, 1.0, at_once=True)
    days, name, _, steps = next(one for one in _TIMES if last <= one[2] * one[0])
    end = last / days
    step = next((step for step in steps if end / step <= _MOST_TICKS), steps[-1])
    return TimeAxis(days, f"{name} from baseline", end, step)
