"""This package's own engines, and what all peers are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ranklmodel.compiled.make import fast_engine
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.problem import Dosing, Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats

# A run: relative tolerance to states at the times shown.
Runner = Callable[[float], Floats]

# All peers: absolute tolerance beside the relative one.
ABSOLUTE = 1e-3


def tolerance(relative: float) -> Tolerance:
    """Return a tolerance as all peers are given it."""
    return Tolerance(relative, relative * ABSOLUTE)


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
        asked = replace(problem, tolerance=tolerance(relative), dosing=dosing)
        return engine.integrate(asked).states

    return states


def scipy_lsoda(run: ModelRun, times: Floats) -> Runner:
    """Return SciPy's LSODA on lambdified equations, restarted at every dose."""
    engine, problem = ReferenceEngine(run.model), problem_of(run, times)

    def states(relative: float) -> Floats:
        return engine.integrate(replace(problem, tolerance=tolerance(relative))).states

    return states
