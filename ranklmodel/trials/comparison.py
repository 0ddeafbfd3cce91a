"""On which scale a row and its prediction are compared, and how far apart they may be.

Densities are compared in points of percent change, markers as the logarithm of level over baseline,
hormones as the logarithm of the level. The sampling error is the printed one, or what one person's
result varies by, over the root of the number of people. The spread between trials is added to it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING, Literal

from ranklmodel.inputs.trials.observations import UNSTATED
from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS
from ranklmodel.trials.predict import printed_baseline
from ranklmodel.trials.reasons import Refusal
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation
    from ranklmodel.inputs.values.endpoints import Endpoint

WITHIN = 1.96
PEOPLE_WHERE_UNREAD = 50


@dataclass(frozen=True, slots=True)
class Scale:
    """How a number in the unit of a row is put on the scale of comparison.

    Attributes
    ----------
    shift, factor : float
        The number times the factor, plus the shift.
    logarithmic : bool
        Whether the logarithm of that is taken.
    """

    shift: float
    factor: float
    logarithmic: bool

    def put(self, value: float) -> float | None:
        """Return a number on the scale; None where it has no logarithm."""
        linear = self.shift + self.factor * value
        if not self.logarithmic:
            return linear
        return math.log(linear) if linear > 0 else None

    def take(self, place: float) -> float:
        """Return the number, in the unit of the row, of a place on the scale."""
        linear = math.exp(min(place, 700.0)) if self.logarithmic else place
        return (linear - self.shift) / self.factor

    def slope(self, value: float) -> float:
        """Return by how much the place changes with the number."""
        linear = self.shift + self.factor * value
        return abs(self.factor / linear if self.logarithmic else self.factor)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a prediction of one row is held against.

    Attributes
    ----------
    name : {"percent", "ln level", "ln ratio"}
        Scale of comparison.
    scale : Scale
        How numbers are put on it.
    observed : float
        The row's value on the scale.
    error : float
        Its sampling error on the scale.
    printed : bool
        Whether the trial printed that error; otherwise it is assumed.
    between : float
        Spread between trials on the scale.
    censoring : {"none", "left", "right"}
        On which side of the value the truth lies.
    weight : float
        What z squared is multiplied by in a fit.
    """

    name: str
    scale: Scale
    observed: float
    error: float
    printed: bool
    between: float
    censoring: str
    weight: float

    @property
    def deviation(self) -> float:
        """The standard deviation expected between a right model and the row, on the scale."""
        return math.hypot(self.error, self.between)

    def difference(self, predicted: float) -> float:
        """Return predicted less observed on the scale, 0 on the allowed side of a bound.

        Infinite where the prediction has no logarithm.
        """
        place = self.scale.put(predicted)
        apart = -math.inf if place is None else place - self.observed
        if self.censoring == "left":
            return max(apart, 0.0)
        return min(apart, 0.0) if self.censoring == "right" else apart

    def slope(self, predicted: float) -> float:
        """Return the derivative of :meth:`difference`; 0 on the allowed side of a bound."""
        if self.difference(predicted) == 0.0 and self.censoring != "none":
            return 0.0
        return math.copysign(self.scale.slope(predicted), self.scale.factor)

    def z(self, predicted: float) -> float:
        """Return the difference in standard deviations."""
        return self.difference(predicted) / self.deviation

    def interval(self, deviation: float) -> tuple[float, float]:
        """Return the range, in the unit of the row, of 1.96 deviations on the scale."""
        ends = [self.scale.take(self.observed + side * WITHIN * deviation) for side in (-1.0, 1.0)]
        return min(ends), max(ends)


def comparison_of(arm: Arm, row: Observation, span: float) -> Comparison | Refusal:
    """Return what a prediction of a row is held against.

    Parameters
    ----------
    arm : Arm
        Where it was observed; of a difference, the arm that the other is taken from.
    row : Observation
        A row with a value and a known endpoint.
    span : float
        Days over which the change happened.

    Returns
    -------
    Comparison or Refusal
        A refusal where the value can not be put on the scale: no level of 0 has a logarithm.
    """
    assert row.value is not None
    endpoint = arm.endpoints[row.endpoint]
    scale = _scale(arm, row, endpoint, span)
    observed = scale.put(row.value)
    paired = row.unit in DIFFERENCE_UNITS
    nothing_left = f"{row.value:g} in {row.unit} leaves nothing, which no one has"
    if observed is None:
        detail = f"{nothing_left}; state the assay's limit with censoring left"
        return Refusal("unreadable row", detail)
    if not scale.logarithmic and not paired and observed <= -100.0:
        return Refusal("unreadable row", nothing_left)
    error = _printed_error(row, scale, observed)
    printed = error is not None
    if error is None:
        growth = math.sqrt(max(1.0, span / endpoint.grows_after))
        error = endpoint.sampling * growth / math.sqrt(row.n or PEOPLE_WHERE_UNREAD)
        error *= math.sqrt(2.0) if paired else 1.0
    return Comparison(
        name=endpoint.compared,
        scale=scale,
        observed=observed,
        error=error,
        printed=printed,
        between=endpoint.between_trials(observed, of_difference=paired),
        censoring=row.censoring,
        weight=row.weight,
    )


def _scale(arm: Arm, row: Observation, endpoint: Endpoint, span: float) -> Scale:
    """Return the scale of a row: points of change, or the logarithm of what is left."""
    logarithmic = endpoint.compared != "percent"
    if row.absolute_unit is not None or row.unit == "pct_conversion":
        if logarithmic:
            return Scale(0.0, 1.0, True)
        return Scale(-100.0, 100.0 / _baseline(arm, row), False)
    form: Literal["change", "percent", "fold"] = "change"
    if row.unit == "pct_of_baseline":
        form = "percent"
    elif row.unit.startswith("fold"):
        form = "fold"
    if logarithmic:
        years = span / DAYS_PER_YEAR if row.unit == "pct_per_year" else 1.0
        shift, factor = {
            "change": (1.0, years / 100.0),
            "percent": (0.0, 0.01),
            "fold": (0.0, 1.0),
        }[form]
        return Scale(shift, factor, True)
    years = span / DAYS_PER_YEAR if row.unit == "pct_per_year" else 1.0
    shift, factor = {"change": (0.0, years), "percent": (-100.0, 1.0), "fold": (-100.0, 100.0)}[
        form
    ]
    return Scale(shift, factor, False)


def _baseline(arm: Arm, row: Observation) -> float:
    """Return the level that an absolute density is a percentage of: printed, or stated."""
    printed = printed_baseline(arm, row)
    if printed is not None:
        return printed
    stated = arm.population.bone_density.get(row.endpoint)
    assert row.value is not None and row.absolute_unit is not None
    if stated is not None:
        return arm.population.substances.convert(stated, row.absolute_unit, row.endpoint)
    return row.value or 1.0


def _printed_error(row: Observation, scale: Scale, observed: float) -> float | None:
    """Return the standard error on the scale that a trial printed, None where it printed none."""
    assert row.value is not None
    if row.ci_low is not None and row.ci_high is not None and row.interval_level != UNSTATED:
        return _half_width(row, scale, observed)
    if row.se is not None:
        return row.se * scale.slope(row.value)
    if row.sd is not None and row.n:
        arms = 2.0 if row.unit in DIFFERENCE_UNITS else 1.0
        return row.sd * math.sqrt(arms / row.n) * scale.slope(row.value)
    return None


def _half_width(row: Observation, scale: Scale, observed: float) -> float:
    """Return the standard error of an interval of any level, symmetric on the scale or not.

    An end that has no logarithm leaves the other half of the interval.
    """
    assert row.ci_low is not None and row.ci_high is not None
    errors = NormalDist().inv_cdf(0.5 + float(row.interval_level) / 200.0)
    if row.interval_level == 95.0:
        errors = WITHIN
    low, high = scale.put(row.ci_low), scale.put(row.ci_high)
    if low is None or high is None:
        end = observed if low is high else high if low is None else low
        assert end is not None
        return abs(end - observed) / errors
    return abs(high - low) / (2.0 * errors)
