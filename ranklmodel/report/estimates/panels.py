"""A panel for each parameter of a fit, below a head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_head
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_COLUMNS = 4
_ACROSS, _DOWN = 2.35, 2.05  # inches
_HEAD = 0.62
_LETTERS = 22


def parameter_panels(
    title: str, sentence: str, names: Sequence[str], units: Sequence[str]
) -> tuple[Figure, list[Axes]]:
    """Return a figure with a named panel for each parameter.

    Parameters
    ----------
    title, sentence : str
        What stands above them.
    names, units : sequence of str
        Of the parameters, at least one.

    Returns
    -------
    tuple of Figure and list of Axes
        A figure of its own, unknown to pyplot.
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    columns = min(_COLUMNS, len(names))
    rows = -(-len(names) // columns)
    width, height = max(columns, 2) * _ACROSS, rows * _DOWN + _HEAD
    figure = Figure(figsize=(width, height))
    draw_head(figure, title, [sentence])
    panels = []
    for number, (name, unit) in enumerate(zip(names, units, strict=True)):
        down, across = divmod(number, columns)
        left, low = across * _ACROSS + 0.55, height - _HEAD - (down + 1) * _DOWN + 0.5
        axes = figure.add_axes(
            (left / width, low / height, (_ACROSS - 0.75) / width, (_DOWN - 0.95) / height)
        )
        style.bare(axes)
        axes.set_title(
            in_lines(name),
            loc="left",
            fontsize=style.TEXT,
            fontweight="bold",
            color=style.INK,
            family=style.FONT,
            pad=4,
        )
        label = "no unit" if unit == "1" else unit_in_words(unit)
        axes.set_xlabel(label, fontsize=style.SMALL, color=style.FAINT, family=style.FONT)
        panels.append(axes)
    return figure, panels


def in_lines(name: str) -> str:
    r"""Return a name in lines that fit above a panel, broken after underscores.

    Examples
    --------
    >>> in_lines("LS_turnover"), in_lines("anastrozole_half_block_of_aromatase")
    ('LS_turnover', 'anastrozole_half_\nblock_of_aromatase')
    """
    lines = [""]
    for part in re.findall(r"[^_]*_|[^_]+", name):
        if lines[-1] and len(lines[-1]) + len(part) > _LETTERS:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def few_ticks(axes: Axes) -> None:
    """Label the horizontal axis with few plain numbers, which do not run into each other."""
    from matplotlib.ticker import MaxNLocator, NullLocator

    axes.xaxis.set_major_locator(MaxNLocator(nbins=4, steps=[1, 2, 5, 10]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.3g}")
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4))
