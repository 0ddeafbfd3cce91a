"""Many runs at once: in order, the same bits whatever the threads, a fault spoils no other."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses

N = 150


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def cohort() -> list[Problem]:
    """Return patients who differ in parameters, doses, lengths of observation and tolerance."""
    random = np.random.default_rng(7)
    problems = []
    for k in range(N):
        days = np.sort(random.uniform(0.0, 60.0, k % 9))
        schedule = Schedule.build(
            [(days, 0, random.uniform(0.5, 3.0, len(days)))],
            [(np.array([10.0, 20.0]), 0, np.array([float(k % 3), 0.0]))],
        )
        times = np.linspace(0.0, random.uniform(30.0, 90.0), 2 + k % 30)
        constants = VALUES * random.lognormal(0.0, 0.3, len(VALUES))
        tolerance = Tolerance(10.0 ** -random.uniform(4.0, 8.0), 1e-10)
        start = np.array([0.0, 0.1, 0.0, 5.0, 0.6, 0.9])
        problems.append(Problem(constants, start, times, schedule, tolerance))
    return problems


@pytest.mark.slow
def test_threads_and_company_change_no_bit(engine: FastEngine) -> None:
    problems = cohort()
    engine_of_one_method = fast_engine(drug_and_bone(), "Rodas5P")
    one = engine_of_one_method.integrate_many(problems, threads=1)
    two = engine_of_one_method.integrate_many(problems, threads=2)
    turned = engine_of_one_method.integrate_many(problems[::-1], threads=3)[::-1]
    for a, b, c in zip(one, two, turned, strict=True):
        assert np.array_equal(a.states, b.states)
        assert np.array_equal(a.states, c.states)
        assert a.statistics.steps == b.statistics.steps == c.statistics.steps


def test_lanes_agree_with_the_scalar_solver() -> None:
    engine = fast_engine(drug_and_bone(), "Rodas5P")
    for problem, lane in zip(cohort(), engine.integrate_many(cohort()), strict=True):
        alone = engine.integrate(problem).states
        np.testing.assert_array_equal(lane.times, problem.times)
        # not bit for bit: fused operations are grouped differently
        np.testing.assert_allclose(lane.states, alone, rtol=1e-9, atol=1e-9)


def test_progress_is_told(engine: FastEngine) -> None:
    told: list[tuple[int, int]] = []
    engine.integrate_many(cohort(), progress=lambda done, all_: told.append((done, all_)))
    assert told[-1] == (N, N)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_one_fault_spoils_no_neighbour(engine: FastEngine) -> None:
    problems = cohort()[:12]
    good = engine.integrate_many(problems)
    bad = year_of_doses(step_limit=3)
    mixed = engine.attempt_many([*problems[:5], bad, *problems[5:]])
    fault = mixed.pop(5)
    assert isinstance(fault, SimulationError) and "step limit" in fault.message
    for a, b in zip(good, mixed, strict=True):
        assert not isinstance(b, SimulationError)
        assert np.array_equal(a.states, b.states)
    with pytest.raises(SimulationError, match="step limit"):
        engine.integrate_many([*problems, bad])


def test_no_problems_give_no_solutions(engine: FastEngine) -> None:
    assert engine.integrate_many([]) == []
