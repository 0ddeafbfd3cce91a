"""Everybody of a cohort by how much she changed: from who lost most to who gained most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.figures import style
from ranklmodel.figures.cohorts.spread import CHANGE, quantities_in, regimens_in, title_of
from ranklmodel.figures.head_and_foot import draw_head
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from ranklmodel.cohorts.running.result import CohortRun

# inches
_LEFT, _PANEL, _RIGHT, _BETWEEN = 0.72, 2.35, 0.2, 0.16
_HEAD, _TITLE, _HIGH, _FOOT = 0.62, 0.28, 2.2, 0.52
_NOTHING = 1e-12


@final
@dataclass(frozen=True, eq=False)
class Ordered:
    """Everybody's change on a regimen.

    Attributes
    ----------
    changes : array of shape (n_people,)
        In percent of the first visit, ascending.
    edges : array of shape (n_people + 1,)
        Where each begins and ends, in percent of all; as wide as her weight.
    """

    changes: NDArray[np.float64]
    edges: NDArray[np.float64]

    @property
    def median(self) -> float:
        """The change of who stands in the middle."""
        place = int(np.searchsorted(self.edges, 50.0))
        return float(self.changes[max(place, 1) - 1])

    @property
    def losing(self) -> float:
        """The share that loses, in percent."""
        return float(self.edges[np.searchsorted(self.changes, 0.0)])


def changes_at(run: CohortRun, quantity: str, day: float) -> dict[str, Ordered]:
    """Return everybody's change from the visit, by regimen.

    Parameters
    ----------
    run : CohortRun
        What :func:`~ranklmodel.cohorts.running.cohort.cohort` returned, with everybody kept.
    quantity : str
        Which.
    day : float
        One of the visits, in days from the first.

    Returns
    -------
    dict of str to Ordered
        Without those who could not be run.

    Raises
    ------
    InputError
        If it was not kept, there is no such visit, or there is no percent of it.
    """
    table = run.summary
    if quantity not in set(table.loc[table["measure"] == CHANGE, "quantity"]):
        message = f"of {quantity} there is no change in percent; draw the density instead"
        raise InputError(message, key="quantity")
    kept = run.kept()
    days = kept["day"].to_numpy()
    place = int(np.abs(days - day).argmin())
    if abs(days[place] - day) > 1.0 or place == 0:
        told = ", ".join(f"{one / DAYS_PER_MONTH:.4g}" for one in days[1:])
        message = f"there is no visit at month {day / DAYS_PER_MONTH:.4g}; visits are at {told}"
        raise InputError(message, key="month")
    changes, weights = {}, kept["statistical_weight"].to_numpy()
    for regimen in regimens_in(run):
        values = kept[quantity].sel(regimen=regimen).to_numpy()
        # of nothing there is no percent, as in the summary
        first = np.where(values[:, 0] > _NOTHING, values[:, 0], np.nan)
        change = 100.0 * (values[:, place] / first - 1.0)
        if not np.isfinite(change).any():
            message = f"on {regimen} nobody has a {quantity} that a change is in percent of"
            raise InputError(message, key="quantity")
        order = np.argsort(change, kind="stable")[: int(np.isfinite(change).sum())]
        wide = np.concatenate([[0.0], np.cumsum(weights[order])])
        changes[regimen] = Ordered(change[order], 100.0 * wide / wide[-1])
    return changes


def plot_waterfall(
    run: CohortRun, quantity: str | None = None, *, month: float | None = None
) -> Figure:
    """Draw everybody's change at a visit, from the largest loss to the largest gain.

    Parameters
    ----------
    run : CohortRun
        What :func:`~ranklmodel.cohorts.running.cohort.cohort` returned, with everybody kept.
    quantity : str, optional
        Which; the spine by default.
    month : float, optional
        At which visit; at the last by default.

    Returns
    -------
    matplotlib.figure.Figure
        A panel for each regimen; a figure of its own, unknown to pyplot.

    Raises
    ------
    UnknownNameError, InputError
        If the quantity was not summed up, people were not kept, or there is no such visit.
    """
    (name, *_) = quantities_in(run, None if quantity is None else [quantity])
    last = float(run.summary["day"].max())
    day = last if month is None else calls.number(month, "month") * DAYS_PER_MONTH
    changes = changes_at(run, name, day)
    style.load_matplotlib()
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    width = _LEFT + len(changes) * (_PANEL + _BETWEEN) + _RIGHT
    height = _HEAD + _TITLE + _HIGH + _FOOT
    when = f"{day / DAYS_PER_MONTH:.4g} months"
    falling = "lose" if name.endswith("_BMD") else "fall"
    with rc_context({"text.parse_math": False}):
        figure = Figure(figsize=(width, height))
        sentence = f"{run.people} people of {run.cohort}, each a line, by the size of her change"
        draw_head(figure, f"{title_of(name)} after {when}", [sentence])
        shared: Axes | None = None
        for column, (regimen, ordered) in enumerate(changes.items()):
            left = _LEFT + column * (_PANEL + _BETWEEN)
            box = (left / width, _FOOT / height, _PANEL / width, _HIGH / height)
            axes = figure.add_axes(box, sharey=shared)
            shared = shared or axes
            told = f"{regimen}\n{ordered.losing:.0f} % {falling}, median {ordered.median:+.1f} %"
            _draw(axes, ordered, regimen, told, first=column == 0)
    return figure


def _draw(axes: Axes, ordered: Ordered, regimen: str, told: str, *, first: bool) -> None:
    for sign, colour in ((-1.0, style.TREATED[0]), (1.0, style.TREATED[1])):
        axes.stairs(
            np.where(sign * ordered.changes > 0, ordered.changes, 0.0),
            ordered.edges,
            fill=True,
            color=colour,
            linewidth=0,
            zorder=2,
            gid=f"{'loss' if sign < 0 else 'gain'}_{regimen}",
        )
    style.bare(axes)
    axes.axhline(0.0, color=style.INK, linewidth=0.8, zorder=3)
    text: dict[str, Any] = {"fontsize": style.TEXT, "color": style.FAINT, "family": style.FONT}
    axes.set_xlim(0.0, 100.0)
    axes.set_xticks(range(0, 100, 20))
    axes.margins(y=0.04)
    axes.set_xlabel("% of people", **text)
    axes.tick_params(labelleft=first)
    if first:
        axes.set_ylabel("change from the visit, %", **text)
    axes.set_title(
        told,
        loc="left",
        fontsize=style.TEXT,
        color=style.INK,
        family=style.FONT,
        linespacing=1.2,
    )
