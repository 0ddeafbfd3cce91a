"""What is measured of many runs: patients at once, and how costs grow with their number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import numpy as np

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.problem import Problem
from ranklmodel.simulation.schedule import Floats, Integers
from tests.benchmarks.figures import CLOCK, TIGHT, Row, row_of, truth
from tests.benchmarks.measure import (
    Spent,
    error_of,
    matched,
    processor_seconds,
    spent_seconds,
    timed,
)
from tests.benchmarks.peers import present, problem_of, tolerance
from tests.benchmarks.subjects import BONE, SHOWN, Subject

ENSEMBLE_ERROR = 3e-4
# In whom the error is looked at, of many.
_LOOKED_AT = 32
# Patients between two looks at the clock when there are very many: their results, and no more, are
# held at a time.
_GROUP = 2048
# What is shown of each where there are very many.
FEW = SHOWN[::52]


def patients(
    run: ModelRun, times: Floats, varied: Integers, number: int, relative: float
) -> Iterator[Problem]:
    """Yield patients in whom some parameters differ by a tenth, the same ones every time."""
    problem = replace(problem_of(run, times), tolerance=tolerance(relative))
    random = np.random.default_rng(0)
    for _ in range(number):
        constants = run.constants.copy()
        constants[varied] *= random.lognormal(0.0, 0.1, len(varied))
        yield replace(problem, constants=constants)


def patients_of(subject: Subject, number: int, relative: float = 1e-3) -> list[Problem]:
    """Return patients in whom 20 parameters differ."""
    run = subject.run(subject.doses)
    return list(patients(run, SHOWN, subject.varied(run), number, relative))


def ensemble(subject: Subject, number: int = 1000) -> Row:
    """Compare patients in whom 20 parameters differ, per patient.

    Ours in lanes on all cores, in processor time and by the clock, and one after another on one
    core; peers on one core, with the patient in whom nothing differs.
    """
    run = subject.run(subject.doses)
    engine = fast_engine(run.model)
    relative, error = _matched_in_all(engine, patients_of(subject, _LOOKED_AT))
    problems = patients_of(subject, number, relative)
    few = problems[: number // 10]
    ours = spent_seconds(
        {
            "fast": lambda: engine.integrate_many(problems),
            "fast, one by one": lambda: [engine.integrate(problem) for problem in few],
        },
        rounds=6,
    )
    each = {
        "fast": ours["fast"].processor / number,
        CLOCK: ours["fast"].wall / number,
        "fast, one by one": ours["fast, one by one"].processor / len(few),
    }
    notes: dict[str, Any] = {"fast": relative, "largest error": error}
    jobs = {}
    for name, make in present().items():
        if name in ("fast", "SciPy LSODA", "diffrax"):  # hundreds of times slower
            continue
        runner = make(run, SHOWN)
        allowed = matched(runner, truth(run, SHOWN), ENSEMBLE_ERROR)
        if allowed is not None:
            jobs[name] = lambda runner=runner, allowed=allowed: runner(allowed)
            notes[name] = allowed
    each |= processor_seconds(jobs, rounds=5)
    return row_of(f"{subject.name}: per patient of {number}, error {error:.1g}", each, notes)


def _matched_in_all(engine: FastEngine, problems: list[Problem]) -> tuple[float, float]:
    """Return the loosest tolerance at which the error is met in all patients, and the error."""
    tight = [replace(problem, tolerance=TIGHT) for problem in problems]
    expected = [answer.states for answer in engine.integrate_many(tight)]

    def largest(relative: float) -> float:
        asked = [replace(problem, tolerance=tolerance(relative)) for problem in problems]
        pairs = zip(engine.integrate_many(asked), expected, strict=True)
        return max(error_of(answer.states, states) for answer, states in pairs)

    found = matched(
        lambda relative: np.array([largest(relative)]), np.zeros(1), ENSEMBLE_ERROR, _own
    )
    assert found is not None
    return found, largest(found)


def _own(found: Floats, _: Floats) -> float:
    return float(found[0])


def growth_with_patients(largest: int = 100_000) -> Iterator[Row]:
    """Show the cost per patient as their number grows; eight times of each are shown."""
    run = BONE.run(14)
    engine, varied = fast_engine(run.model), BONE.varied(run)
    number = 1
    while number <= largest:
        spent = _in_groups(engine, patients(run, FEW, varied, number, 1e-3))
        each = {
            "fast": spent.processor / number,
            CLOCK: spent.wall / number,
        }
        yield row_of(f"bone: per patient of {number}", each, {})
        number *= 10


def _in_groups(engine: FastEngine, problems: Iterator[Problem]) -> Spent:
    """Return the time of runs alone, their making left out; a single group is run repeatedly."""
    first, total = list(islice(problems, _GROUP)), Spent(0.0, 0.0)
    if len(first) < _GROUP:
        return spent_seconds({"fast": lambda: engine.integrate_many(first)}, rounds=3)["fast"]
    group = first
    while group:
        spent = timed(lambda group=group: engine.integrate_many(group))
        total = Spent(total.processor + spent.processor, total.wall + spent.wall)
        group = list(islice(problems, _GROUP))
    return total


def growth_with_parameters() -> Iterator[Row]:
    """Show the cost of a gradient as its parameters become more."""
    run = BONE.run(14)
    problem = replace(problem_of(run, FEW), tolerance=tolerance(1e-3))
    engine = fast_engine(run.model)
    for number in (1, 4, 20, 100):
        asked = replace(problem, sensitivity_to=np.arange(number))
        spent = processor_seconds(
            {
                "fast": lambda asked=asked: engine.integrate(asked),
                "one run": lambda: engine.integrate(problem),
            },
            rounds=3,
        )
        runs = spent["fast"] / spent.pop("one run")
        yield row_of(f"bone: gradient of {number}", spent, {"in runs": round(runs, 1)})
