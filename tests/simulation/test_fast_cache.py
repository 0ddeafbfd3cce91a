"""Whatever befalls the folder of compiled code, runs are right."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.fast import cache
from ranklmodel.simulation.fast.make import fast_engine, load_cached
from ranklmodel.simulation.fast.program import lane_kind, program_key
from tests.simulation.fast_sample import VALUES, drug_and_bone

STATE = np.array([0.1, 0.2, 0.0, 9.0, 0.6, 0.9])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of the test's own."""
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def entry(folder: Path) -> Path:
    """Return the file of the scalar kernels."""
    key = program_key(drug_and_bone().fingerprint, lane_kind(1))
    return folder / f"{key}.code"


def rates() -> np.ndarray:
    """Return rates from an engine made anew."""
    return fast_engine(drug_and_bone()).rates(STATE, VALUES)


def test_a_second_engine_needs_no_equations(folder: Path) -> None:
    fingerprint = drug_and_bone().fingerprint
    assert load_cached(fingerprint) is None
    expected = rates()
    found = load_cached(fingerprint)
    assert found is not None and found.layout == drug_and_bone().layout
    np.testing.assert_array_equal(found.rates(STATE, VALUES), expected)
    with pytest.raises(SimulationError, match="not in the cache"):
        found.rate_slopes(STATE, VALUES, [0])


def test_a_second_process_imports_neither_numba_nor_sympy(folder: Path) -> None:
    problem = (
        "import numpy as np, sys\n"
        "from ranklmodel.simulation.fast.make import load_cached\n"
        "from ranklmodel.simulation.problem import Problem\n"
        "engine = load_cached(sys.argv[1])\n"
        "constants = np.array(eval(sys.argv[2]))\n"
        "start = np.array([0, 0.2, 0, 9, 0.6, 0.9])\n"
        "states = engine.integrate(Problem(constants, start, np.array([0.0, 9.0]))).states\n"
        "assert np.isfinite(states).all()\n"
        "print(*(name for name in ('numba', 'sympy') if name in sys.modules))\n"
    )
    engine = fast_engine(drug_and_bone())
    from tests.simulation.fast_sample import year_of_doses

    engine.integrate(year_of_doses(times=np.array([0.0, 1.0])))
    if not list(folder.glob("*.code"))[1:]:
        from ranklmodel.simulation.fast import solvers

        solvers._KNOWN.clear()
        solvers.solver(1)
    done = subprocess.run(
        [sys.executable, "-c", problem, engine.layout.fingerprint, str(VALUES.tolist())],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "another", "folder"])
def test_a_damaged_entry_is_compiled_again(folder: Path, damage: str) -> None:
    expected = rates()
    file = entry(folder)
    content = file.read_bytes()
    if damage == "empty":
        file.write_bytes(b"")
    elif damage == "cut":
        file.write_bytes(content[:-100])
    elif damage == "flipped":
        middle = len(content) // 2
        flipped = bytes([content[middle] ^ 1])
        file.write_bytes(content[:middle] + flipped + content[middle + 1 :])
    elif damage == "another":
        # a sound entry under the wrong name
        cache.write("0" * 64, {"layout": {}}, b"code")
        (folder / f"{'0' * 64}.code").replace(file)
    else:
        file.unlink()
        file.mkdir()
    np.testing.assert_array_equal(rates(), expected)
    if damage != "folder":
        assert file.read_bytes() == content


def test_a_folder_that_can_not_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("RANKLMODEL_CACHE", str(blocked / "cache"))
    assert np.isfinite(rates()).all()
    assert not cache.write("key", {}, b"")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_is_done_without(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o500)
    assert np.isfinite(rates()).all()


def test_many_writers_of_one_entry_leave_a_sound_one(folder: Path) -> None:
    def write_and_read(number: int) -> bool:
        cache.write("entry", {"number": number}, bytes([number]) * 200_000)
        found = cache.read("entry")
        return found is not None and found[1] == bytes([found[0]["number"]]) * 200_000

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(write_and_read, range(64)))
    assert [path.name for path in folder.iterdir()] == ["entry.code"]


def test_a_changed_model_never_gets_old_code(folder: Path) -> None:
    from ranklmodel.network.builder import Builder

    def decay(faster: int) -> float:
        m = Builder("decay")
        rate = m.parameter("rate", "1/day")
        amount = m.state("amount", "mg", "")
        m.process("loss", faster * rate * amount, uses=amount)
        return float(fast_engine(m.assemble()).rates(np.ones(1), np.ones(1))[0])

    assert [decay(1), decay(2)] == [-1.0, -2.0]
