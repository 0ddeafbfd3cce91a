"""Panels of named rows side by side, below a head: one row a parameter, an arm, a direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import EDGE, draw_head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# inches
_ROW, _LINE = 0.205, 0.15
_HEAD, _TITLE, _FOOT = 0.42, 0.34, 0.72
_LETTERS_AN_INCH = 17.0


@dataclass(frozen=True)
class RowPanel:
    """A panel of rows.

    Attributes
    ----------
    title, label : str
        What stands above it, and what its horizontal axis is, with its unit.
    names : tuple of str
        Of the rows, from the top.
    plot : float
        How wide its axes are, in inches.
    beside : float
        Room to the right of them for words, in inches.
    """

    title: str
    label: str
    names: tuple[str, ...]
    plot: float = 2.2
    beside: float = 0.1

    @property
    def naming(self) -> float:
        """How wide its names are, in inches."""
        return max(map(len, self.names), default=0) / _LETTERS_AN_INCH + 0.1


def rows_figure(
    title: str, sentences: Sequence[str], panels: Sequence[RowPanel]
) -> tuple[Figure, list[Axes]]:
    """Return a figure with panels of rows side by side, of which the first row is on top.

    Parameters
    ----------
    title : str
        What stands above them.
    sentences : sequence of str
        What else is to be known, a line each.
    panels : sequence of RowPanel
        At least one, each with a row or more.

    Returns
    -------
    tuple of Figure and list of Axes
        A figure of its own, unknown to pyplot. Row `k` of a panel stands at height `-k`.
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    width = EDGE + sum(one.naming + one.plot + one.beside + 2 * EDGE for one in panels)
    head = _HEAD + _LINE * len(sentences) + (_TITLE if any(one.title for one in panels) else 0.0)
    height = head + _ROW * max(len(one.names) for one in panels) + _FOOT
    figure = Figure(figsize=(width, height))
    draw_head(figure, title, sentences)
    drawn, left = [], EDGE
    for one in panels:
        high = _ROW * len(one.names)
        box = (left + one.naming, height - head - high, one.plot, high)
        scale = (width, height, width, height)
        axes = figure.add_axes(tuple(a / b for a, b in zip(box, scale, strict=True)))  # type: ignore[arg-type]  # four
        _finish(axes, one)
        drawn.append(axes)
        left += one.naming + one.plot + one.beside + 2 * EDGE
    return figure, drawn


def _finish(axes: Axes, panel: RowPanel) -> None:
    style.bare(axes)
    axes.set_ylim(-len(panel.names) + 0.4, 0.6)
    axes.set_yticks([-number for number in range(len(panel.names))], panel.names)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    font: dict[str, Any] = {"family": style.FONT, "fontsize": style.TEXT, "color": style.FAINT}
    axes.set_xlabel(panel.label, **font)
    axes.set_title(
        panel.title,
        loc="left",
        x=-panel.naming / panel.plot,
        **{**font, "fontsize": style.TITLE, "color": style.INK, "fontweight": "bold"},
    )


def write_beside(axes: Axes, words: Sequence[str]) -> None:
    """Write words to the right of the rows of a panel, from the top."""
    for number, word in enumerate(words):
        axes.annotate(
            word,
            (1.0, -number),
            xycoords=("axes fraction", "data"),
            xytext=(5, 0),
            textcoords="offset points",
            va="center",
            fontsize=style.SMALL,
            color=style.FAINT,
            family=style.FONT,
            annotation_clip=False,
        )
