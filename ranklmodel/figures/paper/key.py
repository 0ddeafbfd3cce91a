"""The key below a figure of the paper: what marks, bars, bands and shades mean, as they occur."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style
from ranklmodel.figures.trial.drawing import ASSUMED, BETWEEN_ARMS, THICK, THIN

if TYPE_CHECKING:
    from ranklmodel.figures.paper.content import PaperFigure
    from ranklmodel.figures.trial.key import Entries


def key_entries(figure: PaperFigure) -> Entries:
    """Return examples of what occurs in a figure, and what they mean.

    Parameters
    ----------
    figure : PaperFigure
        The figure.
    """
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    def mark(marker: str, face: str) -> Line2D:
        how: dict[str, Any] = {"linestyle": "none", "markersize": 4.6, "markerfacecolor": face}
        return Line2D([], [], marker=marker, color=style.FAINT, **how)

    def rule(width: float, dash: Any = "-") -> Line2D:
        return Line2D([], [], color=style.FAINT, linewidth=width, linestyle=dash)

    results = [one for panel in figure.panels for one in panel.results]
    curves = [one for panel in figure.panels for one in panel.curves]
    shades = {zone.colour for panel in figure.panels for zone in panel.zones}
    plain = [one for one in results if one.one_sided is None]
    entries = (
        (any(r.fitted for r in plain), mark("o", style.FAINT), "observed, fitted"),
        (any(not r.fitted for r in plain), mark("o", style.PAPER), "observed, not fitted"),
        (_one_sided(figure, "left"), mark("v", style.PAPER), "true value at or below"),
        (_one_sided(figure, "right"), mark("^", style.PAPER), "true value at or above"),
        (any(r.between_arms for r in results), mark(BETWEEN_ARMS, style.PAPER), "between arms"),
        (any(not r.counted for r in results), mark("o", style.RULE), "faint: not counted"),
        (any(r.printed for r in results), rule(THICK), "95 % sampling interval, printed"),
        (
            any(not r.printed for r in results),
            rule(THICK, ASSUMED),
            "95 % sampling interval, assumed",
        ),
        (bool(results), rule(THIN), "and spread between trials"),
        (any(r.origin for r in results), rule(0.7, (0, (2, 2))), "change counted from there"),
        (
            any(curve.low is not None for curve in curves),
            Patch(facecolor=style.FAINT, alpha=0.3, linewidth=0),
            "95 % band",
        ),
        (
            style.SHADE in shades,
            Patch(facecolor=style.SHADE, edgecolor=style.RULE, linewidth=0.5),
            "on treatment",
        ),
    )
    return [(handle, text) for occurs, handle, text in entries if occurs]


def _one_sided(figure: PaperFigure, side: str) -> bool:
    return any(one.one_sided == side for panel in figure.panels for one in panel.results)
