"""Draws a page: boxes, texts, and lines with rounded corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel import calls
from ranklmodel.figures import style
from ranklmodel.figures.chain.colours import colours_of
from ranklmodel.figures.chain.diagram import Chain, bone_chain, chain_of
from ranklmodel.figures.chain.page import page_of
from ranklmodel.figures.chain.words import LEADING, NAME, QUANTITY, SIZES, SMALL, TEXT, TITLE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.figures.chain.content import Words
    from ranklmodel.figures.chain.page import Band, Box, Page, Route
    from ranklmodel.model.model import Model

_FEEDBACK = style.TREATED[0]
_LINES = (style.UNTREATED[0], *style.TREATED[1:4], style.TREATED[5])
"""Shared out so that lines beside each other differ; feedback has its own, and is dashed."""

_BAND = "#F1F3F5"
_COLOURS = {TITLE: style.INK, NAME: style.INK, TEXT: style.UNTREATED[0]}
_COLOURS |= {QUANTITY: style.UNTREATED[0], SMALL: style.UNTREATED[0]}
_CORNER = 3.5
_BEHIND, _LINE, _BOX, _TILE, _WORDS = range(5)


def plot_chain(chain: Chain | Model | None = None) -> Figure:
    """Draw the chain of mechanisms.

    The figure is 170 mm wide, and no text in it is smaller than 7 points.

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
    diagram = bone_chain() if chain is None else chain
    if not isinstance(diagram, Chain):
        calls.require_like(diagram, "fingerprint", "chain", "a Chain or a Model")
        diagram = chain_of(diagram)
    return plot_page(page_of(diagram))


def plot_page(page: Page) -> Figure:
    """Draw a page; a point of it is a point of the figure."""
    style.load_matplotlib()
    from matplotlib.figure import Figure

    figure = Figure(figsize=(page.width / 72, page.height / 72))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, page.width)
    axes.set_ylim(page.height, 0)
    axes.set_axis_off()
    for band in page.bands:
        _draw_band(axes, band, page)
    colours = colours_of(page.routes, len(_LINES))
    for route in page.routes:
        _draw_route(axes, route, _LINES[colours[route.net.source]])
    for box in page.boxes:
        _draw_box(axes, box)
    for words in page.notes:
        _write(axes, words, (0.0, 0.0))
    return figure


def _draw_band(axes: Axes, band: Band, page: Page) -> None:
    from matplotlib.patches import Rectangle

    axes.add_patch(
        Rectangle(
            (page.left, band.top),
            page.width - page.left,
            band.bottom - band.top,
            facecolor=_BAND,
            edgecolor="none",
            zorder=_BEHIND,
            gid="band_" + "_".join(band.lines).replace(" ", "_"),
        )
    )
    axes.text(
        page.left - 4.0,
        (band.top + band.bottom) / 2,
        "\n".join(band.lines),
        fontsize=SIZES[SMALL],
        color=_COLOURS[SMALL],
        family=style.FONT,
        rotation=90,
        ha="right",
        va="center",
        multialignment="center",
        linespacing=LEADING - 0.1,
        zorder=_WORDS,
    )


def _draw_box(axes: Axes, box: Box) -> None:
    names, content = box.node.names, box.content
    outer = (box.x, box.y, content.width, content.height)
    if content.tiles:
        _rectangle(axes, outer, style.PAPER, "frame_" + "+".join(names), _BOX)
        for name, (x, y, width, height) in zip(names, content.tiles, strict=True):
            place = (box.x + x, box.y + y, width, height)
            _rectangle(axes, place, style.SHADE, f"mechanism_{name}", _TILE)
    else:
        _rectangle(axes, outer, style.SHADE, f"mechanism_{names[0]}", _BOX)
    for words in content.words:
        _write(axes, words, (box.x, box.y))


def _rectangle(
    axes: Axes, place: tuple[float, float, float, float], colour: str, gid: str, order: int
) -> None:
    from matplotlib.patches import FancyBboxPatch

    x, y, width, height = place
    axes.add_patch(
        FancyBboxPatch(
            (x, y),
            width,
            height,
            boxstyle="round,pad=0,rounding_size=3",
            facecolor=colour,
            edgecolor=style.UNTREATED[1],
            linewidth=0.6,
            zorder=order,
            gid=gid,
        )
    )


def _write(axes: Axes, words: Words, corner: tuple[float, float]) -> None:
    """Write every line by itself: where lines of one text stand depends on their letters."""
    size = SIZES[words.kind]
    for number, line in enumerate(words.lines):
        axes.text(
            corner[0] + words.x,
            corner[1] + words.y + size * (1.0 + LEADING * number),
            line,
            fontsize=size,
            fontweight="bold" if words.kind == TITLE else "normal",
            style="italic" if words.kind == QUANTITY else "normal",
            color=_COLOURS[words.kind],
            family=style.FONT,
            ha="center" if words.centred else "left",
            va="baseline",
            zorder=_WORDS,
        )


def _draw_route(axes: Axes, route: Route, colour: str) -> None:
    """Draw a line along rounded corners, dashed where it is feedback."""
    from matplotlib.patches import FancyArrowPatch
    from matplotlib.path import Path

    corners = route.points
    points, codes = [corners[0]], [Path.MOVETO]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        points += [_towards(corner, before), corner, _towards(corner, after)]
        codes += [Path.LINETO, Path.CURVE3, Path.CURVE3]
    points.append(corners[-1])
    codes.append(Path.LINETO)
    names = "+".join(route.net.source.names), "+".join(route.target.names)
    axes.add_patch(
        FancyArrowPatch(
            path=Path(points, codes),
            arrowstyle="-|>,head_length=2.8,head_width=1.5",
            color=_FEEDBACK if route.net.back else colour,
            linewidth=0.9,
            linestyle=(0, (4, 2)) if route.net.back else "-",
            zorder=_LINE,
            shrinkA=0,
            shrinkB=0,
            gid=f"arrow_{names[0]}_to_{names[1]}",
        )
    )


def _towards(corner: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Return the point a little way from a corner towards another point."""
    across, up = end[0] - corner[0], end[1] - corner[1]
    length = max((across**2 + up**2) ** 0.5, 1e-9)
    step = min(_CORNER, length / 2) / length
    return corner[0] + across * step, corner[1] + up * step
