"""A fit of many starts loses nothing, and comes out the same to the bit."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ranklmodel.errors import InputError
from ranklmodel.estimation import fit as fit_module
from ranklmodel.estimation import starts as starts_module
from ranklmodel.estimation.fit import Fit, fit
from ranklmodel.estimation.multistart import Starts, run_starts
from ranklmodel.estimation.starts import digest_of, drawn_start, file_of_start, kept_start
from tests.estimation.questions import HIP, goal_of, question

ASKED = question({"name": "TH_imbalance", "bounds": [0.02, 0.5]}, trials=[HIP])


def bits(found: Fit) -> bytes:
    assert found.calibration.result is not None
    return found.draws.tobytes() + found.calibration.result.model_dump_json().encode()


def test_a_start_that_has_ended_is_taken_from_its_file(tmp_path: Path) -> None:
    whole = fit(ASKED, starts=4, folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == 4 and whole.starts.taken == 0
    file_of_start(tmp_path, 2).unlink()
    again = fit(ASKED, starts=4, folder=tmp_path)
    assert again.starts.taken == 3 and bits(again) == bits(whole)
    alone = fit(ASKED, starts=4)
    assert bits(alone) == bits(whole)


def test_all_come_down_to_one_optimum(tmp_path: Path) -> None:
    found = fit(ASKED, starts=4)
    assert found.starts.reached == 4
    assert len({one.first for one in found.starts.ended.values()}) == 4
    result = found.calibration.result
    assert result is not None and result.starts is not None
    assert (result.starts.number, result.starts.reached) == (4, 4)


@pytest.mark.parametrize(("above", "rivals"), [(0.0, 0), (0.5, 1), (3.0, 0)])
def test_another_optimum_nearly_as_good_is_said(
    above: float, rivals: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def two(*arguments: Any, **how: Any) -> Starts:
        starts = run_starts(*arguments, **how)
        starts.ended[1] = replace(starts.ended[0], number=1, cost=starts.best.cost + above)
        return starts

    monkeypatch.setattr(fit_module, "run_starts", two)
    found = fit(ASKED)
    assert len(found.starts.rivals) == rivals
    said = [text for text in found.notices if "came to rest elsewhere" in text]
    assert len(said) == rivals
    assert all("only 0.5 above" in text for text in said)


@pytest.mark.slow
def test_workers_and_threads_change_no_bit(tmp_path: Path) -> None:
    alone = fit(ASKED, starts=4, threads=1)
    assert bits(fit(ASKED, starts=4, threads=3)) == bits(alone)
    assert bits(fit(ASKED, starts=4, workers=2)) == bits(alone)


def test_the_order_of_trials_changes_no_bit() -> None:
    trials = [{"trial": "guthrie1998"}, {"trial": "ibis2", "arms": ["placebo"]}]
    there = fit(question("LS_imbalance", trials=trials))
    back = fit(question("LS_imbalance", trials=trials[::-1]))
    assert bits(there)[:8000] == bits(back)[:8000]
    assert (there.residuals == back.residuals).all()


def test_a_start_of_another_question_is_made_again(tmp_path: Path) -> None:
    fit(ASKED, starts=2, folder=tmp_path)
    other = question({"name": "TH_imbalance", "bounds": [0.02, 0.4]}, trials=[HIP])
    assert fit(other, starts=2, folder=tmp_path).starts.taken == 0
    assert fit(other, starts=2, seed=1, folder=tmp_path).starts.taken == 0


@pytest.mark.parametrize("text", ["", "{}", "no", '{"question": 3}', "[1, 2]"])
def test_a_file_that_is_no_start_is_named(tmp_path: Path, text: str) -> None:
    path = file_of_start(tmp_path, 0)
    path.write_text(text)
    with pytest.raises(InputError, match="no start of a fit") as caught:
        kept_start(tmp_path, 0, 0, digest_of(goal_of(ASKED)))
    assert caught.value.file == path


def test_a_full_disk_says_so_and_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = starts_module.write_text

    def full(path: Path, text: str) -> Path:
        if path.name == "start_0001.json":
            raise InputError("the file can not be written (No space left on device)", file=path)
        return whole(path, text)

    monkeypatch.setattr(starts_module, "write_text", full)
    with pytest.raises(InputError, match="No space left"):
        fit(ASKED, starts=3, folder=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["start_0000.json"]
    monkeypatch.setattr(starts_module, "write_text", whole)
    assert fit(ASKED, starts=3, folder=tmp_path).starts.taken == 1


def test_when_the_time_is_out_no_start_begins() -> None:
    found = fit(ASKED, starts=5, budget=0.0)
    assert len(found.starts.ended) == 1
    assert any("time ran out after 1 of 5" in text for text in found.notices)


def test_an_engine_without_derivatives_is_refused() -> None:
    with pytest.raises(InputError, match="no derivatives") as caught:
        fit(ASKED, engine="reference")
    assert caught.value.key == "engine"


@pytest.mark.parametrize("wrong", [{"starts": 0}, {"workers": 0}, {"threads": -1}])
def test_numbers_that_can_not_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="expected a number of at least"):
        fit(ASKED, **wrong)


def test_a_function_as_mechanism_needs_one_process() -> None:
    def nothing(m: object) -> None:
        """Add nothing."""

    with pytest.raises(InputError, match="one worker"):
        fit(ASKED, starts=2, workers=2, mechanisms=[nothing])


def test_starts_are_drawn_from_what_is_believed() -> None:
    prior = {"distribution": "log_normal", "center": 0.1, "spread": 0.5}
    goal = goal_of(question({"name": "TH_imbalance", "prior": prior}, "rankl_rise", trials=[HIP]))
    drawn = np.array([drawn_start(goal, np.random.default_rng([0, k])) for k in range(400)])
    values = np.array([goal.from_search(point) for point in drawn])
    low, high = goal.bounds()
    assert ((values >= low) & (values <= high)).all()
    assert np.log(values[:, 0]).mean() == pytest.approx(np.log(0.1), abs=0.1)
    assert np.log(values[:, 0]).std() == pytest.approx(0.5, abs=0.1)


MINE = """\
name: mine
description: A fit that is killed.
starts_from: women
free:
  - {name: TH_imbalance, bounds: [0.02, 0.5]}
trials:
  - {trial: ibis2, arms: [placebo], weights: {LS_BMD: 0}}
"""
COMMAND = [sys.executable, "-m", "ranklmodel", "fit", "./mine.yaml", "--starts", "12"]
COMMAND += ["--workers", "1", "--json"]
KILLS = 12


def written(folder: Path) -> tuple[bytes, bytes]:
    names = "mine.fitted.yaml", "mine.fitted.draws.csv"
    return tuple((folder / name).read_bytes() for name in names)


@pytest.mark.slow
def test_killed_at_random_moments_it_ends_in_the_same_bits(tmp_path: Path) -> None:
    folders = tmp_path / "whole", tmp_path / "killed"
    for folder in folders:
        folder.mkdir()
        (folder / "mine.yaml").write_text(MINE)
    began = time.monotonic()
    subprocess.run(COMMAND, cwd=folders[0], check=True, capture_output=True)
    length, moments = time.monotonic() - began, random.Random(0)
    for _ in range(KILLS):
        running = subprocess.Popen(
            COMMAND, cwd=folders[1], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            running.wait(length * moments.uniform(0.2, 0.8))
        except subprocess.TimeoutExpired:
            os.kill(running.pid, signal.SIGKILL)
            running.wait()
    subprocess.run(COMMAND, cwd=folders[1], check=True, capture_output=True)
    assert written(folders[0]) == written(folders[1])
