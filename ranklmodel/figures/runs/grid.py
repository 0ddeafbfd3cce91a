"""A figure of runs as rows of panels below a head, with a key at the foot."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot
from ranklmodel.figures.trial.axes import finish_axes
from ranklmodel.figures.trial.labels import label_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch
    from numpy.typing import NDArray

    from ranklmodel.figures.trial.panels import Panel, TimeAxis
    from ranklmodel.lives.bands import Band
    from ranklmodel.simulation.schedule import Floats

    Periods = Sequence[tuple[float, float]]

COLUMNS = 3
LABELLED = 0.85
"""Inches right of a panel whose curves are named at their ends."""

# inches
_EDGE, _LEFT, _WIDTH, _RIGHT = 0.16, 0.62, 2.3, 0.3
_HEAD, _LINE, _FOOT = 0.42, 0.14, 0.4
_ABOVE, _BELOW = 0.32, 0.42
_OPAQUE = 0.28
_KEY_LINE = 0.13
_LETTERS_AN_INCH, _SMALL_LETTERS_AN_INCH = 15.5, 18.5
_PATCH_IN_LETTERS = 8


@dataclass(frozen=True)
class Line:
    """One curve of a panel.

    Attributes
    ----------
    days, values : array of shape (n_times,)
        Days from the baseline visit, and what is shown of them.
    colour : str
        Of curve, band and name.
    dash
        A matplotlib line style.
    name : str
        Written at the end of the curve; nothing where empty.
    key : str
        How the curve is called in the file.
    band : Band or None
        Its 95 % band.
    """

    days: Floats
    values: Floats
    colour: str
    dash: Any
    name: str
    key: str
    band: Band | None = None


@dataclass(frozen=True)
class Cell:
    """One panel with its curves, and how high its axes are, in inches."""

    panel: Panel
    lines: tuple[Line, ...]
    height: float = 1.6


@dataclass(frozen=True)
class Head:
    """What stands above the panels: a title, sentences below it, and what curves are called.

    Attributes
    ----------
    title : str
        The title.
    sentences : tuple of str
        What else is to be known.
    curves : tuple of Line
        Curves of all panels, whose names are the key; none where they are named at their ends.
    """

    title: str
    sentences: tuple[str, ...] = ()
    curves: tuple[Line, ...] = ()


def draw_grid(head: Head, rows: Sequence[Sequence[Cell]], axis: TimeAxis, taken: Periods) -> Figure:
    """Draw rows of panels over one time axis.

    Parameters
    ----------
    head : Head
        What stands above them.
    rows : sequence of sequence of Cell
        The panels, at most `COLUMNS` a row, those of a row of one height.
    axis : TimeAxis
        The horizontal axis of all.
    taken : sequence of tuple
        Days between which something is taken, which are shaded; ascending.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.
    """
    style.load_matplotlib()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    named = not head.curves and any(line.name for row in rows for c in row for line in c.lines)
    across = _LEFT + _WIDTH + (LABELLED if named else _RIGHT)
    width = across * max(len(row) for row in rows)
    text = [one for told in head.sentences for one in _wrapped(told, width)]
    title = _title_lines(head.title, int(width * 10))
    high = _HEAD + _LINE * (len(text) + len(head.curves)) + 0.18 * (len(title) - 1)
    key = _key_of(rows, taken, width)
    foot = _FOOT + _KEY_LINE * max(key.lines - 1, 0)
    height = high + sum(row[0].height + _ABOVE + _BELOW for row in rows) + foot - 0.2
    # A dollar sign in somebody's words is one, and begins no formula.
    with rc_context({"text.parse_math": False}):
        figure = Figure(figsize=(width, height))
        _write_head(figure, title, text)
        _name_curves(figure, head.curves, high)
        top = height - high
        for row in rows:
            top -= _ABOVE + row[0].height
            for column, cell in enumerate(row):
                box = (column * across + _LEFT, top, _WIDTH, row[0].height)
                scale = (width, height, width, height)
                place = tuple(a / b for a, b in zip(box, scale, strict=True))
                axes = figure.add_axes(place)  # type: ignore[arg-type]  # four
                _draw_cell(axes, cell, axis, taken, named=named)
            top -= _BELOW
        draw_foot(figure, key.entries, key.columns)
    return figure


def in_rows(cells: Sequence[Cell]) -> list[Sequence[Cell]]:
    """Return panels in rows of at most `COLUMNS`."""
    return [cells[first : first + COLUMNS] for first in range(0, len(cells), COLUMNS)]


def _title_lines(title: str, letters: int) -> list[str]:
    """Return a title in lines; a name longer than a line is broken after an underscore."""
    if max(map(len, title.split()), default=0) <= letters:
        return textwrap.wrap(title, letters, break_on_hyphens=False)
    lines = textwrap.wrap(title.replace("_", "_ "), letters, break_on_hyphens=False)
    return [line.replace("_ ", "_") for line in lines]


def _wrapped(told: str, width: float) -> list[str]:
    return textwrap.wrap(told, int(width * _LETTERS_AN_INCH), break_on_hyphens=False)


def _draw_cell(axes: Axes, cell: Cell, axis: TimeAxis, taken: Periods, *, named: bool) -> None:
    for start, stop in taken:
        axes.axvspan(
            start / axis.days,
            min(stop / axis.days, axis.end),
            facecolor=style.SHADE,
            edgecolor="none",
            linewidth=0,
            zorder=0,
            gid="on_treatment",
        )
    ends = []
    for line in cell.lines:
        drawn = days_drawn(line.days)
        days, values = line.days[drawn] / axis.days, line.values[drawn]
        if cell.panel.logarithmic:  # nothing has no place on a logarithmic axis
            values = np.where(values > 0.0, values, np.nan)
        if line.band is not None:
            axes.fill_between(
                days,
                line.band.low[drawn],
                line.band.high[drawn],
                color=line.colour,
                alpha=_OPAQUE,
                linewidth=0,
                zorder=2,
                gid=f"band_{line.key}",
            )
        axes.plot(
            days,
            values,
            color=line.colour,
            linestyle=line.dash,
            linewidth=1.5,
            zorder=3,
            gid=line.key,
        )
        known = np.flatnonzero(np.isfinite(values))
        if named and line.name and len(known):
            end = (float(days[known[-1]]), float(values[known[-1]]))
            ends.append((end, line.name, line.colour))
    finish_axes(axes, cell.panel, axis, named=True, beside_data=False)
    label_ends(axes, ends)


_ENOUGH = 60


def days_drawn(days: Floats) -> NDArray[np.bool_]:
    """Return which days of a run are drawn: whole ones, where they are enough for a curve.

    Under daily doses the others are hours after a dose, whose peaks would come and go.

    Examples
    --------
    >>> int(days_drawn(np.array([*range(100), 99.5])).sum())
    100
    >>> int(days_drawn(np.array([0.0, 30.4])).sum())
    2
    """
    whole = np.abs(days - days.round()) < 1e-6
    return whole if whole.sum() >= _ENOUGH else np.ones(len(days), dtype=bool)


def _write_head(figure: Figure, title: Sequence[str], text: Sequence[str]) -> None:
    width, height = figure.get_size_inches()
    figure.text(
        _EDGE / width,
        1 - 0.14 / height,
        "\n".join(title),
        fontsize=style.HEADING,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        va="top",
        linespacing=1.1,
    )
    if text:
        figure.text(
            _EDGE / width,
            1 - (0.38 + 0.18 * (len(title) - 1)) / height,
            "\n".join(text),
            fontsize=style.TEXT,
            color=style.FAINT,
            family=style.FONT,
            va="top",
            linespacing=1.25,
        )


def _name_curves(figure: Figure, curves: Sequence[Line], high: float) -> None:
    """Write the names of curves below the head, one a line, each beside a piece of its curve."""
    from matplotlib.lines import Line2D

    if not curves:
        return
    width, height = figure.get_size_inches()
    figure.legend(
        [Line2D([], [], color=one.colour, linestyle=one.dash, linewidth=1.5) for one in curves],
        [one.name for one in curves],
        loc="upper left",
        bbox_to_anchor=(_EDGE / width, 1 - (high - _LINE * len(curves)) / height),
        frameon=False,
        labelcolor=style.INK,
        prop={"family": style.FONT, "size": style.TEXT},
        borderaxespad=0.0,
        borderpad=0.0,
        labelspacing=0.25,
        handlelength=3.0,
    )


@dataclass(frozen=True)
class _Key:
    """What shades mean, in lines that fit the figure.

    Attributes
    ----------
    entries : list of tuple
        Each patch with its words, which may be several lines.
    columns : int
        How many stand in a line.
    """

    entries: list[tuple[Patch, str]]
    columns: int

    @property
    def lines(self) -> int:
        """How many lines it has."""
        counts = [words.count("\n") + 1 for _, words in self.entries]
        return sum(counts) if self.columns == 1 else max(counts, default=0)


def _key_of(rows: Sequence[Sequence[Cell]], taken: Periods, width: float) -> _Key:
    """Return what shades mean, as far as there are any: in a line, or one below the other."""
    from matplotlib.patches import Patch

    entries = []
    if taken:
        shade = Patch(facecolor=style.SHADE, edgecolor=style.RULE, linewidth=0.5)
        entries.append((shade, "something is taken"))
    lines = [line for row in rows for cell in row for line in cell.lines]
    banded = next((line for line in lines if line.band is not None), None)
    if banded is not None:
        patch = Patch(facecolor=banded.colour, alpha=_OPAQUE, linewidth=0)
        entries.append((patch, "95 % band: parameters and what is assumed of the person"))
    letters = (width - _EDGE) * _SMALL_LETTERS_AN_INCH
    if sum(len(words) + _PATCH_IN_LETTERS for _, words in entries) <= letters:
        return _Key(entries, max(len(entries), 1))
    fitted = int(letters) - _PATCH_IN_LETTERS
    return _Key([(patch, textwrap.fill(words, fitted)) for patch, words in entries], 1)
