"""Where the time goes: kernel times, times how often a run calls them, against the run itself.

What is left is step control, the times shown, and an empty run: packing and unpacking by Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from ranklmodel.compiled.contract.tableaus import Tableau
from ranklmodel.compiled.make import fast_engine
from ranklmodel.simulation.problem import Problem, Statistics, Tolerance
from tests.benchmarks.figures import Row
from tests.benchmarks.kernel_times import kernel_seconds
from tests.benchmarks.many import patients_of
from tests.benchmarks.measure import processor_seconds
from tests.benchmarks.peers import ABSOLUTE, problem_of
from tests.benchmarks.subjects import SHOWN, YEARS, Subject
from tests.benchmarks.tangent_times import tangent_seconds

_NO_TIME = np.array([0.0, 1e-9])


def single_breakdown(subject: Subject, relative: float) -> Row:
    """Split the time of one run at a tolerance."""
    run = subject.run(subject.doses)
    engine = fast_engine(run.model)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(relative, relative * ABSOLUTE))
    counts = engine.integrate(problem).statistics
    tableau = engine._tableau(problem)
    each = kernel_seconds(engine._program, tableau, problem, YEARS / counts.steps)
    empty = replace(problem, times=_NO_TIME)
    jobs = {"run": lambda: engine.integrate(problem), "empty": lambda: engine.integrate(empty)}
    spent = processor_seconds(jobs)
    parts = _kernel_totals(each, tableau, [counts], len(SHOWN), 1)
    tries = counts.factorizations
    name = f"{subject.name}: where a run at {relative:g} goes"
    more = {"whole steps": each["whole step"] * tries, "empty run": spent["empty"]}
    return _row(name, spent["run"], parts, tries, more)


def ensemble_breakdown(subject: Subject, patients: int = 256) -> Row:
    """Split the time of a patient among others."""
    problems = patients_of(subject, patients)
    engine = fast_engine(subject.run(subject.doses).model)
    counts = [answer.statistics for answer in engine.integrate_many(problems)]
    tableau, lanes = engine._tableau(problems[0]), engine._wide.lanes
    step = YEARS * patients / _all(counts, "steps")
    each = kernel_seconds(engine._wide, tableau, problems[0], step)
    empty = [replace(problem, times=_NO_TIME) for problem in problems]
    jobs = {
        "run": lambda: engine.integrate_many(problems),
        "empty": lambda: engine.integrate_many(empty),
    }
    spent = processor_seconds(jobs, rounds=8)
    parts = _kernel_totals(each, tableau, counts, len(SHOWN), lanes)
    per_patient = {name: seconds / patients for name, seconds in parts.items()}
    name = f"{subject.name}: where a patient in {lanes} lanes goes"
    tries = _all(counts, "factorizations") / patients
    steps = each["whole step"] * tries / lanes
    more = {"whole steps": steps, "empty run": spent["empty"] / patients}
    return _row(name, spent["run"] / patients, per_patient, tries, more)


def gradient_breakdown(subject: Subject) -> Row:
    """Split the time of a run with its derivatives by 20 parameters."""
    run = subject.run(subject.doses)
    engine = fast_engine(run.model)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    asked: Problem = replace(problem, sensitivity_to=subject.varied(run))
    counts = engine.integrate(asked).statistics
    tableau, step = engine._tableau(asked), YEARS / counts.steps
    derivatives = engine._derivatives(subject.varied(run))
    of_run = kernel_seconds(engine._program, tableau, problem, step)
    of_slopes = tangent_seconds(engine._program, derivatives, tableau, asked, step)
    empty = replace(asked, times=_NO_TIME)
    jobs = {"run": lambda: engine.integrate(asked), "empty": lambda: engine.integrate(empty)}
    spent = processor_seconds(jobs)
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
    name = f"{subject.name}: where a gradient of 20 goes"
    return _row(name, spent["run"], parts, tries, {"empty run": spent["empty"]})


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
        "end of step": tries,
        # once in a step that holds a time shown: at most one for each time
        "dense output": min(steps, shown * len(counts)),
    }
    return {name: each[name] * number / lanes for name, number in calls.items()}


def _row(
    name: str, spent: float, parts: Mapping[str, float], tries: float, more: Mapping[str, float]
) -> Row:
    """Return a row; `more` are other times to show beside the run's."""
    kernels = float(np.sum(list(parts.values())))
    ordered = sorted(parts.items(), key=lambda part: -part[1])
    shares = {part: f"{100 * seconds / spent:.0f} %" for part, seconds in ordered}
    shown = {"run": spent, "kernels": kernels, **more}
    return {
        "figure": name,
        "ms": {part: 1e3 * seconds for part, seconds in shown.items()},
        "ratios": {
            "its kernels": spent / kernels,
            # what a step costs beside its floor, without what Python does once a run
            "its kernels, of steps alone": (spent - more["empty run"]) / kernels,
        },
        "notes": {
            "steps tried": round(tries),
            "us a step": round(1e6 * spent / tries, 2),
            **shares,
        },
        "peers": [],
    }
