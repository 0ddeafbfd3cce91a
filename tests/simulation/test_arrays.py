"""Arrays that do not fit are refused before compiled code walks through them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from ranklmodel.errors import SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import DifferentiableEngine, Engine, Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule

EngineMaker = Callable[[Model], Engine]

TIMES = np.array([0.0, 5.0])
ONE, STATE = np.array([1.0]), np.array([0])


def infused() -> Model:
    """Return a drug that is infused and lost."""
    m = Builder("infused")
    loss, plasma = m.parameter("loss_rate", "1/day"), m.state("plasma", "mg", "in plasma")
    m.administration("drug", "oral", into=plasma)
    m.process("elimination", loss * plasma, uses=plasma)
    m.observable("half", "mg", plasma / 2, "half of it")
    return m.assemble()


@pytest.fixture
def engine(engine_maker: EngineMaker) -> Engine:
    """Return an engine of the drug."""
    return engine_maker(infused())


def asked(**parts: object) -> Problem:
    """Return a question, sound but for some parts."""
    sound: dict[str, object] = {
        "constants": np.array([0.7, 0.0]),
        "initial": np.array([1.0]),
        "times": TIMES,
    }
    return Problem(**(sound | parts))  # type: ignore[arg-type]


def dosed(states: object, amounts: object = ONE) -> Schedule:
    """Return a schedule of doses on the first days."""
    return Schedule(1.0 + np.arange(len(amounts)), np.array(states), np.array(amounts))  # type: ignore[arg-type]


@pytest.mark.parametrize("position", [1, -1, -3, 60, 10**9, -(10**12)])
def test_a_dose_into_no_state_and_a_setting_of_no_input_are_refused(
    engine: Engine, position: int
) -> None:
    with pytest.raises(SimulationError, match=f"states that doses are added to .*given {position}"):
        engine.integrate(asked(schedule=dosed([position])))
    setting = Schedule(setting_times=ONE, setting_inputs=STATE + position, setting_values=ONE)
    with pytest.raises(SimulationError, match=f"inputs that are set .*given {position}"):
        engine.integrate(asked(schedule=setting))
    sound = asked()
    with pytest.raises(SimulationError, match="positions of states"):
        engine.integrate_many([sound, asked(schedule=dosed([position])), sound])


@pytest.mark.parametrize(
    "parts",
    [
        (np.arange(50.0), STATE, ONE),
        (ONE, np.array([0, 0]), ONE),
        (ONE, STATE, np.empty(0)),
        (ONE[None], STATE[None], ONE[None]),
        (ONE, np.array([0.0]), ONE),
        (ONE, np.array([True]), ONE),
        (ONE, np.array(["0"]), ONE),
        (ONE, STATE, np.array([1j])),
        (np.array(["1"]), STATE, ONE),
    ],
    ids=str,
)
def test_a_schedule_of_arrays_that_do_not_belong_together_is_refused(
    parts: tuple[np.ndarray, ...],
) -> None:
    with pytest.raises(SimulationError, match="dose"):
        Schedule(*parts)
    names = ("setting_times", "setting_inputs", "setting_values")
    with pytest.raises(SimulationError, match="setting"):
        Schedule(**dict(zip(names, parts, strict=True)))


@pytest.mark.parametrize(
    "parts",
    [
        {"constants": np.array([0.7])},
        {"constants": np.array([0.7 + 1j, 0.0])},
        {"constants": np.array(["0.7", "0"])},
        {"initial": np.array([[1.0]])},
        {"initial": np.array([None])},
        {"times": np.array([["0", "1"]])},
        {"times": np.array([[0.0, 1.0]])},
        {"scales": np.empty(0)},
        {"scales": np.array([1.0, 1.0])},
        {"scales": np.array([np.nan])},
        {"scales": np.array([0.0])},
        {"sensitivity_to": np.array([2])},
        {"sensitivity_to": np.array([-2])},
        {"sensitivity_to": np.array([0.0])},
        {"initial_sensitivity": np.zeros((1, 1))},
        {"sensitivity_to": np.array([0]), "initial_sensitivity": np.zeros((2, 1))},
        {"tolerance": Tolerance(relative=1e-300)},
        {"tolerance": Tolerance(absolute=1e-320)},
        {"dosing": "foo"},
    ],
    ids=str,
)
def test_a_question_that_does_not_fit_the_model_is_refused(
    engine: Engine, parts: dict[str, object]
) -> None:
    with pytest.raises(SimulationError):
        engine.integrate(asked(**parts))
    assert np.isfinite(engine.integrate(asked()).states).all()


@pytest.mark.parametrize("kind", ["i1", "i4", "u2", "i8"])
@pytest.mark.parametrize("number", ["f4", "i8", "f8"])
def test_other_kinds_of_numbers_mean_the_same(engine: Engine, kind: str, number: str) -> None:
    schedule = Schedule(np.array([1, 2], number), np.array([0, 0], kind), np.array([3, 4], number))
    states = engine.integrate(asked(schedule=schedule)).states
    expected = engine.integrate(asked(schedule=dosed([0, 0], [3.0, 4.0]))).states
    np.testing.assert_array_equal(states, expected)


def test_states_and_constants_that_are_too_short_are_refused() -> None:
    from ranklmodel.compiled.make import fast_engine

    engine = fast_engine(infused())
    assert isinstance(engine, DifferentiableEngine)
    state, constants, none = np.array([1.0]), np.array([0.7, 0.0]), np.empty(0)
    slopes = np.zeros((1, 1, 1))
    for call in (
        lambda: engine.start(none),
        lambda: engine.rates(none, constants),
        lambda: engine.rates(state, none),
        lambda: engine.jacobian(none, constants),
        lambda: engine.outputs(none[None], constants),
        lambda: engine.outputs(state[None], none),
        lambda: engine.outputs(state[None], np.zeros((2, 2))),
        lambda: engine.implicit_steps(none[None]),
        lambda: engine.start_slopes(constants, [2]),
        lambda: engine.start_slopes(none, [0]),
        lambda: engine.output_slopes(none[None], slopes, constants, [0]),
        lambda: engine.output_slopes(state[None], slopes, constants, [10**6]),
        lambda: engine.output_slopes(state[None], slopes[:, :, :0], constants, [0]),
        lambda: engine.output_slopes(state[None], slopes, none, [0]),
    ):
        with pytest.raises(SimulationError, match="expected"):
            call()
    assert engine.rates(state, constants).tolist() == [-0.7]
