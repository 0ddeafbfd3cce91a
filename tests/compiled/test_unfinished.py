"""Why a run of a queue has no result: each reason in its own words."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ranklmodel.compiled.batch import packed, solution_of
from ranklmodel.compiled.contract import arrays as r
from ranklmodel.compiled.contract.tableaus import RODAS5P
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.compiled.solver.workspace import Workspace
from ranklmodel.errors import SimulationError
from tests.compiled.sample_models import drug_and_bone, year_of_doses

PROBLEM = year_of_doses(times=np.array([5.0, 10.0, 30.0]))


class _Idle:
    """A solver that begins some runs and finishes none."""

    def __init__(self, *, says_finished: bool) -> None:
        self._says_finished = says_finished

    def advance(self, *arguments: object) -> bool:
        return self._says_finished


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def refusal(engine: FastEngine, status: int) -> SimulationError:
    """Return the error of a run that was left in a status."""
    queue, (states,) = packed([PROBLEM], engine._program)
    queue.ledger[0, r.STATUS] = status
    states[:] = 1.0
    states[1, 3] = math.nan
    error = solution_of(queue, 0, states, PROBLEM, engine._program, "", 0.0)
    assert isinstance(error, SimulationError)
    return error


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (r.WAITING, "has not begun this run: a fault of the engine"),
        (r.RUNNING, "has left this run: a fault of the engine"),
        (r.DONE, "between them is not finite: a fault of the engine"),
        (r.TIME_LIMIT, "the time limit is reached; raise"),
        (r.NOT_BEGUN, "before it began"),
    ],
)
def test_every_end_without_result_has_its_reason(
    engine: FastEngine, status: int, words: str
) -> None:
    error = refusal(engine, status)
    assert words in error.message
    assert ("time limit" in error.message) == (status in (r.TIME_LIMIT, r.NOT_BEGUN))


def test_what_is_not_finite_is_named(engine: FastEngine) -> None:
    error = refusal(engine, r.DONE)
    assert (error.time, error.state) == (10.0, "hormone")
    assert refusal(engine, r.WAITING).time == 5.0


@pytest.mark.parametrize("says_finished", [False, True])
def test_only_the_clock_is_called_a_time_limit(engine: FastEngine, says_finished: bool) -> None:
    queue, _ = packed([PROBLEM] * 3, engine._program)
    space = Workspace(engine._program, RODAS5P)
    queue.ledger[1, r.STATUS] = r.RUNNING
    queue.ledger[2, r.STATUS] = r.DONE
    solver = _Idle(says_finished=says_finished)
    space.run(solver, queue, 1, -math.inf if not says_finished else math.inf)  # type: ignore[arg-type]  # a solver made for the test
    kept = [r.WAITING, r.RUNNING, r.DONE]
    ended = kept if says_finished else [r.NOT_BEGUN, r.TIME_LIMIT, r.DONE]
    assert queue.ledger[:, r.STATUS].tolist() == ended


def test_the_time_to_compile_the_solver_is_not_that_of_a_run(
    engine: FastEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    made = engine._solver

    def slowly(lanes: int) -> object:
        clock[0] += 3600.0
        return made(lanes)

    monkeypatch.setattr(engine, "_solver", slowly)
    monkeypatch.setattr("time.perf_counter", lambda: clock[0])
    assert np.isfinite(engine.integrate(PROBLEM).states).all()
    assert clock == [3600.0]
