"""The derivatives of a fit's residuals are those of differences, in every built-in trial."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest

from ranklmodel.errors import InputError
from ranklmodel.estimation.objective import Objective
from ranklmodel.inputs import Library
from ranklmodel.simulation.problem import Tolerance
from tests.estimation.questions import UNTREATED, goal_of, question, stated

# Eight points on both sides, by which differences are exact to the eighth power of the step.
STEP = 2e-3
WIDE = 1e-2  # where a prior makes the column's largest entry, beside which rows are noise
WEIGHTS = ((1, 4 / 5), (2, -1 / 5), (3, 4 / 105), (4, -1 / 280))
TIGHT = Tolerance(1e-9, 1e-12)
RIGHT, SHARE = 1e-5, 0.99
# Of the largest entry of a column: below it differences show the noise of the runs.
SMALL = 1e-6
# What an e-fold change of a parameter does to a residual, in standard deviations, where runs differ
# by their own tolerance: measured below 1e-8 in every trial, and above 1e-3 where it is not that.
NOISE = 1e-7


def with_slopes(goal: Objective, values: np.ndarray) -> np.ndarray:
    """Return residuals by the steps that derivatives take too, which makes differences smoother."""
    return goal.linearized(values).residuals


def by_differences(
    goal: Objective,
    values: np.ndarray,
    step: float = STEP,
    residuals: Callable[[Objective, np.ndarray], np.ndarray] = with_slopes,
) -> np.ndarray:
    columns = []
    for place, value in enumerate(values):
        column = np.zeros(len(goal.rows) + len(values))
        for points, weight in WEIGHTS:
            for sign in (1, -1):
                moved = values.copy()
                moved[place] = value * (1 + sign * points * step)
                column += sign * weight * residuals(goal, moved)
        columns.append(column / (step * value))
    assert not goal.failures
    return np.array(columns).T


def share_right(found: np.ndarray, expected: np.ndarray, values: np.ndarray) -> float:
    """Return the share of entries that agree, of those that are not zero in both."""
    found, expected = found * values, expected * values
    size = np.maximum(np.abs(expected), SMALL * np.abs(expected).max(axis=0))
    some = np.maximum(np.abs(found), np.abs(expected)) > NOISE
    assert some.any()
    return float(np.mean((np.abs(found - expected) <= RIGHT * size)[some]))


# Where bone and anastrozole move no row.
OF_DRUGS = {"letrozole": "letrozole_half_block"}


@cache
def names() -> tuple[str, ...]:
    """Return parameters of every part of the model."""
    return (
        *("rankl_rise", "LS_turnover", "TH_imbalance", "estrogen_receptor_alpha_half"),
        *("uncoupled_recruitment", "anastrozole_clearance", "aromatase_turnover"),
    )


@pytest.mark.parametrize("correlation", ["arm", "none"])
def test_of_women_without_therapy(correlation: str) -> None:
    free = ["LS_imbalance", "rankl_rise", "ovarian_decline_width"]
    goal = goal_of(question(*free, trials=UNTREATED, correlation=correlation), "exact", TIGHT)
    values = stated(goal)
    found = goal.linearized(values).jacobian
    # Without slopes, a quarter of the time; whoever takes nothing is smooth enough.
    expected = by_differences(goal, values, residuals=Objective.residuals)
    assert share_right(found, expected, values) >= SHARE


def test_of_differences_of_two_arms_and_of_a_prior() -> None:
    prior = {"distribution": "log_normal", "center": 0.13, "spread": 0.5}
    free = [{"name": "LS_imbalance", "prior": prior}, "denosumab_site_half"]
    goal = goal_of(question(*free, trials=[{"trial": "freedom"}]), "exact", TIGHT)
    assert any(row.minus is not None for row in goal.rows)
    values = stated(goal)
    found = goal.linearized(values).jacobian
    assert found[len(goal.rows), 0] == pytest.approx(1 / (0.5 * values[0]))
    assert share_right(found, by_differences(goal, values, WIDE), values) >= SHARE


# Tablets averaged on and off, windows, bounds, men, tablets once a month.
SOME = ("aribon", "burnett_bowie2009", "geisler", "mobile")


@pytest.mark.slow
@pytest.mark.parametrize("trial", SOME)
def test_in_a_built_in_trial(trial: str) -> None:
    share_of_trial(trial)


@pytest.mark.benchmark
@pytest.mark.parametrize("trial", sorted({*Library().names("trial")} - {*SOME}))
def test_in_every_other_built_in_trial(trial: str) -> None:
    """Too long for each change; `make benchmark` runs them."""
    try:
        share_of_trial(trial)
    except InputError as error:
        if "no row to fit" not in str(error):
            raise
        pytest.skip("no row that a fit counts")


def share_of_trial(trial: str) -> None:
    """Compare the derivatives of a trial's residuals with differences."""
    drugs = {drug for arm in Library().trial(trial).arms.values() for drug in arm.regimen.drugs}
    of_drugs = (name for drug, name in OF_DRUGS.items() if drug in drugs)
    asked = question(*names(), *of_drugs, trials=[{"trial": trial}])
    goal = goal_of(asked, "averaged", TIGHT)
    values = stated(goal)
    found = goal.linearized(values).jacobian
    assert np.isfinite(found).all()
    assert share_right(found, by_differences(goal, values), values) >= SHARE


def test_gradient_and_fisher_are_those_of_the_likelihood() -> None:
    goal = goal_of(question("LS_imbalance", "rankl_rise", trials=UNTREATED), "exact", TIGHT)
    values = stated(goal)
    gradient = goal.log_likelihood_gradient(values)
    for place, value in enumerate(values):
        step = np.zeros(len(values))
        step[place] = 1e-3 * value
        ends = [goal.log_likelihood(values + side * step) for side in (1, -1)]
        assert gradient[place] == pytest.approx((ends[0] - ends[1]) / (2e-3 * value), rel=1e-4)
    jacobian = goal.linearized(values).jacobian[: len(goal.rows)]
    assert goal.fisher(values) == pytest.approx(jacobian.T @ jacobian)
