"""Twenty crowds that write one place at once: one of them stands, whole, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import write_bytes, write_text
from ranklmodel.simulation.archive import write_run
from tests.faults.injected.child import crowd_of, in_child

LENGTH = 40_000


def content(number: int) -> str:
    return f"{number}\n" * LENGTH


def folder_of_two(place: Path, number: int) -> None:
    with filled(place / "results") as unfinished:
        for name in ("a.csv", "b.csv"):
            write_text(unfinished / name, content(number))


def entry(place: Path, number: int) -> None:
    from ranklmodel.disk import cache

    os.environ["RANKLMODEL_CACHE"] = str(place)
    assert cache.write("key", {"number": number}, content(number).encode())


def through_a_link(place: Path, number: int) -> None:
    write_text(place / "link.csv", content(number))


WRITERS: dict[str, Callable[[Path, int], object]] = {
    "text": lambda place, number: write_text(place / "a.csv", content(number)),
    "bytes": lambda place, number: write_bytes(place / "a.nc", content(number).encode()),
    "folder": folder_of_two,
    "entry": entry,
    "link": through_a_link,
}


def of_one(text: bytes) -> bool:
    """Return whether a file is of one writer, and all of it."""
    lines = text.decode().split()
    return len(lines) == LENGTH and len(set(lines)) == 1


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("crowd", [2, 3, 5, 8])
def test_a_crowd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str, crowd: int) -> None:
    if writer == "link":
        (tmp_path / "far.csv").write_text(content(0))
        (tmp_path / "link.csv").symlink_to("far.csv")

    work = partial(WRITERS[writer], tmp_path)
    assert in_child(crowd_of(crowd, work)).status == 0
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    if writer == "entry":
        from ranklmodel.disk import cache

        monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
        found = cache.read("key")
        assert found is not None and of_one(found[1])
        assert found[1].decode().split()[0] == str(found[0]["number"])
        assert files == [tmp_path / "key.code"]
        return
    assert files and all(of_one(path.read_bytes()) for path in files)
    assert not [path for path in tmp_path.rglob(".*")]


@pytest.mark.slow
def test_runs_are_written_by_many_too(tmp_path: Path) -> None:
    """One more, of the real thing: any of them reads back as itself."""
    import ranklmodel
    from ranklmodel.simulation.archive import read_run

    run = ranklmodel.simulate("atac_woman", until="1 year", every="1 year")

    assert in_child(crowd_of(3, lambda _: write_run(run, tmp_path / "run.nc"))).status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["run.nc"]
    again = read_run(tmp_path / "run.nc")
    np.testing.assert_array_equal(again["LS_BMD"], run["LS_BMD"])
