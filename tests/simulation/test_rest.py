"""Steady states side by side: each is what it is alone, and one that fails spoils no other."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.simulation import rest
from ranklmodel.simulation.problem import Engine
from ranklmodel.simulation.rest import Around, Rest, Resting, alone, together
from ranklmodel.simulation.steady import steady_state, steady_states
from tests.conftest import EngineMaker

PRODUCTION, LOSS = 3.0, 0.25
CONSTANTS = np.array([[PRODUCTION, LOSS], [6.0, 0.5], [PRODUCTION, 0.0], [1.0, 4.0]])
GUESSES = np.array([[1e-3, 7.0], [40.0, 0.0], [1.0, 0.0], [0.5, 2.0]])


@pytest.fixture(scope="module")
def engine(engine_maker: EngineMaker) -> Engine:
    """Return an engine of what is made and lost, by the square of its amount."""
    m = Builder("turnover")
    amount = m.state("amount", "mg", "amount")
    total = m.state("eliminated", "mg", "running total", settles=False)
    m.process("production_of_it", m.parameter("production", "mg/day"), makes=amount)
    loss = m.parameter("loss_rate", "1/(mg*day)") * amount**2
    m.process("elimination", loss, uses=amount, makes=total)
    m.rule("twice", "mg", 2 * amount, "")
    return engine_maker(m.assemble())


def test_each_is_to_the_bit_what_it_is_alone(engine: Engine) -> None:
    found = steady_states(engine, CONSTANTS, GUESSES)
    for row in (0, 1, 3):
        state = found[row]
        assert not isinstance(state, SimulationError)
        expected = np.sqrt(CONSTANTS[row, 0] / CONSTANTS[row, 1])
        np.testing.assert_allclose(state, [expected, GUESSES[row, 1]], rtol=1e-14)
        np.testing.assert_array_equal(
            found[row], steady_state(engine, CONSTANTS[row], GUESSES[row])
        )
    turned = steady_states(engine, CONSTANTS[::-1], GUESSES[::-1])[::-1]
    for row in (0, 1, 3):
        np.testing.assert_array_equal(turned[row], found[row])


def test_one_that_is_not_there_is_an_error_in_its_place(engine: Engine) -> None:
    found = steady_states(engine, CONSTANTS, GUESSES)
    assert [isinstance(one, SimulationError) for one in found] == [False, False, True, False]
    error = found[2]
    assert isinstance(error, SimulationError) and error.state == "amount"
    with pytest.raises(SimulationError, match="no steady state"):
        steady_state(engine, CONSTANTS[2], GUESSES[2])


@pytest.mark.parametrize("guess", [1e-3, 3.4, 3.5, 1e6])
def test_a_guess_that_is_thought_near_need_not_be(engine: Engine, guess: float) -> None:
    begun = np.array([guess, 0.0])
    far = steady_state(engine, CONSTANTS[0], begun)
    near = steady_state(engine, CONSTANTS[0], begun, near=True)
    np.testing.assert_allclose(near, far, rtol=1e-14)


def work(loss: float, log: list[str]) -> Resting[float]:
    """Ask for a steady state and those around it; return how the amount answers production."""
    constants = np.array([PRODUCTION, loss])
    try:
        shown = yield Rest(constants, np.ones(2))
    except SimulationError as error:
        log.append(error.message)
        raise InputError("there is no rest") from None
    assert shown.outputs[0, 2] == 2 * shown.states[0, 0]
    others = np.array([[1.01 * PRODUCTION, loss], [0.99 * PRODUCTION, loss]])
    around = yield Around(constants, shown.states[0], others)
    np.testing.assert_array_equal(around.outputs[:, 2], 2 * around.states[:, 0])
    more, less = around.states[:, 0]
    return float((more - less) / (0.02 * PRODUCTION))


def test_work_is_the_same_in_any_company(engine: Engine) -> None:
    log: list[str] = []
    losses = [0.25, 0.0, 4.0]
    results = together(engine, [work(loss, log) for loss in losses])
    assert isinstance(results[1], InputError) and len(log) == 1
    for loss, result in zip(losses, results, strict=True):
        if loss:
            assert result == alone(engine, work(loss, log))
            assert result == pytest.approx(0.5 / np.sqrt(PRODUCTION * loss), rel=1e-9)
    with pytest.raises(InputError, match="there is no rest"):
        alone(engine, work(0.0, log))
    assert together(engine, []) == []


def test_more_than_are_answered_at_once(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    losses = [0.25, 4.0, 1.0, 0.5, 2.0]
    whole = together(engine, [work(loss, []) for loss in losses])
    monkeypatch.setattr(rest, "_SIDE_BY_SIDE", 2)
    assert together(engine, [work(loss, []) for loss in losses]) == whole
