"""Verifying a folder: what was changed is found and placed, what is old is called stale."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.sealed.outputs import outputs_of
from ranklmodel.trials.run_file import load_run_file, write_run_file
from tests.commands.conftest import Invoke
from tests.dossier.results import drawn_changes

RESULTS = Path("results/quick")


@pytest.fixture
def quick(invoke: Invoke, own: Path) -> Path:
    """Return the results of the trial of three weeks, without its figure."""
    done = invoke("run", "quick", "--params", own, "--no-figure")
    assert done.exit_code == 0, done.output
    return RESULTS


def changed(file: Path, before: str, now: str) -> None:
    text = file.read_text()
    assert text.count(before) >= 1
    file.write_text(text.replace(before, now, 1))


def found(folder: Path, number: int) -> list[str]:
    """Return the files in which a changed digit was not found, of some that were changed."""
    missed = []
    for digit in drawn_changes(folder, number):
        result = ranklmodel.verify_folder(folder, again=False)
        files = {change.file for change in result.changed}
        if result.verdict != "changed" or digit.file not in files:
            missed.append(digit.file)
    return missed


def test_changed_digits_are_found_in_every_kind_of_file(paper: Path) -> None:
    assert ranklmodel.verify_folder(paper, again=False).verdict == "as written"
    assert found(paper, 24) == []


@pytest.mark.slow  # every file of the results is hashed a hundred times
def test_a_hundred_changed_digits_are_found(paper: Path) -> None:
    assert found(paper, 100) == []


@pytest.mark.slow  # the paper is made again for each
def test_changed_digits_are_placed(paper: Path) -> None:
    for digit in drawn_changes(paper, 8):
        changes = ranklmodel.verify_folder(paper).changed
        (change,) = (one for one in changes if one.file == digit.file)
        line = f"line {digit.line}"
        is_text = Path(digit.file).suffix not in (".nc", ".png")
        assert change.place.partition(",")[0] == line if is_text else True, change


@pytest.mark.slow  # a paper is made twice more
def test_a_paper_comes_out_the_same_bit_for_bit(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.dossier.results import small_paper

    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "another_cache"))
    again = small_paper(tmp_path / "again")
    names = sorted(path.relative_to(paper) for path in paper.rglob("*") if path.is_file())
    assert names == sorted(p.relative_to(again) for p in again.rglob("*") if p.is_file())
    for name in names:
        assert (paper / name).read_bytes() == (again / name).read_bytes(), name
    assert ranklmodel.verify_folder(paper).verdict == "as written"


def test_untouched_results_are_as_written_and_say_so_alike(invoke: Invoke, quick: Path) -> None:
    done = invoke("verify", quick)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "as written: results/quick, 3 files compared and made again\n"
    record = json.loads(invoke("verify", quick, "--json").stdout)
    assert record == ranklmodel.verify_folder(quick).as_record()
    assert record["passed"] and record["repeated"]


def test_a_changed_cell_is_told_with_what_it_was(invoke: Invoke, quick: Path) -> None:
    rows = (quick / "table.csv").read_text().splitlines()
    cells = rows[1].split(",")
    cells[9] = was = cells[rows[0].split(",").index("predicted")]
    now = was[:-1] + ("1" if was[-1] != "1" else "2")
    changed(quick / "table.csv", was, now)
    done = invoke("verify", quick)
    assert done.exit_code == 1
    assert f"table.csv, line 2, predicted: {was!r} is now {now!r}" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("changed: ")


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("relative: 1e-06", "relative: 1e-05", "1e-06 is now 1e-05"),
        ("trajectory.csv: ", "trajectory.csv: 0", ""),
        ("trial: quick", "trial: quicker", ""),
    ],
)
def test_a_changed_run_file_is_told_and_not_taken_for_stale(
    quick: Path, before: str, now: str, said: str
) -> None:
    changed(quick / "run.yaml", before, now)
    result = ranklmodel.verify_folder(quick)
    assert result.verdict == "changed"
    first = result.changed[0]
    assert first.file == "run.yaml" and first.place.startswith("line ") and said in first.what
    assert not result.stale


def test_missing_and_additional_files_are_told(invoke: Invoke, quick: Path) -> None:
    (quick / "trajectory.csv").unlink()
    (quick / "more.csv").write_text("1\n")
    done = invoke("verify", quick, "--hashes-only")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[:2] == [
        "trajectory.csv: is missing",
        "more.csv: is there and was not written with the others",
    ]


def test_who_writes_the_hashes_anew_is_found_by_the_run(quick: Path) -> None:
    """A result is changed and everything sealed again: only a run can tell."""
    text = (quick / "trajectory.csv").read_text()
    header, line = (text.splitlines()[number].split(",") for number in (0, 5))
    cells = list(line)
    cells[header.index("LS_BMD [g/cm^2]")] = "1.5"
    changed(quick / "trajectory.csv", ",".join(line), ",".join(cells))
    question = load_run_file(quick / "run.yaml")
    seal = {"outputs": outputs_of(quick), "lines": None, "digest": None}
    write_run_file(question.model_copy(update=seal), quick / "run.yaml")
    assert ranklmodel.verify_folder(quick, again=False).passed
    result = ranklmodel.verify_folder(quick)
    assert result.verdict == "not repeated"
    assert result.not_repeated[0].file == "trajectory.csv"
    assert result.not_repeated[0].place == "line 6, LS_BMD [g/cm^2]"


def test_a_changed_parameter_makes_results_stale(invoke: Invoke, own: Path) -> None:
    mechanisms = own / "mechanisms"
    mechanisms.mkdir()
    shipped = ranklmodel.Library().builtin / "mechanisms/drugs/anastrozole.yaml"
    file = Path(shutil.copy(shipped, mechanisms))
    assert invoke("run", "quick", "--params", own, "--no-figure").exit_code == 0
    assert invoke("verify", RESULTS).exit_code == 0
    changed(file, "value: 62.4", "value: 63.4")
    done = invoke("verify", RESULTS)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        f"stale: {file} has changed",
        "stale: anastrozole_absorption was 62.4 1/day, is 63.4 1/day",
        "stale: made again, 3 of 3 files come out otherwise: parameters.csv, table.csv, "
        "trajectory.csv",
        "stale: results/quick, 3 files compared and made again",
    ]
    told = invoke("verify", RESULTS, "--hashes-only")
    assert told.exit_code == 1 and f"stale: {file} has changed" in told.stdout


def test_another_version_of_the_package_makes_results_stale(
    quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ranklmodel.simulation import archive

    now = archive.versions()
    monkeypatch.setattr(
        "ranklmodel.trials.made_with.versions", lambda: {**now, "ranklmodel": "9", "numpy": "9"}
    )
    result = ranklmodel.verify_folder(quick)
    assert result.verdict == "stale"
    assert result.stale[0] == f"ranklmodel was {now['ranklmodel']}, is 9"
    assert result.notes == () or "numpy" in result.notes[0]


def test_what_can_not_be_read_ends_with_status_two(invoke: Invoke, quick: Path) -> None:
    text = (quick / "run.yaml").read_text()
    (quick / "run.yaml").write_text(text[: text.index("outputs:")])
    earlier = invoke("verify", quick)
    assert earlier.exit_code == 2 and "written by an earlier version" in earlier.stderr
    (quick / "run.yaml").unlink()
    none = invoke("verify", quick)
    assert none.exit_code == 2 and "no run.yaml in it" in none.stderr
    nowhere = invoke("verify", "nowhere")
    assert nowhere.exit_code == 2 and "there is no such file" in nowhere.stderr


def test_a_repeated_run_writes_the_same_run_file(invoke: Invoke, quick: Path) -> None:
    assert invoke("run", quick / "run.yaml", "--no-figure").exit_code == 0
    again = Path("results/quick-again")
    for path in quick.iterdir():
        assert path.read_bytes() == (again / path.name).read_bytes(), path.name
