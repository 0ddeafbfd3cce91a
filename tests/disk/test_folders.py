"""What is written appears as a whole or not at all, whatever goes wrong meanwhile."""

from __future__ import annotations

import os
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from ranklmodel.disk.folders import ABANDONED, filled, remove_abandoned, replaced
from ranklmodel.disk.text import csv_text, write_text
from ranklmodel.errors import InputError
from tests.disk.left import left

FAULTS = [OSError(28, os.strerror(28)), RuntimeError("broken"), KeyboardInterrupt()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file that is there already."""
    path = tmp_path / "a.txt"
    path.write_text("old")
    return path


@pytest.mark.parametrize("fault", FAULTS)
def test_writing_that_is_broken_off_leaves_the_old_file(file: Path, fault: BaseException) -> None:
    with (
        pytest.raises(InputError if isinstance(fault, OSError) else type(fault)),
        replaced(file) as unfinished,
    ):
        unfinished.write_text("ne")
        raise fault
    assert file.read_text() == "old"
    assert [path.name for path in file.parent.rglob("*")] == ["a.txt"]


def test_the_refusal_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    target = tmp_path / "file" / "a.txt"
    with pytest.raises(InputError, match="can not be written: ") as refused:
        write_text(target, "")
    assert str(refused.value).startswith(f"{target}: ")
    with pytest.raises(InputError, match="can not be written"):
        write_text(tmp_path, "")
    with pytest.raises(InputError, match="can not be written"), replaced(tmp_path / "none"):
        pass  # nothing is written
    assert [path.name for path in tmp_path.rglob("*")] == ["file"]


def test_two_writers_at_once_do_not_meet(tmp_path: Path) -> None:
    both_write, target = Barrier(2, timeout=20), tmp_path / "a.txt"

    def write(text: str) -> Path:
        with replaced(target) as unfinished:
            unfinished.write_text(text)
            both_write.wait()
            assert unfinished.read_text() == text
        return unfinished

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(write, ("one" * 1000, "two" * 1000))
    assert first != second and first.name == second.name == "a.txt"
    assert target.read_text() in ("one" * 1000, "two" * 1000)
    assert list(tmp_path.iterdir()) == [target]


def test_folders_are_made_and_the_ending_is_kept(tmp_path: Path) -> None:
    with replaced(tmp_path / "new" / "deep" / "run.nc") as unfinished:
        assert unfinished.name == "run.nc" and not unfinished.exists()
        unfinished.write_bytes(b"whole")
    assert (tmp_path / "new" / "deep" / "run.nc").read_bytes() == b"whole"


def test_a_name_as_long_as_the_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    assert write_text(path, "whole") == path and path.read_text() == "whole"


@pytest.mark.skipif(os.name != "posix", reason="needs links, pipes and permissions of POSIX")
def test_links_stay_pipes_are_written_and_permissions_are_usual(tmp_path: Path, file: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    write_text(link, "new")
    assert link.is_symlink() and file.read_text() == "new"
    usual = tmp_path / "usual"
    usual.write_text("")
    assert file.stat().st_mode == usual.stat().st_mode
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        text = pool.submit(pipe.read_text)
        write_text(pipe, "through")
        assert text.result(timeout=20) == "through"
    assert not pipe.is_file()


def test_a_folder_is_filled_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "results"
    with filled(folder) as unfinished:
        (unfinished / "a.txt").write_text("old")
        (unfinished / "deep").mkdir()
        (unfinished / "deep" / "b.txt").write_text("old")
        assert not folder.exists()
    (folder / "notes.txt").write_text("mine")
    with filled(folder) as unfinished:
        (unfinished / "a.txt").write_text("new")
        (unfinished / "deep").mkdir()
        (unfinished / "deep" / "c.txt").write_text("new")
        assert (folder / "a.txt").read_text() == "old"
    contents = {path.name: path.read_text() for path in folder.rglob("*.txt")}
    assert contents == {"a.txt": "new", "b.txt": "old", "c.txt": "new", "notes.txt": "mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["results"]
    assert {path.name for path in folder.iterdir()} == {"a.txt", "deep", "notes.txt"}


@pytest.mark.parametrize("exists", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_folder_that_is_broken_off_stays_as_it_was(
    tmp_path: Path, fault: BaseException, exists: bool
) -> None:
    folder = tmp_path / "results"
    if exists:
        folder.mkdir()
        (folder / "a.txt").write_text("old")
    with (
        pytest.raises(InputError if isinstance(fault, OSError) else type(fault)),
        filled(folder) as unfinished,
    ):
        (unfinished / "a.txt").write_text("new")
        raise fault
    assert [path.name for path in tmp_path.rglob("*")] == (["results", "a.txt"] if exists else [])
    assert not exists or (folder / "a.txt").read_text() == "old"


def test_the_folder_one_stands_in_is_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with filled(Path()) as unfinished:
        (unfinished / "a.txt").write_text("new")
    assert [path.name for path in tmp_path.rglob("*")] == ["a.txt"]


def test_lines_end_the_same_on_every_system(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", csv_text(["a"], [["b\nc"], [None], [0.5]]))
    assert path.read_bytes() == b'a\n"b\nc"\n""\n0.5\n'


def test_what_fails_within_is_named_as_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as caught, filled(Path("results")) as unfinished:
        (unfinished / "table.csv").mkdir()
        write_text(unfinished / "table.csv", "a")
    assert str(caught.value).startswith("results/table.csv: can not be written: ")
    assert list(tmp_path.iterdir()) == []


def test_names_as_long_as_a_disk_allows_are_written(tmp_path: Path) -> None:
    name = "\N{GREEK SMALL LETTER ALPHA}" * 125 + ".csv"  # 254 bytes
    assert write_text(tmp_path / name, "a").read_text() == "a"


_NAMES = re.compile(r"people_\d+\.nc")


def test_what_a_killed_writer_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old = left(tmp_path, "people_1.nc", 2 * ABANDONED)
    new = left(tmp_path, "people_1.nc", 0.5 * ABANDONED)
    others = left(tmp_path, "mine.nc", 2 * ABANDONED)
    begun = left(tmp_path, "people_2.nc", 2 * ABANDONED)
    (begun / "people_2.nc").write_text("more")  # somebody writes into it now
    os.utime(begun, (time.time() - 2 * ABANDONED,) * 2)
    (tmp_path / ".people_3.nc.abcd1234").symlink_to(others)
    (tmp_path / ".people_4.nc.abcd1234").write_text("no folder")
    remove_abandoned(tmp_path, _NAMES)
    assert not old.exists()
    links = [".people_3.nc.abcd1234", ".people_4.nc.abcd1234"]
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        [new.name, others.name, begun.name, *links]
    )
    assert (others / "mine.nc").exists()


def test_who_writes_meanwhile_is_not_harmed(tmp_path: Path) -> None:
    with replaced(tmp_path / "people_1.nc") as unfinished:
        left(tmp_path, "people_1.nc", 2 * ABANDONED)
        remove_abandoned(tmp_path, _NAMES)
        unfinished.write_text("whole")
    assert [one.name for one in tmp_path.iterdir()] == ["people_1.nc"]
