"""Many runs over one another, and the derivatives of one by its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.runs.grid import Cell, Head, Line, draw_grid, in_rows
from ranklmodel.figures.runs.life import changes_told, title_of
from ranklmodel.figures.runs.panels import panel_of, unit_label
from ranklmodel.figures.trial.panels import Panel, axis_until
from ranklmodel.lives.courses import courses_of, taken_at_all
from ranklmodel.lives.shown import as_change, quantities_of, values_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from ranklmodel.lives.gradient import Gradient
    from ranklmodel.lives.many_runs import ManyRuns
    from ranklmodel.simulation.trajectory import Trajectory

_MOST_GROUPS = len(style.TREATED)


def plot_many(
    runs: ManyRuns, quantities: Sequence[str] | None = None, *, change: bool | None = None
) -> Figure:
    """Draw many runs over one another, those of one person on one regimen in one colour.

    Parameters
    ----------
    runs : ManyRuns
        What :func:`~ranklmodel.lives.many.simulate_many` returned.
    quantities : sequence of str, optional
        Which; by default the usual ones.
    change : bool, optional
        Whether in percent of change from the visit; by default for densities and markers.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    InputError
        If every sample failed, or there are more people and regimens than colours.
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or says nothing of it in one of these people.

    Examples
    --------
    >>> import ranklmodel
    >>> runs = ranklmodel.simulate_many(
    ...     "atac_woman", ["placebo", "anastrozole_1mg_daily"], until="1 year"
    ... )
    >>> [axes.get_title(loc="left") for axes in plot_many(runs, ["E2"]).axes]
    ['Estradiol']
    """
    calls.require_like(runs, "samples", "runs", "what simulate_many returns")
    finished = [(number, run) for number, run in enumerate(runs.runs) if run is not None]
    if not finished:
        raise InputError("every sample failed, so there is nothing to draw", key="runs")
    groups = list(dict.fromkeys(_group(runs, number) for number, _ in finished))
    if len(groups) > _MOST_GROUPS:
        message = f"{len(groups)} people and regimens are more than can be told apart; draw some"
        raise InputError(message, key="runs")
    only = [run for _, run in finished]
    cells = []
    for name in quantities_of(only, quantities):
        percent = as_change(only, name, change)
        lines = [
            _line(run, name, groups.index(_group(runs, number)), number, percent=percent)
            for number, run in finished
        ]
        cells.append(Cell(panel_of(only, name, change=percent), tuple(lines)))
    axis = axis_until(float(runs.days[-1]))
    failed = f"{len(runs.failures)} of {len(runs)} runs failed." if runs.failures else ""
    changed = ", ".join(dict.fromkeys(name for one in runs.samples for name in one.changes))
    told = [one for one in (f"Changed: {changed}." if changed else "", failed) if one]
    key = [
        Line(runs.days, runs.days, style.TREATED[place], style.DASHES[place % 4], name, "")
        for place, name in enumerate(groups)
    ]
    shaded = taken_at_all([courses_of(run) for run in only])
    head = Head(f"{len(finished)} runs", tuple(told), tuple(key))
    return draw_grid(head, in_rows(cells), axis, shaded)


def _group(runs: ManyRuns, number: int) -> str:
    sample = runs.samples[number]
    return f"{sample.person} on {sample.regimen}"


def _line(run: Trajectory, name: str, place: int, number: int, *, percent: bool) -> Line:
    values = values_shown(run, name, change=percent)
    colour, dash = style.TREATED[place], style.DASHES[place % 4]
    return Line(run.days, values, colour, dash, "", f"{name}_{number}")


def plot_gradient(gradient: Gradient, quantities: Sequence[str] | None = None) -> Figure:
    """Draw the derivatives of a run by its parameters, a panel for each of both.

    Parameters
    ----------
    gradient : Gradient
        What :func:`~ranklmodel.lives.gradient.gradient` returned.
    quantities : sequence of str, optional
        Which; by default the usual ones.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot. Derivatives are in the unit of the quantity for one
        unit of the parameter as its file states it.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the model has no such quantity, or says nothing of it in this person.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> found = ranklmodel.gradient(woman, [30.0, 60.0], ["rankl_rise"])
    >>> [axes.get_title(loc="left") for axes in plot_gradient(found, ["CTX_s"]).axes]
    ['CTX_s by rankl_rise']
    """
    calls.require_like(gradient, "trajectory", "gradient", "what gradient returns")
    run = gradient.trajectory
    cells, names = [], quantities_of([run], quantities)
    for name in names:
        for place, parameter in enumerate(gradient.names):
            values = np.asarray(gradient.of(name)[:, place])
            key = f"{name}_by_{parameter}"
            panel = Panel(key, f"{name} by {parameter}", "", None, (), linear=True)
            line = Line(run.days, values, style.TREATED[1], "-", "", key)
            cells.append(Cell(panel, (line,), 1.3))
    axis = axis_until(float(run.days[-1]))
    units = "; ".join(f"{name}: {unit_label(run.unit(name))}" for name in names)
    told = f"In the unit of the quantity for one unit of the parameter. {units}."
    head = Head(f"Derivatives: {title_of(run)}", (*changes_told(run), told))
    return draw_grid(head, in_rows(cells), axis, taken_at_all([courses_of(run)]))
