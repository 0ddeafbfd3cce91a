"""Pictures of figures in a notebook: what a cell ends in is drawn, without a magic word."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PNG = "image/png"


def draw_in_notebooks() -> None:
    """Let Jupyter show a matplotlib figure that a cell ends in.

    Jupyter learns that when pyplot is loaded, which no figure of this package needs. Outside of
    IPython nothing happens, and where somebody has said how figures are shown, that stays.

    Examples
    --------
    >>> draw_in_notebooks()
    """
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else ipython.get_ipython()
    if shell is None:
        return
    from matplotlib.figure import Figure

    pictures = shell.display_formatter.formatters[_PNG]
    if Figure not in pictures:
        pictures.for_type(Figure, png_of)


def png_of(figure: Figure) -> bytes:
    """Return a figure as PNG, at its own resolution.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Any figure.

    Returns
    -------
    bytes
        The picture.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> png_of(Figure(figsize=(1, 1)))[1:4]
    b'PNG'
    """
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", dpi=figure.dpi)
    return drawn.getvalue()
