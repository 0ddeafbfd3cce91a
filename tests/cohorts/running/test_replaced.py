"""Chunks that others take the place of go, and not before these are there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from ranklmodel.cohorts.running.run import Plan, Shard
from ranklmodel.disk.folders import ABANDONED
from ranklmodel.errors import InputError
from tests.cohorts.running.asked import question, run, tables
from tests.disk.left import left

WOMEN, SIZE = 4, 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a run that kept no values."""
    run(question(), tmp_path / "run", plan=Plan(WOMEN, SIZE))
    return tmp_path / "run"


def _ranges(folder: Path) -> list[tuple[int, int]]:
    names = [one.name.split("_") for one in (folder / "chunks").iterdir()]
    return sorted((int(name[1]), int(name[3])) for name in names)


def test_those_with_values_take_the_place_of_those_without(folder: Path) -> None:
    told = tables(folder)
    again = run(question(), folder, plan=Plan(WOMEN, 3, keep=True))
    assert again.taken == 0 and again.kept().sizes["person"] == WOMEN
    assert _ranges(folder) == [(0, 3), (3, 4)] and tables(folder) == told
    assert run(question(), folder, plan=Plan(WOMEN, 1, keep=True)).taken == 2


def test_what_is_not_replaced_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(question(), folder, plan=Plan(3, 3, keep=True))
    # of the fourth woman nothing else tells
    assert _ranges(folder) == [(0, 3), (2, 4)]
    # a shard does not know of the others, so that nothing goes before all are summed up
    run(question(), folder, plan=Plan(WOMEN, 3, keep=True, shard=Shard(1, 2)))
    assert _ranges(folder) == [(0, 3), (2, 4)]

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fsync)
        with pytest.raises(InputError, match="No space left"):
            run(question(), folder, plan=Plan(WOMEN, 3, keep=True))
    assert _ranges(folder) == [(0, 3), (2, 4)]
    run(question(), folder, plan=Plan(WOMEN, 3, keep=True))
    assert _ranges(folder) == [(0, 3), (3, 4)]


def test_a_damaged_one_that_others_replace_goes(folder: Path) -> None:
    first, _ = sorted((folder / "chunks").iterdir())
    first.write_bytes(first.read_bytes()[:-100])
    assert len(run(question(), folder, plan=Plan(WOMEN, 1)).anew) == 1
    assert _ranges(folder) == [(0, 1), (1, 2), (2, 4)]
    assert run(question(), folder, plan=Plan(WOMEN, 1)).anew == ()


def test_nobody_stands_twice_in_parquet(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    run(question(), folder, plan=Plan(WOMEN, SIZE, keep=True, parquet=True))
    first, _ = sorted((folder / "chunks").iterdir())
    first.unlink()
    run(question(), folder, plan=Plan(WOMEN, 1, keep=True, parquet=True))
    for name in ("people", "values"):
        table = parquet.read_table(folder / "parquet" / name).to_pandas()
        assert sorted(set(table["person"])) == [0, 1, 2, 3]
    people = parquet.read_table(folder / "parquet" / "people").to_pandas()
    assert len(people) == WOMEN


def test_what_a_killed_run_left_goes_as_the_next_one_begins(folder: Path) -> None:
    (folder / "parquet" / "values").mkdir(parents=True)
    places = {
        "chunks": "people_000000000_to_000000002_0123456789abcdef.nc",
        "parquet/values": "people_000000000_to_000000002.parquet",
        ".": "run",
    }
    old = [left(folder / place, name, 2 * ABANDONED) for place, name in places.items()]
    new = left(folder / "chunks", places["chunks"], 0.0)
    mine = left(folder, "mine", 2 * ABANDONED)
    run(question(), folder, plan=Plan(WOMEN, SIZE))
    assert not any(one.exists() for one in old)
    assert new.exists() and mine.exists()
