"""How all figures look: colours, sizes, fonts, and files that are the same at every writing."""

from __future__ import annotations

import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.text import write_bytes
from ranklmodel.errors import InputError
from ranklmodel.figures.notebook import draw_in_notebooks

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito's palette, told apart under every common colour-blindness; without its yellow, which
# vanishes on white. Lines differ in dash as well, for print in grey.
TREATED = ("#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
UNTREATED = ("#595959", "#8C8C8C", "#262626")
DASHES: tuple[Any, ...] = ("-", (0, (5, 1.6)), (0, (1.4, 1.4)), (0, (7, 1.6, 1.4, 1.6)))

INK = "#262626"
FAINT = "#767676"
RULE = "#D0D0D0"
SHADE = "#F4EFE3"
PAPER = "#FFFFFF"

# The family that matplotlib brings along, so that a figure is the same on every machine.
FONT = "DejaVu Sans"
TEXT = 7.5
SMALL = 6.5
TITLE = 8.5
HEADING = 11.0

_RESOLUTION = 200

ENDINGS = (".png", ".svg", ".pdf")
"""Of the files that a figure can be written to."""


class BackendWarning(UserWarning):
    """`MPLBACKEND` names no backend of matplotlib."""


def load_matplotlib() -> None:
    """Load matplotlib, whatever stands in `MPLBACKEND`: files are drawn without any backend.

    Raises
    ------
    InputError
        If matplotlib is missing or broken.

    Warns
    -----
    BackendWarning
        If `MPLBACKEND` names nothing that matplotlib knows.
    """
    if "matplotlib" not in sys.modules:
        _load()
    draw_in_notebooks()


def _load() -> None:
    # matplotlib does the same on loading, and can not be loaded any more once that has failed.
    stated = os.environ.pop("MPLBACKEND", None)
    try:
        import matplotlib
    except Exception as error:  # a broken installation breaks in any way
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise InputError(f"figures need matplotlib, which can not be loaded ({reason})") from None
    finally:
        if stated is not None:
            os.environ["MPLBACKEND"] = stated
    if stated:
        try:
            matplotlib.rcParams["backend"] = stated
        except ValueError:
            warnings.warn(
                f"MPLBACKEND is {stated!r}, which matplotlib does not know; figures are drawn "
                "without it",
                BackendWarning,
                stacklevel=3,
            )


def bare(axes: Axes) -> None:
    """Take away everything that carries no information from a pair of axes."""
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(RULE)
    # As a setting of all ticks to come: asking for the labels makes matplotlib create ticks that it
    # throws away again once their places are known.
    axes.tick_params(
        labelsize=TEXT, labelfontfamily=FONT, colors=INK, color=RULE, length=3, width=0.8
    )
    axes.tick_params(length=0, which="minor")


def save(figure: Figure, path: Path) -> None:
    """Write a figure; the ending says how, and the same figure gives the same bytes.

    Parameters
    ----------
    figure : Figure
        What to write.
    path : Path
        A file with one of `ENDINGS`.
    """
    write_bytes(path, content_of(figure, path.suffix[1:]))


def content_of(figure: Figure, kind: str) -> bytes:
    """Return a figure as the content of a file, ``png``, ``svg`` or ``pdf``; see :func:`save`."""
    from io import BytesIO

    load_matplotlib()
    from matplotlib import rc_context

    # Without a salt the ids in an SVG are random; without `none` text would become outlines, which
    # nobody can search or edit.
    settings: dict[Any, Any] = {
        "svg.hashsalt": "ranklmodel",
        "svg.fonttype": "none",
        "pdf.fonttype": 42,  # letters as letters, which can be searched
    }
    plain = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    if kind == "png":
        plain = {"Software": None}
    elif kind == "pdf":
        plain = dict.fromkeys(("CreationDate", "Creator", "Producer"))
    stream = BytesIO()
    with rc_context(settings):
        figure.savefig(stream, dpi=_RESOLUTION, metadata=plain, facecolor=PAPER, format=kind)
    content = stream.getvalue()
    if kind == "svg":
        # Text takes the reader's fonts, and Verdana is as wide as the family it was laid out in.
        named, fallback = f"'{FONT}'".encode(), f"'{FONT}', Verdana, sans-serif".encode()
        content = content.replace(named, fallback)
    return content
