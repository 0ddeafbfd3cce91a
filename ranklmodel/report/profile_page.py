"""Profiles of a fit on one page: how far the cost rises as each parameter is walked away."""

from __future__ import annotations

import math
import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.estimation.profile import Profile, Profiles
    from ranklmodel.simulation.schedule import Floats

_COLUMNS = 4
# inches
_PANEL, _TALL, _LEFT, _HEAD, _FOOT, _EDGE = 1.86, 1.62, 0.34, 0.74, 0.30, 0.12
_ABOVE = 0.40
"""Between a panel's upper edge and that of its row, for the name."""
_BELOW = 0.44
_LETTERS = 25
_HIGHEST = 1.35
"""Of the panels' scale, in rises at an end."""
_DRAWN = 160


def plot_profiles(found: Profiles) -> Figure:
    """Draw the profiles of a fit, a panel each.

    The curve is twice the rise of the cost, all other parameters at their best; the line across is
    where intervals end. The parabola is what the curvature at the optimum would make of it: where
    the two part, a standard error misleads. An end that nothing bounds stops at the bound, which
    is drawn as a hatched edge.

    Parameters
    ----------
    found : Profiles
        As :func:`~ranklmodel.estimation.profile.profiles` returns them.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If no parameter was profiled.
    """
    from matplotlib.figure import Figure

    if not found.of:
        raise InputError("no parameter was profiled, so there is nothing to draw")
    columns = min(_COLUMNS, len(found.of))
    rows = math.ceil(len(found.of) / columns)
    cell, row = _LEFT + _PANEL + _EDGE, _ABOVE + _TALL + _BELOW
    width, height = max(columns * cell + _EDGE, 4.4), _HEAD + rows * row + _FOOT
    figure = Figure(figsize=(width, height))
    for number, one in enumerate(found.of):
        down, across = divmod(number, columns)
        left = across * cell + _LEFT + _EDGE
        low = height - _HEAD - down * row - _ABOVE - _TALL
        axes = figure.add_axes((left / width, low / height, _PANEL / width, _TALL / height))
        _draw(axes, one, found)
    _write(figure, found, height)
    return figure


def _draw(axes: Axes, one: Profile, found: Profiles) -> None:
    limit = 2.0 * found.rise
    places, rises = _curve(one, found)
    axes.axhline(limit, color=style.RULE, linewidth=0.9, zorder=1)
    axes.axvline(one.value, color=style.RULE, linewidth=0.9, zorder=1)
    shape = _parabola(one, places, rises)
    if shape is not None:
        axes.plot(places, shape, color=style.FAINT, linewidth=0.9, dashes=(3, 2), zorder=2)
    axes.plot(places, rises, color=style.TREATED[1], linewidth=1.5, zorder=3)
    for end in (one.low, one.high):
        values = one.values(end)
        heights = [2.0 * max(place.cost - found.cost, 0.0) for place in end.places]
        axes.plot(values, heights, "o", color=style.TREATED[1], markersize=2.6, zorder=4)
        if end.kind != "bounded":
            axes.axvline(values[-1], color=style.TREATED[0], linewidth=1.6, dashes=(1.2, 1.2))
    axes.set_ylim(0.0, _HIGHEST * limit)
    _scale(axes, one, places)
    style.bare(axes)
    font: dict[str, Any] = {"fontsize": style.TEXT, "color": style.INK, "family": style.FONT}
    axes.set_xlabel("" if one.unit == "1" else one.unit, labelpad=1.5, **font)
    name = "\n".join(textwrap.wrap(one.name.replace("_", " "), _LETTERS)[:2])
    axes.set_title(name, loc="left", linespacing=1.05, pad=4.0, **font)
    if one.kind != "bounded":
        axes.set_title(one.kind, loc="right", **{**font, "color": style.TREATED[0]})


def _scale(axes: Axes, one: Profile, places: Floats) -> None:
    from matplotlib.ticker import LogLocator, MaxNLocator, NullFormatter, StrMethodFormatter

    low, high = float(places[0]), float(places[-1])
    if one.logarithmic and high > 8.0 * low:
        axes.set_xscale("log")
        room = (high / low) ** 0.05
        axes.set_xlim(low / room, high * room)
        axes.xaxis.set_major_locator(LogLocator(numticks=4))
        axes.xaxis.set_minor_formatter(NullFormatter())
    else:
        room = 0.05 * (high - low) or 1.0
        axes.set_xlim(low - room, high + room)
        axes.xaxis.set_major_locator(MaxNLocator(3))
        axes.xaxis.set_major_formatter(StrMethodFormatter("{x:.4g}"))
    axes.yaxis.set_major_locator(MaxNLocator(3, integer=True))


def _curve(one: Profile, found: Profiles) -> tuple[Floats, Floats]:
    """Return a smooth curve through the places: the signed root of the rise is nearly straight."""
    from scipy.interpolate import PchipInterpolator

    along, roots = [], []
    for sign, end in ((-1.0, one.low), (1.0, one.high)):
        for place in end.places:
            at = place.point[end.parameter]
            if at in along:
                continue
            along.append(at)
            roots.append(sign * math.sqrt(2.0 * max(place.cost - found.cost, 0.0)))
    order = np.argsort(along)
    known, height = np.array(along)[order], np.array(roots)[order]
    if len(known) == 1:
        return np.array([one.value]), np.zeros(1)
    drawn = np.linspace(known[0], known[-1], _DRAWN)
    rises = np.asarray(PchipInterpolator(known, height)(drawn)) ** 2
    return np.exp(drawn) if one.logarithmic else drawn, rises


def _parabola(one: Profile, places: Floats, rises: Floats) -> Floats | None:
    """Return the parabola of the standard error, or nothing where there is none."""
    if one.standard_error is None:
        return None
    scaled = np.log(places / one.value) if one.logarithmic else places - one.value
    shape = np.asarray((scaled / one.standard_error) ** 2)
    shape[shape > 1.2 * max(float(rises.max()), 1.0)] = np.nan
    return shape


def _write(figure: Figure, found: Profiles, height: float) -> None:
    font: dict[str, Any] = {"color": style.INK, "family": style.FONT, "va": "top"}
    width = float(figure.get_figwidth())
    left = _EDGE / width
    percent = f"{100 * found.level:g} %"
    figure.text(left, 1 - 0.10 / height, "Profiles", fontsize=style.HEADING, **font)
    words = (
        f"Twice the rise of the cost, all other parameters at their best; {percent} intervals end "
        f"where it is {2 * found.rise:.3g}. Dashed: what standard errors would make of it. "
        "Dotted: a bound, or where no life can be lived."
    )
    lines = textwrap.wrap(words, int(width * 19.0))
    figure.text(left, 1 - 0.33 / height, "\n".join(lines), fontsize=style.TEXT, **font)
