"""The whole diagram as numbers: boxes, texts and lines in points from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from ranklmodel.figures.chain.across import middles_of
from ranklmodel.figures.chain.bands import band_of
from ranklmodel.figures.chain.bundles import nets_of, nodes_of
from ranklmodel.figures.chain.content import Content, Words, content_of
from ranklmodel.figures.chain.pins import pins_of
from ranklmodel.figures.chain.rows import LANE, Pass, rows_of
from ranklmodel.figures.chain.tracks import crossings_of, tracks_of
from ranklmodel.figures.chain.words import LEADING, SIZES, SMALL, worded, wrapped

if TYPE_CHECKING:
    from ranklmodel.figures.chain.bundles import Net, Node
    from ranklmodel.figures.chain.diagram import Chain
    from ranklmodel.figures.chain.pins import Pins
    from ranklmodel.figures.chain.rows import Rows

WIDTH = 170 / 25.4 * 72
"""Width of a page in points: 170 mm."""

_MARGIN = 8.0
_TRACK = 5.5
_BELOW_BOX, _ABOVE_BOX = 6.0, 10.5
_SHORTEST_SPACE = 18.0
_BAND_PAD = 5.0
_FEEDBACK_SAID = "dashed: feedback, against the order of the chain"

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A box with its place; small boxes and texts within it are counted from its corner."""

    node: Node
    x: float
    y: float
    content: Content


@dataclass(frozen=True)
class Route:
    """A line from a box to one other.

    Attributes
    ----------
    net : Net
        The line it is a branch of.
    target : Node
        Where it ends.
    points : tuple of (float, float)
        Its corners.
    """

    net: Net
    target: Node
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Band:
    """Rows of mechanisms of one room: its name in lines, upper and lower edge."""

    lines: tuple[str, ...]
    top: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """Everything that is drawn; `left` is where bands begin, right of their names."""

    width: float
    height: float
    left: float
    bands: tuple[Band, ...]
    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]
    notes: tuple[Words, ...]


def page_of(chain: Chain) -> Page:
    """Lay a chain out on a page.

    Parameters
    ----------
    chain : Chain
        The diagram as values.

    Returns
    -------
    Page
        As wide as `WIDTH` and as high as it needs; wider only where a single box and the lines
        beside it do not fit.
    """
    nodes = nodes_of(chain)
    nets = nets_of(chain, nodes)
    back = [net for net in nets if net.back]
    left = _MARGIN + _name_width(nodes)
    right = _MARGIN + LANE * len(back) + _BAND_PAD
    rows = rows_of(nodes, nets, WIDTH - left - _BAND_PAD - right)
    contents = {
        node: content_of(node, [net for net in nets if net.source == node], rows.widths[node])
        for node in nodes
    }
    middles = middles_of(rows, nets, contents)
    pins = pins_of(rows, nets, contents, middles)
    heights = [max(contents[node].height for node in row) for row in rows.nodes]
    tops, tracks, bottom = _heights(rows, nets, pins, heights)
    boxes = tuple(
        Box(node, left + _BAND_PAD + middles[node] - contents[node].width / 2, y, contents[node])
        for row, y in zip(rows.nodes, tops, strict=True)
        for node in row
    )
    place = {box.node: box for box in boxes}
    routes = tuple(
        _shifted(_route(net, target, rows, pins, tracks, place), left + _BAND_PAD)
        for net in nets
        for target in net.targets
    )
    bands = _bands(rows, tops, heights)
    notes, bottom = _notes(bool(back), left, bottom)
    width = left + _BAND_PAD + rows.width + right
    return Page(width, bottom + _MARGIN, left, bands, boxes, routes, notes)


def _heights(
    rows: Rows, nets: tuple[Net, ...], pins: Pins, heights: list[float]
) -> tuple[list[float], dict[tuple[int, Net], float], float]:
    """Return the upper edge of every row, the height of every track by (row above, line), the end.

    Space between rows is as high as the lines in it need.
    """
    tops: list[float] = []
    tracks: dict[tuple[int, Net], float] = {}
    y = _MARGIN + _BAND_PAD
    for row in range(-1, len(rows.nodes)):
        if row >= 0:
            tops.append(y)
            y += heights[row]
        places = tracks_of(crossings_of(rows, nets, pins, row))
        number = 1 + max(places.values(), default=-1)
        inner = row in range(len(rows.nodes) - 1)
        space = (number - 1) * _TRACK + _BELOW_BOX + _ABOVE_BOX if number else 0.0
        space = max(space, _SHORTEST_SPACE) if inner else space
        for net, place in places.items():
            tracks[row, net] = y + _BELOW_BOX + place * _TRACK
        y += space
    return tops, tracks, y + _BAND_PAD


def _route(
    net: Net,
    target: Node,
    rows: Rows,
    pins: Pins,
    tracks: dict[tuple[int, Net], float],
    place: dict[Node, Box],
) -> Route:
    """Return the corners of a line, without those that lie on straight parts."""
    first, last = rows.row_of[net.source], rows.row_of[target]
    source = place[net.source]
    x = pins.leaving[net]
    points = [(x, source.y + source.content.height)]
    if net.back:
        lane = pins.lanes[net]
        stops = [(first, lane), (last - 1, pins.entering[net, target])]
    else:
        stops = [(row, pins.entering[net, Pass(net, row + 1)]) for row in range(first, last - 1)]
        stops.append((last - 1, pins.entering[net, target]))
    for row, to in stops:
        if (row, net) in tracks:  # a line that goes nearly straight down has no track
            points += [(x, tracks[row, net]), (to, tracks[row, net])]
            x = to
    points.append((x, place[target].y))
    return Route(net, target, tuple(points))


def _shifted(route: Route, by: float) -> Route:
    return replace(route, points=tuple((x + by, y) for x, y in route.points))


def _bands(rows: Rows, tops: list[float], heights: list[float]) -> tuple[Band, ...]:
    """Return the bands behind the rows; none where mechanisms have no rooms."""
    bands = []
    numbered = enumerate(band_of(row[0].room) for row in rows.nodes)
    for rooms, some in groupby(numbered, key=lambda one: one[1]):
        numbers = [number for number, _ in some]
        there = {node.room for number in numbers for node in rows.nodes[number]}
        top = tops[numbers[0]] - _BAND_PAD
        bottom = tops[numbers[-1]] + heights[numbers[-1]] + _BAND_PAD
        name = " and ".join(worded(room) for room in rooms if room in there)
        if name:
            bands.append(Band(wrapped(name, SMALL, bottom - top), top, bottom))
    return tuple(bands)


def _name_width(nodes: tuple[Node, ...]) -> float:
    """Return the width of the strip for the names of bands, two lines at most."""
    return 2 * LEADING * SIZES[SMALL] + 2.0 if any(node.room for node in nodes) else 0.0


def _notes(feedback: bool, left: float, bottom: float) -> tuple[tuple[Words, ...], float]:
    """Return what stands below the diagram, and where that ends."""
    if not feedback:
        return (), bottom
    words = Words((_FEEDBACK_SAID,), SMALL, left, bottom + 2.0)
    return (words,), bottom + 2.0 + LEADING * SIZES[SMALL]
