"""Whether the shipped calibrations rest where their files say: cost and distance to the optimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.disk.text import csv_text
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs.parameters.calibrations import FITTED_DOSE_BY_DOSE
from ranklmodel.lives.options import RunOptions
from ranklmodel.trials.in_use import fits_in_use

if TYPE_CHECKING:
    from ranklmodel.inputs import Calibration, Library
    from ranklmodel.simulation.problem import Dosing

COLUMNS = (
    *("calibration", "parameters", "rows", "cost written", "cost computed"),
    *("parameter farthest from the optimum", "distance in standard errors"),
)


def calibration_check(name: str, library: Library) -> str:
    """Return, as CSV, cost and distance to the optimum of a calibration and what it rests on.

    Parameters
    ----------
    name : str
        A calibration.
    library : Library
        Where names are looked up.

    Returns
    -------
    str
        A line for each calibration with a result: its cost as its file states it and as it is
        computed now from the values there, with doses as its fit had them, and how far the
        parameter that is farthest would move in one step of Gauss and Newton. Those it starts
        from stand there too, and others whose values are in use under it.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such calibration.
    """
    first = library.calibration(name)
    ancestors = library.ancestors(first, library.find("calibration", name))
    known = [first, *(library.calibration(str(path)) for path in ancestors)]
    every = {one.name: one for one in [*known, *fits_in_use(library, name)]}
    rows = [_line(one, library) for one in every.values() if one.result is not None]
    return csv_text(COLUMNS, rows)


def _line(calibration: Calibration, library: Library) -> tuple[object, ...]:
    assert calibration.result is not None
    dosing: Dosing = "exact" if calibration.name in FITTED_DOSE_BY_DOSE else "averaged"
    options = RunOptions.of(library=library, dosing=dosing)
    goal = objective(calibration, library, HowRun(options.integrator, dosing))
    known = calibration.result.values
    here = goal.linearized(np.array([known[name].value for name in goal.names]))
    covariance = np.linalg.inv(here.jacobian.T @ here.jacobian)
    step = -covariance @ (here.jacobian.T @ here.residuals) / np.sqrt(np.diag(covariance))
    farthest = int(np.argmax(np.abs(step)))
    return (
        calibration.name,
        len(goal.names),
        len(goal.rows),
        f"{calibration.result.cost:.6g}",
        f"{here.cost:.6g}",
        goal.names[farthest],
        f"{step[farthest]:.2g}",
    )
