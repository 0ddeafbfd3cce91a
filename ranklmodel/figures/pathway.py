"""What acts on what at one moment of a life, as a picture: from the drug above to bone below.

Where a box stands is stated with the landmarks. An arrow is a bow that goes round the boxes between
its ends, found among a few bows by how much of it lies in boxes; so is the place of its number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel import calls
from ranklmodel.explanation.told.diagram import LOWERS, RAISES
from ranklmodel.explanation.upstream.pathway import LEAST_PUSH
from ranklmodel.figures import style
from ranklmodel.figures.chain.words import LEADING, NAME, SIZES, SMALL, TITLE, width_of, wrapped

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import FancyArrowPatch

    from ranklmodel.explanation.upstream.pathway import Action, Pathway, Stop
    from ranklmodel.simulation.schedule import Floats

    Truths = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]

# points
_WIDTH, _EDGE, _ROW, _PAD = 482.0, 8.0, 70.0, 5.0
_HEAD, _KEY, _KEY_ROW = 34.0, 72.0, 17.0
_CLEAR, _GAP = 4.0, 2.5  # of bows from boxes they pass, and from those they end at
_THINNEST, _THICKEST = 0.8, 6.0
_BOWS = tuple(side * bend for bend in np.arange(0.0, 0.86, 0.04) for side in (1, -1))
_ALONG = np.linspace(0.0, 1.0, 81)
_PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)  # of numbers, along a bow
_UNMOVED = style.RULE
_HIDDEN_COSTS, _BEND_COSTS, _LINE_COSTS = 3.0, 4.0, 4.0
_BESIDE = 3.0  # points between an arrow and its number


@dataclass(frozen=True)
class Box:
    """Where a stop stands: its middle and half its size, in points from the upper left corner."""

    stop: Stop
    x: float
    y: float
    half_width: float
    half_height: float

    def holds(self, points: Floats, clear: float) -> Truths:
        """Return for each point, of shape (n, 2), whether it lies in the box or close to it."""
        inside: Truths = (np.abs(points[:, 0] - self.x) < self.half_width + clear) & (
            np.abs(points[:, 1] - self.y) < self.half_height + clear
        )
        return inside


@dataclass(frozen=True)
class Bow:
    """An arrow as it is drawn: begin, control point and end of a parabola, place of its number."""

    action: Action
    begin: Floats
    control: Floats
    end: Floats
    label: tuple[float, float] | None


def plot_pathway(pathway: Pathway) -> Figure:
    """Draw what acts on what.

    An arrow with a point raises, one with a bar lowers, each in its colour and as wide as it
    weighs. The number is what its source brought of the target's change since the visit, in percent
    of the target's value then. What nothing moved is faint.

    Parameters
    ----------
    pathway : Pathway
        What :func:`~ranklmodel.explanation.upstream.pathway.pathway_of` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If it is no pathway.

    Examples
    --------
    >>> import ranklmodel
    >>> from ranklmodel.explanation.upstream.pathway import pathway_of
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> figure = plot_pathway(pathway_of(woman, 30.0))
    >>> "Estradiol" in [text.get_text() for text in figure.axes[0].texts]
    True
    """
    calls.require_like(pathway, "actions", "pathway", "a Pathway")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    boxes = boxes_of(pathway)
    height = max(box.y for box in boxes.values()) + _ROW / 2 + _KEY
    figure = Figure(figsize=(_WIDTH / 72, height / 72))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, _WIDTH)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    for bow in reversed(bows_of(pathway, boxes)):  # the heaviest on top
        _draw_bow(axes, bow)
    for box in boxes.values():
        _draw_box(axes, box)
    _write(axes, pathway.title, _EDGE, _EDGE + SIZES[TITLE], TITLE)
    whose = ", ".join(
        value if name in ("population", "regimen", "model") else f"{name} {value}"
        for name, value in pathway.subject.items()
    )
    for number, line in enumerate(wrapped(whose, SMALL, _WIDTH - 2 * _EDGE)[:1]):
        _write(axes, line, _EDGE, _EDGE + 22.0 + number * LEADING * SIZES[SMALL], SMALL)
    _draw_key(axes, height - _KEY)
    return figure


def boxes_of(pathway: Pathway) -> dict[str, Box]:
    """Return where every stop stands; rows that nobody needs, as without a drug, are left out."""
    rows = {layer: row for row, layer in enumerate(sorted({s.layer for s in pathway.stops}))}
    boxes = {}
    for stop in pathway.stops:
        width = max(width_of(stop.title, TITLE), width_of(stop.text, SMALL)) + 2 * _PAD
        lines = 2 if stop.text else 1
        x = min(max(stop.across * _WIDTH, _EDGE + width / 2), _WIDTH - _EDGE - width / 2)
        y = _HEAD + _ROW * (rows[stop.layer] + 0.5)
        boxes[stop.name] = Box(stop, x, y, width / 2, lines * LEADING * SIZES[TITLE] / 2 + _PAD - 1)
    return boxes


def bows_of(pathway: Pathway, boxes: dict[str, Box]) -> list[Bow]:
    """Return every arrow as a bow, in the order of the actions."""
    bows = [_bow(action, boxes) for action in pathway.actions]
    lines = [_points(bow.begin, bow.control, bow.end) for bow in bows]
    taken = [(box.x, box.y, box.half_width, box.half_height) for box in boxes.values()]
    placed = []
    for number, bow in enumerate(bows):
        others = np.concatenate([np.zeros((0, 2)), *lines[:number], *lines[number + 1 :]])
        label = _label(bow, lines[number], others, taken)
        if label is not None:
            taken.append((*label, *_half_of(bow.action)))
        placed.append(replace(bow, label=label))
    return placed


def _bow(action: Action, boxes: dict[str, Box]) -> Bow:
    """Return the bow that lies least in boxes and off the page, the straighter the better."""
    source, target = boxes[action.source], boxes[action.target]
    others = [box for name, box in boxes.items() if name not in (action.source, action.target)]
    first, last = np.array([source.x, source.y]), np.array([target.x, target.y])
    across = np.array([last[1] - first[1], first[0] - last[0]])
    low = max(box.y + box.half_height for box in boxes.values())

    def cost(bend: float) -> float:
        points = _points(first, (first + last) / 2 + 2 * bend * across, last)
        points = points[~(source.holds(points, 0.0) | target.holds(points, 0.0))]
        hidden = sum(int(box.holds(points, _CLEAR).sum()) for box in others)
        beside = (points[:, 0] < _EDGE) | (points[:, 0] > _WIDTH - _EDGE)
        outside = int((beside | (points[:, 1] < _HEAD) | (points[:, 1] > low)).sum())
        return _HIDDEN_COSTS * (hidden + outside) + _BEND_COSTS * abs(bend)

    control = (first + last) / 2 + 2 * min(_BOWS, key=cost) * across
    points = _points(first, control, last)
    free = np.flatnonzero(~(source.holds(points, _GAP) | target.holds(points, _GAP)))
    begin, end = (_ALONG[free[0]], _ALONG[free[-1]]) if len(free) else (0.0, 1.0)
    return Bow(action, *_cut(first, control, last, begin, end), None)


def _points(first: Floats, control: Floats, last: Floats) -> Floats:
    t = _ALONG[:, None]
    points: Floats = (1 - t) ** 2 * first + 2 * t * (1 - t) * control + t**2 * last
    return points


def _cut(
    first: Floats, control: Floats, last: Floats, begin: float, end: float
) -> tuple[Floats, Floats, Floats]:
    """Return the part of a parabola between two places along it."""

    def at(s: float, t: float) -> Floats:
        point: Floats = (
            (1 - s) * (1 - t) * first + (s * (1 - t) + t * (1 - s)) * control + s * t * last
        )
        return point

    return at(begin, begin), at(begin, end), at(end, end)


def _half_of(action: Action) -> tuple[float, float]:
    """Return half the size of an arrow's number."""
    return width_of(action.text, SMALL) / 2 + 1.0, 0.55 * LEADING * SIZES[SMALL]


def _label(
    bow: Bow, points: Floats, others: Floats, taken: list[tuple[float, float, float, float]]
) -> tuple[float, float] | None:
    """Return where the number of an arrow stands: beside it, apart from all else."""
    if not bow.action.text:
        return None
    half_width, half_height = _half_of(bow.action)
    beyond = _head(bow.action) + _BESIDE

    def place(along: float, side: int) -> tuple[float, float]:
        at = round(along * (len(points) - 1))
        way = points[min(at + 1, len(points) - 1)] - points[max(at - 1, 0)]
        normal = np.array([way[1], -way[0]]) / max(float(np.hypot(*way)), 1e-9)
        reach = abs(normal[0]) * half_width + abs(normal[1]) * half_height + beyond
        x, y = points[at] + side * reach * normal
        return float(x), float(y)

    def cost(choice: tuple[float, int]) -> float:
        x, y = place(*choice)
        covered = sum(
            max(0.0, half_width + w - abs(x - a)) * max(0.0, half_height + h - abs(y - b))
            for a, b, w, h in taken
        )
        near = (np.abs(others[:, 0] - x) < half_width) & (np.abs(others[:, 1] - y) < half_height)
        outside = max(0.0, half_width - x + 2.0, x + half_width + 2.0 - _WIDTH)
        costs = covered + _LINE_COSTS * int(near.sum()) + _HIDDEN_COSTS * outside
        return costs + abs(choice[0] - 0.5)

    return place(*min(((along, side) for along in _PLACES for side in (1, -1)), key=cost))


def _head(action: Action) -> float:
    """Return half the width of an arrow's head, in points."""
    return 1.9 + 0.6 * _wide(action)


def _wide(action: Action) -> float:
    """Return how wide an arrow is, in points."""
    if abs(action.push) < LEAST_PUSH:
        return _THINNEST
    return _THINNEST + (_THICKEST - _THINNEST) * action.weight


def _arrow(bow: Bow) -> FancyArrowPatch:
    from matplotlib.patches import FancyArrowPatch
    from matplotlib.path import Path

    action = bow.action
    moved = abs(action.push) >= LEAST_PUSH
    wide = _wide(action)
    half = _head(action)
    head = f"-|>,head_length={2 * half:.2f},head_width={half:.2f}"
    bar = f"-[,widthB={1.4 * half:.2f},lengthB=0"
    return FancyArrowPatch(
        path=Path(
            [tuple(bow.begin), tuple(bow.control), tuple(bow.end)],
            [Path.MOVETO, Path.CURVE3, Path.CURVE3],
        ),
        arrowstyle=head if action.raises else bar,
        color=(RAISES if action.raises else LOWERS) if moved else _UNMOVED,
        linewidth=wide,
        capstyle="butt",
        joinstyle="miter",
        shrinkA=0,
        shrinkB=0,
        zorder=2 if moved else 1,
        gid=f"action_{action.source}_on_{action.target}",
    )


def _draw_bow(axes: Axes, bow: Bow) -> None:
    axes.add_patch(_arrow(bow))
    if bow.label is not None:
        colour = RAISES if bow.action.raises else LOWERS
        text = _write(axes, bow.action.text, *bow.label, SMALL, colour=colour, middle=True)
        text.set_bbox({"facecolor": style.PAPER, "edgecolor": "none", "pad": 0.8, "alpha": 0.9})


def _draw_box(axes: Axes, box: Box) -> None:
    from matplotlib.patches import FancyBboxPatch

    drug = not box.stop.layer
    axes.add_patch(
        FancyBboxPatch(
            (box.x - box.half_width, box.y - box.half_height),
            2 * box.half_width,
            2 * box.half_height,
            boxstyle="round,pad=0,rounding_size=3",
            facecolor=style.PAPER if drug else style.SHADE,
            edgecolor=style.UNTREATED[2] if drug else style.UNTREATED[1],
            linewidth=1.2 if drug else 0.6,
            zorder=4,
            gid=f"stop_{box.stop.name}",
        )
    )
    half = LEADING * SIZES[TITLE] / 2 if box.stop.text else 0.0
    _write(axes, box.stop.title, box.x, box.y - half, TITLE, middle=True)
    if box.stop.text:
        _write(axes, box.stop.text, box.x, box.y + half, SMALL, middle=True)


def _write(
    axes: Axes,
    text: str,
    x: float,
    y: float,
    kind: str,
    *,
    colour: str | None = None,
    middle: bool = False,
) -> Any:
    return axes.text(
        x,
        y,
        text,
        fontsize=SIZES[kind],
        fontweight="bold" if kind == TITLE else "normal",
        color=colour or (style.INK if kind == TITLE else style.UNTREATED[0]),
        family=style.FONT,
        ha="center" if middle else "left",
        va="center",
        zorder=5,
    )


def _draw_key(axes: Axes, top: float) -> None:
    """Say what arrowheads, colours, widths and numbers mean."""
    from ranklmodel.explanation.upstream.pathway import Action

    y = top + 12.0
    samples = (
        (Action("", "", raises=True, push=10.0), "more of it raises"),
        (Action("", "", raises=False, push=10.0), "more of it lowers"),
        (Action("", "", raises=True, push=0.0), "has not moved"),
        (Action("", "", raises=True, push=1.0), "1 %"),
        (Action("", "", raises=True, push=50.0), "50 % or more"),
    )
    x = _EDGE
    for action, words in samples:
        if x + 28.0 + width_of(words, SMALL) > _WIDTH - _EDGE:
            x, y = _EDGE, y + _KEY_ROW
        ends = np.array([x, y]), np.array([x + 12.0, y]), np.array([x + 24.0, y])
        axes.add_patch(_arrow(Bow(action, *ends, None)))
        _write(axes, words, x + 28.0, y, SMALL)
        x += 28.0 + width_of(words, SMALL) + 12.0
    told = (
        "Numbers: what the source, by all that it moved since the visit, brought of the target's "
        "change, in percent of the target's value at the visit."
    )
    for number, line in enumerate(wrapped(told, SMALL, _WIDTH - 2 * _EDGE)):
        _write(axes, line, _EDGE, y + 16.0 + number * LEADING * SIZES[NAME], SMALL)
