"""A run that can not be carried through says when, where and with which parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
import sympy

from ranklmodel.errors import SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule
from ranklmodel.simulation.trajectory import trajectory


def growth(rate_of: Callable[[sympy.Symbol, sympy.Symbol], sympy.Expr]) -> Model:
    """Return a model in which one state grows by a given law, beside one that does nothing."""
    m = Builder("growth")
    rate = m.parameter("rate", "1/day")
    idle = m.state("idle", "1", "decays at its leisure", start=1)
    size = m.state("size", "1", "what grows", start=1)
    m.process("idle_decay", rate * idle, uses=idle)
    m.process("growth_of_size", rate * rate_of(size, m.parameter("shape", "1")), makes=size)
    m.observable("inverse", "1", 1 / size, "infinite where size is zero")
    return m.assemble()


def problem(**changes: object) -> Problem:
    """Return ten days from one, with rate 1 and shape 1/2."""
    plain = Problem(
        constants=np.array([1.0, 0.5]), initial=np.array([1.0, 1.0]), times=np.array([0.0, 10.0])
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Case:
    """A fault and what must be said about it."""

    law: Callable[[sympy.Symbol, sympy.Symbol], sympy.Expr]
    asked: Problem
    message: str
    time: tuple[float, float]
    state: str | None


CASES = {
    "a parameter that is not a number": Case(
        lambda size, shape: size,
        problem(constants=np.array([np.nan, 0.5])),
        "nan",
        (0, 0),
        None,
    ),
    "an infinite parameter": Case(
        lambda size, shape: size,
        problem(constants=np.array([1.0, np.inf])),
        "inf",
        (0, 0),
        None,
    ),
    "a start that is not a number": Case(
        lambda size, shape: size,
        problem(initial=np.array([1.0, np.nan])),
        "size is nan",
        (0, 0),
        "size",
    ),
    "a rate that explodes in finite time": Case(
        lambda size, shape: size**2,
        problem(),
        "",
        (0.9, 1.1),
        None,
    ),
    "a rate beyond all numbers": Case(
        lambda size, shape: sympy.exp(sympy.exp(size)),
        problem(initial=np.array([1.0, 10.0])),
        "",
        (0, 0.1),
        None,
    ),
    "the root of a negative number": Case(
        lambda size, shape: -(size**shape),
        problem(initial=np.array([1.0, -1.0])),
        "",
        (0, 0.1),
        None,
    ),
    "the logarithm of nothing": Case(
        lambda size, shape: sympy.log(size),
        problem(initial=np.array([1.0, 0.0])),
        "",
        (0, 0.1),
        None,
    ),
    "a rate that ceases to be a number on the way": Case(
        lambda size, shape: -1 - sympy.sqrt(size),
        problem(),
        "",
        (0.6, 0.62),
        None,
    ),
    "a power that ceases to be a number on the way": Case(
        lambda size, shape: -1 - size**shape,
        problem(),
        "",
        (0.6, 0.62),
        None,
    ),
    "a division by zero": Case(
        lambda size, shape: 1 / size,
        problem(initial=np.array([1.0, 0.0])),
        "",
        (0, 0.1),
        None,
    ),
    "too many steps": Case(
        lambda size, shape: -size,
        problem(step_limit=1),
        "step limit",
        (0, 9.9),
        None,
    ),
    "too much time": Case(
        lambda size, shape: -size,
        problem(
            time_limit=0.05,
            times=np.array([0.0, 1e6]),
            schedule=Schedule(np.arange(1e6), np.zeros(10**6, dtype=np.int64), np.ones(10**6)),
        ),
        "time limit",
        (0, 1e6),
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_fault_gives_an_error_with_time_and_parameters(
    engine_maker: Callable[[Model], Engine], name: str
) -> None:
    case = CASES[name]
    engine = engine_maker(growth(case.law))
    with pytest.raises(SimulationError) as caught:
        engine.integrate(case.asked)
    error = caught.value
    assert case.message in error.message
    assert error.time is not None and case.time[0] <= error.time <= case.time[1]
    assert case.state is None or error.state == case.state
    np.testing.assert_array_equal(
        [error.parameters["rate"], error.parameters["shape"]], case.asked.constants
    )


def test_a_run_that_no_longer_gets_on_is_given_up(engine_maker: Callable[[Model], Engine]) -> None:
    # SciPy's LSODA would go on here with steps of no length for as long as it is let.
    engine = engine_maker(growth(lambda size, shape: sympy.tan(size)))
    with pytest.raises(SimulationError) as caught:
        engine.integrate(problem(initial=np.array([1.0, 1e300]), constants=np.array([1e300, 1.0])))
    assert caught.value.parameters == {"rate": 1e300, "shape": 1.0}
    assert caught.value.time == pytest.approx(0.0, abs=1e-9)


def test_the_same_law_without_the_fault_runs(engine_maker: Callable[[Model], Engine]) -> None:
    engine = engine_maker(growth(lambda size, shape: -(size**shape)))
    states = engine.integrate(problem(times=np.array([0.0, 1.0]))).states
    np.testing.assert_allclose(states[-1], [np.exp(-1.0), 0.25], rtol=1e-5)


def test_a_quantity_that_is_not_finite_is_never_shown(
    engine_maker: Callable[[Model], Engine],
) -> None:
    engine = engine_maker(growth(lambda size, shape: 0 * size))
    with pytest.raises(SimulationError) as caught:
        trajectory(engine, problem(initial=np.array([1.0, 0.0])))
    assert caught.value.state == "inverse" and caught.value.time == 0.0


@pytest.mark.parametrize(
    "changes",
    [
        {"times": np.array([0.0, 2.0, 1.0])},
        {"times": np.array([0.0, 1.0, 1.0])},
        {"times": np.array([0.0, np.nan])},
        {"times": np.empty(0)},
        {"constants": np.array([1.0])},
        {"initial": np.array([1.0, 1.0, 1.0])},
        {"tolerance": Tolerance(relative=0.0)},
        {"tolerance": Tolerance(absolute=float("nan"))},
        {"schedule": Schedule(np.array([1.0]), np.array([0]), np.array([np.nan]))},
    ],
    ids=str,
)
def test_a_question_without_an_answer_is_refused(
    engine_maker: Callable[[Model], Engine], changes: dict[str, object]
) -> None:
    engine = engine_maker(growth(lambda size, shape: size))
    with pytest.raises(SimulationError):
        engine.integrate(problem(**changes))


@pytest.mark.parametrize("times", [[2.0, 1.0], [np.nan], [np.inf]])
def test_a_schedule_out_of_order_is_refused(times: list[float]) -> None:
    zeros = np.zeros(len(times), dtype=np.int64)
    with pytest.raises(SimulationError, match="the times of doses must be finite and in order"):
        Schedule(np.array(times), zeros, np.ones(len(times)))


def test_a_run_of_no_length_shows_its_start(engine_maker: Callable[[Model], Engine]) -> None:
    engine = engine_maker(growth(lambda size, shape: size))
    schedule = Schedule(np.array([0.0]), np.array([1]), np.array([5.0]))
    solution = engine.integrate(problem(times=np.array([0.0]), schedule=schedule))
    np.testing.assert_array_equal(solution.states, [[1.0, 1.0]])


def test_a_failed_run_leaves_the_engine_as_it_was(engine_maker: Callable[[Model], Engine]) -> None:
    engine = engine_maker(growth(lambda size, shape: size))
    before = engine.integrate(problem())
    with pytest.raises(SimulationError):
        engine.integrate(problem(step_limit=1))
    np.testing.assert_array_equal(engine.integrate(problem()).states, before.states)


def test_a_problem_is_not_changed_by_its_run(engine_maker: Callable[[Model], Engine]) -> None:
    engine = engine_maker(growth(lambda size, shape: size))
    asked = problem(schedule=Schedule(np.array([1.0]), np.array([1]), np.array([5.0])))
    engine.integrate(asked)
    np.testing.assert_array_equal(asked.initial, [1.0, 1.0])
    np.testing.assert_array_equal(asked.constants, [1.0, 0.5])


def test_statistics_count_what_was_done(engine_maker: Callable[[Model], Engine]) -> None:
    engine = engine_maker(growth(lambda size, shape: -size))
    coarse = engine.integrate(problem()).statistics
    fine = engine.integrate(problem(tolerance=Tolerance(1e-10, 1e-13))).statistics
    assert 5 < coarse.steps < fine.steps
