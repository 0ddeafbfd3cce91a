"""Where in its row each box stands, so that lines are short and cross little.

Every box and every passing line is drawn towards what it is joined to above and below; rows are
ordered by where that would be, and then placed as near to it as their widths allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.chain.rows import Pass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.bundles import Net, Node
    from ranklmodel.figures.chain.content import Content
    from ranklmodel.figures.chain.rows import Item, Rows

_SWEEPS = 12
_STIFFNESS = 30.0
"""How much more a line that passes a row resists a bend than a box resists a shift."""

_CROSSING = 25.0
"""What a crossing counts, in points of way across."""


@dataclass(frozen=True)
class _Link:
    """A line from an item to one of the next row, and how far right of its middle it leaves."""

    net: Net
    above: Item
    below: Item
    aside: float


def middles_of(rows: Rows, nets: Sequence[Net], contents: dict[Node, Content]) -> dict[Item, float]:
    """Return the middle of every box and passing line, in points from the left end of the rows.

    Parameters
    ----------
    rows : Rows
        Boxes and passing lines row by row.
    nets : sequence of Net
        Lines.
    contents : dict of Node to Content
        Where lines leave a box.

    Returns
    -------
    dict of Item to float
        Items of a row do not overlap, and none is outside its width.
    """
    links = [
        [_Link(net, above, below, _aside(net, above, contents)) for net, above, below in pairs]
        for pairs in (rows.links(number, nets) for number in range(len(rows.nodes) - 1))
    ]
    items: list[list[Item]] = [
        [*nodes, *passes] for nodes, passes in zip(rows.nodes, rows.passes, strict=True)
    ]
    middles: dict[Item, float] = {}
    for row in items:
        even = [rows.width * (place + 0.5) / len(row) for place in range(len(row))]
        middles.update(_placed(rows, row, even))
    best, least = dict(middles), _cost(middles, links)
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        for number in range(len(items)) if downwards else reversed(range(len(items))):
            wished = [
                _wish(one, number, middles, links, downwards, rows.width) for one in items[number]
            ]
            order = np.argsort(wished, kind="stable")
            items[number] = [items[number][i] for i in order]
            middles.update(_placed(rows, items[number], [wished[i] for i in order]))
        cost = _cost(middles, links)
        if cost < least:
            best, least = dict(middles), cost
    return best


def _aside(net: Net, above: Item, contents: dict[Node, Content]) -> float:
    if isinstance(above, Pass):
        return 0.0
    return contents[above].ports[net] - contents[above].width / 2


def _wish(
    item: Item,
    number: int,
    middles: dict[Item, float],
    links: Sequence[Sequence[_Link]],
    downwards: bool,
    width: float,
) -> float:
    """Return where an item would stand if it were alone in its row."""
    from_above = links[number - 1] if number else []
    to_below = links[number] if number < len(links) else []
    above = [middles[one.above] + one.aside for one in from_above if one.below == item]
    below = [middles[one.below] - one.aside for one in to_below if one.above == item]
    ahead, behind = (below, above) if downwards else (above, below)
    joined = [*ahead, *behind, *behind]  # what is placed already counts twice
    if not joined:
        return middles[item]
    if isinstance(item, Pass):
        return float(np.mean(joined))
    return float(np.mean([*joined, width / 2]))  # towards the middle, where all lines meet


def _placed(rows: Rows, row: Sequence[Item], wished: Sequence[float]) -> dict[Item, float]:
    """Place ordered items as near as they can be to where they would stand, by least squares."""
    from scipy.optimize import isotonic_regression

    if not row:
        return {}
    widths = np.array([rows.width_of(item) for item in row])
    before = np.concatenate([[0.0], np.cumsum(widths)[:-1]]) + widths / 2
    weights = np.array([_STIFFNESS if isinstance(item, Pass) else 1.0 for item in row])
    shifts = isotonic_regression(np.array(wished) - before, weights=weights).x
    shifts = np.clip(shifts, 0.0, rows.width - widths.sum())
    return dict(zip(row, map(float, shifts + before), strict=True))


def _cost(middles: dict[Item, float], links: Sequence[Sequence[_Link]]) -> float:
    """Return how far all lines go across, and how often they cross."""
    cost = 0.0
    for pairs in links:
        ends = [(i.net, middles[i.above] + i.aside, middles[i.below]) for i in pairs]
        cost += sum(abs(above - below) for _, above, below in ends)
        cost += _CROSSING * sum(
            (a[1] - b[1]) * (a[2] - b[2]) < 0
            for place, a in enumerate(ends)
            for b in ends[place + 1 :]
            if a[0] != b[0]
        )
    return cost
