"""Where everything is normal and known, power and size are those of the t-test's closed form."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import optimize, stats

from ranklmodel.cohorts.virtual_trials.participants import Participants, generator
from ranklmodel.cohorts.virtual_trials.replicates import between_trials, replicated
from ranklmodel.cohorts.virtual_trials.sizes import GOALS, Power, size_for
from ranklmodel.cohorts.virtual_trials.trial import PowerOf, outcome_result
from ranklmodel.inputs.designs.design import LEAST_SIGNIFICANT
from ranklmodel.inputs.designs.file import DropOutFile
from tests.cohorts.virtual_trials.plans import DAYS, normal_pool, plan, with_arms

DIFFERENCE, SPREAD = 1.2, 3.0
REPLICATES = 1000
ERRORS = 3.5
"""Standard errors that a test of chance may be off: once in two thousand."""


def closed_form(people: float, difference: float, spread: float) -> float:
    """Return the power of a t-test of two groups at 0.05."""
    freedom = 2 * people - 2
    bound = stats.t.isf(0.025, freedom)
    return float(stats.nct.sf(bound, freedom, difference / spread * math.sqrt(people / 2)))


def near_chance(share: float, expected: float, number: int = REPLICATES) -> bool:
    """Tell whether a share of so many replicates is what chance makes of the expected one."""
    return abs(share - expected) < ERRORS * math.sqrt(expected * (1 - expected) / number)


@pytest.fixture(scope="module")
def power_of() -> PowerOf:
    """Return power by size where 1.2 points differ and people spread by 3."""
    return PowerOf(plan(), normal_pool(DIFFERENCE, SPREAD), number=REPLICATES, seed=11)


@pytest.mark.parametrize("people", [30, 60, 120])
def test_power(power_of: PowerOf, people: int) -> None:
    share = power_of(people).power["sampling"]
    assert near_chance(share, closed_form(people, DIFFERENCE, SPREAD))


def test_power_with_errors_of_measurement() -> None:
    # two measurements of 1.5 % each, on a change of people of 3
    power_of = PowerOf(plan(cv=0.015), normal_pool(DIFFERENCE, SPREAD), number=REPLICATES, seed=5)
    spread = math.hypot(SPREAD, 1.5 * math.sqrt(2))
    assert near_chance(power_of(120).power["sampling"], closed_form(120, DIFFERENCE, spread))


def test_numbers_of_people() -> None:
    power_of = PowerOf(plan(), normal_pool(DIFFERENCE, SPREAD), number=250, seed=11)
    for goal in GOALS:
        size = size_for(goal, "sampling", power_of.guess(), power_of)

        def missing(people: float, goal: float = goal) -> float:
            return closed_form(people, DIFFERENCE, SPREAD) - goal

        exact = optimize.brentq(missing, 5, 999)
        assert size.people is not None and size.low is not None and size.high is not None
        assert size.low <= exact <= size.high
        assert abs(size.people / exact - 1.0) < 0.15


@pytest.mark.parametrize("needed", [3, 4, 5, 6, 7, 8, 9, 13, 40])
@pytest.mark.parametrize("start", [3, 6, 7, 8, 14, 15, 300])
def test_the_fewest_people_are_looked_for_in_few_steps(needed: int, start: int) -> None:
    tried: list[int] = []

    def power_of(people: int) -> Power:
        tried.append(people)
        assert len(tried) < 100
        share = float(stats.norm.cdf(1.3 + math.sqrt(people) - math.sqrt(needed)))
        return Power(people, {"sampling": share}, {"sampling": 0.01})  # type: ignore[dict-item]

    assert size_for(0.9, "sampling", start, power_of).people == needed


@pytest.mark.parametrize("method", ["t_test", "ancova"])
def test_equal_arms_are_told_apart_as_often_as_alpha(method: str) -> None:
    design = plan(40, method=method, cv=0.01)  # type: ignore[arg-type]  # one of two
    made = outcome_result(design, normal_pool(0.0, SPREAD), 0, number=300, seed=3)
    assert near_chance(made.expected["sampling"].significant, 0.05, 300)


def test_ancova_is_a_regression_on_arm_and_first_level() -> None:
    from ranklmodel.cohorts.virtual_trials.comparison import summarized
    from ranklmodel.cohorts.virtual_trials.participants import Measured

    random = np.random.default_rng(1)
    first = random.normal(1.0, 0.1, 50)
    change = random.normal(0.0, 2.0, 50) - 20.0 * (first - 1.0)
    change[:20] += 1.0
    of, minus = Measured(first[:20], change[:20]), Measured(first[20:], change[20:])
    made = summarized(of, minus, "ancova")
    design = np.column_stack([np.ones(50), np.arange(50) < 20, first])
    fit, squares, *_ = np.linalg.lstsq(design, change)
    error = math.sqrt(squares[0] / 47 * np.linalg.inv(design.T @ design)[1, 1])
    assert made.difference == pytest.approx(fit[1], rel=1e-9)
    assert made.error == pytest.approx(error, rel=1e-9)
    assert made.freedom == 47


def test_who_leaves_is_not_counted() -> None:
    design = plan(200, leaving=DropOutFile(a_year=0.2))
    arm, _ = outcome_result(design, normal_pool(0.0, SPREAD), 0, number=400, seed=2).arms
    # after two years 0.8 times 0.8
    assert arm.counted == pytest.approx(200 * 0.64, abs=ERRORS * math.sqrt(200 * 0.64 * 0.36 / 400))
    assert arm.error == pytest.approx(SPREAD / math.sqrt(128), rel=0.02)


def test_leaving_by_visit_and_the_last_visit_carried_forward() -> None:
    leaving = DropOutFile(stay=(0.7, 0.5))
    random = generator(1, 0)
    design = plan(leaving=leaving, missing="carried_forward")
    arm, outcome = design.arms["a"], design.outcomes[0]
    drawn = Participants.drawn(random, 20_000, np.ones(3), arm.staying(DAYS), outcome)
    assert [round((drawn.last >= visit).mean(), 2) for visit in (0, 1, 2)] == [1.0, 0.7, 0.5]
    levels = np.array([[1.0, 1.1, 1.3]] * 3)
    carried = drawn.measured(levels, outcome, "carried_forward").change
    assert len(carried) == (drawn.last >= 1).sum()
    assert sorted(set(carried.round(6))) == [10.0, 30.0]
    assert (drawn.measured(levels, outcome, "observed").change.round(6) == 30.0).all()


def test_error_alone_goes_beyond_the_least_significant_change_as_the_normal_says() -> None:
    design = plan(100, cv=0.012)
    made = outcome_result(design, normal_pool(0.0, 1e-9), 0, number=400, seed=9)
    expected = stats.norm.sf(LEAST_SIGNIFICANT / math.sqrt(2))
    for arm in made.arms:
        assert arm.gain is not None and arm.loss is not None
        for share in (arm.gain, arm.loss):
            assert share == pytest.approx(expected, abs=0.004)


def test_spread_between_trials_widens_and_costs_power() -> None:
    design, pool = plan(400), normal_pool(DIFFERENCE, SPREAD)
    made = outcome_result(design, pool, 0, number=1000, seed=4)
    sampling = SPREAD * math.sqrt(2 / 400)
    between = between_trials(design.outcomes[0], DIFFERENCE)
    assert between == pytest.approx(0.7 * math.hypot(0.5, 0.15 * DIFFERENCE))
    for source, spread in (("sampling", sampling), ("trials", math.hypot(sampling, between))):
        seen = made.expected[source]  # type: ignore[index]  # two of the sources
        assert (seen.high - seen.low) / (2 * 1.96) == pytest.approx(spread, rel=0.08)
    # a shift of that spread moves the difference that a test with known errors sees
    bound = 1.96 * sampling
    expected = stats.norm.sf(bound, DIFFERENCE, math.hypot(sampling, between))
    assert near_chance(made.expected["trials"].power, float(expected))


def test_draws_of_parameters_move_the_difference() -> None:
    pool = normal_pool(DIFFERENCE, SPREAD, draws=4, apart=0.8)
    made = replicated(plan(), pool, 0, (200, 200), number=800, seed=6, spread=0.0)
    expected = np.mean([closed_form(200, DIFFERENCE + moved, SPREAD) for moved in (0.8, -0.8)])
    share, error = made.power("parameters", 0.05, DIFFERENCE)
    assert abs(share - expected) < ERRORS * error
    # of four draws nobody knows a power better than four numbers tell it
    assert error > 0.1
    assert made.power("trials", 0.05, DIFFERENCE)[0] == share


def test_two_arms_have_different_people() -> None:
    design = with_arms(plan(30), people=30)
    made = replicated(design, normal_pool(0.0, SPREAD), 0, (30, 30), number=200, seed=8)
    means = made.usual.means
    assert abs(np.corrcoef(means[:, 0], means[:, 1])[0, 1]) < 0.25


def test_no_number_of_replicates_is_certain() -> None:
    made = replicated(plan(), normal_pool(40.0, SPREAD), 0, (50, 50), number=20, seed=3)
    share, error = made.power("sampling", 0.05, 40.0)
    assert share == 1.0
    # of 20 that all tell the arms apart the true share may be 0.83 (95 %, Clopper and Pearson)
    assert 0.04 < error < 0.12
