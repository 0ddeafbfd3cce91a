"""The page about the rooms against the source it is drawn from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ranklmodel.upkeep import house
from ranklmodel.upkeep.rooms import (
    FLOORS,
    PACKAGE,
    module_name,
    room_imports,
    source_files,
    without_detours,
)

REPOSITORY = Path(__file__).parents[2]
PAGE = (REPOSITORY / house.PAGE).read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)]+)\)", PAGE)))


def test_committed_page_is_up_to_date() -> None:
    assert house.updated(PAGE) == PAGE, "run: python -m ranklmodel.upkeep.house"


def test_page_is_written(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / house.PAGE).write_text(
        "<!-- begin drawing --><!-- end drawing --><!-- begin rooms --><!-- end rooms -->",
        encoding="utf-8",
    )
    house.write(tmp_path)
    assert house.drawing() in (tmp_path / house.PAGE).read_text(encoding="utf-8")


@pytest.mark.parametrize("link", LINKS)
def test_what_the_page_links_to_exists(link: str) -> None:
    assert (REPOSITORY / "docs" / link).exists()


def test_each_journey_names_its_files() -> None:
    journeys = PAGE.partition("## Three journeys")[2].split("### ")[1:]
    assert len(journeys) == 3
    assert all(len(re.findall(r"\]\(\.\./", journey)) >= 6 for journey in journeys)


def test_drawing_has_every_room_and_arrows_that_look_down() -> None:
    text = house.drawing()
    arrows = re.findall(r"^  (\w+) --> (\w+)$", text, re.MULTILINE)
    assert arrows
    assert all(FLOORS[used] < FLOORS[name] for name, used in arrows)
    assert set(re.findall(r"^    (\w+)$", text, re.MULTILINE)) == set(FLOORS)


def test_fewer_arrows_reach_the_same_rooms() -> None:
    def reached(uses: dict[str, set[str]], name: str) -> set[str]:
        return {one for used in uses[name] for one in {used} | reached(uses, used)}

    uses = room_imports()
    fewer = without_detours(uses)
    assert sum(map(len, fewer.values())) < sum(map(len, uses.values())) / 2
    assert all(reached(fewer, name) == reached(uses, name) for name in uses)


def test_every_folder_says_in_one_line_what_is_asked_there() -> None:
    for folder in {path.parent for path in source_files()} - {PACKAGE}:
        first = house.sentence(folder)
        assert first.endswith("."), module_name(folder / "__init__.py")
