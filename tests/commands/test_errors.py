"""Mistakes end in one clear line and a status, never in a traceback."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.conftest import Invoke

MISTAKES = {
    "trial": (["run", "atacc"], "unknown trial 'atacc'; did you mean 'atac'?"),
    "arm": (["run", "atac", "--arm", "anastrozol"], "did you mean 'anastrozole'"),
    "parameter": (["run", "atac", "--set", "rankl_ris=2"], "did you mean 'rankl_rise'"),
    "bounds": (["run", "atac", "--set", "rankl_rise=-1"], "rankl_rise: -1 lies outside [0.05, 6]"),
    "unit": (["run", "atac", "--set", "anastrozole_clearance=3 kg"], "expected 'L/day'"),
    "twice": (["run", "atac", "--set", "rankl_rise=1", "--set", "rankl_rise=2"], "set twice"),
    "no value": (["run", "atac", "--set", "rankl_rise"], "--set: expected NAME=VALUE"),
    "engine": (["run", "atac", "--engine", "fst"], "unknown engine 'fst'; did you mean 'fast'?"),
    "dosing": (["run", "atac", "--dosing", "exactly"], "did you mean 'exact'?"),
    "tolerance": (["run", "atac", "--tolerance", "1"], "--tolerance: expected a number from"),
    "calibration": (["run", "atac", "--calibration", "womn"], "did you mean 'women' or"),
    "folder": (["run", "atac", "--params", "nowhere"], "nowhere: there is no such folder"),
    "option": (["run", "atac", "--sett", "a=1"], "No such option: --sett"),
    "argument": (["run"], "Missing argument"),
    "command": (["rum"], "No such command 'rum'"),
    "population": (["simulate", "atac_women"], "did you mean 'atac_woman'"),
    "regimen": (["simulate", "atac_woman", "anastrazole"], "unknown regimen 'anastrazole'"),
    "quantity": (["simulate", "atac_woman", "--quantity", "LSBMD"], "did you mean 'LS_BMD'"),
    "until": (["simulate", "atac_woman", "--until", "5m"], "--until: expected a duration"),
    "every": (["simulate", "atac_woman", "--every", "0"], "every: expected a time above zero"),
    "ending": (
        ["simulate", "atac_woman", "--out", "x.txt"],
        "ends in .csv, .nc, .png, .svg or .pdf",
    ),
    "explained": (["explain", "atac", "--quantity", "nothing"], "unknown quantity 'nothing'"),
    "order": (["explain", "atac", "--from", "2y", "--to", "1y"], "--to: expected a time after"),
    "arm of none": (["explain", "atac_woman", "placebo", "--arm", "a"], "--arm: an arm belongs"),
    "kind": (["list", "trails"], "unknown kind 'trails'; did you mean 'trial'?"),
    "name": (["show", "LS_BND"], "unknown name 'LS_BND'; did you mean 'LS_BMD'"),
    "file": (["verify", "nothing.nc"], "nothing.nc: there is no such file"),
    "fit": (["calibrate", "nobody"], "unknown calibration 'nobody'"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistake_is_one_line_on_standard_error(invoke: Invoke, name: str) -> None:
    words, expected = MISTAKES[name]
    done = invoke(*words)
    assert done.exit_code == 2, done.output
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("error: ")
    assert expected in lines[0]


BREAKAGES = {
    "trial": ("trials/quick/trial.yaml", "title: Quick", "titel: Quick", "unknown key 'titel'"),
    "yaml": ("trials/quick/trial.yaml", "arms:", "arms: [", ""),
    "number": ("trials/quick/observations.csv", ",-92,", ",minus 92,", "expected a number"),
    "role": ("trials/quick/observations.csv", "validation", "validated", "'validation'"),
    "unit": ("trials/quick/trial.yaml", "dose: 1 mg", "dose: 1 mgg", "mgg"),
}


@pytest.mark.parametrize("name", BREAKAGES)
def test_broken_file_is_named_with_its_line(
    invoke: Invoke, copy_of_own: Callable[[str], Path], name: str
) -> None:
    file, good, bad, expected = BREAKAGES[name]
    folder = copy_of_own("broken")
    path = folder / file
    assert good in path.read_text()
    path.write_text(path.read_text().replace(good, bad))
    done = invoke("run", "quick", "--params", folder)
    assert done.exit_code == 2, done.output
    assert re.match(rf"error: {re.escape(str(path))}:\d+: .+\n\Z", done.stderr), done.stderr
    assert expected in done.stderr


def test_defect_is_one_line_too(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    def defective(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("ranklmodel.commands.look.listing.described", defective)
    done = invoke("list", "trials")
    assert done.exit_code == 1
    assert done.stderr == (
        "error: ZeroDivisionError: division by zero "
        "(unexpected; --debug shows where it comes from)\n"
    )


@pytest.mark.parametrize("words", [("--debug", "run", "atacc"), ("run", "atacc", "--debug")])
def test_debug_lets_the_error_through(invoke: Invoke, words: tuple[str, ...]) -> None:
    done = invoke(*words)
    assert type(done.exception).__name__ == "UnknownNameError"


def test_a_deviation_that_hashes_do_not_know_is_refused(invoke: Invoke, tmp_path: Path) -> None:
    done = invoke("verify", tmp_path, "--hashes-only", "--allowed", "0.5")
    assert done.exit_code == 2 and "--allowed: hashes agree or do not" in done.stderr
