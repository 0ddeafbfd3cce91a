"""Draws around an optimum: normal where that fits within the bounds, cut off where it does not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.stats import kstest, norm, truncnorm, uniform

from ranklmodel.errors import InputError
from ranklmodel.estimation.determined import Findings
from ranklmodel.estimation.draws import draws_of_fit, draws_within
from ranklmodel.estimation.priors import prior_slope
from tests.estimation.questions import goal_of, question

NUMBER = 4000


def test_far_from_the_bounds_they_are_normal() -> None:
    random = np.random.default_rng(0)
    jacobian = random.normal(size=(12, 3)) * [10.0, 30.0, 100.0]
    point = np.array([0.5, -2.0, 3.0])
    drawn = draws_within(point, np.zeros(12), jacobian, point - 9, point + 9, NUMBER)
    covariance = np.linalg.inv(jacobian.T @ jacobian)
    found = np.cov(drawn.T)
    assert found == pytest.approx(covariance, abs=0.1 * np.abs(covariance).max())
    for k in range(3):
        z = (drawn[:, k] - point[k]) / np.sqrt(covariance[k, k])
        assert kstest(z, norm.cdf).pvalue > 1e-3


def test_at_a_bound_they_lie_along_it() -> None:
    """The residual is 5 - 10 x: pulled to 0.5, held below 0.2; the normal is cut off there."""
    jacobian, residuals = np.array([[-10.0]]), np.array([3.0])
    drawn = draws_within(
        np.array([0.2]), residuals, jacobian, np.array([-1.0]), np.array([0.2]), NUMBER
    )
    expected = truncnorm((-1.0 - 0.5) / 0.1, (0.2 - 0.5) / 0.1, 0.5, 0.1)
    assert drawn.max() <= 0.2
    assert kstest(drawn[:, 0], expected.cdf).pvalue > 1e-3


def test_what_nothing_is_known_of_spreads_over_its_range() -> None:
    jacobian = np.array([[50.0, 0.0]])
    low, high = np.array([0.0, -3.0]), np.array([1.0, 5.0])
    drawn = draws_within(np.array([0.5, 4.9]), np.zeros(1), jacobian, low, high, NUMBER)
    assert kstest(drawn[:, 1], uniform(-3.0, 8.0).cdf).pvalue > 1e-3
    assert kstest((drawn[:, 0] - 0.5) * 50.0, norm.cdf).pvalue > 1e-3


def test_two_that_only_act_together_keep_their_sum() -> None:
    jacobian = np.array([[100.0, 100.0]])
    low, high = np.zeros(2), np.ones(2)
    drawn = draws_within(np.array([0.3, 0.4]), np.zeros(1), jacobian, low, high, NUMBER)
    assert drawn.sum(axis=1).std() == pytest.approx(0.01, rel=0.1)
    assert drawn[:, 0].std() > 0.15
    assert ((drawn >= 0) & (drawn <= 1)).all()


def test_one_seed_is_one_set_of_bits() -> None:
    arguments = np.array([0.2]), np.array([3.0]), np.array([[-10.0]]), np.array([-1.0])
    one, same, other = (draws_within(*arguments, np.array([0.2]), 50, seed) for seed in (1, 1, 2))
    assert (one == same).all() and not (one == other).any()


def test_bounds_without_room_are_refused() -> None:
    with pytest.raises(InputError, match="room between"):
        draws_within(np.ones(1), np.zeros(1), np.ones((1, 1)), np.ones(1), np.ones(1))


@pytest.mark.parametrize(
    ("free", "expected", "logarithmic"),
    [
        # searched as it is, from 0 on, and believed by its logarithm
        (
            {"name": "FN_imbalance", "prior": {"distribution": "log_normal"}},
            truncnorm(-6.0, (np.log(0.6) - np.log(0.13)) / 0.5, np.log(0.13), 0.5),
            True,
        ),
        # searched by its logarithm, and believed as it is
        (
            {"name": "rankl_rise", "prior": {"distribution": "normal"}},
            truncnorm((0.05 - 0.13) / 0.5, (6.0 - 0.13) / 0.5, 0.13, 0.5),
            False,
        ),
    ],
)
def test_a_prior_alone_comes_out_as_it_was_put_in(
    free: Any, expected: Any, logarithmic: bool
) -> None:
    stated = {"center": 0.13, "spread": 0.5}
    goal = goal_of(question(free | {"prior": free["prior"] | stated}))
    slope = prior_slope(goal.calibration.free[0], 0.13) * (0.13 if goal.logarithmic[0] else 1.0)
    findings = Findings(
        goal.to_search(np.array([0.13])),
        *(np.zeros(2), ("determined",), (1.0,), np.eye(1)),
        *(np.array([[0.0], [slope]]), (True,), np.ones(1)),
    )
    drawn = draws_of_fit(goal, findings, seed=3)[:, 0]
    low, high = goal.bounds()
    assert ((low <= drawn) & (drawn <= high)).all()
    assert kstest(np.log(drawn) if logarithmic else drawn, expected.cdf).pvalue > 1e-3
