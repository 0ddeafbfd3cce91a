"""Where two versions of a file differ, told in the terms of its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.sealed.places import MOST, largest_deviation, places

TABLE = "arm,E2 [pg/mL]\nplacebo,6.25\nanastrozole,0.5\n"


def pair(folder: Path, ending: str, now: str, before: str) -> tuple[Path, Path]:
    paths = folder / f"now{ending}", folder / f"before{ending}"
    for path, text in zip(paths, (now, before), strict=True):
        path.write_bytes(text.encode())
    return paths


@pytest.mark.parametrize(
    ("ending", "now", "before", "said"),
    [
        (".csv", TABLE.replace("6.25", "6.35"), TABLE, "line 2, E2 [pg/mL]: '6.25' is now '6.35'"),
        (".csv", TABLE.replace("E2", "E1"), TABLE, "line 1, header: 'E2 [pg/mL]' is now"),
        (".csv", TABLE + "more,1\n", TABLE, "has 5 lines instead of 4"),
        (".svg", '<a>\n<path d="M 1 2"/>', '<a>\n<path d="M 1 3"/>', "line 2: 3 is now 2"),
        (".png", "abcd", "abxd", "byte 3: is not as it was written"),
        (".nc", "abcd", "abxd", "can not be read any more"),
    ],
)
def test_the_place_of_a_change_is_told(
    tmp_path: Path, ending: str, now: str, before: str, said: str
) -> None:
    first = places(f"one{ending}", *pair(tmp_path, ending, now, before))[0]
    assert said in str(first)


def test_many_changes_are_counted_and_few_are_told(tmp_path: Path) -> None:
    before = "a\n" + "1\n" * 20
    told = places("one.csv", *pair(tmp_path, ".csv", before.replace("1", "2"), before))
    assert len(told) == MOST + 1 and told[-1].what == "and 15 more places"


@pytest.mark.parametrize(
    ("now", "apart"),
    [
        (TABLE, 0.0),
        (TABLE.replace("0.5", "0.500625"), 1e-4),
        (TABLE.replace("placebo", "nothing"), float("inf")),
        (TABLE + "more,1\n", float("inf")),
    ],
)
def test_numbers_are_apart_by_the_size_of_their_column(
    tmp_path: Path, now: str, apart: float
) -> None:
    assert largest_deviation(*pair(tmp_path, ".csv", now, TABLE)) == pytest.approx(apart)
