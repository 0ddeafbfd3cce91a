"""A verdict, and what to measure next, as figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot
from ranklmodel.report.estimates.rows import RowPanel, rows_figure, write_beside

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.estimation.next_measurement import NextMeasurements
    from ranklmodel.estimation.verdict import ParameterVerdict, Verdict

_MOST_ARMS = 25
_MOST_NEXT = 15
_BAR = 0.62
_WEAKEST = 1e-3
_SAID = {
    "told": style.TREATED[1],
    "tied": style.TREATED[5],
    "believed more than told": style.TREATED[4],
    "not felt by any row": style.UNTREATED[1],
}
_BOUND = style.TREATED[0]


def plot_verdict(verdict: Verdict) -> Figure:
    """Draw what the rows of a calibration say.

    Parameters
    ----------
    verdict : Verdict
        What :func:`~ranklmodel.estimation.verdict.verdict` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot: of each parameter the share of what was open that
        rows have closed, and a tick at what they would close if all others were known; of each
        direction how much rows say of it in terms of priors; and how many parameters each arm
        determines, of the arms that determine most.

    Examples
    --------
    >>> from ranklmodel import verdict
    >>> [axes.get_title(loc="left") for axes in plot_verdict(verdict("women")).axes]
    ['Parameters', 'Directions', 'Arms']
    """
    calls.require_like(verdict, "effective", "verdict", "a Verdict, as verdict returns")
    arms = verdict.arms[:_MOST_ARMS]
    panels = (
        RowPanel(
            "Parameters",
            "what rows have closed of what was open, %",
            tuple(one.name for one in verdict.parameters),
            beside=1.35,
        ),
        RowPanel(
            "Directions",
            "what rows say, in terms of priors (no unit)",
            tuple(_direction(one.parts) for one in verdict.directions),
        ),
        RowPanel(
            "Arms",
            "parameters it determines (number)",
            tuple(f"{one.trial}/{one.arm}" for one in arms),
        ),
    )
    number = len(verdict.parameters)
    told = [
        f"{verdict.rows} rows say more than was believed before of {verdict.determined} of "
        f"{number} independent directions, and determine {verdict.effective:.1f} parameters in all."
    ]
    if len(verdict.arms) > len(arms):
        told.append(f"Of {len(verdict.arms)} arms, the {len(arms)} that determine most.")
    figure, axes = rows_figure(f"What the rows of {verdict.calibration} say", told, panels)
    _draw_parameters(axes[0], verdict.parameters)
    _draw_directions(axes[1], [one.strength for one in verdict.directions])
    _bars(axes[2], [one.leverage for one in arms], "leverage")
    draw_foot(figure, _key(verdict))
    return figure


def _direction(parts: tuple[tuple[str, float], ...]) -> str:
    """Return a direction by its largest parts, with their signs."""
    return " ".join(f"{'+' if share > 0 else '-'}{name}" for name, share in parts[:2])


def _bars(axes: Axes, values: list[float], key: str, colours: list[str] | None = None) -> None:
    axes.barh(
        [-number for number in range(len(values))],
        values,
        height=_BAR,
        color=style.TREATED[1] if colours is None else colours,
        linewidth=0,
        gid=key,
    )
    axes.set_xlim(left=0.0)


def _draw_parameters(axes: Axes, parameters: tuple[ParameterVerdict, ...]) -> None:
    colours = [_BOUND if one.at_bound else _SAID[one.said] for one in parameters]
    _bars(axes, [100.0 * one.told for one in parameters], "told", colours)
    heights = [-number for number in range(len(parameters))]
    axes.plot(
        [100.0 * one.alone for one in parameters],
        heights,
        "|",
        color=style.INK,
        markersize=7,
        clip_on=False,
        gid="alone",
    )
    axes.set_xlim(0.0, 100.0)
    write_beside(axes, [one.said for one in parameters])


def _draw_directions(axes: Axes, strengths: list[float]) -> None:
    """Draw strengths on a logarithmic axis, those of next to nothing at its lower end."""
    shown = [max(one, _WEAKEST) for one in strengths]
    heights = [-number for number in range(len(shown))]
    axes.set_xscale("log")
    axes.hlines(heights, _WEAKEST, shown, color=style.RULE, linewidth=1.0, zorder=1)
    for height, strength in zip(heights, shown, strict=True):
        colour = style.TREATED[1] if strength > 1.0 else style.TREATED[4]
        axes.plot([strength], [height], "o", color=colour, markersize=4, zorder=2, gid="strength")
    axes.axvline(1.0, color=style.FAINT, linewidth=0.9, linestyle=style.DASHES[1], zorder=0)
    axes.set_xlim(_WEAKEST * 0.7, max(shown) * 3.0)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")


def _key(verdict: Verdict) -> list[tuple[object, str]]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    said = {one.said for one in verdict.parameters if not one.at_bound}
    entries: list[tuple[object, str]] = [
        (Patch(facecolor=colour), words) for words, colour in _SAID.items() if words in said
    ]
    if any(one.at_bound for one in verdict.parameters):
        entries.append((Patch(facecolor=_BOUND), "at a bound"))
    tick = Line2D([], [], marker="|", color=style.INK, linestyle="none", markersize=7)
    equal = Line2D([], [], color=style.FAINT, linewidth=0.9, linestyle=style.DASHES[1])
    return [
        *entries,
        (tick, "if all others were known"),
        (equal, "rows say as much as priors"),
    ]


def plot_next_measurements(nexts: NextMeasurements) -> Figure:
    """Draw which measurements would tell most of a prediction.

    Parameters
    ----------
    nexts : NextMeasurements
        What :func:`~ranklmodel.estimation.next_measurement.next_measurements` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot: a bar for each of the best, as long as the interval
        of the prediction would become shorter.

    Raises
    ------
    InputError
        If no measurement was looked at.
    """
    calls.require_like(nexts, "best", "nexts", "what next_measurements returns")
    best = nexts.best[:_MOST_NEXT]
    if not best:
        raise InputError("nothing can be measured, so there is nothing to draw", key="nexts")
    names = tuple(f"{one.trial}/{one.arm}, {one.endpoint} at month {one.month:g}" for one in best)
    asked = nexts.prediction
    scale = "points of percent" if nexts.scale == "percent" else nexts.scale
    figure, (axes,) = rows_figure(
        f"What to measure next for {asked.endpoint}",
        (
            f"{asked.endpoint} of {asked.arm} of {asked.trial} at month {asked.month:g}: "
            f"{nexts.value:+.2f} %, known to {nexts.half_width:.3g}",
            f"({scale}, half a 95 % interval by parameters alone).",
            f"Each measured in a trial of its own of {nexts.people} people.",
        ),
        (RowPanel("", "interval shorter by, %", names, 2.8, 0.4),),
    )
    _bars(axes, [100.0 * one.shrinks for one in best], "shrinks")
    write_beside(axes, [f"{100.0 * one.shrinks:.1f}" for one in best])
    return figure
