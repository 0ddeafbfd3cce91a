r"""Relative risk of fracture by the difference of total-hip density, and how far it may be off.

A meta-regression of trials draws a line: the logarithm of relative risk against the difference of
density between two arms. What is printed of it is two points, how much of the scatter it takes up
(r\ :sup:`2`), and p. Another one prints a threshold: where the upper 95 % prediction limit of its
line meets no effect. The rest is derived here, and is no better than that:

- **The line.** Between the printed points it is straight in the logarithm. Below the first it is
  joined to a risk of 1 at no difference, where a line through both printed points would have
  1.05 for vertebral and 0.99 for hip fractures; such a ratio is marked. Where density is lost, or
  more is gained than at the last point, there is no ratio.
- **A new trial's distance from it.** At the threshold, 1.96 standard deviations reach from the line
  to no effect, so one of them is the logarithm of risk there, without its sign, over 1.96. The
  threshold is of other trials than the line; that both scatter alike is assumed.
- **The error of its slope.** Of a line through n points :math:`t^2 = r^2 (n-2) / (1-r^2)`. The n of
  each line is not printed with it; it is the one of which this t has the printed p. The standard
  error of the slope is the slope over t. Where p is printed as a bound, the error is the largest
  that it allows.
- **Both together.** The variance at a difference d is that at the threshold, and the square of the
  slope's error times the distance of d from the threshold. It is no less than the regression's
  own wherever the mean of its trials lies above the threshold; that mean was not read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, final

from ranklmodel.errors import InputError
from ranklmodel.lives.answers import LIMIT

if TYPE_CHECKING:
    from ranklmodel.inputs.values.outcomes import FractureKind, MetaRegression

Place = Literal["within", "below the printed points", "a loss", "beyond the printed points"]

WITHOUT_RATIO: tuple[Place, ...] = ("a loss", "beyond the printed points")
"""Places of a difference at which nothing was read of fractures."""

OF_GROUPS = (
    "Relative risks of fracture are those of osteoporosis trials, between groups of people; they "
    "are not for one person, and not for bone that is lost on an inhibitor."
)
REACHES_OUTSIDE = "the band of the difference reaches to where nothing was read"
_MOST_FREEDOM = 1e5
_Number = float | None
_Ratios = tuple[_Number, _Number, _Number, _Number, _Number]


@final
@dataclass(frozen=True)
class FractureLine:
    """The line of one kind of fracture, with its error.

    Attributes
    ----------
    differences : tuple of float
        Of density in points: no difference, and those that are printed.
    logarithms : tuple of float
        Of relative risk at each.
    t : float
        The slope over its standard error.
    threshold : float
        Difference at which the upper 95 % prediction limit meets no effect.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> from ranklmodel.inputs.library.outcomes import outcome_rules
    >>> line = line_of(outcome_rules(Library()).fractures.kinds[0])
    >>> round(line.ratio(2.0), 4), round(line.ratio(6.0), 4), line.place(-1.0)
    (0.72, 0.34, 'a loss')
    """

    differences: tuple[float, ...]
    logarithms: tuple[float, ...]
    t: float
    threshold: float

    @property
    def slope(self) -> float:
        """The logarithm of relative risk by a point of density, between the printed points."""
        rise = self.logarithms[-1] - self.logarithms[1]
        return rise / (self.differences[-1] - self.differences[1])

    @property
    def slope_error(self) -> float:
        """The standard error of the slope."""
        return abs(self.slope) / self.t

    @cached_property
    def error_at_threshold(self) -> float:
        """One standard deviation of a new trial about the line, at the threshold."""
        return abs(self.logarithm(self.threshold)) / LIMIT

    def place(self, difference: float) -> Place:
        """Return where a difference lies among those of which something was read."""
        if difference < 0.0:
            return "a loss"
        if difference < self.differences[1]:
            return "below the printed points"
        return "within" if difference <= self.differences[-1] else "beyond the printed points"

    def logarithm(self, difference: float) -> float:
        """Return the logarithm of relative risk.

        Raises
        ------
        InputError
            Where nothing was read: of a loss, or beyond the last printed point.
        """
        place = self.place(difference)
        if place in WITHOUT_RATIO:
            low, high = self.differences[0], self.differences[-1]
            message = f"expected a difference from {low:g} to {high:g} points, given {difference:g}"
            raise InputError(f"{message}: {place}", key="difference")
        segment = self._segment(difference)
        start = self.differences[segment]
        return self.logarithms[segment] + self.slope_at(difference) * (difference - start)

    def slope_at(self, difference: float) -> float:
        """Return the slope of the part of the line on which a difference lies."""
        segment = self._segment(difference)
        run = self.differences[segment + 1] - self.differences[segment]
        return (self.logarithms[segment + 1] - self.logarithms[segment]) / run

    def ratio(self, difference: float) -> float:
        """Return the relative risk, as :meth:`logarithm` does."""
        return math.exp(self.logarithm(difference))

    def error(self, difference: float) -> float:
        """Return one standard deviation of a new trial about the line, of the logarithm."""
        away = self.slope_error * (difference - self.threshold)
        return math.hypot(self.error_at_threshold, away)

    def _segment(self, difference: float) -> int:
        inner = self.differences[1:-1]
        return sum(difference >= end for end in inner)


def line_of(kind: FractureKind) -> FractureLine | None:
    """Return the line of a kind of fracture; None where none was read.

    Raises
    ------
    InputError
        If no number of trials has the printed p with the printed r squared.
    """
    if kind.line is None:
        return None
    points = kind.line.points
    return FractureLine(
        (0.0, *(one.difference for one in points)),
        (0.0, *(math.log1p(one.change / 100.0) for one in points)),
        t_of(kind.line),
        kind.threshold.difference,
    )


def t_of(line: MetaRegression) -> float:
    """Return the slope over its standard error, from r squared and p.

    Raises
    ------
    InputError
        If no number of trials has that p with that r squared.
    """
    from scipy.optimize import brentq
    from scipy.stats import t as student

    def t(freedom: float) -> float:
        return math.sqrt(line.r_squared * freedom / (1.0 - line.r_squared))

    def excess(freedom: float) -> float:
        return float(student.logsf(t(freedom), freedom)) - math.log(line.p / 2.0)

    if excess(1.0) < 0.0 or excess(_MOST_FREEDOM) > 0.0:
        message = f"no number of trials has p {line.p:g} with r_squared {line.r_squared:g}"
        raise InputError(message, key="p")
    return t(float(brentq(excess, 1.0, _MOST_FREEDOM)))


@final
@dataclass(frozen=True)
class FractureRisk:
    """What a difference of density says of one kind of fracture.

    Attributes
    ----------
    kind, title : str
        Of fracture.
    arm, against : str
        Regimens: the risk on the first relative to that on the second.
    difference, difference_low, difference_high : float
        Of density in points, with its 95 % band in another trial; the ends are missing (None) where
        no bands were made.
    place : str
        Whether the difference lies within those of which something was read.
    beyond_threshold : bool
        Whether it is more than the threshold, from which on fewer fractures are to be expected.
    threshold : float
        That one, in points.
    ratio : float or None
        Relative risk; None where nothing was read.
    line_low, line_high : float or None
        Its 95 % band by the error of the line alone.
    low, high : float or None
        Its 95 % band by that and by the band of the difference; None where that was not made.
    has_line : bool
        Whether a line was read of that kind of fracture, not a threshold alone.
    note : str
        What has to be known beside it; empty where nothing has.
    """

    kind: str
    title: str
    arm: str
    against: str
    difference: float
    difference_low: float | None
    difference_high: float | None
    place: str
    beyond_threshold: bool
    threshold: float
    ratio: float | None
    line_low: float | None
    line_high: float | None
    low: float | None
    high: float | None
    has_line: bool
    note: str

    @property
    def reaches_outside(self) -> bool:
        """Whether there is a ratio, and the band of the difference reaches where there is none."""
        return REACHES_OUTSIDE in self.note


def fracture_risk(
    kind: FractureKind,
    arms: tuple[str, str],
    difference: float,
    band: tuple[float, float] | None = None,
) -> FractureRisk:
    """Return what a difference of density says of one kind of fracture.

    Parameters
    ----------
    kind : FractureKind
        Of fracture.
    arms : tuple of str
        The arm and the one it is against.
    difference : float
        Of density after the time of the meta-regression, in points of percent change.
    band : tuple of float, optional
        Ends of its 95 % band.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> from ranklmodel.inputs.library.outcomes import outcome_rules
    >>> kinds = outcome_rules(Library()).fractures.kinds
    >>> risk = fracture_risk(kinds[0], ("drug", "placebo"), 3.0)
    >>> round(risk.ratio, 3), round(risk.line_low, 2), round(risk.line_high, 2), risk.place
    (0.597, 0.46, 0.78, 'within')
    >>> fracture_risk(kinds[0], ("drug", "placebo"), -3.0).ratio is None
    True
    """
    line = line_of(kind)
    place = (line or _no_line(kind)).place(difference)
    low, high = band or (None, None)
    notes = [kind.note] if kind.note else []
    ratios: _Ratios = (None, None, None, None, None)
    if place == "a loss":
        notes.insert(0, "density is lower than in the other arm; the trials say nothing of losses")
    elif line is not None and place in WITHOUT_RATIO:
        notes.append(f"the line ends at {line.differences[-1]:g} points")
    elif line is not None:
        ratios = _ratios(line, difference, band)
        notes += _marks(line, place, band)
    return FractureRisk(
        kind.name,
        kind.title,
        *arms,
        difference,
        low,
        high,
        place if line is not None or place == "a loss" else "no line",
        difference >= kind.threshold.difference,
        kind.threshold.difference,
        *ratios,
        line is not None,
        "; ".join(notes),
    )


def _no_line(kind: FractureKind) -> FractureLine:
    """Return what tells only a gain from a loss."""
    threshold = kind.threshold.difference
    return FractureLine((0.0, threshold, math.inf), (0.0, 0.0, 0.0), 1.0, threshold)


def _ratios(line: FractureLine, difference: float, band: tuple[float, float] | None) -> _Ratios:
    """Return the ratio, the band of the line alone, and that with the band of the difference."""
    middle, own = line.logarithm(difference), LIMIT * line.error(difference)
    alone = (math.exp(middle - own), math.exp(middle + own))
    if band is None:
        return math.exp(middle), *alone, None, None
    slope = abs(line.slope_at(difference))
    # the more density is gained, the lower is the risk
    below = math.hypot(own, slope * (band[1] - difference))
    above = math.hypot(own, slope * (difference - band[0]))
    return math.exp(middle), *alone, math.exp(middle - below), math.exp(middle + above)


def _marks(line: FractureLine, place: Place, band: tuple[float, float] | None) -> list[str]:
    marks = []
    if place != "within":
        first = line.differences[1]
        marks.append(f"below {first:g} points, where the line is joined to 1 at no difference")
    if band is not None and not (band[0] >= 0.0 and band[1] <= line.differences[-1]):
        marks.append(REACHES_OUTSIDE)
    return marks
