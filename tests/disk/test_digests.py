"""Digests that change with every name and content, and with nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

from ranklmodel.disk.digests import digest_of_file, digest_of_folders


def test_a_digest_follows_names_and_contents(tmp_path: Path) -> None:
    room = tmp_path / "one" / "room"
    (room / "deep").mkdir(parents=True)
    (room / "a.py").write_text("a")
    (room / "deep" / "b.py").write_text("b")
    (room / "c.json").write_text("c")
    before, with_json = digest_of_folders(room), digest_of_folders(room, endings=(".py", ".json"))
    assert before != with_json
    shutil.copytree(room, tmp_path / "two" / "room")
    assert digest_of_folders(tmp_path / "two" / "room") == before
    (room / "c.json").write_text("changed")
    assert digest_of_folders(room) == before
    assert digest_of_folders(room, endings=(".py", ".json")) != with_json
    (room / "a.py").rename(room / "d.py")
    renamed = digest_of_folders(room)
    (room / "d.py").write_text("changed")
    assert len({before, renamed, digest_of_folders(room)}) == 3


def test_a_file_has_the_digest_others_compute(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert digest_of_file(tmp_path / "empty").startswith("e3b0c44298fc1c149afbf4c8996fb924")
