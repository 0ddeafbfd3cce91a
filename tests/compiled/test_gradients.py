"""Derivatives against differences of eighth order, through doses, starts and steady states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule
from ranklmodel.simulation.steady import steady_state
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses

EIGHTH_ORDER = (4 / 5, -1 / 5, 4 / 105, -1 / 280)
ALL = np.arange(8)


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def differences(values: Callable[[Floats], Floats], at: Floats, position: int) -> Floats:
    """Return the central difference of eighth order by one element of `at`."""
    step = 1e-2 * abs(at[position])
    total: Floats = np.zeros(1)
    for k, weight in enumerate(EIGHTH_ORDER, start=1):
        for sign in (1, -1):
            moved = at.copy()
            moved[position] += sign * k * step
            total = total + sign * weight * values(moved)
    return total / step


def question(tolerance: Tolerance) -> Problem:
    """Return two months with ten doses and an infusion."""
    schedule = Schedule.build(
        [(np.arange(0.0, 10.0), 0, np.ones(10))],
        [(np.array([30.0, 31.0]), 0, np.array([2.0, 0.0]))],
    )
    return year_of_doses(schedule=schedule, times=np.linspace(0.0, 60.0, 31), tolerance=tolerance)


@pytest.mark.parametrize("method", ["Rodas4", "Rodas5P"])
def test_outputs_by_all_parameters(method: str) -> None:
    engine = fast_engine(drug_and_bone(), method)  # type: ignore[arg-type]
    asked = replace(question(Tolerance(1e-9, 1e-12)), sensitivity_to=ALL)
    solution = engine.integrate(asked)
    assert solution.sensitivity is not None
    slopes = engine.output_slopes(solution.states, solution.sensitivity, VALUES, ALL)
    exact = question(Tolerance(1e-12, 1e-14))

    def outputs(constants: Floats) -> Floats:
        states = engine.integrate(replace(exact, constants=constants)).states
        return engine.outputs(states, constants)

    close = []
    for direction in ALL:
        expected = differences(outputs, VALUES, direction)
        size = np.abs(expected).max(axis=0)
        error = np.abs(slopes[:, :, direction] - expected)
        close.append(error <= 1e-5 * size + 1e-9)
    assert np.mean(close) >= 0.99


def test_states_by_initial_values(engine: FastEngine) -> None:
    # with drug in plasma: the steep effect has no second derivative where there is none at all
    initial = np.array([0.0, 0.2, 0.0, 10.0, 0.6, 0.9])
    asked = replace(question(Tolerance(1e-9, 1e-12)), initial=initial)
    nothing, unit = np.full(6, -1), np.eye(6)
    solution = engine.integrate(replace(asked, sensitivity_to=nothing, initial_sensitivity=unit))
    assert solution.sensitivity is not None
    np.testing.assert_array_equal(solution.sensitivity[0], unit)
    exact = replace(question(Tolerance(1e-12, 1e-14)), initial=initial)
    for state in (1, 3, 4, 5):
        expected = differences(
            lambda y: engine.integrate(replace(exact, initial=y)).states, asked.initial, state
        )
        np.testing.assert_allclose(
            solution.sensitivity[:, :, state], expected, rtol=1e-5, atol=1e-7
        )


def test_a_parameter_reaches_what_follows_from_it_and_nothing_else(engine: FastEngine) -> None:
    by = np.array([6, 0])  # turnover of bone, uptake of the drug
    asked = replace(question(Tolerance(1e-8, 1e-11)), sensitivity_to=by)
    solution = engine.integrate(asked)
    assert solution.sensitivity is not None
    reached = (solution.sensitivity != 0.0).any(axis=0)
    assert reached[:, 0].tolist() == [False, False, False, False, True, True]
    assert reached[:, 1].all()


def test_initial_values_may_follow_a_parameter_it_does_not_reach(engine: FastEngine) -> None:
    # as when doses before were chosen by it: the sum of a direction of its own and the parameter's
    turnover, moved = 6, np.zeros((6, 1))
    moved[[1, 4], 0] = 0.3, -0.2
    asked = replace(question(Tolerance(1e-9, 1e-12)), initial=np.array([0, 0.2, 0, 10, 0.6, 0.9]))
    together = engine.integrate(
        replace(asked, sensitivity_to=np.array([turnover]), initial_sensitivity=moved)
    )
    apart = engine.integrate(
        replace(
            asked,
            sensitivity_to=np.array([turnover, -1]),
            initial_sensitivity=np.concatenate([np.zeros((6, 1)), moved], axis=1),
        )
    )
    assert together.sensitivity is not None
    assert apart.sensitivity is not None
    expected = apart.sensitivity.sum(axis=2)
    np.testing.assert_allclose(together.sensitivity[:, :, 0], expected, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("wrong", [np.zeros((5, 8)), np.full((6, 8), np.nan)])
def test_initial_sensitivity_of_another_shape_or_not_finite(
    engine: FastEngine, wrong: Floats
) -> None:
    asked = replace(question(Tolerance()), sensitivity_to=ALL, initial_sensitivity=wrong)
    with pytest.raises(SimulationError, match="initial_sensitivity"):
        engine.integrate(asked)


def test_pivoted_factorizations_give_the_same(
    engine: FastEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = replace(question(Tolerance(1e-7, 1e-10)), sensitivity_to=ALL)
    plain = engine.integrate(asked)
    # with a limit below rounding, every factorization counts as spoiled and is pivoted
    monkeypatch.setattr("ranklmodel.equations.elimination.BACKWARD_ERROR", -1.0)
    monkeypatch.setattr("ranklmodel.disk.cache.read", lambda *key: None)
    monkeypatch.setattr("ranklmodel.disk.cache.write", lambda *parts: False)
    pivoted = fast_engine(drug_and_bone()).integrate(asked)
    assert pivoted.statistics.fallbacks == pivoted.statistics.factorizations > 10
    assert plain.sensitivity is not None
    assert pivoted.sensitivity is not None
    np.testing.assert_allclose(pivoted.sensitivity, plain.sensitivity, rtol=1e-7, atol=1e-10)


def test_the_run_itself_is_not_changed(engine: FastEngine) -> None:
    asked = question(Tolerance(1e-8, 1e-11))
    plain = engine.integrate(asked).states
    np.testing.assert_allclose(
        engine.integrate(replace(asked, sensitivity_to=ALL)).states, plain, rtol=1e-7, atol=1e-9
    )


def test_declared_starts(engine: FastEngine) -> None:
    slopes = engine.start_slopes(VALUES, ALL)
    for direction in ALL:
        expected = differences(engine.start, VALUES, direction)
        np.testing.assert_allclose(slopes[:, direction], expected, rtol=1e-9, atol=1e-12)


def test_steady_state(engine: FastEngine) -> None:
    def rest(constants: Floats) -> Floats:
        return steady_state(engine, constants, np.array([0.0, 0.0, 0.0, 8.0, 0.5, 1.0]))

    slopes = engine.steady_slopes(rest(VALUES), VALUES, ALL)
    for direction in ALL:
        expected = differences(rest, VALUES, direction)
        np.testing.assert_allclose(slopes[:, direction], expected, rtol=1e-7, atol=1e-9)


def test_an_input_the_schedule_sets_has_no_derivative(engine: FastEngine) -> None:
    asked = replace(question(Tolerance()), sensitivity_to=np.array([8]))
    with pytest.raises(SimulationError, match="the regimen sets it"):
        engine.integrate(asked)
