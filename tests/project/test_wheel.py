"""The wheel: what it holds, and that it works away from the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.compiled.code.shipped import SHIPPED, shipped_file
from ranklmodel.mechanisms.discovery import discovered
from tests.project.source_tree import PACKAGE, REPOSITORY, sources

PARAMETER_FILES = {
    path.relative_to(REPOSITORY).as_posix()
    for path in (REPOSITORY / "params").rglob("*")
    if path.is_file()
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with what is installed, so that nothing has to be fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run(
        [*build, str(REPOSITORY)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def content(wheel: Path) -> dict[str, str]:
    """Return the text of every file in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_wheel_runs_everywhere(wheel: Path) -> None:
    assert wheel.name == f"ranklmodel-{ranklmodel.__version__}-py3-none-any.whl"


def test_parameter_files_travel(content: dict[str, str]) -> None:
    carried = {
        name.removeprefix("ranklmodel/")
        for name in content
        if name.startswith("ranklmodel/params/")
    }
    for kind in ("trials/atac/trial.yaml", "evidence/parameters.csv", "schema"):
        assert any(name.startswith(f"params/{kind}") for name in carried)
    assert carried == PARAMETER_FILES
    for name in carried:
        assert content[f"ranklmodel/{name}"] == (REPOSITORY / name).read_bytes().decode("utf-8")


def test_package_travels_and_nothing_else(content: dict[str, str]) -> None:
    modules = {path.relative_to(REPOSITORY).as_posix() for path in sources(PACKAGE)}
    assert {name for name in content if name.endswith(".py")} == modules
    assert "ranklmodel/py.typed" in content
    for kind in SHIPPED:
        path = shipped_file(kind)
        assert content[f"ranklmodel/compiled/code/{path.name}"] == path.read_text("utf-8")
    parts = {name.split("/")[0] for name in content}
    assert parts == {"ranklmodel", f"ranklmodel-{ranklmodel.__version__}.dist-info"}


def test_the_explorer_travels(content: dict[str, str]) -> None:
    """What its page and its engine are made of, which is no Python."""
    texts = {
        path.relative_to(REPOSITORY).as_posix(): path.read_text("utf-8")
        for path in (PACKAGE / "explorer").rglob("*")
        if path.suffix in (".js", ".css", ".html")
    }
    assert len(texts) > 15
    assert {name: content[name] for name in texts} == texts


def test_wheel_says_what_it_needs(content: dict[str, str]) -> None:
    about = f"ranklmodel-{ranklmodel.__version__}.dist-info"
    metadata = message_from_string(content[f"{about}/METADATA"])
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "BSD-3-Clause"
    assert f"{about}/licenses/LICENSE" in content
    assert "ranklmodel = ranklmodel.__main__:main" in content[f"{about}/entry_points.txt"]
    needed = metadata.get_all("Requires-Dist") or []
    plain = {re.split(r"[<>=]", one)[0] for one in needed if "extra ==" not in one}
    assert plain >= {"llvmlite", "numba"}, "the fast engine is in the plain install"
    assert "fast" in (metadata.get_all("Provides-Extra") or []), "as older commands name it"


def test_mechanisms_are_found_in_the_wheel(wheel: Path, tmp_path: Path) -> None:
    """In the wheel itself, a zip, which has no folders to look through."""
    code = (
        f"import sys; sys.path.insert(0, {str(wheel)!r}); import ranklmodel.mechanisms.discovery as"
        " d; print(d.__file__, *(m.__name__ for m in d.discovered()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    place, *names = done.stdout.split()
    assert place.startswith(str(wheel))
    assert names == [mechanism.__name__ for mechanism in discovered()]


USED_AWAY = """
import numpy, ranklmodel
from pathlib import Path
from ranklmodel.inputs import builtin_folder
from ranklmodel.simulation.archive import write_run

assert Path(ranklmodel.__file__).is_relative_to({prefix!r}), ranklmodel.__file__
assert builtin_folder() == Path(ranklmodel.__file__).parent / "params"
trial = ranklmodel.Library().trial("atac")
run = ranklmodel.simulate(
    "atac_woman", "anastrozole_1mg_5_years", until="1 month", engine="reference"
)
assert run.percent_change("E2")[-1] < -80
write_run(run, "run.nc")
print(trial.name, len(run.days))
"""


@pytest.mark.slow  # installs everything the wheel asks for
def test_wheel_works_away_from_the_repository(wheel: Path, tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "environment", tmp_path / "elsewhere"
    elsewhere.mkdir()
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    # Neither the repository nor this environment may help.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def call(program: str, *words: str) -> str:
        done = subprocess.run(
            [str(scripts / program), *words],
            capture_output=True,
            encoding="utf-8",  # tables are drawn with lines, whatever the locale
            check=False,
            cwd=elsewhere,
            env=clean,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    constraints = str(REPOSITORY / "constraints.txt")
    call("python", "-m", "pip", "install", "-qq", "--no-compile", "-c", constraints, str(wheel))
    assert call("python", "-c", USED_AWAY.format(prefix=str(home))).startswith("atac 2")
    assert (elsewhere / "run.nc").is_file()
    if (PACKAGE / "cli.py").exists():
        assert "atac" in call("ranklmodel", "list")
        assert "simulate" in call("ranklmodel", "--help")
