"""Averaged runs in lanes: the bits of each by itself, whatever their company."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def cohort(number: int = 40) -> list[Problem]:
    """Return people who differ in parameters, doses, gaps between them and tolerance."""
    random = np.random.default_rng(11)
    problems = []
    for k in range(number):
        days = random.uniform(0.0, 20.0) + random.choice([0.5, 1.0, 2.0]) * np.arange(90.0)
        # some have a gap, after which another stretch begins; some too few doses on either side
        days = np.delete(days, range(20 + k, 20 + k + k % 4)) if k % 3 else days[: 20 + 5 * k]
        problems.append(
            year_of_doses(
                constants=VALUES * random.lognormal(0.0, 0.2, len(VALUES)),
                schedule=Schedule.build([(days, 0, np.full(len(days), 1.0 + k % 2))], []),
                times=np.linspace(0.0, random.uniform(60.0, 250.0), 3 + k % 20),
                tolerance=Tolerance(10.0 ** -random.uniform(2.0, 8.0), 1e-10),
                dosing="averaged",
            )
        )
    return problems


def test_a_batch_has_the_bits_of_single_runs(engine: FastEngine) -> None:
    problems = cohort()
    alone = [engine.integrate(problem) for problem in problems]
    assert len({one.statistics.engine for one in alone}) > 1, "all are averaged alike"
    for threads in (1, 3):
        together = engine.integrate_many(problems, threads=threads)
        for one, other in zip(alone, together, strict=True):
            np.testing.assert_array_equal(other.states, one.states)
            assert other.statistics == replace(one.statistics, seconds=other.statistics.seconds)


def test_their_slow_states_are_solved_together(
    engine: FastEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []
    solved = FastEngine._solved

    def counted(self: FastEngine, problems: list[Problem], program: object) -> object:
        calls.append(len(problems))
        return solved(self, problems, program)  # type: ignore[arg-type]  # as it was given

    monkeypatch.setattr(FastEngine, "_solved", counted)
    one_stretch = [year_of_doses(dosing="averaged", constants=VALUES * k) for k in (1.0, 1.1, 1.2)]
    fast_engine(drug_and_bone()).integrate_many(one_stretch)
    assert calls.count(3) == 1


def test_one_fault_spoils_no_neighbour(engine: FastEngine) -> None:
    problems = cohort(12)
    good = engine.integrate_many(problems)
    spoiled = VALUES.copy()
    spoiled[2] = np.nextafter(0.0, 1.0)
    bad = [
        # averaged from its beginning: it fails in lanes, beside the others
        year_of_doses(dosing="averaged", step_limit=3, times=np.linspace(20.0, 60.0, 5)),
        year_of_doses(dosing="averaged", constants=spoiled),
    ]
    mixed = engine.attempt_many([*problems[:5], *bad, *problems[5:]])
    first = mixed[5]
    assert isinstance(first, SimulationError)
    assert "step limit" in first.message
    for one, other in zip(good, [*mixed[:5], *mixed[7:]], strict=True):
        assert not isinstance(other, SimulationError)
        np.testing.assert_array_equal(other.states, one.states)
    with pytest.raises(SimulationError, match="step limit"):
        engine.integrate_many([*problems, bad[0]])


def test_averaged_and_exact_runs_in_one_batch(engine: FastEngine) -> None:
    averaged = cohort(6)
    mixed = [one for problem in averaged for one in (problem, replace(problem, dosing="exact"))]
    told: list[tuple[int, int]] = []
    answers = engine.integrate_many(mixed, progress=lambda done, all_: told.append((done, all_)))
    assert told[-1] == (12, 12)
    for problem, answer in zip(averaged, answers[::2], strict=True):
        np.testing.assert_array_equal(answer.states, engine.integrate(problem).states)
    assert all("averaged" not in answer.statistics.engine for answer in answers[1::2])
