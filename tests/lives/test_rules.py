"""Rules on what is observed: what they come to, through every door of a life."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.inputs import Population, Quantity
from ranklmodel.lives.many import lived_each, run_each
from ranklmodel.lives.options import RunOptions
from ranklmodel.lives.scenario import Scenario
from ranklmodel.simulation.many import attempt_together
from ranklmodel.simulation.trajectory import Trajectory
from tests.lives.ruled import (
    DAYS,
    DELAYED,
    INFUSIONS,
    TABLETS,
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


@pytest.fixture(scope="module")
def exactly(woman: Population) -> Scenario:
    return ranklmodel.scenario(woman)


@pytest.mark.parametrize("dosing", ["averaged", "exact"])
def test_a_threshold_never_reached_is_the_plain_regimen_to_the_bit(
    life: Scenario, exactly: Scenario, dosing: str
) -> None:
    one = life if dosing == "averaged" else exactly
    ruled = given(treatment(TABLETS), treatment(INFUSIONS, begins_when=score_below(-5)))
    run = one.on(ruled).run(DAYS)
    assert same(run, one.on(given(treatment(TABLETS))).run(DAYS))
    assert told(run).startswith("zoledronate never begins: LS_BMD T-score -2.1")


@pytest.mark.parametrize("dosing", ["averaged", "exact"])
def test_a_threshold_always_reached_is_the_treatment_from_the_first_visit_to_the_bit(
    life: Scenario, exactly: Scenario, dosing: str
) -> None:
    one = life if dosing == "averaged" else exactly
    always = score_below(5, first="1 year", every="1 year")
    ruled = given(
        treatment(TABLETS), treatment(INFUSIONS, begins_when=always, delay="90 day", stop="3 year")
    )
    plain = given(treatment(TABLETS), treatment(INFUSIONS, start="455.25 day", stop="3 year"))
    run = one.on(ruled).run(DAYS)
    assert same(run, one.on(plain).run(DAYS))
    assert told(run).startswith("zoledronate begins at year 1, 90 days after the visit: LS_BMD")


def test_the_first_visit_below_is_that_of_a_run_without_the_rule(life: Scenario) -> None:
    """Decided by hand: run without zoledronate, look, and give it from that visit on."""
    visits = np.arange(0, 6) * 0.5 * YEAR
    alone = life.on(given(treatment(TABLETS))).run(visits)
    below = visits[alone["LS_T_score"] < -1.93]
    assert 0 < len(below) < len(visits)
    by_hand = given(treatment(TABLETS), treatment(INFUSIONS, start=f"{below[0]} day"))
    half_yearly = score_below(-1.93, every="6 month")
    ruled = given(treatment(TABLETS), treatment(INFUSIONS, begins_when=half_yearly))
    assert same(life.on(ruled).run(DAYS), life.on(by_hand).run(DAYS))


def test_a_treatment_stops_at_a_visit_and_another_begins(life: Scenario) -> None:
    goal = rule("TH_BMD", {"first": "1 year", "every": "1 year"}, measured_as="percent_change")
    shots = {"drug": "denosumab", "route": "subcutaneous", "dose": "60 mg", "interval": "6 month"}
    reached = {**goal, "above": "3 percent"}
    once = {**INFUSIONS, "once": True}
    del once["interval"]
    ruled = given(treatment(shots, stops_when=reached), treatment(once, begins_when=reached))
    day = 2 * YEAR
    by_hand = given(treatment(shots, stop=f"{day} day"), treatment(once, start=f"{day} day"))
    run = life.on(ruled).run(DAYS)
    assert "denosumab stops at year 2: TH_BMD change" in told(run)
    assert same(run, life.on(by_hand).run(DAYS))


def test_what_begins_at_a_visit_is_not_stopped_at_it(life: Scenario) -> None:
    always = score_below(5)
    stated = given(treatment(INFUSIONS, stops_when=always))
    assert "zoledronate stops at year 1:" in told(life.on(stated).run(DAYS))
    begun = given(treatment(INFUSIONS, begins_when=always, stops_when=always, delay="2 month"))
    decided = told(life.on(begun).run(DAYS)).split("; ")
    assert [one.split(":")[0] for one in decided] == [
        "zoledronate begins at year 0, 2 months after the visit",
        "zoledronate stops at year 1",
        "zoledronate begins at year 2, 2 months after the visit",
        "zoledronate stops at year 3",
    ]


def test_a_decision_stands_where_the_run_it_leads_to_differs_by_rounding(life: Scenario) -> None:
    """A threshold between what two runs show at one visit: with a dose on that day, and without."""
    visit = {"first": "1 year"}
    known = given(treatment(TABLETS), treatment(INFUSIONS, start="1 year"))
    first, then = (
        float(life.on(one).run([YEAR, 3 * YEAR])["LS_T_score"][1])
        for one in (given(treatment(TABLETS)), known)
    )
    assert 0 < abs(first - then) < 1e-4, "expected steps that differ a little"
    side = "below" if first < then else "above"
    between = rule("LS_T_score", visit, **{side: (first + then) / 2})
    ruled = given(treatment(TABLETS), treatment(INFUSIONS, begins_when=between))
    assert "zoledronate begins at year 1" in told(life.on(ruled).run([YEAR, 3 * YEAR]))


def test_a_course_that_lasts_may_begin_again(life: Scenario) -> None:
    """A pause until resorption is back: two courses, each of a year."""
    back = rule("CTX_s", {"every": "6 month"}, above="0.3 ng/mL")
    shots = {"drug": "denosumab", "route": "subcutaneous", "dose": "60 mg", "interval": "6 month"}
    ruled = given(treatment(shots, begins_when=back, lasts="1 year"))
    run = life.on(ruled).run([5 * YEAR])
    begins = [one for one in told(run).split("; ") if "denosumab begins" in one]
    assert len(begins) >= 2
    decided = ranklmodel.decided(life.on(ruled), 5 * YEAR).regimen
    courses = [(one.start.to("day"), one.stop) for one in decided.treatments]
    assert all(stop is not None and stop.to("day") - start == YEAR for start, stop in courses)
    starts = [start for start, _ in courses]
    assert min(np.diff(starts)) >= YEAR


@pytest.mark.parametrize(
    ("threshold", "begins"),
    [
        ({"below": "10 pg/mL"}, True),
        ({"above": "10 pg/mL"}, False),
        ({"within": ["1 pg/mL", "1 ng/mL"]}, True),
        ({"outside": ["1 pg/mL", "1 ng/mL"]}, False),
        ({"outside": ["500 pg/mL", "1 ng/mL"]}, True),
    ],
)
def test_ends_in_other_units_and_ranges(
    life: Scenario, threshold: dict[str, Any], begins: bool
) -> None:
    ruled = given(treatment(TABLETS, begins_when=rule("E2", {"first": "0 day"}, **threshold)))
    (decision,) = ranklmodel.decided(life.on(ruled), 10.0).regimen.decisions
    assert decision.acts is begins
    assert decision.action == ("begins" if begins else "never begins")


def test_a_score_is_the_score_that_the_run_shows(life: Scenario) -> None:
    by_score = given(treatment(INFUSIONS, begins_when=score_below(-1.85)))
    by_level = given(treatment(INFUSIONS, begins_when=rule("LS_T_score", below=-1.85)))
    assert same(life.on(by_score).run(DAYS), life.on(by_level).run(DAYS))


def test_any_of_several_quantities_is_enough(life: Scenario) -> None:
    """Her hip is at -1.8 as her spine is, and loses less."""
    begins = score_below(-1.85, every="6 month")
    both = {**begins, "observed": ["TH_BMD", "LS_BMD"]}
    spine, either, far = (
        given(treatment(TABLETS), treatment(INFUSIONS, begins_when=one))
        for one in (begins, both, {**both, "below": -4})
    )
    assert same(life.on(either).run(DAYS), life.on(spine).run(DAYS))
    assert "LS_BMD T-score" in told(life.on(either).run(DAYS))
    assert told(life.on(far).run(DAYS)).startswith("zoledronate never begins: LS_BMD T-score -2.1")


def test_engines_decide_alike(woman: Population) -> None:
    days = [0.0, 200.0, 400.0]
    always = score_below(-1.8, first="90 day", every="90 day")
    ruled = given(treatment(INFUSIONS, begins_when=always))
    fast, slow = (ranklmodel.scenario(woman, ruled, engine=e) for e in ("fast", "reference"))
    one, other = fast.run(days), slow.run(days)
    assert told(one) == told(other) != ""
    for name in ("LS_BMD", "CTX_s", "zoledronate_bound_to_bone"):
        if name in one.names:
            assert one[name] == pytest.approx(other[name], rel=1e-4)


def test_what_is_decided_does_not_depend_on_where_the_run_ends_or_what_is_shown(
    life: Scenario,
) -> None:
    on = life.on(given(treatment(TABLETS), treatment(INFUSIONS, begins_when=score_below(-1.93))))
    short, long = (ranklmodel.decided(on, end).regimen for end in (2 * YEAR, 5 * YEAR))
    assert short.treatments == long.treatments
    some, all_days = on.run([50.0, 3 * YEAR]), on.run(np.linspace(0.0, 3 * YEAR, 40))
    assert np.array_equal(some.values[-1], all_days.values[-1])


def test_visits_at_which_nothing_is_below_change_nothing(life: Scenario) -> None:
    once, often = (
        life.on(given(treatment(INFUSIONS, begins_when=score_below(-1.82, **visits))))
        for visits in ({"first": "1 year", "every": "1 year"}, {"every": "1 year"})
    )
    assert same(once.run(DAYS), often.run(DAYS))


class Reads:
    """An observer who reads what is there, less or more by something."""

    def __init__(self, off: float = 0.0) -> None:
        self.off, self.asked = off, list[tuple[str, float]]()

    def __call__(self, quantity: str, day: float, value: float) -> float:
        self.asked.append((quantity, day))
        return value + self.off


def test_an_observer_reads_density_and_the_score_follows(life: Scenario, woman: Population) -> None:
    on = life.on(given(treatment(INFUSIONS, begins_when=score_below(-2))))
    spread = 0.106  # of young women's spines, in params/references/bone_density.yaml
    exact, low = Reads(), Reads(-spread)
    assert ranklmodel.decided(on, YEAR, exact).regimen == ranklmodel.decided(on, YEAR).regimen
    (decision,) = ranklmodel.decided(on, YEAR, low).regimen.decisions
    assert decision.day == 0.0
    assert decision.value == pytest.approx(-2.8, abs=1e-6)
    assert ("LS_BMD", 0.0) in low.asked


@pytest.mark.parametrize("sex", ["man", "woman"])
def test_a_score_counts_from_young_adults_of_the_sex_where_both_give_the_same(
    sex: str,
) -> None:
    is_man = sex == "man"
    person = ranklmodel.person(sex, 62, t_score=-1.8, **({} if is_man else {"since_menopause": 10}))
    unchanged = ranklmodel.scenario(person, dosing="averaged")
    density = float(unchanged.run([0.0])["LS_BMD"][0])
    # the other sex is given another spread, and the mean at which the score is the same
    whose, other = "" if is_man else "men_", 0.2
    changed = {f"{whose}LS_young_sd": other, f"{whose}LS_young_mean": density + 1.8 * other}
    life = ranklmodel.scenario(person, dosing="averaged", parameters=changed)
    on = life.on(given(treatment(INFUSIONS, begins_when=score_below(-2))))
    own = life.parameters["men_LS_young_sd" if is_man else "LS_young_sd"].value
    (decision,) = ranklmodel.decided(on, 1.0, Reads(-0.1)).regimen.decisions
    assert decision.value == pytest.approx(-1.8 - 0.1 / own, abs=1e-6)


def test_many_people_are_decided_each_for_herself(woman: Population) -> None:
    people = [
        replace(woman, name=f"woman {k}", age=Quantity(60.0 + 2 * k, "year"), changes=woman.changes)
        for k in range(4)
    ]
    options = RunOptions.of(dosing="averaged")
    ruled = options.library.regimen(DELAYED)
    lives = lived_each([(one, {}) for one in people], options, attempt_together)
    together = run_each(lives, [ruled] * 4, [DAYS] * 4, options.integrator, attempt_together)
    for place in (0, 3):
        alone = run_each([lives[place]], [ruled], [DAYS], options.integrator, attempt_together)
        one, other = together[place], alone[0]
        assert isinstance(one, Trajectory)
        assert isinstance(other, Trajectory)
        assert same(one, other)
        assert one.facts == other.facts
        life = lives[place]
        assert isinstance(life, Scenario)
        by_itself = life.on(ruled).run(DAYS)
        assert by_itself.facts == one.facts
        assert one["LS_BMD"] == pytest.approx(by_itself["LS_BMD"], rel=1e-9)
    low = Reads(-0.1)
    seen = run_each(
        lives,
        [ruled] * 4,
        [DAYS] * 4,
        options.integrator,
        attempt_together,
        [None, low, None, None],
    )
    assert same(seen[0], together[0])  # type: ignore[arg-type]
    assert "begins at year 0" in told(seen[1])  # type: ignore[arg-type]


def test_simulate_many_and_compare_tell_what_was_decided(woman: Population) -> None:
    runs = ranklmodel.simulate_many([woman], [DELAYED, "placebo"], days=DAYS, dosing="averaged")
    assert "zoledronate begins" in told(runs[0])
    assert told(runs[1]) == ""
    both = ranklmodel.compare(
        (woman, DELAYED), (woman, "anastrozole_1mg_5_years"), days=DAYS, dosing="averaged"
    )
    assert told(both.runs[0]) == told(runs[0])
    assert np.array_equal(both.runs[0].values, runs[0].values)


def test_explain_is_that_of_what_was_decided(life: Scenario) -> None:
    on = life.on(ranklmodel.Library().regimen(DELAYED))
    plain = ranklmodel.decided(on, 2 * YEAR)
    assert plain.regimen.decisions
    assert not plain.regimen.has_rules
    why, known = (ranklmodel.explain(one, "LS_BMD", 0.0, 2 * YEAR, depth=0) for one in (on, plain))
    assert why.change == known.change
    assert why.subject["decisions"] == known.subject["decisions"]


@pytest.mark.slow  # compiles a program of derivatives
def test_derivatives_are_those_of_what_was_decided(life: Scenario) -> None:
    on = life.on(ranklmodel.Library().regimen(DELAYED))
    plain = ranklmodel.decided(on, 2 * YEAR)
    slope, other = (ranklmodel.gradient(one, [2 * YEAR], ["LS_turnover"]) for one in (on, plain))
    assert np.array_equal(slope.values, other.values)
    step = 1e-3 * on.parameters["LS_turnover"].value
    ends = [
        on.changed(LS_turnover=on.parameters["LS_turnover"].value + s).run([2 * YEAR])
        for s in (-step, step)
    ]
    difference = (ends[1]["LS_BMD"][-1] - ends[0]["LS_BMD"][-1]) / (2 * step)
    assert slope.at("LS_BMD", 2 * YEAR)[0] == pytest.approx(difference, rel=0.02)
