"""What a trial to come would see: the difference expected, and its power by how many take part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel import calls
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot, draw_head

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.cohorts.virtual_trials.result import VirtualTrial

SOURCES = {
    "sampling": "people and measurement alone",
    "parameters": "and parameters",
    "trials": "and differences between trials",
}
"""What may differ from trial to trial, each with what stands before it."""
_COLOURS = dict(zip(SOURCES, (style.TREATED[1], style.TREATED[0], style.UNTREATED[0]), strict=True))
_DASHES = dict(zip(SOURCES, style.DASHES, strict=False))
_GOALS = (80, 90)
_SURE = 1.96

# inches
_LEFT, _WIDE, _RIGHT = 0.62, 2.9, 0.25
_NAMES, _NARROW = 0.3, 2.5
_HEAD, _HIGH, _AXIS, _FOOT = 0.85, 2.2, 0.5, 0.55


def plot_virtual_trial(trial: VirtualTrial) -> Figure:
    """Draw the power of a trial by its size, and the difference that it is expected to see.

    Parameters
    ----------
    trial : VirtualTrial
        What :func:`~ranklmodel.cohorts.virtual_trials.trial.virtual_trial` returned.

    Returns
    -------
    matplotlib.figure.Figure
        Power of the first outcome with the error of so many replicates, and for each outcome the
        range of 95 of 100 trials; a figure of its own, unknown to pyplot.

    Raises
    ------
    InputError
        If it is no such result.

    Examples
    --------
    >>> import ranklmodel
    >>> trial = ranklmodel.virtual_trial("zoledronate_early", replicates=20, draws=2, pool=30)
    >>> [axes.get_xlabel() for axes in plot_virtual_trial(trial).axes][0]
    'people in each arm'
    """
    calls.require_like(trial, "curve", "trial", "what virtual_trial returns")
    style.load_matplotlib()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    width = _LEFT + _WIDE + _NAMES + _NARROW + _RIGHT
    height = _HEAD + _HIGH + _AXIS + _FOOT
    with rc_context({"text.parse_math": False}):
        figure = Figure(figsize=(width, height))
        draw_head(figure, trial.design.title, _told(trial))
        bottom = (_AXIS + _FOOT) / height
        box = (_LEFT / width, bottom, _WIDE / width, _HIGH / height)
        _draw_power(figure.add_axes(box), trial)
        left = _LEFT + _WIDE + _NAMES
        box = (left / width, bottom, _NARROW / width, _HIGH / height)
        _draw_differences(figure.add_axes(box), trial)
        draw_foot(figure, _key(trial))
    return figure


def _told(trial: VirtualTrial) -> list[str]:
    first, design = trial.first, trial.design
    titles = {one.arm: one.title for one in first.arms}
    compared = f"{titles.get(design.of, design.of)} less {titles.get(design.minus, design.minus)}"
    return [
        f"{compared}; {trial.replicates} trials of people from {design.cohort}",
    ]


def _draw_power(axes: Axes, trial: VirtualTrial) -> None:
    sizes = np.array([one.people for one in trial.curve], dtype=float)
    for source in SOURCES:
        if source not in trial.first.expected:
            continue
        power = 100.0 * np.array([one.power[source] for one in trial.curve])
        error = 100.0 * np.array([one.error[source] for one in trial.curve])
        colour = _COLOURS[source]
        axes.fill_between(
            sizes,
            np.maximum(power - _SURE * error, 0.0),
            np.minimum(power + _SURE * error, 100.0),
            color=colour,
            alpha=0.2,
            linewidth=0,
            zorder=2,
        )
        axes.plot(
            sizes,
            power,
            color=colour,
            linestyle=_DASHES[source],
            linewidth=1.6,
            zorder=3,
            gid=f"power_{source}",
        )
    style.bare(axes)
    for goal in _GOALS:
        axes.axhline(goal, color=style.RULE, linewidth=0.8, zorder=1)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlim(sizes.min(), sizes.max())
    axes.set_ylim(0.0, 102.0)
    axes.set_yticks([0, 20, 40, 60, *_GOALS, 100])
    text: dict[str, Any] = {"fontsize": style.TEXT, "color": style.FAINT, "family": style.FONT}
    axes.set_xlabel("people in each arm", **text)
    axes.set_ylabel("power, %", **text)
    _entitle(axes, f"Power: {_outcome_words(trial.first)}")


def _outcome_words(result: Any) -> str:
    return f"{result.outcome.endpoint.name}, {result.outcome.visit_in_words}"


def _draw_differences(axes: Axes, trial: VirtualTrial) -> None:
    """Draw the ranges of all outcomes of one unit, as that of the first."""
    unit = trial.first.outcome.unit
    alike = [one for one in trial.outcomes if one.outcome.unit == unit]
    sources = [name for name in SOURCES if name in trial.first.expected]
    for row, result in enumerate(alike):
        for place, source in enumerate(sources):
            one, height = result.expected[source], row + 0.18 * (place - (len(sources) - 1) / 2)
            axes.plot(
                [one.low, one.high],
                [height] * 2,
                color=_COLOURS[source],
                linewidth=2.2,
                solid_capstyle="butt",
                zorder=3,
                gid=f"range_{row}_{source}",
            )
            axes.plot([one.mean], [height], "o", color=_COLOURS[source], markersize=3.6, zorder=4)
        axes.annotate(
            _outcome_words(result),
            (0.0, row - 0.34),
            xycoords=("axes fraction", "data"),
            xytext=(4, 0),
            textcoords="offset points",
            fontsize=style.TEXT,
            color=style.INK,
            family=style.FONT,
            va="center",
        )
    style.bare(axes)
    axes.axvline(0.0, color=style.FAINT, linewidth=0.8, zorder=1)
    axes.set_ylim(len(alike) - 0.5, -0.55)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.margins(x=0.08)
    text: dict[str, Any] = {"fontsize": style.TEXT, "color": style.FAINT, "family": style.FONT}
    axes.set_xlabel(f"difference of the arms, {unit}", **text)
    _entitle(axes, "Difference seen, 95 of 100 trials")


def _entitle(axes: Axes, title: str) -> None:
    axes.set_title(
        title,
        loc="left",
        fontsize=style.TITLE,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        pad=6,
    )


def _key(trial: VirtualTrial) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D

    return [
        (
            Line2D([], [], color=_COLOURS[name], linestyle=_DASHES[name], linewidth=1.6),
            words,
        )
        for name, words in SOURCES.items()
        if name in trial.first.expected
    ]
