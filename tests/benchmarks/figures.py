"""What is measured: each function returns a table row of milliseconds and ratios."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ranklmodel.exchange.run import ModelRun
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.scenario import scenario
from ranklmodel.simulation.fast.make import fast_engine
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule
from tests.benchmarks.measure import error_of, matched, processor_seconds
from tests.benchmarks.peers import ABSOLUTE, fast, present, problem_of

Row = dict[str, Any]
YEARS = 7 * 365.25
SHOWN = np.linspace(0.0, YEARS, 365)


def bone_run(doses: int) -> ModelRun:
    """Return a woman followed for seven years, with a tablet a day for `doses` days."""
    life = scenario("atac_woman", engine="fast", calibration=None)
    constants, state = life.baseline
    where = bone_model().layout
    gut = where.states.position(where.administration("anastrozole", None).state)
    times = np.arange(float(doses))
    table = Schedule.build([(times, gut, np.ones(doses))], [])
    return ModelRun(bone_model(), constants, state, table, title="benchmark", table=life.parameters)


def truth(run: ModelRun, times: Floats) -> Floats:
    """Return the states to eleven digits."""
    asked = replace(problem_of(run, times), tolerance=Tolerance(1e-11, 1e-14))
    return fast_engine(run.model, "Rodas5P").integrate(asked).states


def single(doses: int, error: float, without: tuple[str, ...] = ()) -> Row:
    """Compare one run at matched error."""
    run = bone_run(doses)
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
    return _row(f"single, {doses} doses, error {error:g}", spent, tolerances)


def _row(name: str, spent: dict[str, float], extra: dict[str, Any]) -> Row:
    ours = spent["fast"]
    ratios = {peer: seconds / ours for peer, seconds in spent.items() if peer != "fast"}
    milliseconds = {peer: 1e3 * seconds for peer, seconds in spent.items()}
    return {"figure": name, "ms": milliseconds, "ratios": ratios, "notes": extra}


def averaged() -> Row:
    """Compare averaged with exact dosing, and print what it costs on density."""
    run = bone_run(1826)
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
    return _row("daily doses, averaged against exact", spent, errors)


def ensemble(patients: int = 1000) -> Row:
    """Compare patients with 20 parameters varied, per patient; ours in lanes on all threads."""
    run = bone_run(14)
    problem = replace(problem_of(run, SHOWN), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    random = np.random.default_rng(0)
    varied = random.choice(len(run.model.parameters), 20, replace=False)
    constants = np.repeat(run.constants[None, :], patients, axis=0)
    constants[:, varied] *= random.lognormal(0.0, 0.1, (patients, 20))
    problems = [replace(problem, constants=row) for row in constants]
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
    return _row(f"{patients} patients", per_patient, {"largest error": max(errors)})


def scaling() -> list[Row]:
    """Show the cost per patient, and of gradients, as their number grows."""
    run = bone_run(14)
    problem = replace(problem_of(run, SHOWN[::12]), tolerance=Tolerance(1e-3, 1e-3 * ABSOLUTE))
    engine = fast_engine(run.model)
    rows = []
    for number in (1, 10, 100, 1000, 10_000):
        many = [problem] * number
        spent = processor_seconds({"fast": lambda many=many: engine.integrate_many(many)}, rounds=2)
        rows.append(_row(f"per patient of {number}", {"fast": spent["fast"] / number}, {}))
    for number in (1, 4, 20, 100):
        asked = replace(problem, sensitivity_to=np.arange(number))
        spent = processor_seconds(
            {
                "fast": lambda: engine.integrate(problem),
                "tangent": lambda asked=asked: engine.integrate(asked),
            },
            rounds=3,
        )
        rows.append(_row(f"gradient of {number} in runs", spent, {}))
    return rows


def floor() -> Row:
    """Compare the cost of a step with that of the kernels it calls."""
    from ranklmodel.simulation.fast.invoke import invoke
    from ranklmodel.simulation.fast.kernels import SOLVER_KERNELS

    run = bone_run(14)
    engine = fast_engine(run.model, "Rodas4")
    problem = replace(problem_of(run, SHOWN[[0, -1]]), tolerance=Tolerance(1e-6, 1e-9))
    program = engine._program
    address = dict(zip(SOLVER_KERNELS, program.solver.tolist(), strict=True))
    sizes = program.sizes
    state, hoisted = problem.initial.copy(), engine._hoisted(problem.constants)
    rates, right = np.zeros(sizes.states), np.zeros(sizes.states)
    jacobian, factors = np.zeros(sizes.jacobian), np.zeros(sizes.factors)
    shift, excess = np.array([10.0]), np.zeros(1)
    calls = {
        "rates_jacobian": (state, hoisted, rates, jacobian),
        "stage_rates": (state, hoisted, right, rates),
        "factorize": (jacobian, shift, factors),
        "solve": (factors, right, rates),
        "check": (jacobian, shift, rates, right, excess),
    }
    jobs = {
        name: lambda name=name, arrays=arrays: [invoke(address[name], *arrays) for _ in range(1000)]
        for name, arrays in calls.items()
    }
    jobs["fast"] = lambda: engine.integrate(problem)
    spent = processor_seconds(jobs, rounds=5)
    counts = engine.integrate(problem).statistics
    step = spent["fast"] / (counts.steps + counts.rejections)
    return {
        "figure": "step",
        "ms": {"step": 1e3 * step, **{n: s for n, s in spent.items() if n in calls}},
        "ratios": {},
        "notes": {"kernels include about 1 us of the call from Python": True},
    }
