"""The page's engine agrees with Python's, whoever is asked about and whatever she takes."""

from __future__ import annotations

import statistics
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import RanklModelError
from ranklmodel.explorer.asked import RANGES, days_of, life_asked
from ranklmodel.explorer.drugs import DRUGS
from ranklmodel.explorer.engine import engine_about, engine_source
from ranklmodel.simulation.problem import Tolerance
from tests.explorer.in_node import CLOSE, Node, apart, node_with, too_far

MOST_CHARACTERS = 600_000

# A dozen that differ in all that takes another way through the engine.
FIXED: tuple[dict[str, Any], ...] = (
    {"drug": "anastrozole"},
    {"sex": "man", "age": 50, "bmi": 35, "drug": "anastrozole", "dose": 0.1},
    {"age": 80, "years_since_menopause": 30, "t_score": -3, "drug": "letrozole", "years_on": 2},
    {"drug": "exemestane", "bmi": 20, "calcium": 1000, "vitamin_D": 800, "exercise": 1},
    {"drug": "zoledronate", "years_on": 3, "years_off": 3},
    {"drug": "denosumab", "years_on": 3, "then": {"drug": "alendronate", "years": 1}},
    {"drug": "anastrozole", "years_on": 3, "rescue": {"drug": "risedronate", "from": 1}},
    {"drug": "anastrozole", "years_on": 0.5, "years_off": 0, "rescue": {"drug": "tamoxifen"}},
    {"sex": "man", "bmi": 32, "drug": "letrozole", "years_on": 2, "then": {"drug": "tamoxifen"}},
    {"sex": "man", "drug": "testosterone", "rescue": {"drug": "anastrozole"}, "years_on": 2},
    {"person": "premenopausal_woman", "drug": "gnrh_agonist", "years_on": 2},
    {"arm": "atac/anastrozole"},
    {"arm": "leder2004/twice_weekly"},
)

WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"drugs": "anastrozole"}, "drug"),
    ({"drug": "anastrazole"}, "anastrozole"),
    ({"drug": "anastrozole", "dose": 1000}, "10"),
    ({"dose": 1}, "no drug"),
    ({"age": 30}, "menopause"),
    ({"bmi": 90}, "45"),
    ({"person": "leder_man_daily", "sex": "woman"}, "man"),
    ({"sex": "man", "years_since_menopause": 5}, "men have no menopause"),
    ({"arm": "atac/anastrozole", "drug": "letrozole"}, "an arm of a trial"),
    ({"rescue": {"drug": "denosumab", "form": 1}}, "from"),
    ({"drug": "anastrozole", "rescue": {"drug": "denosumab", "from": 6}}, "stop before it starts"),
    ({"age": 85, "years_since_menopause": 35, "years": 40}, "120"),
)


@pytest.fixture(scope="module")
def text() -> str:
    """Return the engine's text."""
    return engine_source()


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory, text: str) -> Node:
    """Return node with the engine."""
    return node_with(tmp_path_factory.mktemp("engine"), text)


def test_agrees_with_python(node: Node) -> None:
    assert not too_far(FIXED, node)


def test_averages_what_python_averages(node: Node) -> None:
    """Followed dose by dose the levels of a day differ: agreement is that of the same dosing."""
    scenario = {"drug": "anastrozole", "years_on": 0.5, "years_off": 0.5}
    (run,) = node.runs([scenario])
    assert max(apart(scenario, run).values()) < 1e-5
    assert max(apart(scenario, run, dosing="exact").values()) > 1e-4


def test_shows_the_days_that_python_shows(node: Node) -> None:
    scenarios: list[dict[str, Any]] = [
        {"drug": "anastrozole", "years_on": 3.5},
        {"drug": "anastrozole", "rescue": {"drug": "denosumab", "from": 1.5}},
        {"years": 1.25},
        {"days": [30, 7]},
    ]
    for scenario, run in zip(scenarios, node.runs(scenarios), strict=True):
        assert run["times"] == pytest.approx(days_of(scenario), rel=1e-14)


def test_refuses_what_python_refuses(node: Node) -> None:
    answers = node.called([["simulate", scenario] for scenario, _ in WRONG])
    for (scenario, word), answer in zip(WRONG, answers, strict=True):
        assert word in answer.get("error", ""), scenario
        with pytest.raises(RanklModelError):
            life_asked(scenario).run(days_of(scenario))


def test_asks_nothing_of_the_page_or_a_network(text: str) -> None:
    forbidden = (
        "import ",
        "require(",
        "fetch(",
        "eval(",
        "Function(",
        "XMLHttp",
        "document.",
        "://",
    )
    assert not [word for word in forbidden if word in text]
    assert text.startswith('"use strict";')
    assert len(text) < MOST_CHARACTERS


def test_is_the_same_text_every_time(text: str) -> None:
    assert engine_source() == text


def test_tells_of_everything_it_takes() -> None:
    about = engine_about()
    assert [drug["name"] for drug in about["drugs"]] == [drug.name for drug in DRUGS]
    assert {control["name"] for control in about["controls"]} == set(RANGES)
    assert {"atac_woman", "older_man"} <= {person["name"] for person in about["people"]}
    assert {"atac/anastrozole", "freedom/denosumab"} <= {arm["name"] for arm in about["arms"]}
    units = {output["name"]: output["unit"] for output in about["outputs"]}
    assert (units["LS_BMD"], units["E2"]) == ("g/cm^2", "pg/mL")


def test_meets_what_sliders_state(node: Node) -> None:
    scenario = {"t_score": -2.5, "age": 70, "years_since_menopause": 20, "bmi": 22, "days": [1]}
    (run,) = node.runs([scenario])
    for site in ("LS", "TH", "FN"):
        assert run["values"][f"{site}_T_score"][0] == pytest.approx(-2.5, abs=1e-9)
    assert (run["person"]["age"], run["person"]["bmi"]) == (70, 22)


def test_says_what_a_changed_person_means(node: Node) -> None:
    scenarios: list[dict[str, Any]] = [
        {"days": [1]},
        {"bmi": 31, "days": [1]},
        {"arm": "atac/anastrozole", "t_score": 0, "days": [1]},
    ]
    usual, heavier, of_a_trial = (run["notices"] for run in node.runs(scenarios))
    assert not usual
    assert "measured at a body mass index of 27" in heavier[0]
    assert "not those of the trial" in of_a_trial[0]


def test_leaves_out_what_a_person_is_without(node: Node) -> None:
    woman, man = node.runs([{"days": [1]}, {"sex": "man", "days": [1]}])
    assert "LH" not in woman["values"]
    assert "LH" in man["values"]


@pytest.mark.benchmark
def test_a_slider_answers_at_once(node: Node) -> None:
    """The median of slider moves, of which each makes another person; printed with `-s`."""
    moves = [{"drug": "anastrozole", "bmi": 22 + k / 4} for k in range(40)]
    times = [run["milliseconds"] for run in node.runs(moves)]
    median = statistics.median(times)
    print(f"a slider move: median {median:.0f} ms, first {times[0]:.0f} ms")
    assert median < 150


def _extremes() -> list[dict[str, Any]]:
    """Return both ends of every slider, in whom there is one."""
    scenarios: list[dict[str, Any]] = []
    for name, limits in RANGES.items():
        for value in (limits.low, limits.high):
            scenario: dict[str, Any] = {"drug": "anastrozole", name: value}
            if name == "age" and value < 40:
                scenario = {"sex": "man", **scenario}
            if name == "years_since_menopause" and value > 30:
                scenario["age"] = 80
            scenarios.append(scenario)
    return scenarios


def _many() -> list[dict[str, Any]]:
    scenarios = _extremes()
    for drug in DRUGS:
        for sex in drug.of:
            scenarios.append({"sex": sex, "drug": drug.name, "years_on": 2, "years_off": 1})
    about = engine_about()
    scenarios += [{"arm": arm["name"]} for arm in about["arms"]]
    scenarios += [
        {"person": person["name"], "drug": "anastrozole", "years_on": 1, "years_off": 1}
        for person in about["people"]
    ]
    return scenarios


@pytest.mark.slow
def test_agrees_of_all_people_arms_and_ends_of_sliders(node: Node) -> None:
    """A minute: all presets, both ends of every slider, every drug."""
    scenarios = _many()
    assert len(scenarios) >= 60
    assert not too_far(scenarios, node)


def _change(scenario: dict[str, Any], output: str, day: float) -> float:
    return float(life_asked(scenario).run([day]).percent_change(output)[-1])


def test_what_moved_bone_sums_to_its_change(node: Node) -> None:
    taken = {"drug": "anastrozole", "rescue": {"drug": "zoledronate"}, "calcium": 1000}
    day = 300
    answer = node.called([["explain", taken, {"output": "TH_BMD", "day": day}]])[0]["result"]
    change = _change(taken, "TH_BMD", day)
    for listed in ("parts", "treatments"):
        assert sum(part["value"] for part in answer[listed]) == pytest.approx(change, abs=1e-4)
    brought = {part["name"]: part["value"] for part in answer["treatments"]}
    for key in ("drug", "rescue", "calcium"):
        rest = {name: one for name, one in taken.items() if name != key}
        assert brought[key] == pytest.approx(change - _change(rest, "TH_BMD", day), abs=1e-4)
    assert brought["time"] == pytest.approx(_change({}, "TH_BMD", day), abs=1e-4)


def test_bone_under_repair_is_told_from_bone_that_is_lost(node: Node) -> None:
    """A bisphosphonate first fills holes; what becomes of balance and mineral is Python's."""
    scenario = {"drug": "zoledronate", "years_on": 1, "years_off": 0}
    answer = node.called([["explain", scenario, {"output": "LS_BMD"}]])[0]["result"]
    run = life_asked(scenario).run([answer["to_day"]])
    share = 100 / run["LS_mineral"][0]
    names = {
        "balance": "balance_volume",
        "space": "remodelling_space",
        "missing": "mineral_missing",
    }
    parts = {part["name"]: part["value"] for part in answer["parts"]}
    for name, output in names.items():
        sign = 1 if name == "balance" else -1
        moved = sign * share * np.diff(run[f"LS_{output}"])[0]
        assert parts[name] == pytest.approx(moved, abs=1e-4)
    assert parts["space"] > 1.0


def test_explains_nothing_that_is_not_there(node: Node) -> None:
    calls = [["explain", {}, {"output": "LH"}], ["explain", {}, {"output": "LS_BDM"}]]
    of_men, misspelt = (answer["error"] for answer in node.called(calls))
    assert "in this person" in of_men
    assert "LS_BMD" in misspelt


@pytest.mark.slow
def test_agrees_with_the_reference_engine_where_no_dose_is_averaged(node: Node) -> None:
    """Half a minute: SciPy's integrator, which shares no kernel with what is printed."""
    averaged = {"anastrozole", "letrozole", "exemestane"}
    scenarios = [
        {"sex": sex, "drug": drug.name, "years_on": 1, "years_off": 0.5, "calcium": 500}
        for drug in DRUGS
        if drug.name not in averaged
        for sex in drug.of
    ]
    for scenario, run in zip(scenarios, node.runs(scenarios), strict=True):
        # at its usual tolerance it errs by more than what is asked of the page
        how = {"engine": "reference", "dosing": "exact", "tolerance": Tolerance(1e-9, 1e-11)}
        shares = apart(scenario, run, **how)
        assert max(shares.values()) < CLOSE, scenario


@pytest.mark.parametrize("years", [2, 3, 4, 5, 6])
def test_a_course_has_no_injection_more_than_its_years_have(years: int) -> None:
    """As Python's own regimens: the last antibody is given half a year before the stop."""
    course = {"drug": "denosumab", "years": years, "from": 0.5}
    for scenario in ({"drug": "denosumab", "years_on": years}, {"rescue": course}):
        stop = 365.25 * (years + scenario.get("rescue", {}).get("from", 0.0))  # type: ignore[attr-defined]
        run = life_asked({**scenario, "years": 9}).run([stop - 150.0, stop + 20.0])
        before, after = run["denosumab_plasma"][-2:]
        assert after < 0.01 * before


@pytest.mark.parametrize("drug", ["gnrh_agonist", "estradiol_patch", "conjugated_estrogens"])
@pytest.mark.parametrize("years", [2.5, 3, 4, 5])
def test_the_last_day_on_a_drug_is_one_on_it(drug: str, years: float) -> None:
    """Where nothing is drawn after the stop, the curve does not end with what comes of it."""
    person = "premenopausal_woman" if drug == "gnrh_agonist" else "postmenopausal_woman"
    beside = {"drug": drug, "from": 0.5, "years": years - 0.5}
    for taken in ({"drug": drug}, {"rescue": beside}):
        scenario = {"person": person, "years_on": years, "years_off": 0, **taken}
        *_, last = days_of(scenario)
        run = life_asked(scenario).run([last - 30.0, last])
        assert run["E2"][-1] == pytest.approx(run["E2"][-2], rel=0.02)
        assert abs(run.percent_change("E2")[-1]) > 50
