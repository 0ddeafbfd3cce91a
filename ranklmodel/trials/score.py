"""How far a prediction is from an observation, in standard deviations of what is to be expected.

z is the difference over the root of two variances: the sampling error of the observation and the
spread between trials of the same treatment. A bound or an assay floor is only counted against a
prediction on its forbidden side. Baseline characteristics describe people and are not scored.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.inputs import Observation

WITHIN = 1.96


@dataclass(frozen=True)
class Spread:
    """Usual sizes of error for one family of endpoints.

    Attributes
    ----------
    sampling, between : float
        Standard error where none is printed, and spread between trials.
    relative : bool
        Whether they are shares of the value; otherwise they are in the row's unit.
    """

    sampling: float
    between: float
    relative: bool


DENSITY = Spread(0.7, 0.7, relative=False)
MARKER = Spread(10.0, 12.0, relative=False)
HORMONE = Spread(0.10, 0.15, relative=True)

_MARKERS = frozenset({"CTX_s", "CTX_u", "NTX_s", "NTX_u", "P1NP", "BSAP", "OC", "DPD"})


@dataclass(frozen=True)
class ScoredRow:
    """An observation beside its prediction.

    Attributes
    ----------
    trial, arm, role, endpoint, unit : str
        What it is.
    month : float or None
        Months from the start of treatment.
    observed, low, high : float
        The result and its 95 % interval.
    predicted : float
        The model's value.
    z : float
        Their distance; 0 on the allowed side of a bound.
    within : bool
        Whether z lies between -1.96 and 1.96.
    source : str
        Where the result was read.
    """

    trial: str
    arm: str
    role: str
    endpoint: str
    unit: str
    month: float | None
    observed: float
    low: float
    high: float
    predicted: float
    z: float
    within: bool
    source: str


def spread_of(endpoint: str) -> Spread:
    """Return the usual sizes of error of an endpoint."""
    if endpoint.endswith("_BMD") or endpoint.startswith("QCT"):
        return DENSITY
    return MARKER if endpoint in _MARKERS else HORMONE


def is_bound(row: Observation) -> bool:
    """Tell whether a row states a bound or an assay floor rather than a value."""
    return row.censoring != "none"


def may_be_fitted(row: Observation) -> bool:
    """Tell whether parameters may be fitted to a row."""
    return row.role == "calibration" and row.weight > 0 and not is_bound(row)


def is_scored(row: Observation) -> bool:
    """Tell whether a row is a result; absolute values at baseline describe who was studied."""
    if row.value is None:
        return False
    return not (row.absolute_unit is not None and row.time_months == 0)


def standard_error(row: Observation) -> float:
    """Return the sampling error of a row in its own unit."""
    if row.ci_low is not None and row.ci_high is not None:
        return (row.ci_high - row.ci_low) / (2 * WITHIN)
    if row.se is not None:
        return row.se
    if row.sd is not None and row.n:
        return row.sd / math.sqrt(row.n)
    assert row.value is not None
    spread = spread_of(row.endpoint)
    return spread.sampling * (abs(row.value) if spread.relative else 1.0)


def deviation(row: Observation) -> float:
    """Return the standard deviation expected between a right model and a row."""
    assert row.value is not None
    spread = spread_of(row.endpoint)
    between = spread.between * (abs(row.value) if spread.relative else 1.0)
    return math.hypot(standard_error(row), between)


def z_score(row: Observation, predicted: float) -> float:
    """Return the distance of a prediction from a row, 0 on the allowed side of a bound.

    All bounds in use are floors of assays: the true level may be lower, not higher.
    """
    assert row.value is not None
    if is_bound(row) and predicted <= row.value:
        return 0.0
    return (predicted - row.value) / deviation(row)


def scored(trial: str, arm: str, row: Observation, predicted: float) -> ScoredRow:
    """Return a row beside its prediction."""
    assert row.value is not None
    error = standard_error(row)
    z = z_score(row, predicted)
    return ScoredRow(
        trial=trial,
        arm=arm,
        role=row.role,
        endpoint=row.endpoint,
        unit=row.unit,
        month=row.time_months,
        observed=row.value,
        low=row.ci_low if row.ci_low is not None else row.value - WITHIN * error,
        high=row.ci_high if row.ci_high is not None else row.value + WITHIN * error,
        predicted=predicted,
        z=z,
        within=abs(z) <= WITHIN,
        source=row.source,
    )
