"""Pictures that commands draw: where they go, and what they say."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import ranklmodel
from tests.commands.conftest import Invoke

SIMULATE = ("simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "60 day")


def test_simulate_draws_into_a_folder_that_names_what_is_changed(invoke: Invoke) -> None:
    asked = (*SIMULATE, "--every", "30 day", "--set", "rankl_rise=2")
    result = invoke(*asked, "--plot")
    assert result.exit_code == 0, result.output
    assert "atac_woman on anastrozole_1mg_daily, changed: rankl_rise = 2" in result.stdout
    folder = Path(result.stdout.splitlines()[-1].removeprefix("Written to "))
    assert folder.name.startswith("atac_woman-anastrozole_1mg_daily-rankl_rise_2-")
    assert sorted(file.name for file in folder.iterdir()) == [
        "figure.png",
        "figure.svg",
        "table.csv",
    ]
    assert "Changed: rankl_rise = 2." in (folder / "figure.svg").read_text()
    with (folder / "table.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["time [day]"] for row in rows] == ["0", "30", "60"]
    assert {row["changed"] for row in rows} == {"rankl_rise = 2"}
    other = invoke(*SIMULATE, "--every", "30 day", "--set", "rankl_rise=3", "--plot")
    assert Path(other.stdout.splitlines()[-1].removeprefix("Written to ")) != folder
    assert invoke(*asked, "--plot").stdout == result.stdout


def test_what_is_asked_with_names_alone_has_a_folder_of_names(invoke: Invoke) -> None:
    result = invoke("simulate", "atac_woman", "anastrozole_1mg_14_days", "--plot")
    assert Path("results/atac_woman-anastrozole_1mg_14_days/figure.png").is_file(), result.output


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_out_is_a_file_of_any_kind(invoke: Invoke, ending: str) -> None:
    result = invoke(*SIMULATE, "--plot", "--out", f"life.{ending}", "--quantity", "LS_BMD")
    assert result.exit_code == 0, result.output
    assert [file.name for file in Path().iterdir()] == [f"life.{ending}"]
    assert result.stdout.endswith(f"Written to life.{ending}\n")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--plot", "--out", "life.csv"), "ends in .png, .svg or .pdf"),
        (("--out", "life.gif"), "ends in .csv, .nc, .png, .svg or .pdf"),
    ],
)
def test_other_files_are_refused_before_the_run(
    invoke: Invoke, words: tuple[str, ...], expected: str
) -> None:
    result = invoke(*SIMULATE, *words)
    assert result.exit_code == 2
    assert expected in result.stderr
    assert not list(Path().iterdir())


COMPARE = ("compare", "placebo", "anastrozole_1mg_daily", "--until", "1 year", "--quantity", "E2")


def test_compare_prints_differences_from_the_first(invoke: Invoke) -> None:
    result = invoke(*COMPARE)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[:3] == ["atac_woman", "1  placebo", "2  anastrozole_1mg_daily"]
    assert "E2 [pg/mL]" in lines
    answer = json.loads(invoke(*COMPARE, "--json").stdout)
    cells = lines[-1].split()
    values = answer["quantities"]["E2"]
    assert cells[0] == "12"
    assert float(cells[1]) == pytest.approx(values["values"][0][-1], rel=1e-3)
    assert float(cells[3]) == pytest.approx(values["differences"][1][-1], rel=1e-2)
    both = ranklmodel.compare(
        "placebo", "anastrozole_1mg_daily", until="1 year", every="1 year", quantities=["E2"]
    )
    assert values["values"] == both.values("E2").tolist()
    assert answer["days"] == both.days.tolist()


def test_compare_draws_and_writes_what_it_prints(invoke: Invoke) -> None:
    result = invoke(*COMPARE, "--plot", "--set", "rankl_rise=2")
    assert result.exit_code == 0, result.output
    assert "atac_woman, rankl_rise = 2" in result.stdout
    folder = Path(result.stdout.splitlines()[-1].removeprefix("Written to "))
    assert "rankl_rise_2-compared-placebo-anastrozole_1mg_daily" in folder.name
    assert "atac_woman, rankl_rise = 2" in (folder / "figure.svg").read_text()
    with (folder / "table.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["regimen"], row["day"]) for row in rows] == [
        (regimen, day)
        for regimen in ("placebo", "anastrozole_1mg_daily")
        for day in ("0.0", "365.25")
    ]
    assert {row["changed"] for row in rows} == {"rankl_rise = 2"}
    assert invoke(*COMPARE, "--out", "both.csv").exit_code == 0
    assert Path("both.csv").read_text().startswith("name,person,regimen,changed,day,quantity,unit")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("compare", "atac_woman"), "expected two lives or more"),
        (("compare", "atac_woman", "atac_wman"), "did you mean 'atac_woman'"),
        (("compare", "placebo", "rankl_rise=2", "--out", "a.nc"), "ends in .csv, .png, .svg or"),
        (("compare", "placebo", "no_such=2"), "no_such"),
    ],
)
def test_compare_refuses_in_a_line(invoke: Invoke, words: tuple[str, ...], expected: str) -> None:
    result = invoke(*words)
    assert result.exit_code == 2
    assert expected in result.stderr


SCAN = ("scan", "rankl_rise", "1", "3", "--steps", "3", "--until", "1 year")


def test_scan_prints_what_each_value_comes_to(invoke: Invoke) -> None:
    result = invoke(*SCAN, "placebo", "--quantity", "CTX_s")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("atac_woman on placebo\nrankl_rise is 1.041 where nothing is")
    answer = json.loads(invoke(*SCAN, "placebo", "--quantity", "CTX_s", "--json").stdout)
    assert answer["values"] == [1.0, 2.0, 3.0]
    levels = answer["quantities"]["CTX_s"]["values"]
    printed = [float(line.split()[1]) for line in result.stdout.splitlines()[-3:]]
    assert printed == pytest.approx([level[-1] for level in levels], rel=1e-2)
    fan = ranklmodel.scan(
        "rankl_rise", 1, 3, steps=3, until="1 year", every="1 year", regimen="placebo"
    )
    assert levels == fan.levels("CTX_s").tolist()


def test_scan_draws_and_writes_what_it_prints(invoke: Invoke) -> None:
    result = invoke(*SCAN, "--quantity", "LS_BMD", "--set", "opg_fall=0.1", "--plot")
    folder = Path(result.stdout.splitlines()[-1].removeprefix("Written to "))
    assert "opg_fall_0.1-rankl_rise_1_to_3" in folder.name
    assert "opg_fall = 0.1" in (folder / "figure.svg").read_text()
    with (folder / "table.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["value"], row["day"]) for row in rows] == [
        (value, day) for value in ("1.0", "2.0", "3.0") for day in ("0.0", "365.25")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("scan", "rankl_rise", "3", "1"), "expected a value above 3"),
        (("scan", "rankl_ris", "1", "3"), "did you mean 'rankl_rise'"),
        (("scan", "rankl_rise", "1", "3", "atac_woman/rankl_rise=2"), "stated with --set"),
        (("scan", "rankl_rise", "1", "3", "--out", "fan.nc"), "ends in .csv, .png, .svg or"),
    ],
)
def test_scan_refuses_in_a_line(invoke: Invoke, words: tuple[str, ...], expected: str) -> None:
    result = invoke(*words)
    assert result.exit_code == 2
    assert expected in result.stderr


@pytest.mark.parametrize(
    "line",
    [
        "ranklmodel simulate atac_woman anastrozole_1mg_5_years --plot",
        "ranklmodel compare placebo anastrozole_1mg_daily --plot",
        "ranklmodel scan rankl_rise 0.5 4 --plot",
    ],
)
def test_a_picture_is_one_command_of_few_words(invoke: Invoke, line: str) -> None:
    words = line.split()
    assert len(words) <= 12
    assert invoke(*words[1:]).exit_code == 0
    assert len(list(Path().rglob("figure.png"))) == 1


DESCRIBED = (
    *("--sex", "woman", "--age", "62", "--since-menopause", "10", "--t-score", "-1.8"),
    *("--drug", "anastrozole", "--dose", "1mg", "--years", "1", "--then", "off"),
)


def test_a_person_and_a_regimen_are_described_alike_at_every_door(invoke: Invoke) -> None:
    who = ranklmodel.person("woman", 62, since_menopause=10, t_score=-1.8)
    what = ranklmodel.regimen("anastrozole", "1mg", years=1, then="off")
    run = ranklmodel.simulate(who, what, until="3 year", every="1 year")
    how = ("--every", "1 year", "--quantity", "LS_BMD", "--json")
    result = invoke("simulate", *DESCRIBED, *how)
    assert result.exit_code == 0, result.output
    simulated = json.loads(result.stdout)
    assert (simulated["population"], simulated["regimen"]) == (who.name, what.name)
    assert simulated["days"] == run.days.tolist()  # two years beyond what is taken
    assert simulated["values"]["LS_BMD"] == run["LS_BMD"].tolist()
    for words, key in (
        (("compare", "rankl_rise=1", "rankl_rise=2"), "common"),
        (("scan", "rankl_rise", "1", "2", "--steps", "2"), "life"),
    ):
        answer = json.loads(invoke(*words, *DESCRIBED, *how).stdout)
        assert answer[key] == f"{who.name} on {what.name}"
        assert answer["days"] == run.days.tolist()


def test_of_lives_that_are_named_what_is_described_holds(invoke: Invoke) -> None:
    result = invoke(
        *("compare", "young_man/letrozole", "older_man", "--age", "50", "--drug", "anastrozole"),
        *("--years", "1", "--json", "--quantity", "E2", "--every", "1 year"),
    )
    lives = json.loads(result.stdout)["lives"]
    assert [(one["population"], one["regimen"]) for one in lives] == [
        ("young_man_of_50", "letrozole_2_5mg_daily_for_1_year"),
        ("older_man_of_50", "anastrozole_1mg_daily_for_1_year"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), "name somebody, such as atac_woman"),
        (("--sex", "woman"), "--age: say how old"),
        (("--sex", "man", "--age", "60", "--since-menopause", "3"), "a man has no menopause"),
        (("atac_woman", "placebo", "--drug", "letrozole"), "--drug: the regimen placebo is named"),
        (("atac_woman", "--dose", "1mg"), "--drug: say what is taken"),
        (("atac_woman", "--drug", "letrozole", "--then", "off"), "--years: say for how many"),
        (("atac_woman", "--drug", "letrozol"), "did you mean 'letrozole'"),
    ],
)
def test_descriptions_that_do_not_go_together_are_refused(
    invoke: Invoke, words: tuple[str, ...], expected: str
) -> None:
    result = invoke("simulate", *words)
    assert result.exit_code == 2
    assert expected in result.stderr


def test_what_no_treatment_moves_differs_by_nothing(invoke: Invoke) -> None:
    lives = ("placebo", "denosumab_60mg_6_monthly")
    done = invoke("compare", *lives, "--until", "1 year", "--quantity", "E2")
    assert done.exit_code == 0, done.output
    rows = [line.split() for line in done.stdout.splitlines() if line.strip()[:1].isdigit()]
    differences = [row[-1] for row in rows if len(row) == 4]
    assert differences and set(differences) == {"+0"}


def test_scan_takes_the_words_that_describe_a_life(invoke: Invoke) -> None:
    how = ("--steps", "2", "--every", "1 year", "--quantity", "LS_BMD", "--json")
    who = ("--sex", "woman", "--age", "62", "--drug", "anastrozole")
    scores = invoke("scan", "t-score", "-2.5", "-1", *who, "--until", "1 year", *how)
    assert scores.exit_code == 0, scores.output
    answer = json.loads(scores.stdout)
    person = ranklmodel.person("woman", 62)
    fan = ranklmodel.scan("t_score", -2.5, -1, steps=2, person=person, until="1 year")
    assert (answer["parameter"], answer["values"]) == ("t_score", [-2.5, -1.0])
    spine = [level[-1] for level in answer["quantities"]["LS_BMD"]["values"]]
    assert spine == pytest.approx(fan.levels("LS_BMD")[:, -1].tolist(), rel=1e-6)
    years = invoke("scan", "years", "1", "2", "--drug", "denosumab", "--then", "off", *how)
    assert json.loads(years.stdout)["days"][-1] == 4 * 365.25


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("age", "50", "60", "--age", "55"), "--age: it is what the scan changes"),
        (("since-menopause", "2", "6", "--since-menopause", "3"), "--since-menopause: it is what"),
        (("age", "50", "60", "--sex", "woman"), "--sex: name who is of several ages"),
        (("t-scor", "-3", "0"), "did you mean 't_score'"),
        (("t-score", "-3", "0", "--agee", "2"), "No such option: --agee"),
        (("then", "1", "2"), "`compare` sets such lives side by side"),
    ],
)
def test_scan_refuses_what_is_no_scan_of_a_life(
    invoke: Invoke, words: tuple[str, ...], expected: str
) -> None:
    result = invoke("scan", *words)
    assert result.exit_code == 2
    assert expected in result.stderr
