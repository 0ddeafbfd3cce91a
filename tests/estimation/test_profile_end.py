"""Ends of profiles of what has a closed form: lines, curves, and directions that nothing bounds."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import chi2

from ranklmodel.estimation.objective import Linearized
from ranklmodel.estimation.profile_end import SIDES, EndOfProfile, walk_to_end

RISE = 0.5 * float(chi2.ppf(0.95, 1))


@dataclass
class Curves:
    """A search whose residuals are known functions."""

    function: Callable[[np.ndarray], np.ndarray]
    low: np.ndarray
    high: np.ndarray
    count: int = 0
    goal: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(failures=[]))

    def at(self, point: np.ndarray) -> Linearized:
        self.count += 1
        step = 1e-6
        here = self.function(point)
        columns = [
            (self.function(point + step * unit) - self.function(point - step * unit)) / (2 * step)
            for unit in np.eye(len(point))
        ]
        return Linearized(here, np.array(columns).T)

    def residuals(self, point: np.ndarray) -> np.ndarray:
        return self.function(point)

    def slopes(self, point: np.ndarray) -> np.ndarray:
        return self.at(point).jacobian


def ends(search: Curves, optimum: list[float], parameter: int = 0) -> list[EndOfProfile]:
    at = np.array(optimum)
    return [walk_to_end(search, at, parameter, side, RISE) for side in SIDES]  # type: ignore[arg-type]


def place(end: EndOfProfile) -> float:
    return end.places[-1].point[end.parameter]


@pytest.mark.parametrize("seed", range(12))
def test_of_straight_lines_the_ends_are_those_of_the_standard_error(seed: int) -> None:
    random = np.random.default_rng(seed)
    number = int(random.integers(1, 7))
    lines = random.normal(size=(number + 5, number)) * random.lognormal(0.0, 1.0, number)
    observed = random.normal(size=number + 5)
    best, *_ = np.linalg.lstsq(lines, observed, rcond=None)
    error = math.sqrt(np.linalg.inv(lines.T @ lines)[0, 0])
    search = Curves(lambda x: lines @ x - observed, best - 40 * error, best + 40 * error)
    wide = Curves(search.function, best - 1e4, best + 1e4)
    for one in (search, wide):
        low, high = ends(one, best.tolist())
        assert low.kind == high.kind == "bounded"
        away = math.sqrt(2 * RISE) * error
        assert place(low) == pytest.approx(best[0] - away, rel=0.011, abs=0.011 * away)
        assert place(high) == pytest.approx(best[0] + away, rel=0.011, abs=0.011 * away)
        assert place(high) - best[0] == pytest.approx(away, rel=0.011)


@pytest.mark.parametrize("spread", [0.1, 0.5, 1.0])
def test_of_a_bent_curve_the_ends_are_where_the_cost_has_risen(spread: float) -> None:
    def residuals(x: np.ndarray) -> np.ndarray:
        return (np.exp(x) - 1.0) / spread

    search = Curves(residuals, np.array([-8.0]), np.array([8.0]))
    high = ends(search, [0.0])[1]
    exactly = brentq(lambda x: 0.5 * float(residuals(np.array([x]))[0]) ** 2 - RISE, 0.0, 8.0)
    assert high.kind == "bounded"
    assert place(high) == pytest.approx(exactly, rel=0.02)


def test_others_follow_a_bent_valley() -> None:
    """Along x y = 1 nothing changes but what the second row says of x."""

    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([50.0 * (x[0] + x[1]), 2.0 * x[0]])

    search = Curves(residuals, np.full(2, -6.0), np.full(2, 6.0))
    for parameter in (0, 1):
        for end in ends(search, [0.0, 0.0], parameter):
            assert end.kind == "bounded"
            away = math.sqrt(2 * RISE) * math.sqrt(0.25 + (parameter / 50.0**2))
            assert abs(place(end)) == pytest.approx(away, rel=0.02)
            x, y = end.places[-1].point
            assert x == pytest.approx(-y, abs=0.05)


def test_a_product_alone_leaves_both_open() -> None:
    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([20.0 * (x[0] + x[1] - 1.0), 5.0 * (x[0] + x[1] - 1.0)])

    search = Curves(residuals, np.full(2, -3.0), np.full(2, 4.0))
    for parameter in (0, 1):
        low, high = ends(search, [0.5, 0.5], parameter)
        assert low.kind == high.kind == "open"
        assert (place(low), place(high)) == (-3.0, 4.0)
        assert max(one.cost for one in (*low.places, *high.places)) < 0.01


@pytest.mark.parametrize("sign", [-1.0, 1.0])
def test_what_saturates_is_bounded_on_one_side(sign: float) -> None:
    """An effect of nearly its most says how small, and not how large, a rate may be."""

    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([10.0 * (1.0 / (1.0 + np.exp(-sign * x[0])) - 0.97)])

    optimum = sign * math.log(0.97 / 0.03)
    search = Curves(residuals, np.array([-20.0]), np.array([20.0]))
    found = ends(search, [optimum])
    kinds = [end.kind for end in found]
    assert kinds == (["bounded", "open"] if sign > 0 else ["open", "bounded"])


def test_where_lives_can_not_be_lived_the_walk_stops_and_says_why() -> None:
    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([x[0]]) if x[0] < 1.0 else np.array([np.inf])

    search = Curves(residuals, np.array([-9.0]), np.array([9.0]))
    search.goal.failures.append("cells below zero")
    low, high = ends(search, [0.0])
    assert low.kind == "bounded"
    assert (high.kind, high.reason) == ("stopped", "cells below zero")
    assert 0.9 < place(high) < 1.0


def test_a_bound_that_holds_another_makes_the_interval_shorter() -> None:
    """Once the other can no longer follow, the cost rises as if it were fixed."""

    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([3.0 * (x[0] + x[1]), 0.1 * x[0]])

    free = Curves(residuals, np.full(2, -100.0), np.full(2, 100.0))
    held = Curves(residuals, np.array([-100.0, -1.0]), np.array([100.0, 1.0]))
    wide, short = ends(free, [0.0, 0.0])[1], ends(held, [0.0, 0.0])[1]
    exactly = brentq(
        lambda x: 0.5 * (9.0 * max(x - 1.0, 0.0) ** 2 + 0.01 * x**2) - RISE, 0.0, 100.0
    )
    assert place(wide) == pytest.approx(10 * math.sqrt(2 * RISE), rel=0.02)
    assert place(short) == pytest.approx(exactly, rel=0.03)
