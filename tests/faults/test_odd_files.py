"""One odd file in a folder is named, and hides nothing else of that folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ranklmodel.checks import Subject
from ranklmodel.checks.files import FilesLoad
from ranklmodel.cli import app
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.mechanisms.assembly import bone_model

GOOD = "name: good\ndescription: Nothing is taken.\ntreatments: []\n"
# What stands where a file is expected.
ODD: dict[str, Callable[[Path], object]] = {
    "broken": lambda path: path.write_text("name: ["),
    "binary": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "controls": lambda path: path.write_text("name: odd\ndescription: \x1b[2J\n"),
    "folder": lambda path: path.mkdir(),
    "dangling": lambda path: path.symlink_to("nowhere"),
    "loop": lambda path: path.symlink_to(path.name),
    "empty": lambda path: path.write_text(""),
    "large": lambda path: path.write_bytes(b"#" * 3_000_000),
    **({"pipe": os.mkfifo} if hasattr(os, "mkfifo") else {}),
}


@pytest.fixture(params=ODD)
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a folder of a user's with a good regimen and an odd one."""
    (tmp_path / "regimens").mkdir()
    (tmp_path / "regimens" / "good.yaml").write_text(GOOD)
    ODD[request.param](tmp_path / "regimens" / "odd.yaml")
    return tmp_path


def called(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], prog_name="ranklmodel")


def test_the_rest_is_listed_and_the_odd_one_named(folder: Path) -> None:
    done = called("list", "regimens", "--params", folder)
    assert done.exit_code == 0, done.output
    listed = [line.split()[0] for line in done.stdout.splitlines()[2:]]
    assert "good" in listed and "placebo" in listed and "odd" not in listed
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"notice: {folder / 'regimens' / 'odd.yaml'}")


def test_the_rest_is_found_and_the_odd_one_refused(folder: Path) -> None:
    library = Library([folder])
    assert library.regimen("good").name == "good"
    with pytest.raises(InputError) as caught:
        library.regimen("odd")
    assert caught.value.file == folder / "regimens" / "odd.yaml"
    done = called("simulate", "atac_woman", "odd", "--params", folder)
    assert done.exit_code == 2 and done.stderr.startswith("error: ")
    assert "odd.yaml" in done.stderr and done.stderr.count("\n") == 1


def test_a_check_names_it(folder: Path, few_people: None) -> None:
    subject = Subject(Library([folder]), bone_model())
    problems = [str(problem) for problem in FilesLoad().problems(subject)]
    assert len(problems) == 1 and "odd.yaml" in problems[0]


def test_a_trial_is_no_other_trial(tmp_path: Path) -> None:
    for name in ("broken", "dangling"):
        (tmp_path / "trials" / name).mkdir(parents=True)
    ODD["broken"](tmp_path / "trials" / "broken" / "trial.yaml")
    ODD["dangling"](tmp_path / "trials" / "dangling" / "trial.yaml")
    done = called("list", "trials", "--params", tmp_path)
    assert done.exit_code == 0 and "atac" in done.stdout
    assert [line.split("/")[-2] for line in done.stderr.splitlines()] == ["broken", "dangling"]


@pytest.mark.parametrize("kind", ["dangling", "loop", "broken"])
def test_a_mechanism_that_can_not_be_read_is_named(tmp_path: Path, kind: str) -> None:
    """What it would say of parameters is not known, so nothing is run without it."""
    (tmp_path / "mechanisms" / "deep.yaml").mkdir(parents=True)
    ODD[kind](tmp_path / "mechanisms" / "odd.yaml")
    done = called("simulate", "atac_woman", "--params", tmp_path)
    assert done.exit_code == 2 and "odd.yaml" in done.stderr and done.stderr.count("\n") == 1
