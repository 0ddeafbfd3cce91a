"""Where lines leave boxes, pass rows and enter boxes: one place across for each, none shared.

Lines run down in these places and across in tracks between rows. As no two lines share a place in
the space between two rows, they cross at right angles and never lie on each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.figures.chain.content import PORT
from ranklmodel.figures.chain.rows import BESIDE, LANE, Pass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from ranklmodel.figures.chain.bundles import Net, Node
    from ranklmodel.figures.chain.content import Content
    from ranklmodel.figures.chain.rows import Item, Rows

    Floats = NDArray[np.float64]

_CLEAR = 3.5
"""Least distance of a line from another that comes from the other side, in points."""

_FROM_CORNER = 6.0
_STEP = 0.5
_ROUNDING = 1e-9
_IN_THE_WAY = 1e3
"""What a point that is missing to the least distance counts, in points of way across."""


@dataclass(frozen=True)
class Pins:
    """Places across, in points.

    Attributes
    ----------
    leaving : dict of Net to float
        Where a line leaves its box.
    entering : dict of (Net, Item) to float
        Where it enters a box or the gap through which it passes a row.
    lanes : dict of Net to float
        Where feedback runs up, right of all boxes.
    """

    leaving: dict[Net, float]
    entering: dict[tuple[Net, Item], float]
    lanes: dict[Net, float]

    def above(self, net: Net, row: int, rows: Rows) -> float:
        """Return where a line comes into the space below a row."""
        if rows.row_of[net.source] == row:
            return self.leaving[net]
        return self.entering[net, Pass(net, row)]


def pins_of(
    rows: Rows,
    nets: Sequence[Net],
    contents: dict[Node, Content],
    middles: dict[Item, float],
) -> Pins:
    """Return where lines leave, pass and enter.

    Parameters
    ----------
    rows : Rows
        Boxes and passing lines row by row.
    nets : sequence of Net
        Lines.
    contents : dict of Node to Content
        Where lines leave a box.
    middles : dict of Item to float
        Where boxes stand.

    Returns
    -------
    Pins
        Where there is room, places in the space between two rows are apart.
    """
    left = {node: middles[node] - content.width / 2 for node, content in contents.items()}
    leaving = {net: left[net.source] + contents[net.source].ports[net] for net in nets}
    pins = Pins(leaving, {}, _lanes(rows, nets))
    for row in range(len(rows.nodes)):
        links = rows.links(row - 1, nets) if row else []
        tops = {net: pins.above(net, row - 1, rows) for net, _, _ in links}
        if row:
            back = [net for net in nets if net.back and rows.row_of[net.source] == row - 1]
            tops.update({net: leaving[net] for net in back})
        coming = {(net, below): tops[net] for net, _, below in links}
        for net in nets:
            if net.back:
                ends = [target for target in net.targets if rows.row_of[target] == row]
                coming.update({(net, target): pins.lanes[net] for target in ends})
        for node in rows.nodes[row]:
            edges = left[node], left[node] + contents[node].width
            own = {net: x for (net, below), x in coming.items() if below == node}
            pins.entering.update({(net, node): x for net, x in _into_box(own, edges, tops).items()})
        walls = sorted((left[node], left[node] + contents[node].width) for node in rows.nodes[row])
        through = {net: (x, middles[i]) for (net, i), x in coming.items() if isinstance(i, Pass)}
        for net, x in _through_gaps(through, walls, rows.width, tops).items():
            pins.entering[net, Pass(net, row)] = x
    return pins


def _lanes(rows: Rows, nets: Sequence[Net]) -> dict[Net, float]:
    """Return the lane of each feedback; those that share no row may share a lane."""
    back = [net for net in nets if net.back]
    spans = {
        net: (min(rows.row_of[t] for t in net.targets), rows.row_of[net.source]) for net in back
    }
    lanes: list[list[Net]] = []
    for net in sorted(back, key=lambda net: spans[net][1] - spans[net][0]):
        first, last = spans[net]
        free = (
            lane
            for lane in lanes
            if all(spans[other][1] < first - 1 or spans[other][0] > last + 1 for other in lane)
        )
        lane = next(free, None)
        if lane is None:
            lanes.append([net])
        else:
            lane.append(net)
    return {
        net: rows.width + LANE * (place + 1) for place, lane in enumerate(lanes) for net in lane
    }


def _into_box(
    coming: dict[Net, float], edges: tuple[float, float], tops: dict[Net, float]
) -> dict[Net, float]:
    """Return where lines enter a box from above: in the order and near to where they come from."""
    from scipy.optimize import isotonic_regression

    if not coming:
        return {}
    order = sorted(coming, key=lambda net: coming[net])
    low, high = edges[0] + _FROM_CORNER, edges[1] - _FROM_CORNER
    apart = min(PORT, (high - low) / max(len(order) - 1, 1))
    steps = apart * np.arange(len(order))
    near = np.clip([coming[net] for net in order], low, high)
    places = np.clip(isotonic_regression(near - steps).x, low, high - steps[-1]) + steps
    grid = np.unique(np.concatenate([np.arange(low, high, _STEP), places]))
    costs = []
    for net, place in zip(order, places, strict=True):
        others = np.array([x for other, x in tops.items() if other != net])
        nearest = np.min(np.abs(grid[:, None] - others[None, :]), axis=1, initial=_CLEAR)
        costs.append(np.abs(grid - place) + _IN_THE_WAY * (_CLEAR - nearest))
    return dict(zip(order, _cheapest(grid, costs, apart), strict=True))


def _cheapest(grid: Floats, costs: Sequence[Floats], apart: float) -> list[float]:
    """Return ascending places of a grid, at least so far apart, that cost least in all."""
    # Of each place the farthest that a line before it may have.
    last = np.searchsorted(grid, grid - apart + _ROUNDING, side="right") - 1
    total, chosen = costs[0], []
    for cost in costs[1:]:
        least = np.minimum.accumulate(total)
        where = np.maximum.accumulate(np.where(total == least, np.arange(len(grid)), 0))
        chosen.append(where[np.maximum(last, 0)])
        total = cost + np.where(last >= 0, least[np.maximum(last, 0)], np.inf)
    place = int(np.argmin(total))
    found = [place]
    for before in reversed(chosen):
        found.append(int(before[found[-1]]))
    return [float(grid[place]) for place in reversed(found)]


def _through_gaps(
    through: dict[Net, tuple[float, float]],
    walls: Sequence[tuple[float, float]],
    width: float,
    tops: dict[Net, float],
) -> dict[Net, float]:
    """Return where lines pass a row: straight on, if that leads through their gap."""
    ends = [0.0 - BESIDE, *(x for wall in walls for x in wall), width + BESIDE]
    gaps = [(ends[i] + BESIDE, ends[i + 1] - BESIDE) for i in range(0, len(ends), 2)]
    passing: dict[Net, float] = {}
    for net, (x, middle) in sorted(through.items(), key=lambda one: one[1][1]):
        gap = min(gaps, key=lambda gap: max(gap[0] - middle, middle - gap[1], 0.0))
        others = [top for other, top in tops.items() if other != net]
        passing[net] = _clear(x, gap, others, passing.values())
    return passing


def _clear(
    wished: float,
    limits: tuple[float, float],
    others: Sequence[float],
    beside: Iterable[float] = (),
) -> float:
    """Return the place nearest to a wished one that keeps clear of others, or the clearest.

    Lines that run on beside it are kept as far away as boxes keep the lines that enter them, so
    that both can go straight on into one box.
    """
    low, high = limits[0], max(limits)
    grid = np.arange(low, high + _STEP / 2, _STEP)
    places = np.array([min(max(wished, low), high), *grid])
    near = [(x, _CLEAR) for x in others] + [(x, PORT) for x in beside]
    if not near:
        return float(places[0])
    clearance = np.min([np.abs(places - x) - distance for x, distance in near], axis=0)
    free = clearance >= -_ROUNDING
    if not free.any():
        return float(places[clearance.argmax()])
    return float(places[free][np.abs(places[free] - wished).argmin()])
