"""Residuals that bend: the bends are found from runs, and draws follow them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from scipy.stats import kstest

from ranklmodel.estimation.bends import bends_along
from ranklmodel.estimation.determined import Findings
from ranklmodel.estimation.draws import draws_of_fit
from ranklmodel.estimation.objective import Linearized
from ranklmodel.inputs.parameters.calibrations import FreeParameter

FAR = (np.full(2, -9.0), np.full(2, 9.0))
AXES = np.array([[0.5, 0.1], [0.0, 0.2]])


def bent(along: np.ndarray) -> np.ndarray:
    """Return three residuals of standard deviations along two axes."""
    one, other = along
    crossed = 0.2 * one**2 + 0.5 * other + 0.4 * one * other - 0.05 * one**2 * other
    return np.array([one + 0.3 * one**2, other - 0.1 * other**3, crossed])


def slopes_of_bent(along: np.ndarray) -> np.ndarray:
    one, other = along
    crossed = [0.4 * one + 0.4 * other - 0.1 * one * other, 0.5 + 0.4 * one - 0.05 * one**2]
    return np.array([[1.0 + 0.6 * one, 0.0], [0.0, 1.0 - 0.3 * other**2], crossed])


def found(fails: Any = lambda along: False, ends: Any = FAR) -> tuple[Any, list[np.ndarray]]:
    """Return the bends found, and where residuals were asked for."""
    asked: list[np.ndarray] = []
    inverse = np.linalg.inv(AXES)

    def linearized_at(point: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        along = inverse @ point
        asked.append(along)
        if fails(along):
            return np.full(3, np.inf), np.full((3, 2), np.inf)
        return bent(along), slopes_of_bent(along) @ inverse

    jacobian = slopes_of_bent(np.zeros(2)) @ inverse
    return bends_along(linearized_at, np.zeros(2), jacobian, AXES, ends), asked


def test_squares_and_cubes_are_found_along_each_axis() -> None:
    bends, asked = found()
    assert len(asked) == 4
    along = np.random.default_rng(0).uniform(-2.5, 2.5, size=(20, 2))
    straight = along @ slopes_of_bent(np.zeros(2)).T
    expected = [bent(one) for one in along]
    np.testing.assert_allclose(straight + bends.at(along), expected, atol=1e-12)
    assert np.abs(straight - expected).max() > 1.0


def test_a_run_that_fails_is_tried_nearer_and_then_left() -> None:
    bends, _ = found(lambda along: along[0] > 1.0)
    np.testing.assert_allclose(bends.squares[0, 0], [0.3, 0.0, 0.2], atol=1e-12)
    bends, asked = found(lambda along: along[0] > 1e-9)
    assert min(one[0] for one in asked if one[0] > 1e-9) >= 0.18
    np.testing.assert_allclose(bends.squares[0, 0], [0.3, 0.0, 0.2], atol=1e-12)
    bends, _ = found(lambda along: True)
    assert not bends.squares.any() and not bends.cubes.any()


def test_no_run_is_beyond_a_bound() -> None:
    ends = (np.array([-0.2, 0.0]), np.array([9.0, 0.2]))
    _, asked = found(ends=ends)
    points = np.array([AXES @ one for one in asked])
    assert ((points >= ends[0]) & (points <= ends[1])).all()
    assert all(one[1] > -1e-9 for one in asked) and len(asked) == 3


def test_far_away_a_bend_grows_no_further() -> None:
    bends, _ = found()
    np.testing.assert_array_equal(
        bends.at(np.array([[0.0, 3.0]])), bends.at(np.array([[0.0, 8.0]]))
    )


@pytest.mark.parametrize("bend", [0.0, 0.25, -0.25])
def test_draws_follow_a_posterior_that_is_not_normal(bend: float) -> None:
    """One residual 2 (x + bend x^2) between -1.4 and 1.4, whose density is summed up."""
    low, high = np.array([-1.4]), np.array([1.4])

    def linearized(values: np.ndarray) -> Linearized:
        (x,) = values
        return Linearized(
            np.array([2.0 * (x + bend * x**2)]), np.array([[2.0 * (1.0 + 2.0 * bend * x)]])
        )

    goal: Any = SimpleNamespace(
        calibration=SimpleNamespace(free=(FreeParameter(name="x"),)),
        logarithmic=(False,),
        from_search=lambda point: point,
        bounds=lambda: (low, high),
        linearized=linearized,
    )
    findings = Findings(
        *(np.zeros(1), np.zeros(1), ("determined",), (0.5,), np.eye(1)),
        *(np.array([[2.0]]), (True,), np.ones(1)),
    )
    drawn = draws_of_fit(goal, findings, seed=4)
    assert drawn.shape == (1000, 1) and ((drawn >= low) & (drawn <= high)).all()
    grid = np.linspace(low[0], high[0], 4001)
    density = np.exp(-0.5 * (2.0 * (grid + bend * grid**2)) ** 2)
    summed = np.cumsum(density) / density.sum()
    assert kstest(drawn[:, 0], lambda x: np.interp(x, grid, summed)).pvalue > 1e-3
    straight = np.cumsum(np.exp(-2.0 * grid**2)) / np.exp(-2.0 * grid**2).sum()
    as_straight = kstest(drawn[:, 0], lambda x: np.interp(x, grid, straight)).pvalue
    assert (as_straight > 1e-3) == (bend == 0.0)
    assert (drawn == draws_of_fit(goal, findings, seed=4)).all()
