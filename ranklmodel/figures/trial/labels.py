"""Names beside the ends of curves, in the margin, where none lies on another."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.figures.trial.axes import BESIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

_LABEL_WIDTH = 20


@dataclass(frozen=True)
class End:
    """The end of a curve.

    Attributes
    ----------
    title : str
        How the curve is called.
    x, y : float
        Where it ends.
    colour : str
        Of curve and name.
    """

    title: str
    x: float
    y: float
    colour: str


def name_ends(axes: Axes, ends: Mapping[str, End]) -> None:
    """Write names beside the ends of curves, in the margin, without overlaps.

    Parameters
    ----------
    axes : Axes
        Where, with its final limits.
    ends : mapping of str to End
        By what puts curves in order that end at one place.
    """
    place = axes.transData + axes.transAxes.inverted()
    height = axes.bbox.height / axes.figure.dpi * 72  # points
    labels = []
    for key, end in ends.items():
        across, share = (float(one) for one in place.transform((end.x, end.y)))
        up = min(max(share, 0.0), 1.0)  # a drug long stopped has left the panel below
        text = in_lines(end.title)
        tall = (text.count("\n") + 1) * style.SMALL * 1.4 / height
        labels.append((up, key, across, text, tall))
    labels.sort()
    middles = set_apart([(up, tall) for up, _, _, _, tall in labels]) if labels else []
    for middle, (up, key, across, text, _) in zip(middles, labels, strict=True):
        colour = ends[key].colour
        axes.annotate(
            text,
            (across, up),
            xycoords="axes fraction",
            xytext=(BESIDE, middle),
            textcoords="axes fraction",
            fontsize=style.SMALL,
            color=colour,
            va="center",
            ha="left",
            family=style.FONT,
            linespacing=1.1,
            annotation_clip=False,
            arrowprops={
                "arrowstyle": "-",
                "color": colour,
                "linewidth": 0.5,
                "alpha": 0.6,
                "shrinkA": 1,
                "shrinkB": 2,
                "relpos": (0.0, 0.5),
            },
        )


def in_lines(title: str) -> str:
    r"""Return the name of an arm in short lines; a number stays with what it counts.

    Examples
    --------
    >>> in_lines("estradiol patch 14 ug/d").splitlines()
    ['estradiol patch', '14\xa0ug/d']
    """
    joined = re.sub(r"(\d) (?=\S)", "\\1\N{NO-BREAK SPACE}", title)
    return textwrap.fill(joined, _LABEL_WIDTH, break_on_hyphens=False)


def set_apart(labels: list[tuple[float, float]]) -> list[float]:
    """Return middles of labels, ascending, that do not overlap and stay within 0 and 1.

    Parameters
    ----------
    wanted : list of tuple
        Wanted middle and height of each, ascending, as shares of the height of the axes.

    Returns
    -------
    list of float
        Middles.

    Examples
    --------
    >>> [round(y, 2) for y in set_apart([(0.5, 0.1), (0.5, 0.1)])]
    [0.45, 0.55]
    """
    # Taking off the room that the labels below need leaves one question: the nearest ascending
    # sequence. Averaging neighbours that stand in the wrong order answers it exactly.
    room = [0.0]
    for (_, size), (_, above) in pairwise(labels):
        room.append(room[-1] + (size + above) / 2)
    blocks: list[tuple[float, int]] = []
    for (y, _), below in zip(labels, room, strict=True):
        blocks.append((y - below, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (high, many), (low, few) = blocks[-2:]
            blocks[-2:] = [((high * many + low * few) / (many + few), many + few)]
    lowest, highest = labels[0][1] / 2, 1 - labels[-1][1] / 2 - room[-1]
    places = [min(max(y, lowest), max(highest, lowest)) for y, many in blocks for _ in range(many)]
    return [y + below for y, below in zip(places, room, strict=True)]
