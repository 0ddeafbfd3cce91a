"""Why a quantity changed, as a waterfall: from its start to its end, the largest driver first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.explanation.told.rounding import (
    Printed,
    Rounding,
    drivers_printed,
    percent,
    processes_printed,
)
from ranklmodel.explanation.told.words import moved, named, time_in_words, unit_in_print
from ranklmodel.explanation.upstream.drivers import UNDER_WAY
from ranklmodel.figures import style
from ranklmodel.figures.chain.words import LEADING, NAME, SIZES, SMALL, TITLE, wrapped

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.explanation.explained import Explanation

MOST_BARS = 9
"""Contributions with a bar of their own; the smaller ones share the last."""

# points
_LABELS, _PLOT, _AMOUNTS, _EDGE = 178.0, 260.0, 62.0, 10.0
_ROW, _AXIS, _KEY = 30.0, 40.0, 24.0
_THICK = 0.56  # of a row
_RAISED, _LOWERED, _END = style.TREATED[1], style.TREATED[0], style.UNTREATED[0]
_KEY_WORDS = {_RAISED: "raised it", _LOWERED: "lowered it"}
_START, _STOP = "start", "end"
_MARGIN = 0.05  # of the axis


@dataclass(frozen=True)
class Bar:
    """One step of the waterfall.

    Attributes
    ----------
    name : str
        What contributed; ``start``, ``end`` and ``rest`` have their own.
    label, note : str
        As it is called, and what it did meanwhile.
    begin, end : float
        Of the bar, in the quantity's unit; equal at the two ends of the waterfall.
    text : str
        What is written beside it.
    """

    name: str
    label: str
    note: str
    begin: float
    end: float
    text: str


def bars_of(explanation: Explanation) -> tuple[Bar, ...]:
    """Return the steps of the waterfall, from the value at the start to that at the end.

    Parameters
    ----------
    explanation : Explanation
        What :func:`~ranklmodel.explanation.explanation.explain` returned.

    Returns
    -------
    tuple of Bar
        Drivers, or processes where there are none, the largest first; small ones share the last.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> [bar.name for bar in bars_of(ranklmodel.explain(woman, "E2", 0.0, 30.0))]
    ['start', 'active_aromatase', 'end']
    """
    rounding = Rounding.of(explanation)
    printed = drivers_printed(explanation)
    if not printed.parts:
        printed = processes_printed(explanation)
    bars = [_end(explanation, _START)]
    level = bars[0].end
    for name, label, note, amount in _steps(explanation, printed):
        reached = rounding.value(level + amount)
        text = rounding.text(amount, sign=True)
        bars.append(Bar(name, label, note, level, reached, text))
        level = reached
    return (*bars, _end(explanation, _STOP))


def _end(explanation: Explanation, name: str) -> Bar:
    """Return the start or the end of the waterfall."""
    rounding, at_start = Rounding.of(explanation), name == _START
    value = explanation.before if at_start else explanation.after
    day = explanation.start_day if at_start else explanation.stop_day
    when = time_in_words(day)
    value = rounding.value(value)
    return Bar(name, when.removeprefix("the ").capitalize(), "", value, value, rounding.text(value))


def _steps(explanation: Explanation, printed: Printed) -> list[tuple[str, str, str, float]]:
    """Return name, label, note and amount of every bar between the ends."""
    drivers = {driver.quantity: driver for driver in explanation.drivers}
    steps = []
    own, shared = printed.parts[:MOST_BARS], printed.parts[MOST_BARS:]
    for part in own:
        driver = drivers.get(part.name)
        note = ""
        if driver is not None and part.name != UNDER_WAY:
            note = moved(driver.before, driver.after, driver.unit)
        label = named(part.description, part.name)
        steps.append((part.name, label[:1].upper() + label[1:], note, part.amount))
    rest = Rounding.of(explanation).value(printed.rest + sum(part.amount for part in shared))
    smaller = len(shared) + printed.smaller
    if rest:
        label = f"{smaller} smaller, and rounding" if smaller else "Rounding"
        steps.append(("rest", label, "", rest))
    return steps


def plot_explanation(explanation: Explanation) -> Figure:
    """Draw why a quantity changed.

    Bars lead from the value at the start to that at the end, one for each driver, the largest
    first; what raised the quantity goes to the right, what lowered it to the left. The numbers are
    those that ``ranklmodel explain`` prints.

    Parameters
    ----------
    explanation : Explanation
        What :func:`~ranklmodel.explanation.explanation.explain` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If it is no explanation.

    Examples
    --------
    >>> import ranklmodel
    >>> woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily")
    >>> figure = plot_explanation(ranklmodel.explain(woman, "E2", 0.0, 30.0))
    >>> figure.axes[0].get_xlabel()
    'E2, pg/mL'
    """
    calls.require_like(explanation, "contributions", "explanation", "an Explanation")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    bars = bars_of(explanation)
    width = _EDGE + _LABELS + _PLOT + _AMOUNTS + _EDGE
    heading = _heading(explanation, width - 2 * _EDGE)
    head = _EDGE + sum(LEADING * SIZES[kind] for kind, _ in heading) + 8.0
    tall = len(bars) * _ROW
    height = head + tall + _AXIS + _KEY
    figure = Figure(figsize=(width / 72, height / 72))
    place = ((_EDGE + _LABELS) / width, (_AXIS + _KEY) / height, _PLOT / width, tall / height)
    axes = figure.add_axes(place)
    _draw_bars(axes, bars)
    _write_labels(axes, bars)
    _finish(axes, explanation, bars)
    y = _EDGE
    for kind, line in heading:
        y += LEADING * SIZES[kind]
        weight = "bold" if kind == TITLE else "normal"
        colour = style.INK if kind == TITLE else style.UNTREATED[0]
        text: dict[str, Any] = {"fontsize": SIZES[kind], "fontweight": weight, "color": colour}
        figure.text(_EDGE / width, 1 - y / height, line, family=style.FONT, **text)
    _write_key(figure, bars, width, height)
    return figure


def _heading(explanation: Explanation, width: float) -> list[tuple[str, str]]:
    """Return the lines above the picture, each with its kind."""
    title = named(explanation.description, explanation.quantity)
    change = Rounding.of(explanation)
    told = change.text(change.change(explanation), sign=True)
    unit = unit_in_print(explanation.unit)
    share = percent(explanation, explanation.change)
    change_told = f"{told} {unit}".rstrip() + ("" if share is None else f", {share:+.3g} %")
    when = f"From {time_in_words(explanation.start_day)} to {time_in_words(explanation.stop_day)}"
    whose = ", ".join(
        f"{name} {value}" if name not in ("population", "regimen", "model") else value
        for name, value in explanation.subject.items()
    )
    return [
        *((TITLE, line) for line in wrapped(f"What moved {title}", TITLE, width)),
        (NAME, f"{when}: {change_told}"),
        *((SMALL, one) for one in wrapped(whose, SMALL, width)),
    ]


def _draw_bars(axes: Axes, bars: tuple[Bar, ...]) -> None:
    for row, bar in enumerate(bars):
        if bar.name in (_START, _STOP):
            axes.plot(
                [bar.end],
                [row],
                "D",
                color=_END,
                markersize=6,
                zorder=4,
                gid=f"value_{bar.name}",
            )
        else:
            colour = _RAISED if bar.end > bar.begin else _LOWERED
            axes.barh(
                row,
                bar.end - bar.begin,
                left=bar.begin,
                height=_THICK,
                color=colour,
                zorder=3,
                gid=f"bar_{bar.name}",
            )
        if row + 1 < len(bars):
            line: dict[str, Any] = {"color": style.FAINT, "linewidth": 0.7, "zorder": 2}
            axes.plot([bar.end, bar.end], [row, row + 1], **line)


def _write_labels(axes: Axes, bars: tuple[Bar, ...]) -> None:
    """Write what each bar is to its left, and what it brought in a column to the right."""
    across = axes.get_yaxis_transform()
    for row, bar in enumerate(bars):
        lines = [(line, NAME, style.INK) for line in wrapped(bar.label, NAME, _LABELS - 12.0)]
        lines += [(line, SMALL, style.FAINT) for line in wrapped(bar.note, SMALL, _LABELS - 12.0)]
        high = sum(LEADING * SIZES[kind] for _, kind, _ in lines)
        y = high / 2
        for line, kind, colour in lines:
            y -= LEADING * SIZES[kind]
            axes.annotate(
                line,
                (0.0, row),
                xycoords=across,
                xytext=(-8.0, y + 0.25 * SIZES[kind]),
                textcoords="offset points",
                fontsize=SIZES[kind],
                color=colour,
                family=style.FONT,
                ha="right",
                va="baseline",
                annotation_clip=False,
            )
        axes.annotate(
            bar.text,
            (1.0, row),
            xycoords=across,
            xytext=(_AMOUNTS - 4.0, 0.0),
            textcoords="offset points",
            fontsize=SIZES[NAME],
            fontweight="bold" if bar.name in (_START, _STOP) else "normal",
            color=style.INK,
            family=style.FONT,
            ha="right",
            va="center",
            annotation_clip=False,
        )


def _finish(axes: Axes, explanation: Explanation, bars: tuple[Bar, ...]) -> None:
    style.bare(axes)
    places = [end for bar in bars for end in (bar.begin, bar.end)]
    lowest, highest = min(places), max(places)
    margin = _MARGIN * (highest - lowest) or 0.05 * abs(highest) or 1.0
    axes.set_xlim(lowest - margin, highest + margin)
    axes.set_ylim(len(bars) - 0.5, -0.5)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.locator_params(axis="x", nbins=6)
    axes.ticklabel_format(axis="x", useOffset=False)
    axes.grid(axis="x", color=style.RULE, linewidth=0.5, zorder=0)
    axes.set_axisbelow(True)
    unit = unit_in_print(explanation.unit)
    axes.set_xlabel(
        f"{explanation.quantity}, {unit}" if unit else explanation.quantity,
        fontsize=style.TEXT,
        color=style.FAINT,
        family=style.FONT,
    )


def _write_key(figure: Figure, bars: tuple[Bar, ...], width: float, height: float) -> None:
    """Say what the colours and the diamonds mean."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles: list[Any] = [
        Patch(facecolor=colour, label=words)
        for colour, words in _KEY_WORDS.items()
        if any(
            (bar.end > bar.begin) == (colour == _RAISED) != (bar.end == bar.begin) for bar in bars
        )
    ]
    handles.append(
        Line2D([], [], color=_END, marker="D", markersize=5, linestyle="none", label="its value")
    )
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=((_EDGE + _LABELS) / width, 4.0 / height),
        borderaxespad=0.0,
        ncols=len(handles),
        frameon=False,
        prop={"family": style.FONT, "size": style.TEXT},
        labelcolor=style.INK,
    )
