"""Wrong engines, which every oracle must reject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from ranklmodel.model.layout import Layout
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem, Solution
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

Fault = Callable[[Engine, Problem], Solution]


def half_again(engine: Engine, problem: Problem) -> Solution:
    """Return a result that is wrong by half, as a known test suite once let pass."""
    found = engine.integrate(problem)
    return replace(found, states=1.5 * found.states)


def a_part_in_a_thousand(engine: Engine, problem: Problem) -> Solution:
    """Return a result that is wrong a little, and not at the start."""
    found = engine.integrate(problem)
    states = found.states.copy()
    states[1:] *= 1.001
    return replace(found, states=states)


def an_hour_late(engine: Engine, problem: Problem) -> Solution:
    """Return the states of an hour earlier."""
    shift = np.minimum(1 / 24, np.diff(problem.times).min() / 2)
    times = np.append(problem.times[0], problem.times[1:] - shift)
    return replace(engine.integrate(replace(problem, times=times)), times=problem.times)


def last_entry_missed(engine: Engine, problem: Problem) -> Solution:
    """Return the run without the last dose or setting, or from a start that is off."""
    plan = problem.schedule
    if len(plan.dose_times):
        doses = (plan.dose_times[:-1], plan.dose_states[:-1], plan.dose_amounts[:-1])
        settings = (plan.setting_times, plan.setting_inputs, plan.setting_values)
        return engine.integrate(replace(problem, schedule=Schedule(*doses, *settings)))
    if len(plan.setting_times):
        settings = (plan.setting_times[:-1], plan.setting_inputs[:-1], plan.setting_values[:-1])
        no_doses = (np.empty(0), np.empty(0, int), np.empty(0))
        return engine.integrate(replace(problem, schedule=Schedule(*no_doses, *settings)))
    return engine.integrate(replace(problem, initial=problem.initial * 1.001))


def loose(engine: Engine, problem: Problem) -> Solution:
    """Return a run that confuses its tolerances: a hundredth where a millionth was asked for."""
    states = engine.integrate(problem).states.copy()
    draw = np.random.default_rng(0)
    states[1:] *= 1 + 1e-3 * draw.uniform(0.5, 1.0, states[1:].shape)
    return replace(engine.integrate(problem), states=states)


FAULTS: tuple[Fault, ...] = (
    half_again,
    a_part_in_a_thousand,
    an_hour_late,
    last_entry_missed,
    loose,
)


class WrongEngine:
    """An engine whose integration is off by a known fault."""

    def __init__(self, engine: Engine, fault: Fault) -> None:
        self.right, self.fault = engine, fault

    @property
    def layout(self) -> Layout:
        """Names and units of the model."""
        return self.right.layout

    def start(self, constants: Floats) -> Floats:
        """Return the right start."""
        return self.right.start(constants)

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the right rates."""
        return self.right.rates(state, constants)

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return the right Jacobian."""
        return self.right.jacobian(state, constants)

    def outputs(self, states: Floats, constants: Floats) -> Floats:
        """Return the right outputs of wrong states."""
        return self.right.outputs(states, constants)

    def integrate(self, problem: Problem) -> Solution:
        """Return a wrong run."""
        return self.fault(self.right, problem)

    def integrate_many(self, problems: Sequence[Problem], threads: int = 0) -> list[Solution]:
        """Return wrong runs."""
        return [self.integrate(problem) for problem in problems]


@pytest.fixture(params=FAULTS, ids=lambda fault: fault.__name__)
def wrong_engine_maker(request: pytest.FixtureRequest) -> Callable[[Model], Engine]:
    """Return the function that makes an engine with a fault."""
    return lambda model: WrongEngine(reference_of(model), request.param)


@cache
def reference_of(model: Model) -> ReferenceEngine:
    """Return the one engine of all faults: making its functions takes a second."""
    return ReferenceEngine(model)
