"""What is written in a box, how large the box is for it, and where lines leave it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from ranklmodel.figures.chain.words import (
    NAME,
    QUANTITY,
    SIZES,
    TEXT,
    TITLE,
    enumerated,
    height_of,
    longest_word,
    width_of,
    worded,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.bundles import Net, Node

PAD = 5.0
PORT = 5.5
"""Least distance of two lines at a box."""
_NARROWEST, _WIDEST = 118.0, 215.0
_CELL_GAP = 6.0
_TILE_PAD, _TILE_GAP = 5.0, 3.0
_TILE = SIZES[NAME] + 8
_MOST_LINES_OF_TILES = 3


@dataclass(frozen=True)
class Words:
    """Lines of text at a place: the upper left corner, or the middle of the upper edge; points."""

    lines: tuple[str, ...]
    kind: str
    x: float
    y: float
    centred: bool = False


@dataclass(frozen=True)
class Content:
    """What fills a box, in points from its upper left corner.

    Attributes
    ----------
    width, height : float
        Of the box.
    words : tuple of Words
        Texts.
    tiles : tuple of (float, float, float, float)
        Small boxes within: x, y, width, height.
    ports : dict of Net to float
        Where along the lower edge each line leaves.
    """

    width: float
    height: float
    words: tuple[Words, ...]
    tiles: tuple[tuple[float, float, float, float], ...]
    ports: dict[Net, float]


def widths_of(node: Node, nets: Sequence[Net]) -> tuple[float, float]:
    """Return the least width of a box and the greatest that serves it, in points."""
    if node.of_drugs:
        _, across = _tiles(node)
        return across, across
    title = longest_word(worded(node.names[0], capital=True), TITLE)
    labels = [
        max(longest_word(worded(name), QUANTITY) for name in (*names, "and 10 more"))
        for names in _cells(nets)
    ]
    bottom = sum(labels) + _CELL_GAP * max(len(labels) - 1, 0)
    least = max(_NARROWEST, 2 * PAD + max(title, bottom, longest_word(node.text, TEXT)))
    return least, max(least, _WIDEST)


def content_of(node: Node, nets: Sequence[Net], width: float) -> Content:
    """Return what is written in a box of a width in points."""
    return _names(node, nets) if node.of_drugs else _mechanism(node, nets, width)


def _mechanism(node: Node, nets: Sequence[Net], width: float) -> Content:
    y = PAD
    words = []
    for text, kind in ((worded(node.names[0], capital=True), TITLE), (node.text, TEXT)):
        lines = wrapped(text, kind, width - 2 * PAD)
        if lines:
            words.append(Words(lines, kind, PAD, y))
            y += height_of(lines, kind)
    y += 2.0
    ports: dict[Net, float] = {}
    bottom = y
    for names, (left, right) in _cell_places(nets, width).items():
        middle = (left + right) / 2
        lines = enumerated(names, right - left)
        words.append(Words(lines, QUANTITY, middle, y, centred=True))
        bottom = max(bottom, y + height_of(lines, QUANTITY))
        own = sorted((net for net in nets if net.quantities == names), key=lambda net: net.back)
        for place, net in enumerate(own):
            ports[net] = middle + PORT * (place - (len(own) - 1) / 2)
    return Content(width, bottom + 2.0, tuple(words), (), ports)


def _names(node: Node, nets: Sequence[Net]) -> Content:
    """Return the names of drugs as small boxes in lines."""
    lines, across = _tiles(node)
    framed = len(node.names) > 1
    edge = _TILE_GAP if framed else 0.0
    tiles, words = [], []
    for row, names in enumerate(lines):
        x, y = edge, edge + row * (_TILE + _TILE_GAP)
        # the tiles of a line share what its names leave free, so that both edges are straight
        spare = (across - 2 * edge + _TILE_GAP - sum(map(_tile_width, names))) / len(names)
        spare -= _TILE_GAP
        for name in names:
            width = _tile_width(name) + spare
            tiles.append((x, y, width, _TILE))
            text = worded(name, capital=True)
            words.append(Words((text,), NAME, x + width / 2, y + 3.5, centred=True))
            x += width + _TILE_GAP
    height = 2 * edge + len(lines) * (_TILE + _TILE_GAP) - _TILE_GAP
    ports = {
        net: across / 2 + PORT * (place - (len(nets) - 1) / 2) for place, net in enumerate(nets)
    }
    return Content(across, height, tuple(words), tuple(tiles) if framed else (), ports)


def _tiles(node: Node) -> tuple[list[tuple[str, ...]], float]:
    """Return the names of drugs line by line, and the width of the frame around them."""
    names = node.names
    each = ceil(len(names) / _MOST_LINES_OF_TILES)
    lines = [names[i : i + each] for i in range(0, len(names), each)]
    longest = max(sum(_tile_width(name) + _TILE_GAP for name in line) for line in lines)
    return lines, longest - _TILE_GAP + (2 * _TILE_GAP if len(names) > 1 else 0.0)


def _tile_width(name: str) -> float:
    return width_of(worded(name, capital=True), NAME) + 2 * _TILE_PAD


def _cells(nets: Sequence[Net]) -> list[tuple[str, ...]]:
    """Return the sets of quantities that leave a box, what goes forwards first."""
    ordered = sorted(nets, key=lambda net: net.back)
    return list(dict.fromkeys(net.quantities for net in ordered))


def _cell_places(nets: Sequence[Net], width: float) -> dict[tuple[str, ...], tuple[float, float]]:
    """Share the width of a box among labels by what they need at least and how long they are."""
    cells = _cells(nets)
    least = [
        max(longest_word(worded(name), QUANTITY) for name in (*names, "and 10 more"))
        for names in cells
    ]
    whole = [
        max(low, width_of(", ".join(map(worded, names)), QUANTITY))
        for low, names in zip(least, cells, strict=True)
    ]
    spare = width - 2 * PAD - sum(least) - _CELL_GAP * (len(cells) - 1)
    wished = sum(whole) - sum(least)
    x, places = PAD, {}
    for names, low, full in zip(cells, least, whole, strict=True):
        share = (full - low) / wished if wished else 1 / len(cells)
        own = low + spare * share
        places[names] = (x, x + own)
        x += own + _CELL_GAP
    return places
