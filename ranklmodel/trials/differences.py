"""Rows that take one arm from another: what is read of each, and what comes out.

Arm by arm such a row is a change from baseline: densities are subtracted in points, and of all else
one ratio is divided by the other. What nobody has before treatment, such as a drug, is compared as
it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS
from ranklmodel.trials.predict import Reading, nothing_to_compare_with, reading_of
from ranklmodel.trials.reasons import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.inputs import Observation, Trial
    from ranklmodel.inputs.trials.trial import Difference
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

    SlopeAt = Callable[[str, float], Floats]

Readings = tuple[Reading, Reading]


@dataclass(frozen=True, slots=True)
class Levels:
    """What a run shows of a reading.

    Attributes
    ----------
    level, reference : float
        The output on the day of the row, and on the day that changes are counted from.
    """

    level: float
    reference: float

    @classmethod
    def of(cls, reading: Reading, run: Trajectory) -> Levels:
        """Return them of a run."""
        return cls(run.at(reading.output, reading.day), reading.reference(run))


def readings_of(
    layout: Layout, trial: Trial, difference: Difference, row: Observation
) -> Readings | Refusal:
    """Return how a row is read off the runs of both arms, or why it can not be."""
    if row.unit not in DIFFERENCE_UNITS:
        return Refusal("no such unit or assay", f"{row.unit!r} is no difference of two arms")
    as_change = replace(row, unit="pct_change")
    of = reading_of(layout, trial.arm(difference.of), as_change)
    if isinstance(of, Refusal):
        return of
    minus = reading_of(layout, trial.arm(difference.minus), as_change)
    return minus if isinstance(minus, Refusal) else (of, minus)


def in_points(trial: Trial, difference: Difference, row: Observation) -> bool:
    """Tell whether changes are subtracted; ratios are divided otherwise."""
    return trial.arm(difference.of).endpoints[row.endpoint].compared == "percent"


def one_less_other(
    readings: Readings, levels: Sequence[Levels], *, points: bool
) -> float | Refusal:
    """Return the difference of two changes in points, or the ratio of two ratios as a percent."""
    nothing = nothing_to_compare_with(readings[1].output, readings[1].day)
    if not any(one.reference for one in levels):
        of, minus = (one.level for one in levels)
        return 100.0 * (of / minus - 1.0) if minus else nothing
    for reading, one in zip(readings, levels, strict=True):
        if one.reference == 0:
            return nothing_to_compare_with(reading.output, reading.reference_day or 0.0)
    of, minus = _changes(readings, levels)
    if points:
        return of - minus
    return (
        nothing if minus <= -100.0 else 100.0 * ((1.0 + of / 100.0) / (1.0 + minus / 100.0) - 1.0)
    )


def row_slopes(
    readings: Sequence[Reading],
    runs: Sequence[Trajectory],
    answers: Sequence[SlopeAt],
    *,
    points: bool,
) -> Floats:
    """Return how what is read of a row follows whatever the runs of its arms answer.

    Parameters
    ----------
    readings : sequence of Reading
        How it is read off the run of its arm, and off that of the other of a difference.
    runs : sequence of Trajectory
        Of these arms.
    answers : sequence of callable
        How an output of a day of each answers: arrays of one shape.
    points : bool
        Of a difference, whether changes are subtracted.

    Returns
    -------
    array
        Of that shape, in the unit of the row.
    """
    levels = [Levels.of(reading, run) for reading, run in zip(readings, runs, strict=True)]
    slopes = [
        (at(reading.output, reading.day), at(reading.output, reading.reference_day or 0.0))
        for reading, at in zip(readings, answers, strict=True)
    ]
    if len(readings) == 1:
        return readings[0].slopes(levels[0].level, levels[0].reference, *slopes[0])
    of, minus = readings
    return _slopes((of, minus), levels, slopes, points=points)


def _slopes(
    readings: Readings,
    levels: Sequence[Levels],
    slopes: Sequence[tuple[Floats, Floats]],
    *,
    points: bool,
) -> Floats:
    """Return the derivatives of :func:`one_less_other` by those of level and reference of each."""
    if not any(one.reference for one in levels):
        of, minus = levels
        of_level, minus_level = slopes[0][0], slopes[1][0]
        return 100.0 * (of_level - minus_level * (of.level / minus.level)) / minus.level
    of_slopes, minus_slopes = (
        reading.slopes(one.level, one.reference, *of)
        for reading, one, of in zip(readings, levels, slopes, strict=True)
    )
    if points:
        return of_slopes - minus_slopes
    of_change, minus_change = _changes(readings, levels)
    ratio = (1.0 + of_change / 100.0) / (1.0 + minus_change / 100.0)
    return np.asarray((of_slopes - ratio * minus_slopes) / (1.0 + minus_change / 100.0))


def _changes(readings: Readings, levels: Sequence[Levels]) -> tuple[float, float]:
    of, minus = (
        reading.value(one.level, one.reference)
        for reading, one in zip(readings, levels, strict=True)
    )
    return of, minus
