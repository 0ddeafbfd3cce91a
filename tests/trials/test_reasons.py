"""Rows without a score say why, in words of a closed list, and the rest is scored."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from ranklmodel.trials.families import situation_of
from ranklmodel.trials.reasons import REASONS
from ranklmodel.trials.run import RepeatedRowWarning, TrialRun, run_trial
from ranklmodel.trials.score import COLUMNS, KEYS, as_records
from ranklmodel.trials.summary import answer_of, not_predicted, summary
from tests.faults.asked import program
from tests.trials.made import TREATED, UNTREATED, library_with

SCORED = "treated,calibration,LS_BMD,pct_change,12,-2.5,0.5,1,none\n"


def run_with(folder: Path, rows: str, **changes: str) -> TrialRun:
    return run_trial("made", library=library_with(folder, rows, **changes))


@pytest.mark.parametrize(
    ("row", "reason", "detail"),
    [
        ("treated,,E2,pmol/L,0,21,,,", "baseline", "who was studied"),
        ("treated,,LS_BMD,pct_change,0,0,,,", "baseline", "who was studied"),
        ("treated,,E2,pmol/L,-1,21,,,", "before the visit", ""),
        ("treated,,LS_BMD,pct_change,-3,1,,,", "before the visit", ""),
        ("treated,,E2,pmol/L,,21,,,", "cross-section", ""),
        ("treated,,E2,pct_difference_vs_E2_lt5pg,12,21,,,", "cross-section", "different people"),
        ("treated,,LS_BMD,pct_change,,-2,,,", "time unknown", "neither a time nor a window"),
        ("treated,,LS_BMD,pct_change_after_stop,12,-2,,,", "time unknown", "does not stop"),
        ("treated,,LS_BMD,pct_change_from_month24,12,-2,,,", "time unknown", "before it begins"),
        ("treated,,DHT,pct_change,12,-2,,,", "no such output", "DHT"),
        ("treated,,spine_trab_strength,pct_change,12,-2,,,", "no such output", ""),
        ("treated,,LS_BMD,pmol/L,11,2,,,", "no such unit or assay", ""),
        ("treated,,LS_BMD,pct_conversion,12,2,,,", "no such unit or assay", "not answered"),
        ("treated,,LS_BMD,pct_diff,12,2,,,", "no such unit or assay", "differences"),
        ("treated,,LS_BMD,months_after_stop,12,2,,,", "no such unit or assay", ""),
        ("treated,,LS_BMD,pct_change,12,,,,", "unreadable row", "in words"),
        ("treated,,LS_BMD,pct_change,1000,-9,,,", "run failed", "lives end at 120 years"),
        ("treated,,E2,pmol/L,3,0,,,", "unreadable row", "censoring left"),
        ("treated,,CTX_s,pct_change,3,-100,,,", "unreadable row", "censoring left"),
    ],
)
def test_reason(tmp_path: Path, row: str, reason: str, detail: str) -> None:
    assert reason in REASONS
    run = run_with(tmp_path, SCORED + row + "\n")
    assert [one.observed for one in run.rows] == [-2.5]
    (left,) = run.left_out
    assert left.refusal.reason == reason
    assert detail in left.refusal.detail
    assert left.line == 3
    assert any(reason in line for line in not_predicted(run))


def test_weight_0_is_shown_and_not_counted(tmp_path: Path) -> None:
    run = run_with(tmp_path, SCORED + SCORED.replace("-2.5,0.5,1", "9,0.5,0"))
    counted, shown = run.rows
    assert (counted.left_out, shown.left_out) == (None, "weight 0")
    assert not shown.within
    assert summary(run.rows, run.families)["rows"] == 1
    assert [one.rows for one in run.families] == [1]


def test_a_user_s_own_test_rows_are_shown_on_request(tmp_path: Path) -> None:
    library = library_with(
        tmp_path, SCORED + SCORED.replace("calibration", "heldout").replace("12", "24")
    )
    assert [row.role for row in run_trial("made", library=library).rows] == ["calibration"]
    run = run_trial("made", library=library, roles=("heldout",))
    assert [row.role for row in run.rows] == ["heldout"]
    assert "1 row of role heldout" in not_predicted(run_trial("made", library=library))[-1]


def test_one_result_twice_is_said(tmp_path: Path) -> None:
    with pytest.warns(RepeatedRowWarning, match="counted twice with full weight"):
        run_with(tmp_path, SCORED + SCORED)


def test_an_assay_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    arm = TREATED + "    laboratory: {E2: radioimmunassay}\n"
    with pytest.raises(InputError, match="did you mean 'radioimmunoassay'") as caught:
        run_with(tmp_path, SCORED, arms=arm)
    assert caught.value.key == "arms.treated.laboratory.E2"


def test_a_lenient_reader_sets_broken_rows_and_absent_people_aside(tmp_path: Path) -> None:
    arms = TREATED + UNTREATED.replace("population: atac_woman", "population: nobody")
    rows = (
        SCORED + "treated,,LS_BMD,pct_change,24,much,,,\n" + SCORED.replace("treated", "untreated")
    )
    library = library_with(tmp_path, rows, arms=arms)
    with pytest.raises(InputError):
        library.trial("made")
    run = run_trial(library.trial("made", lenient=True), library=library)
    assert [row.arm for row in run.rows] == ["treated"]
    reasons = {one.refusal.reason: one.refusal.detail for one in run.left_out}
    assert set(reasons) == {"unreadable row", "no such person or regimen"}
    assert "nobody" in reasons["no such person or regimen"]


def test_a_row_is_a_plain_record(tmp_path: Path) -> None:
    run = run_with(tmp_path, SCORED + "treated,,E2,pmol/L,3,3.7,,,left\n")
    density, hormone = as_records(run.rows)
    assert tuple(density) == KEYS
    assert (density["error"], density["scale"], density["se"]) == ("printed", "percent", 0.5)
    assert (hormone["error"], hormone["one_sided"]) == ("assumed", "left")
    assert (hormone["role"], hormone["fitted"]) == ("validation", False)
    assert density["family"] == "spine, inhibitor on"
    assert list(run.to_pandas().columns) == list(COLUMNS)


def test_rows_of_differences_are_arm_minus_arm(tmp_path: Path) -> None:
    rows = (
        "both,,LS_BMD,pct_diff,12,-2,,,\n"
        "both,,CTX_s,pct_diff_vs_placebo,12,20,,,\n"
        "both,,LS_BMD,pct_change,12,-2,,,\n"
        + SCORED.replace("treated", "untreated").replace("-2.5", "-0.5")
    )
    differences = "differences: {both_arms: {of: treated, minus: untreated, rows: [both]}}\n"
    arms = TREATED + "    rows: []\n" + UNTREATED
    run = run_with(tmp_path, rows, arms=arms, more=differences)
    alone = {
        name: {end: run.trajectories[name].percent_change(end) for end in ("LS_BMD", "CTX_s")}
        for name in run.trajectories
    }
    day = 365.25
    place = {name: list(curve.days).index(day) for name, curve in run.trajectories.items()}
    of, minus = (
        {end: float(alone[name][end][place[name]]) for end in ("LS_BMD", "CTX_s")}
        for name in ("treated", "untreated")
    )
    untreated, density, marker = run.rows
    assert untreated.arm == "untreated"
    assert density.predicted == pytest.approx(of["LS_BMD"] - minus["LS_BMD"])
    ratio = (1 + of["CTX_s"] / 100) / (1 + minus["CTX_s"] / 100)
    assert marker.predicted == pytest.approx(100 * (ratio - 1))
    assert (density.arm, density.family) == ("both_arms", "spine, inhibitor on")
    assert [one.refusal.reason for one in run.left_out] == ["no such unit or assay"]


def test_a_difference_of_an_arm_that_is_not_there_is_refused(tmp_path: Path) -> None:
    differences = "differences: {both: {of: treated, minus: untreatd, rows: [b]}}\n"
    rows = SCORED + SCORED.replace("treated", "untreated") + "b,,LS_BMD,pct_diff,12,-2,,,\n"
    library = library_with(tmp_path, rows, arms=TREATED + UNTREATED, more=differences)
    with pytest.raises(InputError, match="did you mean 'untreated'"):
        library.trial("made")


def test_percent_of_a_score_and_of_nothing_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "endpoints.yaml").write_text(
        "endpoints:\n"
        "  T_score: {title: T, kind: density, family: spine, unit: SD, sampling: 1,"
        " output: LS_T_score}\n"
        "  level: {title: L, kind: drug, family: drug level-aromatization, unit: ng/mL,"
        " output: anastrozole_concentration}\n"
    )
    rows = (
        SCORED
        + "treated,,T_score,pct_change,12,-2,,,\n"
        + "treated,,level,pct_change,12,5,,,\n"
        + "treated,,level,ng/mL,11,30,,,\n"
    )
    run = run_with(tmp_path, rows)
    assert [row.unit for row in run.rows] == ["pct_change", "ng/mL"]
    details = [one.refusal.detail for one in run.left_out]
    assert "a score has no percent" in details[0]
    assert "no percent of nothing" in details[1]
    drug = next(one for one in run.families if one.name.startswith("drug"))
    assert drug.rmse_unchanged is None


def test_situations(tmp_path: Path) -> None:
    regimen = (
        "    regimen:\n      treatments:\n"
        "        - {drug: anastrozole, dose: 1 mg, interval: 1 day, stop: 100 day}\n"
        "        - {drug: estradiol, route: transdermal, rate: 14 ug/day, start: 50 day,"
        " stop: 60 day}\n"
        "        - {drug: calcium, dose: 1000 mg, interval: 1 day, stop: 200 day}\n"
    )
    arms = TREATED.replace("    regimen: anastrozole_1mg_daily\n", regimen)
    arm = library_with(tmp_path, SCORED, arms=arms).trial("made").arm("treated")
    assert {day: situation_of(arm, day) for day in (10.0, 55.0, 100.0, 150.0)} == {
        10.0: "inhibitor on",
        55.0: "two drugs at once",
        100.0: "inhibitor on",
        150.0: "inhibitor off",
    }


WINDOWED = TREATED + "    windows: [{rows: [treated], unit: pct_change, start: %s, stop: 1 year}]\n"


def test_a_window_that_begins_before_the_visit_leaves_its_row_out(tmp_path: Path) -> None:
    rows = f"{SCORED}treated,,LS_BMD,pct_change,,-2,,,\n"
    run = run_with(tmp_path, rows, arms=WINDOWED % "-1 year")
    assert len(run.rows) == 1
    (left,) = run.left_out
    assert left.refusal.reason == "before the visit"


def test_a_window_that_no_row_is_meant_by_is_refused(tmp_path: Path) -> None:
    arms = (WINDOWED % "0 year").replace("rows: [treated]", "rows: [traeted]")
    with pytest.raises(InputError, match="did you mean 'treated'"):
        run_with(tmp_path, SCORED, arms=arms)


@pytest.mark.parametrize(("unit", "value"), [("g/cm2", 0), ("pct_change", -100)])
def test_no_density_is_no_result(tmp_path: Path, unit: str, value: float) -> None:
    (left,) = run_with(tmp_path, f"{SCORED}treated,,LS_BMD,{unit},24,{value},,,\n").left_out
    assert left.refusal.reason == "unreadable row"
    assert "leaves nothing" in left.refusal.detail


AI = "{drug: anastrozole, route: oral, dose: 1 mg, interval: 1 day, "


@pytest.mark.parametrize(
    ("more", "day"),
    [
        ("{drug: calcium, route: oral, rate: 1 g/day, stop: 20 month}", 12 * 30.4375),
        (AI + "start: 15 month, stop: 20 month}", 20 * 30.4375),
        (AI + "start: 15 month}", None),
    ],
)
@pytest.mark.filterwarnings("ignore:calcium is given")
def test_after_stop_counts_from_the_drug_that_acts(
    tmp_path: Path, more: str, day: float | None
) -> None:
    regimen = f"{{treatments: [{AI}stop: 12 month}}, {more}]}}"
    arms = TREATED.replace("anastrozole_1mg_daily", regimen)
    rows = "treated,,LS_BMD,pct_change_after_stop,24,2,,,\n"
    run = run_with(tmp_path, SCORED + rows, arms=arms)
    after = [row.start for row in run.rows if row.unit == "pct_change_after_stop"]
    assert after == ([] if day is None else [pytest.approx(day)])


def test_a_follow_up_beyond_any_life_is_said(tmp_path: Path) -> None:
    rows = SCORED + "treated,,LS_BMD,pct_change,1000,-9,,,\n"
    run = run_with(tmp_path, rows)
    (said,) = run.cut_short.values()
    assert "instead of month 1000: lives end at 120 years" in said
    shown = float(said.split()[3])
    assert run.trajectories["treated"].days[-1] == pytest.approx(shown * 30.4375, abs=2.0)
    assert answer_of(run)["summary"]["cut_short"] == run.cut_short
    assert run_trial("geisler").cut_short == {}


def test_the_program_and_the_file_of_a_run_say_it(tmp_path: Path) -> None:
    library = library_with(tmp_path, SCORED + "treated,,LS_BMD,pct_change,1000,-9,,,\n")
    words = ("run", "made", "--params", library.folders[0], "--no-figure", "--out", tmp_path / "o")
    done = program(*words)
    assert "notice: treated is followed to month" in done.stderr
    assert "lives end at 120 years" in done.stderr
    written = read_yaml(tmp_path / "o" / "run.yaml").data["made_with"]
    assert "lives end at 120 years" in written["cut_short"]["treated"]
