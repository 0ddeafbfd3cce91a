"""``ranklmodel score``: all that can be scored is, and the rest is listed with its reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ranklmodel.trials.reasons import REASONS
from tests.commands.conftest import Invoke

HEAD = "name: {name}\ntitle: {name}\ndescription: Made up.\nsources: [made up]\narms:\n"
ARM = """\
  treated:
    title: treated
    population: {person}
    regimen: {regimen}
"""
COLUMNS = "arm,role,endpoint,unit,time_months,value,se\n"
ROW = "treated,validation,LS_BMD,pct_change,6,-1.5,0.5\n"
DRUG = "{treatments: [{drug: %s, dose: 5 mg, interval: 1 day, stop: 180 day}]}"
PERSON = "name: own_woman\ninherits: atac_woman\ndescription: Made up.\n"
ROW_KEYS = [
    *("trial", "arm", "role", "endpoint", "unit", "month", "observed", "low", "high"),
    *("predicted", "z", "within", "source", "study", "n", "scale", "se", "tau", "error"),
    *("one_sided", "weight", "fitted", "left_out", "family"),
    *("band", "other_trial", "with_sampling"),
]
LEFT_OUT_KEYS = [
    *("what", "trial", "arm", "role", "endpoint", "unit", "month", "observed", "line"),
    *("reason", "detail"),
]


def write_trial(
    folder: Path,
    name: str,
    rows: str = ROW,
    *,
    person: str = "own_woman",
    regimen: str = "anastrozole_1mg_daily",
    more: str = "",
) -> Path:
    """Write a trial of one arm into a folder laid out as ``params`` is."""
    home = folder / "trials" / name
    home.mkdir(parents=True, exist_ok=True)
    arm = ARM.format(person=person, regimen=regimen)
    (home / "trial.yaml").write_text(HEAD.format(name=name) + arm + more)
    (home / "observations.csv").write_text(COLUMNS + rows)
    people = folder / "populations"
    people.mkdir(exist_ok=True)
    (people / "own_woman.yaml").write_text(PERSON)
    return home


def answer(invoke: Invoke, *words: str | Path) -> dict[str, Any]:
    """Return what is printed as JSON, which holds no number that is not finite."""
    done = invoke("score", *words, "--json")
    assert done.exit_code == 0, done.output
    value: dict[str, Any] = json.loads(done.stdout, parse_constant=pytest.fail)
    assert list(value) == ["rows", "families", "left_out", "summary"]
    return value


@pytest.fixture
def six(tmp_path: Path) -> Path:
    """Return a folder of six trials with four things that can not be scored."""
    folder = tmp_path / "six"
    write_trial(folder, "sound")
    write_trial(folder, "sound_too", ROW + ROW.replace(",6,", ",12,"))
    write_trial(folder, "new_drug", regimen=DRUG % "teriparatide")
    write_trial(folder, "newer_drug", regimen=DRUG % "romosozumab")
    write_trial(folder, "broken_row", ROW + ROW.replace("-1.5", "much"))
    write_trial(folder, "nobody", person="nobody_at_all")
    return folder


def test_what_can_not_be_scored_is_said_and_the_rest_is_scored(invoke: Invoke, six: Path) -> None:
    value = answer(invoke, six)
    assert [row["trial"] for row in value["rows"]] == [
        "broken_row",
        "sound",
        "sound_too",
        "sound_too",
    ]
    said = {(one["trial"], one["reason"], one["what"]) for one in value["left_out"]}
    assert said == {
        ("new_drug", "no such drug", "row"),
        ("newer_drug", "no such drug", "row"),
        ("broken_row", "unreadable row", "row"),
        ("nobody", "no such person or regimen", "row"),
    }
    assert value["summary"]["trials"] == 6
    assert value["summary"]["left_out_by_reason"]["no such drug"] == 2
    text = invoke("score", six)
    assert text.exit_code == 0, text.output
    for words in ("teriparatide", "romosozumab", "'much'", "nobody_at_all"):
        assert words in text.stdout


def test_a_trial_that_does_not_load_is_listed(invoke: Invoke, six: Path) -> None:
    (six / "trials" / "nobody" / "trial.yaml").write_text("name: nobody\ntitel: x\n")
    value = answer(invoke, six)
    (one,) = [one for one in value["left_out"] if one["what"] == "trial"]
    assert one["trial"] == "nobody"
    assert "titel" in one["detail"]
    assert value["summary"]["trials_not_read"] == ["nobody"]
    assert len(value["rows"]) == 4
    assert "nobody: the trial was not read" in invoke("score", six).stdout


def test_keys_and_reasons_are_those_agreed_on(invoke: Invoke, six: Path) -> None:
    value = answer(invoke, six)
    assert all(list(row) == ROW_KEYS for row in value["rows"])
    assert all(list(one) == LEFT_OUT_KEYS for one in value["left_out"])
    assert {one["reason"] for one in value["left_out"]} <= set(REASONS)
    assert {row["error"] for row in value["rows"]} == {"printed"}
    assert {row["fitted"] for row in value["rows"]} == {False}
    assert list(value["summary"]) == [
        *("rows", "within", "not_counted", "fitted", "families", "families_tested", "misfits"),
        *("trials", "trials_not_read", "left_out", "left_out_by_reason", "roles"),
        *("rows_of_other_roles", "on_bands"),
    ]


@pytest.mark.parametrize("what", ["nowhere", "empty", "people only", "all broken", "one broken"])
def test_a_folder_that_does_not_load_ends_with_status_two(
    invoke: Invoke, tmp_path: Path, what: str
) -> None:
    folder = tmp_path / "folder"
    asked = folder
    if what != "nowhere":
        folder.mkdir()
    if what == "people only":
        (folder / "populations").mkdir()
        (folder / "populations" / "own_woman.yaml").write_text(PERSON)
    if what in ("all broken", "one broken"):
        for name in ("first", "second"):
            (write_trial(folder, name) / "trial.yaml").write_text("name: [\n")
    if what == "one broken":
        asked = folder / "trials" / "first"
    done = invoke("score", asked, "geisler")
    assert done.exit_code == 2, done.output
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_trial_s_folder_brings_its_people(invoke: Invoke, six: Path) -> None:
    by_folder = answer(invoke, six / "trials" / "sound")["rows"]
    by_file = answer(invoke, six / "trials" / "sound" / "trial.yaml")["rows"]
    by_name = answer(invoke, "sound", "--params", six)["rows"]
    of_folder_of_trials = answer(invoke, six / "trials")["rows"]
    assert by_folder == by_file == by_name
    assert by_folder == [row for row in of_folder_of_trials if row["trial"] == "sound"]


def test_run_finds_the_people_beside_a_trial_and_says_the_same(invoke: Invoke, six: Path) -> None:
    home = six / "trials" / "sound_too"
    done = invoke("run", home, "--json", "--no-figure")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["rows"] == answer(invoke, home, "--bands")["rows"]
    again = invoke("run", "results/sound_too/run.yaml", "--out", "again", "--json", "--no-figure")
    assert again.stdout == done.stdout


def test_options_arrive(invoke: Invoke, six: Path) -> None:
    home = six / "trials" / "sound"
    usual, *others = (
        answer(invoke, home, *words)["rows"][0]["predicted"]
        for words in (
            (),
            ("--set", "rankl_rise=3"),
            ("--calibration", "none"),
            ("--tolerance", "1e-4"),
        )
    )
    assert all(other != usual for other in others)
    done = invoke("score", home, "--dosing", "averaged", "--dosing-error", "--json")
    assert json.loads(done.stdout)["averaged_dosing"][0]["endpoint"] == "LS_BMD"


def test_roles(invoke: Invoke, tmp_path: Path) -> None:
    roles = ("calibration", "validation", "heldout")
    rows = "".join(
        ROW.replace("validation", role).replace(",6,", f",{month},")
        for month, role in enumerate(roles, 6)
    )
    home = write_trial(tmp_path / "own", "mixed", rows)

    def shown(*words: str) -> list[str]:
        return [row["role"] for row in answer(invoke, home, *words)["rows"]]

    assert shown() == ["calibration", "validation"]
    assert shown("--role", "all") == list(roles)
    assert shown("--role", "heldout") == ["heldout"]
    assert shown("--role", "heldout", "--role", "validation") == ["validation", "heldout"]
    assert "1 row of other roles" in invoke("score", home).stdout
    done = invoke("score", home, "--role", "held_out")
    assert done.exit_code == 2
    assert "did you mean 'heldout'" in done.stderr


def test_the_page_holds_everything_and_needs_no_network(invoke: Invoke, six: Path) -> None:
    value = answer(invoke, six, "geisler", "--html", "page/scores.html")
    page = Path("page/scores.html").read_text(encoding="utf-8")
    for one in value["families"]:
        assert one["family"] in page
    for row in value["rows"]:
        assert row["arm"] in page
    for one in value["left_out"]:
        assert one["reason"] in page
    assert "http" not in page and "<script" not in page
    assert [file.name for file in Path("page").iterdir()] == ["scores.html"]


def test_misfits_are_bold(invoke: Invoke, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    for name in ("first", "second", "third"):
        write_trial(folder, name, ROW.replace("-1.5", "9"))
    value = answer(invoke, folder, "--html", "scores.html")
    assert value["summary"]["misfits"] == ["spine, inhibitor on"]
    page = Path("scores.html").read_text(encoding="utf-8")
    assert "<b>spine, inhibitor on</b>" in page and "<b>MISFIT</b>" in page
    text = invoke("score", folder)
    assert text.exit_code == 0
    assert "misfits are spine, inhibitor on" in text.stdout
    assert "\x1b" not in text.stdout


def test_help_has_an_example(invoke: Invoke) -> None:
    assert "Example: ranklmodel score atac" in " ".join(invoke("score", "--help").stdout.split())


def test_an_arm_that_is_not_modelled_says_why(invoke: Invoke) -> None:
    done = invoke("run", "menopause", "--arm", "FSHstage3")
    assert done.exit_code == 2
    assert "is not modelled: stages by FSH have no place in time" in done.stderr
