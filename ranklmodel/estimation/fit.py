"""Fitting free parameters to the rows of trials that may be fitted, by least squares.

What is made small is in :mod:`ranklmodel.estimation.objective`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.estimation.determined import Findings, determine
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.rows import FittedRow
from ranklmodel.estimation.search import Search
from ranklmodel.inputs import Calibration, Quantity
from ranklmodel.inputs.parameters.calibration_result import (
    DETERMINED,
    CalibrationResult,
    Correlation,
    FittedValue,
)
from ranklmodel.lives.options import RunOptions

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats

_DIGITS = 6
# Averaged dosing is a shortcut; a z that it moves by more than this is said aloud.
_LARGE_DOSING_ERROR = 0.02


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
    dosing : {"exact", "averaged"}
        How doses were treated.
    dosing_error : float
        With averaged dosing, the largest change of a weighted z at the optimum when every dose is
        an edge; 0 with exact dosing.
    notices : tuple of str
        What else there is to know: runs that failed beside the search, starts that were moved,
        fewer rows than parameters.

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
    dosing: Dosing
    dosing_error: float = 0.0
    notices: tuple[str, ...] = ()

    @property
    def succeeded(self) -> bool:
        """Whether the search came to rest and the data determine at least one parameter."""
        result = self.calibration.result
        assert result is not None
        determined = any(value.status == DETERMINED for value in result.values.values())
        return result.converged and determined


def calibrate(
    calibration: str | Calibration,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
    dosing: Dosing = "averaged",
    progress: Callable[[int, float], None] | None = None,
) -> Fit:
    """Fit the free parameters of a calibration by least squares.

    Parameters
    ----------
    calibration : str or Calibration
        A name, a path, or an object; an earlier result in it is ignored.
    library : Library, optional
        Where names are looked up.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms, as in :class:`~ranklmodel.lives.options.RunOptions`.
    engine : {"fast", "reference"} or Engine
        Who integrates.
    dosing : {"exact", "averaged"}
        How doses are treated. Averaging halves the time; ``dosing_error`` of the result says what
        it costs.
    progress : callable, optional
        Called with (evaluations, cost) at each one.

    Returns
    -------
    Fit
        The optimum, with standard errors and correlation from the curvature there. A parameter at
        a bound, or that the data do not determine, has no standard error and says so.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist, or bounds, a start or a prior can not be.
    SimulationError
        If an arm can not be run at the start.

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
    options = RunOptions.of(library=library, mechanisms=mechanisms, engine=engine, dosing=dosing)
    library, runner = options.library, options.integrator
    file: Path | None = None
    if isinstance(calibration, str):
        file = library.find("calibration", calibration)
        calibration = library.calibration(calibration)
    goal = objective(calibration, library, runner, dosing, file=file)
    first, notices = _start(goal)
    search = Search(goal, progress)
    search.require_start(first)
    best = search.rest(first)
    findings = determine(search, best.point, len(goal.rows))
    result = _result(goal, findings, converged=best.converged)
    if dosing == "averaged":
        exact = replace(goal, dosing="exact").residuals(goal.from_search(findings.point))
        apart = float(np.abs(exact - findings.residuals).max())
    else:
        apart = 0.0
    return Fit(
        calibration.model_copy(update={"result": result}),
        findings.residuals,
        goal.rows,
        search.count,
        dosing,
        apart,
        (*notices, *_notices(goal, search, result, apart)),
    )


def _start(goal: Objective) -> tuple[Floats, list[str]]:
    """Return where the search begins, and in words which values had to be moved there."""
    low, high = goal.bounds()
    values, notices = [], []
    for free, least, most in zip(goal.calibration.free, low, high, strict=True):
        entry = goal.table[free.name]
        value = entry.value if free.start is None else free.start
        inside = min(max(value, least), most)
        if inside != value:
            notices.append(
                f"the search for {free.name} begins at its bound {Quantity(inside, entry.unit)}, "
                f"as its value {value:g} ({entry.origin}) lies outside"
            )
        if inside == 0 and free.prior is not None and free.prior.distribution == "log_normal":
            inside = free.prior.center or most
        values.append(inside)
    return goal.to_search(np.array(values)), notices


def _notices(
    goal: Objective, search: Search, result: CalibrationResult, dosing_error: float
) -> list[str]:
    """Return in words what a reader of the numbers should know."""
    notices = []
    if len(goal.rows) < len(goal.names):
        notices.append(
            f"{len(goal.rows)} rows for {len(goal.names)} free parameters: the data alone can not "
            "determine them all"
        )
    if goal.failures:
        number = len(goal.failures)
        what = "run failed and was rejected" if number == 1 else "runs failed and were rejected"
        notices.append(f"{number} {what}; the first: {goal.failures[0]}")
    if not result.converged:
        notices.append(f"the search did not come to rest in {search.count} evaluations")
    if dosing_error > _LARGE_DOSING_ERROR:
        notices.append("averaged dosing moves z noticeably here; fit with exact dosing")
    return notices


def _result(goal: Objective, findings: Findings, *, converged: bool) -> CalibrationResult:
    """Return values, standard errors and correlation as the file states them."""
    from ranklmodel.version import __version__

    values = {}
    point = goal.from_search(findings.point)
    for place, (name, value) in enumerate(zip(goal.names, point.tolist(), strict=True)):
        error, entry = findings.errors[place], goal.table[name]
        natural = None if error is None else error * (value if entry.scale == "log" else 1.0)
        values[name] = FittedValue(
            value=_rounded(value),
            unit=entry.unit,
            standard_error=None if natural is None else _rounded(natural),
            status=findings.statuses[place],
        )
    kept = tuple(n for n, error in zip(goal.names, findings.errors, strict=True) if error)
    matrix = tuple(tuple(round(float(x), 3) for x in row) for row in findings.correlation)
    return CalibrationResult(
        date=datetime.date.today().isoformat(),
        cost=round(0.5 * float(findings.residuals @ findings.residuals), 4),
        values=values,
        correlation=Correlation(names=kept, matrix=matrix) if kept else None,
        software=f"ranklmodel {__version__}",
        converged=converged,
        rows=tuple(fitted.key for fitted in goal.rows),
        left_out=goal.left_out,
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
