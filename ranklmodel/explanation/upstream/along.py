"""The run along which drivers are followed: fine where it begins, with the moment before it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.explanation.causes import columns_of
from ranklmodel.simulation.trajectory import trajectory

if TYPE_CHECKING:
    from ranklmodel.lives.experiment import Experiment
    from ranklmodel.lives.scenario import Scenario
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Engine, Problem
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.simulation.trajectory import Trajectory

_AFTER_A_DOSE = 100  # moments
_FIRST = (
    1e-3  # days after the start or a dose at which the early ones begin, and at most as a share
)
_MOST_DOSES = 40  # beyond which one dose matters little

_AT_ONCE = 1e-9  # days


def followed(
    scenario: Scenario | Experiment,
    problem: Problem,
    state: Floats,
    start: float,
    stop: float,
    moments: int = 600,
) -> tuple[Floats, dict[str, Floats | float]]:
    """Return days and all that stands in equations along a run that is fine at its beginning.

    Parameters
    ----------
    scenario : Scenario or Experiment
        Whose life.
    problem : Problem
        Its problem from day 0.
    state : array of shape (n_states,)
        At the start.
    start, stop : float
        Days.
    moments : int
        How many are spread evenly; half as many lie close after the start.

    Returns
    -------
    days : array of shape (n_times,)
        Denser after the start, where most things move fastest.
    values : dict of str to array of shape (n_times,) or float
        Parameters and inputs, states and rules.
    """
    times = [np.linspace(start, stop, moments), _after(start, stop, moments // 2)]
    schedule = problem.schedule
    edges = np.unique(np.concatenate([schedule.dose_times, schedule.setting_times]))
    edges = edges[(edges > start) & (edges < stop)]
    if len(edges) <= _MOST_DOSES:
        ends = [*edges[1:], stop]
        times += [_after(*pair, _AFTER_A_DOSE) for pair in zip(edges, ends, strict=False)]
        times.append(edges)
    days = np.unique(np.concatenate(times))
    run = trajectory(scenario.engine, replace(problem, initial=state, times=days, scales=None))
    return with_the_moment_before(scenario.model, scenario.engine, run)


def _after(start: float, stop: float, number: int) -> Floats:
    """Return moments after a start and before a stop, the denser the nearer to the start."""
    length = stop - start
    moments: Floats = start + np.geomspace(_FIRST * min(1.0, length), length, number)[:-1]
    return moments


def with_the_moment_before(
    model: Model, engine: Engine, run: Trajectory
) -> tuple[Floats, dict[str, Floats | float]]:
    """Return days and all that stands in equations, from just before the run on.

    What is switched on at the start, as exercise is, pushes at that very moment. The first day
    stands twice then, the first time as it is before.

    Parameters
    ----------
    model : Model
        Whose equations.
    engine : Engine
        Of a model with the same quantities.
    run : Trajectory
        Of that model, or of one with more states after its own.

    Returns
    -------
    days : array of shape (n_times,)
        Ascending.
    values : dict of str to array of shape (n_times,) or float
        Parameters and inputs, states and rules.
    """
    values = columns_of(model, run)
    before = _inputs_before(run)
    if before is None:
        return run.days, values
    own = run.solution.states[:1, : len(model.states)]
    outputs = engine.outputs(own, before)[0]
    names = (*engine.layout.parameters.names, *engine.layout.inputs.names)
    first = dict(zip(engine.layout.outputs.names, outputs, strict=True))
    first |= dict(zip(names, before, strict=True))
    longer = {
        name: np.concatenate([[first[name]], column]) if isinstance(column, np.ndarray) else column
        for name, column in values.items()
        if name in first or not isinstance(column, np.ndarray)
    }
    return np.concatenate([run.days[:1], run.days]), longer


def _inputs_before(run: Trajectory) -> Floats | None:
    """Return constants as they are just before the start; None where nothing is switched then."""
    schedule, start = run.problem.schedule, run.days[0]
    now = np.isclose(schedule.setting_times, start, rtol=0.0, atol=_AT_ONCE)
    if not now.any():
        return None
    constants = run.problem.constants.copy()
    inputs = constants[len(run.layout.parameters) :]
    earlier = schedule.setting_times < start - _AT_ONCE
    inputs[schedule.setting_inputs[earlier]] = schedule.setting_values[earlier]
    return constants
