"""Contributions sum to changes; the tree reaches the drug."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.explanation.causes import Cause
from ranklmodel.explanation.explained import Explanation
from ranklmodel.explanation.explanation import explain
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.mechanisms.assembly import bone_model

MEN = {one.quantity for one in bone_model().restrictions if one.people == "men"}
STATES = [state.name for state in bone_model().states if state.name not in MEN]


@pytest.fixture(scope="module")
def treated() -> Scenario:
    return scenario("atac_woman", "anastrozole_1mg_daily")


def everyone(causes: tuple[Cause, ...]) -> list[Cause]:
    return [one for cause in causes for one in (cause, *everyone(cause.causes))]


def total(why: Explanation) -> float:
    return sum(part.amount for part in why.contributions)


def test_contributions_sum_to_the_change_of_every_state(treated: Scenario) -> None:
    contributions_sum(treated, 3.5, 37.25)


@pytest.mark.slow  # every stretch is one explanation of each of a hundred states, six seconds
@settings(max_examples=2, deadline=None)
@given(start=st.floats(0, 60), length=st.floats(1, 60))
def test_contributions_sum_to_the_change_over_any_stretch(
    treated: Scenario, start: float, length: float
) -> None:
    contributions_sum(treated, start, length)


def contributions_sum(treated: Scenario, start: float, length: float) -> None:
    """Raise AssertionError unless the change of every state is the sum of what explains it."""
    for state in STATES:
        why = explain(treated, state, start, start + length, depth=1)
        gross = sum(abs(part.amount) for part in why.contributions)
        assert abs(total(why) - why.change) <= 1e-9 * max(gross, abs(why.change), 1e-12), state


@pytest.mark.slow
@pytest.mark.parametrize(
    "regimen",
    [
        "denosumab_60mg_6_monthly",
        "zoledronate_5mg_yearly",
        "ibandronate_150mg_monthly",
        "risedronate_35mg_weekly",
        "alendronate_70mg_weekly",
        "tamoxifen_20mg_daily",
        "estradiol_1mg_oral_daily",
        "conjugated_estrogens_0_625mg_daily",
    ],
)
def test_contributions_sum_to_the_change_on_every_therapy(regimen: str) -> None:
    life = scenario("postmenopausal_woman", regimen)
    for state in STATES:
        why = explain(life, state, 3.5, 40.5, depth=1)
        gross = sum(abs(part.amount) for part in why.contributions)
        assert abs(total(why) - why.change) <= 1e-9 * max(gross, abs(why.change), 1e-12), state


def test_contributions_to_density_sum_to_its_change(treated: Scenario) -> None:
    why = explain(treated, "LS_BMD", 0.0, 365.25)
    assert total(why) == pytest.approx(why.change, rel=1e-5)
    assert why.change < 0
    assert why.contributions[0].process == "LS_resorption_of_mature_bone"


def test_the_tree_follows_density_to_the_tablet(treated: Scenario) -> None:
    found = {cause.quantity for cause in everyone(explain(treated, "LS_BMD", 0.0, 365.25).causes)}
    chain = {"osteoclasts", "RANKL", "estrogen_deficit", "E2", "active_aromatase"}
    assert chain <= found
    assert {"anastrozole_block", "anastrozole_plasma"} <= found


def test_shares_of_one_quantity_are_shares_of_one(treated: Scenario) -> None:
    why = explain(treated, "E2", 0.0, 90.0)
    assert 0.9 < sum(abs(cause.share) for cause in why.causes) <= 1.0 + 1e-12
    assert all(cause.share < 0 for cause in why.causes)  # less E1, less aromatase: less E2


def test_every_quantity_is_followed_up_once(treated: Scenario) -> None:
    causes = everyone(explain(treated, "LS_BMD", 0.0, 90.0).causes)
    followed = [cause.quantity for cause in causes if not cause.repeated]
    assert len(followed) == len(set(followed))


def test_doses_count_as_a_contribution(treated: Scenario) -> None:
    why = explain(treated, "anastrozole_gut", 0.0, 30.0)
    doses = {part.process: part.amount for part in why.contributions}
    assert doses["dose"] == pytest.approx(30.0)
    assert total(why) == pytest.approx(why.change, abs=1e-9)


def test_values_are_those_of_an_ordinary_run(treated: Scenario) -> None:
    why = explain(treated, "TH_BMD", 10.0, 100.0, depth=1)
    run = treated.run([10.0, 100.0])
    assert np.allclose([why.before, why.after], run["TH_BMD"][1:], rtol=1e-6)


def test_what_does_not_change_can_not_be_explained(treated: Scenario) -> None:
    with pytest.raises(ModelError, match="parameter"):
        explain(treated, "SHBG")
    with pytest.raises(UnknownNameError, match="did you mean 'LS_BMD'"):
        explain(treated, "LSBMD")
