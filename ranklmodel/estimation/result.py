"""What a fit found, as its file states it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.estimation.spread_between_trials import spreads_of
from ranklmodel.inputs.parameters.calibration_result import (
    CalibrationResult,
    Correlation,
    FamilySpread,
    FittedValue,
    FixedAt,
    StartsOfFit,
)

if TYPE_CHECKING:
    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

_DIGITS = 6


def result_of(
    goal: Objective, findings: Findings, *, converged: bool, starts: StartsOfFit
) -> CalibrationResult:
    """Return values, standard errors, correlation and what else there is to know of a fit.

    Parameters
    ----------
    goal : Objective
        What was made small.
    findings : Findings
        At its optimum.
    converged : bool
        Whether the search came to rest there.
    starts : StartsOfFit
        From where it was searched.
    """
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
        fixed={
            name: FixedAt(value=goal.table[name].value, unit=goal.table[name].unit)
            for name in goal.calibration.fix
        },
        correlation=Correlation(names=kept, matrix=matrix) if kept else None,
        software=f"ranklmodel {__version__}",
        converged=converged,
        starts=starts,
        eigenvalues=tuple(_rounded(float(size)) for size in findings.eigenvalues),
        rank=int((findings.eigenvalues > 1.0).sum()),
        spreads=family_spreads(goal, point),
        rows=tuple(fitted.key for fitted in goal.rows),
        left_out=goal.left_out,
    )


def family_spreads(goal: Objective, values: Floats) -> dict[str, FamilySpread]:
    """Return the spread between trials of every family at some values of the parameters."""
    differences = goal.differences(values)
    if not np.isfinite(differences).all():
        return {}
    return {
        one.family: FamilySpread(
            trials=one.trials,
            rows=one.rows,
            assumed=_rounded(one.assumed),
            estimated=None if one.estimated is None else _rounded(one.estimated),
        )
        for one in spreads_of(goal.rows, differences)
    }


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
