"""Twenty folders that can not be written, by root neither: one line, and nothing is touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.injected.child import files_of, in_child, program, require_whole
from tests.faults.injected.conftest import ASKED, RIGHT
from tests.quick import crossed


def refusing(place: str, number: int, module: Any = os) -> Callable[[], None]:
    """Return what lets a call of the system fail, as it does where rights are missing."""

    def call(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return lambda: setattr(module, place, call)


def nothing() -> None:
    """Leave the system as it is."""


# What stands where the folder should be, and what the system refuses.
WAYS: dict[str, tuple[Callable[[Path], object], Callable[[], None]]] = {
    "a file": (lambda folder: folder.write_text("in the way"), nothing),
    "a link to nowhere that can be": (lambda folder: folder.symlink_to("/dev/null/x"), nothing),
    "a folder of others": (Path.mkdir, refusing("mkdir", errno.EACCES)),
    "a disk to read only": (Path.mkdir, refusing("mkdir", errno.EROFS)),
    "names that stay": (Path.mkdir, refusing("replace", errno.EPERM)),
}


@pytest.mark.parametrize(("name", "way"), crossed(ASKED, WAYS))
def test_an_unwritable_folder(place: Path, right: RIGHT, name: str, way: str) -> None:
    put, injected = WAYS[way]
    put(place / "folder")
    before = files_of(place)
    *words, target = ASKED[name]
    ended = in_child(program(*words, f"folder/{target}"), injected)
    ended.require_honest()
    assert ended.status == 2, ended.out
    assert "folder" in ended.error
    require_whole(place, before, right[name], ended)
    assert set(files_of(place)) == set(before)
