"""Stops at kinks and jumps of equations, against closed forms that have them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

METHODS = ("Rodas4", "Rodas5P")


def tank() -> Model:
    """Return a level that rises slower above a limit, and a decay that is faster there."""
    m = Builder("tank")
    limit, factor = m.parameter("limit", "1"), m.parameter("factor", "1")
    rate = m.parameter("rate", "1/day")
    level, left = m.state("level", "1", ""), m.state("left", "1", "", start=1)
    share = m.rule("share", "1", sympy.Piecewise((1, level < limit), (factor, True)), "")
    m.process("filling", rate * share, makes=level)
    m.process("decay", rate * left / share, uses=left)
    return m.assemble()


def tank_at(times: Floats, limit: float, factor: float) -> Floats:
    """Return level and what is left, for a rate of one a day."""
    early, late = np.minimum(times, limit), np.maximum(times - limit, 0.0)
    return np.stack([early + factor * late, np.exp(-early - late / factor)], axis=1)


def asked(constants: list[float], initial: list[float], until: float, relative: float) -> Problem:
    """Return a question about a small model."""
    return Problem(
        np.array(constants),
        np.array(initial),
        np.linspace(0.0, until, 57),
        tolerance=Tolerance(relative, 1e-3 * relative),
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("relative", [1e-4, 1e-6, 1e-8])
def test_a_jump_costs_no_accuracy(method: str, relative: float) -> None:
    engine = fast_engine(tank(), method)
    problem = asked([1.234567, 0.25, 1.0], [0.0, 1.0], 3.0, relative)
    solution = engine.integrate(problem)
    expected = tank_at(problem.times, 1.234567, 0.25)
    # the level is linear in time on both sides: what is left of its error is where the jump is
    np.testing.assert_allclose(solution.states[:, 0], expected[:, 0], rtol=0, atol=1e-12)
    np.testing.assert_allclose(solution.states[:, 1], expected[:, 1], rtol=0, atol=50 * relative)
    # without the stop error control alone takes hundreds of tries down to the rounding of time
    assert solution.statistics.rejections <= 3


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("function", ["max", "abs"])
def test_a_kink_costs_no_accuracy(method: str, function: str) -> None:
    m = Builder("kink")
    removal, drain = m.parameter("removal", "1/day"), m.parameter("drain", "1/day")
    pool = m.state("pool", "1", "")
    above = sympy.Max(pool - 1, 0) if function == "max" else (sympy.Abs(pool - 1) + pool - 1) / 2
    m.process("loss", removal * above + drain, uses=pool)
    engine = fast_engine(m.assemble(), method)
    k, d = 2.0, 0.7
    problem = asked([k, d], [3.0], 4.0, 1e-9)
    turned = np.log(1.0 + k * 2.0 / d) / k
    curved = 1.0 + (2.0 + d / k) * np.exp(-k * problem.times) - d / k
    expected = np.where(problem.times < turned, curved, 1.0 - d * (problem.times - turned))
    found = engine.integrate(problem)
    np.testing.assert_allclose(found.states[:, 0], expected, rtol=0, atol=2e-8)
    assert found.statistics.rejections == 0


def test_every_one_of_many_changes_is_hit() -> None:
    m = Builder("day_and_night")
    speed = m.parameter("speed", "1/day")
    sun, other = m.state("sun", "1", ""), m.state("other", "1", "")
    hours = m.state("hours", "1", "", settles=False)
    m.process("rise", speed * other, makes=sun)
    m.process("turning", speed * sun, uses=other)
    m.process("daylight", speed * sympy.Piecewise((1, sun > 0), (0, True)), makes=hours)
    problem = asked([1.0], [0.0, 1.0, 0.0], 40.0, 1e-9)
    solution = fast_engine(m.assemble()).integrate(problem)
    turns, rest = np.divmod(problem.times, 2 * np.pi)
    expected = np.pi * turns + np.minimum(rest, np.pi)
    np.testing.assert_allclose(solution.states[:, 2], expected, rtol=0, atol=1e-6)


def test_lanes_stop_each_at_its_own() -> None:
    random = np.random.default_rng(4)
    limits, factors = random.uniform(0.3, 2.7, 41), random.uniform(0.2, 3.0, 41)
    problems = [
        asked([limit, factor, 1.0], [0.0, 1.0], 3.0, 1e-7)
        for limit, factor in zip(limits, factors, strict=True)
    ]
    answers = fast_engine(tank()).integrate_many(problems)
    for problem, answer, limit, factor in zip(problems, answers, limits, factors, strict=True):
        expected = tank_at(problem.times, limit, factor)
        np.testing.assert_allclose(answer.states, expected, rtol=0, atol=2e-6)
        np.testing.assert_allclose(answer.states[:, 0], expected[:, 0], rtol=0, atol=1e-11)


def test_a_dose_can_change_a_condition() -> None:
    problem = asked([1.0, 0.5, 1.0], [0.0, 1.0], 2.0, 1e-8)
    doses = Schedule.build([(np.array([0.25]), 0, np.array([3.0]))], [])
    answer = fast_engine(tank()).integrate(
        Problem(problem.constants, problem.initial, np.array([0.0, 0.25, 1.0]), doses)
    )
    np.testing.assert_allclose(answer.states[:, 0], [0.0, 0.25, 0.25 + 3.0 + 0.5 * 0.75])


def test_a_start_on_the_edge_goes_either_way() -> None:
    for rate, expected in ((1.0, 0.5 * 2.0), (-1.0, -2.0)):
        answer = fast_engine(tank()).integrate(asked([0.0, 0.5, rate], [0.0, 1.0], 2.0, 1e-8))
        np.testing.assert_allclose(answer.states[-1, 0], expected, rtol=1e-12)


def pushed_together() -> FastEngine:
    """Return an engine for a level that both sides push onto zero."""
    m = Builder("pushed")
    rate = m.parameter("rate", "1/day")
    level = m.state("level", "1", "")
    m.process("push", rate * sympy.Piecewise((1, level < 0), (-2, True)), makes=level)
    return fast_engine(m.assemble())


def test_an_edge_that_both_sides_push_to_is_kept_to_the_tolerance() -> None:
    problem = asked([1.0], [-1.0], 1.5, 1e-4)
    answer = pushed_together().integrate(problem)
    expected = np.minimum(problem.times - 1.0, 0.0)
    np.testing.assert_allclose(answer.states[:, 0], expected, rtol=0, atol=1e-3)


def test_a_condition_of_parameters_alone_is_computed_once() -> None:
    m = Builder("choice")
    wanted = m.parameter("wanted", "1")
    loss = m.parameter("loss", "1/day")
    pool = m.state("pool", "1", "", start=1)
    factor = m.rule("factor", "1", sympy.Piecewise((1, wanted < 1), (2, True)), "")
    m.process("loss_of_pool", loss * factor * pool, uses=pool)
    engine = fast_engine(m.assemble())
    assert engine._program.sizes.conditions == 0
    for choice, speed in ((0.5, 1.0), (1.5, 2.0)):
        problem = asked([choice, 1.0], [1.0], 1.0, 1e-9)
        np.testing.assert_allclose(
            engine.integrate(problem).states[:, 0], np.exp(-speed * problem.times), rtol=1e-7
        )


def test_rates_and_jacobian_asked_for_are_those_of_the_moment() -> None:
    model = tank()
    fast, slow = fast_engine(model), ReferenceEngine(model)
    constants = np.array([1.0, 0.25, 1.0])
    for level in (0.5, 1.5):
        state = np.array([level, 0.4])
        np.testing.assert_allclose(fast.rates(state, constants), slow.rates(state, constants))
        np.testing.assert_allclose(fast.jacobian(state, constants), slow.jacobian(state, constants))


@pytest.mark.parametrize("method", METHODS)
def test_slopes_are_as_accurate_past_a_kink(method: str) -> None:
    m = Builder("kink")
    removal, drain = m.parameter("removal", "1/day"), m.parameter("drain", "1/day")
    pool = m.state("pool", "1", "")
    m.process("loss", removal * sympy.Max(pool - 1, 0) + drain, uses=pool)
    k, d = 2.0, 0.7
    problem = replace(asked([k, d], [3.0], 4.0, 1e-9), sensitivity_to=np.array([0, 1]))
    found = fast_engine(m.assemble(), method).integrate(problem)
    assert found.sensitivity is not None
    t = problem.times
    fall = np.exp(-k * t)
    turned = np.log(1.0 + k * 2.0 / d) / k
    by_removal = -d / k**2 * fall - (2.0 + d / k) * t * fall + d / k**2
    by_drain = (fall - 1.0) / k
    turned_by_removal = (2.0 / (d + 2.0 * k)) / k - turned / k
    turned_by_drain = -2.0 / (d * (d + 2.0 * k))
    late = t >= turned
    expected = np.stack(
        [
            np.where(late, d * turned_by_removal, by_removal),
            np.where(late, turned - t + d * turned_by_drain, by_drain),
        ],
        axis=1,
    )
    np.testing.assert_allclose(found.sensitivity[:, 0, :], expected, rtol=0, atol=1e-7)


def test_slopes_past_a_jump_are_refused() -> None:
    problem = asked([1.25, 0.25, 1.0], [0.0, 1.0], 3.0, 1e-7)
    asked_for = replace(problem, sensitivity_to=np.array([0]))
    with pytest.raises(SimulationError, match="a rate jumps here") as raised:
        fast_engine(tank()).integrate(asked_for)
    assert raised.value.time == pytest.approx(1.25)
    early = replace(asked_for, times=np.array([0.0, 1.2]))
    assert fast_engine(tank()).integrate(early).sensitivity is not None
