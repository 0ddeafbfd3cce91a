"""Averaged dosing: right where it applies, exact where it does not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from ranklmodel.compiled.averaging.closed_form import orbit, passage
from ranklmodel.compiled.averaging.repeated_doses import stretches
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.language.builder import Builder
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses

PLASMA, GONE, BONE = 1, 2, 5


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def test_slow_states_agree_and_the_drug_is_exact(engine: FastEngine) -> None:
    exact = engine.integrate(year_of_doses())
    averaged = engine.integrate(year_of_doses(dosing="averaged"))
    np.testing.assert_allclose(averaged.states[:, BONE], exact.states[:, BONE], rtol=1e-4)
    for state in (PLASMA, GONE):
        np.testing.assert_allclose(
            averaged.states[:, state], exact.states[:, state], rtol=1e-6, atol=1e-8
        )
    assert averaged.statistics.steps * 10 < exact.statistics.steps


@pytest.mark.parametrize(
    ("loss", "error"),
    # of a drug that goes within the day, the ripple of the hormone stays: its curved effect is lost
    [(0.003, 1e-7), (0.02, 1e-6), (3.0, 5e-4), (30.0, 5e-4)],
)
def test_drugs_that_pile_up_and_drugs_that_go_within_the_day(
    engine: FastEngine, loss: float, error: float
) -> None:
    constants = VALUES.copy()
    constants[1], constants[2] = loss, 0.3 / loss
    problem = year_of_doses(constants=constants)
    exact = engine.integrate(problem)
    averaged = engine.integrate(replace(problem, dosing="averaged"))
    assert averaged.statistics.engine == "fast, averaged dosing"
    np.testing.assert_allclose(averaged.states[:, BONE], exact.states[:, BONE], rtol=error)
    np.testing.assert_allclose(
        averaged.states[:, PLASMA], exact.states[:, PLASMA], rtol=1e-6, atol=1e-8
    )


@pytest.mark.parametrize("relative", [1e-3, 1e-5])
def test_the_averages_are_followed_as_closely_as_the_tolerance(
    engine: FastEngine, relative: float
) -> None:
    problem = year_of_doses(dosing="averaged")
    loose = replace(problem, tolerance=Tolerance(relative, relative * 1e-3))
    tight, found = (engine.integrate(one).states for one in (problem, loose))
    np.testing.assert_allclose(found[:, BONE], tight[:, BONE], rtol=2 * relative)


def test_averaging_the_concentration_instead_would_be_wrong(engine: FastEngine) -> None:
    exact = engine.integrate(year_of_doses()).states[-1, BONE]
    averaged = engine.integrate(year_of_doses(dosing="averaged")).states[-1, BONE]
    infusion = Schedule.build([], [(np.array([20.0, 320.0]), 0, np.array([1.0, 0.0]))])
    level = engine.integrate(year_of_doses(schedule=infusion)).states[-1, BONE]
    assert abs(level - exact) > 100 * abs(averaged - exact)


def test_missed_doses_and_changes_are_followed(engine: FastEngine) -> None:
    days = np.array([d for d in range(300) if d not in (50, 51, 120) and d % 97 != 3], dtype=float)
    amounts = np.where(days < 150, 1.0, 0.3)
    schedule = Schedule.build(
        [(days, 0, amounts), (np.array([200.4]), 0, np.array([2.0]))],
        [(np.array([80.5, 82.0]), 0, np.array([1.0, 0.0]))],
    )
    exact = engine.integrate(year_of_doses(schedule=schedule))
    averaged = engine.integrate(year_of_doses(schedule=schedule, dosing="averaged"))
    np.testing.assert_allclose(averaged.states[:, BONE], exact.states[:, BONE], rtol=1e-4)
    np.testing.assert_allclose(
        averaged.states[:, PLASMA], exact.states[:, PLASMA], rtol=1e-6, atol=1e-8
    )


@pytest.mark.parametrize("seed", range(30, 60))
def test_no_dose_is_lost_or_given_twice(engine: FastEngine, seed: int) -> None:
    random = np.random.default_rng(seed)
    interval = random.choice([1 / 3, 0.1, 0.7, 1.0, 1 / 7, 1.1, 2.3])
    times = random.uniform(0, 30) + interval * np.arange(random.integers(6, 120))
    amounts = np.full(len(times), interval)
    for _ in range(2):
        place = random.integers(len(times))
        match random.integers(3):
            case 0:
                amounts[place:] *= random.uniform(0.2, 2)
            case 1:
                amounts[place] *= 3
            case 2:
                times, amounts = np.delete(times, place), np.delete(amounts, place)
    schedule = Schedule.build([(times, 0, amounts)], [])
    problem = year_of_doses(schedule=schedule)
    exact, averaged = (
        engine.integrate(replace(problem, dosing=dosing)).states for dosing in ("exact", "averaged")
    )
    for state in (PLASMA, GONE):
        np.testing.assert_allclose(averaged[:, state], exact[:, state], rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(averaged[:, BONE], exact[:, BONE], rtol=1e-4)


def test_batches_average_too(engine: FastEngine) -> None:
    problem = year_of_doses(dosing="averaged")
    alone = engine.integrate(problem).states
    for solution in engine.integrate_many([problem] * 5, threads=2):
        assert np.array_equal(solution.states, alone)


def test_a_drug_without_linear_pharmacokinetics_is_exact_and_the_run_says_why() -> None:
    m = Builder("saturable")
    most, half = m.parameter("most", "mg/day"), m.parameter("half", "mg")
    amount = m.state("amount", "mg", "")
    m.administration("drug", "oral", into=amount, averaged=True)
    m.process("elimination", most * amount / (half + amount), uses=amount)
    doses = Schedule.build([(np.arange(9.0), 0, np.ones(9))], [])
    done = fast_engine(m.assemble()).integrate(
        Problem(
            np.array([1.0, 1.0, 0.0]), np.zeros(1), np.array([0.0, 9.0]), doses, dosing="averaged"
        )
    )
    said = "Every dose of drug is an edge, because the rate of amount is not in prop"
    assert done.statistics.dosing.startswith(said)


def test_stretches_end_at_whatever_disturbs_them() -> None:
    days = np.arange(30.0)
    found = stretches(Schedule.build([(days, 0, np.ones(30))], []), {0}, {0}, 0.0, 100.0)
    assert [(s.start, s.number) for s in found] == [(0.0, 30)]
    assert [one.until(25.5).number for one in found] == [25]
    cut = Schedule.build([(days, 0, np.ones(30))], [(np.array([25.5]), 0, np.ones(1))])
    found = stretches(cut, {0}, {0}, 0.0, 100.0)
    assert [(s.start, s.number) for s in found] == [(0.0, 25)]
    assert stretches(cut, {1}, {1}, 0.0, 100.0) == []
    weekly = Schedule.build([(7 * days, 0, np.ones(30))], [])
    assert stretches(weekly, {0}, {0}, 0.0, 300.0) == []
    # fewer than can be faster than with every dose an edge
    few = Schedule.build([(days[:23], 0, np.ones(23))], [])
    assert stretches(few, {0}, {0}, 0.0, 100.0) == []


def test_doses_of_other_states_are_edges_unless_they_are_frequent() -> None:
    days = np.arange(100.0)

    def found(others: list[float]) -> list[tuple[float, int]]:
        doses = [(days, 0, np.ones(100)), (np.array(others), 1, np.ones(len(others)))]
        schedule = Schedule.build(doses, [])
        return [(one.start, one.number) for one in stretches(schedule, {0}, {0}, 0.0, 100.0)]

    assert found([]) == found([3.5]) == found([20.5, 30.5, 70.0]) == [(0.0, 100)]
    # twice a week for a while, and before and after it nothing
    assert found([30.5, 34.0, 37.5, 41.0, 44.5]) == [(0.0, 30), (45.0, 55)]
    assert found(days.tolist()) == []


def test_stretches_end_at_another_dose_to_the_last_digit() -> None:
    for start in np.linspace(0.1, 9.1, 40):
        thirds = start + np.arange(31) / 3
        odd = Schedule.build([(thirds, 0, np.append(np.ones(30), 2.0))], [])
        assert [s.stop for s in stretches(odd, {0}, {0}, 0.0, 100.0)] == [thirds[30]]


def test_a_linear_system_is_carried_exactly() -> None:
    through = passage(np.array([[-40.0, 0.0], [40.0, -0.3]]), 2.0)
    times = np.array([0.0, 0.01, 0.1, 0.5, 1.0, 2.0])
    moved = through.carried(np.tile([1.0, 2.0], (6, 1)), times)
    fast, slow = np.exp(-40 * times), np.exp(-0.3 * times)
    np.testing.assert_allclose(moved[:, 0], fast, rtol=1e-11, atol=1e-18)
    share = 40.0 / 39.7
    np.testing.assert_allclose(moved[:, 1], 2 * slow + share * (slow - fast), rtol=1e-12)
    np.testing.assert_allclose(
        through.to_halves[-1] @ [1.0, 2.0], moved[-1], rtol=1e-11, atol=1e-18
    )
    states = orbit(through.to_halves[-1], np.array([1.0, 2.0]), 7)
    for before, after in pairwise(states):
        np.testing.assert_allclose(after, through.to_halves[-1] @ before, rtol=1e-12, atol=1e-300)


def test_the_quadrature_meets_closed_forms() -> None:
    for rate in (0.01, 1.0, 40.0):
        through = passage(np.array([[-rate]]), 1.0)
        level, weights = through.to_points[:, 0, 0], through.weights
        np.testing.assert_allclose(weights.sum(axis=1), 1.0, rtol=1e-12)
        averages, mean = weights @ level, (1 - np.exp(-rate)) / rate
        assert averages[0] == pytest.approx(mean, rel=1e-7)
        assert averages[1] == pytest.approx(mean, rel=1e-3)
        for points, error in ((9, 1e-12), (17, 1e-13)):
            finer = passage(through.matrix, 1.0, points)
            averages = finer.weights @ finer.to_points[:, 0, 0]
            assert averages[0] == pytest.approx(mean, rel=error)
            assert averages[1] == pytest.approx(mean, rel=1e-5)
        # the average of 1 / (1 + level), a steep effect
        effect = weights[0] @ (1 / (1 + 100 * level))
        share = 1 - np.log(101 / (1 + 100 * np.exp(-rate))) / rate
        assert effect == pytest.approx(share, rel=1e-6)
