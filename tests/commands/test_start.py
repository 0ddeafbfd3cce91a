"""What a command loads: what it loads decides how soon it answers."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from ranklmodel.commands.shared import terminal
from ranklmodel.compiled.solver import solver as solvers
from ranklmodel.lives import engines

HEAVY = ("sympy", "numba", "scipy", "pint", "pandas", "xarray", "matplotlib")


def loaded(*arguments: str) -> str:
    """Return which heavy libraries a command loads."""
    code = (
        "import sys, ranklmodel.cli; sys.argv = ['ranklmodel', *sys.argv[1:]]\n"
        "try: ranklmodel.cli.main()\n"
        f"finally: print(*(n for n in {HEAVY} if n in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return done.stderr.strip()


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_second_run_loads_nothing_heavy(elsewhere: Path) -> None:
    loaded("run", "geisler", "--no-figure")  # prepares letrozole's equations too, not one arm's
    first = loaded("run", "geisler", "--arm", "anastrozole_1mg")
    assert first == "" or "matplotlib" in first
    assert loaded("run", "geisler", "--arm", "anastrozole_1mg") == ""
    assert list((elsewhere / "results").glob("geisler-anastrozole_1mg-*/figure.svg"))
    assert loaded("run", "geisler", "--no-figure") == ""


def test_slow_start_is_shown_at_once_in_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(terminal, "SECONDS_BEFORE_PROGRESS", 60.0)
    with terminal.progress("simulating"):
        engines._tell("compiling once")
    assert "compiling once" in capsys.readouterr().err
    assert not logging.getLogger("ranklmodel").handlers


def test_slow_start_is_not_shown_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal.progress("simulating"):
        engines._tell("compiling once")
    assert capsys.readouterr().err == ""


@pytest.fixture
def new_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
    monkeypatch.setattr(solvers, "_KNOWN", {})
    return tmp_path


def test_first_engine_says_what_takes_long(
    new_cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "ranklmodel"):
        engines._fast_bone_engine()
    assert [record.message for record in caplog.records] == [
        "preparing the model's equations for this machine (once)",
        "preparing ranklmodel for this machine (once)",
    ]
    caplog.clear()
    with caplog.at_level(logging.INFO, "ranklmodel"):
        engines._fast_bone_engine()
    assert not caplog.records
