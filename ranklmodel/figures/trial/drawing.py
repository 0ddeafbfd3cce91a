"""Drawing one panel of a trial's figure, and the key below all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.trial.axes import finish_axes
from ranklmodel.figures.trial.bands import curve_bands, shade_bands
from ranklmodel.figures.trial.labels import End, name_ends
from ranklmodel.figures.trial.panels import (
    ArmStyle,
    Panel,
    TimeAxis,
    arm_output,
    shown_levels,
    treated_periods,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from ranklmodel.figures.trial.points import Point
    from ranklmodel.trials.run import TrialRun

_APART, _FURTHEST_APART, _LAST = 0.018, 0.09, 1.02  # of the axis
_LONG = 0.75  # of the axis; arms that end before are named in the key
THICK, THIN = 2.0, 0.7
ASSUMED = (0, (0.9, 0.7))  # dash of a sampling interval that no one printed
MARKS = {None: "o", "left": "v", "right": "^"}
BETWEEN_ARMS = "D"
_ASSAYS = {
    "": "true level",
    "mass_spectrometry": "mass spectrometry",
    "radioimmunoassay": "RIA",
    "sensitive_radioimmunoassay": "sensitive RIA",
    "direct_immunoassay": "direct immunoassay",
    "limited_radioimmunoassay": "radioimmunoassay with a limit",
}


def draw_panel(
    axes: Axes,
    run: TrialRun,
    panel: Panel,
    styles: Mapping[str, ArmStyle],
    axis: TimeAxis,
    *,
    named: bool,
) -> None:
    """Draw curves, results and labels of one panel.

    Parameters
    ----------
    axes : Axes
        Where.
    run : TrialRun
        The trial.
    panel : Panel
        What is shown.
    styles : mapping of str to ArmStyle
        Look of the arms.
    axis : TimeAxis
        The horizontal axis.
    named : bool
        Whether the horizontal axis is named here.
    """
    _shade(axes, run, axis)
    measured = {point.arm for point in panel.points}
    ends = {}
    for arm, curve in run.trajectories.items():
        look = styles[arm]
        levels = shown_levels(run, panel, arm, curve.column(arm_output(run, panel, arm)))
        if panel.logarithmic:
            # a drug that is not there has no place on a logarithmic axis
            levels = np.where(np.asarray(levels) > 0.0, levels, np.nan)
        seen = _same_hour(run, arm)
        days, levels = curve.days[seen] / axis.days, levels[seen]
        bands = curve_bands(run, panel, arm)
        if axis.at_once:
            days, levels = np.array([0.0, axis.end]), np.repeat(levels[:1], 2)
            seen = np.array([0, 0])
        if bands is not None:
            shade_bands(axes, days, bands.at(seen), look.colour, f"{panel.endpoint}_{arm}")
        axes.plot(
            days,
            levels,
            color=look.colour,
            linestyle=look.dash,
            linewidth=1.5,
            zorder=3 if arm in measured or not measured else 2.5,
            gid=f"{panel.endpoint}_{arm}",
        )
        if is_long(run, arm, axis) and np.isfinite(levels[-1]):
            ends[arm] = (float(days[-1]), float(levels[-1]))
    for point, shift in _spread_apart(panel.points, axis):
        _draw_point(axes, run, panel, point, styles[point.arm].colour, axis, shift)
    finish_axes(axes, panel, axis, named=named)
    _label_curves(axes, run, panel, styles, ends)


def is_long(run: TrialRun, arm: str, axis: TimeAxis) -> bool:
    """Tell whether an arm's curve reaches far enough to be named at its end."""
    return axis.at_once or float(run.trajectories[arm].days[-1]) >= _LONG * axis.end * axis.days


_HOURLY = 2.0
"""Days; of a shorter run the peak after a dose is what is looked at."""


def _same_hour(run: TrialRun, arm: str) -> NDArray[np.bool_]:
    """Return which days to draw: under daily doses only whole ones, so that peaks stay out."""
    days = run.trajectories[arm].days
    if days[-1] < _HOURLY:
        return np.ones(len(days), dtype=bool)
    drawn = np.abs(days - days.round()) < 1e-6
    periods = treated_periods(run, arm)
    for day in range(len(days)):
        drawn[day] |= not any(start < days[day] <= stop for start, stop in periods)
    return np.asarray(drawn)


def _shade(axes: Axes, run: TrialRun, axis: TimeAxis) -> None:
    """Shade the time in which some arm is treated."""
    periods = sorted({period for arm in run.trajectories for period in treated_periods(run, arm)})
    covered = -np.inf
    for start, stop in periods:
        if stop <= covered:
            continue
        axes.axvspan(
            max(start, covered) / axis.days,
            stop / axis.days,
            facecolor=style.SHADE,
            edgecolor="none",
            linewidth=0,
            zorder=0,
            gid="on_treatment",
        )
        covered = stop


def _draw_point(
    axes: Axes,
    run: TrialRun,
    panel: Panel,
    point: Point,
    colour: str,
    axis: TimeAxis,
    shift: float,
) -> None:
    """Draw a result with its two bars, and what it is counted from where that is no baseline."""
    day = (axis.end / 2 if axis.at_once else point.day / axis.days) + shift
    between = point.between_arms and point.one_sided is None
    level, low, high, least, most = (
        float(shown_levels(run, panel, point.arm, value))
        for value in (point.level, point.low, point.high, point.least, point.most)
    )
    if point.origin is not None:
        origin = float(shown_levels(run, panel, point.arm, point.origin[1]))
        axes.plot(
            [point.origin[0] / axis.days, day],
            [origin, level],
            color=colour,
            linewidth=0.7,
            linestyle=(0, (2, 2)),
            alpha=0.7,
            zorder=2,
        )
    # A share of a share can reach below nothing; on a logarithmic axis such a bar runs off it.
    floor = level / 1e6 if panel.logarithmic else -np.inf
    faint = 1.0 if point.counted else 0.45
    axes.vlines(day, max(least, floor), most, color=colour, linewidth=THIN, zorder=4, alpha=faint)
    axes.vlines(
        day,
        max(low, floor),
        high,
        color=colour,
        linewidth=THICK,
        linestyles="-" if point.printed else ASSUMED,
        zorder=4,
        alpha=faint,
        gid="printed" if point.printed else "assumed",
    )
    axes.plot(
        [day],
        [level],
        marker=BETWEEN_ARMS if between else MARKS[point.one_sided],
        alpha=faint,
        markersize=4.0 if between else 4.6,
        markeredgewidth=1.0,
        markerfacecolor=colour if point.fitted else style.PAPER,
        markeredgecolor=colour,
        linestyle="none",
        zorder=5,
        clip_on=False,
        gid=f"observed_{panel.endpoint}_{point.arm}",
    )


def _spread_apart(points: tuple[Point, ...], axis: TimeAxis) -> list[tuple[Point, float]]:
    """Return points with a shift that sets apart those of the same day, within the axes."""
    shifted = []
    for point in points:
        same = [other for other in points if other.day == point.day]
        gap = min(_APART, _FURTHEST_APART / len(same)) * axis.end
        half = gap * (len(same) - 1) / 2
        middle = min(0.0, axis.end * _LAST - point.day / axis.days - half)
        shifted.append((point, middle - half + gap * same.index(point)))
    return shifted


def _label_curves(
    axes: Axes,
    run: TrialRun,
    panel: Panel,
    styles: Mapping[str, ArmStyle],
    ends: Mapping[str, tuple[float, float]],
) -> None:
    """Write the names of arms beside the ends of their curves."""
    titles = titles_in(run, panel, styles, tuple(ends))
    name_ends(axes, {arm: End(titles[arm], *end, styles[arm].colour) for arm, end in ends.items()})


def titles_in(
    run: TrialRun, panel: Panel, styles: Mapping[str, ArmStyle], arms: Sequence[str]
) -> dict[str, str]:
    """Return the names of arms, with the assay where the arms of a panel differ in it."""
    assays = {
        arm: arm_output(run, panel, arm).removeprefix(panel.endpoint).strip("_")
        for arm in run.trajectories
    }
    if len(set(assays.values())) == 1:
        return {arm: styles[arm].title for arm in arms}
    assay_titles = {
        arm: _ASSAYS.get(assay, assay.replace("_", " ")) for arm, assay in assays.items()
    }
    return {arm: f"{styles[arm].title} ({assay_titles[arm]})" for arm in arms}
