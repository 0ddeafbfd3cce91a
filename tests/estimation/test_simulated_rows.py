"""Rows that a known truth made: errors as the fit takes them to be, truths as priors have them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy.stats import kstest, norm, truncnorm, uniform

from ranklmodel.errors import SimulationError
from ranklmodel.estimation.errors_of_rows import errors_of
from ranklmodel.estimation.objective import Objective
from ranklmodel.estimation.rows import FittedRow
from ranklmodel.estimation.simulated_rows import (
    places_of,
    rows_about,
    simulated_rows,
    true_values,
)
from tests.estimation.questions import HIP, UNTREATED, goal_of, question

RISE = {"distribution": "log_normal", "center": 0.8, "spread": 0.25}
SHARE = {"distribution": "normal", "center": 0.2, "spread": 0.3}


def stated_places(goal: Objective) -> np.ndarray:
    """Return what the rows of a goal observed, in their units."""
    return np.array([row.comparison.scale.take(row.comparison.observed) for row in goal.rows])


def observed(rows: tuple[FittedRow, ...]) -> np.ndarray:
    return np.array([row.comparison.observed for row in rows])


def test_the_errors_are_those_that_the_fit_whitens() -> None:
    goal = goal_of(question("LS_imbalance", trials=UNTREATED, correlation="arm"))
    random = np.random.default_rng(2)
    truth = stated_places(goal)
    centre = places_of(goal.rows, truth)
    drawn = np.array([observed(rows_about(goal, truth, random)) - centre for _ in range(4000)])
    white = goal.errors.whitened(drawn.T)
    assert np.cov(white) == pytest.approx(np.eye(len(goal.rows)), abs=0.1)
    assert np.abs(white.mean(axis=1)).max() < 0.08
    # by themselves they do not go together, so that the test above could have failed
    alone = np.cov(errors_of(goal.rows, "none").whitened(drawn.T))
    assert np.abs(alone - np.diag(np.diag(alone))).max() > 0.3


def test_a_simulated_row_keeps_all_but_its_value() -> None:
    goal = goal_of(question("LS_imbalance", trials=UNTREATED, correlation="arm"))
    rows = rows_about(goal, stated_places(goal), np.random.default_rng(0))
    assert (observed(rows) != observed(goal.rows)).all()
    for row, before in zip(rows, goal.rows, strict=True):
        same = replace(row.comparison, observed=before.comparison.observed)
        assert replace(row, comparison=same) == before


@pytest.mark.parametrize(("censoring", "kept"), [("left", "below"), ("right", "above")])
def test_a_bound_stays_one_where_the_value_keeps_it(censoring: str, kept: str) -> None:
    goal = goal_of(question("TH_imbalance"))
    limit = goal.rows[0].comparison.observed
    bound = replace(goal.rows[0], comparison=replace(goal.rows[0].comparison, censoring=censoring))
    bounded = replace(goal, rows=(bound,))
    far = 9.0 * bound.comparison.deviation
    for side, place in (("below", limit - far), ("above", limit + far)):
        truth = np.array([bound.comparison.scale.take(place)])
        (row,) = rows_about(bounded, truth, np.random.default_rng(1))
        if side == kept:
            assert row is bound
        else:
            assert not row.censored
            assert abs(row.comparison.observed - place) < far / 2


def test_what_has_no_logarithm_is_no_row() -> None:
    goal = goal_of(question("LS_imbalance", trials=[{"trial": "aribon"}]))
    nothing = np.full(len(goal.rows), -100.0)
    with pytest.raises(SimulationError, match=r"of aribon has no logarithm"):
        places_of(goal.rows, nothing)


@pytest.mark.parametrize(
    ("free", "expected", "logarithmic"),
    [
        ({"name": "rankl_rise", "prior": RISE}, norm(np.log(0.8), 0.25), True),
        (
            {"name": "uncoupled_recruitment", "prior": SHARE},
            truncnorm(-0.2 / 0.3, 1.0, 0.2, 0.3),
            False,
        ),
        ({"name": "uncoupled_recruitment"}, uniform(0.0, 0.5), False),
        ({"name": "LS_turnover"}, uniform(np.log(2e-5), np.log(50.0)), True),
        # searched as it is, believed by its logarithm, and its lower bound is 0
        ({"name": "LS_imbalance", "prior": RISE | {"center": 0.1}}, norm(np.log(0.1), 0.25), True),
    ],
)
def test_truths_are_spread_as_the_priors_say(free: Any, expected: Any, logarithmic: bool) -> None:
    goal, random = goal_of(question(free)), np.random.default_rng(5)
    values = np.array([true_values(goal, random)[0] for _ in range(1500)])
    low, high = goal.bounds()
    assert ((values >= low) & (values <= high)).all()
    assert kstest(np.log(values) if logarithmic else values, expected.cdf).pvalue > 1e-3


def test_a_truth_that_can_not_be_lived_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    goal = goal_of(question({"name": "TH_imbalance", "prior": RISE | {"center": 0.1}}))
    whole, tried = Objective.changed, []

    def changed(self: Objective, values: np.ndarray) -> Any:
        tried.append(values)
        if len(tried) < 3:
            raise SimulationError("no steady state")
        return whole(self, values)

    monkeypatch.setattr(Objective, "changed", changed)
    made = simulated_rows(goal, np.random.default_rng(0))
    assert len(made.reasons) == 2 and "no steady state" in made.reasons[0]
    assert made.truth == tried[2] and len({float(one[0]) for one in tried}) == 3
    monkeypatch.setattr(Objective, "changed", lambda self, values: goal.table[""])
    with pytest.raises(SimulationError, match="none of 200 truths"):
        simulated_rows(goal, np.random.default_rng(0))


def test_the_rows_lie_about_the_predictions_of_the_truth() -> None:
    prior = RISE | {"center": 0.1}
    goal = goal_of(question({"name": "TH_imbalance", "prior": prior}, trials=[HIP]))
    made = simulated_rows(goal, np.random.default_rng(0))
    residuals = made.goal.residuals(made.truth)
    assert np.abs(residuals[: len(goal.rows)]).max() < 4.0
    assert goal.residuals(made.truth) != pytest.approx(residuals)
