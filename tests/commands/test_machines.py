"""Machines that are not as they should be: what is not needed is done without, and said once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ranklmodel.disk.accelerators import ACCELERATORS

REPOSITORY = Path(__file__).parents[2]
ASKED = ("simulate", "atac_woman", "--until", "1y", "--every", "1y", "--quantity", "LS_BMD")


def ended(
    *words: str | Path, folder: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Return the program that has ended, with a folder of libraries before all others."""
    first = [] if folder is None else [str(folder)]
    return subprocess.run(
        [sys.executable, "-m", "ranklmodel", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*first, str(REPOSITORY)]), **environment},
    )


def put(folder: Path, name: str, code: str) -> Path:
    """Write a library that shall be found before the one that is installed."""
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text(code + "\n")
    return folder


LOADED = """
from ranklmodel.disk.accelerators import set_broken_aside
set_broken_aside()
import mpmath, pandas, xarray
print(pandas.DataFrame({"a": [1.0, 2.0]}).sum()["a"], xarray.DataArray([1.0]).sum().item())
"""


@pytest.mark.parametrize(
    "name", [one for several in ACCELERATORS.values() for one in several if one != "bottleneck"]
)
def test_a_broken_accelerator_of_a_library_is_left_out(tmp_path: Path, name: str) -> None:
    folder = put(tmp_path, name, f"raise RuntimeError('{name} is broken')")
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(REPOSITORY)])},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "3.0 1.0\n"
    said = f"{name} is installed but can not be loaded (RuntimeError: {name} is broken)"
    assert done.stderr.count(said) == 1


def test_a_command_goes_on_without_a_broken_accelerator(tmp_path: Path) -> None:
    folder = put(tmp_path / "libraries", "bottleneck", "raise RuntimeError('it is broken')")
    file = tmp_path / "run.nc"
    done = ended(*ASKED, "--out", file, folder=folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == (
        "notice: bottleneck is installed but can not be loaded (RuntimeError: it is broken); it "
        "is not needed, and left out\n"
    )
    assert ended("verify", file).returncode == 0


def test_a_backend_that_is_none_is_done_without(tmp_path: Path) -> None:
    figure = tmp_path / "figure.png"
    done = ended(*ASKED, "--out", figure, MPLBACKEND="nonsense")
    assert done.returncode == 0 and figure.read_bytes().startswith(b"\x89PNG")
    assert done.stderr == (
        "notice: MPLBACKEND is 'nonsense', which matplotlib does not know; figures are drawn "
        "without it\n"
    )
    sound = tmp_path / "sound.png"
    assert ended(*ASKED, "--out", sound, MPLBACKEND="module://none_such").stderr == ""
    assert sound.read_bytes() == figure.read_bytes()


def test_a_broken_library_of_figures_is_named_in_one_line(tmp_path: Path) -> None:
    folder = put(tmp_path / "libraries", "matplotlib", "raise RuntimeError('broken')")
    figure = tmp_path / "figure.png"
    done = ended(*ASKED, "--out", figure, folder=folder)
    assert done.returncode == 2 and not figure.exists()
    assert done.stderr.startswith("error: figures need matplotlib, which can not be loaded (Runt")


HOMELESS = """
import os, pwd, sys
for name in ("HOME", "XDG_CACHE_HOME", "RANKLMODEL_CACHE", "MPLCONFIGDIR"):
    os.environ.pop(name, None)
def nobody(number):
    raise KeyError(number)
pwd.getpwuid = nobody
from ranklmodel.cli import main
main()
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="a machine without the user is one of POSIX")
def test_a_user_that_nobody_knows_has_results(tmp_path: Path) -> None:
    """Everything is prepared anew, and kept nowhere."""
    done = subprocess.run(
        [sys.executable, "-c", HOMELESS, "run", "geisler", "--out", str(tmp_path / "results")],
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "results" / "figure.png").exists()
