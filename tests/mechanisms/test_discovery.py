"""A file in a room is a mechanism, and nothing has to be told of it."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from ranklmodel.errors import ModelError
from ranklmodel.mechanisms.assembly import MECHANISMS
from ranklmodel.mechanisms.discovery import ROOMS, discovered


def stems() -> list[str]:
    return [mechanism.__module__.rpartition(".")[2] for mechanism in discovered()]


def test_what_is_found_is_what_is_listed() -> None:
    listed = {mechanism.__module__ for mechanism in MECHANISMS}
    assert {mechanism.__module__ for mechanism in discovered()} == listed
    assert [mechanism.__name__ for mechanism in discovered()] == stems()


def test_rooms_stand_in_their_order_and_names_within() -> None:
    places = [tuple(one.__module__.split(".")[-2:]) for one in discovered()]
    keys = [(ROOMS.index(room), stem) for room, stem in places]
    assert all(one < other for one, other in pairwise(keys))


def test_examples_are_no_mechanisms() -> None:
    assert "lemaire_2004" not in stems()


def package(folder: Path, files: dict[str, str]) -> str:
    """Write a package of rooms and return its name."""
    name = f"rooms_of_{folder.name}"
    for file, text in files.items():
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        (path.parent / "__init__.py").touch()
    (folder / name / "__init__.py").touch()
    return name


@pytest.mark.parametrize(
    ("rooms", "files", "says"),
    [
        (
            ["drugs"],
            {"drugs/letrozole.py": "def letrozol(m): ..."},
            "'letrozole'.*did you mean 'letrozol'",
        ),
        (["drugs"], {"drugs/letrozole.py": "letrozole = 2"}, "expected a function 'letrozole'"),
        (
            ["drugs"],
            {"drug/letrozole.py": "def letrozole(m): ..."},
            "not one of the rooms.*'drugs'",
        ),
        (["bone", "drugs"], {"bone/mass.py": "def mass(m): ..."}, "no room 'drugs'"),
    ],
    ids=["another name", "no function", "another room", "a room that is not there"],
)
def test_what_is_no_mechanism_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rooms: list[str],
    files: dict[str, str],
    says: str,
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModelError, match=says):
        discovered(package(tmp_path, files), rooms)


def test_a_file_that_is_added_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    files = {f"drugs/{name}.py": f"def {name}(m): ..." for name in ("b", "a")}
    assert [one.__name__ for one in discovered(package(tmp_path, files), ["drugs"])] == ["a", "b"]


def test_finding_them_assembles_nothing() -> None:
    code = (
        "import time, sympy, ranklmodel.mechanisms.discovery as d; begun = time.perf_counter();"
        "d.discovered(); print(time.perf_counter() - begun)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1.0
