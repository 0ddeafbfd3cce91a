"""Brings docs/house.md up to date with the source: ``python -m ranklmodel.upkeep.house``.

The drawing of the rooms and the list of what each is for are written between markers; the journeys
beside them are written by hand.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.upkeep.readme import with_block
from ranklmodel.upkeep.rooms import (
    FLOORS,
    PACKAGE,
    parsed,
    room_imports,
    source_files,
    without_detours,
)

PAGE = "docs/house.md"
DRAWING, ROOMS = "drawing", "rooms"


def drawing() -> str:
    """Return the rooms as Mermaid, floor below floor, with the imports that are needed."""
    lines = ["```mermaid", "flowchart TD"]
    for floor in sorted(set(FLOORS.values()), reverse=True):
        lines.append(f'  subgraph floor_{floor}["{floor}"]')
        lines += [f"    {name}" for name, place in FLOORS.items() if place == floor]
        lines.append("  end")
    arrows = without_detours(room_imports())
    lines += [f"  {name} --> {used}" for name in arrows for used in sorted(arrows[name])]
    return "\n".join([*lines, "```"])


def sentence(place: Path) -> str:
    """Return what a room, a folder or a file says of itself in its first line."""
    file = place / "__init__.py" if place.is_dir() else place
    text = ast.get_docstring(parsed(file)) or ""
    return text.partition("\n")[0]


def room_list() -> str:
    """Return all rooms and the folders in them, the highest first, each with its sentence."""
    lines = []
    for name in sorted(FLOORS, key=FLOORS.__getitem__, reverse=True):
        place = PACKAGE / name
        if not place.is_dir():
            place = place.with_suffix(".py")
        lines.append(f"- [`{name}`]({_address(place)}): {sentence(place)}")
        folders = {file.parent for file in source_files(place)} - {place} if place.is_dir() else ()
        lines += [
            f"{'  ' * len(folder.relative_to(place).parts)}- `{folder.name}`: {sentence(folder)}"
            for folder in sorted(folders)
        ]
    return "\n".join(lines)


def _address(place: Path) -> str:
    return f"../{place.relative_to(PACKAGE.parent).as_posix()}"


def updated(text: str) -> str:
    """Return the page with its drawing and its list made again."""
    return with_block(with_block(text, DRAWING, drawing()), ROOMS, room_list())


def write(folder: Path) -> None:
    """Bring the page in a folder up to date."""
    path = folder / PAGE
    write_text(path, updated(read_text(path)))


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
