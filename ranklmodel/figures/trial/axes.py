"""The axes of a panel: their limits, ticks and titles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ranklmodel.figures.trial.panels import Panel, TimeAxis

BESIDE = 1.06
"""Where what stands right of the axes begins, as a share of their width."""

_LEFT = 0.43  # inches from the axis to its name
_LEAST_RANGE = 0.1
"""Of a change, in percentage points; curves that differ less show the solver's rounding."""


def finish_axes(
    axes: Axes, panel: Panel, axis: TimeAxis, *, named: bool, beside_data: bool = True
) -> None:
    """Give a panel in which everything is drawn its limits, ticks and titles.

    Parameters
    ----------
    axes : Axes
        Where.
    panel : Panel
        What is shown.
    axis : TimeAxis
        The horizontal axis.
    named : bool
        Whether the horizontal axis is named here.
    beside_data : bool
        Whether results belong here, so that it is said where there are none.
    """
    style.bare(axes)
    write_titles(axes, panel.title, panel.label, _LEFT)
    if beside_data and not panel.points:
        _say_that_none_is_there(axes, panel)
    axes.set_xlim(-0.015 * axis.end, axis.end * 1.03)
    axes.set_xticks(axis.ticks)
    if named:
        axes.set_xlabel(axis.label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    if panel.logarithmic:
        _logarithmic(axes)
    elif panel.linear:
        _levels(axes)
    else:
        set_changes(axes)


def write_titles(axes: Axes, title: str, label: str, left: float) -> None:
    """Write what a panel shows above it, and its unit beside its axis.

    Parameters
    ----------
    axes : Axes
        Where.
    title, label : str
        What is shown, and in which unit.
    left : float
        How far from the axis the unit stands, in inches.
    """
    # At a height of its own; else matplotlib measures all that is above the axes at every drawing.
    axes.set_title(
        title,
        loc="left",
        fontsize=style.TITLE,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        pad=5,
        y=1.0,
    )
    axes.set_ylabel(label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    inches = axes.bbox.width / axes.figure.dpi
    axes.yaxis.set_label_coords(-left / inches, 0.5)


def _say_that_none_is_there(axes: Axes, panel: Panel) -> None:
    axes.annotate(
        "none scored" if panel.unscored else "no data",
        (BESIDE, 1.0),
        xycoords="axes fraction",
        xytext=(0, 5),
        textcoords="offset points",
        fontsize=style.SMALL,
        color=style.FAINT,
        family=style.FONT,
        annotation_clip=False,
    )


def set_changes(axes: Axes, *, around: bool = True) -> None:
    """Set an axis of changes in percent, with signs and zero.

    Parameters
    ----------
    axes : Axes
        Where everything is drawn.
    around : bool
        Whether the axis has to reach a little further than what is drawn.
    """
    from matplotlib.ticker import MaxNLocator

    if around:
        axes.margins(y=0.08)
    axes.axhline(0.0, color=style.RULE, linewidth=0.8, zorder=1)
    low, high = axes.get_ylim()
    short = max(_LEAST_RANGE - (high - low), 0.0) / 2
    axes.set_ylim(low - short, high + short)
    # Steps of 2.5 would need a digit more than steps of 2, and run into the axis's name.
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    ticks = axes.yaxis.get_major_locator().tick_values(*axes.get_ylim())
    decimals = max(0, -math.floor(math.log10(ticks[1] - ticks[0]) + 1e-9))
    axes.yaxis.set_major_formatter(lambda value, _: _signed(value, decimals))


_LEAST_PART = 1e-3
"""Of a level: what differs less over the axis is drawn flat."""


def _levels(axes: Axes) -> None:
    """Set an axis of levels, wide enough that rounding is no curve."""
    from matplotlib.ticker import MaxNLocator

    axes.margins(y=0.08)
    low, high = axes.get_ylim()
    short = max(_LEAST_PART * max(abs(low), abs(high)) - (high - low), 0.0) / 2
    axes.set_ylim(low - short, high + short)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.4g}".replace("-", "\N{MINUS SIGN}"))


def _signed(value: float, decimals: int) -> str:
    """Return a change with its sign; zero has none.

    Examples
    --------
    >>> _signed(0.2, 2), _signed(0.0, 2), _signed(30.0, 0)
    ('+0.20', '0', '+30')
    """
    return "0" if abs(value) < 1e-9 else f"{value:+.{decimals}f}".replace("-", "\N{MINUS SIGN}")


_WASHED_OUT = 1e4
_FEWEST = 3
_STEPS = ((1,), (1, 2, 5), (1, 2, 3, 4, 6, 8), (1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9))


def _logarithmic(axes: Axes) -> None:
    """Set a logarithmic axis that shows every curve and bar, and plain numbers at its ticks.

    A bar that reaches nearly to nothing runs off it, and so does a drug that is washed out.
    """
    values = np.concatenate([np.asarray(line.get_ydata(), dtype=float) for line in axes.lines])
    values = values[np.isfinite(values)]
    values = values[values > values.max(initial=0.0) / _WASHED_OUT]
    if not len(values):
        return
    bars = [one.get_datalim(axes.transData) for one in axes.collections]
    bottoms = [bar.y0 / 1.1 for bar in bars if bar.y0 > values.min() / 10]
    low = min([values.min() / 1.5, *bottoms])
    high = max([values.max(), *(bar.y1 for bar in bars)]) * 1.2
    set_logarithmic(axes, "y", low, high)


def set_logarithmic(axes: Axes, which: str, low: float, high: float) -> None:
    """Make an axis logarithmic, with plain numbers at its ticks.

    Parameters
    ----------
    axes : Axes
        Where.
    which : {"x", "y"}
        Which of the two.
    low, high : float
        Its ends.
    """
    from matplotlib.ticker import FixedLocator, NullLocator

    getattr(axes, f"set_{which}scale")("log")
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_locator(FixedLocator(logarithmic_ticks(low, high)))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(lambda value, _: f"{value:g}")
    getattr(axes, f"set_{which}lim")(low, high)


def logarithmic_ticks(low: float, high: float) -> list[float]:
    """Return ticks of a logarithmic axis: the fewest that still are three.

    Examples
    --------
    >>> logarithmic_ticks(0.05, 40.0)
    [0.1, 1.0, 10.0]
    >>> logarithmic_ticks(3.1, 5.6)
    [3.5, 4.0, 5.0]
    """
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    inside: list[float] = []
    for steps in _STEPS:
        ticks = [float(f"{step * 10.0**decade:.6g}") for decade in decades for step in steps]
        inside = [tick for tick in ticks if low <= tick <= high]
        if len(inside) >= _FEWEST:
            break
    return inside
