"""Twenty places with names that are more than names: the right file there, or one line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.injected.child import files_of, in_child, program
from tests.faults.injected.conftest import ASKED, RIGHT


def nothing(_: Path) -> None:
    """Put nothing in the way."""


def link(name: str, to: str) -> Callable[[Path], None]:
    return lambda place: (place / name).symlink_to(to)


NO_LETTERS = os.fsdecode(b"\xff\xfe.csv")
DEEP = "/".join(["a"] * 150)
# What is asked for, what is put there before, and where the table is to be found: None where there
# can be none.
PLACES: dict[str, tuple[str, Callable[[Path], object], str | None]] = {
    "spaces": ("a b  c .csv", nothing, "a b  c .csv"),
    "a line end": ("a\nb.csv", nothing, "a\nb.csv"),
    "colours": ("\x1b[31mred.csv", nothing, "\x1b[31mred.csv"),
    "a command": ("$(id);`id`&.csv", nothing, "$(id);`id`&.csv"),
    "quotes": ("'\"%s{0}.csv", nothing, "'\"%s{0}.csv"),
    "letters of many alphabets": ("кость骨\N{BONE}.csv", nothing, "кость骨\N{BONE}.csv"),
    "bytes that are no letters": (
        os.fsdecode(b"\xff\xfe.csv"),
        nothing,
        os.fsdecode(b"\xff\xfe.csv"),
    ),
    "like an option": ("./--set.csv", nothing, "--set.csv"),
    "up and down": ("own/../own/../up.csv", nothing, "up.csv"),
    "deep": (f"{DEEP}/t.csv", nothing, f"{DEEP}/t.csv"),
    "as long as can be": ("a" * 251 + ".csv", nothing, "a" * 251 + ".csv"),
    "longer": ("a" * 252 + ".csv", nothing, None),
    "far longer": ("/".join(["a" * 200] * 30) + ".csv", nothing, None),
    "a folder": ("t.csv", lambda place: (place / "t.csv").mkdir(), None),
    "in a file": ("t/t.csv", lambda place: (place / "t").write_text("x"), None),
    "a link that leads on": ("t.csv", link("t.csv", "far.csv"), "far.csv"),
    "a link to itself": ("t.csv", link("t.csv", "t.csv"), None),
    "a link to the question": ("t.csv", link("t.csv", "own/populations/mine.csv"), None),
    "a link to a folder": ("far/t.csv", link("far", "own"), "own/t.csv"),
    "what can not be written": ("/proc/self/t.csv", nothing, None),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_hostile_path(place: Path, right: RIGHT, name: str) -> None:
    target, put, expected = PLACES[name]
    words = list(ASKED["table"])
    (place / "own" / "populations").mkdir()
    shipped = Path(__file__).parents[3] / "params" / "populations" / "atac_woman.yaml"
    (place / "own" / "populations" / "mine.csv").write_bytes(shipped.read_bytes())
    words[1] = "./own/populations/mine.csv"
    put(place)
    before = files_of(place)
    ended = in_child(program(*words[:-1], target))
    ended.require_honest()
    assert "\x1b" not in ended.out + ended.error
    now = files_of(place)
    if expected is None:
        assert ended.status == 2, ended.out
        assert now == before
        return
    assert ended.status == 0, ended.error
    (answer,) = right["table"].values()
    assert now == {**before, expected: answer}
    assert not [path for path in place.rglob(".*")]
