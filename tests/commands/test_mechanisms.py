"""``--mechanisms FOLDER``: four files in a folder go through every command."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.inputs.reading.yaml_reader import read_yaml
from tests.commands.conftest import Invoke
from tests.mechanisms.own_folder import CODE, only_read, written

REGIMEN = "odanacatib_50mg_weekly"


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with only_read(written(tmp_path_factory.mktemp("mechanisms") / "mine")) as folder:
        yield folder


@pytest.fixture
def to_change(tmp_path: Path) -> Path:
    return written(tmp_path / "mine")


def values(text: str, name: str) -> list[float]:
    numbers: list[float] = json.loads(text)["values"][name]
    return numbers


def test_simulate(invoke: Invoke, mine: Path) -> None:
    words = ("simulate", "atac_woman", REGIMEN, "--until", "5 week", "--every", "1 week", "--json")
    shown = ("--quantity", "collagen_cut", "--mechanisms", mine)
    done = invoke(*words, *shown)
    assert (done.exit_code, done.stderr) == (0, "")
    cut = values(done.stdout, "collagen_cut")
    assert cut[-1] < 0.6 * cut[0]
    weaker = invoke(*words, *shown, "--set", "odanacatib_half_block=40 mg")
    assert values(weaker.stdout, "collagen_cut")[-1] > cut[-1]


def test_a_file_is_verified_by_the_same_mechanisms(invoke: Invoke, mine: Path) -> None:
    invoke("simulate", "atac_woman", REGIMEN, "--until", "1 week", "--out", "run.nc",
           "--mechanisms", mine)  # fmt: skip
    assert invoke("verify", "run.nc", "--mechanisms", mine).exit_code == 0
    without = invoke("verify", "run.nc")
    assert without.exit_code == 2
    assert "odanacatib" in without.stderr


def test_run_and_score(invoke: Invoke, mine: Path) -> None:
    done = invoke("run", "cut", "--mechanisms", mine, "--json", "--no-bands")
    assert (done.exit_code, done.stderr) == (0, "")
    (row,) = json.loads(done.stdout)["rows"]
    assert row["endpoint"] == "collagen_cut"
    scored = invoke("score", "cut", "--mechanisms", mine, "--json")
    assert json.loads(scored.stdout)["rows"] == [row]


def test_explain(invoke: Invoke, mine: Path) -> None:
    words = ("explain", "cut", "--quantity", "odanacatib_blood", "--to", "30 day", "--json")
    done = invoke(*words, "--mechanisms", mine)
    assert (done.exit_code, done.stderr) == (0, "")
    processes = {one["process"] for one in json.loads(done.stdout)["contributions"]}
    assert processes == {"odanacatib_uptake", "odanacatib_loss"}


@pytest.mark.usefixtures("few_people")
def test_check(invoke: Invoke, mine: Path) -> None:
    done = invoke("check", "--mechanisms", mine)
    *notices, last = done.stdout.splitlines()
    assert (done.exit_code, last) == (0, "0 problems")
    assert all(line.startswith("notice: ") for line in notices)


@pytest.mark.usefixtures("few_people")
def test_check_says_what_is_wrong_with_the_code(invoke: Invoke, to_change: Path) -> None:
    (to_change / "odanacatib.py").write_text(
        CODE.replace('"mg", "odanacatib in blood"', '"day", "b"')
    )
    done = invoke("check", "--mechanisms", to_change)
    assert done.exit_code == 1
    assert f"{to_change / 'odanacatib.py'}:" in done.stdout
    (to_change / "odanacatib.py").write_text(
        CODE.replace('"odanacatib_half_block"', '"half_block"')
    )
    done = invoke("check", "--mechanisms", to_change)
    assert "half_block: parameter of odanacatib without an entry" in done.stdout


def test_calibrate(invoke: Invoke, mine: Path) -> None:
    done = invoke("calibrate", "block", "--mechanisms", mine, "--dosing", "exact", "--json")
    assert done.exit_code == 0, done.stderr
    fitted = json.loads(done.stdout)["result"]["values"]["odanacatib_half_block"]["value"]
    assert 1 < fitted < 20


def test_list_and_show(invoke: Invoke, mine: Path) -> None:
    own = ("--mechanisms", mine)
    for kind, name in (
        ("mechanisms", "odanacatib"),
        ("quantities", "collagen_cut"),
        ("processes", "odanacatib_loss"),
        ("parameters", "odanacatib_half_block"),
        ("regimens", REGIMEN),
        ("trials", "cut"),
    ):
        assert name in invoke("list", kind, *own).stdout
        assert name not in invoke("list", kind).stdout
    assert "The drug passes from the gut" in invoke("show", "odanacatib", *own).stdout
    assert "mechanism  odanacatib" in invoke("show", "collagen_cut", *own).stdout
    assert "20 mg" in invoke("show", "odanacatib_half_block", *own).stdout
    assert "Not in the model" in invoke("show", "odanacatib", "--params", mine).stdout


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (("export", "sbml", "cut"), "out.xml"),
        (("export", "antimony", "cut"), "out.ant"),
        (("export", "markdown"), "out.md"),
        (("export", "latex"), "out.tex"),
    ],
    ids=lambda part: part if isinstance(part, str) else part[1],
)
def test_export(invoke: Invoke, mine: Path, words: tuple[str, ...], file: str) -> None:
    pytest.importorskip("libsbml")
    pytest.importorskip("antimony")
    done = invoke(*words, "--out", file, "--mechanisms", mine)
    assert (done.exit_code, done.stderr) == (0, "")
    text = Path(file).read_text(encoding="utf-8").replace("\\", "")
    assert "odanacatib_block" in text
    assert "odanacatib_half_block" in text


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.filterwarnings("ignore:The 'float_precision'")
def test_export_of_archive_and_calibration(invoke: Invoke, mine: Path) -> None:
    pytest.importorskip("libcombine")
    pytest.importorskip("petab")
    done = invoke("export", "omex", "cut", "--no-petab", "--mechanisms", mine, "--out", "cut.omex")
    assert done.exit_code == 0, done.stderr
    invoke("calibrate", "block", "--mechanisms", mine, "--out", "block.yaml")
    done = invoke("export", "petab", "./block.yaml", "--mechanisms", mine, "--out", "petab")
    assert done.exit_code == 0, done.stderr
    assert any("odanacatib_half_block" in one.read_text() for one in Path("petab").rglob("*.tsv"))


def test_report(invoke: Invoke, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = Library.names
    monkeypatch.setattr(
        Library, "names", lambda self, kind: ("cut",) if kind == "trial" else names(self, kind)
    )
    done = invoke("report", "--out", "report.md", "--mechanisms", mine)
    assert done.exit_code == 0, done.stderr
    text = Path("report.md").read_text(encoding="utf-8")
    assert "## Odanacatib" in text
    assert "The drug passes from the gut into blood" in text
    assert "collagen" in text.partition("## Misfits")[2]


def test_a_run_is_recorded_and_repeated_only_when_asked_again(
    invoke: Invoke, to_change: Path
) -> None:
    invoke("run", "cut", "--mechanisms", "../mine", "--no-figure")
    file = Path("results/cut/run.yaml")
    recorded = read_yaml(file).data
    assert list(recorded["mechanisms"]) == [str(to_change.resolve())]
    assert recorded["folders"] == []

    refused = invoke("run", file)
    assert refused.exit_code == 2
    assert "code is not run because a file names it" in refused.stderr
    assert f"--mechanisms {to_change.resolve()}" in refused.stderr

    again = invoke("run", file, "--mechanisms", to_change, "--no-figure", "--out", "again")
    assert (again.exit_code, again.stderr) == (0, "")
    assert Path("again/table.csv").read_text() == Path("results/cut/table.csv").read_text()
    assert Path("again/run.yaml").read_text() == file.read_text()


def test_a_folder_is_verified_by_the_same_mechanisms(invoke: Invoke, to_change: Path) -> None:
    invoke("run", "cut", "--mechanisms", to_change, "--no-figure")
    assert invoke("verify", "results/cut", "--mechanisms", to_change).exit_code == 0
    without = invoke("verify", "results/cut")
    assert without.exit_code == 2 and f"--mechanisms {to_change.resolve()}" in without.stderr
    assert invoke("verify", "results/cut", "--hashes-only").exit_code == 0
    (to_change / "odanacatib.py").write_text(CODE + "\n# a note\n")
    stale = invoke("verify", "results/cut", "--mechanisms", to_change)
    assert stale.exit_code == 1
    assert f"stale: the code of the mechanisms in {to_change} has changed" in stale.stdout


def test_what_has_changed_since_is_said(invoke: Invoke, to_change: Path) -> None:
    invoke("run", "cut", "--mechanisms", to_change, "--no-figure")
    (to_change / "odanacatib.py").write_text(CODE + "\n# a note\n")
    (to_change / "odanacatib.yaml").write_text(
        (to_change / "odanacatib.yaml").read_text() + "\n# a note\n"
    )
    done = invoke("run", "results/cut/run.yaml", "--mechanisms", to_change, "--no-figure")
    assert done.exit_code == 0
    assert [line.partition(" since")[0] for line in done.stderr.splitlines()] == [
        f"notice: the code of the mechanisms in {to_change} has changed",
        f"notice: {to_change / 'odanacatib.yaml'} has changed",
    ]


def test_a_run_without_mechanisms_is_repeated_without(
    invoke: Invoke, own: Path, mine: Path
) -> None:
    invoke("run", "quick", "--params", own, "--no-figure")
    done = invoke("run", "results/quick/run.yaml", "--mechanisms", mine)
    assert done.exit_code == 2
    assert "leave --mechanisms out" in done.stderr


def test_a_folder_is_not_found_by_itself(invoke: Invoke, mine: Path) -> None:
    done = invoke("simulate", "atac_woman", REGIMEN, "--params", mine, "--until", "1 week")
    assert done.exit_code == 2
    assert "odanacatib.yaml: mechanism 'odanacatib' is not in the model" in done.stderr
    assert "unknown drug 'odanacatib'" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("simulate", "atac_woman", "placebo"),
        ("run", "atac"),
        ("score", "atac"),
        ("explain", "atac"),
        ("check",),
        ("calibrate", "women"),
        ("list", "quantities"),
        ("show", "E2"),
        ("export", "sbml", "atac", "--arm", "anastrozole"),
        ("export", "petab", "women"),
        ("export", "latex"),
        ("report",),
    ],
    ids=lambda words: words[0],
)
def test_a_folder_that_is_not_there_is_one_line(
    invoke: Invoke, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "mechanisms").mkdir()
    done = invoke(*words, "--mechanisms", tmp_path / "mechanism")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"error: {tmp_path / 'mechanism'}: ")
    assert "no such folder" in done.stderr


def test_code_that_fails_is_one_line(invoke: Invoke, to_change: Path) -> None:
    (to_change / "odanacatib.py").write_text("def odanacatib(m):\n    return 1 / 0\n")
    done = invoke("simulate", "atac_woman", REGIMEN, "--mechanisms", to_change)
    assert done.exit_code == 2
    assert (
        done.stderr
        == f"error: {to_change / 'odanacatib.py'}:2: ZeroDivisionError: division by zero\n"
    )
