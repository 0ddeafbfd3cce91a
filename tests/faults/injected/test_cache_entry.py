"""Twenty entries of the cache that are not as they were written: none is run."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.disk import cache
from tests.compiled.test_cache import entry, rates
from tests.faults.injected.child import done, in_child
from tests.quick import swept

Damage = Callable[[Path], object]


def cut(part: float) -> Damage:
    def go(file: Path) -> None:
        content = file.read_bytes()
        file.write_bytes(content[: int(part * len(content))])

    return go


def flipped(at: float) -> Damage:
    def go(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[int(at * (len(content) - 1))] ^= 1
        file.write_bytes(content)

    return go


def in_place(make: Callable[[Path], object]) -> Damage:
    def go(file: Path) -> None:
        file.unlink()
        make(file)

    return go


def described(description: dict[str, object]) -> Damage:
    """Return what writes a sound entry that describes nothing of ours."""
    return lambda file: cache.write(file.stem, description, b"\xc3")


def signed(body: bytes) -> Damage:
    """Return what writes an entry whose digest is right and whose content is none."""
    magic = b"ranklmodel code 1\n"

    def go(file: Path) -> None:
        digest = hashlib.sha256(file.stem.encode() + body).digest()
        file.write_bytes(magic + digest + body)

    return go


def another(file: Path) -> None:
    cache.write("0" * 64, {"layout": {}}, b"\xc3")
    (file.parent / f"{'0' * 64}.code").replace(file)


DAMAGES: dict[str, Damage] = {
    "empty": lambda file: file.write_bytes(b""),
    "cut to a tenth": cut(0.1),
    "cut in the middle": cut(0.5),
    "cut at the end": cut(0.999),
    "begins otherwise": flipped(0.0),
    "another digest": flipped(0.0003),
    "another description": flipped(0.01),
    "other code": flipped(0.6),
    "other last byte": flipped(1.0),
    "of another key": another,
    "a folder": in_place(Path.mkdir),
    "a link to nowhere": in_place(lambda file: file.symlink_to("nowhere")),
    "a link to itself": in_place(lambda file: file.symlink_to(file.name)),
    "a pipe": in_place(os.mkfifo),
    "too large": lambda file: os.truncate(file, cache.LARGEST_ENTRY + 1),
    "others may write": lambda file: file.chmod(0o666),
    "describes nothing": described({}),
    "describes in words": described({"layout": "x", "sizes": 3, "lanes": None, "reduction": []}),
    "is no description": signed((4).to_bytes(8, "little") + b"[1]x"),
    "is too short to be one": signed((10**12).to_bytes(8, "little") + b"{"),
}
# One of each way to be no entry; after each, all is compiled once more.
QUICK = (
    *("empty", "cut in the middle", "another digest", "other code", "of another key", "a folder"),
    *("a link to nowhere", "a pipe", "too large", "others may write", "describes in words"),
)


@pytest.mark.filterwarnings("ignore::ranklmodel.disk.cache.ForeignCodeWarning")
@pytest.mark.parametrize("damage", swept(DAMAGES, QUICK))
def test_a_damaged_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str) -> None:
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    expected = rates()
    file = entry(tmp_path / "cache")
    DAMAGES[damage](file)
    ended = in_child(done(lambda: np.testing.assert_array_equal(rates(), expected)))
    ended.require_honest()
    assert ended.status == 0, ended.error
