"""A published model as a figure: its curves, printed numbers over them, and this model's dashed."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_head

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.published.study import Panel, Point, Study

_PANEL = (3.6, 3.1)  # inches, with the key below the axes
_HEAD, _LINE = 0.62, 0.14
_LETTERS = 17.0  # of small text in an inch
_FEW = 10  # values of a curve that are single results, and marked as such


def plot_published(study: Study) -> Figure:
    """Draw a published model beside what was printed and beside this model.

    Parameters
    ----------
    study : Study
        A published model that was run.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Examples
    --------
    >>> from ranklmodel.published.catalogue import study
    >>> len(plot_published(study("sutjandra_2011")).axes)
    2
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    width = _PANEL[0] * len(study.panels)
    text = textwrap.fill(study.found, int(width * _LETTERS), break_on_hyphens=False)
    head = _HEAD + _LINE * (text.count("\n") + 1)
    keys = max(len(_labels(panel)) for panel in study.panels)
    height = head + _PANEL[1] + _LINE * keys
    figure = Figure(figsize=(width, height))
    _write_head(figure, study, text, (width, height))
    bottom = (0.5 + _LINE * keys) / height
    for place, panel in enumerate(study.panels):
        left = (place * _PANEL[0] + 0.62) / width
        size = ((_PANEL[0] - 0.86) / width, (_PANEL[1] - 0.8) / height)
        _draw(figure.add_axes((left, bottom, *size)), panel, height)
    return figure


def _labels(panel: Panel) -> list[str]:
    """Return what the key of a panel names, each once."""
    limit = [panel.limit[0]] if panel.limit else []
    points = dict.fromkeys(point.label for point in panel.points)
    return [*(curve.label for curve in panel.curves), *limit, *points]


def _write_head(figure: Figure, study: Study, text: str, size: tuple[float, float]) -> None:
    width, height = size
    draw_head(figure, study.title, [f"{study.paper}, doi:{study.doi}"])
    figure.text(
        0.16 / width,
        1 - 0.55 / height,
        text,
        fontsize=style.TEXT,
        color=style.INK,
        family=style.FONT,
        va="top",
    )


def _draw(axes: Axes, panel: Panel, height: float) -> None:
    style.bare(axes)
    published = 0
    for curve in panel.curves:
        colour = style.UNTREATED[2] if curve.ours else style.TREATED[published % len(style.TREATED)]
        dashes = style.DASHES[1] if curve.ours else "-"
        axes.plot(
            curve.x,
            curve.y,
            color=colour,
            linestyle=dashes,
            linewidth=1.5,
            label=curve.label,
            marker="." if len(curve.x) < _FEW else None,
            zorder=3 if curve.ours else 2,
        )
        published += not curve.ours
    if panel.limit is not None:
        name, level = panel.limit
        axes.axhline(level, color=style.FAINT, linewidth=0.8, label=name, zorder=1)
    _draw_points(axes, panel.points)
    if "x" in panel.logarithmic:
        axes.set_xscale("log")
    if "y" in panel.logarithmic:
        axes.set_yscale("log")
        axes.set_ylim(bottom=panel.floor)
    axes.set_title(
        panel.title, loc="left", fontsize=style.TITLE, color=style.INK, family=style.FONT
    )
    for name, label in (("x", panel.x_label), ("y", panel.y_label)):
        getattr(axes, f"set_{name}label")(
            label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT
        )
    axes.legend(
        loc="upper left",
        bbox_to_anchor=(-0.02, -0.17),
        frameon=False,
        borderpad=0.0,
        labelspacing=0.3,
        labelcolor=style.INK,
        prop={"family": style.FONT, "size": style.SMALL},
    )


def _draw_points(axes: Axes, points: tuple[Point, ...]) -> None:
    named: set[str] = set()
    kinds = list(dict.fromkeys(point.label for point in points))
    for point in points:
        ends = None
        if point.low is not None and point.high is not None:
            ends = [[point.y - point.low], [point.high - point.y]]
        axes.errorbar(
            [point.x],
            [point.y],
            yerr=ends,
            fmt="os^D"[kinds.index(point.label) % 4],
            markersize=4,
            color=style.FAINT,
            markerfacecolor=style.PAPER,
            elinewidth=1,
            capsize=2,
            label=None if point.label in named else point.label,
            zorder=4,
        )
        named.add(point.label)
