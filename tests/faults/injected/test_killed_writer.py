"""Twenty writers that are killed at a step of their own: what stands there is old, or whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.disk.folders import filled
from ranklmodel.disk.text import write_bytes, write_text
from tests.faults.injected.child import files_of, in_child

KILLED = 77
# What a writer asks of the system.
STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree")
NEW = "new\n" * 50_000


def killed_at(step: int) -> Callable[[], None]:
    """Return what ends the process, as a kill does, at a step of those it takes."""

    def count() -> None:
        left = [step]

        def heard(event: str, _: object) -> None:
            if event in STEPS:
                left[0] -= 1
                if left[0] == 0:
                    os._exit(KILLED)

        sys.addaudithook(heard)

    return count


def folder_of_three(place: Path) -> None:
    with filled(place / "results") as unfinished:
        for name in ("a.csv", "b.csv", "c.csv"):
            write_text(unfinished / name, NEW)


def cache_entry(place: Path) -> None:
    from ranklmodel.disk import cache

    os.environ["RANKLMODEL_CACHE"] = str(place / "cache")
    assert cache.write("key", {}, NEW.encode())


WRITERS: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "text": (lambda place: write_text(place / "a.csv", NEW), ("a.csv",)),
    "bytes": (lambda place: write_bytes(place / "a.nc", NEW.encode()), ("a.nc",)),
    "folder": (folder_of_three, ("results/a.csv", "results/b.csv", "results/c.csv")),
    "entry": (cache_entry, ("cache/key.code",)),
}


def whole(writer: str, tmp_path: Path) -> dict[str, bytes]:
    """Return what a writer that nobody kills leaves."""
    other = tmp_path / "other"
    other.mkdir()
    assert in_child(lambda: (WRITERS[writer][0](other) and 0) or 0).status == 0
    return files_of(other)


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("step", [1, 2, 3, 5, 8])
def test_a_killed_writer(tmp_path: Path, writer: str, step: int) -> None:
    work, names = WRITERS[writer]
    place = tmp_path / "place"
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("old")
    right = whole(writer, tmp_path)
    assert set(right) == set(names)
    ended = in_child(lambda: (work(place) and 0) or 0, killed_at(step))
    assert ended.status in (0, KILLED)
    now = files_of(place)
    for name in names:
        allowed = (right[name],) if ended.status == 0 else (b"old", right[name])
        assert now[name] in allowed, f"{name} is half-written"
    # what is left beside it is hidden, and the next writer is not in its way
    assert all(name in names or ".writing-" in name or "/." in f"/{name}" for name in now)
    assert in_child(lambda: (work(place) and 0) or 0).status == 0
    assert {name: files_of(place)[name] for name in names} == right
