"""What is measured: each function returns a table row of milliseconds and ratios."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ranklmodel.exchange.run import ModelRun
from ranklmodel.simulation.fast.make import fast_engine
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.measure import error_of, matched, processor_seconds
from tests.benchmarks.peers import ABSOLUTE, fast, present, problem_of
from tests.benchmarks.subjects import BONE, SHOWN, Subject

Row = dict[str, Any]


def truth(run: ModelRun, times: Floats) -> Floats:
    """Return the states to eleven digits."""
    asked = replace(problem_of(run, times), tolerance=Tolerance(1e-11, 1e-14))
    return fast_engine(run.model, "Rodas5P").integrate(asked).states


def single(subject: Subject, doses: int, error: float, without: tuple[str, ...] = ()) -> Row:
    """Compare one run at matched error."""
    run = subject.run(doses)
    expected = truth(run, SHOWN)
    jobs, tolerances = {}, {}
    for name, make in present().items():
        if name in without:
            continue
        runner = make(run, SHOWN)
        relative = matched(runner, expected, error)
        if relative is not None:
            tolerances[name] = relative
            jobs[name] = lambda runner=runner, relative=relative: runner(relative)
    spent = processor_seconds(jobs, rounds=3 if doses > 100 else 7)
    name = f"{subject.name}: single, {doses} doses, error {error:g}"
    return row_of(name, spent, tolerances)


def row_of(name: str, spent: dict[str, float], extra: dict[str, Any]) -> Row:
    ours = spent["fast"]
    ratios = {peer: seconds / ours for peer, seconds in spent.items() if peer != "fast"}
    milliseconds = {peer: 1e3 * seconds for peer, seconds in spent.items()}
    return {"figure": name, "ms": milliseconds, "ratios": ratios, "notes": extra}


def averaged() -> Row:
    """Compare averaged with exact dosing, and print what it costs on density."""
    run = BONE.run(1826)
    exact, mean = fast(run, SHOWN), fast(run, SHOWN, "averaged")
    spent = processor_seconds({"exact": lambda: exact(1e-3), "fast": lambda: mean(1e-3)}, rounds=4)
    engine = fast_engine(run.model)
    shown = engine.outputs(exact(1e-6), run.constants), engine.outputs(mean(1e-6), run.constants)
    names = run.model.layout.outputs.names
    errors = {
        site: float(np.abs(shown[1][:, k] / shown[0][:, k] - 1.0).max())
        for k, site in enumerate(names)
        if site.endswith("BMD")
    }
    return row_of("bone: daily doses, averaged against exact", spent, errors)


def patients_of(subject: Subject, patients: int) -> list[Problem]:
    """Return patients in whom 20 parameters differ by a tenth."""
    run = subject.run(subject.doses)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    varied, random = subject.varied(run), np.random.default_rng(0)
    constants = np.repeat(run.constants[None, :], patients, axis=0)
    constants[:, varied] *= random.lognormal(0.0, 0.1, (patients, 20))
    return [replace(problem, constants=row) for row in constants]


def ensemble(subject: Subject, patients: int = 1000) -> Row:
    """Compare patients with 20 parameters varied, per patient; ours in lanes on all threads."""
    run, problems = subject.run(subject.doses), patients_of(subject, patients)
    engine = fast_engine(run.model)
    jobs = {
        "fast": lambda: engine.integrate_many(problems),
        "scalar": lambda: [engine.integrate(p) for p in problems[: patients // 10]],
    }
    spent = processor_seconds(jobs, rounds=3)
    per_patient = {"fast": spent["fast"] / patients, "scalar": spent["scalar"] / (patients // 10)}
    if "libRoadRunner" in present():
        runner = present()["libRoadRunner"](run, SHOWN)
        relative = matched(runner, truth(run, SHOWN), 3e-4) or 1e-4
        per_patient |= processor_seconds({"libRoadRunner": lambda: runner(relative)}, rounds=5)
    answers = engine.integrate_many(problems[:32])
    tight = [replace(p, tolerance=Tolerance(1e-9, 1e-12)) for p in problems[:32]]
    errors = [
        error_of(a.states, b.states)
        for a, b in zip(answers, engine.integrate_many(tight), strict=True)
    ]
    name = f"{subject.name}: {patients} patients"
    return row_of(name, per_patient, {"largest error": max(errors)})


def gradient(subject: Subject) -> Row:
    """Compare the derivatives of all states by 20 parameters with one run, and with differences.

    The peer takes a difference for each parameter: 21 runs, accurate enough that a difference over
    a hundredth keeps three digits.
    """
    run = subject.run(subject.doses)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    asked = replace(problem, sensitivity_to=subject.varied(run))
    engine = fast_engine(run.model)
    jobs = {
        "fast": lambda: engine.integrate(asked),
        "one run": lambda: engine.integrate(problem),
    }
    spent = processor_seconds(jobs, rounds=7)
    if "libRoadRunner" in present():
        runner = present()["libRoadRunner"](run, SHOWN)
        relative = matched(runner, truth(run, SHOWN), 1e-5) or 1e-6
        once = processor_seconds({"run": lambda: runner(relative)}, rounds=3)["run"]
        spent["libRoadRunner differences"] = 21 * once
    tight = engine.integrate(replace(asked, tolerance=Tolerance(1e-9, 1e-12))).sensitivity
    found = engine.integrate(asked).sensitivity
    assert found is not None
    assert tight is not None
    # per relative change; each beside the largest of its state, and states that are gone left out
    scale = np.abs(run.constants[asked.sensitivity_to])
    sizes = np.abs(tight * scale).max(axis=(0, 2)) + 1e-3 * np.abs(run.initial)
    seen = sizes > 1e-9
    worst = (np.abs((found - tight) * scale).max(axis=(0, 2))[seen] / sizes[seen]).max()
    runs = spent["fast"] / spent.pop("one run")
    name = f"{subject.name}: gradient of 20"
    return row_of(name, spent, {"in runs": round(runs, 1), "error": float(worst)})


def scaling() -> list[Row]:
    """Show the cost per patient, and of gradients, as their number grows."""
    run = BONE.run(14)
    problem = replace(problem_of(run, SHOWN[::12]), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    engine = fast_engine(run.model)
    rows = []
    for number in (1, 10, 100, 1000, 10_000):
        many = [problem] * number
        spent = processor_seconds({"fast": lambda many=many: engine.integrate_many(many)}, rounds=2)
        rows.append(row_of(f"bone: per patient of {number}", {"fast": spent["fast"] / number}, {}))
    for number in (1, 4, 20, 100):
        asked = replace(problem, sensitivity_to=np.arange(number))
        spent = processor_seconds(
            {
                "fast": lambda: engine.integrate(problem),
                "tangent": lambda asked=asked: engine.integrate(asked),
            },
            rounds=3,
        )
        rows.append(row_of(f"bone: gradient of {number} in runs", spent, {}))
    return rows
