"""Names and texts as lines that fit a width, measured in the font they are drawn in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ranklmodel.figures import style

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE, TEXT, SMALL = "title", "text", "small"
QUANTITY, NAME = "quantity", "name"
SIZES = {TITLE: 8.5, TEXT: 7.0, SMALL: 7.0, QUANTITY: 7.0, NAME: 7.5}
"""Size of each kind of text in points, on a page as wide as it is printed."""

LEADING = 1.28
"""From one line to the next, in sizes of the font."""

_HINTED = 1.04
"""How much wider than its outlines a line may be drawn where letters are fitted to pixels."""

_ACRONYMS = {"rank": "RANK", "rankl": "RANKL", "opg": "OPG"}


def worded(name: str, *, capital: bool = False) -> str:
    """Return an identifier as words.

    Examples
    --------
    >>> worded("rank_occupancy"), worded("bone_mass", capital=True)
    ('RANK occupancy', 'Bone mass')
    """
    words = [_ACRONYMS.get(word, word) for word in name.split("_")]
    text = " ".join(words)
    return text[:1].upper() + text[1:] if capital else text


@cache
def width_of(text: str, kind: str) -> float:
    """Return how wide a line of a kind of text is, in points."""
    style.load_matplotlib()
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(
        family=style.FONT,
        size=SIZES[kind],
        weight="bold" if kind == TITLE else "normal",
        style="italic" if kind == QUANTITY else "normal",
    )
    width, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return _HINTED * float(width)


def height_of(lines: Sequence[str], kind: str) -> float:
    """Return how high lines of a kind of text are, in points."""
    return len(lines) * LEADING * SIZES[kind]


def longest_word(text: str, kind: str) -> float:
    """Return the width of the widest word, below which a text can not be set; in points."""
    return max((width_of(word, kind) for word in text.split()), default=0.0)


def wrapped(text: str, kind: str, width: float) -> tuple[str, ...]:
    """Return a text as lines of at most a width in points; a word is never broken."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", kind) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def enumerated(names: Sequence[str], width: float, most: int = 2) -> tuple[str, ...]:
    """Return quantities in words as lines, as many of them as there is room for.

    Parameters
    ----------
    names : sequence of str
        Identifiers.
    width : float
        Of a line, points.
    most : int
        Lines; the first name stands there even if it takes more.

    Returns
    -------
    tuple of str
        What is left out is counted.
    """
    words = [worded(name) for name in names]
    for number in range(len(words), 0, -1):
        rest = len(words) - number
        text = ", ".join(words[:number]) + (f" and {rest} more" if rest else "")
        lines = wrapped(text, QUANTITY, width)
        if len(lines) <= most or number == 1:
            return lines
    return ()
