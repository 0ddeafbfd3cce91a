"""Whether the shipped calibrations rest where their files say: cost and distance to the optimum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.disk.text import csv_text
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.lives.options import RunOptions

if TYPE_CHECKING:
    from ranklmodel.inputs import Calibration, Library

COLUMNS = (
    *("calibration", "parameters", "rows", "cost written", "cost computed"),
    *("parameter farthest from the optimum", "distance in standard errors"),
)


def calibration_check(name: str, library: Library) -> str:
    """Return, as CSV, cost and distance to the optimum of a calibration and those it starts from.

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
        computed now from the values there, doses averaged, and how far the parameter that is
        farthest would move in one step of Gauss and Newton.

    Raises
    ------
    UnknownNameError, InputError
        If there is no such calibration.
    """
    first = library.calibration(name)
    ancestors = library.ancestors(first, library.find("calibration", name))
    every = [first, *(library.calibration(str(path)) for path in ancestors)]
    rows = [_line(one, library) for one in every if one.result is not None]
    return csv_text(COLUMNS, rows)


def _line(calibration: Calibration, library: Library) -> tuple[object, ...]:
    assert calibration.result is not None
    options = RunOptions.of(library=library, dosing="averaged")
    goal = objective(calibration, library, HowRun(options.integrator, "averaged"))
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
