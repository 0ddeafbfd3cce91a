"""What is asked while faults are put in: quick, and prepared before the first of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.conftest import HEADER, ROWS, TRIAL
from tests.faults.injected.child import files_of, in_child, program

SIMULATE = ("simulate", "atac_woman", "anastrozole_1mg_daily", "--until", "1y", "--every", "1mo")
ASKED = {
    "table": (*SIMULATE, "--quantity", "LS_BMD", "--out", "table.csv"),
    "run": (*SIMULATE, "--out", "run.nc"),
    "drawing": (*SIMULATE, "--quantity", "LS_BMD", "--out", "drawing.svg"),
    "trial": ("run", "quick", "--params", "own", "--no-bands", "--no-figure", "--out", "results"),
}
RIGHT = dict[str, Mapping[str, bytes]]


def put_trial(folder: Path) -> None:
    """Write a trial of three weeks into a folder of a user's."""
    trial = folder / "own" / "trials" / "quick"
    trial.mkdir(parents=True)
    (trial / "trial.yaml").write_text(TRIAL)
    (trial / "observations.csv").write_text(f"{HEADER}\n{ROWS}")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the trial, where all is asked once and nothing goes wrong."""
    folder = tmp_path_factory.mktemp("sound")
    put_trial(folder)
    return folder


@pytest.fixture(scope="session")
def right(home: Path) -> RIGHT:
    """Return the files that each question has for its answer."""
    import os

    answers: RIGHT = {}
    here = Path.cwd()
    os.chdir(home)
    try:
        # In this process, so that all that follow find everything loaded.
        _warm()
        for name, words in ASKED.items():
            before = set(files_of(home))
            ended = in_child(program(*words))
            assert ended.status == 0, ended.error
            answers[name] = {k: v for k, v in files_of(home).items() if k not in before}
    finally:
        os.chdir(here)
    return answers


def _warm() -> None:
    from typer.testing import CliRunner

    from ranklmodel.cli import app

    for words in ASKED.values():
        done = CliRunner().invoke(app, list(words), prog_name="ranklmodel")
        assert done.exit_code == 0, done.output
        target = Path(words[-1])
        for path in sorted(target.rglob("*")) if target.is_dir() else [target]:
            path.unlink()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder with the trial, in which the program is called."""
    put_trial(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path
