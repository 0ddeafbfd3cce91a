"""``calibrate`` never writes over what it read, and its status says whether there is an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ranklmodel.inputs import load_calibration
from tests.commands.conftest import Invoke

MINE = """\
# why these bounds: see the minutes of the group
name: {name}
description: A fit with remarks.
free:
  - name: TH_imbalance   # the hip only
trials:
  - {{trial: ibis2, arms: [placebo]}}
"""


def question(path: Path, **replaced: str) -> str:
    text = MINE.format(name=path.name.partition(".")[0])
    for old, new in replaced.items():
        text = text.replace(old, new)
    path.write_text(text)
    return text


@pytest.mark.parametrize("name", ["mine.yaml", "other.yml"])
def test_the_question_and_its_comments_stay(invoke: Invoke, name: str) -> None:
    path = Path(name)
    text = question(path)
    done = invoke("calibrate", f"./{name}")
    assert done.exit_code == 0, done.output
    assert path.read_text() == text
    written = Path(f"{path.stem}.fitted.yaml")
    assert str(written) in done.stdout and load_calibration(written).result is not None
    done = invoke("show", written, "--json")
    assert done.exit_code == 0, done.output
    shown = json.loads(done.stdout)
    values = shown[0]["result"]["values"]
    assert (
        values["TH_imbalance"]["value"]
        == load_calibration(written).result.values["TH_imbalance"].value
    )
    assert "TH_imbalance = " in invoke("show", written).stdout


def test_a_result_fitted_again_needs_a_place(invoke: Invoke) -> None:
    text = question(Path("mine.fitted.yaml"))
    done = invoke("calibrate", "./mine.fitted.yaml")
    assert done.exit_code == 2 and "say where with --out" in done.stderr
    assert Path("mine.fitted.yaml").read_text() == text
    Path("link.yaml").symlink_to("mine.fitted.yaml")
    for out in ("mine.fitted.yaml", "link.yaml"):
        done = invoke("calibrate", "./mine.fitted.yaml", "--out", out)
        assert done.exit_code == 2 and "was read; name another place" in done.stderr
    assert Path("mine.fitted.yaml").read_text() == text
    assert invoke("calibrate", "./mine.fitted.yaml", "--out", "again.yaml").exit_code == 0
    assert load_calibration(Path("again.yaml")).result is not None


def test_a_link_stays_a_link(invoke: Invoke) -> None:
    question(Path("mine.yaml"))
    Path("far").mkdir()
    Path("far/result.yaml").write_text("old")
    Path("link.yaml").symlink_to("far/result.yaml")
    assert invoke("calibrate", "./mine.yaml", "--out", "link.yaml").exit_code == 0
    assert Path("link.yaml").is_symlink()
    assert load_calibration(Path("far/result.yaml")).name == "mine"


@pytest.mark.parametrize("out", ["", ".", "/", "some_folder"])
def test_a_folder_is_refused_before_the_fit(invoke: Invoke, out: str) -> None:
    question(Path("mine.yaml"))
    Path("some_folder").mkdir()
    done = invoke("calibrate", "./mine.yaml", "--out", out)
    assert done.exit_code == 2 and "name a f" in done.stderr
    assert sorted(one.name for one in Path().iterdir()) == ["mine.yaml", "some_folder"]


@pytest.mark.parametrize(
    ("replaced", "words"),
    [
        ({"TH_imbalance": "letrozole_clearance"}, "not determined by the data"),
        ({"TH_imbalance ": "TH_imbalance\n    bounds: [0.4, 0.6] "}, "at its lower bound"),
    ],
)
def test_nothing_determined_is_status_1(
    invoke: Invoke, replaced: dict[str, str], words: str
) -> None:
    question(Path("mine.yaml"), **replaced)
    done = invoke("calibrate", "./mine.yaml")
    assert done.exit_code == 1, done.output
    assert words in done.stdout and Path("mine.fitted.yaml").exists()
    answer = json.loads(invoke("calibrate", "./mine.yaml", "--json").stdout)
    (value,) = answer["result"]["values"].values()
    assert value["standard_error"] is None and value["status"] in (
        "not determined",
        "at lower bound",
    )
