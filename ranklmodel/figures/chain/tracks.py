"""At which height between two rows each line runs across, so that few lines cross."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.bundles import Net
    from ranklmodel.figures.chain.pins import Pins
    from ranklmodel.figures.chain.rows import Rows

_CLEAR = 5.0
_SAME = 0.01


@dataclass(frozen=True)
class Crossing:
    """A line between two rows: where it comes from above and where it goes down, in points."""

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]

    @property
    def low(self) -> float:
        """The left end."""
        return min(*self.tops, *self.bottoms)

    @property
    def high(self) -> float:
        """The right end."""
        return max(*self.tops, *self.bottoms)


def crossings_of(rows: Rows, nets: Sequence[Net], pins: Pins, row: int) -> dict[Net, Crossing]:
    """Return the lines in the space below a row; row -1 is above all."""
    tops: dict[Net, list[float]] = {}
    bottoms: dict[Net, list[float]] = {}
    for net, _, below in rows.links(row, nets) if row >= 0 else []:
        tops[net] = [pins.above(net, row, rows)]
        bottoms.setdefault(net, []).append(pins.entering[net, below])
    for net in nets:
        if not net.back:
            continue
        lane = pins.lanes[net]
        if rows.row_of[net.source] == row:
            tops[net] = [pins.leaving[net], lane]
        ends = [target for target in net.targets if rows.row_of[target] == row + 1]
        for target in ends:
            bottoms.setdefault(net, []).extend([pins.entering[net, target], lane])
    names = [net for net in nets if net in tops or net in bottoms]
    return {net: Crossing(tuple(tops.get(net, ())), tuple(bottoms.get(net, ()))) for net in names}


def tracks_of(crossings: dict[Net, Crossing]) -> dict[Net, int]:
    """Return the track of every line that runs across, counted from above.

    Parameters
    ----------
    crossings : dict of Net to Crossing
        The lines between two rows.

    Returns
    -------
    dict of Net to int
        Lines of one track do not touch; a line that goes straight down has none.
    """
    bent = {net: one for net, one in crossings.items() if one.high - one.low > _SAME}
    tracks: list[list[Net]] = []
    for net in sorted(bent, key=lambda net: bent[net].low):
        free = (t for t in tracks if bent[t[-1]].high + _CLEAR <= bent[net].low)
        track = next(free, None)
        if track is None:
            tracks.append([net])
        else:
            track.append(net)
    place = {net: number for number, track in enumerate(tracks) for net in track}
    least = _count(place, bent)
    better = True
    while better:
        better = False
        for one, other in combinations(range(len(tracks)), 2):
            swap = {one: other, other: one}
            tried = {net: swap.get(number, number) for net, number in place.items()}
            count = _count(tried, bent)
            if count < least:
                place, least, better = tried, count, True
    return place


def _count(place: dict[Net, int], bent: dict[Net, Crossing]) -> int:
    """Return how often lines cross."""
    return sum(
        sum(one.low < x < one.high and place[net] < place[other] for x in bent[other].tops)
        + sum(one.low < x < one.high and place[net] > place[other] for x in bent[other].bottoms)
        for net, one in bent.items()
        for other in bent
        if other != net
    )
