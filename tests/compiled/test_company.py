"""Engines of several models and widths in one process, asked in any order, on any thread.

Whatever was asked before, of this engine or another, an answer is that of an engine just made.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Solution
from tests.compiled.sample_models import drug_and_bone
from tests.compiled.test_batch import cohort
from tests.compiled.test_conditions import asked, tank
from tests.compiled.test_faults import growth

Answer = Solution | SimulationError
Ask = Callable[[FastEngine], list[Answer]]
METHODS: tuple[MethodName, ...] = ("automatic", "Rodas4", "Rodas5P")


def questions(random: np.random.Generator) -> tuple[Callable[[], FastEngine], list[Problem]]:
    """Return how an engine is made, and runs of its model, some of which can not be finished."""
    method = METHODS[random.integers(len(METHODS))]
    kind = random.integers(3)
    if kind == 2:
        law = lambda size, shape: -1 - size**shape  # noqa: E731  # becomes no number
        plain = Problem(np.array([1.0, 0.5]), np.ones(1), np.array([0.0, 1.0]))
        ends = random.choice([1e-6, 0.1, 0.3, 3.0], 9)
        runs = [
            replace(plain, times=np.linspace(0.0, end, 2 + 20 * (k % 2)))
            for k, end in enumerate(ends)
        ]
        return partial(growth, law, method), runs
    made: Callable[[], Model] = (drug_and_bone, tank)[kind]
    if kind == 1:
        limits = random.uniform(0.3, 2.7, 9)
        runs = [asked([limit, 0.25, 1.0], [0.0, 1.0], 3.0, 1e-6) for limit in limits]
    else:
        whole = cohort()
        runs = [whole[k] for k in random.choice(len(whole), 9, replace=False)]
    ends_only = random.random(len(runs)) < 0.5
    runs = [
        replace(p, times=p.times[[0, -1]]) if end else p
        for p, end in zip(runs, ends_only, strict=True)
    ]
    return lambda: fast_engine(made(), method), runs


def attempt(engine: FastEngine, problem: Problem) -> Answer:
    """Run one problem, alone."""
    try:
        return engine.integrate(problem)
    except SimulationError as error:
        return error


def ways(problems: Sequence[Problem], random: np.random.Generator) -> list[Ask]:
    """Return the ways of asking."""
    some = list(problems[: random.integers(1, len(problems) + 1)])
    slopes = [replace(problem, sensitivity_to=np.array([0])) for problem in some[:2]]

    def on_threads(engine: FastEngine) -> list[Answer]:
        with ThreadPoolExecutor(3) as pool:
            return list(pool.map(partial(attempt, engine), some))

    return [
        lambda engine: engine.attempt_many(some),
        lambda engine: engine.attempt_many(some * 3, threads=3),
        lambda engine: [attempt(engine, problem) for problem in some],
        lambda engine: [attempt(engine, problem) for problem in slopes],
        on_threads,
    ]


def same(answer: Answer, fresh: Answer) -> None:
    """Assert that two answers are the same to the bit, or fail for the same reason."""
    if isinstance(fresh, SimulationError):
        assert isinstance(answer, SimulationError)
        assert str(answer) == str(fresh)
        assert "fault of the engine" not in str(fresh)
        return
    assert not isinstance(answer, SimulationError), answer
    np.testing.assert_array_equal(answer.states, fresh.states)
    if fresh.sensitivity is not None:
        np.testing.assert_array_equal(answer.sensitivity, fresh.sensitivity)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_no_answer_depends_on_what_the_process_did_before(seed: int) -> None:
    random = np.random.default_rng(seed)
    used: list[tuple[Callable[[], FastEngine], list[Problem], FastEngine]] = []
    for _ in range(30):
        if len(used) < 4 or random.random() < 0.2:
            make, problems = questions(random)
            used.append((make, problems, make()))
        if len(used) > 4:
            del used[random.integers(len(used))]
            gc.collect()
        make, problems, engine = used[random.integers(len(used))]
        asks = ways(problems, random)
        ask = asks[random.integers(len(asks))]
        for answer, fresh in zip(ask(engine), ask(make()), strict=True):
            same(answer, fresh)
