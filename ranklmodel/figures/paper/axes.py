"""The axes of a panel of the paper: limits, ticks and titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.trial.axes import set_changes, set_logarithmic, write_titles

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ranklmodel.figures.paper.content import Panel, Result

_LEFT = 0.46  # inches from the axis to its name
_BARS = 2.4
"""How many times as high as all curves, bands and marks a panel may become for the sake of bars."""
_LONGEST = 0.8
"""Of the height of a panel: a bar that is longer says nothing but that it is long."""
_WASHED_OUT = 1e4


def finish_panel(axes: Axes, panel: Panel) -> None:
    """Give a panel in which everything is drawn its limits, ticks and titles.

    Parameters
    ----------
    axes : Axes
        Where.
    panel : Panel
        What is shown.
    """
    style.bare(axes)
    write_titles(axes, panel.title, panel.label, _LEFT)
    axes.set_xlabel(panel.x_label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    if panel.diagonal:
        _diagonal(axes, panel)
        return
    if "x" in panel.logarithmic:
        low, high = _ends_of_x(panel)
        margin = (high / low) ** 0.03
        set_logarithmic(axes, "x", low / margin, high * margin)
    else:
        _plain_x(axes, panel)
    if "y" in panel.logarithmic:
        set_logarithmic(axes, "y", *_ends(panel))
    else:
        axes.set_ylim(*_ends(panel))
    if panel.change:
        set_changes(axes, around=False)


def _diagonal(axes: Axes, panel: Panel) -> None:
    """Give both axes the same ends, and draw the line on which they agree."""
    values = [value for one in panel.results for value in (one.x, one.y)]
    low, high = min(values), max(values)
    if "y" in panel.logarithmic:
        margin = (high / low) ** 0.06
        for which in "xy":
            set_logarithmic(axes, which, low / margin, high * margin)
    else:
        margin = 0.06 * (high - low or 1.0)
        axes.set_xlim(low - margin, high + margin)
        set_changes(axes, around=False)
        axes.set_ylim(low - margin, high + margin)
    axes.axline((low, low), (high, high), color=style.FAINT, linewidth=0.8, zorder=1)


def is_short(panel: Panel, one: Result) -> bool:
    """Tell whether the bar of what is expected of a result leaves room for all else in its panel.

    Parameters
    ----------
    panel : Panel
        Where.
    one : Result
        What was observed.
    """
    if panel.diagonal:
        return True
    put = np.log if "y" in panel.logarithmic else np.asarray
    least = max(one.least, 1e-300) if "y" in panel.logarithmic else one.least
    low, high = (float(put(end)) for end in _ends(panel))
    bottom, top = float(put(least)), float(put(one.most))
    inside = low <= bottom and top <= high
    return inside and top - bottom <= _LONGEST * (high - low)


def _ends(panel: Panel) -> tuple[float, float]:
    """Return the ends of the vertical axis."""
    if panel.limits is not None:
        return panel.limits
    return _ends_of_logarithm(panel) if "y" in panel.logarithmic else _ends_of_y(panel)


def _plain_x(axes: Axes, panel: Panel) -> None:
    low, high = _ends_of_x(panel)
    margin = 0.02 * (high - low)
    axes.set_xlim(low - margin, high + 1.5 * margin)
    if panel.x_ticks:
        axes.set_xticks(panel.x_ticks)


def _ends_of_x(panel: Panel) -> tuple[float, float]:
    values = [one.x for one in panel.results]
    for curve in panel.curves:
        values += [float(curve.x.min()), float(curve.x.max())]
    return min(values), max(values)


def _seen(panel: Panel) -> tuple[list[float], list[float]]:
    """Return what has to be seen whole, curves, bands and marks, and the ends of bars."""
    seen = [one.y for one in panel.results]
    for curve in panel.curves:
        for values in (curve.y, curve.low, curve.high):
            if values is not None:
                finite = values[np.isfinite(values)]
                seen += [float(finite.min()), float(finite.max())] if len(finite) else []
    bars = [end for one in panel.results for end in (one.low, one.high, one.least, one.most)]
    return seen, [end for end in bars if np.isfinite(end)]


def _ends_of_y(panel: Panel) -> tuple[float, float]:
    """Return the ends of an axis; a bar so long that it would flatten all else runs off it."""
    seen, bars = _seen(panel)
    if panel.change:
        seen.append(0.0)
    low, high = min(seen), max(seen)
    most = (high - low or 1.0) * (_BARS - 1) / 2
    low, high = (
        min(low, max(min(bars, default=low), low - most)),
        max(high, min(max(bars, default=high), high + most)),
    )
    margin = 0.06 * (high - low or 1.0)
    return low - margin, high + margin


def _ends_of_logarithm(panel: Panel) -> tuple[float, float]:
    seen, bars = _seen(panel)
    highest = max(seen)
    low = min(one for one in seen if one > highest / _WASHED_OUT)
    bottoms = [end for end in bars if end > low / 3]
    return min([low, *bottoms]) / 1.15, min(max([highest, *bars]), highest * 3) * 1.15
