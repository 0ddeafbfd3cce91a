"""A published model that was run again: its curves, and its numbers beside others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

Beside = Literal["paper", "other study", "ranklmodel"]


@dataclass(frozen=True, eq=False)
class Curve:
    """A line of a figure.

    Attributes
    ----------
    label : str
        What it is.
    x, y : ndarray
        In the units of its panel.
    ours : bool
        Whether it is this package's own model rather than the published one.
    """

    label: str
    x: Floats
    y: Floats
    ours: bool = False


@dataclass(frozen=True)
class Point:
    """A number that was printed or measured, with its range where there is one.

    Attributes
    ----------
    label : str
        Where it is from; points of one label look the same.
    x, y : float
        In the units of its panel.
    low, high : float or None
        Ends of the printed range.
    """

    label: str
    x: float
    y: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, eq=False)
class Panel:
    """One pair of axes.

    Attributes
    ----------
    title, x_label, y_label : str
        With units.
    curves : tuple of Curve
        The lines.
    points : tuple of Point
        What was printed or measured.
    logarithmic : str
        Axes on a logarithmic scale: "", "x", "y" or "xy".
    floor : float or None
        Where the y axis ends below, on a logarithmic scale.
    limit : (str, float) or None
        A level to look at, with its name.
    """

    title: str
    x_label: str
    y_label: str
    curves: tuple[Curve, ...]
    points: tuple[Point, ...] = ()
    logarithmic: str = ""
    floor: float | None = None
    limit: tuple[str, float] | None = None


@dataclass(frozen=True)
class Row:
    """A number of the published model, run here, beside another.

    Attributes
    ----------
    what, unit : str
        What is compared.
    submodel : float
        The published model as it is run here.
    beside : {"paper", "other study", "ranklmodel"}
        Whose the other number is.
    other : float
        The other number.
    source : str
        Where the other number was read, or what of this model it is.
    low, high : float or None
        Range of the other number, where one was printed.
    """

    what: str
    unit: str
    submodel: float
    beside: Beside
    other: float
    source: str
    low: float | None = None
    high: float | None = None

    @property
    def difference(self) -> float:
        """The published model less the other number."""
        return self.submodel - self.other

    @property
    def within(self) -> bool | None:
        """Whether the published model lies in the printed range; None where there is none."""
        if self.low is None or self.high is None:
            return None
        return self.low <= self.submodel <= self.high


@dataclass(frozen=True, eq=False)
class Study:
    """A published model with its paper, its curves and its numbers.

    Attributes
    ----------
    name, title : str
        Of the model.
    paper, doi : str
        Who published it.
    read : str
        Where its numbers were read, and what of them is assumed.
    found : str
        What the comparison says.
    panels : tuple of Panel
        The figure.
    rows : tuple of Row
        The table.
    """

    name: str
    title: str
    paper: str
    doi: str
    read: str
    found: str
    panels: tuple[Panel, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)

    def row(self, what: str, beside: Beside | None = None) -> Row:
        """Return the row of a comparison by its words.

        Raises
        ------
        UnknownNameError
            If there is none.
        """
        for one in self.rows:
            if one.what == what and beside in (None, one.beside):
                return one
        from ranklmodel.errors import UnknownNameError

        raise UnknownNameError("row", what, [one.what for one in self.rows])
