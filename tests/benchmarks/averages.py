"""What is measured of averaged dosing with derivatives, and of many averaged runs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ranklmodel.compiled.make import fast_engine
from ranklmodel.simulation.problem import Problem
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.figures import CLOCK, TIGHT, Row, row_of
from tests.benchmarks.many import patients
from tests.benchmarks.measure import processor_seconds, spent_seconds
from tests.benchmarks.peers import problem_of, tolerance
from tests.benchmarks.subjects import BONE, SHOWN

# A tablet a day to the end of the run, as most regimens are.
DAILY = 2557


def averaged_gradient(relative: float) -> Row:
    """Compare the derivatives by 20 parameters with an averaged run, and with exact dosing.

    The error is of a relative change of each parameter, beside the largest derivative of a state.
    """
    run = BONE.run(DAILY)
    engine, by = fast_engine(run.model), BONE.varied(run)
    one = replace(problem_of(run, SHOWN), tolerance=tolerance(relative), dosing="averaged")
    asked = replace(one, sensitivity_to=by)
    exact = replace(asked, dosing="exact")

    def scaled(problem: Problem) -> Floats:
        found = engine.integrate(problem).sensitivity
        assert found is not None
        return found * np.abs(run.constants[by])

    tight = scaled(replace(asked, tolerance=TIGHT))
    sizes = np.abs(tight).max(axis=(0, 2)) + 1e-3 * np.abs(run.initial)
    seen = sizes > 1e-9
    apart = np.abs(scaled(asked) - tight)[:, seen] / sizes[seen, None]
    spent = processor_seconds(
        {"fast": lambda: engine.integrate(asked), "one run": lambda: engine.integrate(one)},
        rounds=10,
    )
    runs = spent["fast"] / spent.pop("one run")
    spent |= processor_seconds({"exact": lambda: engine.integrate(exact)}, rounds=1)
    notes = {"in runs": round(runs, 1), "error": float(apart.max())}
    return row_of(f"bone: gradient of 20, daily doses averaged, {relative:g}", spent, notes)


def averaged_ensemble(relative: float, number: int = 256) -> Row:
    """Compare averaged runs in lanes with the loop over them, per patient."""
    run = BONE.run(DAILY)
    engine = fast_engine(run.model)
    plain = patients(run, SHOWN[::4], BONE.varied(run), number, relative)
    problems = [replace(problem, dosing="averaged") for problem in plain]
    together = engine.integrate_many(problems)
    alone = [engine.integrate(problem) for problem in problems]
    same = [np.array_equal(a.states, b.states) for a, b in zip(together, alone, strict=True)]
    spent = spent_seconds(
        {
            "fast": lambda: engine.integrate_many(problems),
            "one by one": lambda: [engine.integrate(problem) for problem in problems],
        },
        rounds=4,
    )
    each = {
        "fast": spent["fast"].processor / number,
        CLOCK: spent["fast"].wall / number,
        "one by one": spent["one by one"].processor / number,
    }
    notes = {"share of the same bits": float(np.mean(same))}
    return row_of(f"bone: per patient of {number}, averaged, {relative:g}", each, notes)
