"""A sensitivity analysis as a figure and as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures.tornado import Length, Tornado, plot_tornado
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ranklmodel.estimation.sensitivity_designs import Estimate
    from ranklmodel.estimation.sensitivity_result import Output, Sensitivity

_DRAWN = {"sobol": ("total", "first"), "morris": ("mu_star", "sigma")}
_LEGEND = {
    "sobol": ("total order: with all that it acts with", "first order: by itself"),
    "morris": ("mu*: mean size of its effect", "sigma: how unlike its effects are"),
}
_UNVARIED = 6


def plot_sensitivity(looked: Sensitivity) -> Figure:
    """Draw effects as bars with their 95 % intervals, a panel for each output.

    Parameters
    ----------
    looked : Sensitivity
        As :func:`~ranklmodel.estimation.sensitivity.sensitivity` returns it.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If nothing moves any output.
    """
    panels = [_panel(looked, output) for output in looked.outputs]
    notes = [f"Note: {notice}" for notice in looked.notices]
    lines = [about_runs(looked), about_ranges(looked), *notes]
    return plot_tornado(panels, _LEGEND[looked.method], looked.about, lines)


def about_runs(looked: Sensitivity) -> str:
    """Return in a sentence how it was looked at."""
    number = len(looked.ranges)
    varied = "1 parameter" if number == 1 else f"{number} parameters"
    if looked.method == "sobol":
        how = f"Sobol: shares of variance, {looked.samples} blocks of {number + 2} runs"
    else:
        how = (
            "Morris: effects of a step through the whole range, "
            f"{looked.samples} trajectories of {number + 1} runs"
        )
    return f"{how}; {varied} varied at once, seed {looked.seed}"


def about_ranges(looked: Sensitivity) -> str:
    """Return in a sentence where the ranges come from."""
    origins: dict[str, int] = {}
    for one in looked.ranges:
        origins[one.origin] = origins.get(one.origin, 0) + 1
    if len(origins) == 1:
        return f"Ranges: {next(iter(origins))}"
    return f"Ranges: {'; '.join(f'{words} ({number})' for words, number in origins.items())}"


def about_unvaried(looked: Sensitivity) -> list[str]:
    """Return in sentences what was not varied, and why."""
    reasons: dict[str, list[str]] = {}
    for name, reason in looked.without_effect.items():
        reasons.setdefault(reason, []).append(name)
    lines = []
    for reason, names in reasons.items():
        more = f" and {len(names) - _UNVARIED} more" if len(names) > _UNVARIED else ""
        lines.append(f"Not varied: {', '.join(names[:_UNVARIED])}{more}: {reason}")
    return lines


def effects_table(looked: Sensitivity, output: Output) -> tuple[list[str], list[list[str]]]:
    """Return the effects on an output as columns and rows of texts, the largest first."""
    ranges = {one.name: one for one in looked.ranges}
    columns = ["parameter", "from", "to", "unit"]
    for name in looked.measures:
        columns += [name, f"95 % of {name}"]
    rows = []
    for effect in looked.ranked(output):
        over = ranges[effect.parameter]
        cells = [over.name, f"{over.low:.4g}", f"{over.high:.4g}", over.unit]
        for name in looked.measures:
            cells += _in_words(effect[name])
        rows.append(cells)
    return columns, rows


def _in_words(one: Estimate) -> tuple[str, str]:
    return _number(one.value), f"{_number(one.low)} to {_number(one.high)}"


def _number(value: float) -> str:
    """Return three decimals; what rounds to nothing has no sign."""
    text = f"{value:.3f}"
    return text.removeprefix("-") if float(text) == 0.0 else text


def _panel(looked: Sensitivity, output: Output) -> Tornado:
    title = f"{output.quantity} at month {output.month:g}"
    unit = "change in %" if output.unit == "%" else unit_in_words(output.unit)
    axis = "share of the variance"
    if looked.method == "morris":
        points = "percentage points of change" if output.unit == "%" else unit
        axis = f"effect, {points}"
    bars = tuple(
        (
            effect.parameter,
            tuple(
                Length(one.value, one.low, one.high)
                for one in (effect[name] for name in _DRAWN[looked.method])
            ),
        )
        for effect in looked.ranked(output)
    )
    return Tornado(f"{title}, {unit}", axis, bars)
