"""Fitting free parameters to the rows of trials that may be fitted, by least squares.

What is made small is in :mod:`ranklmodel.estimation.objective`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.estimation.objective import FittedRow, Objective, objective
from ranklmodel.inputs import Calibration, Library
from ranklmodel.inputs.parameters.calibration_result import (
    CalibrationResult,
    Correlation,
    FittedValue,
)

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats

_RELATIVE_STEP = 1e-3
_DIGITS = 6


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
            goal.compared(goal.table)  # raises the error that made them infinite
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
        rows=tuple(fitted.key for fitted in goal.rows),
        left_out=goal.left_out,
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
