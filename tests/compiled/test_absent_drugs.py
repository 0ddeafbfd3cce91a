"""A drug that keeps another from being averaged does so only in runs in which it is there."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.compiled.averaging.absences import absences, choice_without
from ranklmodel.compiled.averaging.doses import tells_of_averages
from ranklmodel.compiled.averaging.program import averaged_program
from ranklmodel.compiled.averaging.zeros import staying_zero
from ranklmodel.compiled.contract.reduction import Absence, Reduction
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine, load_cached
from ranklmodel.equations.translate import equations
from ranklmodel.errors import SimulationError
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import LOOK_AHEAD, Schedule
from tests.compiled.sample_models import interacting_drugs, three_drugs, year_of_interaction
from tests.compiled.test_averaged_drugs import several

DAILY = np.arange(0.0, 365.0 + LOOK_AHEAD)
MONTHLY = np.arange(10.4, 365.0, 30.0)
BROUGHT = ("inducer", "inducer_oral_rate", "metabolite")
WHY = (
    "because gut goes on to plasma, and metabolite alters the rate of plasma, so it has no closed "
    "form"
)


@pytest.fixture(scope="module")
def model() -> Model:
    """Return the model of drugs that interact."""
    return interacting_drugs()


@pytest.fixture(scope="module")
def engine(model: Model) -> FastEngine:
    """Return its fast engine."""
    return fast_engine(model)


def alone(model: Model, **changes: object) -> Problem:
    """Return a year of the tablet alone, averaged."""
    return replace(year_of_interaction(model, {"tablet": DAILY}, "averaged"), **changes)  # type: ignore[arg-type]  # fields of a problem


def with_setting(problem: Problem, model: Model, name: str, day: float, value: float) -> Problem:
    """Return a problem in which an input is set once."""
    setting = (np.array([day]), model.layout.inputs.position(name), np.array([value]))
    plain = problem.schedule
    schedule = replace(
        Schedule.build([], [setting]),
        dose_times=plain.dose_times,
        dose_states=plain.dose_states,
        dose_amounts=plain.dose_amounts,
    )
    return replace(problem, schedule=schedule)


@pytest.mark.parametrize("beside", ["", "companion"])
def test_without_the_other_drug_the_tablet_is_averaged(
    model: Model, engine: FastEngine, beside: str
) -> None:
    drugs = {"tablet": DAILY} | ({beside: MONTHLY} if beside else {})
    averaged = engine.integrate(year_of_interaction(model, drugs, "averaged"))
    tissue = model.layout.states.position("tissue")
    for judge in (engine, ReferenceEngine(model)):
        exact = judge.integrate(year_of_interaction(model, drugs))
        np.testing.assert_allclose(averaged.states[:, tissue], exact.states[:, tissue], rtol=1e-5)
        np.testing.assert_allclose(averaged.states, exact.states, rtol=1e-5, atol=1e-6)
    assert averaged.statistics.dosing.startswith("Doses of tablet are averaged")
    for name in ("inducer", "metabolite"):
        assert not averaged.states[:, model.layout.states.position(name)].any()
    exact = engine.integrate(year_of_interaction(model, drugs))
    assert averaged.statistics.steps * 5 < exact.statistics.steps


def test_beside_the_other_drug_every_dose_is_an_edge_and_the_run_says_why(
    model: Model, engine: FastEngine
) -> None:
    taken = {"tablet": DAILY, "inducer": MONTHLY, "companion": DAILY}
    exact, averaged = (
        engine.integrate(year_of_interaction(model, taken, dosing))
        for dosing in ("exact", "averaged")
    )
    np.testing.assert_allclose(averaged.states, exact.states, rtol=1e-12)
    assert averaged.statistics.dosing.startswith(f"Every dose of tablet is an edge, {WHY}; ")
    without_companion = {"tablet": DAILY, "inducer": MONTHLY}
    done = engine.integrate(year_of_interaction(model, without_companion, "averaged"))
    assert f"very dose of tablet is an edge, {WHY}" in done.statistics.dosing


def test_both_are_averaged_without_the_other_drug(model: Model, engine: FastEngine) -> None:
    drugs = {"tablet": DAILY, "companion": DAILY}
    done = engine.integrate(year_of_interaction(model, drugs, "averaged"))
    exact = ReferenceEngine(model).integrate(year_of_interaction(model, drugs))
    tissue = model.layout.states.position("tissue")
    np.testing.assert_allclose(done.states[:, tissue], exact.states[:, tissue], rtol=3e-5)
    assert done.statistics.dosing.startswith("Doses of companion and tablet are averaged")


def test_the_program_of_the_whole_model_serves_where_it_leaves_nothing_out(model: Model) -> None:
    """No other is asked for, so that none is compiled."""
    engine, asked = fast_engine(model), list[tuple[str, ...]]()
    programs = engine._averaged
    engine._averaged = lambda absent, lanes: asked.append(absent) or programs(absent, lanes)  # type: ignore  # a stand-in that counts
    engine.integrate(year_of_interaction(model, {"companion": DAILY}, "averaged"))
    assert asked == [()]
    engine.integrate(alone(model))
    assert asked == [(), BROUGHT]


def is_exact(engine: FastEngine, problem: Problem) -> bool:
    """Tell whether the tablet is exact in a run, which then averages nothing."""
    said = engine.integrate(problem).statistics.dosing
    assert tells_of_averages(said) is not (WHY in said)
    return WHY in said


@pytest.mark.parametrize("left", ["inducer", "metabolite"])
def test_what_was_taken_before_the_run_is_not_absent(
    model: Model, engine: FastEngine, left: str
) -> None:
    initial = alone(model).initial.copy()
    initial[model.layout.states.position(left)] = 1e-9
    assert is_exact(engine, alone(model, initial=initial))


@pytest.mark.parametrize(
    ("day", "value", "exact"),
    [
        (50.0, 0.0, False),
        (50.0, 0.1, True),
        (-50.0, 0.1, True),
        (365.0 + LOOK_AHEAD - 1.0, 0.1, True),
        (365.0 + LOOK_AHEAD + 1.0, 0.1, False),
    ],
)
def test_an_infusion_that_is_never_given_is_absent(
    model: Model, engine: FastEngine, day: float, value: float, exact: bool
) -> None:
    problem = with_setting(alone(model), model, "inducer_oral_rate", day, value)
    assert is_exact(engine, problem) is exact


def test_an_infusion_at_rest_above_zero_is_not_absent(model: Model, engine: FastEngine) -> None:
    constants = alone(model).constants.copy()
    constants[len(model.parameters) + model.layout.inputs.position("inducer_oral_rate")] = 0.1
    assert is_exact(engine, alone(model, constants=constants))


@pytest.mark.parametrize(
    ("day", "exact"), [(-1.0, False), (0.0, True), (400.0, True), (365.0 + LOOK_AHEAD, False)]
)
def test_doses_count_up_to_where_the_run_looks_ahead(
    model: Model, engine: FastEngine, day: float, exact: bool
) -> None:
    drugs = {"tablet": DAILY, "inducer": np.array([day])}
    assert is_exact(engine, year_of_interaction(model, drugs, "averaged")) is exact


@pytest.mark.parametrize("order", list(permutations(("tablet", "inducer", "companion"))))
def test_only_what_stands_in_the_way_has_to_be_absent_in_any_order(order: tuple[str, ...]) -> None:
    one = interacting_drugs(order)
    names, inputs = one.layout.states.names, one.layout.inputs.names
    whole = choice_without(equations(one), one.layout, Absence((), ()))
    assert [names[k] for k in whole.averaged] == ["companion"]
    ((state, absence),) = absences(equations(one), one.layout, whole).items()
    assert names[state] == "gut"
    zero = [names[k] for k in absence.states] + [inputs[k] for k in absence.inputs]
    assert tuple(sorted(zero)) == BROUGHT
    reduced = choice_without(equations(one), one.layout, absence)
    assert reduced.split is not None
    assert {names[k] for k in reduced.split.block} == {"gut", "plasma", "companion"}
    assert {names[k] for k in reduced.split.slow} == {"tissue"}


@pytest.mark.parametrize(
    ("rates", "exact", "zero"),
    [
        ("exp(-a*b)", "b", {"a": "b"}),
        ("exp(-a*b); exp(-a*c)", "bc", {"a": "bc"}),
        ("exp(-a*b*c)", "bc", {"a": "c"}),  # either would do
        ("exp(-a*c); exp(-b*c)", "c", {"a": "c", "b": "c"}),
        ("exp(-a*b*t); exp(-b*c)", "c", {"a": "b", "b": "ac"}),
        ("exp(-a*t); exp(-a*b)", "b", {}),
    ],
)
def test_the_fewest_drugs_have_to_be_absent(rates: str, exact: str, zero: dict[str, str]) -> None:
    for drugs in permutations("abc"):
        one = several(rates, "".join(drugs), exact)
        whole = choice_without(equations(one), one.layout, Absence((), ()))
        sought = absences(equations(one), one.layout, whole)
        names, inputs = one.layout.states.names, one.layout.inputs.names
        assert {
            names[state]: "".join(sorted(names[k] for k in absence.states))
            for state, absence in sought.items()
        } == zero
        for absence in sought.values():
            assert [inputs[k][0] for k in absence.inputs] == [names[k] for k in absence.states]


def test_a_drug_that_mixes_with_the_rest_of_the_model_is_averaged_in_no_company() -> None:
    one = three_drugs()
    whole = choice_without(equations(one), one.layout, Absence((), ()))
    assert whole.left_out and absences(equations(one), one.layout, whole) == {}


def test_a_complex_is_zero_without_its_drug_though_its_target_is_there() -> None:
    one = three_drugs()
    names = one.layout.states.names
    zero = staying_zero(equations(one), one.layout, {"antibody"})
    assert {names[k] for k in zero} == {"antibody", "bound"}
    assert staying_zero(equations(one), one.layout, set()) == frozenset()


def test_a_reduction_is_kept_whole() -> None:
    reduction = Reduction((1,), (2,), (1,), 1, (1,), {0: "why"}, {0: Absence((3,), (4,))})
    assert Reduction.from_json(reduction.to_json()) == reduction


_SECOND = """
import pickle, sys
from ranklmodel.compiled.make import load_cached
problem = pickle.load(sys.stdin.buffer)
states = load_cached(sys.argv[1]).integrate(problem).states
assert not {"sympy", "numba"} & set(sys.modules)
sys.stdout.write(states.tobytes().hex())
"""


def test_a_second_process_needs_no_equations(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pickle

    problem = alone(model, times=np.array([0.0, 100.0]))
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
    fast_engine(model)
    averaged_program(model)
    bare = load_cached(model.fingerprint)
    assert bare is not None
    with pytest.raises(SimulationError, match="not in the cache"):
        bare.integrate(problem)
    asked: list[str] = []

    def assemble() -> Model:
        asked.append(model.name)
        return model

    for times in (1, 1):
        loaded = load_cached(model.fingerprint, assemble=assemble)
        assert loaded is not None
        expected = loaded.integrate(problem).states
        assert len(asked) == times
    done = subprocess.run(
        [sys.executable, "-c", _SECOND, model.fingerprint],
        input=pickle.dumps(problem),
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode() == expected.tobytes().hex()
