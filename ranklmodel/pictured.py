"""What has a picture: results of every room, drawn by a room that stands above them all.

A run is made on a low floor and figures are drawn on a high one, so a result can not import who
draws it. It asks the entrance of the package instead, which gives public names a home on every
floor and loads none by itself: :func:`ranklmodel.plot` knows the painter of each kind of result by
the name of its class. This is the one place where a room looks up; results only inherit from it.
"""

from __future__ import annotations

from dataclasses import fields
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from matplotlib.figure import Figure


_LONGEST = 60


class Pictured:
    """A result that can be drawn, and that says in a line what it is."""

    __slots__ = ()

    def in_short(self) -> Mapping[str, str]:
        """Return what it holds, in a few words each; its numbers are in its attributes."""
        return {one.name: _in_short(getattr(self, one.name)) for one in fields(self)}  # type: ignore[arg-type]  # results are data classes

    def __repr__(self) -> str:
        """Return the result in a line."""
        told = ", ".join(f"{name}={words}" for name, words in self.in_short().items())
        return f"{type(self).__name__}({told})"

    def _repr_html_(self) -> str:
        """Return what a notebook shows of it."""
        rows = "".join(
            f"<tr><th style='text-align:left'>{escape(name)}</th>"
            f"<td style='text-align:left'>{escape(words)}</td></tr>"
            for name, words in self.in_short().items()
        )
        return f"<table><caption>{escape(type(self).__name__)}</caption>{rows}</table>"

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


def _in_short(value: object) -> str:
    """Return a value in a few words: text and numbers as they are, of all else how much it is.

    Examples
    --------
    >>> _in_short("atac_woman"), _in_short(0.12345678), _in_short((1, 2)), _in_short({})
    ("'atac_woman'", '0.123457', '2 entries', 'none')
    """
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, (int, float)):
        return f"{value:.6g}"
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST else f"{value[:_LONGEST]}...")
    shape = getattr(value, "shape", None)
    if shape is not None:
        return "array of " + " x ".join(map(str, shape))
    if hasattr(value, "__len__"):
        number = len(value)
        return "none" if not number else "1 entry" if number == 1 else f"{number} entries"
    return str(getattr(value, "name", type(value).__name__))
