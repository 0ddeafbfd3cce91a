"""Regimens with rules, made up for tests."""

from __future__ import annotations

from typing import Any

import numpy as np

from ranklmodel.inputs import Regimen, Treatment
from ranklmodel.simulation.trajectory import Trajectory

DELAYED = "anastrozole_1mg_zoledronate_below_minus_2"
YEAR = 365.25
DAYS = [0.0, 100.0, YEAR, 500.0, 2 * YEAR, 900.0, 3 * YEAR]
TABLETS = {"drug": "anastrozole", "route": "oral", "dose": "1 mg", "interval": "1 day"}
INFUSIONS = {
    "drug": "zoledronate",
    "route": "intravenous",
    "dose": "4 mg",
    "duration": "15 minute",
    "interval": "6 month",
}


def treatment(entry: dict[str, Any], **more: Any) -> Treatment:
    return Treatment.model_validate({**entry, **more})


def given(*treatments: Treatment) -> Regimen:
    return Regimen("made", "Made up for tests.", treatments)


def rule(observed: str, visits: dict[str, str] | None = None, **threshold: Any) -> dict[str, Any]:
    return {"observed": observed, "visits": visits or {"every": "1 year"}, **threshold}


def score_below(score: float, **visits: str) -> dict[str, Any]:
    every = visits or {"every": "1 year"}
    return rule("LS_BMD", every, measured_as="t_score", below=score)


def told(run: Trajectory) -> str:
    return run.facts.get("decisions", "")


def same(one: Trajectory, other: Trajectory) -> bool:
    return np.array_equal(one.values, other.values, equal_nan=True)
