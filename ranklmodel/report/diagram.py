"""How mechanisms act on each other, drawn from the equations themselves.

Who acts on whom is told by :mod:`ranklmodel.model.influences`. Mechanisms stand below what they
read, as far as circles allow: in the order in which the model declares them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from ranklmodel.model.influences import influences
from ranklmodel.model.quantities import Observable, Process, Rule, State

if TYPE_CHECKING:
    from ranklmodel.model.model import Model

_WIDTH, _HEIGHT, _GAP_ACROSS, _GAP_DOWN, _MARGIN = 190, 36, 30, 56, 20


def to_mermaid(model: Model) -> str:
    """Return the drawing as Mermaid text."""
    lines = ["flowchart TD"]
    lines += [f'  {name}["{_title(name)}"]' for name in _mechanisms(model)]
    lines += [f"  {one.source} --> {one.target}" for one in influences(model)]
    return "\n".join(lines)


def to_svg(model: Model) -> str:
    """Return the drawing as SVG, which needs nothing else to be shown."""
    places = _places(model)
    across = max(column for column, _ in places.values()) + 1
    down = max(row for _, row in places.values()) + 1
    width = 2 * _MARGIN + across * (_WIDTH + _GAP_ACROSS)
    height = 2 * _MARGIN + down * (_HEIGHT + _GAP_DOWN)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="sans-serif" font-size="13">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" '
        'markerHeight="8" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#557"/></marker></defs>',
    ]
    parts += [_arrow(places[one.source], places[one.target]) for one in influences(model)]
    parts += [_box(name, *place) for name, place in places.items()]
    return "\n".join([*parts, "</svg>"])


def _mechanisms(model: Model) -> list[str]:
    kinds = State | Rule | Observable | Process
    return list(
        dict.fromkeys(q.mechanism for q in model.quantities if isinstance(q, kinds) and q.mechanism)
    )


def _places(model: Model) -> dict[str, tuple[int, int]]:
    """Return (column, row) of every mechanism: a row below the lowest it reads."""
    order = _mechanisms(model)
    arrows = [(one.source, one.target) for one in influences(model)]
    rows: dict[str, int] = {}
    for name in order:
        above = [rows[source] for source, target in arrows if target == name and source in rows]
        rows[name] = max(above, default=-1) + 1
    taken: dict[int, int] = {}
    places = {}
    for name in order:
        column = taken.get(rows[name], 0)
        taken[rows[name]] = column + 1
        places[name] = (column, rows[name])
    return places


def _corner(column: int, row: int) -> tuple[int, int]:
    return _MARGIN + column * (_WIDTH + _GAP_ACROSS), _MARGIN + row * (_HEIGHT + _GAP_DOWN)


def _box(name: str, column: int, row: int) -> str:
    x, y = _corner(column, row)
    middle, line = x + _WIDTH / 2, y + _HEIGHT / 2 + 5
    return (
        f'<rect x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="8" fill="#eef" '
        f'stroke="#557"/><text x="{middle}" y="{line}" text-anchor="middle">'
        f"{escape(_title(name))}</text>"
    )


def _arrow(begin: tuple[int, int], end: tuple[int, int]) -> str:
    (x1, y1), (x2, y2) = _corner(*begin), _corner(*end)
    middle = _WIDTH / 2
    start: tuple[float, float] = (x1 + middle, y1 + _HEIGHT)
    stop: tuple[float, float] = (x2 + middle, y2)
    bend, side = _GAP_DOWN, 0
    if end[1] <= begin[1]:
        start, stop = (x1 + _WIDTH, y1 + _HEIGHT / 2), (x2 + _WIDTH, y2 + _HEIGHT / 2)
        bend, side = 0, 2 * _GAP_ACROSS
    return (
        f'<path d="M{start[0]},{start[1]} C{start[0] + side},{start[1] + bend / 2} '
        f'{stop[0] + side},{stop[1] - bend / 2} {stop[0]},{stop[1]}" fill="none" stroke="#557" '
        'opacity="0.6" marker-end="url(#tip)"/>'
    )


def _title(name: str) -> str:
    return name.replace("_", " ")
