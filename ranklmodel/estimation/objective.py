"""What a fit makes small: half the sum of squared z of the rows that may be fitted, plus priors.

Only rows of role ``calibration`` that state a value, not a bound, enter. A run that fails never
counts as a fit: its residuals are infinite.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import InputError, RanklModelError, SimulationError
from ranklmodel.inputs.parameters.fitted_rows import LeftOutRow, RowKey
from ranklmodel.inputs.parameters.question import bounds_of, question_problems
from ranklmodel.inputs.reading.yaml_reader import dotted, read_yaml
from ranklmodel.lives.scenario import Scenario
from ranklmodel.trials.comparison import Comparison, comparison_of
from ranklmodel.trials.predict import days_of, predicted, reading_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.trials.run import warn_of_repeated_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ranklmodel.inputs import Arm, Calibration, Library, Observation, ParameterTable, Trial
    from ranklmodel.inputs.parameters.calibrations import CalibrationTrial, FreeParameter
    from ranklmodel.inputs.parameters.fitted_rows import WhyLeftOut
    from ranklmodel.inputs.reading.yaml_reader import KeyPath
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory


@dataclass(frozen=True)
class FittedRow:
    """A row with its weight in the objective.

    Attributes
    ----------
    arm : Arm
        Where it was observed.
    row : Observation
        The observation.
    weight : float
        Factor of its z.
    key : RowKey
        What it is called in files.
    comparison : Comparison
        What its prediction is held against.
    """

    arm: Arm
    row: Observation
    weight: float
    key: RowKey
    comparison: Comparison


@final
@dataclass(frozen=True, eq=False)
class Objective:
    """What a fit makes small.

    Attributes
    ----------
    calibration : Calibration
        Free parameters and trials.
    table : ParameterTable
        Parameters before the fit.
    rows : tuple of FittedRow
        What is compared.
    engine : Engine
        Who integrates.
    dosing : {"exact", "averaged"}
        How doses are treated.
    left_out : tuple of LeftOutRow
        Rows of the same arms that are not compared, each with its reason.
    failures : list of str
        Why runs failed, in their order.
    """

    calibration: Calibration
    table: ParameterTable
    rows: tuple[FittedRow, ...]
    engine: Engine
    dosing: Dosing
    left_out: tuple[LeftOutRow, ...] = ()
    failures: list[str] = field(default_factory=list)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the free parameters."""
        return tuple(free.name for free in self.calibration.free)

    def to_search(self, values: Floats) -> Floats:
        """Return parameter values on the scale of the search, logarithmic by their hint."""
        return np.array(
            [math.log(v) if log else v for v, log in zip(values, self._logs, strict=True)]
        )

    def from_search(self, point: Floats) -> Floats:
        """Return the parameter values of a point of the search."""
        return np.array(
            [math.exp(x) if log else x for x, log in zip(point, self._logs, strict=True)]
        )

    @property
    def _logs(self) -> tuple[bool, ...]:
        return tuple(self.table[name].scale == "log" for name in self.names)

    def bounds(self) -> tuple[Floats, Floats]:
        """Return lower and upper bounds of the parameters, in their units."""
        limits = [bounds_of(free, self.table[free.name]) for free in self.calibration.free]
        low, high = np.array(limits, dtype=float).T
        return low, high

    def residuals(self, values: Floats) -> Floats:
        """Return weighted z of all rows, then of all priors, shape (n_rows + n_priors,).

        Infinite where a run fails; the reason then joins `failures`.
        """
        changed = dict(zip(self.names, (float(value) for value in values), strict=True))
        table = self.table.with_values(changed, allow_outside=True)
        priors = [prior_residual(free, changed[free.name]) for free in self.calibration.free]
        try:
            compared = self.compared(table)
        except RanklModelError as error:
            self.failures.append(_reason(error))
            return np.full(len(self.rows) + len(priors), np.inf)
        return np.array([*compared, *priors])

    def compared(self, table: ParameterTable) -> list[float]:
        """Return the weighted z of every row, running each arm once.

        Raises
        ------
        SimulationError
            If an arm can not be run.
        """
        residuals = np.empty(len(self.rows))
        by_arm: dict[int, list[int]] = {}
        for place, fitted in enumerate(self.rows):
            by_arm.setdefault(id(fitted.arm), []).append(place)
        for places in by_arm.values():
            arm = self.rows[places[0]].arm
            run = self._run(self.rows[places[0]], table)
            for place in places:
                fitted = self.rows[place]
                value = predicted(run, arm, fitted.row)
                assert value is not None
                residuals[place] = fitted.weight * fitted.comparison.z(value)
        return residuals.tolist()

    def _run(self, fitted: FittedRow, table: ParameterTable) -> Trajectory:
        """Return the run of a row's arm; an error names the arm."""
        arm = fitted.arm
        life = Scenario(arm.population, table, self.engine, arm.regimen, dosing=self.dosing)
        try:
            return life.run(days_of(arm))
        except RanklModelError as error:
            where = f"arm {arm.name} of {fitted.key.trial}"
            raise SimulationError(f"{where} can not be run: {_reason(error)}") from error


def objective(
    calibration: Calibration,
    library: Library,
    engine: Engine,
    dosing: Dosing = "exact",
    *,
    file: Path | None = None,
) -> Objective:
    """Return the objective of a calibration.

    Raises
    ------
    UnknownNameError
        If a parameter, trial or arm does not exist.
    InputError
        If bounds, a start or a prior can not be, or no row is left to fit.
    """
    table = calibration.with_held(library.start_of(calibration, file))
    for path, message in question_problems(calibration, table):
        if path[-1] == "name":
            table[calibration.free[int(path[1])].name]
        raise _refused(message, path, file)
    compared: list[FittedRow] = []
    left_out: list[LeftOutRow] = []
    for part in calibration.trials:
        for endpoint in part.weights:
            if endpoint not in library.endpoints:
                hint = library.endpoints.hint(endpoint)
                raise InputError(f"unknown endpoint {endpoint[:80]!r}{hint}", key="weights")
        for arm, row, trial in _rows_of(part, library):
            weight = part.weights.get(row.endpoint, 1.0) * row.weight
            held = held_against(engine.layout, arm, row, weight)
            if isinstance(held, Comparison):
                key = RowKey.of(trial.name, arm.name, row)
                compared.append(FittedRow(arm, row, math.sqrt(weight), key, held))
            else:
                left_out.append(LeftOutRow.of(trial.name, arm.name, row, reason=held))
    if not compared:
        raise InputError(_nothing_to_fit(calibration, left_out))
    return Objective(calibration, table, tuple(compared), engine, dosing, tuple(left_out))


def _reason(error: RanklModelError) -> str:
    """Return what an error says, without what every failed run says."""
    if not isinstance(error, SimulationError):
        return str(error)
    return error.message if error.time is None else f"day {error.time:.6g}: {error.message}"


def _refused(message: str, path: KeyPath, file: Path | None) -> InputError:
    """Return the error that names the key, and file and line where there is a file."""
    return (
        InputError(message, key=dotted(path))
        if file is None
        else read_yaml(file).error(message, path)
    )


def _nothing_to_fit(calibration: Calibration, left_out: list[LeftOutRow]) -> str:
    reasons = Counter(row.reason for row in left_out)
    counted = "; ".join(f"{reason}: {number}" for reason, number in reasons.items())
    why = f" (rows left out, by reason: {counted})" if counted else ": its arms have no rows"
    return f"the calibration {calibration.name!r} has no row to fit{why}"


def _rows_of(part: CalibrationTrial, library: Library) -> Iterator[tuple[Arm, Observation, Trial]]:
    """Yield the rows of the arms that a calibration asks for."""
    trial = library.trial(part.trial)
    warn_of_repeated_rows(trial)
    arms = [trial.arm(name) for name in part.arms] if part.arms else trial.arms.values()
    for arm in arms:
        for row in arm.observations:
            yield arm, row, trial


def held_against(
    layout: Layout, arm: Arm, row: Observation, weight: float = 1.0
) -> Comparison | WhyLeftOut:
    """Return what a row is compared by in a fit, or why it does not enter one.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    arm : Arm
        The arm of the row.
    row : Observation
        The row.
    weight : float
        What its z squared is multiplied by.

    Returns
    -------
    Comparison or str
        The first reason of the closed list that applies, where one does.
    """
    if row.role != "calibration":
        return "role is not calibration"
    if row.value is None:
        return "no value"
    if row.censoring != "none":
        return "a bound, not a value"
    reading = reading_of(layout, arm, row)
    if not isinstance(reading, Refusal):
        if weight == 0:
            return "weight 0"
        held = comparison_of(arm, row, reading.span)
        return held if isinstance(held, Comparison) else "no value"
    if reading.reason in ("baseline", "before the visit"):
        return "baseline"
    if weight == 0:
        return "weight 0"
    if reading.reason == "no such output":
        return "no such output"
    return "no such unit" if reading.reason == "no such unit or assay" else "time unknown"


def prior_residual(free: FreeParameter, value: float) -> float:
    """Return how far a value is from its prior, in standard deviations; 0 without one."""
    prior = free.prior
    if prior is None or prior.distribution == "uniform":
        return 0.0
    assert prior.center is not None and prior.spread is not None
    if prior.distribution == "log_normal":
        if value <= 0:
            return math.inf
        return math.log(value / prior.center) / prior.spread
    return (value - prior.center) / prior.spread
