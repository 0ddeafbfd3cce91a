"""Twenty full disks: the old file or the right one, and never status 0 without the right one."""

from __future__ import annotations

import errno
import os
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.injected.child import files_of, in_child, program, require_whole
from tests.faults.injected.conftest import ASKED, RIGHT
from tests.quick import crossed


def limited(size: int) -> Callable[[], None]:
    """Return what lets no file grow beyond a number of bytes."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def no_space() -> None:
    """Let the disk be found to be full when what was written shall stay."""

    def fsync(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    os.fsync = fsync


def no_names() -> None:
    """Let there be no room for one more folder."""

    def mkdir(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    os.mkdir = mkdir  # type: ignore[assignment]


FULL: dict[str, Callable[[], None]] = {
    "at once": limited(0),
    "after 100 bytes": limited(100),
    "before the last bytes": limited(200),
    "when it is kept": no_space,
    "for a folder": no_names,
}


@pytest.mark.parametrize(("name", "full"), crossed(ASKED, FULL))
def test_a_full_disk(place: Path, right: RIGHT, name: str, full: str) -> None:
    for file in right[name]:
        (place / file).parent.mkdir(exist_ok=True)
        (place / file).write_text("what was there before")
    before = files_of(place)
    ended = in_child(program(*ASKED[name]), FULL[full])
    ended.require_honest()
    require_whole(place, before, right[name], ended)
    assert ended.status != 0
    assert set(files_of(place)) <= {*before, *right[name]}  # no remnants
