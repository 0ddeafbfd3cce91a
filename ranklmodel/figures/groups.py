"""Why one group of people changed more than another: each driver in both, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.explanation.told.words import named, time_in_words
from ranklmodel.figures import style
from ranklmodel.figures.chain.words import LEADING, NAME, SIZES, SMALL, TITLE, wrapped
from ranklmodel.figures.head_and_foot import draw_foot

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.explanation.between_groups import GroupDifference, SharedDriver

MOST_ROWS = 8
"""Drivers with a row of their own; the smaller ones share the last."""

# points
_LABELS, _PLOT, _AMOUNTS, _EDGE = 168.0, 270.0, 62.0, 12.0
_ROW, _AXIS, _FOOT = 26.0, 38.0, 22.0
_COLOURS = (style.TREATED[0], style.TREATED[1])
_MARKS = ("o", "s")
_MARGIN = 0.06

Row = tuple[str, str, tuple[float, float]]


def rows_of(why: GroupDifference) -> tuple[Row, ...]:
    """Return what is drawn: name, label, and what it brought in either group.

    Parameters
    ----------
    why : GroupDifference
        What :func:`~ranklmodel.explanation.between_groups.explain_difference` returned.

    Returns
    -------
    tuple of (str, str, (float, float))
        The change itself, the drivers, and the smaller ones together; rows after the first sum to
        it in either group, but for what the drivers miss.

    Examples
    --------
    >>> import ranklmodel
    >>> women = ("folkerd_woman_normal_weight", "folkerd_woman_obese")
    >>> lives = [[ranklmodel.scenario(one, "anastrozole_1mg_daily")] for one in women]
    >>> why = ranklmodel.explain_difference(*lives, "E2", stop_day=30)
    >>> [name for name, _, _ in rows_of(why)][:2]
    ['change', 'active_aromatase']
    """
    # the last of them is what the sum misses
    own, shared = why.drivers[:-1][:MOST_ROWS], (*why.drivers[:-1][MOST_ROWS:], why.drivers[-1])
    rows: list[Row] = [("change", "The whole change", why.changes)]
    rows += [(one.quantity, _label(one), one.brought) for one in own]
    rest = (sum(one.brought[0] for one in shared), sum(one.brought[1] for one in shared))
    if len(shared) > 1:
        rows.append(("rest", f"{len(shared) - 1} smaller", rest))
    return tuple(rows)


def _label(driver: SharedDriver) -> str:
    label = named(driver.description, driver.quantity)
    return label[:1].upper() + label[1:]


def plot_difference(why: GroupDifference) -> Figure:
    """Draw what each driver brought in two groups.

    Parameters
    ----------
    why : GroupDifference
        What :func:`~ranklmodel.explanation.between_groups.explain_difference` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot.

    Raises
    ------
    InputError
        If it is no such result.

    Examples
    --------
    >>> import ranklmodel
    >>> women = ("folkerd_woman_normal_weight", "folkerd_woman_obese")
    >>> lives = [[ranklmodel.scenario(one, "anastrozole_1mg_daily")] for one in women]
    >>> figure = plot_difference(ranklmodel.explain_difference(*lives, "E2", stop_day=30))
    >>> figure.axes[0].get_xlabel()
    'E2, % of the start'
    """
    calls.require_like(why, "changes", "why", "what explain_difference returns")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    rows = rows_of(why)
    width = 2 * _EDGE + _LABELS + _PLOT + _AMOUNTS
    heading = _heading(why, width - 2 * _EDGE)
    head = _EDGE + sum(LEADING * SIZES[kind] for kind, _ in heading) + 20.0
    tall = len(rows) * _ROW
    height = head + tall + _AXIS + _FOOT
    figure = Figure(figsize=(width / 72, height / 72))
    place = ((_EDGE + _LABELS) / width, (_AXIS + _FOOT) / height, _PLOT / width, tall / height)
    axes = figure.add_axes(place)
    _draw_rows(axes, rows)
    _finish(axes, why, rows)
    y = _EDGE
    for kind, line in heading:
        y += LEADING * SIZES[kind]
        weight = "bold" if kind == TITLE else "normal"
        colour = style.INK if kind == TITLE else style.UNTREATED[0]
        text: dict[str, Any] = {"fontsize": SIZES[kind], "fontweight": weight, "color": colour}
        figure.text(_EDGE / width, 1 - y / height, line, family=style.FONT, **text)
    draw_foot(figure, _key(why))
    return figure


def _heading(why: GroupDifference, width: float) -> list[tuple[str, str]]:
    title = f"Why {named(why.description, why.quantity)} changed more in one group"
    (first, second), changes = why.names, why.changes
    when = f"From {time_in_words(why.start_day)} to {time_in_words(why.stop_day)}"
    told = f"{when}: {first} {changes[0]:+.3g} %, {second} {changes[1]:+.3g} %, apart by "
    left_out = f"{len(why.left_out)} people whose drivers do not sum to the change are left out."
    return [
        *((TITLE, line) for line in wrapped(title, TITLE, width)),
        *((NAME, one) for one in wrapped(f"{told}{why.difference:+.3g} points", NAME, width)),
        *([(SMALL, left_out)] if why.left_out else []),
    ]


def _draw_rows(axes: Axes, rows: tuple[Row, ...]) -> None:
    across = axes.get_yaxis_transform()
    for place, (name, label, brought) in enumerate(rows):
        axes.plot(brought, [place] * 2, "-", color=style.FAINT, linewidth=1.2, zorder=2)
        for group, (value, colour, mark) in enumerate(zip(brought, _COLOURS, _MARKS, strict=True)):
            # the first is larger, so that of two at one place both are seen
            size = (7.0, 4.5)[group]
            axes.plot(
                [value],
                [place],
                mark,
                color=colour,
                markersize=size,
                zorder=3 + group,
                gid=f"group_{group}_{name}",
            )
        lines = wrapped(label, NAME, _LABELS - 14.0)
        strong: dict[str, Any] = {"fontweight": "bold" if name == "change" else "normal"}
        written: dict[str, Any] = {"xycoords": across, "textcoords": "offset points"}
        written |= {"fontsize": SIZES[NAME], "family": style.FONT, "va": "center"}
        axes.annotate(
            "\n".join(lines),
            (0.0, place),
            xytext=(-8.0, 0.0),
            ha="right",
            color=style.INK,
            annotation_clip=False,
            linespacing=1.05,
            **strong,
            **written,
        )
        axes.annotate(
            f"{brought[0] - brought[1]:+.2f}",
            (1.0, place),
            xytext=(_AMOUNTS - 6.0, 0.0),
            ha="right",
            color=style.INK,
            annotation_clip=False,
            **strong,
            **written,
        )


def _finish(axes: Axes, why: GroupDifference, rows: tuple[Row, ...]) -> None:
    style.bare(axes)
    places = [0.0, *(value for _, _, brought in rows for value in brought)]
    margin = _MARGIN * (max(places) - min(places)) or 1.0
    axes.set_xlim(min(places) - margin, max(places) + margin)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.axvline(0.0, color=style.FAINT, linewidth=0.8, zorder=1)
    axes.axhline(0.5, color=style.RULE, linewidth=0.8, zorder=1)
    axes.grid(axis="x", color=style.RULE, linewidth=0.5, zorder=0)
    axes.set_axisbelow(True)
    text: dict[str, Any] = {"fontsize": style.TEXT, "color": style.FAINT, "family": style.FONT}
    axes.set_xlabel(f"{why.quantity}, % of the start", **text)
    axes.annotate(
        "apart",
        (1.0, 1.0),
        xycoords="axes fraction",
        xytext=(_AMOUNTS - 6.0, 4.0),
        textcoords="offset points",
        ha="right",
        annotation_clip=False,
        **text,
    )


def _key(why: GroupDifference) -> list[tuple[Any, str]]:
    from matplotlib.lines import Line2D

    return [
        (
            Line2D([], [], color=colour, marker=mark, markersize=5, linestyle="none"),
            f"{name}, mean of {count}",
        )
        for colour, mark, name, count in zip(_COLOURS, _MARKS, why.names, why.people, strict=True)
    ]
