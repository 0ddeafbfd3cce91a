"""Which measurement that nobody has made yet would tell most of a prediction.

A trial of people and a regimen that are known, of a stated size, measures one endpoint once. What
it would take off the interval of a prediction is read off derivatives: the parameters that it
informs are those that the prediction rests on, or they are not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.estimation.predictions import people_of, predictions
from ranklmodel.estimation.rows import FittedRow
from ranklmodel.estimation.verdict import Known, goal_at_result
from ranklmodel.inputs import Observation
from ranklmodel.inputs.parameters.fitted_rows import RowKey
from ranklmodel.pictured import Pictured
from ranklmodel.trials.comparison import Comparison, comparison_of
from ranklmodel.trials.predict import Reading, reading_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs import Arm, Library, Trial
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Dosing

MONTHS = (1.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0)
PEOPLE = 100
_UNIT = "pct_change"
# Any value does: the comparison is asked for its errors and its slope alone.
_VALUE = 1.0
_KINDS = ("density", "marker")
_ENDPOINTS_IN_WORDS = "names of endpoints, as ['TH_BMD']"
_NOWHERE = "nobody has measured it"
_WITHIN = 1.96
_LATEST = 1200.0
"""Months, as rows of trials have them at most."""


@dataclass(frozen=True)
class NamedPrediction:
    """A prediction that somebody wants to know better.

    Attributes
    ----------
    trial, arm, endpoint : str
        Who takes what, and what of them.
    month : float
        Of the change since the visit.
    """

    trial: str
    arm: str
    endpoint: str
    month: float

    @classmethod
    def of(cls, text: str) -> NamedPrediction:
        """Read ``TRIAL/ARM/ENDPOINT/MONTH``, such as ``ibis2/anastrozole/TH_BMD/60``.

        Raises
        ------
        InputError
            If it is none.
        """
        parts = text.split("/")
        try:
            trial, arm, endpoint, month = parts
            number = float(month)
        except ValueError:
            number = math.nan
        if not 0.0 < number < _LATEST:
            expected = "expected TRIAL/ARM/ENDPOINT/MONTH, such as ibis2/anastrozole/TH_BMD/60"
            raise InputError(f"{expected}, given {text[:80]!r}", key="prediction")
        return cls(trial, arm, endpoint, number)

    def __str__(self) -> str:
        """Return it as it is written."""
        return f"{self.trial}/{self.arm}/{self.endpoint}/{self.month:g}"


@dataclass(frozen=True)
class NewMeasurement:
    """A measurement, and what it would do.

    Attributes
    ----------
    trial, arm : str
        Whose people and regimen.
    endpoint : str
        What is measured.
    month : float
        When, from the visit.
    shrinks : float
        By which share the interval of the prediction becomes shorter.
    """

    trial: str
    arm: str
    endpoint: str
    month: float
    shrinks: float

    def __str__(self) -> str:
        """Return who, what and when, as a prediction is written."""
        return f"{self.trial}/{self.arm}/{self.endpoint}/{self.month:g}"


@dataclass(frozen=True, repr=False)
class NextMeasurements(Pictured):
    """What would tell most of a prediction.

    Attributes
    ----------
    prediction : NamedPrediction
        Of what.
    value : float
        The prediction, percent change.
    half_width : float
        Of its 95 % interval by parameters alone, on the scale it is compared on.
    scale : str
        That scale.
    people : int
        How many each measurement would have.
    best : tuple of NewMeasurement
        The best of each arm and endpoint, what shrinks the interval most first.
    """

    prediction: NamedPrediction
    value: float
    half_width: float
    scale: str
    people: int
    best: tuple[NewMeasurement, ...]

    def in_short(self) -> dict[str, str]:
        """Return what was asked, and what would tell most."""
        first = self.best[0] if self.best else None
        told = {} if first is None else {"best": f"{first}, {100.0 * first.shrinks:.1f} % shorter"}
        return {
            "prediction": f"{self.prediction}: {self.value:+.3g} %, known to {self.half_width:.3g}",
            "people": str(self.people),
            **told,
        }


def next_measurements(
    calibration: str,
    prediction: str | NamedPrediction,
    *,
    people: int = PEOPLE,
    months: Iterable[float] = MONTHS,
    endpoints: Iterable[str] = (),
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    dosing: Dosing = "averaged",
) -> NextMeasurements:
    """Say which new measurement would shrink the interval of a prediction most.

    Candidates are people and regimens of the calibration's own trials, each in a trial of its own:
    its spread between trials is not that of rows that are there.

    Parameters
    ----------
    calibration : str
        A name or a path; it has a result.
    prediction : str or NamedPrediction
        ``TRIAL/ARM/ENDPOINT/MONTH``, of any trial.
    people : int
        How many the new trial would measure.
    months : iterable of float
        When it might.
    endpoints : iterable of str
        What it might measure, by default every density and marker.
    library : Library, optional
        Where names are looked up.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms.
    dosing : {"averaged", "exact"}
        How doses are treated.

    Returns
    -------
    NextMeasurements
        Sorted.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist, the prediction is none of the model's, a month lies at
        or before the visit, or nobody who is known can be measured then.
    SimulationError
        If an arm can not be run.

    Examples
    --------
    >>> next_measurements("women", "ibis2/anastrozole")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ranklmodel.errors.InputError: prediction: expected TRIAL/ARM/ENDPOINT/MONTH, such as ...
    """
    people = calls.whole_number(people, "people", 1)
    asked = _months(months), calls.names(endpoints, "endpoints", _ENDPOINTS_IN_WORDS)
    named = NamedPrediction.of(prediction) if isinstance(prediction, str) else prediction
    calls.require(named, NamedPrediction, "prediction", "TRIAL/ARM/ENDPOINT/MONTH as text")
    goal, values, known_files = goal_at_result(calibration, library, mechanisms, dosing)
    known = Known(goal, values)
    wanted = wanted_row(goal, known_files.trial(named.trial), named)
    candidates = _candidates(goal, known_files, *asked)
    everything = [wanted, *candidates]
    made = predictions(
        everything, people_of(everything), goal.changed(values), goal.names, goal.how
    )
    seen = [
        as_seen(row, value, people)
        for row, value in zip(everything, made.values.tolist(), strict=True)
    ]
    if seen[0] is None:
        raise InputError(f"{made.values[0]:g} % leaves nothing to compare", key="prediction")
    slopes = [
        None if one is None else one.slope(value) * slope * known.spreads
        for one, value, slope in zip(seen, made.values.tolist(), made.slopes, strict=True)
    ]
    assert slopes[0] is not None
    variance = float(slopes[0] @ known.covariance @ slopes[0])
    answers = slopes[0] @ known.covariance
    best: dict[tuple[str, str, str], NewMeasurement] = {}
    for row, one, slope in zip(candidates, seen[1:], slopes[1:], strict=True):
        if one is None or slope is None or variance == 0.0:
            continue
        spent = one.deviation**2 + float(slope @ known.covariance @ slope)
        left = max(1.0 - float(answers @ slope) ** 2 / (spent * variance), 0.0)
        key = row.key.trial, row.key.arm, row.key.endpoint
        new = NewMeasurement(*key, row.key.month or 0.0, 1.0 - math.sqrt(left))
        if key not in best or new.shrinks > best[key].shrinks:
            best[key] = new
    return NextMeasurements(
        named,
        float(made.values[0]),
        _WITHIN * math.sqrt(variance),
        seen[0].name,
        people,
        tuple(sorted(best.values(), key=lambda one: -one.shrinks)),
    )


def wanted_row(goal: Objective, trial: Trial, named: NamedPrediction) -> FittedRow:
    """Return the row that a prediction would be compared with.

    Raises
    ------
    UnknownNameError
        If there is no such arm or endpoint.
    InputError
        If the model does not predict it.
    """
    arm = trial.arm(named.arm)
    if named.endpoint not in arm.endpoints:
        raise UnknownNameError("endpoint", named.endpoint, arm.endpoints.by_name, str(named))
    asked = _asked(arm, [(named.endpoint, named.month)])
    reading = reading_of(goal.how.engine.layout, asked, asked.observations[0])
    if isinstance(reading, Refusal):
        raise InputError(f"{named} is not predicted: {reading.detail or reading.reason}")
    return _row(trial, asked, asked.observations[0], reading)


def _months(months: Iterable[float]) -> tuple[float, ...]:
    """Return when one might measure.

    Raises
    ------
    InputError
        If there is no month, or one at which nothing can have changed yet or that no row may have.
    """
    listed = calls.names(months, "months", "a list of months, as [12, 24]")
    for month in listed:
        if not 0.0 < calls.number(month, "months") < _LATEST:
            raise calls.refused(month, "months", f"months after the visit, below {_LATEST:g}")
    if not listed:
        raise calls.refused(listed, "months", "one month or more")
    return tuple(map(float, listed))


def _candidates(
    goal: Objective, library: Library, months: tuple[float, ...], endpoints: tuple[str, ...]
) -> list[FittedRow]:
    """Return what might be measured of people and regimens of the calibration's own trials.

    Raises
    ------
    UnknownNameError
        If no arm has an endpoint of some name.
    InputError
        If nothing is left over of an endpoint or of a month.
    """
    trials = [library.trial(one) for one in dict.fromkeys(t.trial for t in goal.calibration.trials)]
    for name in endpoints:
        if name not in library.endpoints:
            raise UnknownNameError("endpoint", str(name), library.endpoints.by_name, "endpoints")
    rows = [row for trial in trials for row in candidate_rows(goal, trial, months, endpoints)]
    for name in endpoints:
        if all(row.key.endpoint != name for row in rows):
            message = f"no change of {name} is predicted of anybody in the calibration's trials"
            raise InputError(message, key="endpoints")
    for month in months:
        if all(row.key.month != month for row in rows):
            message = f"nobody in the calibration's trials can be measured at month {month:g}"
            raise InputError(message, key="months")
    return rows


def candidate_rows(
    goal: Objective, trial: Trial, months: tuple[float, ...], endpoints: tuple[str, ...]
) -> Iterator[FittedRow]:
    """Yield what might be measured of the people and regimens of a trial."""
    known: list[tuple[object, object]] = []
    for arm in trial.arms.values():
        # arms that differ by their assays or rows alone are one
        if (arm.population, arm.regimen) in known:
            continue
        known.append((arm.population, arm.regimen))
        measured = endpoints or [n for n, e in arm.endpoints.by_name.items() if e.kind in _KINDS]
        pairs = [(name, month) for name in measured for month in months]
        asked = _asked(arm, pairs)
        for row in asked.observations:
            reading = reading_of(goal.how.engine.layout, asked, row)
            if isinstance(reading, Reading):
                yield _row(trial, asked, row, reading)


def _asked(arm: Arm, pairs: Sequence[tuple[str, float]]) -> Arm:
    """Return an arm with rows of a number that nobody has measured yet."""
    rows = tuple(
        Observation(
            arm=arm.name,
            endpoint=name,
            unit=_UNIT,
            time_months=month,
            value=_VALUE,
            file=Path(_NOWHERE),
            line=1,
        )
        for name, month in pairs
    )
    last = max(month for _, month in pairs) * DAYS_PER_MONTH
    return replace(arm, observations=rows, follow_up=last, visits=(), windows=(), compared_at=())


def _row(trial: Trial, arm: Arm, row: Observation, reading: Reading) -> FittedRow:
    comparison = comparison_of(arm, row, reading.span)
    assert isinstance(comparison, Comparison)  # of a change of one per cent
    key = RowKey.of(trial.name, arm.name, row)
    return FittedRow(arm, row, 1.0, key, comparison, (reading,))


def as_seen(row: FittedRow, value: float, people: int) -> Comparison | None:
    """Return how a row would be compared if it came out as predicted; None where it can not."""
    result = replace(row.row, value=value, n=people)
    comparison = comparison_of(row.arm, result, row.readings[0].span)
    return comparison if isinstance(comparison, Comparison) else None
