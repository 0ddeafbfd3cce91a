"""``ranklmodel cohort`` and the call behind it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import ranklmodel
from ranklmodel.cli import app
from ranklmodel.commands.runs.cohort import Asked, WhereRun
from ranklmodel.errors import InputError, SimulationError, UnknownNameError

WORDS = ("cohort", "ibis2_women", "--years", "1", "--every", "6mo", "--out", "run")
FEW = ("--people", "6")


def invoke(*words: str) -> Result:
    return CliRunner().invoke(app, list(words), prog_name="ranklmodel")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder in which the program is called."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_run_prints_the_last_visit_and_writes_all(place: Path) -> None:
    done = invoke(*WORDS, *FEW, "--regimen", "anastrozole_1mg_daily", "--quantity", "LS_BMD")
    assert done.exit_code == 0, done.output
    assert done.stderr == ""
    first, _, header, _, level, change, *rest = done.stdout.splitlines()
    assert first == "6 people of ibis2_women, after 1 year:"
    assert header.split()[-5:] == ["2.5", "%", "median", "97.5", "%"]
    assert "level [g/cm^2]" in level and "change [%]" in change
    assert any("People a second on one processor: before the visit" in line for line in rest)
    text = (place / "run" / "summary.csv").read_text()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["n"] for row in rows} == {"6"} and len(rows) == 2 * 3
    assert (place / "run" / "failed.csv").read_text() == "person,regimen,reason\n"


def test_the_same_line_takes_what_is_there(place: Path) -> None:
    first = json.loads(invoke(*WORDS, *FEW, "--json").stdout)
    done = invoke(*WORDS, *FEW, "--json")
    assert done.stderr == "notice: 1 chunk was there already and verified; 0 computed\n"
    again = json.loads(done.stdout)
    assert again["summary"] == first["summary"] and again["chunks"]["taken"] == 1
    assert first["people_per_second_and_processor"]["placebo"] > 0
    other = invoke(*WORDS, *FEW, "--regimen", "denosumab_60mg_6_monthly")
    assert other.exit_code == 2
    assert "regimens was placebo, is denosumab_60mg_6_monthly" in " ".join(other.stderr.split())


def test_shards_are_summed_up(place: Path) -> None:
    for shard in ("1/2", "2/2"):
        done = invoke(*WORDS, *FEW, "--chunk", "2", "--shard", shard)
        assert done.exit_code == 0, done.output
    assert "all are there; the same line without --shard sums them up" in done.stdout
    merged = invoke(*WORDS, *FEW, "--merge", "--json")
    assert json.loads(merged.stdout)["chunks"] == {"computed": 0, "taken": 3, "computed_anew": []}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--shard", "3/2"), "shard: expected a part such as 2/7"),
        (("--shard", "1/2", "--merge"), "shard: a shard goes without merge"),
        (("--merge",), "merge: there is nothing of people 0 to 6"),
        (("--workers", "2", "--dask", "tcp://x"), "it does not go with workers; name one of them"),
        (("--quantity", "LS_BMDD"), "did you mean 'LS_BMD'"),
        (("--quantity", "E2", "--quantity", "E2"), "quantities: 'E2' is named twice"),
        (("--years", "0"), "years: expected years above 0"),
        (("--regimen", "anastrozol_1mg_daily"), "did you mean 'anastrozole_1mg_daily'"),
        (("--every", "3 moons"), "--every: expected a duration"),
    ],
)
def test_what_can_not_be_asked(words: tuple[str, ...], said: str, place: Path) -> None:
    done = invoke(*WORDS, *FEW, *words)
    assert done.exit_code == 2 and said in " ".join(done.stderr.split())
    assert not (place / "run" / "summary.csv").exists()


def test_calls_say_what_they_expect(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'ibis2_women'"):
        ranklmodel.cohort("ibis2_woman_s")
    with pytest.raises(InputError, match="people: expected"):
        ranklmodel.cohort("ibis2_women", people=0)
    with pytest.raises(InputError, match="a shard needs a folder"):
        ranklmodel.cohort("ibis2_women", shard="1/2")
    with pytest.raises(InputError, match="quantities"):
        ranklmodel.cohort("ibis2_women", quantities=[])


def test_values_of_everybody_as_parquet(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    asked = {"people": 5, "years": 1, "every": "1 year", "chunk": 3, "parquet": True}
    run = ranklmodel.cohort("ibis2_women", ["placebo"], out=tmp_path, **asked)  # type: ignore[arg-type]
    values = parquet.read_table(tmp_path / "parquet" / "values").to_pandas()
    people = parquet.read_table(tmp_path / "parquet" / "people").to_pandas()
    assert len(values) == 5 * 2 and people["person"].tolist() == [0, 1, 2, 3, 4]
    first = values.query("day == 0").set_index("person")["LS_BMD"]
    drawn = people.set_index("person")["drawn_LS_BMD"]
    assert first.to_numpy() == pytest.approx(drawn.to_numpy(), rel=1e-6)
    assert first.mean() == pytest.approx(run.summary["mean"][0], rel=1e-12)
    with pytest.raises(InputError, match="parquet: it needs a folder"):
        ranklmodel.cohort("ibis2_women", parquet=True)


def test_nobody_who_could_be_run_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(SimulationError, match="all 3 people failed; person 0: age: "):
        ranklmodel.cohort("ibis2_women", people=3, years=99, every="50 year", out=tmp_path / "run")
    text = (tmp_path / "run" / "failed.csv").read_text()
    assert text.count("lives end at 120 years") == 3


@pytest.mark.parametrize(
    ("stated", "lives", "workers"),
    [
        ({}, 100, None),
        ({}, 5000, 3),
        ({"workers": 2}, 5000, 2),
        ({"threads": 0}, 5000, None),
        ({"dask": "tcp://x"}, 5000, None),
        ({"merge": True}, 5000, None),
    ],
)
def test_many_people_are_run_in_a_process_each_processor(
    stated: dict[str, Any], lives: int, workers: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ranklmodel.disk.processors.processors_lent", lambda: 3)
    assert WhereRun(**stated).keywords(lives).get("workers") == workers


def test_each_regimen_counts_as_a_life() -> None:
    assert (Asked(people=1000).lives, Asked(["placebo", "letrozole"], people=1000).lives) == (
        1000,
        2000,
    )
