"""What marks and shades of a figure mean, at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

EDGE = 0.16
"""Inches from the left edge of a figure."""
_LOW = 0.08


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
