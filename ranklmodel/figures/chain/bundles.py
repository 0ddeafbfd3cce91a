"""Which mechanisms share a box and which arrows run together, so that few lines say it all.

Drugs that act on the same mechanisms share a frame, and one bundle of arrows leaves it. Arrows of
one mechanism that carry the same quantities are one line that branches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.figures.chain.bands import DRUGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.figures.chain.diagram import Chain, Mechanism

_MOST_LABELS = 4


@dataclass(frozen=True)
class Node:
    """A box of the page: a mechanism with its text, or drugs that act alike by their names.

    Attributes
    ----------
    names : tuple of str
        Mechanisms.
    text : str
        What the mechanism says of itself; empty for drugs.
    layer, column : int
        Place in the chain.
    room : str
        Room of the mechanisms.
    of_drugs : bool
        Whether they are drugs, of which only names are shown.
    """

    names: tuple[str, ...]
    text: str
    layer: int
    column: int
    room: str
    of_drugs: bool = False


@dataclass(frozen=True)
class Net:
    """A line that begins at one box and branches to others.

    Attributes
    ----------
    source : Node
        Where it begins.
    targets : tuple of Node
        Where it ends, from above.
    quantities : tuple of str
        What it carries.
    back : bool
        Whether it is feedback.
    """

    source: Node
    targets: tuple[Node, ...]
    quantities: tuple[str, ...]
    back: bool


def nodes_of(chain: Chain) -> tuple[Node, ...]:
    """Return the boxes of a chain, from above and from the left."""
    together: dict[object, list[Mechanism]] = {}
    for one in sorted(chain.mechanisms, key=lambda one: (one.layer, one.column)):
        together.setdefault(_alike(chain, one), []).append(one)
    return tuple(
        Node(
            tuple(one.name for one in some),
            "" if _is_drug(some[0]) else some[0].text,
            some[0].layer,
            some[0].column,
            some[0].room,
            _is_drug(some[0]),
        )
        for some in together.values()
    )


def nets_of(chain: Chain, nodes: Sequence[Node]) -> tuple[Net, ...]:
    """Return the lines of a chain between its boxes."""
    nets = []
    for source in nodes:
        carried = _carried(chain, source, nodes)
        if len({quantities for quantities, _ in carried}) > _MOST_LABELS or source.of_drugs:
            # more labels than a box has room for: one line says all, and which goes where is lost
            every = tuple(dict.fromkeys(name for names, _ in carried for name in names))
            joined: dict[tuple[tuple[str, ...], bool], list[Node]] = {}
            for (_, back), targets in carried.items():
                joined.setdefault((every, back), []).extend(targets)
            carried = joined
        for (quantities, back), targets in carried.items():
            ends = sorted(dict.fromkeys(targets), key=lambda one: (one.layer, one.column))
            nets.append(Net(source, tuple(ends), quantities, back))
    return tuple(nets)


def _carried(
    chain: Chain, source: Node, nodes: Sequence[Node]
) -> dict[tuple[tuple[str, ...], bool], list[Node]]:
    """Return where each set of quantities goes, forwards and back."""
    home = {name: node for node in nodes for name in node.names}
    carried: dict[tuple[tuple[str, ...], bool], list[Node]] = {}
    for arrow in chain.arrows:
        if arrow.source in source.names:
            key = (arrow.quantities, arrow.back)
            carried.setdefault(key, []).append(home[arrow.target])
    return carried


def _is_drug(one: Mechanism) -> bool:
    return one.room == DRUGS and one.dosed


def _alike(chain: Chain, one: Mechanism) -> object:
    """Return what drugs of one frame share; the name of any other mechanism."""
    if not _is_drug(one):
        return one.name
    acts_on = frozenset(i.target for i in chain.arrows if i.source == one.name)
    acted_on_by = frozenset(i.source for i in chain.arrows if i.target == one.name)
    return one.layer, acts_on, acted_on_by
