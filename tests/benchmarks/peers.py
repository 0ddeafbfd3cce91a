"""Engines that can be measured here: each answers one question at a given tolerance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

import numpy as np

from ranklmodel.exchange.run import ModelRun
from ranklmodel.exchange.sbml import to_sbml
from ranklmodel.simulation.fast.make import fast_engine
from ranklmodel.simulation.problem import Dosing, Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from tests.oracles.engines import roadrunner_model

# A run: relative tolerance to states at the times shown.
Runner = Callable[[float], Floats]

# All peers: absolute tolerance beside the relative one.
ABSOLUTE = 1e-3


def problem_of(run: ModelRun, times: Floats) -> Problem:
    """Return the run as engines take it."""
    return Problem(
        constants=run.constants,
        initial=np.array(list(run.state_values.values())),
        times=times,
        schedule=run.timetable,  # type: ignore[arg-type]  # the benchmarks pass a Schedule
        time_limit=3600.0,
    )


def fast(run: ModelRun, times: Floats, dosing: Dosing = "exact") -> Runner:
    """Return the compiled engine."""
    engine, problem = fast_engine(run.model), problem_of(run, times)

    def states(relative: float) -> Floats:
        tolerance = Tolerance(relative, relative * ABSOLUTE)
        asked = replace(problem, tolerance=tolerance, dosing=dosing)
        return engine.integrate(asked).states

    return states


def scipy(run: ModelRun, times: Floats) -> Runner:
    """Return SciPy's LSODA on lambdified equations, restarted at every dose."""
    engine, problem = ReferenceEngine(run.model), problem_of(run, times)

    def states(relative: float) -> Floats:
        tolerance = Tolerance(relative, relative * ABSOLUTE)
        return engine.integrate(replace(problem, tolerance=tolerance)).states

    return states


def roadrunner(run: ModelRun, times: Floats) -> Runner:
    """Return libRoadRunner's CVODE on our own SBML, compiled by LLVM."""
    loaded = roadrunner_model(to_sbml(run))
    names = run.model.layout.states.names
    species = {*loaded.model.getFloatingSpeciesIds(), *loaded.model.getBoundarySpeciesIds()}
    loaded.selections = [f"[{name}]" if name in species else name for name in names]
    size = len(loaded.integrator.getAbsoluteToleranceVector())
    shown = times.tolist()

    def states(relative: float) -> Floats:
        loaded.reset()
        loaded.integrator.relative_tolerance = relative
        loaded.integrator.absolute_tolerance = [relative * ABSOLUTE] * size
        return np.array(loaded.simulate(times=shown), dtype=float)

    return states


def present() -> dict[str, Callable[[ModelRun, Floats], Runner]]:
    """Return the peers whose packages are installed."""
    peers: dict[str, Any] = {"fast": fast, "SciPy LSODA": scipy}
    if find_spec("roadrunner") is not None:
        peers["libRoadRunner"] = roadrunner
    return peers
