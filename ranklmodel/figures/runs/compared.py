"""Lives side by side as a figure: each quantity, and below it how far each is from the first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.figures import style
from ranklmodel.figures.runs.grid import Cell, Head, Line, draw_grid, in_rows
from ranklmodel.figures.runs.panels import panel_of
from ranklmodel.figures.trial.panels import Panel, axis_until
from ranklmodel.lives.courses import courses_of, in_words, taken_at_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from ranklmodel.lives.side_by_side import Comparison

_LOW = 0.9
"""Inches of a panel of differences."""


def plot_comparison(comparison: Comparison, quantities: Sequence[str] | None = None) -> Figure:
    """Draw lives side by side.

    Parameters
    ----------
    comparison : Comparison
        What :func:`~ranklmodel.lives.side_by_side.compare` returned.
    quantities : sequence of str, optional
        Which; by default those of the comparison.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot: a panel for each quantity, and below it one of the
        differences from the first life, in the same unit.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or says nothing of it in one of these people.

    Examples
    --------
    >>> import ranklmodel
    >>> both = ranklmodel.compare("placebo", "anastrozole_1mg_daily", until="1 year")
    >>> [axes.get_title(loc="left") for axes in plot_comparison(both, ["LS_BMD"]).axes]
    ['Lumbar spine density', 'difference from the first']
    """
    calls.require_like(comparison, "differences", "comparison", "what compare returns")
    names = quantities if quantities is not None else comparison.quantities
    names = calls.names(names, "quantities", "names of quantities")
    upper = in_rows([_values(comparison, name) for name in names])
    lower = in_rows([_differences(comparison, name) for name in names])
    rows = [row for pair in zip(upper, lower, strict=True) for row in pair]
    axis = axis_until(float(comparison.days[-1]))
    courses = [courses_of(run) for run in comparison.runs]
    unit = axis.label.split()[0]
    told = []
    if all(one == courses[0] for one in courses):
        told.append(f"Taken by all: {in_words(courses[0], axis.days, unit)}.")
    if comparison.drawn:
        told.append("The band of a difference is that of the same draws in both lives.")
    title = comparison.common or "Side by side"
    head = Head(title, tuple(told), upper[0][0].lines)
    return draw_grid(head, rows, axis, taken_at_all(courses))


def _values(comparison: Comparison, name: str) -> Cell:
    panel = panel_of(comparison.runs, name, change=comparison.as_change(name))
    bands = dict(enumerate(comparison.bands(name)))
    values = enumerate(comparison.values(name))
    lines = (replace(_line(comparison, name, k, row), band=bands.get(k)) for k, row in values)
    return Cell(panel, tuple(lines))


def _differences(comparison: Comparison, name: str) -> Cell:
    """Return the panel of what is above or below the first life, which is the line at zero."""
    percent = comparison.as_change(name)
    unit = "points of %" if percent else panel_of(comparison.runs, name, change=False).label
    panel = Panel(f"{name}_difference", "difference from the first", unit, None, ())
    bands = dict(enumerate(comparison.difference_bands(name)))
    lines = [
        replace(
            _line(comparison, name, k, row),
            key=f"{name}_difference_{k}",
            name="",
            band=bands.get(k),
        )
        for k, row in enumerate(comparison.differences(name))
        if k > 0
    ]
    return Cell(panel, tuple(lines), _LOW)


def _line(comparison: Comparison, name: str, number: int, values: np.ndarray) -> Line:
    """Return the curve of a life: the first in grey where it takes nothing, as trials are drawn."""
    return Line(
        comparison.days,
        values,
        colour_of(comparison, number),
        style.DASHES[number % len(style.DASHES)],
        comparison.names[number],
        f"{name}_{number}",
    )


def colour_of(comparison: Comparison, number: int) -> str:
    """Return the colour of a life: a grey where nothing is taken, if something is in others."""
    taken = [bool(courses_of(run)) for run in comparison.runs]
    if all(taken) or not any(taken):
        return style.TREATED[number % len(style.TREATED)]
    palette = style.TREATED if taken[number] else style.UNTREATED
    place = sum(one == taken[number] for one in taken[:number])
    return palette[place % len(palette)]
