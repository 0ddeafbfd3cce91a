"""What the diagram shows, as values: mechanisms with their place in the chain, and arrows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ranklmodel.figures.chain.bands import bands_of, dosed_in, rooms_of
from ranklmodel.figures.chain.layers import layers_of
from ranklmodel.model.influences import influences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.model.model import Model


@dataclass(frozen=True)
class Mechanism:
    """A box of the diagram.

    Attributes
    ----------
    name, text : str
        The mechanism and the first line of what it says of itself.
    layer, column : int
        Place, counted from above and from the left. A layer that is too long for one row of the
        page takes several.
    room : str
        Its room among the mechanisms, such as ``"drugs"``; empty where rooms mean nothing.
    dosed : bool
        Whether a dose enters there. What several drugs share, such as the bisphosphonates' way to
        bone, stands among the drugs and is none.
    """

    name: str
    text: str
    layer: int
    column: int
    room: str = ""
    dosed: bool = False


@dataclass(frozen=True)
class Arrow:
    """An arrow of the diagram.

    Attributes
    ----------
    source, target : str
        Mechanisms.
    quantities : tuple of str
        Quantities of the source that stand in equations of the target.
    back : bool
        Whether it goes against the order of the chain, a feedback.
    """

    source: str
    target: str
    quantities: tuple[str, ...]
    back: bool


@dataclass(frozen=True)
class Chain:
    """The diagram as values."""

    mechanisms: tuple[Mechanism, ...]
    arrows: tuple[Arrow, ...]


def chain_of(model: Model, texts: Mapping[str, str] | None = None) -> Chain:
    """Return the diagram of a model.

    Parameters
    ----------
    model : Model
        The assembled model.
    texts : mapping of str to str, optional
        A line about each mechanism, in the order of the chain; by default what the model knows.

    Returns
    -------
    Chain
        Boxes and arrows.
    """
    texts = model.mechanism_titles if texts is None else texts
    acting = influences(model)
    pairs = [(one.source, one.target) for one in acting]
    rooms = rooms_of(model, tuple(texts))
    dosed = dosed_in(model)
    layers = layers_of(bands_of(rooms), pairs, dosed)
    arrows = tuple(
        Arrow(one.source, one.target, one.through, layers[one.source] >= layers[one.target])
        for one in sorted(acting, key=lambda one: (one.source, one.target))
    )
    placed = _placed(texts, rooms, layers, arrows)
    return Chain(tuple(replace(one, dosed=one.name in dosed) for one in placed), arrows)


def bone_chain() -> Chain:
    """Return the diagram of the bone model."""
    from ranklmodel.mechanisms.assembly import bone_model

    return chain_of(bone_model())


def _placed(
    texts: Mapping[str, str],
    rooms: Mapping[str, str],
    layers: Mapping[str, int],
    arrows: Sequence[Arrow],
) -> tuple[Mechanism, ...]:
    """Place side by side what is of one layer, the start of the longest chain to the left."""
    depth = {name: _depth(name, arrows) for name in texts}
    placed = []
    for name in texts:
        beside = [other for other in texts if layers[other] == layers[name]]
        beside.sort(key=lambda other: -depth[other])
        placed.append(Mechanism(name, texts[name], layers[name], beside.index(name), rooms[name]))
    return tuple(placed)


def _depth(name: str, arrows: Sequence[Arrow]) -> int:
    """Return the length of the longest chain that begins at a mechanism."""
    below = [_depth(i.target, arrows) for i in arrows if i.source == name and not i.back]
    return 1 + max(below) if below else 0
