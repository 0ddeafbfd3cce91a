"""``ranklmodel run``: what it prints, what it leaves behind, and that it can be repeated."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.trials.run_file import RunFile, load_run_file, write_run_file
from tests.commands.conftest import Invoke

KEYS = [
    *("trial", "arm", "role", "endpoint", "unit", "month"),
    *("observed", "low", "high", "predicted", "z", "within", "source"),
    *("study", "n", "scale", "se", "tau", "error", "one_sided", "weight"),
    *("fitted", "left_out", "family", "band", "other_trial", "with_sampling"),
]
COLUMNS = [
    *KEYS[:-3],
    *(f"{band}_{end}" for band in KEYS[-3:] for end in ("low", "high")),
]
FILES = {"figure.png", "figure.svg", "parameters.csv", "run.yaml", "table.csv", "trajectory.csv"}


def rows_of(output: str) -> list[dict[str, object]]:
    answer = json.loads(output)
    assert list(answer) == ["rows", "families", "left_out", "summary"]
    rows: list[dict[str, object]] = answer["rows"]
    return rows


def test_json_has_exactly_the_agreed_keys_and_types(invoke: Invoke, own: Path) -> None:
    done = invoke("run", "quick", "--params", own, "--json", "--no-figure")
    assert done.exit_code == 0, done.output
    rows = rows_of(done.stdout)
    assert len(rows) == 4
    for row in rows:
        assert list(row) == KEYS
        assert isinstance(row["within"], bool)
        for key in ("month", "observed", "low", "high", "predicted", "z"):
            assert isinstance(row[key], int | float) and not isinstance(row[key], bool)
        for key in ("trial", "arm", "role", "endpoint", "unit", "source"):
            assert isinstance(row[key], str)
    assert {row["trial"] for row in rows} == {"quick"}


def test_month_of_a_row_without_time_is_null(invoke: Invoke) -> None:
    done = invoke("run", "menopause", "--json", "--no-figure")
    assert {row["month"] for row in rows_of(done.stdout)} == {None}


def test_table_counts_and_says_what_is_missing_and_why(invoke: Invoke, own: Path) -> None:
    done = invoke("run", "quick", "--params", own, "--no-figure")
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert "3 of 4 within the expected spread (|z| at most 1.96)" in lines
    missing = lines[lines.index("Not predicted:") + 1 : -2]
    assert missing == [
        "  treated: E2 in pmol/L at month 0 (line 4): baseline: it describes who was studied",
        "  treated: DHT in pct_change at month 0.46 (line 6): no such output: "
        "no output of the model answers to DHT",
        "  other: LS_BMD in pct_change at month 12 (line 8): no such person or regimen: "
        "it is not simulated",
    ]
    header = next(line for line in lines if line.startswith("arm "))
    for column in ("observed", "95 % interval", "predicted", "z", "within", "error", "use", "role"):
        assert column in header
    assert "\x1b" not in done.stdout and "─" not in done.stdout


def test_windows_show_their_months(invoke: Invoke) -> None:
    done = invoke("run", "menopause", "--no-figure")
    assert "36 to 60" in done.stdout and "0 to 120" in done.stdout


def test_folder_holds_everything_and_run_yaml_gives_it_again(invoke: Invoke, own: Path) -> None:
    first = invoke("run", "quick", "--params", own, "--set", "rankl_rise=2.5", "--json")
    (folder,) = Path("results").iterdir()
    assert (
        folder.name.startswith("quick-rankl_rise-")
        and {file.name for file in folder.iterdir()} == FILES
    )
    again = invoke("run", folder / "run.yaml", "--out", "again", "--json")
    assert again.exit_code == 0, again.output
    assert again.stdout == first.stdout
    for name in FILES:
        assert (Path("again") / name).read_bytes() == (folder / name).read_bytes(), name


def test_table_file_holds_the_rows_exactly(invoke: Invoke, own: Path) -> None:
    done = invoke("run", "quick", "--params", own, "--json", "--no-figure")
    text = Path("results/quick/table.csv").read_text()
    for read, row in zip(csv.DictReader(io.StringIO(text)), rows_of(done.stdout), strict=True):
        assert list(read) == COLUMNS
        assert {key: read[key] for key in KEYS[:-3]} == {
            key: "" if row[key] is None else str(row[key]) for key in KEYS[:-3]
        }
        bands = [row["band"], row["other_trial"], row["with_sampling"]]
        assert [float(read[key]) for key in COLUMNS[-6:]] == [e for band in bands for e in band]


def test_trajectory_file_holds_all_arms_with_units(invoke: Invoke, own: Path) -> None:
    invoke("run", "quick", "--params", own, "--no-figure")
    with Path("results/quick/trajectory.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    assert {row["arm"] for row in rows} == {"treated", "untreated"}
    assert {"LS_BMD [g/cm^2]", "E2 [pg/mL]", "time [day]"} <= set(rows[0])
    last = [row for row in rows if row["arm"] == "untreated"][-1]
    assert float(last["time [day]"]) == pytest.approx(21.0, abs=0.01)


def test_parameters_arms_and_tolerance_arrive(invoke: Invoke, own: Path) -> None:
    usual = rows_of(invoke("run", "quick", "--params", own, "--json", "--no-figure").stdout)
    options = ("--arm", "untreated", "--json", "--no-figure", "--tolerance", "1e-8")
    one = rows_of(invoke("run", "quick", "--params", own, *options).stdout)
    assert [row["arm"] for row in one] == ["untreated"]
    assert one[0]["predicted"] == pytest.approx(usual[-1]["predicted"], rel=1e-3)
    assert one[0]["predicted"] != usual[-1]["predicted"]
    clearance = "anastrozole_clearance=50 L/day"
    changed = invoke("run", "quick", "--params", own, "--json", "--no-figure", "--set", clearance)
    assert rows_of(changed.stdout)[0]["predicted"] != usual[0]["predicted"]


def test_other_files_in_the_folder_stay_and_old_figures_go(invoke: Invoke, own: Path) -> None:
    invoke("run", "quick", "--params", own, "--out", "out")
    Path("out/notes.txt").write_text("mine")
    invoke("run", "quick", "--params", own, "--out", "out", "--no-figure")
    assert {file.name for file in Path("out").iterdir()} == {
        *(FILES - {"figure.png", "figure.svg"}),
        "notes.txt",
    }


def test_failure_leaves_nothing_behind(
    invoke: Invoke, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("ranklmodel.trials.run_file.write_run_file", broken)
    done = invoke("run", "quick", "--params", own, "--out", "deep/out")
    assert done.exit_code == 2
    assert done.stderr == "error: deep/out: can not be written: No space left on device\n"
    assert list(Path("deep").iterdir()) == []


def test_failed_run_leaves_nothing_and_ends_with_status_one(
    invoke: Invoke, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise SimulationError("the step size\nvanished", time=3.0, state="E2")

    monkeypatch.setattr(RunFile, "run", fails)
    done = invoke("run", "quick", "--params", own)
    assert done.exit_code == 1
    assert done.stdout == ""
    expected = "error: simulation failed at day 3 (state E2): the step size vanished\n"
    assert done.stderr == expected
    assert not Path("results").exists()


def test_run_file_says_what_has_changed_since(invoke: Invoke, own: Path) -> None:
    invoke("run", "quick", "--params", own, "--no-figure")
    trial = own / "trials" / "quick" / "trial.yaml"
    trial.write_text(trial.read_text().replace("made up for tests", "changed"))
    done = invoke("run", "results/quick/run.yaml", "--no-figure")
    assert done.exit_code == 0
    assert done.stderr == (
        f"notice: {trial} has changed since the run was first made; its numbers may differ\n"
    )


def test_run_file_goes_with_no_other_question(invoke: Invoke, own: Path) -> None:
    invoke("run", "quick", "--params", own, "--no-figure")
    done = invoke("run", "results/quick/run.yaml", "--set", "rankl_rise=2")
    assert done.exit_code == 2
    assert "--set does not go with it" in done.stderr


def test_supplements_have_an_effect_and_need_no_notice(invoke: Invoke) -> None:
    done = invoke("run", "ultra", "--no-figure", "--json")
    assert done.exit_code == 0
    assert len(rows_of(done.stdout)) == 6
    assert "no effect" not in done.stderr


def test_run_file_survives_writing_and_reading(tmp_path: Path) -> None:
    question = RunFile.model_validate(
        {
            "trial": "atac",
            "parameters": {"rankl_rise": 0.1 + 0.2, "anastrozole_clearance": "36.1 L/day"},
            "tolerance": {"relative": 1e-7, "absolute": 3e-11},
            "calibration": None,
        }
    )
    write_run_file(question, tmp_path / "run.yaml")
    assert load_run_file(tmp_path / "run.yaml") == question


def test_paths_in_a_run_file_count_from_its_folder(own: Path) -> None:
    (own / "run.yaml").write_text(
        "format: ranklmodel-trial-run-1\ntrial: trials/quick/trial.yaml\nfolders: [.]\n"
    )
    read = load_run_file(own / "run.yaml")
    assert Path(read.trial) == own / "trials" / "quick" / "trial.yaml"
    assert [Path(folder) for folder in read.folders] == [own]


def test_broken_run_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "run.yaml"
    file.write_text("format: ranklmodel-trial-run-1\ntrial: atac\nengin: fast\n")
    with pytest.raises(InputError, match=r"run\.yaml:3: engin: unknown key 'engin'"):
        load_run_file(file)
