"""Rules on what is observed that can not be followed, and doors that need stated days."""

from __future__ import annotations

from typing import Any

import pytest

import ranklmodel
from ranklmodel.errors import (
    AbsentQuantityError,
    InputError,
    RanklModelError,
    SimulationError,
    UnknownNameError,
)
from ranklmodel.inputs import Population
from ranklmodel.lives.scenario import Scenario
from tests.lives.ruled import (
    DELAYED,
    INFUSIONS,
    YEAR,
    given,
    rule,
    same,
    score_below,
    told,
    treatment,
)


@pytest.fixture(scope="module")
def woman() -> Population:
    return ranklmodel.person("woman", 62, since_menopause=10, t_score=-1.8)


@pytest.fixture(scope="module")
def life(woman: Population) -> Scenario:
    return ranklmodel.scenario(woman, dosing="averaged")


@pytest.mark.parametrize(
    ("begins_when", "kind", "words"),
    [
        (rule("CTX", above="1 ng/mL"), UnknownNameError, "unknown quantity 'CTX'.*CTX_s"),
        (rule("LH", above="1 U/L"), AbsentQuantityError, "LH is modelled in men only"),
        (rule("E2", above=3), InputError, "E2 is in pg/mL, its threshold is a number without"),
        (rule("E2", above="3 g/cm^2"), InputError, "E2 is in pg/mL, its threshold is 3 g/cm"),
        (rule("E2", measured_as="t_score", above=1), InputError, "E2 has no T-score; .*LS_BMD"),
        (
            rule("LS_T_score", measured_as="percent_change", above=1),
            InputError,
            "is a score, of which there is no percent",
        ),
        (
            rule("E2", within=["30 pg/mL", "20 pg/mL"]),
            InputError,
            "E2 within 30 to 20 is no range",
        ),
    ],
)
def test_what_a_rule_can_not_ask_is_refused(
    life: Scenario, begins_when: dict[str, Any], kind: type[RanklModelError], words: str
) -> None:
    on = life.on(given(treatment(INFUSIONS, begins_when=begins_when)))
    with pytest.raises(kind, match=words):
        on.run([YEAR])


def test_a_rule_without_a_visit_in_the_run_says_so(life: Scenario) -> None:
    run = life.on(given(treatment(INFUSIONS, begins_when=score_below(-1, first="9 year")))).run(
        [YEAR]
    )
    assert told(run) == ("zoledronate never begins: no visit in the run asks for LS_BMD T-score")


def test_on_and_off_at_every_visit_comes_to_an_end(life: Scenario) -> None:
    always = rule("LS_BMD", {"every": "10 day"}, above="0.1 g/cm^2")
    supply = {"drug": "calcium", "rate": "500 mg/day"}
    ruled = given(treatment(supply, begins_when=always, stops_when=always))
    with pytest.raises(SimulationError, match="more than 100 decisions; the last: calcium"):
        life.on(ruled).run([5 * YEAR])


def test_a_decision_that_changes_what_it_was_made_on_is_refused() -> None:
    """An agonist that ends ovarian function at once, given as long as there is any."""
    young = ranklmodel.scenario("premenopausal_woman", dosing="averaged")
    working = rule("ovarian_function", {"every": "1 year"}, above=0.5)
    ruled = given(treatment({"drug": "gnrh_agonist", "level": 1}, begins_when=working))
    with pytest.raises(SimulationError, match="a decision changes what it was made on"):
        young.on(ruled).run([YEAR])


def test_what_needs_stated_days_refuses_rules(woman: Population) -> None:
    regimen = ranklmodel.Library().regimen(DELAYED)
    for refused in (
        lambda: regimen.events(10.0),
        lambda: regimen.edges(10.0),
        lambda: regimen.shifted(10.0),
        lambda: ranklmodel.scenario(woman, regimen).problem([10.0]),
        lambda: ranklmodel.find_dose("atac_woman", "anastrozole", "E2=2..3pg/mL", beside=regimen),
    ):
        with pytest.raises(
            InputError, match="LS_BMD T-score or TH_BMD T-score below -2, every 1 year"
        ):
            refused()


def test_a_model_by_itself_follows_rules() -> None:
    from ranklmodel.mechanisms.examples.lemaire_2004 import lemaire_2004

    cells = ranklmodel.experiment(lemaire_2004())
    more = {"drug": "PTH", "level": "1000 pmol/L/day"}
    clasts = rule("active_osteoclasts", {"first": "20 day"}, above="0 pmol/L")
    ruled, plain = (
        given(treatment(more, begins_when=clasts)),
        given(treatment(more, start="20 day")),
    )
    assert same(cells.on(ruled).run([0.0, 60.0]), cells.on(plain).run([0.0, 60.0]))
