"""What is measured of one run: each function returns a table row of milliseconds and ratios."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from ranklmodel.compiled.make import fast_engine
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.measure import error_of, matched, median_seconds, processor_seconds
from tests.benchmarks.peers import (
    AMICI,
    Runner,
    absent,
    amici_gradient,
    fast,
    present,
    problem_of,
    tolerance,
)
from tests.benchmarks.subjects import BONE, SHOWN, Subject

Row = dict[str, Any]

# Ours on all cores, where times are not of the processor.
CLOCK = "fast by the clock"

TIGHT = Tolerance(1e-9, 1e-12)
# Of a gradient's parameters, the largest error that it is compared at.
GRADIENT_ERROR = 1e-3
UNMATCHED = "no tolerance meets the error"


def truth(run: ModelRun, times: Floats) -> Floats:
    """Return the states to eleven digits."""
    asked = replace(problem_of(run, times), tolerance=Tolerance(1e-11, 1e-14))
    return fast_engine(run.model, "Rodas5P").integrate(asked).states


def single(
    subject: Subject, doses: int, error: float, without: Mapping[str, str] | None = None
) -> Row:
    """Compare one run at matched error.

    Parameters
    ----------
    subject : Subject
        The model.
    doses : int
        How many.
    error : float
        The largest that is allowed.
    without : mapping of str to str, optional
        Peers that are left out, and why.
    """
    run = subject.run(doses)
    expected = truth(run, SHOWN)
    jobs: dict[str, Callable[[], object]] = {}
    left_out = {**(without or {}), **absent()}
    notes: dict[str, Any] = dict(left_out)
    for name, make in present().items():
        if name in left_out:
            continue
        runner = make(run, SHOWN)
        relative = matched(runner, expected, error)
        notes[name] = UNMATCHED if relative is None else relative
        if relative is not None:
            jobs[name] = _job(runner, relative)
    spent = processor_seconds(jobs, rounds=4 if doses > 100 else 12)
    return row_of(f"{subject.name}: single, {doses} doses, error {error:g}", spent, notes)


def _job(runner: Runner, relative: float) -> Callable[[], object]:
    return lambda: runner(relative)


def row_of(name: str, spent: dict[str, float], extra: dict[str, Any]) -> Row:
    """Return a row of seconds, in milliseconds and as ratios to ours.

    Peers are compared with our time by the clock too, where that was taken.
    """
    peers = [peer for peer in spent if peer in present() and peer != "fast"]
    others = [peer for peer in spent if peer not in ("fast", CLOCK)]
    ratios = {peer: spent[peer] / spent["fast"] for peer in others}
    if CLOCK in spent:
        ratios |= {f"{peer}, {CLOCK}": spent[peer] / spent[CLOCK] for peer in peers}
    return {
        "figure": name,
        "ms": {peer: 1e3 * seconds for peer, seconds in spent.items()},
        "ratios": ratios,
        "notes": extra,
        "peers": peers,
    }


def averaged() -> Row:
    """Compare averaged with exact dosing, and print what it costs on density."""
    run = BONE.run(1826)
    exact, mean = fast(run, SHOWN), fast(run, SHOWN, "averaged")
    spent = processor_seconds({"exact": lambda: exact(1e-3), "fast": lambda: mean(1e-3)}, rounds=8)
    engine = fast_engine(run.model)
    shown = engine.outputs(exact(1e-6), run.constants), engine.outputs(mean(1e-6), run.constants)
    names = run.model.layout.outputs.names
    errors = {
        site: float(np.abs(shown[1][:, k] / shown[0][:, k] - 1.0).max())
        for k, site in enumerate(names)
        if site.endswith("BMD")
    }
    return row_of("bone: daily doses, averaged against exact", spent, errors)


def untaken() -> Row:
    """Compare five years of tablets with a run that carries along the drugs that are not taken."""
    problem = problem_of(BONE.run(1826), SHOWN)
    ours, other = (fast_engine(BONE.run(1826).model) for _ in range(2))
    left_out = ours._untaken.drugs(problem)
    other._untaken.drugs = lambda problem: ()  # type: ignore[method-assign]  # every state is carried
    jobs = {"fast": ours, "every state": other}
    states = {name: engine.integrate(problem).states for name, engine in jobs.items()}
    spent = processor_seconds(
        {name: partial(engine.integrate, problem) for name, engine in jobs.items()}, rounds=8
    )
    error = error_of(states["fast"], states["every state"])
    notes = {"drugs left out": len(left_out), "largest difference": error}
    return row_of("bone: daily doses, drugs not taken left out", spent, notes)


# How long a daily tablet is taken, and how often both ways of dosing are timed.
LENGTHS = {"5 years": (5 * 365.25, 9), "1 year": (365.25, 25), "30 days": (30.0, 101)}


def daily_regimens() -> tuple[str, ...]:
    """Return the built-in regimens with a tablet a day."""
    library = Library()
    regimens = {name: library.regimen(name) for name in library.names("regimen")}
    return tuple(
        name
        for name, regimen in regimens.items()
        if any(one.dose is not None for one in regimen.treatments)
    )


def averaged_regimen(regimen: str, length: str) -> Row:
    """Compare averaged with exact dosing of a built-in regimen, at the usual tolerance."""
    days, rounds = LENGTHS[length]
    life = scenario("atac_woman", regimen, dosing="averaged")
    problem = life.problem(np.linspace(0.0, days, 13))
    exact = replace(problem, dosing="exact")
    spent = median_seconds(
        {
            "exact": lambda: life.engine.integrate(exact),
            "fast": lambda: life.engine.integrate(problem),
        },
        rounds,
    )
    return row_of(f"bone: {regimen}, {length}, averaged against exact", spent, {})


def gradient(subject: Subject) -> Row:
    """Compare the derivatives of all states by 20 parameters, where they are right to 1e-3.

    Each derivative is per relative change of its parameter, beside the largest of its state; states
    that are gone are left out. libRoadRunner has no derivatives by parameters over time, so takes a
    difference for each: 21 runs, so accurate that a difference over a hundredth keeps three digits.
    """
    run, by = subject.run(subject.doses), subject.varied(subject.run(subject.doses))
    problem = problem_of(run, SHOWN)
    asked, engine = replace(problem, sensitivity_to=by), fast_engine(run.model)

    def ours(relative: float) -> Floats:
        found = engine.integrate(replace(asked, tolerance=tolerance(relative))).sensitivity
        assert found is not None
        return found

    scale = np.abs(run.constants[by])
    tight = engine.integrate(replace(asked, tolerance=TIGHT)).sensitivity
    assert tight is not None
    sizes = np.abs(tight * scale).max(axis=(0, 2)) + 1e-3 * np.abs(run.initial)
    seen = sizes > 1e-9

    def scaled(runner: Runner) -> Runner:
        return lambda relative: (runner(relative) * scale)[:, seen] / sizes[seen, None]

    runners: dict[str, Runner] = {"fast": ours}
    if AMICI in present():
        runners[AMICI] = amici_gradient(run, SHOWN, by)
    expected = (tight * scale)[:, seen] / sizes[seen, None]
    jobs: dict[str, Callable[[], object]] = {}
    notes: dict[str, Any] = {}
    for name, runner in runners.items():
        relative = matched(scaled(runner), expected, GRADIENT_ERROR, _largest)
        notes[name] = UNMATCHED if relative is None else relative
        if relative is not None:
            jobs[name] = _job(runner, relative)
    one = replace(problem, tolerance=tolerance(notes["fast"]))
    spent = processor_seconds({**jobs, "one run": lambda: engine.integrate(one)}, rounds=10)
    notes["in runs"] = round(spent["fast"] / spent.pop("one run"), 1)
    notes["error"] = _largest(scaled(ours)(notes["fast"]), expected)
    if "libRoadRunner" in present():
        single_run = present()["libRoadRunner"](run, SHOWN)
        enough = matched(single_run, truth(run, SHOWN), 1e-5) or 1e-6
        once = processor_seconds({"run": _job(single_run, enough)}, rounds=3)["run"]
        spent["libRoadRunner"] = 21 * once
    return row_of(f"{subject.name}: gradient of 20, error {GRADIENT_ERROR:g}", spent, notes)


def _largest(found: Floats, expected: Floats) -> float:
    return float(np.abs(found - expected).max())
