"""How people of a cohort spread over time: quantiles, and some of the people themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot, draw_head
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.cohorts.running.result import CohortRun

MOST_LIVES = 200
"""Lives that can be told apart at all in one panel."""
_USUAL_LIVES = 40
_USUAL = ("LS_BMD", "TH_BMD")
_MOST_REGIMENS = 4
_CHANGES = ("density", "marker")
_DECADE = 10.0
CHANGE, LEVEL = "percent change", "level"

# inches
_LEFT, _PANEL, _RIGHT, _BETWEEN = 0.72, 2.35, 0.2, 0.16
_HEAD, _TITLE, _ROW, _APART, _FOOT = 0.62, 0.26, 1.6, 0.2, 0.66
_NAME = 0.43  # from the axis to its name
_WIDE, _NARROW = 0.18, 0.34  # opacity


def title_of(quantity: str) -> str:
    """Return how a quantity is called in a figure."""
    endpoint = _endpoint(quantity)
    return quantity if endpoint is None else endpoint.title


def _endpoint(quantity: str) -> Any:
    every = builtin_endpoints().by_name.values()
    return next((one for one in every if one.output == quantity), None)


def measure_of(quantity: str) -> str:
    """Return whether a quantity is shown as a level or as the change from the visit.

    Examples
    --------
    >>> measure_of("TH_BMD"), measure_of("E2")
    ('percent change', 'level')
    """
    endpoint = _endpoint(quantity)
    return CHANGE if endpoint is not None and endpoint.kind in _CHANGES else LEVEL


def quantities_in(run: CohortRun, quantities: Sequence[str] | None) -> list[str]:
    """Return which quantities are drawn; by default spine and hip, or the first there is.

    Raises
    ------
    UnknownNameError, InputError
        If one was not summed up, or stands there twice, or there is none.
    """
    known = list(dict.fromkeys(run.summary["quantity"]))
    if quantities is None:
        return [name for name in _USUAL if name in known] or known[:1]
    asked = list(calls.names(quantities, "quantities", "names of quantities"))
    for name in asked:
        if name not in known:
            raise UnknownNameError("quantity that was summed up", name, known)
    if not asked or len(set(asked)) < len(asked):
        what = "at least one" if not asked else "names that differ"
        raise calls.refused(asked, "quantities", what)
    return asked


def regimens_in(run: CohortRun) -> list[str]:
    """Return the regimens of a run, which must fit beside each other.

    Raises
    ------
    InputError
        If there is nothing to draw, or more than can be.
    """
    regimens = list(dict.fromkeys(run.summary["regimen"]))
    if not regimens:
        raise InputError("a shard has no summary to draw; merge the parts first", key="run")
    if len(regimens) > _MOST_REGIMENS:
        message = f"{len(regimens)} regimens do not fit beside each other; at most {_MOST_REGIMENS}"
        raise InputError(message, key="run")
    return regimens


def plot_spread(
    run: CohortRun, quantities: Sequence[str] | None = None, *, lives: int | None = None
) -> Figure:
    """Draw how people spread: median, the middle half, 95 of 100, and some of the lives.

    Parameters
    ----------
    run : CohortRun
        What :func:`~ranklmodel.cohorts.running.cohort.cohort` returned.
    quantities : sequence of str, optional
        Which; spine and hip by default.
    lives : int, optional
        How many people are drawn one by one, those of the lowest numbers, where everybody was kept
        (``keep=True``); 40 by default.

    Returns
    -------
    matplotlib.figure.Figure
        A column for each regimen, a row for each quantity; a figure of its own, unknown to pyplot.

    Raises
    ------
    UnknownNameError, InputError
        If a quantity was not summed up, or lives are asked for that were not kept.
    """
    names, regimens = quantities_in(run, quantities), regimens_in(run)
    courses = _courses(run, lives)
    style.load_matplotlib()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    width = _LEFT + len(regimens) * (_PANEL + _BETWEEN) + _RIGHT
    height = _HEAD + _TITLE + len(names) * (_ROW + _APART) + _FOOT
    with rc_context({"text.parse_math": False}):
        figure = Figure(figsize=(width, height))
        draw_head(figure, f"{run.people} people of {run.cohort}", _told(run))
        for row, name in enumerate(names):
            bottom = height - _HEAD - _TITLE - (row + 1) * (_ROW + _APART) + _APART
            shared: Axes | None = None
            for column, regimen in enumerate(regimens):
                left = _LEFT + column * (_PANEL + _BETWEEN)
                box = (left / width, bottom / height, _PANEL / width, _ROW / height)
                axes = figure.add_axes(box, sharey=shared)
                shared = shared or axes
                _draw_panel(axes, run.summary, courses, name, regimen, column)
                _finish(axes, name, first=column == 0, last=row == len(names) - 1)
                if _is_wide(run.summary, name):
                    axes.set_yscale("log")
                    axes.yaxis.set_major_formatter("{x:g}")
                if row == 0:
                    axes.set_title(regimen, loc="left", fontsize=style.TITLE, color=style.INK)
        draw_foot(figure, _key(courses is not None))
    return figure


def _is_wide(summary: pd.DataFrame, name: str) -> bool:
    """Tell whether levels of people on all regimens are so far apart that only ratios tell them."""
    if measure_of(name) != LEVEL:
        return False
    rows = summary[(summary["quantity"] == name) & (summary["measure"] == LEVEL)]
    lowest, highest = float(rows["q2.5"].min()), float(rows["q97.5"].max())
    return lowest > 0 and highest > _DECADE * lowest


def _told(run: CohortRun) -> list[str]:
    sentences = []
    effective = run.effective
    if effective < run.people * (1 - run.failed_share) - 0.5:
        sentences.append(f"Weighted; as good as {effective:.0f} people of equal weight.")
    if run.failures:
        sentences.append(f"{run.failed_share:.1%} could not be run and are missing.")
    if not sentences:
        sentences.append(f"Each on every regimen, {', '.join(regimens_in(run))}.")
    return sentences


def _courses(run: CohortRun, lives: int | None) -> Any:
    """Return what some people showed, or nothing where it was not kept and is not asked for."""
    number = _USUAL_LIVES if lives is None else calls.whole_number(lives, "lives", 0)
    if number > MOST_LIVES:
        raise calls.refused(number, "lives", f"at most {MOST_LIVES}")
    if not number:
        return None
    try:
        kept = run.kept()
    except InputError:
        if lives is None:
            return None
        raise
    return kept.isel(person=slice(0, number))


def _draw_panel(
    axes: Axes, summary: pd.DataFrame, courses: Any, name: str, regimen: str, column: int
) -> None:
    measure, colour = measure_of(name), style.TREATED[column]
    rows = summary[
        (summary["regimen"] == regimen)
        & (summary["quantity"] == name)
        & (summary["measure"] == measure)
    ]
    years = rows["day"].to_numpy() / DAYS_PER_YEAR
    for low, high, opaque in (("q2.5", "q97.5", _WIDE), ("q25", "q75", _NARROW)):
        axes.fill_between(
            years,
            rows[low].to_numpy(float),
            rows[high].to_numpy(float),
            color=colour,
            alpha=opaque,
            linewidth=0,
            zorder=2,
            gid=f"{low}_{name}_{regimen}",
        )
    if courses is not None:
        values = courses[name].sel(regimen=regimen).to_numpy()
        if measure == CHANGE:
            values = 100.0 * (values / values[:, :1] - 1.0)
        days = courses["day"].to_numpy() / DAYS_PER_YEAR
        for course in values:
            axes.plot(days, course, color=style.INK, linewidth=0.35, alpha=0.35, zorder=3)
    axes.plot(
        years,
        rows["q50"].to_numpy(float),
        color=colour,
        linewidth=1.8,
        zorder=4,
        gid=f"median_{name}_{regimen}",
    )


def _finish(axes: Axes, name: str, *, first: bool, last: bool) -> None:
    from matplotlib.ticker import MaxNLocator

    style.bare(axes)
    # steps of 2.5 would need a digit more, and run into the name of the axis
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    if measure_of(name) == CHANGE:
        axes.axhline(0.0, color=style.RULE, linewidth=0.8, zorder=1)
    text: dict[str, Any] = {"fontsize": style.TEXT, "color": style.FAINT, "family": style.FONT}
    axes.tick_params(labelleft=first, labelbottom=last)
    if first:
        axes.set_ylabel(f"{title_of(name)}\n{_label(name)}", **text)
        axes.yaxis.set_label_coords(-_NAME / _PANEL, 0.5)
    if last:
        axes.set_xlabel("years from the visit", **text)
    axes.margins(x=0.02)
    low, high = axes.get_ylim()
    if measure_of(name) == LEVEL and low > 0 and high > _DECADE * low:
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter("{x:g}")


def _label(name: str) -> str:
    if measure_of(name) == CHANGE:
        return "change, %"
    endpoint = _endpoint(name)
    return "level" if endpoint is None else str(endpoint.unit)


def _key(with_lives: bool) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    colour = style.UNTREATED[0]
    entries: list[tuple[Any, str]] = [
        (Line2D([], [], color=colour, linewidth=1.8), "median"),
        (Patch(facecolor=colour, alpha=_WIDE + _NARROW, linewidth=0), "middle half"),
        (Patch(facecolor=colour, alpha=_WIDE, linewidth=0), "95 of 100 people"),
    ]
    if with_lives:
        entries.append((Line2D([], [], color=style.INK, linewidth=0.5), "single people"))
    return entries
