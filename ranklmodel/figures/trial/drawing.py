"""Drawing one panel of a trial's figure, and the key below all of them."""

from __future__ import annotations

import math
import textwrap
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style
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

_LABEL_WIDTH = 20
_LONG = 0.75  # of the axis; arms that end before are named in the key
THICK, THIN = 2.0, 0.7
ASSUMED = (0, (0.9, 0.7))  # dash of a sampling interval that no one printed
MARKS = {None: "o", "left": "v", "right": "^"}
_ASSAYS = {
    "": "true level",
    "mass_spectrometry": "mass spectrometry",
    "radioimmunoassay": "RIA",
    "sensitive_radioimmunoassay": "sensitive RIA",
    "direct_immunoassay": "direct immunoassay",
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
        levels = shown_levels(run, panel, arm, curve[arm_output(run, panel, arm)])
        if panel.logarithmic:
            # a drug that is not there has no place on a logarithmic axis
            levels = np.where(np.asarray(levels) > 0.0, levels, np.nan)
        seen = _same_hour(run, arm)
        axes.plot(
            curve.days[seen] / axis.days,
            levels[seen],
            color=look.colour,
            linestyle=look.dash,
            linewidth=1.5,
            zorder=3 if arm in measured or not measured else 2.5,
            gid=f"{panel.endpoint}_{arm}",
        )
        if is_long(run, arm, axis) and np.isfinite(levels[seen][-1]):
            ends[arm] = (float(curve.days[seen][-1]) / axis.days, float(levels[seen][-1]))
    for point, shift in _spread_apart(panel.points, axis):
        _draw_point(axes, run, panel, point, styles[point.arm].colour, axis, shift)
    _finish_axes(axes, panel, axis, named)
    _label_curves(axes, run, panel, styles, ends)


def is_long(run: TrialRun, arm: str, axis: TimeAxis) -> bool:
    """Tell whether an arm's curve reaches far enough to be named at its end."""
    return float(run.trajectories[arm].days[-1]) >= _LONG * axis.end * axis.days


def _same_hour(run: TrialRun, arm: str) -> NDArray[np.bool_]:
    """Return which days to draw: under daily doses only whole ones, so that peaks stay out."""
    days = run.trajectories[arm].days
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
    day = point.day / axis.days + shift
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
        marker=MARKS[point.one_sided],
        alpha=faint,
        markersize=4.6,
        markeredgewidth=1.0,
        markerfacecolor=colour if point.fitted else style.PAPER,
        markeredgecolor=colour,
        linestyle="none",
        zorder=5,
        clip_on=False,
        gid=f"observed_{panel.endpoint}_{point.arm}",
    )


def _spread_apart(points: tuple[Point, ...], axis: TimeAxis) -> list[tuple[Point, float]]:
    """Return points with a shift that sets apart those of the same day."""
    shifted = []
    for point in points:
        same = [other for other in points if other.day == point.day]
        place = same.index(point) - (len(same) - 1) / 2
        shifted.append((point, place * 0.018 * axis.end))
    return shifted


def _finish_axes(axes: Axes, panel: Panel, axis: TimeAxis, named: bool) -> None:
    from matplotlib.ticker import MaxNLocator

    style.bare(axes)
    # At a height of its own; else matplotlib measures all that is above the axes at every drawing.
    axes.set_title(
        panel.title,
        loc="left",
        fontsize=style.TITLE,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        pad=5,
        y=1.0,
    )
    axes.set_ylabel(panel.label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    inches = axes.bbox.width / axes.figure.dpi
    axes.yaxis.set_label_coords(-0.43 / inches, 0.5)
    if not panel.points:
        axes.set_title(
            "no data",
            loc="right",
            fontsize=style.SMALL,
            color=style.FAINT,
            family=style.FONT,
            pad=5,
            y=1.0,
        )
    axes.set_xlim(-0.015 * axis.end, axis.end * 1.03)
    axes.set_xticks(np.arange(0.0, axis.end + 1e-6, axis.step))
    if named:
        axes.set_xlabel(axis.label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    if panel.logarithmic:
        _logarithmic(axes)
    else:
        axes.margins(y=0.08)
        axes.axhline(0.0, color=style.RULE, linewidth=0.8, zorder=1)
        # Steps of 2.5 would need a digit more than steps of 2, and run into the axis's name.
        axes.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
        ticks = axes.yaxis.get_major_locator().tick_values(*axes.get_ylim())
        decimals = max(0, -math.floor(math.log10(ticks[1] - ticks[0]) + 1e-9))
        axes.yaxis.set_major_formatter(lambda value, _: _signed(value, decimals))


def _signed(value: float, decimals: int) -> str:
    """Return a change with its sign; zero has none.

    Examples
    --------
    >>> _signed(0.2, 2), _signed(0.0, 2), _signed(30.0, 0)
    ('+0.20', '0', '+30')
    """
    return "0" if abs(value) < 1e-9 else f"{value:+.{decimals}f}".replace("-", "\N{MINUS SIGN}")


_WASHED_OUT = 1e4


def _logarithmic(axes: Axes) -> None:
    """Set a logarithmic axis that shows every curve and bar, and plain numbers at its ticks.

    A bar that reaches nearly to nothing runs off it, and so does a drug that is washed out.
    """
    from matplotlib.ticker import FixedLocator, NullLocator

    values = np.concatenate([np.asarray(line.get_ydata(), dtype=float) for line in axes.lines])
    values = values[np.isfinite(values)]
    values = values[values > values.max(initial=0.0) / _WASHED_OUT]
    if not len(values):
        return
    bars = [one.get_datalim(axes.transData) for one in axes.collections]
    bottoms = [bar.y0 / 1.1 for bar in bars if bar.y0 > values.min() / 10]
    low = min([values.min() / 1.5, *bottoms])
    high = max([values.max(), *(bar.y1 for bar in bars)]) * 1.2
    axes.set_yscale("log")
    steps = (1, 2, 3, 4, 6, 8) if high / low < 6 else (1, 2, 5) if high / low < 500 else (1,)
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [step * 10.0**decade for decade in decades for step in steps]
    axes.yaxis.set_major_locator(FixedLocator(ticks))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_ylim(low, high)


def _label_curves(
    axes: Axes,
    run: TrialRun,
    panel: Panel,
    styles: Mapping[str, ArmStyle],
    ends: Mapping[str, tuple[float, float]],
) -> None:
    """Write the names of arms beside the ends of their curves, in the margin, without overlaps."""
    place = axes.transData + axes.transAxes.inverted()
    height = axes.bbox.height / axes.figure.dpi * 72  # points
    titles = titles_in(run, panel, styles, tuple(ends))
    labels = []
    for arm, end in ends.items():
        across, up = (float(share) for share in place.transform(end))
        text = textwrap.fill(titles[arm], _LABEL_WIDTH, break_on_hyphens=False)
        tall = (text.count("\n") + 1) * style.SMALL * 1.4 / height
        labels.append((up, arm, across, text, tall))
    labels.sort()
    middles = _set_apart([(up, tall) for up, _, _, _, tall in labels]) if labels else []
    for middle, (up, arm, across, text, _) in zip(middles, labels, strict=True):
        axes.annotate(
            text,
            (across, up),
            xycoords="axes fraction",
            xytext=(1.06, middle),
            textcoords="axes fraction",
            fontsize=style.SMALL,
            color=styles[arm].colour,
            va="center",
            ha="left",
            family=style.FONT,
            linespacing=1.1,
            annotation_clip=False,
            arrowprops={
                "arrowstyle": "-",
                "color": styles[arm].colour,
                "linewidth": 0.5,
                "alpha": 0.6,
                "shrinkA": 1,
                "shrinkB": 2,
                "relpos": (0.0, 0.5),
            },
        )


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


def _set_apart(labels: list[tuple[float, float]]) -> list[float]:
    """Return middles of labels, ascending, that do not overlap and stay within 0 and 1.

    Parameters
    ----------
    wanted : list of tuple
        Wanted middle and height of each, ascending, as shares of the height of the axes.

    Returns
    -------
    list of float
        Middles.

    Examples
    --------
    >>> [round(y, 2) for y in _set_apart([(0.5, 0.1), (0.5, 0.1)])]
    [0.45, 0.55]
    """
    # Taking off the room that the labels below need leaves one question: the nearest ascending
    # sequence. Averaging neighbours that stand in the wrong order answers it exactly.
    room = [0.0]
    for (_, size), (_, above) in pairwise(labels):
        room.append(room[-1] + (size + above) / 2)
    blocks: list[tuple[float, int]] = []
    for (y, _), below in zip(labels, room, strict=True):
        blocks.append((y - below, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (high, many), (low, few) = blocks[-2:]
            blocks[-2:] = [((high * many + low * few) / (many + few), many + few)]
    lowest, highest = labels[0][1] / 2, 1 - labels[-1][1] / 2 - room[-1]
    places = [min(max(y, lowest), max(highest, lowest)) for y, many in blocks for _ in range(many)]
    return [y + below for y, below in zip(places, room, strict=True)]
