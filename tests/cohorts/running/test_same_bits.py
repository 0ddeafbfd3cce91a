"""The summary has the same bits however a cohort is cut, and wherever its chunks are computed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.cohorts.running.executors import in_processes, in_threads
from ranklmodel.cohorts.running.run import Plan, Shard
from ranklmodel.errors import InputError
from tests.cohorts.running.asked import WOMEN, chunks, question, run, tables


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run in one chunk."""
    folder = tmp_path_factory.mktemp("whole") / "run"
    run(question(), folder, plan=Plan(WOMEN, WOMEN))
    return folder


@pytest.mark.parametrize("size", [1, 7])
def test_any_size_of_chunks(size: int, whole: Path, tmp_path: Path) -> None:
    run(question(), tmp_path / "run", plan=Plan(WOMEN, size))
    assert len(chunks(tmp_path / "run")) == -(-WOMEN // size)
    assert tables(tmp_path / "run") == tables(whole)


def test_any_number_of_threads(whole: Path, tmp_path: Path) -> None:
    run(question(), tmp_path / "run", plan=Plan(WOMEN, WOMEN), executor=in_threads(3))
    assert chunks(tmp_path / "run") == chunks(whole)
    assert tables(tmp_path / "run") == tables(whole)


@pytest.mark.slow  # each process begins with loading the package
@pytest.mark.parametrize("workers", [1, 2, 7])
def test_any_number_of_workers(workers: int, whole: Path, tmp_path: Path) -> None:
    run(question(), tmp_path / "run", plan=Plan(WOMEN, 2), executor=in_processes(workers))
    assert tables(tmp_path / "run") == tables(whole)


def test_shards_that_are_brought_together(whole: Path, tmp_path: Path) -> None:
    together = tmp_path / "together"
    for number in (3, 1):
        shard = tmp_path / f"shard_{number}"
        part = run(question(), shard, plan=Plan(WOMEN, 3, shard=Shard(number, 3)))
        assert part.summary.empty and part.computed == (2 if number == 1 else 1) and part.missing
        assert not (shard / "summary.csv").exists()
        shutil.copytree(shard, together, dirs_exist_ok=True)
    with pytest.raises(InputError, match="nothing of people 3 to 6, 12 to 13; run the shards"):
        run(question(), together, plan=Plan(WOMEN, 3, merge=True))
    part = run(question(), together, plan=Plan(WOMEN, 3, shard=Shard(2, 3)))
    assert part.taken == 3 and part.missing == ()
    merged = run(question(), together, plan=Plan(WOMEN, 3, merge=True))
    assert merged.computed == 0 and merged.taken == 5
    assert tables(together) == tables(whole)


def test_memory_tells_the_same(whole: Path, tmp_path: Path) -> None:
    import pandas as pd

    told = run(question()).summary
    written = pd.read_csv(whole / "summary.csv")
    assert written[["regimen", "quantity", "n"]].equals(told[["regimen", "quantity", "n"]])
    assert written["mean"].to_numpy() == pytest.approx(told["mean"].to_numpy(), rel=1e-8)


def test_more_people_are_added_to_those_who_are_there(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    run(question(), folder, plan=Plan(7, 5))
    more = run(question(), folder, plan=Plan(WOMEN, 5))
    assert (more.taken, more.computed) == (2, 2)
    assert tables(folder) == tables(whole)
    fewer = run(question(), folder, plan=Plan(7, 5))
    assert fewer.computed == 0 and set(fewer.summary["n"]) == {7}


def test_rules_decide_for_each_woman_alone(tmp_path: Path) -> None:
    asked = question()
    ruled = asked.options.library.regimen("anastrozole_1mg_zoledronate_below_minus_2")
    days = tuple(365.25 * year for year in range(4))
    asked = replace(asked, regimens=(ruled,), days=days)
    run(asked, tmp_path / "together", plan=Plan(8, 8))
    run(asked, tmp_path / "alone", plan=Plan(8, 1))
    assert tables(tmp_path / "alone") == tables(tmp_path / "together")
