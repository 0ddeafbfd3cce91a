"""What stands above a figure, and at its foot what its marks and shades mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

EDGE = 0.16
"""Inches from the left edge of a figure."""
_LOW = 0.08
_TITLE, _SENTENCE, _STEP = 0.2, 0.42, 0.15
"""Inches below the upper edge, and from a sentence to the next."""


def draw_head(figure: Figure, title: str, sentences: Sequence[str] = ()) -> None:
    """Write a title above a figure, and below it sentences, a line each.

    Parameters
    ----------
    figure : Figure
        The figure, of its final size.
    title : str
        The title.
    sentences : sequence of str
        What else is to be known.
    """
    downs = (_SENTENCE + _STEP * number for number in range(len(sentences)))
    _write(figure, title, _TITLE, style.HEADING, style.INK, "bold")
    for sentence, down in zip(sentences, downs, strict=True):
        _write(figure, sentence, down, style.TEXT, style.FAINT, "normal")


def _write(figure: Figure, text: str, down: float, size: float, colour: str, weight: str) -> None:
    width, height = figure.get_size_inches()
    figure.text(
        EDGE / width,
        1 - down / height,
        text,
        fontsize=size,
        fontweight=weight,
        color=colour,
        family=style.FONT,
        va="center",
    )


def draw_foot(
    figure: Figure, entries: Sequence[tuple[Any, str]], columns: int | None = None
) -> None:
    """Say at the foot of a figure what its marks mean.

    Parameters
    ----------
    figure : Figure
        The figure.
    entries : sequence of (artist, str)
        Each mark with its words; nothing is drawn where there is none.
    columns : int, optional
        How many stand in a line; by default all.
    """
    if not entries:
        return
    width, height = figure.get_size_inches()
    figure.legend(
        [artist for artist, _ in entries],
        [words for _, words in entries],
        loc="lower left",
        bbox_to_anchor=(EDGE / width, _LOW / height),
        ncols=columns or len(entries),
        frameon=False,
        labelcolor=style.FAINT,
        prop={"family": style.FONT, "size": style.SMALL},
        borderaxespad=0.0,
        borderpad=0.0,
        columnspacing=1.4,
        labelspacing=0.3,
    )
