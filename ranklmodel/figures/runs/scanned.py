"""A fan of runs over one thing as a figure, each curve named by its value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel import calls
from ranklmodel.figures.runs.grid import Cell, Head, Line, draw_grid, in_rows
from ranklmodel.figures.runs.panels import panel_of, unit_label
from ranklmodel.figures.trial.panels import axis_until
from ranklmodel.lives.courses import courses_of, in_words, taken_at_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from ranklmodel.lives.scan import Scan

_MOST_NAMED = 9
_COLOURS = "cividis"
"""From dark blue to yellow, in order under every colour-blindness and in grey."""
_ALIKE = 1e-6
_LIGHTEST = 0.7  # what is lighter vanishes on white


def plot_scan(scan: Scan, quantities: Sequence[str] | None = None) -> Figure:
    """Draw a fan of runs over one parameter.

    Parameters
    ----------
    scan : Scan
        What :func:`~ranklmodel.lives.scan.scan` returned.
    quantities : sequence of str, optional
        Which; by default those of the scan.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot. Curves go from dark at the lowest value to light at
        the highest, and up to nine are named by their values.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or says nothing of it in this person.

    Examples
    --------
    >>> import ranklmodel
    >>> fan = ranklmodel.scan("rankl_rise", 1, 3, steps=3, until="1 year")
    >>> [axes.get_title(loc="left") for axes in plot_scan(fan, ["LS_BMD"]).axes]
    ['Lumbar spine density']
    """
    calls.require_like(scan, "finished", "scan", "what scan returns")
    names = quantities if quantities is not None else scan.quantities
    names = calls.names(names, "quantities", "names of quantities")
    axis = axis_until(float(scan.days[-1]))
    courses = [courses_of(run) for run in scan.finished]
    told = [f"{scan.life}."]
    if scan.usual is not None:
        told.append(f"Where nothing is changed it is {_told(scan.usual, scan.unit)}.")
    told += [f"Not run: {_told(value, scan.unit)}; {why}." for value, why in scan.failures.items()]
    if all(one == courses[0] for one in courses):
        told.append(f"Taken: {in_words(courses[0], axis.days, axis.label.split()[0])}.")
    else:
        told.append("Shaded as long as anything is taken in any of these lives.")
    title = f"{scan.title} from {scan.values[0]:.4g} to {_told(scan.values[-1], scan.unit)}"
    rows = in_rows([_cell(scan, name) for name in names])
    return draw_grid(Head(title, tuple(told)), rows, axis, taken_at_all(courses))


def _told(value: float, unit: str) -> str:
    return f"{value:.4g}" if unit == "1" else f"{value:.4g} {unit_label(unit)}"


def _cell(scan: Scan, name: str) -> Cell:
    panel = panel_of(scan.finished, name, change=scan.as_change(name))
    levels = scan.levels(name)
    named = {number: f"{scan.values[number]:.3g}" for number in _named(len(scan.values))}
    if np.nanmax(np.ptp(levels, axis=0)) <= _ALIKE * np.nanmax(np.abs(levels)):
        named = {len(scan.values) - 1: "all alike"}
    lines = [
        Line(
            scan.days,
            level,
            _colour(number, len(scan.values)),
            "-",
            named.get(number, ""),
            f"{name}_{number}",
        )
        for number, level in enumerate(levels)
        if scan.runs[number] is not None
    ]
    return Cell(panel, tuple(lines))


def _named(number: int) -> set[int]:
    """Return which curves are named: all, or of many the first, the middle and the last."""
    return set(range(number)) if number <= _MOST_NAMED else {0, number // 2, number - 1}


def _colour(number: int, count: int) -> Any:
    from matplotlib import colormaps
    from matplotlib.colors import to_hex

    return to_hex(colormaps[_COLOURS](_LIGHTEST * number / max(count - 1, 1)))
