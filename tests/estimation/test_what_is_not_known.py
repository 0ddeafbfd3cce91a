"""A fit says what it does not know, and refuses what can not be asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.fit import Fit, calibrate
from ranklmodel.estimation.objective import Objective, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.estimation.search import Search
from ranklmodel.inputs import Calibration, Library, load_calibration, write_calibration
from ranklmodel.lives.engines import engine_named

Question = dict[str, Any]
HIP = {"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0.0}}


def asked(*free: Any, **more: Any) -> Calibration:
    question = {"name": "mine", "description": "For a test.", "free": list(free), "trials": [HIP]}
    return Calibration.model_validate({**question, **more})


def statuses(fit: Fit) -> dict[str, str]:
    assert fit.calibration.result is not None
    return {name: value.status for name, value in fit.calibration.result.values.items()}


# Drugs that nobody takes, and a marker that no row sees. The spine moves the hip by its calcium.
@pytest.mark.parametrize(
    "name",
    [
        *("letrozole_clearance", "CTX_background"),
        pytest.param("exemestane_clearance", marks=pytest.mark.slow),  # as letrozole's
    ],
)
def test_what_no_row_feels_is_not_determined(name: str, tmp_path: Path) -> None:
    fit = calibrate(asked("TH_imbalance", name))
    assert statuses(fit) == {"TH_imbalance": "determined", name: "not determined"}
    result = fit.calibration.result
    assert result is not None and result.correlation is not None
    assert result.values[name].standard_error is None
    assert result.values[name].in_words == "not determined by the data"
    assert result.correlation.names == ("TH_imbalance",)
    assert fit.succeeded and any("1 rows for 2" in text for text in fit.notices)
    path = tmp_path / "mine.yaml"
    write_calibration(fit.calibration, path)
    assert "standard_error: null" in path.read_text() and "nan" not in path.read_text().lower()
    assert load_calibration(path) == fit.calibration
    assert name in Library().parameters(path)


def test_two_that_only_act_together_are_not_determined_by_one_row() -> None:
    fit = calibrate(asked("TH_imbalance", "TH_turnover"))
    assert set(statuses(fit).values()) == {"not determined"}
    assert not fit.succeeded
    prior = {"distribution": "log_normal", "center": 0.00015, "spread": 0.2}
    held = calibrate(asked("TH_imbalance", {"name": "TH_turnover", "prior": prior}))
    assert set(statuses(held).values()) == {"determined"} and held.succeeded


def test_a_prior_alone_is_not_data() -> None:
    prior = {"distribution": "log_normal", "center": 50.0, "spread": 0.5}
    fit = calibrate(asked("TH_imbalance", {"name": "letrozole_clearance", "prior": prior}))
    result = fit.calibration.result
    assert statuses(fit)["letrozole_clearance"] == "not determined" and result is not None
    assert result.values["letrozole_clearance"].value == pytest.approx(50.0, rel=1e-3)


@pytest.mark.parametrize(
    ("free", "bound"),
    [
        ({"name": "TH_imbalance", "bounds": [0.4, 0.6]}, "lower"),
        ({"name": "TH_imbalance", "bounds": [0.01, 0.05]}, "upper"),
        ({"name": "TH_turnover", "bounds": [2e-5, 5e-5]}, "upper"),
    ],
)
def test_the_best_value_beyond_a_bound_is_said(free: Question, bound: str) -> None:
    fit = calibrate(asked(free))
    assert statuses(fit) == {free["name"]: f"at {bound} bound"}
    result = fit.calibration.result
    assert result is not None and result.correlation is None
    value = result.values[free["name"]]
    assert value.standard_error is None
    assert value.value == pytest.approx(free["bounds"][bound == "upper"], rel=1e-9)
    assert any("lies outside" in text for text in fit.notices)


def test_a_stated_start_is_where_the_search_begins() -> None:
    fit = calibrate(asked({"name": "TH_imbalance", "bounds": [0.05, 0.4], "start": 0.3}))
    assert statuses(fit) == {"TH_imbalance": "determined"} and not fit.notices


@pytest.mark.parametrize(
    ("name", "value", "trial"),
    [
        ("ovarian_decline_width", 2.4, {"trial": "estrogen_withdrawal"}),
        ("ovarian_decline_width", 2.5, {"trial": "estrogen_withdrawal"}),
    ],
)
def test_a_start_that_can_not_run_names_arm_and_reason(
    name: str, value: float, trial: Question
) -> None:
    question = asked({"name": name, "bounds": [2.4, 2.5], "start": value}, trials=[trial])
    match = rf"can not start at {name} = {value:g}: arm \w+ of {trial['trial']} can not be run: .+"
    with pytest.raises(SimulationError, match=match):
        calibrate(question)


@pytest.mark.parametrize("side", ["above", "below", "both"])
def test_a_failed_run_beside_the_search_is_a_rejected_step(
    side: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal = objective(asked("TH_imbalance"), Library(), HowRun(engine_named("fast"), "averaged"))
    whole, start = Objective.changed, goal.table["TH_imbalance"].value

    def changed(self: Objective, values: np.ndarray) -> Any:
        value = values[0]
        over, under = value > start + 1e-9, value < start - 1e-9
        if (over and side != "below") or (under and side != "above"):
            raise SimulationError("beyond the wall")
        return whole(self, values)

    monkeypatch.setattr(Objective, "changed", changed)
    fit = calibrate(asked("TH_imbalance"))
    if side == "both":
        assert not fit.succeeded
        assert any("rejected; the first: beyond the wall" in text for text in fit.notices)
        assert any("did not come to rest" in text for text in fit.notices)


@pytest.mark.parametrize("trial", [{"trial": "ibis2", "weights": {"LS_BMD": 0, "TH_BMD": 0}}])
def test_nothing_to_fit_says_why(trial: Question) -> None:
    with pytest.raises(InputError, match=r"no row to fit \(rows left out, by reason: .*weight 0"):
        calibrate(asked("TH_imbalance", trials=[trial]))


PRIOR = "prior: {{distribution: {}, center: {}, spread: {}}}"


@pytest.mark.parametrize(
    ("free", "key", "message"),
    [
        ("{name: TH_turnover, bounds: [0, 0.01]}", "bounds", "logarithm"),
        ("{name: rankl_rise, bounds: [-1, 2]}", "bounds", "logarithm"),
        ("{name: TH_imbalance, bounds: [0.4, 0.2]}", "bounds", "below the upper"),
        ("{name: TH_imbalance, start: 0.7}", "start", "lies outside"),
        ("{name: TH_imbalance, bounds: [0.2, 0.3], start: 0.1}", "start", "lies outside"),
        ("{name: TH_imbalance, " + PRIOR.format("normal", 0.9, 1) + "}", "center", "lies outside"),
        ("{name: rankl_rise, " + PRIOR.format("log_normal", 9, 1) + "}", "center", "lies outside"),
        (
            "{name: rankl_rise, " + PRIOR.format("normal", 1, 0) + "}",
            "spread",
            "expected a number above 0",
        ),
        (
            "{name: ovarian_decline_midpoint, " + PRIOR.format("log_normal", 1, 1) + "}",
            "distribution",
            "bounds above 0",
        ),
        (
            "{name: TH_imbalance, bounds: [0, 0.5], " + PRIOR.format("log_normal", 0.1, 1) + "}",
            "distribution",
            "bounds above 0",
        ),
    ],
)
def test_a_question_that_can_not_be_is_refused_in_its_file(
    tmp_path: Path, free: str, key: str, message: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        f"name: mine\ndescription: For a test.\nfree:\n  - LS_turnover\n  - {free}\n"
        "trials:\n  - {trial: ibis2}\n"
    )
    with pytest.raises(InputError, match=message) as caught:
        calibrate(str(path))
    assert (caught.value.file, caught.value.line) == (path, 5)
    assert caught.value.key is not None and caught.value.key.startswith("free[1]")
    assert caught.value.key.endswith(key)


def test_standard_errors_are_those_of_the_curvature() -> None:
    goal = objective(asked("TH_imbalance"), Library(), HowRun(engine_named("fast"), "averaged"))
    findings = determine(Search(goal), np.array([0.2]), len(goal.rows))
    step = (goal.residuals(np.array([0.201])) - goal.residuals(np.array([0.199]))) / 0.002
    assert findings.errors[0] == pytest.approx(1 / np.linalg.norm(step), rel=0.01)
