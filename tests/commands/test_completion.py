"""What the shell offers when a name is half typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ranklmodel.cli import app


def offered(*words: str) -> list[str]:
    """Return what bash is told after these words, the last of which is not finished."""
    asked = {
        "_RANKLMODEL_COMPLETE": "complete_bash",
        "COMP_WORDS": " ".join(["ranklmodel", *words]),
    }
    env = {**asked, "COMP_CWORD": str(len(words))}
    done = CliRunner().invoke(app, [], prog_name="ranklmodel", env=env)
    assert done.stderr == ""
    return done.stdout.split()


COMPLETED = {
    "a command": (["che"], ["check"]),
    "a trial": (["run", "ata"], ["atac"]),
    "a trial to export": (["export", "sbml", "gei"], ["geisler"]),
    "another trial": (["score", "atac", "ibi"], ["ibis2"]),
    "a person": (["simulate", "atac_woman_t"], ["atac_woman_tamoxifen"]),
    "a regimen": (["simulate", "atac_woman", "plac"], ["placebo"]),
    "a calibration": (["run", "atac", "--calibration", "hor"], ["hormones"]),
    "a calibration to fit": (["fit", "women_s"], ["women_slow_mineral"]),
    "an arm": (["run", "atac", "--arm", "tamoxifen_"], ["tamoxifen_hormones"]),
    "a parameter": (["show", "rankl_r"], ["rankl_rise"]),
    "a kind": (["list", "tri"], ["trial"]),
    "an option": (["run", "atac", "--no-f"], ["--no-figure"]),
    "nothing of the kind": (["run", "zzz"], []),
    "an arm to explain": (["explain", "atac", "--arm", "comb"], ["combination_hormones"]),
    "an arm of no trial": (["run", "zzz", "--arm", "ana"], []),
}


@pytest.mark.parametrize("name", COMPLETED)
def test_a_name_is_completed(name: str) -> None:
    words, names = COMPLETED[name]
    assert offered(*words) == names


def test_names_of_own_folders_are_completed(own: Path) -> None:
    assert offered("run", "--params", str(own), "qui") == ["quick"]
    assert offered("run", "--params", str(own / "nowhere"), "qui") == []


def test_help_says_how_it_is_switched_on() -> None:
    said = CliRunner().invoke(app, ["--help"], prog_name="ranklmodel").stdout
    assert "ranklmodel --install-completion" in said and "--show-completion" in said


def test_the_program_itself_answers_the_shell() -> None:
    env = {"_RANKLMODEL_COMPLETE": "complete_bash", "COMP_WORDS": "ranklmodel run ata"}
    code = "import os, sys; os.environ.update(eval(sys.argv.pop(1))); import ranklmodel.cli as c"
    call = [sys.executable, "-c", f"{code}; c.main()", repr({**env, "COMP_CWORD": "2"})]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == (["atac"], "")
