"""The error of the fast engine follows the tolerance it is given, on whole models.

The error of a state, at every time by itself, is counted in tolerances of the run: of its value and
of a thousandth of its largest. What is right is an integrator of another family, at 1e-12.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.compiled.make import fast_engine
from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.lives.scenario import scenario
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule
from tests.oracles.calcium_model import calcium_run
from tests.oracles.classics import CLASSICS

TOLERANCES = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9)
ORDERS: dict[MethodName, int] = {"Rodas4": 4, "Rodas5P": 5}
WORST = 50.0
_SMALL = 1e-3
# A drug never given is nothing by one engine, and 1e-26 by another that solves for all states.
_NOTHING = 1e-20
# Soon after doses, where drugs are highest, as well as in between and long after.
_TIMES = np.array([0.0, 0.01, 0.52, 0.6, 0.97, 1.02, 1.6, 5.03, 13.3, 20.0, 40.0, 100.0, 200.0])
_END = 7  # row of the time at which the order is measured

by_each_method = pytest.mark.parametrize("method", ORDERS)


def bone_run() -> ModelRun:
    """Return a woman who takes two weeks of tablets."""
    life = scenario("atac_woman", engine="fast", calibration=None)
    constants, state = life.baseline
    gut = bone_model().layout.states.position("anastrozole_gut")
    table = Schedule.build([(np.arange(14.0), gut, np.ones(14))], [])
    return ModelRun(bone_model(), constants, state, table)


def two_doses_run() -> ModelRun:
    """Return the calcium model up to where one of its equations jumps: from a third dose on."""
    return calcium_run(2)


@dataclass(frozen=True)
class Question:
    """A run, and its right answer.

    Attributes
    ----------
    problem : Problem
        With the size of every state as its scale.
    exact : array of shape (n_times, n_states)
        The states.
    """

    problem: Problem
    exact: Floats

    def at(self, relative: float) -> Problem:
        """Return the run at a tolerance."""
        return replace(self.problem, tolerance=Tolerance(relative, relative * _SMALL))

    def errors(self, states: Floats, row: int | slice = slice(None)) -> Floats:
        """Return the errors of states at the times of `row`, in units of value and scale."""
        assert self.problem.scales is not None
        exact = self.exact[row]
        units = np.abs(exact) + _SMALL * self.problem.scales
        errors: Floats = np.abs(states - exact) / units
        return errors

    def largest_error(self, engine: FastEngine, relative: float) -> float:
        """Return the largest error of a run at a tolerance."""
        return float(self.errors(engine.integrate(self.at(relative)).states).max())


@cache
def question(make: Callable[[], ModelRun]) -> Question:
    """Return a model's run, solved by LSODA on its lambdified equations."""
    run = make()
    plain = Problem(
        constants=run.constants,
        initial=np.array(list(run.state_values.values())),
        times=_TIMES,
        schedule=run.timetable,  # type: ignore[arg-type]  # the runs above hold a Schedule
        tolerance=Tolerance(1e-12, 1e-15),
    )
    exact = ReferenceEngine(run.model, "LSODA").integrate(plain).states
    sizes = np.abs(exact).max(axis=0)
    return Question(replace(plain, scales=np.where(sizes > _NOTHING, sizes, 1.0)), exact)


@pytest.fixture(params=[bone_run, two_doses_run], ids=["bone", "calcium"])
def make(request: pytest.FixtureRequest) -> Callable[[], ModelRun]:
    """Return the function that makes a model's run."""
    if request.param is two_doses_run:
        pytest.importorskip("libsbml")
    made: Callable[[], ModelRun] = request.param
    return made


@by_each_method
def test_error_follows_the_tolerance(make: Callable[[], ModelRun], method: MethodName) -> None:
    asked = question(make)
    engine = fast_engine(make().model, method)
    errors = [asked.largest_error(engine, relative) / relative for relative in TOLERANCES]
    assert max(errors) <= WORST, errors
    # nor does it take ever more steps than it was asked for
    assert min(errors) >= WORST / 1e3, errors


@by_each_method
def test_order_of_convergence_on_bone(method: MethodName) -> None:
    """At the end of a step, for the dense output is of a lower order than Rodas5P.

    The calcium model has no place here: its equations have kinks, across which no method keeps its
    order.
    """
    asked, engine = question(bone_run), fast_engine(bone_model(), method)
    errors, steps = [], []
    for relative in (1e-5, 1e-9):
        solution = engine.integrate(replace(asked.at(relative), times=_TIMES[[0, _END]]))
        errors.append(asked.errors(solution.states[-1], _END).max())
        steps.append(solution.statistics.steps)
    observed = math.log(errors[0] / errors[1]) / math.log(steps[1] / steps[0])
    assert ORDERS[method] - 0.5 < observed < ORDERS[method] + 1.0, observed


@by_each_method
@pytest.mark.parametrize("name", ["HIRES", "Oregonator", "van der Pol"])
def test_order_of_convergence_on_stiff_classics(name: str, method: MethodName) -> None:
    """Stiffness costs a method up to one order and a half.

    Robertson is left out: at the end its rates cancel to eight digits, and what is seen between
    tolerances is rounding.
    """
    classic = CLASSICS[name]
    engine = fast_engine(classic.model(), method)
    errors, steps = [], []
    for relative in (1e-4, 1e-8):
        solution = engine.integrate(classic.problem(relative))
        errors.append(classic.error(solution.states[-1]))
        steps.append(solution.statistics.steps)
    observed = math.log(errors[0] / errors[1]) / math.log(steps[1] / steps[0])
    assert ORDERS[method] - 1.5 < observed < ORDERS[method] + 1.0, observed


def test_a_run_with_another_number_is_found(make: Callable[[], ModelRun]) -> None:
    asked, engine = question(make), fast_engine(make().model)
    number = "estradiol_clearance" if make is bone_run else "koutL"
    constants = asked.problem.constants.copy()
    constants[engine.layout.parameters.position(number)] *= 1.01
    wrong = replace(asked, problem=replace(asked.problem, constants=constants))
    assert wrong.largest_error(engine, 1e-6) > WORST * 1e-6
