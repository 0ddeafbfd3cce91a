"""How deep in the diagram each mechanism stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    Pair = tuple[str, str]


def layers_of(
    bands: Sequence[Sequence[str]], pairs: Sequence[Pair], dosed: Collection[str] = ()
) -> dict[str, int]:
    """Return the layer of each mechanism, counted from above.

    Parameters
    ----------
    bands : sequence of sequence of str
        Mechanisms that stand in one band, from above.
    pairs : sequence of (str, str)
        What acts on what.
    dosed : collection of str
        Mechanisms that a dose enters: a circle of them and others begins there.

    Returns
    -------
    dict of str to int
        The layers of a band are all below those of the band before it.

    Examples
    --------
    >>> layers_of([["drug"], ["enzyme", "hormone"]], [("drug", "enzyme"), ("enzyme", "hormone")])
    {'drug': 0, 'enzyme': 1, 'hormone': 2}
    """
    layers: dict[str, int] = {}
    for band in bands:
        first = 1 + max(layers.values(), default=-1)
        within = [(s, t) for s, t in pairs if s in band and t in band]
        layers.update({name: first + depth for name, depth in _depths(band, within, dosed).items()})
    return layers


def _depths(names: Sequence[str], pairs: Sequence[Pair], dosed: Collection[str]) -> dict[str, int]:
    """Return for each mechanism the length of the longest way that leads to it.

    Where mechanisms act on each other in a circle, the circle is taken to begin where doses enter,
    else where the longest way from outside enters it; what closes it is feedback.
    """
    depths: dict[str, int] = {}
    left = list(names)
    while left:
        above = {name: [s for s, target in pairs if target == name] for name in left}
        entered = {
            name: max((depths[s] for s in sources if s in depths), default=-1)
            for name, sources in above.items()
        }
        free = [name for name in left if all(s in depths for s in above[name])]
        following = free[0] if free else _beginning(left, above, entered, dosed)
        depths[following] = entered[following] + 1
        left.remove(following)
    return {name: depths[name] for name in names}


def _beginning(
    left: Sequence[str],
    above: Mapping[str, Sequence[str]],
    entered: Mapping[str, int],
    dosed: Collection[str],
) -> str:
    """Return where a circle begins that waits for no other circle."""
    behind = {name: len(_upstream(name, above)) for name in left}
    # All of a circle have the same upstream, and what is below it has that and itself.
    circle = [name for name in left if behind[name] == min(behind.values())]
    return max(circle, key=lambda name: (name in dosed, entered[name]))


def _upstream(name: str, above: Mapping[str, Sequence[str]]) -> set[str]:
    """Return a mechanism and all that act on it by any way and are not placed yet."""
    found = {name}
    waiting = [name]
    while waiting:
        new = {s for s in above[waiting.pop()] if s in above} - found
        found |= new
        waiting += new
    return found
