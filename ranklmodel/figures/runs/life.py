"""One life as a figure: a panel for each quantity, with its band where it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.runs.grid import Cell, Head, Line, draw_grid, in_rows
from ranklmodel.figures.runs.panels import panel_of
from ranklmodel.figures.trial.panels import axis_until
from ranklmodel.lives.courses import courses_of, in_words, taken_at_all
from ranklmodel.lives.shown import as_change, quantities_of, values_shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure

    from ranklmodel.lives.bands import Band
    from ranklmodel.simulation.trajectory import Trajectory


def plot_life(
    run: Trajectory,
    quantities: Sequence[str] | None = None,
    bands: Mapping[str, Band] | None = None,
    *,
    change: bool | None = False,
) -> Figure:
    """Draw quantities of a run over time, each over its 95 % band.

    Who it is and what is changed in her or in the model stand above, with what is taken and when;
    the time in which something is taken is shaded.

    Parameters
    ----------
    run : Trajectory
        The run.
    quantities : sequence of str, optional
        Which; by default densities of spine and hip, markers of turnover and estradiol. Of those
        that were asked for as changes, what has no change in percent is left out.
    bands : mapping of str to Band, optional
        At the times of the run, of levels or of changes as is shown.
    change : bool or None
        Whether changes from the visit are shown, in percent; None for those of densities and
        markers.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    UnknownNameError, AbsentQuantityError
        If the run has no quantity of such a name.
    InputError
        If nothing that was asked for has a change in percent.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year", every="6 month")
    >>> [axes.get_title(loc="left") for axes in plot_life(run, ["LS_BMD"]).axes]
    ['Lumbar spine density']
    """
    calls.require_like(run, "percent_change", "run", "a Trajectory, as simulate returns")
    names = quantities_of([run], quantities)
    if change:
        names = tuple(name for name in names if not run.why_no_percent(name))
    if not names:
        raise InputError("nothing that is asked for has a change in percent", key="quantities")
    cells = [_cell(run, name, bands or {}, change) for name in names]
    axis = axis_until(float(run.days[-1]))
    courses = courses_of(run)
    unit = axis.label.split()[0]
    told = [] if axis.at_once else [f"Taken: {in_words(courses, axis.days, unit)}."]
    head = Head(title_of(run), (*changes_told(run), *told))
    return draw_grid(head, in_rows(cells), axis, taken_at_all([courses]))


def title_of(run: Trajectory) -> str:
    """Return who takes what; of a model without people, the model."""
    who = run.facts.get("population") or run.facts.get("model") or run.layout.model
    regimen = run.facts.get("regimen")
    return f"{who} on {regimen}" if regimen else who


def changes_told(run: Trajectory) -> tuple[str, ...]:
    """Return the sentence that names what is changed, nothing where nothing is."""
    changed = run.facts.get("changed")
    return (f"Changed: {changed}.",) if changed else ()


def _cell(run: Trajectory, name: str, bands: Mapping[str, Band], change: bool | None) -> Cell:
    percent = as_change([run], name, change)
    line = Line(
        run.days,
        values_shown(run, name, change=percent),
        style.TREATED[1],
        "-",
        "",
        name,
        bands.get(name),
    )
    return Cell(panel_of([run], name, change=percent), (line,))
