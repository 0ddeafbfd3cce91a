"""Outcomes of treatments: the same through every door, whatever is beside them, and refusals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.cohorts.outcomes.answer import FOR_ONE_PERSON, OutcomeRow, Outcomes
from ranklmodel.cohorts.outcomes.counted import _who_can_be
from ranklmodel.cohorts.outcomes.fractures import OF_GROUPS
from ranklmodel.commands.runs.outcomes_printed import print_outcomes
from ranklmodel.errors import InputError, UnknownNameError

ARMS = ("placebo", "zoledronate", "anastrozole")
NAMES = ("placebo", "zoledronate_5mg_yearly", "anastrozole_1mg_daily")
FEW = {"people": 4, "months": [24.0], "draws": 0}


@pytest.fixture(scope="module")
def answer() -> Outcomes:
    return ranklmodel.outcomes(*ARMS, **FEW)


@pytest.fixture(scope="module")
def banded() -> Outcomes:
    return ranklmodel.outcomes("placebo", "zoledronate", people=3, months=[24], draws=40)


def value_of(row: OutcomeRow) -> float:
    assert row.value is not None
    return row.value


def test_a_change_is_the_mean_of_what_each_person_shows(answer: Outcomes) -> None:
    people = ranklmodel.people("ibis2_women", 4)
    runs = ranklmodel.simulate_many(
        list(people.populations), "zoledronate_5mg_yearly", days=[730.5], dosing="averaged"
    )
    changes = [runs[k].percent_change("TH_BMD")[-1] for k in range(4)]
    (row,) = answer.of("change", arm=NAMES[1], site="TH_BMD", against="")
    assert value_of(row) == pytest.approx(np.mean(changes), rel=1e-6)


def test_differences_are_of_the_arms(answer: Outcomes) -> None:
    of_arms = {(r.measure, r.arm, r.site, r.month, r.what): r for r in answer.rows if not r.against}
    apart = [row for row in answer.rows if row.against]
    assert {row.against for row in apart} == {"placebo"}
    assert len(apart) == 2 * len(of_arms) / 3
    for row in apart:
        own, first = (
            of_arms[row.measure, arm, row.site, row.month, row.what]
            for arm in (row.arm, row.against)
        )
        if own.value is None or first.value is None:
            assert row.value is None
        else:
            assert value_of(row) == pytest.approx(own.value - first.value, abs=1e-12)


def test_arms_turned_round_have_the_opposite_difference(answer: Outcomes) -> None:
    turned = ranklmodel.outcomes(*ARMS[::-1], against="zoledronate", **FEW)
    assert turned.against == NAMES[1]
    (one,) = answer.of("change", arm=NAMES[1], site="TH_BMD", against="placebo")
    (other,) = turned.of("change", arm="placebo", site="TH_BMD", against=NAMES[1])
    assert value_of(other) == -value_of(one)
    gained = {r.kind: r for r in answer.fractures if r.arm == NAMES[1]}
    lost = {r.kind: r for r in turned.fractures if r.arm == "placebo"}
    assert gained["hip"].ratio is not None and gained["hip"].ratio < 1.0
    assert all(one.ratio is None and one.place == "a loss" for one in lost.values())


def test_bands_hold_the_difference_draw_by_draw(banded: Outcomes) -> None:
    (arm,) = banded.of("change", arm=NAMES[1], site="LS_BMD", against="")
    (apart,) = banded.of("change", arm=NAMES[1], site="LS_BMD", against="placebo")
    for row in (arm, apart):
        ends = (row.other_trial_low, row.low, row.value, row.high, row.other_trial_high)
        assert None not in ends
        assert list(ends) == sorted(set(ends))  # type: ignore[type-var]  # none missing
        assert ends[3] - ends[1] > 0.1  # type: ignore[operator]  # likewise
    # the spread between trials is 0.7 of that of one arm, hypot(0.5, 0.15 x change)
    assert apart.low is not None and apart.other_trial_low is not None
    spread = 0.7 * np.hypot(0.5, 0.15 * value_of(apart))
    wide = np.hypot(value_of(apart) - apart.low, 1.96 * spread)
    assert value_of(apart) - apart.other_trial_low == pytest.approx(wide)
    risks = {one.kind: one for one in banded.fractures}
    (hip,) = banded.of("change", arm=NAMES[1], site="TH_BMD", against="placebo")
    assert risks["hip"].difference_low == hip.other_trial_low


def test_the_same_question_has_the_same_answer(banded: Outcomes) -> None:
    again = ranklmodel.outcomes("placebo", "zoledronate", people=3, months=[24], draws=40)
    assert again.rows == banded.rows and again.fractures == banded.fractures
    others = ranklmodel.outcomes("placebo", "zoledronate", seed=7, **FEW)
    assert others.rows != again.rows


def test_an_arm_does_not_depend_on_those_beside_it(answer: Outcomes) -> None:
    alone = ranklmodel.outcomes("zoledronate", **FEW)
    assert alone.rows == tuple(r for r in answer.rows if r.arm == NAMES[1] and not r.against)
    assert alone.fractures == ()


def test_one_person_has_no_relative_risk() -> None:
    one = ranklmodel.outcomes(
        "placebo", "zoledronate", person="postmenopausal_woman", draws=40, months=[24]
    )
    assert one.fractures == () and FOR_ONE_PERSON in one.notes and OF_GROUPS not in one.notes
    life = ranklmodel.scenario("postmenopausal_woman", "placebo", dosing="averaged")
    run = life.run([730.5])
    (row,) = one.of("change", arm="placebo", site="TH_BMD", against="")
    assert value_of(row) == pytest.approx(run.percent_change("TH_BMD")[-1], rel=1e-6)
    assert row.low is not None and row.other_trial_low is None
    both = ranklmodel.compare(
        *("placebo", "zoledronate"),
        person="postmenopausal_woman",
        days=[730.5],
        quantities=["TH_BMD"],
        dosing="averaged",
        band=True,
        draws=40,
    )
    band = both.difference_bands("TH_BMD")[1]
    (apart,) = one.of("change", site="TH_BMD", against="placebo")
    assert (apart.low, apart.high) == pytest.approx((band.low[-1], band.high[-1]), rel=1e-3)
    (gained,) = one.of("responders", arm=NAMES[1], site="LS_BMD", what="gained", against="")
    assert 0.0 < value_of(gained) < 1.0 and gained.low is None


class SomeBeyondBounds:
    """People of whom some, by their number, can not be where the table is high."""

    def __init__(self, numbers: list[int], beyond: tuple[int, ...]) -> None:
        self.numbers, self.beyond = numbers, beyond

    def __len__(self) -> int:
        return len(self.numbers)

    def take(self, places: list[int]) -> SomeBeyondBounds:
        return SomeBeyondBounds([self.numbers[place] for place in places], self.beyond)

    def populations_in(self, table: object) -> tuple[()]:
        for number in self.numbers:
            if number in self.beyond:
                raise InputError(f"person {number} would have 0.7, outside 0 to 0.6")
        return ()


def test_who_is_beyond_bounds_in_a_draw_is_left_out_of_it_not_the_draw() -> None:
    possible, why = _who_can_be(SomeBeyondBounds([3, 5, 8], (5,)), None)  # type: ignore[arg-type]  # stands for people
    assert possible == [0, 2]
    assert "person 5 would have 0.7" in why
    assert _who_can_be(SomeBeyondBounds([3, 8], (5,)), None) == ([0, 1], "")  # type: ignore[arg-type]  # likewise


def test_what_is_to_be_known_is_said(answer: Outcomes) -> None:
    told = " ".join(answer.notes)
    assert OF_GROUPS in told and "Least significant change: TH_BMD 3.6 %, LS_BMD 4 %" in told
    assert "Bands" not in told
    # half a hundred over the root of 4 people, times 1.96
    assert "differ by up to 49 of 100" in told


def test_what_is_named_twice_is_told_once() -> None:
    goals = ["TH=-2", "TH_BMD=-2.0", "LS=-2"]
    answer = ranklmodel.outcomes("placebo", people=2, draws=0, months=[1, 1.0], goals=goals)
    assert len(answer.of("goal")) == 2 and len(answer.of("change")) == 2


@pytest.mark.parametrize("extra", [{"people": 50}, {"seed": 3}])
def test_nobody_is_drawn_beside_those_who_are_named(extra: dict[str, int]) -> None:
    few = ranklmodel.people("ibis2_women", 2)
    for named in ({"person": "atac_woman"}, {"cohort": few}):
        with pytest.raises(InputError, match=rf"{next(iter(extra))}: it is of a cohort from which"):
            ranklmodel.outcomes("placebo", draws=0, **named, **extra)


@pytest.mark.parametrize(
    ("extra", "message"),
    [({"months": 24}, "months: "), ({"goals": "TH=-2"}, "goals: "), ({"cohort": 3}, "cohort: ")],
)
def test_what_is_no_list_or_no_cohort_is_refused(extra: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ranklmodel.outcomes("placebo", draws=0, **extra)


def test_a_risk_beside_a_treatment_is_marked() -> None:
    few: dict[str, Any] = {"people": 2, "draws": 0, "months": [24]}
    turned = ranklmodel.outcomes("anastrozole", "placebo", "calcium", **few)
    assert all("the other arm takes anastrozole" in one.note for one in turned.fractures)
    usual = ranklmodel.outcomes("calcium", "placebo", "zoledronate", **few)
    assert not any("the other arm takes" in one.note for one in usual.fractures)


def test_mistakes_in_python_are_refused() -> None:
    with pytest.raises(InputError, match="expected one of the two"):
        ranklmodel.outcomes("placebo", cohort="ibis2_women", person="atac_woman")
    with pytest.raises(UnknownNameError):
        ranklmodel.outcomes("placebos")
    with pytest.raises(InputError, match="people"):
        ranklmodel.outcomes("placebo", people=0)


@pytest.mark.parametrize(
    ("measure", "stated", "told"),
    [
        ("gain", {}, "unknown measure 'gain'; did you mean 'goal'"),
        ("relative risk", {}, "unknown measure 'relative risk'"),
        ("change", {"arm": "zoledronate"}, "unknown arm .* did you mean 'zoledronate_5mg_yearly'"),
        ("change", {"site": "hip"}, "unknown site of these outcomes 'hip'"),
        ("change", {"month": 60}, "unknown month of these outcomes '60'"),
        ("change", {"place": "hip"}, "unknown column of outcomes 'place'"),
    ],
)
def test_rows_that_nobody_asked_about_are_refused(
    answer: Outcomes, measure: str, stated: dict[str, Any], told: str
) -> None:
    with pytest.raises(UnknownNameError, match=told):
        answer.of(measure, **stated)


def test_nobody_has_no_outcomes() -> None:
    nobody = ranklmodel.people("ibis2_women", 3).take([])
    with pytest.raises(InputError, match="cohort: expected people of whom there is one at least"):
        ranklmodel.outcomes("placebo", cohort=nobody, draws=0)


@pytest.mark.parametrize(("cohort", "men"), [("older_men", True), ("ibis2_women", False)])
def test_of_men_it_is_said_that_nothing_was_read_of_them(cohort: str, *, men: bool) -> None:
    answer = ranklmodel.outcomes(*ARMS[:2], cohort=cohort, **FEW)
    assert any("how many men" in note for note in answer.notes) is men


def test_without_draws_a_risk_has_one_band(
    answer: Outcomes, capsys: pytest.CaptureFixture[str]
) -> None:
    risks = [row for row in answer.records() if row["measure"] == "relative risk" and row["value"]]
    assert risks and all(row["low"] is not None for row in risks)
    assert all(row["other_trial_low"] is row["other_trial_high"] is None for row in risks)
    print_outcomes(answer)
    said = capsys.readouterr().out
    assert "in brackets the 95 % band of the line alone\n" in said
