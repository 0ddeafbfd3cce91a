"""Small questions of fits, and rows with errors as wanted."""

from __future__ import annotations

from typing import Any

import numpy as np

from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs import Calibration, Library
from ranklmodel.lives.engines import engine_named
from ranklmodel.simulation.problem import Dosing, Tolerance

HIP = {"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0.0}}
UNTREATED = (
    {"trial": "ibis2", "arms": ["placebo"]},
    {"trial": "guthrie1998"},
    {"trial": "menopause"},
)


def question(*free: Any, trials: Any = (HIP,), **more: Any) -> Calibration:
    """Return a question of a fit."""
    stated = {"name": "mine", "description": "For a test.", "starts_from": "women"}
    return Calibration.model_validate({**stated, "free": list(free), "trials": trials, **more})


def goal_of(
    asked: Calibration, dosing: Dosing = "averaged", tolerance: Tolerance | None = None
) -> Objective:
    """Return the objective of a question by the fast engine."""
    how = HowRun(engine_named("fast"), dosing, tolerance or Tolerance())
    return objective(asked, Library(), how)


def stated(goal: Objective) -> np.ndarray:
    """Return the values that a fit starts from."""
    return np.array([goal.table[name].value for name in goal.names])
