"""The fast engine against solutions known in closed form, to 1e-7 at a tolerance of 1e-8.

The measure is 1e-7 of the exact value, at every time by itself, beside the absolute tolerance the
run was given: an amount far below that has no digits to be right.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.compiled.make import fast_engine
from ranklmodel.language.builder import Builder
from ranklmodel.simulation.problem import Dosing, Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule

TIGHT = Tolerance(1e-8, 1e-11)
CLOSE = 1e-7

by_each_method = pytest.mark.parametrize("method", ["Rodas4", "Rodas5P"])


def agree(found: Floats, exact: Floats) -> None:
    """Raise AssertionError unless a curve is right at every time."""
    np.testing.assert_allclose(found, exact, rtol=CLOSE, atol=TIGHT.absolute)


def oral_engine(method: MethodName = "automatic") -> FastEngine:
    """Return an engine of a drug taken by mouth, with one compartment and an effect."""
    m = Builder("oral")
    uptake, loss = m.parameter("uptake", "1/day"), m.parameter("loss", "1/day")
    gut, plasma = m.state("gut", "mg", ""), m.state("plasma", "mg", "")
    m.administration("drug", "oral", into=gut, averaged=True)
    m.process("absorption", uptake * gut, uses=gut, makes=plasma)
    m.process("elimination", loss * plasma, uses=plasma)
    effect, half = m.state("effect", "1", ""), m.parameter("half", "mg")
    m.process("onset", loss * (plasma / (plasma + half) - effect), makes=effect)
    return fast_engine(m.assemble(), method)


@by_each_method
@pytest.mark.parametrize("dosing", ["exact", "averaged"])
def test_bateman_function_of_daily_doses(dosing: Dosing, method: MethodName) -> None:
    uptake, loss, days = 40.0, 0.34, np.arange(30.0)
    times = np.union1d(np.linspace(0.0, 45.0, 91), [0.01, 0.1, 29.02, 29.3, 30.0])
    solution = oral_engine(method).integrate(
        Problem(
            constants=np.array([uptake, loss, 1.0, 0.0]),
            initial=np.zeros(3),
            times=times,
            schedule=Schedule.build([(days, 0, np.full(30, 2.0))], []),
            tolerance=TIGHT,
            dosing=dosing,
        )
    )
    since = np.clip(times[:, None] - days[None, :], 0.0, None)
    given = times[:, None] > days[None, :]
    gut = (given * 2.0 * np.exp(-uptake * since)).sum(axis=1)
    share = uptake / (uptake - loss)
    curve = np.exp(-loss * since) - np.exp(-uptake * since)
    plasma = (given * 2.0 * share * curve).sum(axis=1)
    agree(solution.states[:, 1], plasma)
    agree(solution.states[:, 0], gut)


def test_a_pulse_shorter_than_any_step_is_seen() -> None:
    second = 1.0 / 86400.0
    schedule = Schedule.build(
        [], [(np.array([100.0, 100.0 + second]), 0, np.array([1.0 / second, 0.0]))]
    )
    solution = oral_engine().integrate(
        Problem(
            constants=np.array([1.0, 1e-12, 1.0, 0.0]),
            initial=np.zeros(3),
            times=np.array([0.0, 200.0]),
            schedule=schedule,
            tolerance=TIGHT,
        )
    )
    np.testing.assert_allclose(solution.states[-1, 1], 1.0, rtol=CLOSE)


@by_each_method
def test_linear_chain_is_an_erlang_distribution(method: MethodName) -> None:
    m = Builder("chain")
    rate = m.parameter("rate", "1/day")
    links = [m.state(f"link_{k}", "1", "") for k in range(6)]
    for k, link in enumerate(links):
        made = {} if k == 5 else {"makes": links[k + 1]}
        m.process(f"step_{k}", rate * link, uses=link, **made)
    times = np.linspace(0.0, 20.0, 41)
    solution = fast_engine(m.assemble(), method).integrate(
        Problem(np.array([0.7]), np.eye(6)[0], times, tolerance=TIGHT)
    )
    for k in range(6):
        expected = (0.7 * times) ** k / math.factorial(k) * np.exp(-0.7 * times)
        agree(solution.states[:, k], expected)


@by_each_method
def test_indirect_response_to_a_constant_level(method: MethodName) -> None:
    m = Builder("response")
    made, lost = m.parameter("made", "1/day"), m.parameter("lost", "1/day")
    level, half = m.input("level", "ng/mL", "given"), m.parameter("half", "ng/mL")
    response = m.state("response", "1", "")
    blocked = m.rule("blocked", "1", level / (level + half), "")
    m.process("production", made * (1 - blocked), makes=response)
    m.process("removal", lost * response, uses=response)
    schedule = Schedule.build([], [(np.array([3.0, 10.0]), 0, np.array([30.0, 0.0]))])
    times = np.linspace(0.0, 20.0, 41)
    solution = fast_engine(m.assemble(), method).integrate(
        Problem(np.array([2.0, 0.5, 10.0, 0.0]), np.array([4.0]), times, schedule, TIGHT)
    )
    on = np.where(times <= 3, 4.0, 1.0 + 3.0 * np.exp(-0.5 * (times - 3)))
    at_ten = 1.0 + 3.0 * np.exp(-3.5)
    off = 4.0 + (at_ten - 4.0) * np.exp(-0.5 * (times - 10))
    agree(solution.states[:, 0], np.where(times <= 10, on, off))


def test_order_of_convergence_of_each_method() -> None:
    """Steps follow tolerance**(-1/order) where nothing is stiff and the solution is smooth."""
    m = Builder("oscillator")
    rate = m.parameter("rate", "1/day")
    x, y = m.state("x", "1", ""), m.state("y", "1", "")
    m.process("along", rate * y, makes=x)
    m.process("across", rate * x, uses=y)
    model = m.assemble()
    for method, order in (("Rodas4", 4), ("Rodas5P", 5)):
        engine = fast_engine(model, method)  # type: ignore[arg-type]
        errors, steps = [], []
        for relative in (1e-6, 1e-9):
            problem = Problem(
                np.array([1.0]),
                np.array([1.0, 0.0]),
                np.array([0.0, 50.0]),
                tolerance=Tolerance(relative, relative),
            )
            solution = engine.integrate(problem)
            errors.append(np.abs(solution.states[-1] - [np.cos(50.0), -np.sin(50.0)]).max())
            steps.append(solution.statistics.steps)
        observed = math.log(errors[0] / errors[1]) / math.log(steps[1] / steps[0])
        assert order - 0.5 < observed < order + 1.5, (method, observed)
