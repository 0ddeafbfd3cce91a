"""Where the time goes: kernel times, times how often a run calls them, against the run itself.

What is left is step control, dense output at the times shown, packing and Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from ranklmodel.simulation.fast.make import fast_engine
from ranklmodel.simulation.fast.tableaus import Tableau
from ranklmodel.simulation.problem import Problem, Statistics, Tolerance
from tests.benchmarks.figures import Row, patients_of
from tests.benchmarks.kernel_times import kernel_seconds
from tests.benchmarks.measure import processor_seconds
from tests.benchmarks.peers import ABSOLUTE, problem_of
from tests.benchmarks.subjects import SHOWN, YEARS, Subject
from tests.benchmarks.tangent_times import tangent_seconds


def single_breakdown(subject: Subject, relative: float) -> Row:
    """Split the time of one run at a tolerance."""
    run = subject.run(subject.doses)
    engine = fast_engine(run.model)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(relative, relative * ABSOLUTE))
    counts = engine.integrate(problem).statistics
    tableau = engine._tableau([problem])
    each = kernel_seconds(engine._program, tableau, problem, YEARS / counts.steps)
    spent = processor_seconds({"run": lambda: engine.integrate(problem)})["run"]
    parts = _kernel_totals(each, tableau, [counts], len(SHOWN), 1)
    tries = counts.factorizations
    name = f"{subject.name}: where a run at {relative:g} goes"
    return _row(name, spent, parts, tries, each["whole step"] * tries)


def ensemble_breakdown(subject: Subject, patients: int = 256) -> Row:
    """Split the time of a patient among others."""
    problems = patients_of(subject, patients)
    engine = fast_engine(subject.run(subject.doses).model)
    counts = [answer.statistics for answer in engine.integrate_many(problems)]
    tableau, lanes = engine._tableau(problems), engine._wide.lanes
    step = YEARS * patients / _all(counts, "steps")
    each = kernel_seconds(engine._wide, tableau, problems[0], step)
    spent = processor_seconds({"run": lambda: engine.integrate_many(problems)}, rounds=4)["run"]
    parts = _kernel_totals(each, tableau, counts, len(SHOWN), lanes)
    per_patient = {name: seconds / patients for name, seconds in parts.items()}
    name = f"{subject.name}: where a patient in {lanes} lanes goes"
    tries = _all(counts, "factorizations") / patients
    return _row(name, spent / patients, per_patient, tries, each["whole step"] * tries / lanes)


def gradient_breakdown(subject: Subject) -> Row:
    """Split the time of a run with its derivatives by 20 parameters."""
    run = subject.run(subject.doses)
    engine = fast_engine(run.model)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    asked: Problem = replace(problem, sensitivity_to=subject.varied(run))
    counts = engine.integrate(asked).statistics
    tableau, step = engine._tableau([asked]), YEARS / counts.steps
    slopes = engine._slopes(subject.varied(run))
    of_run = kernel_seconds(engine._program, tableau, problem, step)
    of_slopes = tangent_seconds(engine._program, slopes, tableau, asked, step)
    spent = processor_seconds({"run": lambda: engine.integrate(asked)})["run"]
    tries, stages = counts.factorizations, tableau.stages
    # the tangent solver's own kernel computes rates and Jacobian, at every stage
    parts = {
        name: seconds
        for name, seconds in _kernel_totals(of_run, tableau, [counts], len(SHOWN), 1).items()
        if name not in ("rates and jacobian", "stage rates")
    }
    once = ("stage sums of slopes", "error of slopes")
    for name, seconds in of_slopes.items():
        parts[name] = seconds * tries * (1 if name in once else stages)
    return _row(f"{subject.name}: where a gradient of 20 goes", spent, parts, tries)


def _all(counts: Iterable[Statistics], name: str) -> int:
    return int(sum(getattr(one, name) for one in counts))


def _kernel_totals(
    each: Mapping[str, float],
    tableau: Tableau,
    counts: list[Statistics],
    shown: int,
    lanes: int,
) -> dict[str, float]:
    """Return the time of every kernel in all runs, had every lane always work to do."""
    tries, steps = _all(counts, "factorizations"), _all(counts, "steps")
    calls = {
        "rates and jacobian": steps,
        "factorize": tries,
        "solve": tries * tableau.stages,
        "check": tries,
        "stage rates": tries * (tableau.stages - 1),
        "stage sums": tries,
        "error": tries,
        # once in a step that holds a time shown: at most one for each time
        "dense output": min(steps, shown * len(counts)),
    }
    return {name: each[name] * number / lanes for name, number in calls.items()}


def _row(
    name: str, spent: float, parts: Mapping[str, float], tries: float, steps: float = 0.0
) -> Row:
    """Return a row; `steps` is the time of whole steps by compiled code, without their control."""
    kernels = float(np.sum(list(parts.values())))
    ordered = sorted(parts.items(), key=lambda part: -part[1])
    shares = {part: f"{100 * seconds / spent:.0f} %" for part, seconds in ordered}
    return {
        "figure": name,
        "ms": {"run": 1e3 * spent, "kernels": 1e3 * kernels}
        | ({"whole steps": 1e3 * steps} if steps else {}),
        "ratios": {"its kernels": spent / kernels},
        "notes": {
            "steps tried": round(tries),
            "us a step": round(1e6 * spent / tries, 2),
            **shares,
        },
    }
