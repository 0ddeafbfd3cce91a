"""The summary has the same bits however a cohort is cut, and wherever its chunks are computed."""

from __future__ import annotations

import shutil
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


@pytest.mark.parametrize("size", [1, 4, 7, 1000])
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
    run(question(), tmp_path / "run", plan=Plan(WOMEN, 3), executor=in_processes(workers))
    assert tables(tmp_path / "run") == tables(whole)


def test_shards_that_are_brought_together(whole: Path, tmp_path: Path) -> None:
    together = tmp_path / "together"
    for number in (3, 1):
        shard = tmp_path / f"shard_{number}"
        part = run(question(), shard, plan=Plan(WOMEN, 4, shard=Shard(number, 3)))
        assert part.summary.empty and part.computed == 2 and part.missing
        assert not (shard / "summary.csv").exists()
        shutil.copytree(shard, together, dirs_exist_ok=True)
    with pytest.raises(InputError, match="nothing of people 4 to 8, 16 to 20; run the shards"):
        run(question(), together, plan=Plan(WOMEN, 4, merge=True))
    part = run(question(), together, plan=Plan(WOMEN, 4, shard=Shard(2, 3)))
    assert part.taken == 4 and part.missing == ()
    merged = run(question(), together, plan=Plan(WOMEN, 4, merge=True))
    assert merged.computed == 0 and merged.taken == 6
    assert tables(together) == tables(whole)


def test_memory_tells_the_same(whole: Path, tmp_path: Path) -> None:
    import pandas as pd

    told = run(question()).summary
    written = pd.read_csv(whole / "summary.csv")
    assert written[["regimen", "quantity", "n"]].equals(told[["regimen", "quantity", "n"]])
    assert written["mean"].to_numpy() == pytest.approx(told["mean"].to_numpy(), rel=1e-8)


def test_more_people_are_added_to_those_who_are_there(whole: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    run(question(), folder, plan=Plan(12, 5))
    more = run(question(), folder, plan=Plan(WOMEN, 5))
    assert (more.taken, more.computed) == (3, 3)
    assert tables(folder) == tables(whole)
    fewer = run(question(), folder, plan=Plan(10, 5))
    assert fewer.computed == 0 and set(fewer.summary["n"]) == {10}
