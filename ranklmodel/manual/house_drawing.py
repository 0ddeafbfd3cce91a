"""The rooms of the package as a drawing that needs no script: floors, rooms, and who uses whom."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WIDTH, _BOX, _HEIGHT, _GAP, _FLOOR, _EDGE = 760, 104, 32, 40, 86, 44


def house_svg(floors: Mapping[str, int], uses: Mapping[str, Iterable[str]]) -> str:
    """Return rooms on their floors, the highest above, with an arrow to each room that one uses.

    Parameters
    ----------
    floors : mapping of str to int
        The floor of each room.
    uses : mapping of str to iterable of str
        Which rooms each uses, all on lower floors.

    Returns
    -------
    str
        SVG.

    Examples
    --------
    >>> drawing = house_svg({"roof": 1, "ground": 0}, {"roof": ["ground"], "ground": []})
    >>> drawing.count("<rect"), drawing.count("<path d=")
    (2, 2)
    """
    levels = sorted(set(floors.values()), reverse=True)
    height = _FLOOR * len(levels) + _HEIGHT
    places = {}
    for row, level in enumerate(levels):
        own = [name for name, floor in floors.items() if floor == level]
        free = (_WIDTH - _EDGE) / len(own)
        for column, name in enumerate(own):
            places[name] = (_EDGE + free * (column + 0.5), 20 + row * _FLOOR)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" font-family="sans-serif" font-size="14">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#446"/></marker></defs>',
        f'<path fill="#ffffff" d="M0,0 H{_WIDTH} V{height} H0 z"/>',
    ]
    for row, level in enumerate(levels):
        y = 20 + row * _FLOOR + _HEIGHT / 2 + 5
        parts.append(f'<text x="8" y="{y}" fill="#556">{level}</text>')
    parts += [_arrow(places[name], places[one]) for name in floors for one in sorted(uses[name])]
    parts += [_box(name, *place) for name, place in places.items()]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _arrow(begin: tuple[float, float], end: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = (begin[0], begin[1] + _HEIGHT), end
    bend = min(_GAP, (y2 - y1) / 2)
    return (
        f'<path d="M{x1:.1f},{y1:.1f} C{x1:.1f},{y1 + bend:.1f} {x2:.1f},{y2 - bend:.1f} '
        f'{x2:.1f},{y2:.1f}" fill="none" stroke="#446" stroke-opacity="0.6" '
        'marker-end="url(#tip)"/>'
    )


def _box(name: str, x: float, y: float) -> str:
    return (
        f'<rect x="{x - _BOX / 2:.1f}" y="{y:.1f}" width="{_BOX}" height="{_HEIGHT}" rx="6" '
        f'fill="#eef2fa" stroke="#446"/><text x="{x:.1f}" y="{y + _HEIGHT / 2 + 5:.1f}" '
        f'text-anchor="middle" fill="#113">{escape(name)}</text>'
    )
