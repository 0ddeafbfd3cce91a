"""What a figure of the paper shows, before anything is drawn.

A figure is made of values only; its picture, its table and its caption are three ways to tell them,
so that no point can be in one and not in the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matplotlib.figure import Figure

    from ranklmodel.inputs import Trial
    from ranklmodel.simulation.schedule import Floats

COLUMNS = (
    "panel",
    "series",
    "kind",
    "x",
    "x_unit",
    "y",
    "low",
    "high",
    "unit",
    "least",
    "most",
    "x_low",
    "x_high",
    "error",
    "use",
    "n",
    "one_sided",
    "between_arms",
    "from_month",
    "origin_x",
    "origin_y",
    "value_printed",
    "unit_printed",
    "trial",
    "source",
)
"""Of a figure's table: a row is a point of a curve or a result of a trial."""
_OF_RESULTS = len(COLUMNS) - COLUMNS.index("least")
_NEAR = 1e-6
"""Share by which a place may be off what was printed, and still be that."""

Logarithmic = Literal["", "x", "y", "xy"]


@dataclass(frozen=True, eq=False)
class Curve:
    """A prediction over time, dose or whatever the horizontal axis is.

    Attributes
    ----------
    series : str
        How it is called.
    x, y : array of shape (n,)
        In the units of its panel.
    colour : str
        Of line, band and name.
    dash
        A matplotlib line style.
    low, high : array of shape (n,) or None
        Ends of its 95 % band; None where nothing uncertain acts on it.
    why_no_band : str
        Where there is none, why.
    named : bool
        Whether its name stands at its end.
    """

    series: str
    x: Floats
    y: Floats
    colour: str
    dash: Any = "-"
    low: Floats | None = None
    high: Floats | None = None
    why_no_band: str = ""
    named: bool = True


@dataclass(frozen=True)
class Result:
    """What a trial observed.

    Attributes
    ----------
    series : str
        The curve that predicts it, or a name of its own.
    x, y : float
        In the units of the panel.
    low, high : float
        Its 95 % sampling interval.
    least, most : float
        What is expected of a right model, the spread between trials included.
    colour : str
        Of mark and bars.
    trial : str
        Title of the trial.
    source : str
        Where it was read.
    n : int or None
        Number of people; None where it was not read.
    fitted, printed, counted : bool
        Whether it was in the fit, the trial printed its error, and it counts.
    one_sided : str or None
        ``left`` where the true value is at or below, ``right`` where at or above.
    between_arms : bool
        Whether it is a difference of its arm from another.
    origin : tuple of float or None
        Where a change is counted from, where that is not the visit.
    band : tuple of float or None
        Where `x` is what was predicted, its 95 % band.
    from_month : float or None
        The month from which a change is counted, where that is not the visit.
    value_printed : float or None
        What the trial printed, before it was placed in a panel.
    unit_printed : str
        Of that, in words.
    unit : str
        Of `x` and `y` where it is not that of the panel.
    """

    series: str
    x: float
    y: float
    low: float
    high: float
    least: float
    most: float
    colour: str
    trial: str
    source: str
    n: int | None = None
    fitted: bool = False
    printed: bool = True
    counted: bool = True
    one_sided: str | None = None
    between_arms: bool = False
    origin: tuple[float, float] | None = None
    band: tuple[float, float] | None = None
    from_month: float | None = None
    value_printed: float | None = None
    unit_printed: str = ""
    unit: str = ""

    @property
    def use(self) -> str:
        """Whether it was fitted, is predicted only, or is shown without being counted."""
        if not self.counted:
            return "shown"
        return "fitted" if self.fitted else "predicted"


@dataclass(frozen=True)
class Zone:
    """A part of a panel with a meaning, such as a class of density.

    Attributes
    ----------
    low, high : float
        On the axis across which it stretches.
    colour : str
        Of the shade; empty for a line at `low`.
    across : bool
        Whether it stretches over the width (`low` and `high` are on the vertical axis).
    """

    low: float
    high: float
    colour: str
    across: bool = False


@dataclass(frozen=True, eq=False)
class Panel:
    """One pair of axes.

    Attributes
    ----------
    title : str
        What is shown.
    x_label, x_unit : str
        The horizontal axis, and the unit of what is on it.
    label, unit : str
        The vertical axis, and the unit of what is on it.
    curves : tuple of Curve
        Predictions.
    results : tuple of Result
        What was observed.
    zones : tuple of Zone
        Shades behind them.
    logarithmic : {"", "x", "y", "xy"}
        Which axes are.
    change : bool
        Whether zero is no change, and values carry their sign.
    x_ticks : tuple of float
        Where the horizontal axis has ticks; matplotlib's own where empty.
    limits : tuple of float or None
        Ends of the vertical axis; None where what is drawn says so.
    diagonal : bool
        Whether both axes are one, with a line where both are equal.
    """

    title: str
    x_label: str
    x_unit: str
    label: str
    unit: str
    curves: tuple[Curve, ...] = ()
    results: tuple[Result, ...] = ()
    zones: tuple[Zone, ...] = ()
    logarithmic: Logarithmic = ""
    change: bool = False
    x_ticks: tuple[float, ...] = ()
    limits: tuple[float, float] | None = None
    diagonal: bool = False


@dataclass(frozen=True, eq=False)
class PaperFigure:
    """A figure of the paper.

    Attributes
    ----------
    about : str
        What is shown, in sentences: who, on what, and what to look at.
    panels : tuple of Panel
        Row by row.
    columns : int
        Panels side by side.
    trials : tuple of Trial
        Whose results are drawn.
    band : str
        What the bands hold, in a sentence; empty where there is none.
    notes : tuple of str
        What else has to be said.
    picture : callable or None
        Draws what is no panel, such as a diagram.
    rows : tuple of tuple
        Of the table, of what `picture` draws: heading, series, kind, x, its unit, y and its unit.
    number : int
        Its number.
    name, title : str
        Its name, as it is asked for, and its heading.
    """

    about: str
    panels: tuple[Panel, ...]
    columns: int = 2
    trials: tuple[Trial, ...] = ()
    band: str = ""
    notes: tuple[str, ...] = ()
    picture: Callable[[], Figure] | None = None
    rows: tuple[tuple[str, str, str, float, str, float, str], ...] = ()
    number: int = 0
    name: str = ""
    title: str = ""

    def records(self) -> Iterator[tuple[object, ...]]:
        """Yield the rows of the table, in the order of :data:`COLUMNS`."""
        for *whose, x, x_unit, y, unit in self.rows:
            yield (*whose, _number(x), x_unit, _number(y), None, None, unit, *(None,) * _OF_RESULTS)
        for panel in self.panels:
            for curve in panel.curves:
                nothing = [None] * len(curve.x)
                low = nothing if curve.low is None else curve.low.tolist()
                high = nothing if curve.high is None else curve.high.tolist()
                for x, *told in zip(curve.x.tolist(), curve.y.tolist(), low, high, strict=True):
                    place = (_number(x), panel.x_unit, *map(_number, told), panel.unit)
                    yield (panel.title, curve.series, "curve", *place, *(None,) * _OF_RESULTS)
            for one in panel.results:
                yield (panel.title, one.series, "result", *_told(panel, one))


def _told(panel: Panel, one: Result) -> tuple[object, ...]:
    """Return a result from `x` on, in the order of the columns."""
    low, high, least, most = map(_number, (one.low, one.high, one.least, one.most))
    band = (None, None) if one.band is None else tuple(map(_number, one.band))
    origin = (None, None) if one.origin is None else tuple(map(_number, one.origin))
    unit = one.unit or panel.unit
    place = (_number(one.x), one.unit or panel.x_unit, _number(one.y), low, high)
    error = "printed" if one.printed else "assumed"
    between = "yes" if one.between_arms else "no"
    counted = (one.one_sided, between, _number(one.from_month), *origin)
    printed = (_number(one.value_printed), one.unit_printed)
    whose = (one.trial, _source(panel, one))
    return (*place, unit, least, most, *band, error, one.use, one.n, *counted, *printed, *whose)


def _source(panel: Panel, one: Result) -> str:
    """Return where a result was read, and what was read there where it stands as something else."""
    if one.value_printed is None or panel.diagonal:
        return one.source
    if abs(one.y - one.value_printed) <= _NEAR * max(1.0, abs(one.value_printed)):
        return one.source
    printed = f"{one.source}; printed as {one.value_printed:g} {one.unit_printed}"
    anchored = one.origin is not None or one.between_arms
    return f"{printed}, placed from the curve of its arm" if anchored else printed


def _number(value: float | None) -> float | None:
    """Return a number with the digits that a figure can tell; nothing where there is none."""
    return None if value is None or value != value else float(f"{value:.10g}")
