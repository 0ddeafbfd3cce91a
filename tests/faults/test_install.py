"""Libraries that only make it fast: missing or broken ones cost speed, and are named once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# How a library is broken: what stands in the module that is imported in its place.
BROKEN = {
    "not installed": 'raise ModuleNotFoundError("No module named {name!r}", name={name!r})',
    "a part is missing": "",
    "of another machine": 'raise OSError("lib{name}.so: wrong ELF class")',
    "of another Python": 'raise SystemError("initialization of {name} failed")',
    "against another NumPy": 'raise ImportError("numpy.core.multiarray failed to import")',
}
ASKED = ["--until", "3mo", "--every", "3mo", "--quantity", "E2"]
RUN = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from ranklmodel.cli import main
sys.argv[0] = "ranklmodel"
main()
"""


def answered(folder: Path, *words: str) -> tuple[str, str]:
    """Return what a program prints that finds the libraries of a folder first."""
    call = [sys.executable, "-c", RUN, str(folder), *words]
    done = subprocess.run(call, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def broken(folder: Path, name: str, text: str) -> Path:
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(text.format(name=name))
    return folder


REASONS = {
    "not installed": "llvmlite is not installed",
    "a part is missing": "(ModuleNotFoundError: No module named 'llvmlite.binding')",
    "of another machine": "llvmlite can not be loaded (OSError: libllvmlite.so: wrong ELF class)",
    "of another Python": "(SystemError: initialization of llvmlite failed)",
    "against another NumPy": "(ImportError: numpy.core.multiarray failed to import)",
}


@pytest.mark.parametrize("how", BROKEN)
def test_whatever_a_library_raises_is_a_reason(tmp_path: Path, how: str) -> None:
    broken(tmp_path, "llvmlite", BROKEN[how])
    code = "import ranklmodel.compiled.here as here; print(here.why_not())"
    call = [sys.executable, "-c", f"import sys; sys.path.insert(0, sys.argv[1]); {code}"]
    done = subprocess.run([*call, str(tmp_path)], capture_output=True, text=True, check=True)
    assert REASONS[how] in done.stdout


def test_the_reference_engine_runs_instead(tmp_path: Path) -> None:
    broken(tmp_path, "llvmlite", BROKEN["of another Python"])
    words = ("simulate", "atac_woman", "anastrozole_1mg_daily", *ASKED)
    answer, said = answered(tmp_path, *words)
    reference, silence = answered(tmp_path, *words, "--engine", "reference")
    assert (answer, silence) == (reference, "")
    (line,) = said.splitlines()
    assert line.startswith("notice: llvmlite can") and "the slow reference engine runs" in line


@pytest.mark.parametrize("how", ["not installed", "of another Python"])
def test_numba_is_not_needed_for_what_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    broken(tmp_path, "numba", BROKEN[how])
    words = ("simulate", "atac_woman", "anastrozole_1mg_daily", *ASKED)
    answer, said = answered(tmp_path, *words)
    assert answer.splitlines()[-1].split()[0] == "3"
    assert "engine" not in said


@pytest.mark.slow  # six lives by the reference engine
def test_a_trial_says_it_once(tmp_path: Path) -> None:
    broken(tmp_path, "llvmlite", BROKEN["of another machine"])
    words = ("run", "geisler", "--no-figure", "--no-bands", "--out", str(tmp_path / "results"))
    assert answered(tmp_path, *words)[1].count("llvmlite can not be loaded") == 1
