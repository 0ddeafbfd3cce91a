"""Results of a trial as points in the plane of its curves.

A trial prints a change, a rate or a level; a curve shows a level over time. A printed value is
placed so that its distance from the curve is exactly the disagreement that is scored: a change from
month 60 starts from the curve at month 60, not from what was observed then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS
from ranklmodel.units.calendar import DAYS_PER_YEAR

if TYPE_CHECKING:
    from ranklmodel.simulation.trajectory import Trajectory
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow


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
        Whether it was in the fit; otherwise it is predicted only.
    printed : bool
        Whether the trial printed the sampling error; otherwise it is assumed.
    counted : bool
        Whether it counts; otherwise it is shown only.
    one_sided : str or None
        ``left`` at an assay's floor, ``right`` at its ceiling.
    origin : tuple of float, optional
        Day and level from which a change is counted, where that is not the baseline visit.
    between_arms : bool
        Whether it is a difference of this arm from another.
    """

    arm: str
    day: float
    level: float
    low: float
    high: float
    least: float
    most: float
    fitted: bool
    printed: bool
    counted: bool
    one_sided: str | None
    origin: tuple[float, float] | None
    between_arms: bool = False


def points_of(run: TrialRun, endpoint: str) -> list[Point]:
    """Return the scored results of an endpoint, arm by arm.

    A difference of two arms is placed at the first of them, as far from its curve as the difference
    is from the predicted one.

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
    for row in run.rows:
        if row.endpoint == endpoint:
            other = run.trial.differences.get(row.arm)
            arm = row.arm if other is None else other.of
            points.append(_point(run.trajectories[arm], arm, row))
    return points


def _point(curve: Trajectory, arm: str, row: ScoredRow) -> Point:
    level, start = curve.at(row.output, row.stop), curve.at(row.output, row.start)

    def placed(value: float) -> float:
        """Return the level at which the model would have printed `value`."""
        return _level(row, value, level, start)

    least, most = row.comparison.interval(row.comparison.deviation)
    return Point(
        arm=arm,
        day=row.stop,
        level=placed(row.observed),
        low=placed(row.low),
        high=placed(row.high),
        least=placed(least),
        most=placed(most),
        fitted=row.fitted,
        printed=row.comparison.printed,
        counted=row.counted,
        one_sided=row.one_sided,
        origin=(row.start, start) if row.start else None,
        between_arms=row.arm != arm,
    )


def _level(row: ScoredRow, value: float, level: float, start: float) -> float:
    """Return the level at which the model would have printed a value of a row."""
    if row.unit in DIFFERENCE_UNITS and row.scale == "percent":
        return level + start * (value - row.predicted) / 100
    if not row.unit.startswith("pct_") or row.unit in ("pct_conversion", "pct_of_baseline"):
        return level * value / row.predicted
    years = (row.stop - row.start) / DAYS_PER_YEAR if row.unit == "pct_per_year" else 1.0
    return level * (1 + years * value / 100) / (1 + years * row.predicted / 100)
