"""Whatever befalls the folder of compiled code, runs are right."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.compiled.code.program import lane_kind, program_key
from ranklmodel.compiled.make import fast_engine, load_cached
from ranklmodel.disk import cache
from ranklmodel.errors import SimulationError
from tests.compiled.sample_models import VALUES, drug_and_bone

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
        "from ranklmodel.compiled.make import load_cached\n"
        "from ranklmodel.simulation.problem import Problem\n"
        "engine = load_cached(sys.argv[1])\n"
        "constants = np.array(eval(sys.argv[2]))\n"
        "start = np.array([0, 0.2, 0, 9, 0.6, 0.9])\n"
        "states = engine.integrate(Problem(constants, start, np.array([0.0, 9.0]))).states\n"
        "assert np.isfinite(states).all()\n"
        "print(*(name for name in ('numba', 'sympy') if name in sys.modules))\n"
    )
    engine = fast_engine(drug_and_bone())
    from tests.compiled.sample_models import year_of_doses

    engine.integrate(year_of_doses(times=np.array([0.0, 1.0])))
    if not list(folder.glob("*.code"))[1:]:
        from ranklmodel.compiled.solver import solver as solvers

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


posix = pytest.mark.skipif(os.name != "posix", reason="needs permissions or limits of POSIX")
_NOBODY = 65534


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nothing be written to a folder: take away the permission, and the powers of root."""
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(_NOBODY)
    try:
        with pytest.raises(PermissionError):
            (folder / "anything").write_bytes(b"")
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.fixture
def common_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a cache folder that everybody can reach; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        monkeypatch.setenv("RANKLMODEL_CACHE", name)
        yield Path(name)


@posix
def test_a_read_only_folder_is_done_without(common_folder: Path) -> None:
    expected = rates()
    entry(common_folder).unlink()
    with read_only(common_folder):
        np.testing.assert_array_equal(rates(), expected)
        assert not cache.write("key", {}, b"")
    assert list(common_folder.iterdir()) == []


@posix
def test_a_read_only_folder_is_read(common_folder: Path) -> None:
    expected = rates()
    with read_only(common_folder):
        found = load_cached(drug_and_bone().fingerprint)
        assert found is not None
        np.testing.assert_array_equal(found.rates(STATE, VALUES), expected)


_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
from ranklmodel.disk import cache
assert not cache.write("entry", {}, bytes(100_000))
from tests.compiled.test_cache import rates
sys.stdout.write(rates().tobytes().hex())
"""


def in_another_process(program: str) -> subprocess.Popen[str]:
    """Start a program beside this one, with the same folder of compiled code.

    It leaves no compiled modules (``-B``): where files are limited, Python leaves half of one, and
    every later start would fail on it.
    """
    return subprocess.Popen(
        [sys.executable, "-B", "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def answer_of(process: subprocess.Popen[str]) -> str:
    """Return what a process printed, once it has ended well."""
    printed, complaints = process.communicate(timeout=300)
    assert process.returncode == 0, complaints
    return printed


@posix
def test_a_full_disk_is_done_without(folder: Path) -> None:
    """No file may grow beyond a thousand bytes: each entry fails half-way."""
    assert answer_of(in_another_process(_LIMITED)) == rates().tobytes().hex()
    # only what this process wrote, and no remnants
    assert list(folder.iterdir()) == [entry(folder)]


def test_what_a_killed_writer_leaves_is_never_read(folder: Path) -> None:
    expected = rates()
    content = entry(folder).read_bytes()
    entry(folder).unlink()
    (folder / ".writing-abandoned").write_bytes(content[:-100])
    assert cache.read(".writing-abandoned") is None
    np.testing.assert_array_equal(rates(), expected)


_RATES = """
import sys
from tests.compiled.test_cache import rates
sys.stdout.write(rates().tobytes().hex())
"""


def test_processes_that_begin_at_once_with_nothing_agree(folder: Path) -> None:
    processes = [in_another_process(_RATES) for _ in range(3)]
    assert {answer_of(process) for process in processes} == {rates().tobytes().hex()}
    assert list(folder.iterdir()) == [entry(folder)]
    assert cache.read(entry(folder).stem) is not None


_RUN = """
import sys
import numpy as np
from ranklmodel.compiled.make import fast_engine
from tests.compiled.sample_models import drug_and_bone, year_of_doses
asked = year_of_doses(times=np.array([0.0, 30.0]))
sys.stdout.write(fast_engine(drug_and_bone()).integrate(asked).states.tobytes().hex())
"""


@pytest.mark.slow
def test_the_code_of_the_solver_too_is_written_by_many_and_compiled_again(folder: Path) -> None:
    both = [in_another_process(_RUN) for _ in range(2)]
    expected, other = (answer_of(process) for process in both)
    assert other == expected
    entries = {path: path.read_bytes() for path in folder.iterdir()}
    assert len(entries) == 2 and entry(folder) in entries  # kernels and solver, no remnants
    for path, content in entries.items():
        middle = len(content) // 2
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
        assert cache.read(path.stem) is None
    assert answer_of(in_another_process(_RUN)) == expected
    assert all(cache.read(path.stem) is not None for path in entries)


def test_many_writers_of_one_entry_leave_a_sound_one(folder: Path) -> None:
    def write_and_read(number: int) -> bool:
        cache.write("entry", {"number": number}, bytes([number]) * 200_000)
        found = cache.read("entry")
        return found is not None and found[1] == bytes([found[0]["number"]]) * 200_000

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(write_and_read, range(64)))
    assert [path.name for path in folder.iterdir()] == ["entry.code"]


def test_a_changed_model_never_gets_old_code(folder: Path) -> None:
    from ranklmodel.language.builder import Builder

    def decay(faster: int) -> float:
        m = Builder("decay")
        rate = m.parameter("rate", "1/day")
        amount = m.state("amount", "mg", "")
        m.process("loss", faster * rate * amount, uses=amount)
        return float(fast_engine(m.assemble()).rates(np.ones(1), np.ones(1))[0])

    assert [decay(1), decay(2)] == [-1.0, -2.0]
