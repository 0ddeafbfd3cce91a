"""A fit must find the parameters that made the data, and count nothing it may not count."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError, UnknownNameError
from ranklmodel.estimation.fit import calibrate
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs import Calibration, Library, load_calibration, write_calibration
from ranklmodel.inputs.trials.observations import COLUMNS
from ranklmodel.lives.engines import engine_named
from ranklmodel.simulation.problem import Engine, Problem, Solution
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.trials.run import run_trial

TRIAL = """\
name: made
title: Made
description: Results computed from the model itself.
sources: ["made for a test"]
arms:
"""
ARM = """\
  {name}:
    title: {name}
    population: atac_woman
    regimen: {regimen}
"""
REGIMENS = {"treated": "anastrozole_1mg_5_years", "untreated": "placebo"}
TRUTH = {"rankl_rise": 1.4, "LS_imbalance": 0.12}
QUESTION = {
    "name": "made",
    "description": "Finds what made the data.",
    "starts_from": None,
    "free": list(TRUTH),
    "trials": [{"trial": "made"}],
}


def row(arm: str, endpoint: str, month: float, value: float, role: str = "calibration") -> dict:
    filled = dict.fromkeys(COLUMNS, "")
    return filled | {
        "study": "made",
        "arm": arm,
        "role": role,
        "endpoint": endpoint,
        "unit": "pct_change",
        "time_months": month,
        "value": value,
        "se": 0.1,
        "source": "model",
        "source_kind": "abstract",
    }


def written(folder: Path, rows: list[dict]) -> Library:
    trial = folder / "trials" / "made"
    trial.mkdir(parents=True, exist_ok=True)
    arms = sorted({row["arm"] for row in rows})
    text = TRIAL + "".join(ARM.format(name=arm, regimen=REGIMENS[arm]) for arm in arms)
    (trial / "trial.yaml").write_text(text)
    with (trial / "observations.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return Library([folder])


def places() -> list[tuple[str, str, float]]:
    return [
        (arm, endpoint, month)
        for arm in ("treated", "untreated")
        for endpoint in ("LS_BMD", "TH_BMD", "CTX_s")
        for month in (12.0, 36.0)
        if not (arm == "untreated" and endpoint == "CTX_s")
    ]


@pytest.fixture
def made(tmp_path: Path) -> Library:
    library = written(tmp_path, [row(*place, 0.0) for place in places()])
    truth = run_trial("made", library=library, parameters=TRUTH, calibration=None)
    values = {(r.arm, r.endpoint, r.month): r.predicted for r in truth.rows}
    return written(tmp_path, [row(*place, values[place]) for place in places()])


def test_the_fit_finds_what_made_the_data(made: Library, tmp_path: Path) -> None:
    fit = calibrate(Calibration.model_validate(QUESTION), library=made)
    assert fit.calibration.result is not None
    assert fit.calibration.result.cost < 1e-4
    for name, value in TRUTH.items():
        assert fit.calibration.result.values[name].value == pytest.approx(value, rel=0.01)
    path = tmp_path / "made.yaml"
    write_calibration(fit.calibration, path)
    assert load_calibration(path) == fit.calibration


def test_validation_rows_never_enter_and_bounds_as_bounds(made: Library, tmp_path: Path) -> None:
    rows = [row("treated", "LS_BMD", 12.0, -2.0)]
    rows.append(row("treated", "LS_BMD", 36.0, -9.0, role="validation"))
    rows.append(row("treated", "TH_BMD", 36.0, -9.0) | {"censoring": "left"})
    library = written(tmp_path, rows)
    goal = objective(Calibration.model_validate(QUESTION), library, HowRun(engine_named("fast")))
    assert [(f.row.endpoint, f.censored) for f in goal.rows] == [
        ("LS_BMD", False),
        ("TH_BMD", True),
    ]


def test_what_the_model_has_no_output_for_is_left_out(tmp_path: Path) -> None:
    rows = [row("treated", "LS_BMD", 12.0, -2.0), row("treated", "DHT", 12.0, -20.0)]
    library = written(tmp_path, rows)
    goal = objective(Calibration.model_validate(QUESTION), library, HowRun(engine_named("fast")))
    assert [f.row.endpoint for f in goal.rows] == ["LS_BMD"]
    assert np.isfinite(goal.residuals(np.array(list(TRUTH.values())))).all()


def test_nothing_to_fit_is_an_error(tmp_path: Path) -> None:
    library = written(tmp_path, [row("treated", "LS_BMD", 12.0, -2.0, role="validation")])
    with pytest.raises(InputError, match="no row to fit"):
        objective(Calibration.model_validate(QUESTION), library, HowRun(engine_named("fast")))


def test_an_unknown_parameter_is_named(tmp_path: Path) -> None:
    library = written(tmp_path, [row("treated", "LS_BMD", 12.0, -2.0)])
    question = Calibration.model_validate(QUESTION | {"free": ["rankl_rize"]})
    with pytest.raises(UnknownNameError, match="rankl_rise"):
        objective(question, library, HowRun(engine_named("fast")))


class Failing:
    """An engine whose runs fail."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def integrate(self, problem: Problem) -> Solution:
        raise SimulationError("on purpose", time=0.0)


def test_a_failed_run_is_never_a_fit(made: Library) -> None:
    goal = objective(Calibration.model_validate(QUESTION), made, HowRun(engine_named("fast")))
    values = np.array([goal.table[name].value for name in goal.names])
    assert np.isfinite(goal.residuals(values)).all()
    failing: Any = Failing(goal.how.engine)
    walled = replace(goal, how=replace(goal.how, engine=failing))
    assert np.isinf(walled.residuals(values)).all()
    assert np.isinf(walled.linearized(values).residuals).all()
    assert walled.log_likelihood(values) == -np.inf
    assert walled.failures and "on purpose" in walled.failures[0]
    with pytest.raises(SimulationError, match="on purpose"):
        calibrate(Calibration.model_validate(QUESTION), library=made, engine=failing)


def test_a_prior_pulls(made: Library) -> None:
    prior = {"distribution": "log_normal", "center": 2.0, "spread": 0.5}
    question = QUESTION | {"free": [{"name": "rankl_rise", "prior": prior}]}
    goal = objective(Calibration.model_validate(question), made, HowRun(engine_named("fast")))
    assert goal.residuals(np.array([2.0]))[-1] == pytest.approx(0.0)
    assert goal.residuals(np.array([2.0 * np.exp(0.5)]))[-1] == pytest.approx(1.0)


def test_both_engines_see_the_same_objective(tmp_path: Path) -> None:
    library = written(tmp_path, [row("untreated", "LS_BMD", 36.0, -1.0)])
    question = Calibration.model_validate(QUESTION)
    fast = objective(question, library, HowRun(engine_named("fast")))
    slow = objective(question, library, HowRun(engine_named("reference")))
    assert isinstance(slow.how.engine, ReferenceEngine)
    values = np.array([1.2, 0.2])
    # In standard errors, which are a tenth of a percent: a thousandth of one is a millionth of the
    # density, what the tolerance of a run allows.
    assert fast.residuals(values) == pytest.approx(slow.residuals(values), rel=1e-3, abs=1e-3)


def test_a_result_names_the_rows_it_used_and_why_others_were_left_out(tmp_path: Path) -> None:
    rows = [row("treated", "LS_BMD", 12.0, -2.0), row("treated", "TH_BMD", 12.0, -2.0)]
    rows += [
        row("treated", "TH_BMD", 36.0, -9.0, role="validation"),
        row("treated", "TH_BMD", 60.0, -9.0) | {"censoring": "left"},
        row("treated", "DHT", 12.0, -20.0),
        row("treated", "E2", 0.0, 5.0) | {"unit": "pg/mL"},
        row("treated", "LS_BMD", 24.0, 0.0) | {"value": ""},
        row("treated", "CTX_s", 12.0, 0.0),
        row("treated", "LS_BMD", 36.0, -2.0) | {"weight": 0},
    ]
    question = QUESTION | {
        "free": ["LS_imbalance"],
        "trials": [{"trial": "made", "weights": {"CTX_s": 0.0}}],
    }
    library = written(tmp_path, rows)
    result = calibrate(Calibration.model_validate(question), library=library).calibration.result
    assert result is not None
    assert [(key.endpoint, key.month) for key in result.rows] == [
        *(("LS_BMD", 12), ("TH_BMD", 12)),
        ("TH_BMD", 60),
    ]
    assert [(key.endpoint, key.month, key.reason) for key in result.left_out] == [
        ("TH_BMD", 36, "role is not calibration"),
        ("DHT", 12, "no such output"),
        ("E2", 0, "baseline"),
        ("LS_BMD", 24, "no value"),
        ("CTX_s", 12, "weight 0"),
        ("LS_BMD", 36, "weight 0"),
    ]
    arm = library.trial("made").arm("treated")
    used = [result.used("made", "treated", one) for one in arm.observations]
    assert used == [True, True, False, True, *(False for _ in rows[4:])]


@pytest.mark.parametrize("name", ["women", "atac_ibis2"])
def test_a_shipped_calibration_says_which_rows_it_used(name: str) -> None:
    library = Library()
    result = library.calibration(name).result
    assert result is not None and result.rows
    for key in (*result.rows, *result.left_out):
        trial = library.trial(key.trial)
        of_difference = trial.differences.get(key.arm)
        rows = (trial.arm(key.arm) if of_difference is None else of_difference).observations
        assert any(key.means(key.trial, key.arm, one) for one in rows), key
