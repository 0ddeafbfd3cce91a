"""Bands as commands print them."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import pytest

from ranklmodel.disk.digests import digest_of_file
from ranklmodel.lives.answers import LEVEL, LIMIT
from ranklmodel.trials.made_with import MadeWith
from ranklmodel.trials.run_file import load_run_file
from tests.commands.conftest import Invoke
from tests.trials.drawn import draws_about, write_drawn

SIMULATE = ("simulate", "atac_woman", "--until", "3 month", "--every", "3 month", "--band")
SHOWN = ("--quantity", "LS_BMD", "--quantity", "CTX_s", "--calibration", "drawn", "--draws", "40")


@pytest.fixture
def drawn(own: Path) -> Path:
    write_drawn(own, draws_about(0.02, 0.2, number=40))
    return own


def test_simulate_shows_bands_in_table_json_file_and_figure(invoke: Invoke, drawn: Path) -> None:
    table = invoke(*SIMULATE, *SHOWN, "--params", drawn, "--out", "life.csv")
    assert table.exit_code == 0, table.output
    header = next(line for line in table.stdout.splitlines() if line.startswith("month"))
    assert header.split() == [
        "month",
        "LS_BMD",
        "[g/cm^2]",
        "low",
        "high",
        "CTX_s",
        "[ng/mL]",
        "low",
        "high",
    ]
    assert "95 % bands of 40 draws and of what is assumed: " in table.stdout
    answer = json.loads(
        invoke(*SIMULATE, *SHOWN, "--params", drawn, "--json", "--out", "life.svg").stdout
    )
    band = answer["bands"]["LS_BMD"]
    for low, value, high in zip(band["low"], answer["values"]["LS_BMD"], band["high"], strict=True):
        assert low < value < high
    assert answer["made_of"]["draws"] == 40
    assert "age" in answer["made_of"]["assumed"]
    with Path("life.csv").open() as file:
        last = list(csv.DictReader(file))[-1]
    assert float(last["LS_BMD_low [g/cm^2]"]) == pytest.approx(band["low"][-1], rel=1e-9)
    drawing = Path("life.svg").read_text()
    assert 'id="band_LS_BMD"' in drawing
    assert "95 % band" in drawing


def test_without_draws_a_band_is_null_and_that_is_said(invoke: Invoke) -> None:
    result = invoke(*SIMULATE, "--quantity", "LS_BMD", "--calibration", "therapies", "--json")
    assert json.loads(result.stdout)["bands"] is None
    assert "No bands: no draws stand beside the calibration therapies" in result.stderr


def test_too_few_draws_are_refused(invoke: Invoke, drawn: Path) -> None:
    result = invoke(*SIMULATE, "--calibration", "drawn", "--params", drawn, "--draws", "5")
    assert result.exit_code == 2
    assert "expected 40 or more, given 5" in result.stderr


def test_run_prints_a_column_of_bands_and_draws_them(invoke: Invoke, drawn: Path) -> None:
    how = ("run", "quick", "--params", drawn, "--calibration", "drawn", "--out", "out")
    table = invoke(*how)
    assert table.exit_code == 0, table.output
    assert "95 % band" in table.stdout
    drawing = Path("out/figure.svg").read_text()
    for shade in ("band", "other_trial"):
        assert f'id="{shade}_LS_BMD_treated"' in drawing
    rows = json.loads(invoke(*how, "--json", "--no-figure").stdout)["rows"]
    assert all(row["band"][0] <= row["predicted"] <= row["band"][1] for row in rows)
    without = invoke(*how, "--no-figure", "--no-bands")
    assert "95 % band" not in without.stdout
    assert "No bands" not in without.output


def made_with(folder: Path) -> MadeWith:
    made = load_run_file(folder / "run.yaml").made_with
    assert made is not None
    return made


def test_a_run_states_what_its_bands_were_made_from(invoke: Invoke, drawn: Path) -> None:
    how = ("run", "quick", "--params", drawn, "--calibration", "drawn", "--no-figure")
    assert invoke(*how, "--out", "out").exit_code == 0
    bands = made_with(Path("out")).bands
    file = drawn / "calibrations" / "drawn.draws.csv"
    assert bands is not None
    assert (bands.draws, bands.digest) == (str(file.resolve()), digest_of_file(file))
    assert (bands.number, bands.level) == (40, 0.95)
    assert [*bands.assumed] == ["built-in references/assumed_spreads.yaml"]
    assert invoke(*how, "--no-bands", "--out", "without").exit_code == 0
    assert made_with(Path("without")).bands is None
    assert "bands" not in Path("without/run.yaml").read_text()


def test_a_run_that_is_repeated_says_that_its_draws_have_changed(
    invoke: Invoke, drawn: Path
) -> None:
    how = ("run", "quick", "--params", drawn, "--calibration", "drawn", "--no-figure")
    assert invoke(*how, "--out", "out").exit_code == 0
    again = ("run", "out/run.yaml", "--no-figure", "--out", "again")
    assert "since the run was first made" not in invoke(*again).stderr
    file = write_drawn(drawn, draws_about(0.02, 0.3, number=41))
    said = f"the draws of its bands, 40 of {file.resolve()}, have changed since the run was first"
    assert said in invoke(*again).stderr
    assert "since the run was first made" not in invoke(*again, "--no-bands").stderr
    file.unlink()
    assert f"the draws of its bands, {file.resolve()}, can not be used" in invoke(*again).stderr


def test_a_band_holds_its_level() -> None:
    assert math.erf(LIMIT / math.sqrt(2.0)) == pytest.approx(LEVEL, abs=1e-4)


def test_score_without_draws_says_so_once(invoke: Invoke, drawn: Path) -> None:
    plain = ("score", "quick", "--params", drawn, "--calibration", "therapies")
    answer = json.loads(invoke(*plain, "--json").stdout)
    assert answer["summary"]["on_bands"] == ["No bands were asked for; --bands gives them."]
    how = (*plain, "--bands")
    assert invoke(*how).stdout.count("No bands") == 1
    answer = json.loads(invoke(*how, "--json").stdout)
    assert all(row["band"] is None for row in answer["rows"])
    assert answer["summary"]["on_bands"][0].startswith("No bands")


COMPARE = ("compare", "placebo", "anastrozole_1mg_daily", "--until", "1 year", "--band")


def test_compare_shows_bands_of_lives_and_of_their_difference(invoke: Invoke, drawn: Path) -> None:
    asked = (*COMPARE, *SHOWN, "--params", drawn)
    table = invoke(*asked, "--out", "both.csv")
    assert table.exit_code == 0, table.output
    header = next(line for line in table.stdout.splitlines() if line.startswith("month"))
    ends = ("low", "high")
    assert header.split() == ["month", "1", *ends, "2", *ends, "2", "-", "1", *ends]
    assert "95 % bands of 40 draws and of what is assumed: " in table.stdout
    answer = json.loads(invoke(*asked, "--json").stdout)
    spine = answer["quantities"]["LS_BMD"]
    with Path("both.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["quantity"] == "LS_BMD"]
    assert float(rows[-1]["high"]) == spine["bands"][1]["high"][-1]
    assert float(rows[-1]["difference_low"]) == spine["difference_bands"][1]["low"][-1]
    low, high = (spine["difference_bands"][1][end][-1] for end in ends)
    assert low < spine["differences"][1][-1] < high
    assert answer["made_of"]["draws"] == 40


def test_compare_without_draws_says_so_and_has_no_bands(invoke: Invoke) -> None:
    done = invoke(*COMPARE, "--calibration", "none", "--quantity", "E2", "--json")
    assert done.exit_code == 0
    assert "notice: No bands: the values of the mechanism files have no draws." in done.stderr
    answer = json.loads(done.stdout)
    assert answer["made_of"] is None and "bands" not in answer["quantities"]["E2"]
    few = invoke(*COMPARE, "--draws", "10")
    assert few.exit_code == 2 and "--draws: expected 40 or more, given 10" in few.stderr


@pytest.mark.parametrize(
    "words", [("simulate", "atac_woman"), ("compare", "placebo", "anastrozole_1mg_daily")]
)
def test_draws_without_a_band_are_refused(invoke: Invoke, words: tuple[str, ...]) -> None:
    done = invoke(*words, "--draws", "50", "--until", "1 day")
    assert done.exit_code == 2 and "--draws: it goes with --band" in done.stderr
