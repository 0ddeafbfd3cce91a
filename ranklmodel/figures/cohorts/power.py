"""Power over the number of people in each arm, by what may differ from trial to trial."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.cohorts.virtual_trials.result import VirtualTrial

_SIZE = (5.6, 4.1)  # inches
# Shares of the figure; a line takes so much for each point of its size.
_LEFT, _RIGHT, _BOTTOM, _TOP, _GAP = 0.115, 0.96, 0.13, 0.985, 0.035
_LEADING = 1.5 / 72 / _SIZE[1]
_WIDTH, _HEADING_WIDTH = 92, 52  # letters
_LABELS = {
    "sampling": "people and measurement differ",
    "parameters": "and parameters, as far as they are not known",
    "trials": "and trials of one treatment",
}
_LIMIT = 1.96


def plot_power(trial: VirtualTrial) -> Figure:
    """Draw the power curve of a virtual trial.

    Each line with its 95 % range of the Monte Carlo error; powers of 80 and 90 % as thin lines.

    Parameters
    ----------
    trial : VirtualTrial
        What :func:`~ranklmodel.cohorts.virtual_trials.run.virtual_trial` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    figure = Figure(figsize=_SIZE)
    of, minus = trial.design.compared
    text: dict[str, Any] = {"family": style.FONT, "color": style.INK}
    said = f"{trial.replicates} replicates, a pool of {trial.pool} people, {trial.draws} draws"
    lines = [
        *((line, style.HEADING) for line in wrap(trial.design.title, _HEADING_WIDTH)),
        *((line, style.TEXT) for line in wrap(f"{of.title} less {minus.title}", _WIDTH)),
        (trial.first.outcome.title, style.TEXT),
    ]
    place = _TOP
    for line, size in lines:
        place -= _LEADING * size
        weight = "bold" if size == style.HEADING else "normal"
        figure.text(0.02, place, line, fontsize=size, weight=weight, **text)
    place -= _LEADING * style.SMALL
    faint: dict[str, Any] = {"family": style.FONT, "color": style.FAINT}
    figure.text(0.02, place, said, fontsize=style.SMALL, **faint)
    axes = figure.add_axes((_LEFT, _BOTTOM, _RIGHT - _LEFT, place - _BOTTOM - _GAP))
    _draw(axes, trial)
    return figure


def _draw(axes: Axes, trial: VirtualTrial) -> None:
    people = [one.people for one in trial.curve]
    for goal in (0.8, 0.9):
        axes.axhline(goal, color=style.RULE, linewidth=0.8, zorder=0)
    for place, source in enumerate(trial.first.expected):
        power = [one.power[source] for one in trial.curve]
        error = [_LIMIT * one.error[source] for one in trial.curve]
        low = [max(p - e, 0.0) for p, e in zip(power, error, strict=True)]
        high = [min(p + e, 1.0) for p, e in zip(power, error, strict=True)]
        colour, dash = style.TREATED[place], style.DASHES[place]
        axes.fill_between(people, low, high, color=colour, alpha=0.15, linewidth=0)
        axes.plot(
            people,
            power,
            marker="o",
            markersize=3.5,
            color=colour,
            linestyle=dash,
            label=_LABELS[source],
            gid=source,
        )
    axes.set_ylim(0.0, 1.02)
    axes.set_xlim(left=0)
    axes.set_yticks([0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0])
    words: dict[str, Any] = {"fontsize": style.TEXT, "family": style.FONT, "color": style.INK}
    axes.set_xlabel("people in each arm", **words)
    axes.set_ylabel("share of trials that tell the arms apart", **words)
    axes.legend(
        loc="lower right",
        frameon=False,
        prop={"family": style.FONT, "size": style.TEXT},
    )
    style.bare(axes)
