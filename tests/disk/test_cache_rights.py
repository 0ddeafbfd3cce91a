"""Whose entries of the cache are run, who may read them, and how many there are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ranklmodel.disk import cache

posix = pytest.mark.skipif(os.name != "posix", reason="needs rights of POSIX")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of the test's own."""
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


_SOMEBODY, _THEIR_GROUP = 54321, 54322


def rights(mode: int, owner: int, group: int = _THEIR_GROUP) -> os.stat_result:
    """Return what a file system says of a file with these rights."""
    return os.stat_result((mode, 0, 0, 1, owner, group, 0, 0, 0, 0))


@posix
@pytest.mark.parametrize(
    ("entry", "folder", "runs"),
    [
        # ours and the system's
        ((0o600, None), (0o700, None), True),
        ((0o644, 0), (0o755, 0), True),
        ((0o644, None), (0o1777, 0), True),
        # what others may change
        ((0o664, None), (0o755, None), False),
        ((0o646, 0), (0o755, 0), False),
        # of somebody else: by the rights of the folder
        ((0o644, _SOMEBODY), (0o755, None), True),
        ((0o644, _SOMEBODY), (0o755, 0), True),
        ((0o644, _SOMEBODY), (0o755, _SOMEBODY), False),
        ((0o644, _SOMEBODY), (0o777, None), False),
        ((0o644, _SOMEBODY), (0o1777, 0), False),
        ((0o644, _SOMEBODY), (0o775, None), False),
        ((0o640, _SOMEBODY), (0o2770, None), True),
        ((0o640, _SOMEBODY), (0o2770, _SOMEBODY), True),
        ((0o640, _SOMEBODY), (0o2777, _SOMEBODY), False),
    ],
)
def test_whose_code_is_run(
    monkeypatch: pytest.MonkeyPatch,
    entry: tuple[int, int | None],
    folder: tuple[int, int | None],
    runs: bool,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    monkeypatch.setattr(os, "getgroups", lambda: [_THEIR_GROUP])
    of_entry, of_folder = (
        rights(mode, 12345 if owner is None else owner) for mode, owner in (entry, folder)
    )
    assert cache.may_be_run(of_entry, of_folder) is runs


@posix
def test_a_group_that_is_not_ours_shares_nothing_with_us(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    monkeypatch.setattr(os, "getgroups", lambda: [])
    monkeypatch.setattr(os, "getegid", lambda: 12345)
    assert not cache.may_be_run(rights(0o640, _SOMEBODY), rights(0o2770, _SOMEBODY))
    monkeypatch.setattr(os, "getegid", lambda: _THEIR_GROUP)
    assert cache.may_be_run(rights(0o640, _SOMEBODY), rights(0o2770, _SOMEBODY))
    # of a group that is not the folder's: moved there from elsewhere
    assert not cache.may_be_run(rights(0o640, _SOMEBODY, 7), rights(0o2770, _SOMEBODY))


@posix
@pytest.mark.parametrize(
    ("of_folder", "of_entry"), [(0o700, 0o600), (0o750, 0o640), (0o2770, 0o640), (0o755, 0o644)]
)
def test_who_may_read_the_folder_may_read_an_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of_folder: int, of_entry: int
) -> None:
    tmp_path.chmod(of_folder)
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path))
    assert cache.write("key", {}, b"code")
    written = (tmp_path / "key.code").stat()
    assert written.st_mode & 0o777 == of_entry
    assert written.st_gid == tmp_path.stat().st_gid
    assert cache.read("key") == ({}, b"code")


def test_what_is_too_large_for_an_entry_or_no_file_is_not_read(folder: Path) -> None:
    assert cache.write("key", {}, b"code")
    with (folder / "key.code").open("r+b") as file:
        file.truncate(cache.LARGEST_ENTRY + 1)
    assert cache.read("key") is None
    if hasattr(os, "mkfifo"):
        (folder / "key.code").unlink()
        os.mkfifo(folder / "key.code")
        assert cache.read("key") is None


def test_old_entries_make_room_for_new_ones(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_ENTRIES", 3)
    for number in range(5):
        assert cache.write(f"key{number}", {}, b"code")
        os.utime(folder / f"key{number}.code", (number, number))
    assert cache.write("key5", {}, b"code")
    assert sorted(path.stem for path in folder.iterdir()) == ["key3", "key4", "key5"]
