"""Which row of the page each box stands in, how wide it is, and which lines pass between.

A layer that is too wide for the page takes several rows. A line that goes further than to the
next row passes through the gaps between boxes, and every gap is made wide enough for what passes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ranklmodel.figures.chain.content import widths_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.bundles import Net, Node

BESIDE = 6.0
"""Free space on either side of a box, in points."""

LANE = 6.0
"""Width of the lane of one line that passes a row, in points."""

_LOOSENESS = 0.12  # of a row's width is left free, so that boxes can stand above each other


@dataclass(frozen=True)
class Pass:
    """A line where it passes a row without ending there."""

    net: Net
    row: int


Item: TypeAlias = "Node | Pass"


@dataclass(frozen=True)
class Rows:
    """The rows of a page.

    Attributes
    ----------
    nodes : tuple of tuple of Node
        Boxes row by row.
    passes : tuple of tuple of Pass
        Lines that pass each row.
    row_of : dict of Node to int
        Row of each box.
    widths : dict of Node to float
        Width of each box, points.
    width : float
        What rows may take at most, points.
    """

    nodes: tuple[tuple[Node, ...], ...]
    passes: tuple[tuple[Pass, ...], ...]
    row_of: dict[Node, int]
    widths: dict[Node, float]
    width: float

    def width_of(self, item: Item) -> float:
        """Return the width of a box or a passing line with what stays free beside it."""
        return LANE if isinstance(item, Pass) else self.widths[item] + 2 * BESIDE

    def last(self, net: Net) -> int:
        """Return the lowest row in which a line ends."""
        return max(self.row_of[target] for target in net.targets)

    def links(self, row: int, nets: Sequence[Net]) -> list[tuple[Net, Item, Item]]:
        """Return the lines from a row to the next: line, item above, item below."""
        pairs: list[tuple[Net, Item, Item]] = []
        for net in nets:
            first, last = self.row_of[net.source], self.last(net)
            if net.back or not first <= row < last:
                continue
            above = net.source if first == row else Pass(net, row)
            ends = [target for target in net.targets if self.row_of[target] == row + 1]
            pairs += [(net, above, target) for target in ends]
            if last > row + 1:
                pairs.append((net, above, Pass(net, row + 1)))
        return pairs


def rows_of(nodes: Sequence[Node], nets: Sequence[Net], width: float) -> Rows:
    """Return the rows of a page.

    Parameters
    ----------
    nodes : sequence of Node
        Boxes.
    nets : sequence of Net
        Lines.
    width : float
        What rows may take, points; more is taken only where one box and the lines beside it are
        wider.

    Returns
    -------
    Rows
        No row is wider than its width.
    """
    limits = {node: widths_of(node, [n for n in nets if n.source == node]) for node in nodes}
    least = {node: low for node, (low, _) in limits.items()}
    room = dict.fromkeys((node.layer for node in nodes), width)
    while True:
        rows = [row for layer in sorted(room) for row in _wrapped(nodes, layer, least, room[layer])]
        row_of = {node: number for number, row in enumerate(rows) for node in row}
        passes = [_passing(number, row_of, nets) for number in range(len(rows))]
        taken = [
            len(some) * LANE + _least(row, least) for row, some in zip(rows, passes, strict=True)
        ]
        tight = [n for n, row in enumerate(rows) if taken[n] > width and len(row) > 1]
        if not tight:
            break
        for layer in {rows[number][0].layer for number in tight}:
            widest = max(_least(row, least) for row in rows if row[0].layer == layer)
            room[layer] = min(room[layer], widest) - 1
    width = max(width, *taken)
    widths: dict[Node, float] = {}
    for row, used in zip(rows, taken, strict=True):
        widths.update(_widened(row, limits, (width - used) - _LOOSENESS * width))
    return Rows(tuple(rows), tuple(passes), row_of, widths, width)


def _least(row: Sequence[Node], least: dict[Node, float]) -> float:
    return sum(least[node] + 2 * BESIDE for node in row)


def _passing(number: int, row_of: dict[Node, int], nets: Sequence[Net]) -> tuple[Pass, ...]:
    """Return the lines that pass a row."""
    return tuple(
        Pass(net, number)
        for net in nets
        if not net.back
        and row_of[net.source] < number < max(row_of[target] for target in net.targets)
    )


def _wrapped(
    nodes: Sequence[Node], layer: int, least: dict[Node, float], width: float
) -> list[tuple[Node, ...]]:
    """Return the boxes of a layer in as few rows as hold them, equally long where that fits."""
    own = [node for node in nodes if node.layer == layer]
    rows: list[list[Node]] = []
    for node in own:
        if rows and _least([*rows[-1], node], least) <= width:
            rows[-1].append(node)
        else:
            rows.append([node])
    each, longer = divmod(len(own), len(rows))
    equal, start = [], 0
    for number in range(len(rows)):
        stop = start + each + (number < longer)
        equal.append(own[start:stop])
        start = stop
    fits = all(_least(row, least) <= width for row in equal)
    return [tuple(row) for row in (equal if fits else rows)]


def _widened(
    row: Sequence[Node], limits: dict[Node, tuple[float, float]], spare: float
) -> dict[Node, float]:
    """Share what is left of a row among its boxes, up to the greatest width that serves each."""
    widths = {node: limits[node][0] for node in row}
    more = {node: limits[node][1] - limits[node][0] for node in row}
    growing = sorted((node for node in row if more[node]), key=lambda node: more[node])
    for place, node in enumerate(growing):
        share = min(max(spare, 0.0) / (len(growing) - place), more[node])
        widths[node] += share
        spare -= share
    return widths
