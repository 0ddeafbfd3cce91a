"""Power over the number of people in each arm, by what may differ from trial to trial."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.cohorts.virtual_trials.result import VirtualTrial

_SIZE = (5.6, 3.9)  # inches
_AXES = (0.115, 0.145, 0.845, 0.66)
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
    axes = figure.add_axes(_AXES)
    of, minus = trial.design.compared
    text: dict[str, Any] = {"family": style.FONT, "color": style.INK}
    figure.text(0.02, 0.945, trial.design.title, fontsize=style.HEADING, weight="bold", **text)
    compared = f"{of.title} less {minus.title}: {trial.first.outcome.title.lower()}"
    figure.text(0.02, 0.885, compared, fontsize=style.TEXT, **text)
    said = f"{trial.replicates} replicates, a pool of {trial.pool} people, {trial.draws} draws"
    figure.text(0.02, 0.845, said, fontsize=style.SMALL, family=style.FONT, color=style.FAINT)
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
