"""The chain from inhibitor to bone as a diagram, drawn from the assembled model itself.

A box is a mechanism with the first line of what it says of itself; an arrow is a quantity of one
mechanism that stands in an equation of another. Nothing is listed by hand, so a mechanism that is
added appears by itself.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.model.influences import influences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.model.model import Model

_BOX = (2.75, 0.62)  # inches
_ROW, _COLUMN = 0.98, 3.3
_LANES_WIDTH = 2.05
_LONGEST_LABEL = 34
_FEEDBACK = style.TREATED[0]
_SKIPPING = (style.TREATED[1], style.TREATED[2])
_ACRONYMS = {"rank": "RANK", "rankl": "RANKL", "opg": "OPG"}


@dataclass(frozen=True)
class Mechanism:
    """A box of the diagram.

    Attributes
    ----------
    name, text : str
        The mechanism and the first line of what it says of itself.
    layer, column : int
        Place, counted from above and from the left.
    """

    name: str
    text: str
    layer: int
    column: int


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
    layers = _layers(list(texts), [(one.source, one.target) for one in acting])
    arrows = tuple(
        Arrow(one.source, one.target, one.through, layers[one.source] >= layers[one.target])
        for one in sorted(acting, key=lambda one: (one.source, one.target))
    )
    return Chain(_placed(texts, layers, arrows), arrows)


def _layers(names: list[str], pairs: list[tuple[str, str]]) -> dict[str, int]:
    """Return for each mechanism the length of the longest way that leads to it.

    Where mechanisms act on each other in a circle, the circle is taken to begin where the longest
    way from outside enters it; what closes it is feedback.
    """
    layers: dict[str, int] = {}
    left = list(names)
    while left:
        above = {name: [s for s, target in pairs if target == name] for name in left}
        entered = {
            name: max((layers[s] for s in sources if s in layers), default=-1)
            for name, sources in above.items()
        }
        free = [name for name in left if all(s in layers for s in above[name])]
        following = free[0] if free else max(left, key=lambda name: entered[name])
        layers[following] = entered[following] + 1
        left.remove(following)
    return layers


def _placed(
    texts: Mapping[str, str], layers: dict[str, int], arrows: Sequence[Arrow]
) -> tuple[Mechanism, ...]:
    """Place side by side what is of one layer, the start of the longest chain to the left."""
    reach = {
        name: sum(abs(layers[i.target] - layers[name]) for i in arrows if i.source == name)
        for name in texts
    }
    depth = {name: _depth(name, arrows) for name in texts}
    placed = []
    for name in texts:
        beside = sorted(
            (other for other in texts if layers[other] == layers[name]),
            key=lambda other: (-depth[other], reach[other]),
        )
        placed.append(Mechanism(name, texts[name], layers[name], beside.index(name)))
    return tuple(placed)


def _depth(name: str, arrows: Sequence[Arrow]) -> int:
    """Return the length of the longest chain that begins at a mechanism."""
    below = [_depth(i.target, arrows) for i in arrows if i.source == name and not i.back]
    return 1 + max(below) if below else 0


def bone_chain() -> Chain:
    """Return the diagram of the bone model."""
    from ranklmodel.mechanisms.assembly import bone_model

    return chain_of(bone_model())


def plot_chain(chain: Chain | Model | None = None) -> Figure:
    """Draw the chain of mechanisms.

    Parameters
    ----------
    chain : Chain or Model, optional
        The diagram, or the model it shows; the bone model by default.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    ModelError
        If the mechanisms can not be assembled.

    Examples
    --------
    >>> texts = [text.get_text() for text in plot_chain().axes[0].texts]
    >>> "Estrogen receptors" in texts
    True
    """
    from matplotlib.figure import Figure

    diagram = bone_chain() if chain is None else chain
    if not isinstance(diagram, Chain):
        diagram = chain_of(diagram)
    layers = 1 + max(one.layer for one in diagram.mechanisms)
    columns = 1 + max(one.column for one in diagram.mechanisms)
    width, height = _COLUMN * columns + 0.75, _ROW * layers - 0.2
    figure = Figure(figsize=(width, height))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(-0.6, width - 0.6)
    axes.set_ylim(-height, 0)
    axes.set_axis_off()
    places = {
        one.name: (_COLUMN * one.column, -_ROW * one.layer - 0.1) for one in diagram.mechanisms
    }
    columns_of = {one.name: one.column for one in diagram.mechanisms}
    layers_of = {one.name: one.layer for one in diagram.mechanisms}
    lanes: dict[str, int] = {}
    entering: dict[str, list[str]] = {}
    ordered = sorted(diagram.arrows, key=lambda one: layers_of[one.source])
    for arrow in ordered:
        if columns_of[arrow.source] < columns_of[arrow.target] and not arrow.back:
            entering.setdefault(arrow.target, []).append(arrow.source)
    for arrow in ordered:
        span = layers_of[arrow.target] - layers_of[arrow.source]
        if arrow.source in entering.get(arrow.target, ()):
            _draw_entering(axes, arrow, places, entering[arrow.target])
        else:
            _draw_arrow(axes, arrow, places, columns_of, span, lanes)
    for one in diagram.mechanisms:
        _draw_mechanism(axes, one, places[one.name])
    return figure


def _draw_mechanism(axes: Axes, one: Mechanism, place: tuple[float, float]) -> None:
    from matplotlib.patches import FancyBboxPatch

    x, y = place
    axes.add_patch(
        FancyBboxPatch(
            (x, y - _BOX[1]),
            *_BOX,
            boxstyle="round,pad=0,rounding_size=0.07",
            facecolor=style.SHADE,
            edgecolor=style.RULE,
            linewidth=0.8,
            zorder=3,
            gid=f"mechanism_{one.name}",
        )
    )
    axes.text(
        x + 0.1,
        y - 0.09,
        worded(one.name, capital=True),
        fontsize=style.TITLE,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        va="top",
        zorder=4,
    )
    axes.text(
        x + 0.1,
        y - 0.27,
        textwrap.fill(one.text, 52),
        fontsize=style.SMALL,
        color=style.FAINT,
        family=style.FONT,
        va="top",
        zorder=4,
    )


def _draw_arrow(
    axes: Axes,
    arrow: Arrow,
    places: dict[str, tuple[float, float]],
    columns: dict[str, int],
    span: int,
    lanes: dict[str, int],
) -> None:
    """Draw an arrow with the names of what it carries.

    Straight to the next layer; around the boxes on the left where it skips layers, one lane for
    each source; around them on the right, dashed, where it is feedback.
    """
    (x, y), (to_x, to_y) = places[arrow.source], places[arrow.target]
    middle, edge = _BOX[0] / 2, _BOX[0]
    from_column, to_column = columns[arrow.source], columns[arrow.target]
    text = _carried(arrow)
    if arrow.back:
        lane, start, stop = x + edge + 0.25, (x + edge, y - 0.2), (to_x + edge, to_y - 0.42)
        _arrow(axes, [start, (lane, start[1]), (lane, stop[1]), stop], _FEEDBACK, dashed=True)
        _write(axes, text, (lane + 0.08, stop[1] - 0.35), _FEEDBACK)
    elif from_column == to_column and span == 1:
        _arrow(axes, [(x + middle, y - _BOX[1]), (to_x + middle, to_y)], style.FAINT)
        _write(axes, text, (x + middle + 0.08, (y - _BOX[1] + to_y) / 2))
    elif from_column == to_column:
        source = f"left of {arrow.source}"
        first = source not in lanes
        number = lanes.setdefault(source, sum(name.startswith("left of") for name in lanes))
        lane, shift = x - 0.34 + 0.16 * number, 0.14 * number
        start, stop = (x, y - 0.36 - shift), (to_x, to_y - 0.28 - shift)
        _arrow(axes, [start, (lane, start[1]), (lane, stop[1]), stop], _SKIPPING[number % 2])
        if first:
            where = (x - 0.44, start[1] - 0.2)
            _write(axes, text, where, _SKIPPING[number % 2], align="turned")
    elif from_column > to_column and span == 1:
        start, stop = (x + middle, y - _BOX[1]), (to_x + edge, to_y - 0.2)
        _arrow(axes, [start, (start[0], stop[1]), stop], style.FAINT)
        _write(axes, text, (start[0] + 0.08, y - _BOX[1] - 0.2))
    else:
        lane, start, stop = x + edge + 0.25, (x + edge, y - 0.31), (to_x + edge, to_y - 0.31)
        _arrow(axes, [start, (lane, start[1]), (lane, stop[1]), stop], style.FAINT)
        _write(axes, text, (lane + 0.08, start[1] - 0.4))


def _draw_entering(
    axes: Axes, arrow: Arrow, places: dict[str, tuple[float, float]], sources: list[str]
) -> None:
    """Draw an arrow into a box further right, from above, one lane for each source.

    The highest source takes the outermost lane, so that none of these arrows crosses another.
    """
    (x, y), (to_x, to_y) = places[arrow.source], places[arrow.target]
    number = len(sources) - 1 - sources.index(arrow.source)
    lane = to_x + 0.35 + number * _LANES_WIDTH / max(len(sources) - 1, 1)
    start = (x + _BOX[0], y - 0.4)
    _arrow(axes, [start, (lane, start[1]), (lane, to_y)], style.FAINT)
    beside, align = (lane - 0.08, "right") if number else (lane + 0.08, "left")
    _write(axes, _carried(arrow), (beside, start[1] - 0.12), align=align)


def _carried(arrow: Arrow) -> str:
    """Return the quantities of an arrow in words, as many as there is room for."""
    names = [worded(name) for name in arrow.quantities]
    fitting = names[:1]
    for name in names[1:]:
        if len(", ".join([*fitting, name])) > _LONGEST_LABEL:
            break
        fitting.append(name)
    rest = len(names) - len(fitting)
    return ", ".join(fitting) + (f" and {rest} more" if rest else "")


def _arrow(
    axes: Axes, corners: list[tuple[float, float]], colour: str, *, dashed: bool = False
) -> None:
    """Draw an arrow along rounded corners."""
    from matplotlib.patches import FancyArrowPatch
    from matplotlib.path import Path

    points, codes = [corners[0]], [Path.MOVETO]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        points += [_towards(corner, before), corner, _towards(corner, after)]
        codes += [Path.LINETO, Path.CURVE3, Path.CURVE3]
    points.append(corners[-1])
    codes.append(Path.LINETO)
    axes.add_patch(
        FancyArrowPatch(
            path=Path(points, codes),
            arrowstyle="-|>,head_length=3.2,head_width=1.7",
            color=colour,
            linewidth=1.0,
            linestyle=(0, (4, 2)) if dashed else "-",
            zorder=2,
            shrinkA=0,
            shrinkB=0,
        )
    )


def _towards(corner: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Return the point a little way from a corner towards another point."""
    across, up = end[0] - corner[0], end[1] - corner[1]
    length = max((across**2 + up**2) ** 0.5, 1e-9)
    step = min(0.12, length / 2) / length
    return corner[0] + across * step, corner[1] + up * step


def _write(
    axes: Axes,
    text: str,
    place: tuple[float, float],
    colour: str = style.FAINT,
    *,
    align: str = "left",
) -> None:
    """Write a label that begins (``left``) or ends there (``right``); ``turned`` hangs from it."""
    turned = align == "turned"
    axes.text(
        *place,
        text,
        fontsize=style.SMALL,
        color=colour,
        family=style.FONT,
        ha="center" if turned else align,
        va="top" if turned else "center",
        rotation=90 if turned else 0,
        style="italic",
        zorder=5,
        bbox={"facecolor": style.PAPER, "edgecolor": "none", "pad": 0.8},
    )


def worded(name: str, *, capital: bool = False) -> str:
    """Return an identifier as words.

    Examples
    --------
    >>> worded("rank_occupancy"), worded("bone_mass", capital=True)
    ('RANK occupancy', 'Bone mass')
    """
    words = [_ACRONYMS.get(word, word) for word in name.split("_")]
    text = " ".join(words)
    return text[0].upper() + text[1:] if capital else text
