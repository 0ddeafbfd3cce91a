"""What the model says of men only is refused of a woman at every door, and never reads 0."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import AbsentQuantityError
from ranklmodel.exchange.formats.refused import refused_rules
from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.trajectory import Trajectory
from ranklmodel.trials.predict import Reading, reading_of
from ranklmodel.trials.reasons import Refusal
from tests.commands.conftest import HEADER, TRIAL, Invoke

WORDS = "LH is modelled in men only"
OF_MEN = {
    *("LH", "FSH", "LH_drive", "FSH_drive"),
    *("luteinizing_hormone", "follicle_stimulating_hormone", "testicular_aromatase"),
}
OF_WOMEN = {"years_since_menopause"}


@pytest.fixture(scope="module")
def woman() -> Trajectory:
    return scenario("atac_woman", "anastrozole_1mg_daily").run([0.0, 30.0])


@pytest.fixture(scope="module")
def man() -> Trajectory:
    return scenario("older_man", "anastrozole_1mg_daily").run([0.0, 30.0])


def test_a_run_refuses_it_of_a_woman_and_shows_it_of_a_man(
    woman: Trajectory, man: Trajectory
) -> None:
    assert man["LH"][0] == pytest.approx(5.1, rel=1e-4)
    assert man["LH"][1] > 1.3 * man["LH"][0]
    for read in (
        lambda: woman["LH"],
        lambda: woman.at("FSH", 30.0),
        lambda: woman.percent_change("LH"),
        lambda: man["years_since_menopause"],
    ):
        with pytest.raises(AbsentQuantityError, match=r"is modelled in (men|women) only"):
            read()
    with pytest.raises(ranklmodel.UnknownNameError):
        woman["LHH"]
    assert woman["leydig_activity"][0] == 0.0  # which she has: none, so that nothing is secreted
    assert woman.absent.keys() >= OF_MEN
    assert man.absent.keys() == OF_WOMEN


def test_no_table_has_a_column_of_it(woman: Trajectory, man: Trajectory, tmp_path: Path) -> None:
    woman.to_csv(tmp_path / "woman.csv")
    with (tmp_path / "woman.csv").open(encoding="utf-8") as file:
        header = {column.partition(" ")[0] for column in next(csv.reader(file))}
    shown = (header, set(woman.to_pandas().columns), {str(n) for n in woman.to_xarray()})
    for names in shown:
        assert not names & woman.absent.keys()
        assert {"T", "E2", "years_since_menopause"} <= names
    assert {"LH", "FSH"} <= set(man.to_pandas().columns)
    file_of_run = ranklmodel.write_run(woman, tmp_path / "woman.nc")
    engine = scenario("atac_woman").engine
    assert ranklmodel.verify_run(file_of_run, engine).largest_deviation == 0.0


def test_engines_agree_on_who_has_what(woman: Trajectory, man: Trajectory) -> None:
    for person, fast in (("atac_woman", woman), ("older_man", man)):
        slow = scenario(person, "placebo", engine="reference").engine.layout
        assert slow.absent_under(fast.problem.constants).keys() == fast.absent.keys()
    runs = ranklmodel.simulate_many(["atac_woman", "older_man"], days=[0.0, 30.0])
    with pytest.raises(AbsentQuantityError, match=WORDS):
        runs[0]["LH"]
    lh = runs.to_xarray(["LH"])["LH"].to_numpy()
    assert np.isnan(lh[0]).all()
    np.testing.assert_array_equal(lh[1], runs[1]["LH"])
    table = runs.to_pandas(["LH", "T"])
    assert table[table["person"] == "atac_woman"]["value"].isna().sum() == 2
    with pytest.raises(AbsentQuantityError, match=WORDS):
        ranklmodel.simulate_many("atac_woman", days=[0.0]).to_pandas(["LH"])


def test_a_row_of_a_trial_is_left_out_and_says_why(
    woman: Trajectory, man: Trajectory, builtin: Library
) -> None:
    arm = builtin.trial("leder2004").arm("daily")
    row = next(r for r in arm.observations if r.endpoint == "LH" and r.time_months)
    assert isinstance(reading_of(man.layout, arm, row), Reading)
    hers = replace(arm, population=builtin.population("atac_woman"))
    refusal = reading_of(woman.layout, hers, row)
    assert refusal == Refusal("no such output", WORDS)
    with pytest.raises(AbsentQuantityError, match=WORDS):
        Reading("LH", "level", 1.0, 30.0, None).of(woman)


def test_a_trial_of_women_and_men_runs_and_shows_it_of_men(invoke: Invoke, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "trials" / "quick"
    folder.mkdir(parents=True)
    first, _, second = TRIAL.partition("not_modelled:")[0].partition("  untreated:")
    text = first + "  untreated:" + second.replace("atac_woman", "older_man")
    (folder / "trial.yaml").write_text(text)
    rows = [
        f"S,{arm},validation,,,,,LH,U/L,0.46,mean,5,4,6,,,20,x,abstract,,"
        for arm in ("treated", "untreated")
    ]
    (folder / "observations.csv").write_text("\n".join([HEADER, *rows, ""]))
    result = invoke("run", "quick", "--params", tmp_path / "own", "--out", "out", "--json")
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert [row["arm"] for row in answer["rows"]] == ["untreated"]
    assert [(one["arm"], one["detail"]) for one in answer["left_out"]][:1] == [("treated", WORDS)]
    curves = next(Path().glob("out/**/trajectory.csv"))
    with curves.open(encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    levels = {line["arm"]: line["LH [U_per_L]"] for line in lines}
    assert levels["treated"] == ""
    assert float(levels["untreated"]) == pytest.approx(5.1, rel=0.02)


@pytest.mark.parametrize(
    "words",
    [
        ("simulate", "atac_woman", "--quantity", "LH"),
        ("simulate", "atac_woman", "--quantity", "LH", "--change", "--json"),
        ("simulate", "atac_woman", "--quantity", "LH", "--out", "lh.csv"),
        ("explain", "atac_woman", "anastrozole_1mg_daily", "--quantity", "LH", "--to", "30 day"),
        ("dose", "atac_woman", "anastrozole", "--target", "LH=2..3U_per_L"),
    ],
    ids=lambda words: " ".join(words[:4]),
)
def test_commands_refuse_it(invoke: Invoke, words: tuple[str, ...]) -> None:
    result = invoke(*words)
    assert result.exit_code == 2
    assert WORDS in result.output
    assert not Path("lh.csv").exists()


def test_a_document_leaves_it_out_of_a_woman(builtin: Library) -> None:
    libsbml = pytest.importorskip("libsbml")
    from ranklmodel.exchange.life import model_run

    for person, left_out in (("atac_woman", {"LH", "FSH"}), ("older_man", set())):
        run = model_run(scenario(person), [0.0, 30.0], person)
        assert refused_rules(run) == left_out
    document = libsbml.readSBMLFromString(ranklmodel.export_sbml(scenario("atac_woman"), "30 day"))
    assert document.getModel().getElementBySId("LH") is None
    assert document.getModel().getElementBySId("T") is not None
    assert "luteinizing_hormone" in document.getModel().getNotesString()
