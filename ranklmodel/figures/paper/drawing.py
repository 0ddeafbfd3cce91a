"""A figure of the paper, drawn: panels in rows, names at the ends of curves, one key below."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.paper.axes import finish_panel, is_short
from ranklmodel.figures.paper.caption import kept_together
from ranklmodel.figures.paper.key import key_entries
from ranklmodel.figures.trial.axes import BESIDE
from ranklmodel.figures.trial.drawing import (
    ASSUMED,
    BETWEEN_ARMS,
    MARKS,
    THICK,
    THIN,
)
from ranklmodel.figures.trial.key import draw_key
from ranklmodel.figures.trial.labels import in_lines, label_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.figures.paper.content import Curve, Panel, PaperFigure, Result, Zone

_PANEL = (3.75, 2.5)  # inches
_LEFT, _RIGHT, _BELOW, _ABOVE = 0.66, 1.2, 0.5, 0.36
_HEAD, _LINE, _FOOT = 0.42, 0.14, 0.28
_LETTERS = 16.5
_KEY_LETTERS = 16.0
_OF_MANY = 1.2
"""Width of a bar among hundreds."""
_BAND = 0.22
_APART = 0.014


def draw(figure: PaperFigure) -> Figure:
    """Draw a figure of the paper.

    Parameters
    ----------
    figure : PaperFigure
        What to show.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.
    """
    if figure.picture is not None:
        return figure.picture()
    style.load_matplotlib()
    from matplotlib import rc_context, rcdefaults

    with rc_context():
        rcdefaults()
        with rc_context({"text.parse_math": False}):
            return _drawn(figure)


def _drawn(figure: PaperFigure) -> Figure:
    from matplotlib.figure import Figure

    columns = figure.columns
    lines = -(-len(figure.panels) // columns)
    width = _PANEL[0] * columns
    about = kept_together(figure.about)
    text = textwrap.fill(about, int(width * _LETTERS), break_on_hyphens=False)
    head = _HEAD + _LINE * (text.count("\n") + 1)
    entries = key_entries(figure)
    abreast = _abreast([name for _, name in entries], width)
    foot = _FOOT + _LINE * max(0, -(-len(entries) // abreast) - 1)
    height = _PANEL[1] * lines + head + foot
    paper = Figure(figsize=(width, height))
    _write_head(paper, figure.title, text, width, height)
    for place, panel in enumerate(figure.panels):
        row, column = divmod(place, columns)
        left = (column * _PANEL[0] + _LEFT) / width
        bottom = (foot + (lines - 1 - row) * _PANEL[1] + _BELOW) / height
        size = ((_PANEL[0] - _LEFT - _RIGHT) / width, (_PANEL[1] - _BELOW - _ABOVE) / height)
        _draw_panel(paper.add_axes((left, bottom, *size)), panel)
    draw_key(paper, entries, (0.16 / width, 0.12 / height), abreast)
    return paper


def _abreast(names: Sequence[str], width: float) -> int:
    """Return how many entries of the key stand side by side without leaving the figure."""
    for columns in range(len(names), 1, -1):
        longest = [max(map(len, names[k::columns])) for k in range(columns)]
        if sum(longest) / _KEY_LETTERS + 0.5 * columns <= width - 0.3:
            return columns
    return 1


def _write_head(paper: Figure, title: str, text: str, width: float, height: float) -> None:
    place = 0.16 / width
    words: dict[str, Any] = {"family": style.FONT}
    paper.text(
        place,
        1 - 0.24 / height,
        title,
        fontsize=style.HEADING,
        fontweight="bold",
        color=style.INK,
        va="center",
        **words,
    )
    paper.text(
        place, 1 - 0.4 / height, text, fontsize=style.TEXT, color=style.FAINT, va="top", **words
    )


def _draw_panel(axes: Axes, panel: Panel) -> None:
    for zone in panel.zones:
        _shade(axes, zone)
    for curve in panel.curves:
        _draw_curve(axes, panel, curve)
    for result, shift in _spread_apart(axes, panel):
        _draw_result(axes, panel, result, shift)
    finish_panel(axes, panel)
    _name_curves(axes, panel)


def _shade(axes: Axes, zone: Zone) -> None:
    if zone.colour:
        span = axes.axhspan if zone.across else axes.axvspan
        how: dict[str, Any] = {"edgecolor": "none", "linewidth": 0, "zorder": 0}
        span(zone.low, zone.high, facecolor=zone.colour, gid="zone", **how)
    else:
        line = axes.axhline if zone.across else axes.axvline
        line(zone.low, color=style.RULE, linewidth=0.9, zorder=0.5, gid="zone")


def _draw_curve(axes: Axes, panel: Panel, curve: Curve) -> None:
    y = np.where(curve.y > 0, curve.y, np.nan) if "y" in panel.logarithmic else curve.y
    if curve.low is not None and curve.high is not None:
        axes.fill_between(
            curve.x,
            curve.low,
            curve.high,
            facecolor=curve.colour,
            alpha=_BAND,
            linewidth=0,
            zorder=1.4,
            gid=f"band_{curve.series}",
        )
    axes.plot(
        curve.x,
        y,
        color=curve.colour,
        linestyle=curve.dash,
        linewidth=1.5,
        zorder=3,
        gid=f"curve_{curve.series}",
    )


def _spread_apart(axes: Axes, panel: Panel) -> list[tuple[Result, float]]:
    """Return results with a share of the axis that sets apart those of about the same place."""
    last = max([*(curve.x[-1] for curve in panel.curves), *(r.x for r in panel.results), 1e-12])
    if panel.diagonal or "x" in panel.logarithmic:
        return [(one, 0.0) for one in panel.results]
    shifted = []
    for one in panel.results:
        same = [other for other in panel.results if abs(other.x - one.x) < 0.6 * _APART * last]
        middle = (len(same) - 1) / 2
        room = min(0.0, 1.015 * last - one.x - middle * _APART * last)
        shifted.append((one, room + (same.index(one) - middle) * _APART * last))
    return shifted


def _draw_result(axes: Axes, panel: Panel, one: Result, shift: float) -> None:
    x = one.x + shift
    between = one.between_arms and one.one_sided is None
    faint = 1.0 if one.counted else 0.45
    if one.origin is not None:
        axes.plot(
            [one.origin[0], x],
            [one.origin[1], one.y],
            color=one.colour,
            linewidth=0.7,
            linestyle=(0, (2, 2)),
            alpha=0.7,
            zorder=2,
            gid="origin",
        )
    if one.band is not None:
        how: dict[str, Any] = {"color": one.colour, "linewidth": THIN, "alpha": 0.5, "zorder": 2}
        axes.hlines(one.y, *one.band, gid="band", **how)
    floor = one.y / 1e6 if "y" in panel.logarithmic else -np.inf
    dash_of_it: Any = "-" if one.printed else ASSUMED
    bars: tuple[tuple[float, float, float, Any, str], ...] = (
        (one.least, one.most, THIN, "-", "expected"),
        (one.low, one.high, _OF_MANY if panel.diagonal else THICK, dash_of_it, "sampling"),
    )
    for low, high, width, dash, kind in bars:
        if kind == "expected" and not is_short(panel, one):
            continue
        axes.vlines(
            x,
            max(low, floor),
            high,
            color=one.colour,
            linewidth=width,
            linestyles=dash,
            zorder=4,
            alpha=faint,
            gid=kind if kind == "expected" else ("printed" if one.printed else "assumed"),
        )
    axes.plot(
        [x],
        [one.y],
        marker=BETWEEN_ARMS if between else MARKS[one.one_sided],
        alpha=faint,
        markersize=3.4 if panel.diagonal else 4.0 if between else 4.6,
        markeredgewidth=1.0,
        markerfacecolor=one.colour if one.fitted else style.PAPER,
        markeredgecolor=one.colour,
        linestyle="none",
        zorder=5,
        gid=f"observed_{one.series}",
    )


def _name_results(axes: Axes, panel: Panel) -> None:
    """Write the names of what there are only results of in the margin, one below the other."""
    step = style.SMALL * 1.7 / (axes.bbox.height / axes.figure.dpi * 72)
    top = 1.0
    for series, colour in {one.series: one.colour for one in panel.results}.items():
        text = in_lines(series)
        axes.annotate(
            text,
            (BESIDE, top),
            xycoords="axes fraction",
            fontsize=style.SMALL,
            color=colour,
            va="top",
            family=style.FONT,
            annotation_clip=False,
        )
        top -= step * (text.count("\n") + 1)


def _name_curves(axes: Axes, panel: Panel) -> None:
    """Write the names of curves in the margin beside their ends, without overlaps."""
    if panel.diagonal:
        _name_results(axes, panel)
        return
    ends = []
    for curve in panel.curves:
        finite = np.flatnonzero(np.isfinite(curve.y))
        if curve.named and len(finite):
            end = (float(curve.x[finite[-1]]), float(curve.y[finite[-1]]))
            ends.append((end, curve.series, curve.colour))
    label_ends(axes, ends)
