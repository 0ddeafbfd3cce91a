"""Fitting free parameters to the rows of trials that may be fitted.

The objective is the one predictions are scored by: half the sum of squared z, plus priors. Only
rows of role ``calibration`` that state a value, not a bound, enter. A run that fails never counts
as a fit: its residuals are infinite and the step is rejected.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.inputs import Calibration, Library
from ranklmodel.inputs.parameters.calibrations import (
    CalibrationResult,
    Correlation,
    FittedValue,
    RowInFit,
)
from ranklmodel.lives.scenario import Scenario
from ranklmodel.trials.comparison import Comparison, comparison_of
from ranklmodel.trials.predict import Reading, days_of, predicted, reading_of
from ranklmodel.trials.score import may_be_fitted

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm, Observation, ParameterTable
    from ranklmodel.inputs.parameters.calibrations import FreeParameter
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats

_RELATIVE_STEP = 1e-3
_DIGITS = 6


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
    comparison : Comparison
        What its prediction is held against.
    trial : str
        Name of its trial.
    """

    arm: Arm
    row: Observation
    weight: float
    comparison: Comparison
    trial: str


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
    """

    calibration: Calibration
    table: ParameterTable
    rows: tuple[FittedRow, ...]
    engine: Engine
    dosing: Dosing

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
        limits = [free.bounds or self.table[free.name].bounds for free in self.calibration.free]
        low, high = np.array(limits, dtype=float).T
        return low, high

    def residuals(self, values: Floats) -> Floats:
        """Return weighted z of all rows, then of all priors, shape (n_rows + n_priors,).

        Infinite where a run fails.
        """
        changed = dict(zip(self.names, (float(value) for value in values), strict=True))
        table = self.table.with_values(changed, allow_outside=True)
        priors = [_prior_residual(free, changed[free.name]) for free in self.calibration.free]
        try:
            compared = self._compared(table)
        except SimulationError:
            return np.full(len(self.rows) + len(priors), np.inf)
        return np.array([*compared, *(p for p in priors)])

    def _compared(self, table: ParameterTable) -> list[float]:
        """Return the weighted z of every row, running each arm once."""
        residuals = np.empty(len(self.rows))
        by_arm: dict[int, list[int]] = {}
        for place, fitted in enumerate(self.rows):
            by_arm.setdefault(id(fitted.arm), []).append(place)
        for places in by_arm.values():
            arm = self.rows[places[0]].arm
            life = Scenario(arm.population, table, self.engine, arm.regimen, dosing=self.dosing)
            run = life.run(days_of(arm))
            for place in places:
                fitted = self.rows[place]
                value = predicted(run, arm, fitted.row)
                assert value is not None
                residuals[place] = fitted.weight * fitted.comparison.z(value)
        return residuals.tolist()


@dataclass(frozen=True)
class Fit:
    """A finished fit.

    Attributes
    ----------
    calibration : Calibration
        The question with its result, ready to be written.
    residuals : array
        Weighted z at the optimum, rows first, then priors.
    rows : tuple of FittedRow
        What was compared.
    evaluations : int
        How often the objective was computed.
    dosing_error : float
        With averaged dosing, the largest change of a weighted z at the optimum when every dose is
        an edge; 0 with exact dosing.

    Examples
    --------
    >>> import ranklmodel
    >>> result = ranklmodel.Library().calibration("women").result
    >>> result.values["rankl_rise"].unit
    '1'
    """

    calibration: Calibration
    residuals: Floats
    rows: tuple[FittedRow, ...]
    evaluations: int
    dosing_error: float = 0.0


def objective(
    calibration: Calibration,
    library: Library,
    engine: Engine,
    dosing: Dosing = "exact",
) -> Objective:
    """Return the objective of a calibration.

    Raises
    ------
    UnknownNameError
        If a parameter, trial or arm does not exist.
    InputError
        If no row is left to fit.
    """
    table = library.own_parameters
    for free in calibration.free:
        table[free.name]
    rows: list[FittedRow] = []
    for part in calibration.trials:
        trial = library.trial(part.trial)
        arms = [trial.arm(name) for name in part.arms] if part.arms else trial.arms.values()
        for arm in arms:
            for row in arm.observations:
                weight = part.weights.get(row.endpoint, 1.0) * row.weight
                reading = reading_of(engine.layout, arm, row)
                if weight > 0 and may_be_fitted(row) and isinstance(reading, Reading):
                    comparison = comparison_of(arm, row, reading.span)
                    if isinstance(comparison, Comparison):
                        rows.append(FittedRow(arm, row, math.sqrt(weight), comparison, trial.name))
    if not rows:
        raise InputError(f"the calibration {calibration.name!r} has no row to fit")
    return Objective(calibration, table, tuple(rows), engine, dosing)


def calibrate(
    calibration: str | Calibration,
    *,
    library: Library | None = None,
    engine: str | Engine = "fast",
    dosing: Dosing = "exact",
    progress: Callable[[int, float], None] | None = None,
) -> Fit:
    """Fit the free parameters of a calibration by least squares.

    Parameters
    ----------
    calibration : str or Calibration
        A name, a path, or an object; an earlier result in it is ignored.
    library : Library, optional
        Where names are looked up.
    engine : {"fast", "reference"} or Engine
        Who integrates.
    dosing : {"exact", "averaged"}
        How doses are treated.
    progress : callable, optional
        Called with (evaluations, cost) at each one.

    Returns
    -------
    Fit
        The optimum, with standard errors and correlation from the curvature there.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist.
    SimulationError
        If the model can not be run at the start.

    Examples
    --------
    >>> question = Calibration.model_validate(
    ...     {
    ...         "name": "hip",
    ...         "description": "One number from one arm.",
    ...         "free": ["TH_imbalance"],
    ...         "trials": [{"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0}}],
    ...     }
    ... )
    >>> fit = calibrate(question)
    >>> bool(abs(fit.residuals[0]) < 0.1)
    True
    """
    from scipy.optimize import least_squares

    from ranklmodel.lives.engines import engine_named

    library = library or Library()
    question = library.calibration(calibration) if isinstance(calibration, str) else calibration
    runner = engine_named(engine) if isinstance(engine, str) else engine
    goal = objective(question, library, runner, dosing)
    low, high = (goal.to_search(limit) for limit in goal.bounds())
    first = np.clip(goal.to_search(np.array([goal.table[n].value for n in goal.names])), low, high)
    count = 0

    def watched(point: Floats) -> Floats:
        nonlocal count
        count += 1
        residuals = goal.residuals(goal.from_search(point))
        if count == 1 and not np.isfinite(residuals).all():
            goal._compared(goal.table)  # raises the error that made them infinite
        if progress is not None:
            progress(count, 0.5 * float(residuals @ residuals))
        return residuals

    found = least_squares(
        watched,
        first,
        bounds=(low, high),
        diff_step=np.full(len(first), _RELATIVE_STEP),
        xtol=1e-5,
        ftol=1e-6,
    )
    values = goal.from_search(found.x)
    result = _result(goal, values, np.asarray(found.jac), float(found.cost))
    answered = question.model_copy(update={"result": result})
    residuals = np.asarray(found.fun)
    apart = 0.0
    if dosing == "averaged":
        reference = replace(goal, dosing="exact").residuals(values)
        apart = float(np.abs(reference - residuals).max())
    return Fit(answered, residuals, goal.rows, count, apart)


def _result(goal: Objective, values: Floats, slopes: Floats, cost: float) -> CalibrationResult:
    """Return values, standard errors and correlation; the pseudo-inverse serves flat directions."""
    from ranklmodel.version import __version__

    covariance = np.linalg.pinv(slopes.T @ slopes)
    errors = np.sqrt(np.diag(covariance))
    correlation = covariance / np.outer(errors, errors)
    natural = [
        error * value if goal.table[name].scale == "log" else error
        for name, value, error in zip(goal.names, values, errors, strict=True)
    ]
    fitted = {
        name: FittedValue(
            value=_rounded(value), unit=goal.table[name].unit, standard_error=_rounded(error)
        )
        for name, value, error in zip(goal.names, values, natural, strict=True)
    }
    matrix = tuple(tuple(round(float(x), 3) for x in row) for row in correlation)
    return CalibrationResult(
        date=datetime.date.today().isoformat(),
        cost=round(cost, 4),
        values=fitted,
        correlation=Correlation.model_construct(names=goal.names, matrix=matrix),
        software=f"ranklmodel {__version__}",
        rows=tuple(RowInFit.of(fitted.trial, fitted.arm.name, fitted.row) for fitted in goal.rows),
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")


def _prior_residual(free: FreeParameter, value: float) -> float:
    """Return how far a value is from its prior, in standard deviations; 0 without one."""
    prior = free.prior
    if prior is None or prior.distribution == "uniform":
        return 0.0
    assert prior.center is not None and prior.spread is not None
    if prior.distribution == "log_normal":
        return math.log(value / prior.center) / prior.spread
    return (value - prior.center) / prior.spread
