"""The solver that comes as text is the one its sources say."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import llvmlite
import numba
import numpy as np
import pytest

from ranklmodel.compiled.code import shipped
from ranklmodel.compiled.code.invoke import Solver
from ranklmodel.compiled.code.machine import compile_object, define_missing
from ranklmodel.compiled.code.shipped import ENTRY, SHIPPED, shipped_file, shipped_text
from ranklmodel.compiled.make import fast_engine
from ranklmodel.compiled.solver import solver as solvers
from ranklmodel.compiled.solver.solver import digest_of_sources
from tests.compiled.sample_models import drug_and_bone, year_of_doses


@pytest.mark.parametrize("kind", SHIPPED)
def test_text_belongs_to_the_sources(kind: str) -> None:
    text = shipped_text(kind, digest_of_sources())
    assert text is not None, "the solver's sources have changed: make solver"


@pytest.mark.parametrize("kind", SHIPPED)
def test_text_is_of_no_machine(kind: str) -> None:
    text = shipped_file(kind).read_text(encoding="utf-8")
    for word in ("target", r"\bx86", "aarch64", "avx", "_ZN", "Python"):
        assert re.search(word, text) is None, word


def test_text_of_other_sources_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped_text("plain-1", "0" * 64) is None
    assert shipped_text("plain-3", digest_of_sources()) is None
    monkeypatch.setattr(shipped, "shipped_file", lambda kind: tmp_path / "absent.ll")
    assert shipped_text("plain-1", digest_of_sources()) is None


def test_shipped_solver_is_compiled_without_numba(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
    monkeypatch.setattr(solvers, "_KNOWN", {})
    monkeypatch.setattr(solvers, "compiled", lambda width: pytest.fail("Numba was asked"))
    told: list[str] = []
    made = solvers.solver(1, told.append)
    assert told == ["compiling the solver for this machine (once)"]
    monkeypatch.setattr(solvers, "_KNOWN", {})
    assert solvers.solver(1, told.append) is not made
    assert len(told) == 1, "read from the cache"


def test_text_that_llvm_does_not_understand_is_left_to_numba(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
    monkeypatch.setattr(solvers, "_KNOWN", {})
    monkeypatch.setattr(solvers, "shipped_text", lambda kind, sources: "define nothing")
    monkeypatch.setattr(solvers, "compiled", lambda width: ("entry", b"code"))
    monkeypatch.setattr(solvers, "Solver", lambda code, name: (code, name))
    assert solvers.solver(1) == (b"code", "entry")


# Lanes of another width than this processor's can not be run here.
@pytest.mark.slow
@pytest.mark.parametrize("kind", ["plain-1", "tangent"])
def test_numba_and_the_text_give_the_same(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = fast_engine(drug_and_bone())
    problem = year_of_doses(times=np.linspace(0.0, 365.0, 40))
    if kind == "tangent":
        problem = replace(problem, sensitivity_to=np.arange(3))
    text = shipped_text(kind, digest_of_sources())
    assert text is not None
    name, code = solvers.compiled(0 if kind == "tangent" else 1)
    define_missing()
    solutions = []
    for solver in (Solver(code, name), Solver(compile_object(text), ENTRY)):
        monkeypatch.setattr(solvers, "_KNOWN", {kind: solver})
        solutions.append(engine.integrate(problem))
    by_numba, by_text = solutions
    np.testing.assert_array_equal(by_text.states, by_numba.states)
    if kind == "tangent":
        assert by_text.sensitivity is not None and by_numba.sensitivity is not None
        assert np.abs(by_text.sensitivity).max() > 0.0
        # sums over lanes of directions, which LLVM need not add in the same order
        np.testing.assert_allclose(
            by_text.sensitivity, by_numba.sensitivity, rtol=1e-12, atol=1e-12
        )


@pytest.mark.slow
def test_texts_are_what_is_written_today(tmp_path: Path) -> None:
    committed = {kind: shipped_file(kind).read_text(encoding="utf-8") for kind in SHIPPED}
    made_by = f"; by Numba {numba.__version__}, llvmlite {llvmlite.__version__}\n"
    if not all(made_by in text for text in committed.values()):
        pytest.skip("made by other versions of Numba and llvmlite")
    program = [sys.executable, "-m", "ranklmodel.upkeep.solver_text", str(tmp_path)]
    subprocess.run(program, check=True, capture_output=True)
    for kind, text in committed.items():
        assert shipped_file(kind, tmp_path).read_text(encoding="utf-8") == text, kind
