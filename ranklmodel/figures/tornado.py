"""What parameters do to outputs, as bars with intervals, the most influential at the top."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ranklmodel.errors import InputError
from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_BARS = 30
"""Parameters of a panel; those below them are counted, not drawn."""
_SEEN = 0.01
"""As a share of the longest, below which a bar with its interval is no longer seen."""

_COLUMNS = 3
# inches
_NAMES, _PLOT, _EDGE = 2.02, 2.1, 0.18
_ROW, _TITLE, _AXIS, _HEAD, _LINE, _KEY = 0.235, 0.34, 0.5, 0.36, 0.15, 0.34
_LETTERS_AN_INCH = 16.5
# as shares of a parameter's row
_THICK, _APART = 0.36, 0.19
# as a share of the plot, left of it, as titles are longer
_TITLE_AT = -0.35
_COLOURS = (style.TREATED[1], style.TREATED[4])
# In grey the two are told apart by their edges.
_EDGES = (style.TREATED[1], style.INK)


@dataclass(frozen=True)
class Length:
    """One bar.

    Attributes
    ----------
    value : float
        Its end.
    low, high : float
        Of its interval.
    """

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Tornado:
    """The panel of one output.

    Attributes
    ----------
    title : str
        The output.
    axis : str
        What the bars measure, with its unit.
    bars : tuple of tuple of (str, tuple of Length)
        Parameters, the most influential first, each with a bar for every name in the legend.
    """

    title: str
    axis: str
    bars: tuple[tuple[str, tuple[Length, ...]], ...]

    @property
    def shown(self) -> tuple[tuple[str, tuple[Length, ...]], ...]:
        """The bars that are drawn: what can be seen, and no more than fit."""
        ends = [
            max(abs(end) for one in lengths for end in (one.value, one.low, one.high))
            for _, lengths in self.bars
        ]
        seen = [bar for bar, end in zip(self.bars, ends, strict=True) if end >= _SEEN * max(ends)]
        return tuple(seen[:MOST_BARS])


def plot_tornado(
    panels: Sequence[Tornado], legend: Sequence[str], heading: str, lines: Sequence[str] = ()
) -> Figure:
    """Draw bars of parameters with their intervals, side by side for each name of the legend.

    Parameters
    ----------
    panels : sequence of Tornado
        One for each output.
    legend : sequence of str
        What the two bars of a parameter are.
    heading : str
        The first line.
    lines : sequence of str
        What stands below it, smaller.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If there is no bar.
    """
    if not any(panel.bars for panel in panels):
        raise InputError("nothing moves any output, so there is nothing to draw")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    columns = min(_COLUMNS, len(panels))
    width = columns * (_NAMES + _PLOT + _EDGE) + _EDGE
    told = [part for line in lines for part in textwrap.wrap(line, int(width * _LETTERS_AN_INCH))]
    tallest = max(len(panel.shown) for panel in panels)
    tall, head = max(tallest, 2) * _ROW, _HEAD + _LINE * len(told) + 0.06
    row = _TITLE + tall + _AXIS
    height = head + math.ceil(len(panels) / columns) * row + _KEY
    figure = Figure(figsize=(width, height))
    for number, panel in enumerate(panels):
        down, across = divmod(number, columns)
        left = _EDGE + across * (_NAMES + _PLOT + _EDGE) + _NAMES
        own = max(len(panel.shown), 1) * _ROW
        low = height - head - down * row - _TITLE - own
        axes = figure.add_axes((left / width, low / height, _PLOT / width, own / height))
        _draw(axes, panel)
    _write(figure, heading, told, width, height)
    _write_key(figure, legend, width, height)
    return figure


def _draw(axes: Axes, panel: Tornado) -> None:
    shown = panel.shown
    style.bare(axes)
    text: dict[str, Any] = {"color": style.INK, "family": style.FONT}
    axes.set_title(
        panel.title, loc="left", x=_TITLE_AT, fontsize=style.TITLE, fontweight="bold", pad=6, **text
    )
    if not shown:
        axes.set_axis_off()
        text |= {"fontsize": style.TEXT, "va": "center", "transform": axes.transAxes}
        axes.text(0.0, 0.5, "nothing moves it", **text)
        return
    for place, (_, lengths) in enumerate(shown):
        for which, length in enumerate(lengths):
            middle = place + (2 * which - 1) * _APART
            axes.barh(
                middle,
                length.value,
                height=_THICK,
                color=_COLOURS[which],
                edgecolor=_EDGES[which],
                linewidth=0.5,
                zorder=2,
            )
            axes.plot(
                [length.low, length.high],
                [middle, middle],
                color=style.INK,
                linewidth=0.9,
                marker="|",
                markersize=3,
                solid_capstyle="butt",
                zorder=3,
            )
    ends = [end for _, lengths in shown for one in lengths for end in (one.low, one.high)]
    lowest, highest = min(0.0, *ends), max(ends)
    margin = 0.03 * (highest - lowest)
    axes.set_xlim(lowest - (margin if lowest < 0.0 else 0.0), highest + margin)
    axes.axvline(0.0, color=style.FAINT, linewidth=0.8, zorder=4)
    axes.grid(axis="x", color=style.RULE, linewidth=0.5, zorder=0)
    axes.set_axisbelow(True)
    axes.set_ylim(len(shown) - 0.5, -0.5)
    axes.set_yticks(range(len(shown)), [name for name, _ in shown])
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    axes.locator_params(axis="x", nbins=5)
    hidden = len(panel.bars) - len(shown)
    axis = f"{panel.axis}\n{hidden} smaller ones are in the table" if hidden else panel.axis
    axes.set_xlabel(axis, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)


def _write(figure: Figure, heading: str, lines: list[str], width: float, height: float) -> None:
    text: dict[str, Any] = {"color": style.INK, "family": style.FONT, "va": "center"}
    left = _EDGE / width
    figure.text(left, 1 - 0.2 / height, heading, fontsize=style.HEADING, fontweight="bold", **text)
    for number, line in enumerate(lines):
        top = _HEAD + _LINE * (number + 0.5)
        figure.text(left, 1 - top / height, line, fontsize=style.TEXT, **text)


def _write_key(figure: Figure, legend: Sequence[str], width: float, height: float) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles: list[Any] = [
        Patch(facecolor=_COLOURS[k], edgecolor=_EDGES[k], linewidth=0.5, label=name)
        for k, name in enumerate(legend)
    ]
    line: dict[str, Any] = {"color": style.INK, "linewidth": 0.9, "marker": "|", "markersize": 4}
    handles.append(Line2D([], [], label="95 % interval", **line))
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(_EDGE / width, 0.02 / height),
        borderaxespad=0.0,
        ncols=len(handles),
        frameon=False,
        prop={"family": style.FONT, "size": style.TEXT},
        labelcolor=style.INK,
    )
