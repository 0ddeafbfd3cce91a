"""Many trials in one call: the numbers of `run_trial`, and a reason for all that has none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import ranklmodel
from ranklmodel.checks import check
from ranklmodel.checks.files import FilesLoad, RowsArePredictable, TreatmentsEnterTheModel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.lives.changes import NotMetWarning
from ranklmodel.lives.treatments import WithoutEffectWarning
from ranklmodel.trials.many import score
from ranklmodel.trials.run import run_trial
from ranklmodel.trials.score import COLUMNS
from tests.trials.made import TREATED, UNTREATED, library_with
from tests.trials.shipped import shipped_runs

SCORED = "treated,,LS_BMD,pct_change,12,-2.5,0.5,1,none\n"


@pytest.mark.parametrize("dosing", ["exact", "averaged"])
def test_built_in_trials_are_scored_as_one_by_one(dosing: str) -> None:
    names = Library().names("trial") if dosing == "exact" else ("dixon", "ultra")
    how: Any = {"dosing": dosing, "dosing_error": dosing == "averaged"}
    scores = score(names, **how)
    if dosing == "exact":
        runs = shipped_runs()
    else:
        runs = tuple(ranklmodel.run_trial(name, **how) for name in names)
    alone = [row for run in runs for row in run.rows]
    assert [row.observation for row in scores.rows] == [row.observation for row in alone]
    for row, other in zip(scores.rows, alone, strict=True):
        assert row.predicted == pytest.approx(other.predicted, rel=1e-12, abs=1e-12)
        assert row.z == pytest.approx(other.z, rel=1e-12, abs=1e-12)
        assert (row.family, row.fitted) == (other.family, other.fitted)
    assert list(scores.to_pandas()) == list(COLUMNS)
    assert len(scores.left_out) == sum(len(run.left_out) for run in runs)
    assert bool(scores.dosing_errors) == (dosing == "averaged")
    assert set(scores.dosing) == {said for run in runs for said in run.dosing.values()}
    assert bool(scores.dosing) == (dosing == "averaged")


def test_a_difference_of_arms_and_an_arm_only_to_compare_with(tmp_path: Path) -> None:
    rows = SCORED + "both,,LS_BMD,pct_diff,12,-2,,,\n"
    arms = TREATED + UNTREATED + "    rows: []\n"
    differences = "differences: {apart: {of: treated, minus: untreated, rows: [both]}}\n"
    library = library_with(tmp_path, rows, arms=arms, more=differences)
    scores = score("made", library=library)
    assert [row.arm for row in scores.rows] == ["treated", "apart"]
    run = ranklmodel.run_trial("made", library=library)
    assert [row.predicted for row in scores.rows] == [row.predicted for row in run.rows]


DRUG = "{treatments: [{drug: romosozumab, dose: 5 mg, interval: 1 day, stop: 99 day}]}"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("regimen: placebo", f"regimen: {DRUG}", "no such drug"),
        ("regimen: placebo", "regimen: plasebo", "no such person or regimen"),
        ("population: atac_woman", "population: nobody", "no such person or regimen"),
        ("regimen: placebo", f"regimen: {DRUG.replace('romosozumab', 'anastrozole')}", ""),
    ],
)
def test_an_arm_only_to_compare_with_that_has_no_run(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    arms = TREATED + UNTREATED.replace(old, new) + "    rows: []\n"
    differences = "differences: {apart: {of: treated, minus: untreated, rows: [both]}}\n"
    rows = SCORED + "both,,LS_BMD,pct_diff,12,-2,,,\n"
    scores = score("made", library=library_with(tmp_path, rows, arms=arms, more=differences))
    if not reason:
        assert len(scores.rows) == 2
        return
    assert [row.arm for row in scores.rows] == ["treated"]
    said = {(one.arm, one.what): one.refusal.reason for one in scores.left_out}
    assert said == {("apart", "row"): reason, ("untreated", "arm"): reason}
    assert all(one.in_words() for one in scores.left_out)


def test_a_row_that_is_no_result_says_so_and_not_that_its_arm_has_no_run(tmp_path: Path) -> None:
    rows = SCORED + "treated,,E2,pmol/L,0,21,,,\ntreated,,E2,pmol/L,-1,21,,,\n"
    arms = TREATED.replace("anastrozole_1mg_daily", DRUG)
    scores = score("made", library=library_with(tmp_path, rows, arms=arms))
    assert [one.refusal.reason for one in scores.left_out] == [
        "no such drug",
        "baseline",
        "before the visit",
    ]


def test_a_run_that_fails_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> list[ranklmodel.SimulationError]:
        return [ranklmodel.SimulationError("the step size vanished", time=3.0)]

    monkeypatch.setattr("ranklmodel.trials.many._Report.in_turn", fails)
    scores = score("made", library=library_with(tmp_path, SCORED))
    assert scores.rows == ()
    assert [one.refusal.reason for one in scores.left_out] == ["run failed"]
    assert scores.summary["misfits"] == [] and scores.families == ()


def test_a_mistake_in_the_question_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="rankl_rise"):
        score("geisler", parameters={"rankl_ris": 2})
    with pytest.raises(UnknownNameError, match="unknown trial"):
        score(["geisler", "nothing"])
    with pytest.raises(InputError, match="no trial in it"):
        score(tmp_path)


def test_the_same_trial_twice_counts_once_and_another_of_its_name_is_listed(
    tmp_path: Path,
) -> None:
    for name in ("one", "two"):
        library_with(tmp_path / name, SCORED)
    paths = [tmp_path / name / "trials" / "made" for name in ("one", "one", "two")]
    scores = score([*paths, tmp_path / "one"])
    assert len(scores.rows) == 1
    (left,) = scores.left_out
    assert left.what == "trial" and "another trial has this name" in left.refusal.detail


def test_progress_ends_with_every_arm(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    library = library_with(tmp_path, SCORED)
    score("made", library=library, progress=lambda done, total, _: told.append((done, total)))
    assert told[-1] == (1, 1)


def test_check_goes_on_after_a_trial_that_does_not_load(tmp_path: Path) -> None:
    rows = (
        "both,,LS_BMD,pct_change,12,-2,,,\n"
        + SCORED
        + "treated,,LS_BMD,pct_change,24,much,,,\n"
        + "treated,,LS_BMD,pct_change,36,more,,,\n"
        + "treated,,DHT,pct_change,12,-2,,,\n"
    )
    differences = "differences: {apart: {of: treated, minus: untreated, rows: [both]}}\n"
    nobody = UNTREATED.replace("untreated", "nobody").replace("atac_woman", "nobody_here")
    arms = TREATED + UNTREATED + "    rows: []\n" + nobody
    library = library_with(tmp_path, rows, arms=arms + "    rows: []\n", more=differences)
    broken = tmp_path / "trials" / "a_broken_one"
    broken.mkdir()
    (broken / "trial.yaml").write_text("name: a_broken_one\n")
    checks = [FilesLoad(), TreatmentsEnterTheModel(), RowsArePredictable()]
    said = "\n".join(str(one) for one in check(library, checks=checks))
    for words in (
        "a_broken_one",
        "'much'",
        "'more'",
        "nobody_here",
        "no output of the model answers to DHT",
        "is no difference of two arms",
    ):
        assert words in said, words


def test_a_change_that_no_arm_reads_is_said(tmp_path: Path) -> None:
    rows = "treated,,LS_BMD,pct_change,12,-2,,,\n"
    library = library_with(tmp_path, rows)
    said = "letrozole_clearance has no effect on any arm: letrozole is not given"
    with pytest.warns(WithoutEffectWarning, match=said):
        score("made", library=library, parameters={"letrozole_clearance": 40.0})
    with pytest.warns(NotMetWarning, match="the E2 of .* that atac_woman"):
        score("made", library=library, parameters={"personal_aromatization": 2.0})


def test_a_trial_of_which_one_arm_reads_a_change_warns_of_no_other() -> None:
    arms, change = ("anastrozole_hormones", "tamoxifen_hormones"), {"anastrozole_clearance": 40.0}
    run = run_trial("atac", arms=arms, parameters=change)
    levels = [run.scenarios[arm].parameters["anastrozole_clearance"].value for arm in arms]
    assert levels == [40.0, 40.0]
    with pytest.warns(WithoutEffectWarning, match="no effect on any arm: anastrozole is not given"):
        run_trial("atac", arms=arms[1:], parameters=change)


def test_people_of_one_file_who_differ_are_not_one(tmp_path: Path) -> None:
    rows = "treated,,E2,pmol/L,12,2,,,\nuntreated,,E2,pmol/L,12,20,,,\n"
    library = library_with(tmp_path, rows, arms=TREATED + UNTREATED)
    given = library.trial("made")
    heavy = FrozenDict({"body_mass_index": Quantity(35.0, "kg/m^2")})
    person = given.arm("untreated").population
    other = replace(person, covariates=heavy, hormones=FrozenDict({}))
    arms = {**given.arms, "untreated": replace(given.arm("untreated"), population=other)}
    changed = replace(given, arms=FrozenDict(arms))
    together = [row.predicted for row in score(changed, library=library).rows]
    alone = [row.predicted for row in run_trial(changed, library=library).rows]
    assert together == pytest.approx(alone, rel=1e-12)
