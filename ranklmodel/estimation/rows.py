"""Which rows of trials a fit is compared with, and why others are left out.

Only rows of role ``calibration`` that state a number enter. A bound counts where it is passed: a
prediction on its allowed side is no misfit.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.parameters.fitted_rows import LeftOutRow, RowKey
from ranklmodel.trials.comparison import Comparison, comparison_of
from ranklmodel.trials.differences import in_points, readings_of
from ranklmodel.trials.families import situation_of
from ranklmodel.trials.predict import Reading, reading_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.trials.run import warn_of_repeated_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.inputs import Arm, Calibration, Library, Observation, Trial
    from ranklmodel.inputs.parameters.calibrations import CalibrationTrial
    from ranklmodel.inputs.parameters.fitted_rows import WhyLeftOut
    from ranklmodel.model.layout import Layout


@dataclass(frozen=True)
class FittedRow:
    """A row with its weight in the objective.

    Attributes
    ----------
    arm : Arm
        Where it was observed; of a difference, the arm that the other is taken from.
    row : Observation
        The observation.
    weight : float
        Factor of its z.
    key : RowKey
        What it is called in files.
    comparison : Comparison
        What its prediction is held against.
    readings : tuple of Reading
        How it is read off the run of the arm, and off that of the other where there is one.
    minus : Arm or None
        The arm that is taken from the first.
    points : bool
        Whether two changes are subtracted; one ratio is divided by the other if not.
    """

    arm: Arm
    row: Observation
    weight: float
    key: RowKey
    comparison: Comparison
    readings: tuple[Reading, ...]
    minus: Arm | None = None
    points: bool = False

    @property
    def arms(self) -> tuple[Arm, ...]:
        """The arms whose runs it is read off."""
        return (self.arm,) if self.minus is None else (self.arm, self.minus)

    @property
    def family(self) -> str:
        """Class of endpoint and situation, such as ``spine, inhibitor on``."""
        situation = situation_of(self.arm, self.readings[0].day)
        return f"{self.arm.endpoints[self.row.endpoint].family}, {situation}"

    @property
    def censored(self) -> bool:
        """Whether the row is a bound, not a value."""
        return self.comparison.censoring != "none"


@dataclass(frozen=True)
class Candidate:
    """A row of an arm, or of a difference of two, that a calibration asks for.

    Attributes
    ----------
    trial : Trial
        Where it belongs.
    name : str
        Of the arm or the difference.
    row : Observation
        The row.
    weight : float
        What its z squared is multiplied by.
    """

    trial: Trial
    name: str
    row: Observation
    weight: float


def fitted_rows(
    calibration: Calibration, library: Library, layout: Layout
) -> tuple[tuple[FittedRow, ...], tuple[LeftOutRow, ...]]:
    """Return the rows that a calibration is compared with, and the others with their reasons.

    Parameters
    ----------
    calibration : Calibration
        The question.
    library : Library
        Where its trials are looked up.
    layout : Layout
        Names of the model.

    Raises
    ------
    UnknownNameError
        If a trial or arm does not exist.
    InputError
        If an endpoint that is weighed does not exist, or no row is left.
    """
    compared: list[FittedRow] = []
    left_out: list[LeftOutRow] = []
    for part in calibration.trials:
        for endpoint in part.weights:
            if endpoint not in library.endpoints:
                hint = library.endpoints.hint(endpoint)
                raise InputError(f"unknown endpoint {endpoint[:80]!r}{hint}", key="weights")
        for one in _candidates(part, library):
            held = held_against(layout, one)
            if isinstance(held, FittedRow):
                compared.append(held)
            else:
                left_out.append(LeftOutRow.of(one.trial.name, one.name, one.row, reason=held))
    if not compared:
        raise InputError(_nothing_to_fit(calibration, left_out))
    # in an order of their own, so that the order of files and questions changes no bit of a sum
    return tuple(sorted(compared, key=_place)), tuple(left_out)


def _place(row: FittedRow) -> tuple[object, ...]:
    key = row.key
    named = (key.trial, key.arm, key.study, key.group, key.endpoint, key.unit)
    numbers = (key.month, key.value, row.row.n, row.comparison.error)
    return (*named, *(math.inf if number is None else number for number in numbers))


def _candidates(part: CalibrationTrial, library: Library) -> Iterator[Candidate]:
    """Yield the rows of the arms that a calibration asks for, then those of their differences."""
    trial = library.trial(part.trial)
    warn_of_repeated_rows(trial)
    arms = {name: trial.arm(name) for name in part.arms or trial.arms}
    for name, arm in arms.items():
        _refuse_rules(trial, arm)
        for row in arm.observations:
            yield Candidate(trial, name, row, part.weights.get(row.endpoint, 1.0) * row.weight)
    for difference in trial.differences.values():
        if difference.of in arms and difference.minus in arms:
            for row in difference.observations:
                weight = part.weights.get(row.endpoint, 1.0) * row.weight
                yield Candidate(trial, difference.name, row, weight)


def _refuse_rules(trial: Trial, arm: Arm) -> None:
    """Refuse arms whose regimen depends on the parameters that are sought.

    Raises
    ------
    InputError
        If a rule on what is observed decides what is given: where an observation crosses its
        threshold the misfit jumps, and no derivative leads across.
    """
    for one in arm.regimen.treatments:
        if one.has_rules:
            message = (
                f"arm {arm.name}: {one.drug} {one.rules_in_words}; a fit needs what is given on "
                "stated days, as the run jumps where that is decided otherwise. Leave the arm out, "
                "or state the days"
            )
            raise InputError(message, file=trial.file)


def held_against(layout: Layout, one: Candidate) -> FittedRow | WhyLeftOut:
    """Return what a row is compared by in a fit, or why it does not enter one.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    one : Candidate
        The row.

    Returns
    -------
    FittedRow or str
        The first reason of the closed list that applies, where one does.
    """
    row, trial = one.row, one.trial
    if row.role != "calibration":
        return "role is not calibration"
    if row.value is None:
        return "no value"
    difference = trial.differences.get(one.name)
    readings: tuple[Reading, ...] | Refusal
    if difference is None:
        arm = trial.arm(one.name)
        reading = reading_of(layout, arm, row)
        readings = reading if isinstance(reading, Refusal) else (reading,)
    else:
        arm = trial.arm(difference.of)
        readings = readings_of(layout, trial, difference, row)
    if isinstance(readings, Refusal):
        return _in_the_list(readings, one.weight)
    if one.weight == 0:
        return "weight 0"
    comparison = comparison_of(arm, row, readings[0].span)
    if not isinstance(comparison, Comparison):
        return "no value"
    return FittedRow(
        arm=arm,
        row=row,
        weight=math.sqrt(one.weight),
        key=RowKey.of(trial.name, one.name, row),
        comparison=comparison,
        readings=readings,
        minus=None if difference is None else trial.arm(difference.minus),
        points=difference is not None and in_points(trial, difference, row),
    )


def _in_the_list(refusal: Refusal, weight: float) -> WhyLeftOut:
    """Return the reason of a fit's closed list for a refusal of a prediction."""
    if refusal.reason in ("baseline", "before the visit"):
        return "baseline"
    if weight == 0:
        return "weight 0"
    if refusal.reason == "no such output":
        return "no such output"
    return "no such unit" if refusal.reason == "no such unit or assay" else "time unknown"


def _nothing_to_fit(calibration: Calibration, left_out: list[LeftOutRow]) -> str:
    reasons = Counter(row.reason for row in left_out)
    counted = "; ".join(f"{reason}: {number}" for reason, number in reasons.items())
    why = f" (rows left out, by reason: {counted})" if counted else ": its arms have no rows"
    return f"the calibration {calibration.name!r} has no row to fit{why}"
