"""Which colour each box's lines have, so that lines that run beside each other differ."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.bundles import Node
    from ranklmodel.figures.chain.page import Point, Route

_NEAR = 14.0
"""Lines less far apart are taken for one another if they have one colour, in points."""


def colours_of(routes: Sequence[Route], number: int) -> dict[Node, int]:
    """Share colours out among the boxes that lines leave.

    Parameters
    ----------
    routes : sequence of Route
        All lines; feedback has a colour of its own and does not count.
    number : int
        How many colours there are.

    Returns
    -------
    dict of Node to int
        The colour of each box: that of which least runs beside its lines, or else the rarest.
    """
    segments: dict[Node, set[tuple[Point, Point]]] = {}
    for route in routes:
        own = segments.setdefault(route.net.source, set())
        if not route.net.back:
            own.update(pairwise(route.points))
    beside = {
        frozenset((one, other)): sum(_beside(a, b) for a in segments[one] for b in segments[other])
        for one, other in combinations(segments, 2)
    }
    colours: dict[Node, int] = {}
    for node in segments:
        clash = [0.0] * number
        for other, colour in colours.items():
            clash[colour] += beside[frozenset((node, other))]
        used = list(colours.values())
        colours[node] = min(range(number), key=lambda one: (clash[one], used.count(one), one))
    return colours


def _beside(one: tuple[Point, Point], other: tuple[Point, Point]) -> float:
    """Return over what length two lines along the axes are near each other; points."""
    lengths = [
        min(max(a[axis] for a in one), max(b[axis] for b in other))
        - max(min(a[axis] for a in one), min(b[axis] for b in other))
        + _NEAR
        for axis in (0, 1)
    ]
    return max(lengths) if min(lengths) > 0 else 0.0
