"""What a command loads: what it loads decides how soon it answers."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from ranklmodel import engines
from ranklmodel.commands import terminal
from ranklmodel.simulation.fast import beside, solvers
from ranklmodel.simulation.fast import cache as stored

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
    first = loaded("run", "geisler", "--arm", "anastrozole_1mg")
    assert first == "" or "matplotlib" in first
    assert loaded("run", "geisler", "--arm", "anastrozole_1mg") == ""
    assert (elsewhere / "results/geisler/figure.svg").exists()
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
    monkeypatch.setattr(solvers, "_BESIDE", {})
    return tmp_path


def test_first_engine_says_what_takes_long(
    new_cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(beside, "possible", lambda: False)
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


class _Answer:
    """Stands for a second process."""

    made = 0

    def __init__(self, width: int) -> None:
        _Answer.made += 1

    def code(self) -> tuple[str, bytes] | None:
        return None


def test_solver_is_compiled_here_where_the_second_process_does_not_answer(
    new_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(solvers, "shipped_text", lambda kind, sources: None)
    monkeypatch.setattr(beside, "Beside", _Answer)
    monkeypatch.setattr(beside, "possible", lambda: True)
    monkeypatch.setattr(solvers, "compiled", lambda width: ("entry", b"code"))
    monkeypatch.setattr(solvers, "Solver", lambda code, name: (code, name))
    solvers.compile_beside()
    solvers.compile_beside()
    assert _Answer.made == 1, "asked twice for the same"
    assert solvers.solver(1) == (b"code", "entry")
    found = stored.read(solvers._key("plain-1"))
    assert found is not None and found[1] == b"code"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("sys.stdout.buffer.write(beside.packed('entry', b'code'))", ("entry", b"code")),
        ("sys.stdout.buffer.write(beside.packed('entry', b'code')[:-1])", None),
        ("sys.stdout.buffer.write(beside.packed('entry', b'code')); sys.exit(3)", None),
        ("sys.exit(0)", None),
    ],
    ids=["whole", "cut short", "failed", "silent"],
)
def test_only_a_whole_answer_counts(
    program: str, expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = f"import sys; from ranklmodel.simulation.fast import beside; {program}"
    monkeypatch.setattr(beside, "_arguments", lambda width: [sys.executable, "-c", code])
    assert beside.Beside(1).code() == expected
