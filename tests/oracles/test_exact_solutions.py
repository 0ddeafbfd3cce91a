"""Engines against solutions known in closed form; each oracle must also reject wrong engines."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Engine, Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule

EngineMaker = Callable[[Model], Engine]

TIGHT = Tolerance(1e-9, 1e-12)
CLOSE = 1e-6  # relative; wrong engines miss it by far


def agree(found: Floats, exact: Floats) -> None:
    """Raise AssertionError unless two curves are the same."""
    size = np.abs(exact).max()
    np.testing.assert_allclose(actual=found, desired=exact, rtol=CLOSE, atol=CLOSE * size * 1e-2)


def bateman(make: EngineMaker) -> None:
    """Oral doses with first-order uptake and elimination, one after another."""
    m = Builder("oral")
    uptake, loss = m.parameter("uptake_rate", "1/day"), m.parameter("loss_rate", "1/day")
    gut, plasma = m.state("gut", "mg", "gut"), m.state("plasma", "mg", "plasma")
    m.process("uptake", uptake * gut, uses=gut, makes=plasma)
    m.process("elimination", loss * plasma, uses=plasma)
    ka, ke, amount = 62.4, 0.355, 1.0
    doses = np.array([0.0, 1.0, 2.5])
    times = np.sort(np.append(np.linspace(0.0, 5.0, 33), [0.02, 1.03, 2.51]))
    engine = make(m.assemble())
    states = engine.integrate(
        Problem(
            constants=np.array([ka, ke]),
            initial=np.zeros(2),
            times=times,
            schedule=Schedule.build([(doses, 0, np.full(3, amount))], []),
            tolerance=TIGHT,
        )
    ).states
    # A value at the moment of a dose is the one before it; after it, time since the dose counts.
    since = times[:, None] - doses
    given = since > 0
    late = np.where(given, since, 0.0)
    curves = amount * ka / (ka - ke) * (np.exp(-ke * late) - np.exp(-ka * late))
    agree(states[:, 1], np.where(given, curves, 0.0).sum(axis=1))
    agree(states[:, 0], np.where(given, amount * np.exp(-ka * late), 0.0).sum(axis=1))


def chain(make: EngineMaker) -> None:
    """Five stages with the same delay, whose last follows a gamma distribution."""
    m = Builder("chain")
    rate = m.parameter("rate", "1/day")
    stages = [m.state(f"stage_{n}", "1", f"stage {n}") for n in range(5)]
    for number, (stage, following) in enumerate(zip(stages, [*stages[1:], None], strict=True)):
        m.process(f"leaving_stage_{number}", rate * stage, uses=stage, makes=following)
    k = 0.2
    times = np.linspace(0.0, 60.0, 41)
    start = np.array([1.0, 0, 0, 0, 0])
    states = (
        make(m.assemble()).integrate(Problem(np.array([k]), start, times, tolerance=TIGHT)).states
    )
    for number in range(5):
        agree(
            states[:, number], (k * times) ** number / math.factorial(number) * np.exp(-k * times)
        )


def infusion(make: EngineMaker) -> None:
    """A constant infusion that begins and ends, into one compartment."""
    m = Builder("infusion")
    loss = m.parameter("loss_rate", "1/day")
    plasma = m.state("plasma", "mg", "plasma")
    m.administration("drug", "intravenous", into=plasma)
    m.process("elimination", loss * plasma, uses=plasma)
    k, height, begin, end = 0.5, 3.0, 1.25, 4.0
    times = np.linspace(0.0, 10.0, 41)
    states = (
        make(m.assemble())
        .integrate(
            Problem(
                constants=np.array([k, 0.0]),
                initial=np.zeros(1),
                times=times,
                schedule=Schedule.build([], [(np.array([begin, end]), 0, np.array([height, 0.0]))]),
                tolerance=TIGHT,
            )
        )
        .states
    )
    during = np.clip(times - begin, 0.0, end - begin)
    after = np.clip(times - end, 0.0, None)
    agree(states[:, 0], height / k * (1 - np.exp(-k * during)) * np.exp(-k * after))


def indirect_response(make: EngineMaker) -> None:
    """A marker whose production an inhibitor halves while it is held at a level, then releases."""
    m = Builder("indirect")
    turnover, half = m.parameter("turnover", "1/day"), m.parameter("half_level", "1")
    marker = m.state("marker", "1", "marker", start=1)
    level = m.input("inhibitor", "1", "inhibitor")
    m.level("inhibitor", sets=level)
    m.process("production", turnover * half / (half + level), makes=marker)
    m.process("clearance", turnover * marker, uses=marker)
    k, half_level, held, begin, end = 0.08, 0.36, 27.0, 10.0, 70.0
    times = np.linspace(0.0, 200.0, 41)
    states = (
        make(m.assemble())
        .integrate(
            Problem(
                constants=np.array([k, half_level, 0.0]),
                initial=np.ones(1),
                times=times,
                schedule=Schedule.build([], [(np.array([begin, end]), 0, np.array([held, 0.0]))]),
                tolerance=TIGHT,
            )
        )
        .states
    )
    low = half_level / (half_level + held)
    during = low + (1 - low) * np.exp(-k * np.clip(times - begin, 0.0, end - begin))
    at_end = low + (1 - low) * math.exp(-k * (end - begin))
    after = 1 + (at_end - 1) * np.exp(-k * np.clip(times - end, 0.0, None))
    agree(states[:, 0], np.where(times <= end, during, after))


def logistic(make: EngineMaker) -> None:
    """Growth that is not linear in its state."""
    m = Builder("logistic")
    rate, capacity = m.parameter("rate", "1/day"), m.parameter("capacity", "1")
    size = m.state("size", "1", "size")
    m.process("growth", rate * size, makes=size)
    m.process("crowding", rate * size**2 / capacity, uses=size)
    r, top, start = 0.7, 4.0, 0.05
    times = np.linspace(0.0, 20.0, 31)
    states = (
        make(m.assemble())
        .integrate(Problem(np.array([r, top]), np.array([start]), times, tolerance=TIGHT))
        .states
    )
    agree(states[:, 0], top / (1 + (top / start - 1) * np.exp(-r * times)))


ORACLES = (bateman, chain, infusion, indirect_response, logistic)
named = pytest.mark.parametrize("oracle", ORACLES, ids=lambda oracle: oracle.__name__)


@named
def test_engines_agree_with_the_closed_form(
    oracle: Callable[[EngineMaker], None], engine_maker: EngineMaker
) -> None:
    oracle(engine_maker)


@named
def test_the_oracle_rejects_a_wrong_engine(
    oracle: Callable[[EngineMaker], None], wrong_engine_maker: EngineMaker
) -> None:
    with pytest.raises(AssertionError):
        oracle(wrong_engine_maker)


@pytest.mark.parametrize("relative", [1e-4, 1e-6, 1e-8])
def test_error_follows_the_tolerance(engine_maker: EngineMaker, relative: float) -> None:
    m = Builder("decay")
    amount = m.state("amount", "mg", "amount")
    m.process("loss", m.parameter("rate", "1/day") * amount, uses=amount)
    times = np.linspace(0.0, 5.0, 21)
    asked = Problem(np.ones(1), np.ones(1), times, tolerance=Tolerance(relative, relative * 1e-3))
    states = engine_maker(m.assemble()).integrate(asked).states[:, 0]
    assert np.abs(states / np.exp(-times) - 1).max() < 50 * relative


def test_steady_state_of_production_and_clearance(engine_maker: EngineMaker) -> None:
    from ranklmodel.simulation.steady import relative_drift, steady_state

    m = Builder("turnover")
    made, lost = m.parameter("production", "mg/day"), m.parameter("loss_rate", "1/day")
    amount, total = (
        m.state("amount", "mg", "amount", start=made / lost),
        m.state("eliminated", "mg", "running total", settles=False),
    )
    m.process("production_of_it", made, makes=amount)
    m.process("elimination", lost * amount, uses=amount, makes=total)
    engine = engine_maker(m.assemble())
    constants = np.array([3.0, 0.25])
    found = steady_state(engine, constants, np.array([1e-3, 7.0]))
    np.testing.assert_allclose(found, [12.0, 7.0], rtol=1e-14)
    assert relative_drift(engine, found, constants).max() < 1e-12
    np.testing.assert_array_equal(engine.start(constants), [12.0, 0.0])


def test_no_steady_state_is_an_error_that_names_the_state(engine_maker: EngineMaker) -> None:
    from ranklmodel.errors import SimulationError
    from ranklmodel.simulation.steady import steady_state

    m = Builder("filling")
    amount = m.state("amount", "mg", "amount")
    m.process("filling", m.parameter("inflow", "mg/day"), makes=amount)
    with pytest.raises(SimulationError, match="no steady state") as caught:
        steady_state(engine_maker(m.assemble()), np.array([2.0]), np.array([1.0]))
    assert caught.value.state == "amount" and caught.value.parameters == {"inflow": 2.0}


def test_equations_that_can_not_be_computed_are_an_error(engine_maker: EngineMaker) -> None:
    from ranklmodel.errors import SimulationError
    from ranklmodel.simulation.steady import steady_state

    m = Builder("quotient")
    shape = m.parameter("shape", "1")
    amount = m.state("amount", "1", "amount", start=1 / shape)
    m.process("loss", m.parameter("rate", "1/day") * amount**shape / shape, uses=amount)
    engine = engine_maker(m.assemble())
    constants = np.array([0.0, 1.0])
    with pytest.raises(SimulationError):
        steady_state(engine, constants, np.ones(1))
    for ask in (engine.start, lambda given: engine.rates(np.ones(1), given)):
        # An engine that does not look at every number it computes must at least not invent one.
        try:
            assert not np.isfinite(ask(constants)).all()
        except SimulationError as error:
            assert error.parameters == {"shape": 0.0, "rate": 1.0}
