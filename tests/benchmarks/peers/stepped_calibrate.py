"""The search as it was before it had derivatives, `calibrate`, written again from its steps.

Every arm's person lives anew from the young adult on, one arm after the other, and every derivative
is a difference over a thousandth of its parameter. Lives are run by today's engine, which is faster
than the one of that time.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import least_squares

from ranklmodel.estimation.objective import Objective
from ranklmodel.estimation.priors import prior_residual
from ranklmodel.estimation.rows import FittedRow
from ranklmodel.estimation.search import Rest
from ranklmodel.estimation.starts import stated_start
from ranklmodel.inputs import ParameterTable
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.schedule import Floats
from ranklmodel.trials.predict import days_of, predicted

_STEP = 1e-3
# Where it took itself to be at rest.
_OF_POINT, _OF_COST = 1e-5, 1e-6


def stepped_search(goal: Objective) -> Rest:
    """Search from the stated start; rows are of one arm each, with errors of their own."""
    first = stated_start(goal)
    best = least_squares(
        lambda point: _residuals(goal, goal.from_search(point)),
        first,
        bounds=[goal.to_search(limit) for limit in goal.bounds()],
        diff_step=np.full(len(first), _STEP),
        xtol=_OF_POINT,
        ftol=_OF_COST,
    )
    return Rest(np.asarray(best.x), float(best.cost), best.status > 0)


def _residuals(goal: Objective, values: Floats) -> Floats:
    """Return the weighted z of all rows, then of all priors."""
    table = goal.changed(values)
    of_arm: dict[int, list[int]] = {}
    for place, row in enumerate(goal.rows):
        of_arm.setdefault(id(row.arm), []).append(place)
    compared = np.empty(len(goal.rows))
    for places in of_arm.values():
        compared[places] = _of_arm(goal, [goal.rows[place] for place in places], table)
    frees = zip(goal.calibration.free, values.tolist(), strict=True)
    return np.array([*compared, *(prior_residual(free, value) for free, value in frees)])


def _of_arm(goal: Objective, rows: list[FittedRow], table: ParameterTable) -> list[float]:
    arm, how = rows[0].arm, goal.how
    life = Scenario(
        *(arm.population, table, how.engine, arm.regimen),
        tolerance=how.tolerance,
        dosing=how.dosing,
    )
    run = life.run(days_of(arm))
    found = [predicted(run, arm, row.row) for row in rows]
    assert None not in found  # the objective holds no such row
    return [row.weight * row.comparison.z(value) for row, value in zip(rows, found, strict=True)]  # type: ignore[arg-type]
