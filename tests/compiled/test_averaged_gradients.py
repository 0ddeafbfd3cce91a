"""Derivatives of averaged runs against differences of averaged runs, of small models."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.compiled.averaging.closed_form import orbit, passage
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.intervals.passage_derivatives import (
    orbit_derivatives,
    passage_derivatives,
)
from ranklmodel.compiled.make import fast_engine, load_cached
from ranklmodel.errors import SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Floats, Schedule
from tests.compiled.sample_models import (
    DRUGS,
    VALUES,
    drug_and_bone,
    three_drugs,
    year_of_doses,
    year_of_drugs,
)
from tests.oracles.differences import agreement, eighth_order

LOOSER, TIGHT = Tolerance(1e-10, 1e-13), Tolerance(1e-12, 1e-14)
STEP = 0.01
UPTAKE, LOSS, HALF, TURNOVER, BALANCE = 0, 1, 2, 6, 7
ALL = np.arange(8)
# With drug in plasma: the steep effect has no second derivative where there is none at all.
SOME_DRUG = np.array([0.0, 0.2, 0.0, 10.0, 0.6, 0.9])


@pytest.fixture(scope="module")
def engine() -> FastEngine:
    """Return the fast engine of the small model."""
    return fast_engine(drug_and_bone())


def matrices() -> tuple[Floats, Floats]:
    """Return a matrix of absorption and elimination, and three of its derivatives."""
    matrix = np.array([[-30.0, 0.0, 0.4], [30.0, -0.35, 0.0], [0.0, 0.0, 0.0]])
    moved = np.zeros((3, 3, 3))
    moved[0, 0, 0], moved[0, 1, 0] = -1.0, 1.0
    moved[1, 1, 1] = -1.0
    moved[2, 0, 2] = 1.0
    return matrix, moved


def by_difference(of: Callable[[Floats], Floats], matrix: Floats, moved: Floats) -> Floats:
    """Return derivatives of a function of a matrix, direction by direction.

    Steps are so small that the points of an average, which follow the matrix's size, stay.
    """
    return np.stack(
        [eighth_order(lambda t, way=way: of(matrix + t * way), 0.0, 1e-2) for way in moved]
    )


def test_the_passage_through_an_interval() -> None:
    matrix, moved = matrices()
    through = passage(matrix, 0.8)
    found = passage_derivatives(through, moved)
    for name in ("to_points", "to_halves"):
        expected = by_difference(lambda m, name=name: getattr(passage(m, 0.8), name), matrix, moved)
        apart = getattr(found, name).transpose(1, 0, 2, 3) - expected
        assert np.abs(apart).max() < 1e-10, name
    starts = np.array([[1.0, 2.0, 1.0], [0.3, 0.1, 1.0], [0.0, 0.7, 1.0], [0.2, 0.2, 1.0]])
    of_starts = np.arange(36.0).reshape(3, 4, 3) / 10
    times = np.array([0.0, 0.013, 0.41, 0.8])

    def carried(t: float, j: int) -> Floats:
        return passage(matrix + t * moved[j], 0.8).carried(starts + t * of_starts[j], times)

    for j, answer in enumerate(found.carried(starts, of_starts, times)):
        expected = eighth_order(lambda t, j=j: carried(t, j), 0.0, 1e-2)
        np.testing.assert_allclose(answer, expected, rtol=1e-9, atol=1e-10)


@pytest.mark.parametrize("number", [1, 2, 7, 64])
def test_what_is_left_after_every_dose(number: int) -> None:
    matrix, moved = matrices()
    advance, of_advance = passage(matrix, 1.0).to_halves[-1], 0.1 * moved
    first, of_first = np.array([1.0, 0.5, 1.0]), np.arange(9.0).reshape(3, 3)
    found = orbit_derivatives(advance, of_advance, orbit(advance, first, number), of_first)
    for j, answer in enumerate(found):
        expected = eighth_order(
            lambda t, j=j: orbit(advance + t * of_advance[j], first + t * of_first[j], number),
            0.0,
            1e-2,
        )
        np.testing.assert_allclose(answer, expected, rtol=1e-8, atol=1e-9)


def share(engine: FastEngine, problem: Problem, by: np.ndarray) -> float:
    """Return the share of derivatives of all outputs that agree with differences.

    Of those that are exactly zero differences must be noise.
    """
    problem = replace(problem, dosing="averaged")
    asked = replace(problem, tolerance=LOOSER, sensitivity_to=by)
    solution = engine.integrate(asked)
    assert "averaged over the intervals" in solution.statistics.dosing
    assert solution.sensitivity is not None
    at = problem.constants
    found = engine.output_slopes(solution.states, solution.sensitivity, at, by)
    tight = replace(problem, tolerance=TIGHT)

    def shown(position: int, value: float) -> Floats:
        constants = at.copy()
        constants[position] = value
        states = engine.integrate(replace(tight, constants=constants)).states
        return engine.outputs(states, constants)

    columns = [
        eighth_order(lambda value, k=k: shown(k, value), at[k], STEP * abs(at[k])) for k in by
    ]
    expected = np.stack(columns, axis=-1)
    outputs = engine.outputs(solution.states, at)
    apart = agreement(found, expected, outputs, np.abs(at[by]), TIGHT.relative / STEP)
    zero = found == 0.0
    assert np.mean(apart[zero] <= 1.0) > 0.95
    return float(np.mean(apart[~zero] <= 1.0))


def test_of_daily_doses(engine: FastEngine) -> None:
    assert share(engine, year_of_doses(), ALL) >= 0.99


def test_of_a_run_that_begins_with_drug(engine: FastEngine) -> None:
    assert share(engine, year_of_doses(initial=SOME_DRUG), ALL) >= 0.99


def test_of_missed_doses_another_amount_and_an_infusion(engine: FastEngine) -> None:
    days = np.array([d for d in range(300) if d not in (50, 51, 120)], dtype=float)
    schedule = Schedule.build(
        [(days, 0, np.where(days < 150, 1.0, 0.3))],
        [(np.array([80.5, 82.0]), 0, np.array([1.0, 0.0]))],
    )
    assert share(engine, year_of_doses(schedule=schedule, initial=SOME_DRUG), ALL) >= 0.99


@pytest.mark.parametrize("interval", [0.5, 3.0])
def test_of_other_intervals(engine: FastEngine, interval: float) -> None:
    days = 5.0 + interval * np.arange(60.0)
    schedule = Schedule.build([(days, 0, np.ones(60))], [])
    assert share(engine, year_of_doses(schedule=schedule), ALL) >= 0.99


def test_weekly_doses_are_edges_and_their_derivatives_those_of_an_exact_run(
    engine: FastEngine,
) -> None:
    schedule = Schedule.build([(np.arange(0.0, 350.0, 7.0), 0, np.ones(50))], [])
    asked = year_of_doses(schedule=schedule, sensitivity_to=ALL)
    averaged = engine.integrate(replace(asked, dosing="averaged"))
    np.testing.assert_array_equal(averaged.sensitivity, engine.integrate(asked).sensitivity)


@pytest.mark.parametrize(
    "drugs",
    [
        {"tablet": np.arange(300.0)},
        # every dose of the antibody is an edge, within a stretch of tablets
        {"tablet": np.arange(300.0), "antibody": np.arange(10.0, 300.0, 60.0)},
    ],
    ids=["alone", "beside another"],
)
def test_of_a_drug_beside_others(drugs: dict[str, Floats]) -> None:
    model = three_drugs()
    problem = year_of_drugs(model, drugs)
    assert share(fast_engine(model), problem, np.arange(len(DRUGS))) >= 0.99


def two_drugs() -> Model:
    """Return two drugs that act on one enzyme, each with its clearance."""
    m = Builder("two_drugs")
    rate = {name: m.parameter(name, "1/day") for name in ("first_loss", "second_loss", "turnover")}
    free: object = 1
    for name in ("first", "second"):
        amount = m.state(name, "mg", "")
        m.administration(name, "oral", into=amount, averaged=True)
        m.process(f"loss_of_{name}", rate[f"{name}_loss"] * amount, uses=amount)
        half = m.parameter(f"{name}_half", "mg")
        free = m.rule(f"free_of_{name}", "1", free / (1 + amount / half), "")
    product = m.state("product", "1", "", start=1)
    m.process("making", rate["turnover"] * free, makes=product)
    m.process("use", rate["turnover"] * product, uses=product)
    return m.assemble()


@pytest.mark.parametrize("switch", [False, True], ids=["together", "one after the other"])
def test_of_two_drugs(switch: bool) -> None:
    model = two_drugs()
    engine, days = fast_engine(model), np.arange(60.0)
    table = {"first_loss": 0.4, "second_loss": 0.2, "turnover": 0.05}
    values = table | {"first_half": 0.5, "second_half": 1.5}
    constants = np.array([*(values[name] for name in model.layout.parameters.names), 0.0, 0.0])
    doses = [(days, 0, np.ones(60)), (days + 60 * switch, 1, np.full(60, 0.7))]
    constants = constants[: len(values) + len(model.layout.inputs)]
    problem = Problem(
        constants, np.array([0.0, 0.0, 1.0]), np.linspace(0, 150, 31), Schedule.build(doses, [])
    )
    assert share(engine, problem, np.arange(5)) >= 0.99


def test_by_initial_values(engine: FastEngine) -> None:
    nothing, unit = np.full(6, -1), np.eye(6)
    asked = year_of_doses(initial=SOME_DRUG, dosing="averaged", tolerance=LOOSER)
    moved = replace(asked, sensitivity_to=nothing, initial_sensitivity=unit)
    found = engine.integrate(moved).sensitivity
    assert found is not None
    np.testing.assert_array_equal(found[0], unit)
    tight = replace(asked, tolerance=TIGHT)
    for state in (1, 3, 4, 5):

        def states(value: float, state: int = state) -> Floats:
            initial = SOME_DRUG.copy()
            initial[state] = value
            return engine.integrate(replace(tight, initial=initial)).states

        expected = eighth_order(states, SOME_DRUG[state], STEP * SOME_DRUG[state])
        np.testing.assert_allclose(found[:, :, state], expected, rtol=1e-5, atol=1e-7)


def test_initial_values_may_follow_a_parameter_that_does_not_reach_them(
    engine: FastEngine,
) -> None:
    moved = np.zeros((6, 1))
    moved[[1, 4], 0] = 0.3, -0.2
    asked = year_of_doses(initial=SOME_DRUG, dosing="averaged", tolerance=Tolerance(1e-9, 1e-12))
    together = engine.integrate(
        replace(asked, sensitivity_to=np.array([TURNOVER]), initial_sensitivity=moved)
    )
    both = np.concatenate([np.zeros((6, 1)), moved], axis=1)
    apart = engine.integrate(
        replace(asked, sensitivity_to=np.array([TURNOVER, -1]), initial_sensitivity=both)
    )
    assert together.sensitivity is not None
    assert apart.sensitivity is not None
    expected = apart.sensitivity.sum(axis=2)
    np.testing.assert_allclose(together.sensitivity[:, :, 0], expected, rtol=1e-6, atol=1e-8)


def test_a_parameter_reaches_what_follows_from_it_and_nothing_else(engine: FastEngine) -> None:
    asked = year_of_doses(dosing="averaged", sensitivity_to=np.array([TURNOVER, UPTAKE]))
    found = engine.integrate(asked).sensitivity
    assert found is not None
    reached = (found != 0.0).any(axis=0)
    assert reached[:, 0].tolist() == [False, False, False, False, True, True]
    assert reached[:, 1].all()


@pytest.mark.parametrize("uptake", [VALUES[UPTAKE], 0.0])
def test_what_is_in_the_drug_is_that_of_an_exact_run(engine: FastEngine, uptake: float) -> None:
    """Also where nothing is absorbed: what would be, moves states that are zero throughout."""
    constants = VALUES.copy()
    constants[UPTAKE] = uptake
    asked = year_of_doses(constants=constants, sensitivity_to=ALL, tolerance=LOOSER)
    exact = engine.integrate(asked).sensitivity
    averaged = engine.integrate(replace(asked, dosing="averaged")).sensitivity
    assert exact is not None
    assert averaged is not None
    for state in (1, 2):
        sizes = np.abs(exact[:, state]).max(axis=0)
        apart = np.abs(averaged[:, state] - exact[:, state]).max(axis=0)
        assert (apart <= 1e-7 * sizes).all()
    assert (averaged[:, 1, UPTAKE] != 0.0).any()


def test_the_run_itself_is_not_changed(engine: FastEngine) -> None:
    asked = year_of_doses(dosing="averaged")
    plain = engine.integrate(asked).states
    derived = engine.integrate(replace(asked, sensitivity_to=ALL)).states
    np.testing.assert_allclose(derived, plain, rtol=1e-6, atol=1e-9)


def test_a_start_that_follows_a_parameter_needs_no_other_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The cells start at the balance of bone; only what moves elsewhere needs code for it."""
    engine, asked = fast_engine(drug_and_bone()), list[bool]()
    programs = engine._reduced._derivatives

    def counted(constants: tuple[int, ...], everywhere: bool, absent: tuple[str, ...]) -> object:
        asked.append(everywhere)
        return programs(constants, everywhere, absent)

    monkeypatch.setattr(engine._reduced, "_derivatives", counted)
    for moved, everywhere in ((4, False), (3, True)):
        begin = np.zeros((6, 1))
        begin[moved] = 1.0
        problem = year_of_doses(dosing="averaged", sensitivity_to=np.array([BALANCE]))
        engine.integrate(replace(problem, initial_sensitivity=begin))
        assert asked.pop() == everywhere


def test_one_constant_is_not_asked_for_twice(engine: FastEngine) -> None:
    asked = year_of_doses(dosing="averaged", sensitivity_to=np.array([LOSS, LOSS]))
    with pytest.raises(SimulationError, match="each constant once"):
        engine.integrate(asked)


def test_an_input_the_schedule_sets_has_no_derivative(engine: FastEngine) -> None:
    # averaged from its beginning: no exact part refuses it
    within = np.linspace(20.0, 60.0, 5)
    problem = year_of_doses(dosing="averaged", times=within, sensitivity_to=np.array([8]))
    early = np.array([-5.0]), np.zeros(1, dtype=np.int64), np.array([0.2])
    names = ("setting_times", "setting_inputs", "setting_values")
    schedule = replace(problem.schedule, **dict(zip(names, early, strict=True)))
    with pytest.raises(SimulationError, match="the regimen sets it"):
        engine.integrate(replace(problem, schedule=schedule))


def test_code_from_the_cache_gives_the_same_bits(engine: FastEngine) -> None:
    asked = year_of_doses(dosing="averaged", sensitivity_to=np.array([LOSS, HALF]))
    expected = engine.integrate(asked).sensitivity
    loaded = load_cached(engine.layout.fingerprint)
    assert loaded is not None
    np.testing.assert_array_equal(loaded.integrate(asked).sensitivity, expected)
    with pytest.raises(SimulationError, match="not in the cache"):
        loaded.integrate(replace(asked, sensitivity_to=np.array([5, 7, 2])))


def test_many_runs_have_the_derivatives_of_each(engine: FastEngine) -> None:
    asked = [
        year_of_doses(dosing="averaged", sensitivity_to=ALL, constants=VALUES * scale)
        for scale in (0.9, 1.0, 1.1)
    ]
    for problem, answer in zip(asked, engine.integrate_many([*asked]), strict=True):
        np.testing.assert_array_equal(answer.sensitivity, engine.integrate(problem).sensitivity)
