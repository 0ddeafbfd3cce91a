"""The keys of a trial's figure: what marks mean, and which arms are not named at their curves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ranklmodel.figures import style
from ranklmodel.figures.trial.bands import DARK, LIGHT
from ranklmodel.figures.trial.drawing import ASSUMED, BETWEEN_ARMS, THICK, THIN, is_long, titles_in
from ranklmodel.figures.trial.panels import ArmStyle, Panel, TimeAxis, treated_periods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

    from ranklmodel.trials.run import TrialRun

    Entries = list[tuple[Artist, str]]


def key_entries(run: TrialRun, panels: Sequence[Panel]) -> Entries:
    """Return what points, bars, dots and shading mean, as far as they occur.

    Parameters
    ----------
    run : TrialRun
        The trial.
    panels : sequence of Panel
        What is shown.

    Returns
    -------
    list of (Artist, str)
        Examples and what they mean.
    """
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    def mark(marker: str, face: str) -> Line2D:
        return Line2D(
            [],
            [],
            marker=marker,
            color=style.FAINT,
            linestyle="none",
            markersize=4.6,
            markerfacecolor=face,
        )

    def rule(width: float, dash: Any = "-") -> Line2D:
        return Line2D([], [], color=style.FAINT, linewidth=width, linestyle=dash)

    points = [point for panel in panels for point in panel.points]
    treated = any(treated_periods(run, arm) for arm in run.trajectories)
    shade = Patch(facecolor=style.SHADE, edgecolor=style.RULE, linewidth=0.5)
    entries = (
        (
            any(p.fitted and p.one_sided is None for p in points),
            mark("o", style.FAINT),
            "observed, fitted",
        ),
        (any(not p.fitted for p in points), mark("o", style.PAPER), "observed, not fitted"),
        (
            any(p.one_sided == "left" for p in points),
            mark("v", style.PAPER),
            "true value at or below",
        ),
        (
            any(p.one_sided == "right" for p in points),
            mark("^", style.PAPER),
            "true value at or above",
        ),
        (
            any(p.between_arms for p in points),
            mark(BETWEEN_ARMS, style.PAPER),
            "difference from another arm",
        ),
        (any(not p.counted for p in points), mark("o", style.RULE), "faint: not counted"),
        (any(p.printed for p in points), rule(THICK), "95 % sampling interval"),
        (
            any(not p.printed for p in points),
            rule(THICK, ASSUMED),
            "sampling interval, assumed",
        ),
        (bool(points), rule(THIN), "and spread between trials"),
        (any(p.origin for p in points), rule(0.7, (0, (2, 2))), "change counted from there"),
        (bool(run.answers), _filled(DARK), "95 % band"),
        (bool(run.answers), _filled(LIGHT), "95 % band of another trial"),
        (treated, shade, "on treatment"),
    )
    return [(handle, text) for occurs, handle, text in entries if occurs]


def _filled(opaque: float) -> Artist:
    from matplotlib.patches import Patch

    return Patch(facecolor=style.FAINT, alpha=opaque, linewidth=0)


def draw_key(figure: Figure, entries: Entries, corner: tuple[float, float], columns: int) -> None:
    """Say below the panels what marks mean.

    Parameters
    ----------
    figure : Figure
        Where.
    entries : list of (Artist, str)
        What occurs.
    corner : tuple of float
        Lower left corner of the key, as shares of the figure.
    columns : int
        Number of entries side by side.
    """
    _legend(figure, entries, "lower left", corner, columns)


def draw_short_arms(
    figure: Figure,
    run: TrialRun,
    panels: Sequence[Panel],
    styles: Mapping[str, ArmStyle],
    axis: TimeAxis,
    corner: tuple[float, float],
) -> None:
    """Name above the panels the arms that end too early to be named beside their curves."""
    from matplotlib.lines import Line2D

    short = [arm for arm in run.trajectories if not is_long(run, arm, axis)]
    # Panels by the name that an arm has in them, which says the assay where arms differ in it.
    panels_of: dict[str, dict[str, list[str]]] = {arm: {} for arm in short}
    for panel in panels:
        for arm, title in titles_in(run, panel, styles, short).items():
            if title != styles[arm].title:
                assay = title.removeprefix(styles[arm].title)[2:-1]
                panels_of[arm].setdefault(assay, []).append(panel.title.lower())
    marks = []
    for arm in short:
        assays = [f"{assay} for {', '.join(of)}" for assay, of in panels_of[arm].items()]
        name = styles[arm].title + (f" ({'; '.join(assays)})" if assays else "")
        marks.append((Line2D([], [], color=styles[arm].colour, linestyle=styles[arm].dash), name))
    if marks:
        _legend(figure, marks, "upper left", corner, len(marks), handle=2.2)


def _legend(
    figure: Figure,
    entries: Sequence[tuple[Artist, str]],
    anchor: Literal["lower left", "upper left"],
    corner: tuple[float, float],
    columns: int,
    handle: float = 1.4,
) -> None:
    figure.legend(
        [artist for artist, _ in entries],
        [text for _, text in entries],
        loc=anchor,
        bbox_to_anchor=corner,
        ncols=columns,
        frameon=False,
        labelcolor=style.FAINT,
        prop={"family": style.FONT, "size": style.SMALL},
        handletextpad=0.6,
        columnspacing=1.8,
        handlelength=handle,
        borderaxespad=0.0,
        borderpad=0.0,
    )
