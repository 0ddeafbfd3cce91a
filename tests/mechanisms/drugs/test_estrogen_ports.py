"""Ports of the estrogen receptors: without drugs they are what stood there before."""

from __future__ import annotations

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.make import fast_engine
from ranklmodel.lives.scenario import scenario
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Dosing
from tests.mechanisms.drugs.without_drugs import model_without

ESTROGENIC = {"tamoxifen", "oral_estrogens", "estradiol_tablet", "conjugated_estrogens"}
YEAR = 365.25


@pytest.fixture(scope="module")
def without() -> Model:
    """Return the bone model without drugs that enter at these ports."""
    return model_without(ESTROGENIC)


def written_out(model: Model, name: str) -> sympy.Expr:
    """Return a rule in terms of states and parameters."""
    rules = {model.symbol(rule.name): rule.expression for rule in model.rules}
    expression = model.symbol(name)
    while used := expression.free_symbols & rules.keys():
        expression = expression.subs({symbol: rules[symbol] for symbol in used})
    return expression


def test_without_drugs_the_equations_are_those_of_one_estrogen(without: Model) -> None:
    names = (
        "E2",
        "SHBG",
        "estradiol_albumin_binding",
        "estradiol_shbg_affinity",
        "estrogen_receptor_alpha_half",
        "estrogen_receptor_beta_ratio",
        "estrogen_receptor_beta_weight",
        "reference_free_estradiol",
    )
    estradiol, shbg, albumin, affinity, half, ratio, weight, reference = map(without.symbol, names)

    def action(free: sympy.Expr) -> sympy.Expr:
        return (1 - weight) * free / (half + free) + weight * free / (half * ratio + free)

    free = estradiol / (1 + albumin + affinity * shbg)
    for name, expected in (
        ("free_estradiol", free),
        ("estrogen_action", action(free)),
        ("estrogen_deficit", 1 - action(free) / action(reference)),
    ):
        of_a_woman = written_out(without, name).subs(without.symbol("male"), 0)
        assert sympy.simplify(of_a_woman - expected) == 0, name


@pytest.mark.parametrize("dosing", ["exact", "averaged"])
def test_who_takes_none_is_as_in_a_model_without_them(
    model: Model, without: Model, dosing: Dosing
) -> None:
    days = np.linspace(0.0, YEAR, 13)
    runs = [
        scenario("atac_woman", "anastrozole_1mg_5_years", engine=engine, dosing=dosing).run(days)
        for engine in (fast_engine(model), fast_engine(without))
    ]
    assert runs[0].statistics.steps == runs[1].statistics.steps
    for name in without.layout.states.names:
        if not name.startswith("anastrozole_gut"):  # nearly nothing is left before the next tablet
            np.testing.assert_allclose(
                runs[0].column(name), runs[1].column(name), rtol=1e-11, atol=1e-12
            )


def test_a_patch_leaves_shbg_as_it_is() -> None:
    run = scenario("ultra_woman", "estradiol_patch_14ug").run([0.0, YEAR])
    assert run.percent_change("E2")[-1] > 20
    np.testing.assert_array_equal(run["SHBG_level"], run["SHBG_level"][0])
