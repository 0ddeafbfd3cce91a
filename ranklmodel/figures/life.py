"""One life as a figure: a panel for each quantity, with its band where it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.figures import style
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.lives.bands import Band
    from ranklmodel.simulation.trajectory import Trajectory

_PANEL = (3.4, 2.2)  # inches
_HEAD, _FOOT = 0.42, 0.3
_COLUMNS = 3
_OPAQUE = 0.3


def plot_life(
    run: Trajectory, names: Sequence[str], bands: Mapping[str, Band], *, change: bool = False
) -> Figure:
    """Draw quantities of a run over time, each over its 95 % band.

    Parameters
    ----------
    run : Trajectory
        The run.
    names : sequence of str
        Quantities; in percent of change, those that have one.
    bands : mapping of str to Band
        At the times of the run, of levels or of changes as is shown; none where there are none.
    change : bool
        Whether changes from the visit are shown, in percent.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    UnknownNameError
        If the run has no quantity of such a name.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.simulate("atac_woman", "placebo", until="1 year", every="6 month")
    >>> [axes.get_title(loc="left") for axes in plot_life(run, ["LS_BMD"], {}).axes]
    ['LS_BMD']
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    shown = [name for name in names if not (change and run.why_no_percent(name))]
    columns = max(1, min(_COLUMNS, len(shown)))
    lines = -(-len(shown) // columns)
    width, height = _PANEL[0] * columns, _PANEL[1] * max(lines, 1) + _HEAD + _FOOT
    figure = Figure(figsize=(width, height))
    title = f"{run.facts['population']} on {run.facts['regimen']}"
    place: dict[str, Any] = {
        "fontweight": "bold",
        "color": style.INK,
        "family": style.FONT,
        "va": "center",
    }
    figure.text(0.16 / width, 1 - 0.24 / height, title, fontsize=style.HEADING, **place)
    for number, name in enumerate(shown):
        line, column = divmod(number, columns)
        left = (column * _PANEL[0] + 0.72) / width
        bottom = (_FOOT + (lines - 1 - line) * _PANEL[1] + 0.4) / height
        size = ((_PANEL[0] - 0.95) / width, (_PANEL[1] - 0.75) / height)
        _draw(figure.add_axes((left, bottom, *size)), run, name, bands.get(name), change=change)
    if bands:
        _draw_key(figure, (0.16 / width, 0.1 / height))
    return figure


def _draw(axes: Axes, run: Trajectory, name: str, band: Band | None, *, change: bool) -> None:
    years = run.days / DAYS_PER_YEAR
    colour = style.TREATED[1]
    if band is not None:
        axes.fill_between(
            years, band.low, band.high, color=colour, alpha=_OPAQUE, linewidth=0, gid=f"band_{name}"
        )
    levels = run.percent_change(name) if change else run[name]
    axes.plot(years, levels, color=colour, linewidth=1.5, gid=name)
    style.bare(axes)
    words: dict[str, Any] = {"family": style.FONT}
    axes.set_title(
        name, loc="left", fontsize=style.TITLE, fontweight="bold", color=style.INK, **words
    )
    unit = "change from baseline, %" if change else run.unit(name)
    axes.set_ylabel(unit, fontsize=style.TEXT, color=style.FAINT, **words)
    axes.set_xlabel("years from baseline", fontsize=style.TEXT, color=style.FAINT, **words)


def _draw_key(figure: Figure, corner: tuple[float, float]) -> None:
    from matplotlib.patches import Patch

    figure.legend(
        [Patch(facecolor=style.TREATED[1], alpha=_OPAQUE, linewidth=0)],
        ["95 % band: parameters and what is assumed of her or him"],
        loc="lower left",
        bbox_to_anchor=corner,
        frameon=False,
        labelcolor=style.FAINT,
        prop={"family": style.FONT, "size": style.SMALL},
        borderaxespad=0.0,
        borderpad=0.0,
    )
