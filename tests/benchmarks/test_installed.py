"""A plain install elsewhere answers as soon as the repository's own environment does."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

import pytest

from tests.project.source_tree import REPOSITORY

MOST = 1.3
PAIRS = 5


def elapsed(call: list[str], folder: Path, cache: Path) -> float:
    """Return the seconds that a program takes in a folder, with a cache of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    began = time.perf_counter()
    subprocess.run(
        call,
        check=True,
        cwd=folder,
        env={**kept, "RANKLMODEL_CACHE": str(cache), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


@pytest.mark.benchmark
def test_an_install_elsewhere_is_as_fast(tmp_path: Path) -> None:
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    constraints = str(REPOSITORY / "constraints.txt")
    subprocess.run([*pip, "-c", constraints, str(REPOSITORY)], check=True, cwd=tmp_path)
    # The repository is run from its own folder, as `make run` does; the other from anywhere else.
    words = ["run", "atac", "--out", str(tmp_path / "results")]
    programs = {
        "here": ([sys.executable, "-m", "ranklmodel", *words], REPOSITORY),
        "elsewhere": ([str(scripts / "ranklmodel"), *words], tmp_path),
    }
    for name, (call, folder) in programs.items():
        elapsed(call, folder, tmp_path / name)
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(PAIRS):  # in turn, so that whatever else the machine does slows both
        for name, (call, folder) in programs.items():
            times[name].append(elapsed(call, folder, tmp_path / name))
    here, elsewhere = (statistics.median(times[name]) for name in programs)
    print(f"second run of atac: here {here:.2f} s, installed elsewhere {elsewhere:.2f} s")
    assert elsewhere <= MOST * here
