"""The way from a driver up to what set it moving, one quantity for each mechanism on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.explanation.causes import CauseTree

_STILL = 1e-3  # of its size, below which nobody would say that a quantity rose or fell


@dataclass(frozen=True)
class Link:
    """A quantity on the way.

    Attributes
    ----------
    quantity, description, unit : str
        What it is.
    before, after : float
        Its value at the start and the end.
    """

    quantity: str
    description: str
    unit: str
    before: float
    after: float


def chain_of(tree: CauseTree, name: str, depth: int) -> tuple[Link, ...]:
    """Return the way upstream along what pushed most, in the direction of each change.

    Parameters
    ----------
    tree : CauseTree
        Knows the pushes.
    name : str
        Where the way begins.
    depth : int
        How many equations far at most.

    Returns
    -------
    tuple of Link
        The first is `name`; then what each mechanism passes on to the one before. It ends where
        nothing upstream moved, or moved that way.
    """
    model = tree.model
    links: list[Link] = []
    passed: set[str] = set()
    mechanism = None
    while True:
        quantity, (before, after) = model.quantity(name), tree.ends(name)
        change = after - before
        if abs(change) <= _STILL * max(abs(before), abs(after)):
            break
        # inside a mechanism the way goes on unsaid
        if not links or quantity.mechanism != mechanism:
            links.append(Link(name, quantity.description, quantity.unit, before, after))
        mechanism = quantity.mechanism
        passed.add(name)
        if len(passed) > depth:
            break
        along = [d for d, _, push in tree.pushes(name) if push * change > 0 and d not in passed]
        if not along:
            break
        name = along[0]
    return tuple(links)
