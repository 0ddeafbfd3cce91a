"""The commands other than ``run``, and what they share."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ranklmodel.commands.look.listing import KINDS
from ranklmodel.commands.shared import terminal
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.values.durations import days, duration
from ranklmodel.mechanisms.assembly import bone_model
from tests.commands.conftest import Invoke


def test_program_runs_as_a_module_and_ends_quietly_when_its_reader_leaves() -> None:
    program = [sys.executable, "-m", "ranklmodel", "list", "parameters"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None and running.stderr is not None
        assert running.stdout.readline().startswith(b"parameter")
        running.stdout.close()
        assert running.stderr.read() == b""


def test_simulate_prints_what_was_asked(invoke: Invoke) -> None:
    words = ("simulate", "atac_woman", "placebo", "--until", "1y", "--every", "6 mo")
    done = invoke(*words, "--quantity", "LS_BMD", "--quantity", "E2", "--json")
    answer = json.loads(done.stdout)
    assert answer["days"] == pytest.approx([0.0, 182.625, 365.25])
    assert answer["units"] == {"LS_BMD": "g/cm^2", "E2": "pg/mL"}
    assert answer["values"]["LS_BMD"][0] == pytest.approx(0.9792, rel=1e-4)
    text = invoke(*words, "--quantity", "LS_BMD", "--change").stdout
    assert "LS_BMD [% change]" in text
    assert text.splitlines()[4].split() == ["0", "+0.00"]


@pytest.mark.parametrize("quantity", ["anastrozole_plasma", "letrozole_gut", "TH_T_score"])
def test_simulate_has_no_change_of_nothing(invoke: Invoke, quantity: str) -> None:
    asked = ["simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "1y", "--change"]
    asked += ["--quantity", quantity, "--quantity", "E2"]
    done = invoke(*asked, "--json")
    answer = json.loads(done.stdout)
    assert done.exit_code == 0 and set(answer["values"][quantity]) == {None}
    assert answer["without_percent_change"][quantity]
    assert answer["values"]["E2"][-1] < -80
    done = invoke(*asked)
    assert done.exit_code == 0 and "nan" not in done.stdout and "inf" not in done.stdout
    assert f"notice: {quantity} has no change in percent" in done.stderr


@pytest.mark.parametrize(
    ("treatment", "says"),
    [
        ("drug: letrozole, dose: 25 mg, interval: 1 day", "usual are 0.1 to 10 mg"),
        ("drug: exemestane, dose: 25 mg", "given a single time, on day 0; write once: true"),
        ("drug: anastrozole, dose: 1 mg, interval: 1 day, start: -9 day", "is left out"),
    ],
)
def test_what_is_unusual_is_a_notice(
    invoke: Invoke, tmp_path: Path, treatment: str, says: str
) -> None:
    file = tmp_path / "unusual.yaml"
    file.write_text(f"name: unusual\ndescription: A.\ntreatments:\n  - {{{treatment}}}\n")
    done = invoke("simulate", "atac_woman", str(file), "--until", "1 month")
    assert done.exit_code == 0
    assert "notice: regimen unusual" in done.stderr and says in done.stderr


def test_simulate_writes_tables(invoke: Invoke) -> None:
    done = invoke("simulate", "atac_woman", "--until", "1mo", "--quantity", "E2", "--out", "e2.csv")
    assert done.exit_code == 0, done.output
    lines = Path("e2.csv").read_text().splitlines()
    assert lines[0] == "time [day],E2 [pg/mL]"
    assert len(lines) == 3


def test_verify_repeats_a_file_and_fails_when_it_was_changed(invoke: Invoke) -> None:
    xarray = pytest.importorskip("xarray")
    invoke("simulate", "atac_woman", "--until", "2mo", "--every", "1mo", "--out", "run.nc")
    done = invoke("verify", "run.nc", "--json")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    assert answer["passed"] and answer["same_model"] and answer["largest_deviation"] < 1e-12
    with xarray.open_dataset("run.nc", engine="h5netcdf") as opened:
        data = opened.load()
    data["E2"] = data["E2"] * 1.01
    data.to_netcdf("changed.nc", engine="h5netcdf")
    done = invoke("verify", "changed.nc")
    assert done.exit_code == 1
    assert "(E2)" in done.stdout


def test_explain_sums_to_the_change(invoke: Invoke) -> None:
    words = ("explain", "atac_woman", "anastrozole_1mg_daily", "--quantity", "RANKL")
    done = invoke(*words, "--to", "14 day", "--json")
    assert done.exit_code == 0, done.output
    answer = json.loads(done.stdout)
    total = sum(part["amount"] for part in answer["contributions"])
    assert total == pytest.approx(answer["change"], rel=1e-9)
    assert answer["after"] - answer["before"] == pytest.approx(answer["change"])
    text = invoke(*words, "--to", "14 day").stdout
    assert "rankl_production" in text and "estrogen_deficit" in text and "active_aromatase" in text
    shallow = invoke(*words, "--to", "14 day", "--depth", "1").stdout
    assert "active_aromatase" not in shallow


def test_explain_takes_an_arm_of_a_trial(invoke: Invoke, own: Path) -> None:
    words = ("explain", "quick", "--params", own, "--quantity", "E2", "--to", "7d", "--json")
    treated = json.loads(invoke(*words, "--arm", "treated").stdout)
    assert json.loads(invoke(*words).stdout) == treated
    untreated = json.loads(invoke(*words, "--arm", "untreated").stdout)
    assert treated["change"] < -3 < untreated["change"]


@pytest.mark.parametrize("kind", KINDS)
def test_list_names_each_entry_once(invoke: Invoke, kind: str) -> None:
    done = invoke("list", kind, "--json")
    names = [entry["name"] for entry in json.loads(done.stdout)]
    assert names and len(names) == len(set(names))
    everything = json.loads(invoke("list", "--json").stdout)
    assert everything[kind] == names


def every_name() -> list[str]:
    library = Library()
    files = [n for kind in KINDS[:4] for n in library.names(kind)]  # type: ignore[arg-type]  # kinds of file
    return [*files, *library.own_parameters, *bone_model().by_name]


# A name takes ten milliseconds of a processor, and there are over a thousand.
@pytest.mark.parametrize("one_in", [10, pytest.param(1, marks=pytest.mark.slow)])
def test_show_knows_every_name(one_in: int) -> None:
    from ranklmodel.commands.look.show import found

    library = Library()
    for name in every_name()[::one_in]:
        entries = found(library, name)
        assert entries and all(entry["name"] == name for entry in entries), name


def test_show_gives_number_unit_range_and_origin(invoke: Invoke) -> None:
    entry = json.loads(invoke("show", "anastrozole_clearance", "--json").stdout)[0]
    stored = Library().own_parameters["anastrozole_clearance"]
    assert (entry["value"], entry["unit"]) == (stored.value, "L/day")
    assert entry["bounds"] == list(stored.bounds)
    assert entry["kind of value"] == stored.kind
    assert entry["origin"] == "mechanism file"
    assert stored.source is not None
    assert entry["source"]["evidence"] == list(stored.source.evidence)
    assert (entry["file"], entry["line"]) == (str(stored.file), stored.line)
    told = invoke("show", "anastrozole_clearance").stdout
    assert f"{stored.value:g} L/day" in told and str(stored.source) in told


def test_show_gives_the_equation_of_a_state(invoke: Invoke) -> None:
    done = invoke("show", "OPG")
    assert "- OPG*opg_turnover    [opg_clearance]" in done.stdout
    assert "[opg_production]" in done.stdout


def test_show_takes_a_path(invoke: Invoke, own: Path) -> None:
    done = invoke("show", own / "trials" / "quick" / "trial.yaml", "--json")
    assert json.loads(done.stdout)[0]["kind"] == "trial"


def test_check_passes_and_counts_problems(
    invoke: Invoke, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ranklmodel.checks.check", lambda library, **_: [])
    done = invoke("check")
    assert (done.exit_code, done.stdout) == (0, "0 problems\n")
    monkeypatch.setattr("ranklmodel.checks.check", lambda library, **_: ["a.yaml:3: wrong [names]"])
    done = invoke("check", "--params", own)
    assert (done.exit_code, done.stdout) == (1, "a.yaml:3: wrong [names]\n1 problem\n")
    answer = json.loads(invoke("check", "--json").stdout)
    assert answer == {"problems": ["a.yaml:3: wrong [names]"]}


def test_calibrate_writes_a_calibration_that_run_can_use(invoke: Invoke, own: Path) -> None:
    folder = own / "calibrations"
    folder.mkdir()
    (folder / "small.yaml").write_text(
        "name: small\ndescription: One parameter, one arm.\n"
        "free: [personal_aromatization_unused]\ntrials: [{trial: quick, arms: [untreated]}]\n"
    )
    done = invoke("calibrate", "small", "--params", own)
    assert done.exit_code == 2
    assert "unknown parameter 'personal_aromatization_unused'" in done.stderr
    text = (folder / "small.yaml").read_text()
    prior = "{distribution: log_normal, center: 0.00015, spread: 0.5}"
    free = f"{{name: TH_turnover, prior: {prior}}}"
    (folder / "small.yaml").write_text(text.replace("personal_aromatization_unused", free))
    done = invoke("calibrate", "small", "--params", own, "--out", "small.yaml")
    assert done.exit_code == 0, done.output
    assert "TH_turnover" in done.stdout
    used = invoke("run", "quick", "--params", own, "--calibration", "./small.yaml", "--no-figure")
    assert used.exit_code == 0, used.output
    (file,) = Path("results").glob("quick-small-*/run.yaml")
    again = invoke("run", file, "--json", "--no-figure")
    assert again.exit_code == 0, again.output


@given(number=some.floats(0.001, 900), unit=some.sampled_from(["y", "year", "mo", "w", "d", "h"]))
def test_durations_mean_what_they_say(number: float, unit: str) -> None:
    size = {"y": 365.25, "year": 365.25, "mo": 365.25 / 12, "w": 7.0, "d": 1.0, "h": 1 / 24}[unit]
    text = f"{number:.6f}"
    assert days(f"{text}{unit}", "--to") == pytest.approx(float(text) * size, rel=1e-12)
    assert days(f"{text} {unit}", "--to") == days(f"{text}{unit}", "--to")


@given(text=some.text(max_size=20))
@settings(max_examples=60)
def test_no_text_breaks_the_reader_of_durations(text: str) -> None:
    try:
        duration(text, "--to")
    except InputError as error:
        assert "expected a duration" in str(error)


def test_progress_is_silent_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal.progress("working") as report:
        report(1, 2, "half")
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""


@pytest.mark.parametrize(("seconds", "shown"), [(0.0, True), (60.0, False)])
def test_progress_appears_in_a_terminal_only_when_it_takes_long(
    seconds: float,
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(terminal, "SECONDS_BEFORE_PROGRESS", seconds)
    with terminal.progress("working") as report:
        report(1, 2, "half")
        if shown:
            import time

            deadline = time.monotonic() + 10
            text = ""
            while "half" not in text and time.monotonic() < deadline:
                time.sleep(0.02)
                text += capsys.readouterr().err
            assert "half" in text
    if not shown:
        assert capsys.readouterr().err == ""


def test_terminal_gets_a_table_with_colours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal.emit_table(["site", "within"], [["spine", "no"]])
    assert "\x1b[" in capsys.readouterr().out
