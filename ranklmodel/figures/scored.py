"""All results of trials beside their predictions, as one figure: how far off each family is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.trials.many import Scores
    from ranklmodel.trials.score import ScoredRow

# inches
_NAMES, _PLOT, _EDGE, _ROW, _HEAD, _FOOT = 2.7, 4.6, 0.2, 0.27, 0.62, 0.75
_WITHIN = 1.96
_FURTHEST = 6.0
"""Standard deviations; what is further off stands at the edge, as an arrow head."""


def plot_scores(scores: Scores) -> Figure:
    """Draw every result that counts by how far its prediction is off, a line for each family.

    Parameters
    ----------
    scores : Scores
        What :func:`~ranklmodel.trials.many.score` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot. Points are filled where they were in the fit of the
        calibration in use; the shade is where 95 % of them should lie.

    Raises
    ------
    InputError
        If no result counts.

    Examples
    --------
    >>> import ranklmodel
    >>> figure = plot_scores(ranklmodel.score("geisler"))
    >>> figure.axes[0].get_xlabel()
    'predicted less observed, standard deviations'
    """
    calls.require_like(scores, "families", "scores", "what score returns")
    rows = [row for row in scores.rows if row.counted]
    if not rows:
        raise InputError("no result counts, so there is nothing to draw", key="scores")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    families = sorted({row.family for row in rows}, reverse=True)
    width = _NAMES + _PLOT + 2 * _EDGE
    high = len(families) * _ROW
    height = _HEAD + high + _FOOT
    figure = Figure(figsize=(width, height))
    axes = figure.add_axes(((_EDGE + _NAMES) / width, _FOOT / height, _PLOT / width, high / height))
    axes.axvspan(-_WITHIN, _WITHIN, facecolor=style.SHADE, linewidth=0, zorder=0)
    axes.axvline(0.0, color=style.RULE, linewidth=0.8, zorder=1)
    for place, family in enumerate(families):
        _draw_family(axes, place, [row for row in rows if row.family == family])
    style.bare(axes)
    axes.set_xlim(-_FURTHEST * 1.04, _FURTHEST * 1.04)
    axes.set_ylim(-0.6, len(families) - 0.4)
    axes.set_yticks(range(len(families)), families)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    axes.set_xlabel(
        "predicted less observed, standard deviations",
        fontsize=style.TEXT,
        color=style.FAINT,
        family=style.FONT,
    )
    inside = sum(row.within for row in rows)
    trials = "1 trial" if len(scores.trials) == 1 else f"{len(scores.trials)} trials"
    title = f"{inside} of {len(rows)} results of {trials} within the expected spread"
    figure.text(
        _EDGE / width,
        1 - 0.24 / height,
        title,
        fontsize=style.HEADING - 1,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        va="center",
    )
    _draw_key(figure, rows)
    return figure


def _draw_family(axes: Axes, place: int, rows: Sequence[ScoredRow]) -> None:
    """Draw the rows of a family along their line, a little apart so that none hides another."""
    shifts = np.linspace(-0.22, 0.22, len(rows)) if len(rows) > 1 else [0.0]
    for row, shift in zip(rows, shifts, strict=True):
        off = float(np.clip(row.z, -_FURTHEST, _FURTHEST))
        beyond = abs(row.z) > _FURTHEST
        colour = style.TREATED[1] if row.within else style.TREATED[0]
        axes.plot(
            [off],
            [place + shift],
            marker=(">" if off > 0 else "<") if beyond else "o",
            markersize=3.6,
            markeredgewidth=0.8,
            markeredgecolor=colour,
            markerfacecolor=colour if row.fitted else style.PAPER,
            linestyle="none",
            zorder=3,
            gid="row",
        )


def _draw_key(figure: Figure, rows: Sequence[ScoredRow]) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    def mark(face: str, edge: str, shape: str = "o") -> Line2D:
        return Line2D(
            [], [], marker=shape, color=edge, markerfacecolor=face, linestyle="none", markersize=4
        )

    entries = [
        (any(row.fitted for row in rows), mark(style.FAINT, style.FAINT), "fitted"),
        (any(not row.fitted for row in rows), mark(style.PAPER, style.FAINT), "not fitted"),
        (
            any(not row.within for row in rows),
            mark(style.TREATED[0], style.TREATED[0]),
            "outside",
        ),
        (
            any(abs(row.z) > _FURTHEST for row in rows),
            mark(style.TREATED[0], style.TREATED[0], ">"),
            f"beyond {_FURTHEST:g}",
        ),
        (True, Patch(facecolor=style.SHADE, edgecolor=style.RULE, linewidth=0.5), "95 % of them"),
    ]
    shown = [(artist, words) for there, artist, words in entries if there]
    draw_foot(figure, shown)
