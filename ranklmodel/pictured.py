"""What has a picture: results of every room, drawn by a room that stands above them all.

A run is made on a low floor and figures are drawn on a high one, so a result can not import who
draws it. It asks the entrance of the package instead, which gives public names a home on every
floor and loads none by itself: :func:`ranklmodel.plot` knows the painter of each kind of result by
the name of its class. This is the one place where a room looks up; results only inherit from it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure


class Pictured:
    """A result that can be drawn."""

    __slots__ = ()

    def plot(self, *, out: Path | str | None = None, **how: Any) -> Figure:
        """Draw it.

        Parameters
        ----------
        out : Path or str, optional
            A file ending in .png, .svg or .pdf to write it to.
        **how
            What the painter of this kind of result takes; ``help(ranklmodel.plot)`` names them.

        Returns
        -------
        matplotlib.figure.Figure
            A figure of its own, unknown to pyplot; ``savefig`` writes it, a notebook shows it.

        Raises
        ------
        InputError
            If the file has another ending, or there is nothing to draw.

        Examples
        --------
        >>> import ranklmodel
        >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year", every="6 month")
        >>> [axes.get_title(loc="left") for axes in run.plot(quantities=["LS_BMD"]).axes]
        ['Lumbar spine density']
        """
        figure: Figure = import_module("ranklmodel").plot(self, out=out, **how)
        return figure
