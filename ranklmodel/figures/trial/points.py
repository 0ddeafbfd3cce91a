"""Results of a trial as points in the plane of its curves.

A trial prints a change, a rate or a level; a curve shows a level over time. A printed value is
placed so that its distance from the curve is exactly the disagreement that is scored: a change from
month 60 starts from the curve at month 60, not from what was observed then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.trials.predict import output_name, predicted
from ranklmodel.trials.score import WITHIN, deviation, is_bound, is_scored, standard_error
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.trials.run import TrialRun


@dataclass(frozen=True)
class Point:
    """An observed value as a level of the model's output.

    Attributes
    ----------
    arm : str
        The arm.
    day : float
        When.
    level : float
        In the unit of the output.
    low, high : float
        Its 95 % sampling interval.
    least, most : float
        What is expected of a right model, the spread between trials included.
    fitted : bool
        Whether parameters may be fitted to it; otherwise it is predicted only.
    bound : bool
        Whether it is an assay's floor.
    origin : tuple of float, optional
        Day and level from which a change is counted, where that is not the baseline visit.
    """

    arm: str
    day: float
    level: float
    low: float
    high: float
    least: float
    most: float
    fitted: bool
    bound: bool
    origin: tuple[float, float] | None


def points_of(run: TrialRun, endpoint: str) -> list[Point]:
    """Return the scored results of an endpoint, arm by arm.

    Parameters
    ----------
    run : TrialRun
        A simulated trial.
    endpoint : str
        As in the observations.

    Returns
    -------
    list of Point
        Empty where the trial has no such result.
    """
    points = []
    for name, curve in run.trajectories.items():
        arm = run.trial.arm(name)
        for row in arm.observations:
            if row.endpoint == endpoint and is_scored(row):
                point = _point(curve, arm, row)
                if point is not None:
                    points.append(point)
    return points


def _point(curve: Trajectory, arm: Arm, row: Observation) -> Point | None:
    prediction = predicted(curve, arm, row)
    output = output_name(curve.layout, row.endpoint, arm.laboratory.get(row.endpoint))
    if prediction is None or output is None or row.value is None:
        return None
    window = arm.window(row)
    day = window[1] if window else (row.time_months or 0.0) * DAYS_PER_MONTH
    level = curve.at(output, day)

    def placed(value: float) -> float:
        """Return the level at which the model would have printed `value`."""
        if row.absolute_unit is not None or row.unit in ("pct_conversion", "pct_of_baseline"):
            return level * value / prediction
        years = 1.0
        if window is not None and row.unit == "pct_per_year":
            years = (window[1] - window[0]) / DAYS_PER_YEAR
        return level * (1 + years * value / 100) / (1 + years * prediction / 100)

    start = window[0] if window else None
    if row.reference_month is not None:
        start = row.reference_month * DAYS_PER_MONTH
    spread, error = WITHIN * deviation(row), WITHIN * standard_error(row)
    return Point(
        arm=arm.name,
        day=day,
        level=placed(row.value),
        low=placed(row.ci_low if row.ci_low is not None else row.value - error),
        high=placed(row.ci_high if row.ci_high is not None else row.value + error),
        least=placed(row.value - spread),
        most=placed(row.value + spread),
        fitted=row.role == "calibration",
        bound=is_bound(row),
        origin=(start, curve.at(output, start)) if start else None,
    )
