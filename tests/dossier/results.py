"""Small folders of results, and one digit of a file changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from ranklmodel.dossier.paper import paper_question, write_paper

if TYPE_CHECKING:
    from collections.abc import Iterator

ARM = ("yuan2001", "anastrozole")


def small_paper(folder: Path) -> Path:
    """Write a trial, a figure and a run as a paper has them."""
    asked = paper_question((ARM[0],), ("occupancy",), (ARM,), whole=False)
    write_paper(folder, asked)
    return folder


@dataclass(frozen=True)
class Digit:
    """A digit of a file that was changed."""

    file: str
    line: int
    content: bytes


def changed_digit(path: Path, folder: Path, draw: Random) -> Digit:
    """Change one digit of a file, anywhere in it, and return where, with what was there."""
    content = path.read_bytes()
    place = draw.choice([k for k, letter in enumerate(content) if letter in b"0123456789"])
    other = draw.choice([letter for letter in b"0123456789" if letter != content[place]])
    path.write_bytes(content[:place] + bytes((other,)) + content[place + 1 :])
    return Digit(path.relative_to(folder).as_posix(), content.count(b"\n", 0, place) + 1, content)


def drawn_changes(folder: Path, number: int) -> Iterator[Digit]:
    """Yield changes of one digit, each taken back before the next; every kind of file has some."""
    draw = Random(17)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    kinds = sorted({path.suffix for path in files})
    for turn in range(number):
        kind = kinds[turn % len(kinds)]
        path = draw.choice([path for path in files if path.suffix == kind])
        digit = changed_digit(path, folder, draw)
        yield digit
        path.write_bytes(digit.content)
