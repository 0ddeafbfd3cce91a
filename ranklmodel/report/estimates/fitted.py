"""A fit as a figure: where each parameter came to from what was believed, and what is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.estimation.belief import beliefs_of
from ranklmodel.estimation.prior_scale import PriorScale
from ranklmodel.estimation.starts import stated_start
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot
from ranklmodel.inputs.parameters.calibration_result import DETERMINED
from ranklmodel.report.estimates.rows import RowPanel, rows_figure, write_beside
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.estimation.belief import Belief
    from ranklmodel.estimation.fit import Fit
    from ranklmodel.inputs.parameters.calibration_result import CalibrationResult, FittedValue
    from ranklmodel.simulation.schedule import Floats

_WITHIN = 1.96
_NEAREST, _FURTHEST = 3.0, 6.0
_AT_BOUND = {"at lower bound": "<", "at upper bound": ">"}
_BEYOND = 0.4
"""Of the range of all marks, to either side."""


def plot_fit(fit: Fit) -> Figure:
    """Draw what a fit found.

    Parameters
    ----------
    fit : Fit
        What :func:`~ranklmodel.estimation.fit.fit` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot. On the left each parameter with its 95 % interval,
        in standard deviations of what was believed of it, so that all have one axis; a triangle is
        at a bound, what is hollow the data do not determine. On the right what is left over of
        every row, by trial.
    """
    calls.require_like(fit, "goal", "fit", "a Fit, as fit returns")
    result = fit.calibration.result
    assert result is not None
    names = fit.goal.names
    values = np.array([result.values[name].value for name in names])
    trials = tuple(sorted({row.key.trial for row in fit.rows}))
    estimates = RowPanel(
        "Parameters", "standard deviations from what was believed", names, 3.0, 1.9
    )
    left_over = RowPanel("What rows leave over", "standard deviations", trials, 2.2)
    rows, reached = len(fit.rows), f"{fit.starts.reached} of {len(fit.starts.ended)} starts"
    figure, axes = rows_figure(
        f"Fit of {fit.calibration.name}",
        (
            f"{len(names)} parameters from {rows} rows; cost {result.cost:.4g}, which {reached} "
            "reached.",
            "Beside each: its value and the ends of its 95 % interval.",
        ),
        (estimates, left_over),
    )
    beliefs = beliefs_of(fit.goal, PriorScale.of(fit.goal, values))
    _draw_estimates(axes[0], fit, result, beliefs)
    _draw_left_over(axes[1], fit, trials)
    write_beside(
        axes[0],
        [_told(result.values[name], draws) for name, draws in zip(names, fit.draws.T, strict=True)],
    )
    draw_foot(figure, _key(result))
    return figure


def _draw_estimates(
    axes: Axes, fit: Fit, result: CalibrationResult, beliefs: tuple[Belief, ...]
) -> None:
    """Draw what was believed, where the search began and where it ended."""
    starts = fit.goal.from_search(stated_start(fit.goal))
    everything = zip(fit.goal.names, beliefs, starts, fit.draws.T, strict=True)
    for number, (name, belief, start, draws) in enumerate(everything):
        here = [-number, -number]
        axes.plot(
            belief.deviations(np.array(belief.ends())),
            here,
            color=style.RULE,
            linewidth=6.0,
            solid_capstyle="butt",
            zorder=1,
            gid=f"believed_{name}",
        )
        found = result.values[name]
        determined = found.status == DETERMINED
        colour = style.TREATED[1] if determined else style.TREATED[0]
        low, high = interval_of(draws)
        axes.plot(
            belief.deviations(np.array([low, high])),
            here,
            color=colour,
            linewidth=1.5,
            zorder=2,
            gid=f"interval_{name}",
        )
        start_at = belief.deviations(np.array([start]))
        axes.plot(start_at, [-number], "|", color=style.INK, markersize=6, zorder=3)
        axes.plot(
            belief.deviations(np.array([found.value])),
            [-number],
            marker=_AT_BOUND.get(found.status, "o"),
            color=colour,
            markerfacecolor=colour if determined or found.status in _AT_BOUND else style.PAPER,
            markersize=4.5,
            linestyle="none",
            zorder=4,
            gid=f"estimate_{name}",
        )
    axes.axvline(0.0, color=style.FAINT, linewidth=0.6, zorder=0)
    low, high = axes.get_xlim()
    axes.set_xlim(min(low, -_WITHIN - _BEYOND), max(high, _WITHIN + _BEYOND))


def interval_of(draws: Floats) -> tuple[float, float]:
    """Return the ends of the 95 % interval of draws."""
    low, high = np.quantile(draws, [0.025, 0.975])
    return float(low), float(high)


def _told(found: FittedValue, draws: Floats) -> str:
    low, high = interval_of(draws)
    unit = "" if found.unit == "1" else f" {unit_in_words(found.unit)}"
    return f"{found.value:.3g} ({low:.3g} to {high:.3g}){unit}"


def _draw_left_over(axes: Axes, fit: Fit, trials: tuple[str, ...]) -> None:
    """Draw the whitened residual of every row, a little apart so that none hides another."""
    axes.axvspan(-_WITHIN, _WITHIN, facecolor=style.SHADE, linewidth=0, zorder=0)
    axes.axvline(0.0, color=style.RULE, linewidth=0.8, zorder=1)
    residuals = fit.residuals[: len(fit.rows)]
    furthest = float(np.clip(np.abs(residuals).max(initial=0.0), _NEAREST, _FURTHEST))
    for number, trial in enumerate(trials):
        of_trial = np.array([row.key.trial == trial for row in fit.rows])
        off = np.clip(residuals[of_trial], -_FURTHEST, _FURTHEST)
        shifts = np.linspace(-0.24, 0.24, len(off)) if len(off) > 1 else np.zeros(1)
        for marks, shape in ((np.abs(off) < _FURTHEST, "o"), (off >= _FURTHEST, ">")):
            _dots(axes, off[marks], -number + shifts[marks], shape, trial)
        marks = off <= -_FURTHEST
        _dots(axes, off[marks], -number + shifts[marks], "<", trial)
    axes.set_xlim(-1.05 * furthest, 1.05 * furthest)


def _dots(axes: Axes, off: Floats, heights: Floats, shape: str, trial: str) -> None:
    if len(off):
        axes.plot(
            off,
            heights,
            shape,
            color=style.TREATED[1],
            markersize=2.4,
            zorder=2,
            gid=f"left_over_{trial}",
        )


def _key(result: CalibrationResult) -> list[tuple[object, str]]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    def mark(shape: str, colour: str, face: str, *, line: bool = False) -> Line2D:
        return Line2D(
            *([], []),
            marker=shape,
            color=colour,
            markerfacecolor=face,
            markersize=4.5,
            linestyle="-" if line else "none",
        )

    told, untold = style.TREATED[1], style.TREATED[0]
    statuses = {one.status for one in result.values.values()}
    entries: list[tuple[object, str]] = [
        (Patch(facecolor=style.RULE), "believed before: 95 %, by prior or bounds"),
        (mark("|", style.INK, style.INK), "start"),
        (mark("o", told, told, line=True), "estimate, 95 %"),
    ]
    if statuses & set(_AT_BOUND):
        entries.append((mark(">", untold, untold), "at a bound"))
    if "not determined" in statuses:
        entries.append((mark("o", untold, style.PAPER), "not determined by the data"))
    shade = Patch(facecolor=style.SHADE, edgecolor=style.RULE, linewidth=0.5)
    return [*entries, (shade, "where 95 % of rows are expected")]
