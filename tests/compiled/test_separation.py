"""What may be averaged over a dosing interval: terms that the slow rates are linear in."""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.engine import FastEngine
from ranklmodel.compiled.make import fast_engine
from ranklmodel.language.builder import Builder
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.schedule import Schedule

# the two inputs, infusions of the drugs, rest at zero
CONSTANTS = np.array([0.9, 0.4, 0.7, 0.003, 2.0, 0.0, 0.0])

Rate = Callable[[dict[str, sympy.Expr]], sympy.Expr]


def two_drugs(rate: Rate, averaged: Collection[str] = ("drug", "other")) -> FastEngine:
    """Return an engine of two drugs that change, in some way, how fast a slow tissue is made."""
    m = Builder("two_drugs")
    names = {name: m.parameter(name, "1/day") for name in ("loss", "other_loss")}
    names |= {"half": m.parameter("half", "1"), "speed": m.parameter("speed", "1/day")}
    names["normal"] = m.parameter("normal", "1")
    for drug, loss in (("drug", names["loss"]), ("other", names["other_loss"])):
        amount = names[drug] = m.state(drug, "1", "")
        m.administration(drug, "oral", into=amount, averaged=drug in averaged)
        m.process(f"{drug}_clearance", loss * amount, uses=amount)
    tissue = names["tissue"] = m.state("tissue", "1", "", start=names["normal"])
    m.process("making", names["speed"] * rate(names), makes=tissue)
    m.process("decay", names["speed"] * tissue, uses=tissue)
    return fast_engine(m.assemble())


def daily(dosing: str, interval: int = 1) -> Problem:
    """Return 200 days of both drugs, the first one so many days apart."""
    days = np.arange(200.0)
    doses = [(days[::interval], 0, np.ones(len(days[::interval]))), (days, 1, np.full(200, 0.5))]
    return Problem(
        CONSTANTS,
        np.array([0.0, 0.0, 2.0]),
        np.array([0.0, 200.0]),
        Schedule.build(doses, []),
        Tolerance(1e-9, 1e-12),
        dosing=dosing,  # type: ignore[arg-type]  # one of the two
    )


def tissue_after_doses(engine: FastEngine, dosing: str) -> float:
    """Return the tissue after 200 days of both drugs."""
    return float(engine.integrate(daily(dosing)).states[-1, 2])


def blocked(q: dict[str, sympy.Expr], drug: str) -> sympy.Expr:
    """Return the share that a drug leaves open."""
    return q["half"] / (q["half"] + q[drug])


SEPARABLE: dict[str, Rate] = {
    "a product": lambda q: q["tissue"] * blocked(q, "drug"),
    "two drugs on one process": lambda q: (
        (blocked(q, "drug") * q["tissue"]) * (blocked(q, "other") * q["tissue"])
    ),
    "a product of sums": lambda q: (
        (1 + blocked(q, "drug") * q["tissue"]) * (q["tissue"] - blocked(q, "other"))
    ),
    "in proportion to the drug": lambda q: q["drug"] * q["tissue"] / (1 + q["tissue"]),
    "a drug in a denominator with its own": lambda q: q["tissue"] / (q["drug"] + q["other"] + 1),
    "a reciprocal of a product": lambda q: 1 / ((1 + q["drug"]) * (1 + q["tissue"])),
    "a choice by the drug": lambda q: sympy.Piecewise(
        (q["tissue"] / (1 + q["drug"]), q["drug"] < q["normal"]), (q["tissue"], True)
    ),
    "a choice by the tissue": lambda q: sympy.Piecewise(
        (blocked(q, "drug"), q["tissue"] < q["half"]), (2 * blocked(q, "other"), True)
    ),
}


@pytest.mark.parametrize("rate", SEPARABLE.values(), ids=SEPARABLE)
def test_sums_of_products_are_averaged(rate: Rate) -> None:
    engine = two_drugs(rate)
    exact = tissue_after_doses(engine, "exact")
    # what is left is second order in the speed; averaging the drug instead errs by 0.01 and more
    assert tissue_after_doses(engine, "averaged") == pytest.approx(exact, rel=2e-4)


MIXED: dict[str, Rate] = {
    "one denominator": lambda q: q["drug"] / (q["drug"] + q["half"] + q["tissue"]),
    "a function of a product": lambda q: sympy.exp(-q["drug"] * q["tissue"]),
    "a power of a sum": lambda q: (q["drug"] + q["tissue"]) ** q["half"],
    "a choice by both": lambda q: sympy.Piecewise(
        (q["normal"], q["drug"] < q["tissue"]), (q["half"], True)
    ),
    "the larger of both": lambda q: sympy.Max(q["drug"], q["tissue"]),
}


@pytest.mark.parametrize("rate", MIXED.values(), ids=MIXED)
def test_what_mixes_drug_and_tissue_otherwise_is_exact_and_named(rate: Rate) -> None:
    engine = two_drugs(rate, averaged=["drug"])
    exact, averaged = (engine.integrate(daily(dosing, 25)) for dosing in ("exact", "averaged"))
    assert np.array_equal(averaged.states, exact.states)
    said = "very dose of drug is an edge, because the rate of making mixes drug with tissue other"
    assert said in averaged.statistics.dosing


@pytest.mark.parametrize("rate", MIXED.values(), ids=MIXED)
def test_a_drug_that_mixes_is_exact_and_the_other_still_averaged(rate: Rate) -> None:
    engine = two_drugs(lambda q: rate(q) * blocked(q, "other"))
    exact, averaged = (engine.integrate(daily(dosing, 25)) for dosing in ("exact", "averaged"))
    # what is left is second order in the speed
    np.testing.assert_allclose(averaged.states[-1, 2], exact.states[-1, 2], rtol=2e-4)
    assert averaged.statistics.dosing == (
        "Doses of other are averaged over the intervals between them; every dose of drug is an "
        "edge, because the rate of making mixes drug with tissue other than by sums and products, "
        "so that averages over the interval between doses would be wrong"
    )


def test_a_rate_that_mixes_is_found_behind_a_rule() -> None:
    m = Builder("behind_a_rule")
    loss, half = m.parameter("loss", "1/day"), m.parameter("half", "mg")
    drug, tissue = m.state("drug", "mg", ""), m.state("tissue", "mg", "")
    m.administration("drug", "oral", into=drug, averaged=True)
    m.process("clearance", loss * drug, uses=drug)
    bound = m.rule("bound", "1", drug / (drug + half + tissue), "")
    m.process("growth", loss * half * (1 - bound), makes=tissue)
    m.process("decay", loss * tissue, uses=tissue)
    doses = Schedule.build([(np.arange(9.0), 0, np.ones(9))], [])
    days = np.array([0.0, 9.0])
    problem = Problem(np.ones(3), np.zeros(2), days, doses, dosing="averaged")
    done = fast_engine(m.assemble()).integrate(problem)
    assert "rate of growth mixes drug with tissue" in done.statistics.dosing


def test_the_average_of_a_product_is_not_the_product_of_averages() -> None:
    engine = two_drugs(SEPARABLE["two drugs on one process"])
    alone = [two_drugs(lambda q, d=drug: blocked(q, d)) for drug in ("drug", "other")]
    assert engine._averaged((), 1).reduction is not None
    assert engine._averaged((), 1).reduction.interface == 1
    assert all(one._averaged((), 1).reduction.interface == 1 for one in alone)  # type: ignore[union-attr]  # there is one: asserted above for both


def test_an_effect_with_a_threshold_is_not_averaged_but_run_exactly() -> None:
    engine = two_drugs(
        lambda q: sympy.Piecewise((q["normal"], q["drug"] < q["half"]), (q["tissue"] / 2, True))
    )
    exact, averaged = (engine.integrate(daily(dosing)) for dosing in ("exact", "averaged"))
    np.testing.assert_allclose(averaged.states, exact.states, rtol=1e-12)
    assert averaged.statistics.engine == "fast, averaged dosing, 1 of 1 stretches exact"
