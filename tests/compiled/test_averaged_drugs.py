"""Averaging is a choice of the drug: what can not be averaged is exact beside what can."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.averaging.choice import Choice, choice
from ranklmodel.compiled.averaging.doses import listed, tells_of_averages, to_be_averaged
from ranklmodel.compiled.averaging.repeated_doses import stretches
from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.equations.translate import equations
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule
from tests.compiled.sample_models import three_drugs, year_of_drugs

DAILY = np.arange(0.0, 365.0)
MONTHLY = np.arange(10.4, 365.0, 30.0)
HALF_YEARLY = np.array([30.0, 212.5])

MIXES = (
    "because the rate of holding mixes rival with tissue other than by sums and products, so that "
    "averages over the interval between doses would be wrong"
)


@pytest.fixture(scope="module")
def model() -> Model:
    """Return the model of three drugs."""
    return three_drugs()


@pytest.fixture(scope="module")
def engine(model: Model) -> FastEngine:
    """Return its fast engine."""
    return fast_engine(model)


@pytest.mark.parametrize(("other", "days"), [("competitor", MONTHLY), ("antibody", HALF_YEARLY)])
def test_a_tablet_is_averaged_beside_a_drug_that_is_exact(
    model: Model, engine: FastEngine, other: str, days: Floats
) -> None:
    """The error is that of the tablet alone, 1.2e-5 of the tissue at first."""
    drugs = {"tablet": DAILY, other: days}
    averaged = engine.integrate(year_of_drugs(model, drugs, "averaged"))
    for judge in (engine, ReferenceEngine(model)):
        exact = judge.integrate(year_of_drugs(model, drugs)).states
        for place, name in enumerate(model.layout.states.names):
            error = 3e-5 if name == "tissue" else 1e-6
            np.testing.assert_allclose(
                averaged.states[:, place], exact[:, place], rtol=error, atol=1e-7
            )
    assert (
        averaged.statistics.steps * 8
        < engine.integrate(year_of_drugs(model, drugs)).statistics.steps
    )
    said = averaged.statistics.dosing
    assert said.startswith("Doses of tablet are averaged over the intervals between them; ")
    assert tells_of_averages(said)
    why = MIXES if other == "competitor" else "because it is not a drug whose doses are averaged"
    assert said.endswith(f"every dose of {other} is an edge, {why}")


def test_the_other_drug_matters_in_these_runs(model: Model, engine: FastEngine) -> None:
    """Without it the comparison above would say nothing."""
    tissue = model.layout.states.position("tissue")
    alone = engine.integrate(year_of_drugs(model, {"tablet": DAILY})).states[-1, tissue]
    for other, days in (("competitor", MONTHLY), ("antibody", HALF_YEARLY)):
        drugs = {"tablet": DAILY, other: days}
        together = engine.integrate(year_of_drugs(model, drugs)).states[-1, tissue]
        assert abs(together / alone - 1) > 0.02


@pytest.mark.parametrize("other", ["competitor", "antibody"])
def test_beside_a_drug_that_is_exact_as_often_nothing_is_averaged(
    model: Model, engine: FastEngine, other: str
) -> None:
    drugs = {"tablet": DAILY, other: DAILY + 0.25}
    exact, averaged = (
        engine.integrate(year_of_drugs(model, drugs, dosing)) for dosing in ("exact", "averaged")
    )
    np.testing.assert_allclose(averaged.states, exact.states, rtol=1e-12)
    assert "dose of tablet is an edge, because too few follow" in averaged.statistics.dosing
    assert not tells_of_averages(averaged.statistics.dosing)


def test_a_run_none_of_whose_drugs_can_be_averaged_is_exact_and_says_why(
    model: Model, engine: FastEngine
) -> None:
    for drugs in ({"competitor": DAILY}, {"competitor": MONTHLY, "antibody": HALF_YEARLY}):
        exact, averaged = (
            engine.integrate(year_of_drugs(model, drugs, dosing))
            for dosing in ("exact", "averaged")
        )
        assert np.array_equal(averaged.states, exact.states)
        assert f"very dose of competitor is an edge, {MIXES}" in averaged.statistics.dosing
        assert not tells_of_averages(averaged.statistics.dosing)


@pytest.mark.parametrize(
    ("drugs", "said"),
    [
        ({}, "No drug is given in single doses, so that nothing is averaged"),
        (
            {"antibody": HALF_YEARLY},
            "Every dose of antibody is an edge, because it is not a drug whose doses are averaged",
        ),
    ],
)
def test_a_run_without_a_drug_to_average_is_exact_and_says_so(
    model: Model, engine: FastEngine, drugs: dict[str, Floats], said: str
) -> None:
    exact, averaged = (
        engine.integrate(year_of_drugs(model, drugs, dosing)) for dosing in ("exact", "averaged")
    )
    assert np.array_equal(exact.states, averaged.states)
    assert (exact.statistics.dosing, averaged.statistics.dosing) == ("", said)


def test_doses_before_and_after_the_run_are_not_spoken_of(model: Model, engine: FastEngine) -> None:
    problem = year_of_drugs(model, {"competitor": np.array([-5.0, 365.0, 400.0])}, "averaged")
    assert engine.integrate(problem).statistics.dosing.startswith("No drug is given")


@pytest.mark.parametrize("order", list(permutations(("tablet", "competitor", "antibody"))))
def test_the_order_of_declaration_does_not_matter(order: tuple[str, ...]) -> None:
    one = three_drugs(order)
    chosen = chosen_for(one)
    names = one.layout.states.names
    assert [names[k] for k in chosen.averaged] == ["gut"]
    assert {names[k]: f"because {reason}" for k, reason in chosen.left_out.items()} == {
        "rival": MIXES
    }
    assert chosen.split is not None
    assert {names[k] for k in chosen.split.block} == {"gut", "plasma"}


def chosen_for(model: Model) -> Choice:
    return choice(equations(model), to_be_averaged(model.layout), model.layout)


def several(rates: str, drugs: str, exact: str = "") -> Model:
    """Return a model of drugs named by letters that make a tissue ``t`` at some rates."""
    m = Builder("several")
    loss, one = m.parameter("loss", "1/day"), m.parameter("one", "1")
    names = {"one": one, "t": m.state("t", "1", "", start=one)}
    for letter in drugs:
        names[letter] = m.state(letter, "1", "")
        m.administration(letter, "oral", into=names[letter], averaged=letter not in exact)
        m.process(f"loss_of_{letter}", loss * names[letter], uses=names[letter])
    for k, rate in enumerate(rates.split(";")):
        expression = sympy.sympify(rate, locals=names)
        m.process(f"rate_{k}", loss * expression, makes=names["t"])
    m.process("decay", loss * names["t"], uses=names["t"])
    return m.assemble()


@pytest.mark.parametrize(
    ("rates", "exact", "averaged"),
    [
        ("1/(one + a + b)", "", "abc"),  # together they can be, neither alone
        ("1/(one + a + b)", "b", "c"),
        ("1/(one + a + b + t)", "", "c"),
        ("1/(one + a + t); 1/(one + a + b)", "", "c"),  # a mixes, and then so does b
        ("1/(one + a + t); 1/(one + b + c)", "", "bc"),
        ("1/(one + a + t); 1/(one + b + t); 1/(one + c + t)", "", ""),
        ("1/(a*b + a*t)", "", "ac"),  # a beside b can be, both or b alone can not
        ("1/(one + a*t + c); 1/((one + a)*(one + b))", "", "b"),
        ("exp(-a*b*t); exp(-b*c)", "", ""),
        ("a*b*c*t", "", "abc"),
    ],
)
def test_the_most_that_can_be_averaged_are(rates: str, exact: str, averaged: str) -> None:
    for drugs in permutations("abc"):
        model = several(rates, "".join(drugs), exact)
        chosen = chosen_for(model)
        names = model.layout.states.names
        assert "".join(sorted(names[k] for k in chosen.averaged)) == averaged
        left_out = {names[k] for k in chosen.left_out}
        assert left_out == set("abc") - set(exact) - set(averaged)


def test_reasons_name_the_process_and_what_mixes() -> None:
    model = several("1/(one + a + b + t); 1/(one + c)", "abc", "b")
    (reason,) = chosen_for(model).left_out.values()
    assert reason.startswith("the rate of rate_0 mixes a with b and t other than by sums")


def test_a_state_that_an_exact_drug_enters_too_is_followed_exactly() -> None:
    """A metabolite of both, whose effect is curved, in turn with and without the exact drug."""
    m = Builder("metabolite")
    loss, slow = m.parameter("loss", "1/day"), m.parameter("slow", "1/day")
    one = m.parameter("one", "1")
    tablet, other = m.state("tablet", "1", ""), m.state("other", "1", "")
    metabolite, tissue = m.state("metabolite", "1", ""), m.state("tissue", "1", "", start=one)
    m.administration("tablet", "oral", into=tablet, averaged=True)
    m.administration("other", "intravenous", into=other)
    m.administration("metabolite", "intravenous", into=metabolite)
    m.process("turning", loss * tablet, uses=tablet, makes=metabolite)
    m.process("turning_of_other", slow * other, uses=other, makes=metabolite)
    m.process("loss_of_metabolite", loss * metabolite, uses=metabolite)
    m.process("making", slow * one / (one + metabolite**2), makes=tissue)
    m.process("decay", slow * tissue, uses=tissue)
    engine = fast_engine(m.assemble())
    days = np.arange(200.0)
    doses = [
        (days, 0, np.full(200, 3.0)),
        (np.array([20.5, 110.0]), 1, np.full(2, 40.0)),
        (np.array([60.0, 90.25]), 2, np.full(2, 5.0)),
    ]
    exact, averaged = (
        engine.integrate(
            Problem(
                np.array([2.0, 0.005, 1.0, 0.0, 0.0, 0.0]),
                np.array([0.0, 0.0, 0.0, 1.0]),
                np.linspace(0.0, 200.0, 401),
                Schedule.build(doses, []),
                Tolerance(1e-9, 1e-12),
                dosing=dosing,  # type: ignore[arg-type]  # one of the two
            )
        )
        for dosing in ("exact", "averaged")
    )
    np.testing.assert_allclose(averaged.states[:, :3], exact.states[:, :3], rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(averaged.states[:, 3], exact.states[:, 3], rtol=2e-3)
    np.testing.assert_allclose(averaged.states[::2, 3], exact.states[::2, 3], rtol=1e-4)
    assert averaged.statistics.steps * 3 < exact.statistics.steps
    assert averaged.statistics.dosing.startswith("Doses of tablet are averaged")
    assert "every dose of metabolite and other is an edge" in averaged.statistics.dosing


def test_doses_that_are_not_averaged_are_no_stretch_however_often_they_are_repeated() -> None:
    days = np.arange(30.0)
    schedule = Schedule.build([(days, 0, np.ones(30))], [])
    assert [s.number for s in stretches(schedule, {0}, {0}, 0.0, 100.0)] == [30]
    assert stretches(schedule, {0}, set(), 0.0, 100.0) == []


def test_one_state_of_two_drugs_is_exact_unless_both_are_averaged() -> None:
    m = Builder("shared")
    loss, most = m.parameter("loss", "1/day"), m.parameter("most", "1")
    drug, tissue = m.state("drug", "1", ""), m.state("tissue", "1", "", start=most)
    m.administration("one", "oral", into=drug, averaged=True)
    m.administration("two", "oral", into=drug)
    m.process("elimination", loss * drug, uses=drug)
    m.process("making", loss * most / (most + drug), makes=tissue)
    m.process("decay", loss * tissue, uses=tissue)
    days = np.arange(30.0)
    done = fast_engine(m.assemble()).integrate(
        Problem(
            np.array([1.0, 1.0, 0.0, 0.0]),
            np.array([0.0, 1.0]),
            np.array([0.0, 30.0]),
            Schedule.build([(days, 0, np.ones(30))], []),
            dosing="averaged",
        )
    )
    assert done.statistics.dosing == (
        "Every dose of one and two is an edge, because another drug enters the same state, and "
        "every dose of that is an edge"
    )


def test_names_are_listed_in_words() -> None:
    assert (listed(["a"]), listed(["a", "b", "c"])) == ("a", "a, b and c")
