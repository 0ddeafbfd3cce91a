"""What a person brings to her loss, as bars: each factor from its low to its high value."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.explanation.factor_effects import SITES, in_short
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.explanation.factor_effects import BaselineRisk, FactorEffect, SiteEffect

# inches
_NAMES, _PLOT, _EDGE = 1.95, 2.75, 0.16
_BAR, _TITLE, _AXIS, _HEAD, _LINE = 0.31, 0.36, 0.52, 0.56, 0.135

_LOW, _HIGH = style.TREATED[4], style.TREATED[1]
_MARGIN = 0.24
"""Of the range of the bars, to either side: room for the values at their ends."""
_LETTERS_AN_INCH = 19.0


def plot_baseline_risk(risk: BaselineRisk) -> Figure:
    """Draw what each factor does to spine and hip, the one that does most at the top.

    A row of panels for each regimen. A bar reaches from the change with the factor at its low value
    to that with its high value, which stand at its ends; the line is she as she is. What does not
    act in her is named below, with the reason.

    Parameters
    ----------
    risk : BaselineRisk
        What :func:`~ranklmodel.explanation.baseline_risk.baseline_risk` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Raises
    ------
    InputError
        If no factor acts, so that there is nothing to draw.

    Examples
    --------
    >>> from ranklmodel.explanation.baseline_risk import baseline_risk
    >>> figure = plot_baseline_risk(baseline_risk("atac_woman", factors=["menopause"]))
    >>> [axes.get_title(loc="left") for axes in figure.axes][:2]
    ['Spine, anastrozole_1mg_daily', 'Hip, anastrozole_1mg_daily']
    """
    calls.require_like(risk, "factors", "risk", "a BaselineRisk")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    if not any(one.on for one in risk.factors):
        raise InputError("no factor acts in this person, so there is nothing to draw")
    width = len(SITES) * (_NAMES + _PLOT + 2 * _EDGE)
    notes = _notes(risk, width)
    bars = {name: len([f for f in risk.factors if name in f.on]) for name in risk.regimens}
    drawn = {name: number for name, number in bars.items() if number}
    rows = {name: _TITLE + number * _BAR + _AXIS for name, number in drawn.items()}
    height = _HEAD + sum(rows.values()) + (len(notes) + 1) * _LINE
    figure = Figure(figsize=(width, height))
    top = height - _HEAD
    for regimen, high in rows.items():
        for column, site in enumerate(SITES):
            left = column * (_NAMES + _PLOT + 2 * _EDGE) + _EDGE + _NAMES
            box = (left, top - high + _AXIS, _PLOT, high - _TITLE - _AXIS)
            scale = (width, height, width, height)
            axes = figure.add_axes(tuple(a / b for a, b in zip(box, scale, strict=True)))  # type: ignore[arg-type]  # four
            _draw(axes, risk, regimen, site)
        top -= high
    _write_head(figure, risk)
    for place, line in enumerate(reversed(notes)):
        _text(figure, line, (_EDGE / width, (place + 0.7) * _LINE / height), style.SMALL)
    return figure


def _draw(axes: Axes, risk: BaselineRisk, regimen: str, site: str) -> None:
    usual = risk.unchanged[regimen][site]
    factors = risk.acting(regimen, site)
    effects = [one.on[regimen][site] for one in factors]
    axes.axvline(usual, color=style.FAINT, linewidth=1.0, zorder=1)
    for place, (factor, effect) in enumerate(zip(factors, effects, strict=True)):
        _bar(axes, len(factors) - 1 - place, factor, effect)
    ends = [usual, *(end for one in effects for end in (one.low, one.high))]
    room = _MARGIN * (max(ends) - min(ends))
    axes.set_xlim(min(ends) - room, max(ends) + room)
    axes.set_ylim(-0.7, len(factors) - 0.3)
    axes.set_yticks(range(len(factors)), [_name(one) for one in reversed(factors)])
    style.bare(axes)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    font: dict[str, Any] = {"fontsize": style.TEXT, "color": style.INK, "family": style.FONT}
    axes.set_xlabel(f"density after {risk.years:g} years, % change", **font)
    title = f"{SITES[site].capitalize()}, {regimen}"
    # begins above the names, as names of regimens are long
    axes.set_title(title, loc="left", x=-_NAMES / _PLOT, **{**font, "fontsize": style.TITLE})
    axes.set_title(f"as she is {usual:+.2f} %", loc="right", **font)


def _bar(axes: Axes, place: int, factor: FactorEffect, effect: SiteEffect) -> None:
    """Draw one bar, its two ends, and at each the value of the factor there."""
    axes.plot(
        [effect.low, effect.high],
        [place, place],
        color=style.RULE,
        linewidth=6.0,
        solid_capstyle="butt",
        zorder=2,
    )
    ends = ((effect.low, factor.low, _LOW, "o"), (effect.high, factor.high, _HIGH, "s"))
    middle = (effect.low + effect.high) / 2
    # where a factor leaves a site alone, its two values stand to either side of one point
    leftmost = min(ends, key=lambda end: end[0])
    for end in ends:
        at, value, colour, mark = end
        axes.plot([at], [place], mark, color=colour, markersize=5.0, zorder=3)
        to_left = at < middle or (at == middle and end is leftmost)
        axes.annotate(
            _number(value),
            (at, place),
            xytext=(-5 if to_left else 5, 0),
            textcoords="offset points",
            ha="right" if to_left else "left",
            va="center",
            fontsize=style.SMALL,
            color=style.INK,
            family=style.FONT,
            # over the line of who she is, below every mark
            bbox={"facecolor": style.PAPER, "edgecolor": "none", "pad": 0.8},
            zorder=1.5,
        )


def _number(value: float | None) -> str:
    return "" if value is None else in_short(value)


def _name(factor: FactorEffect) -> str:
    """Return a factor's title with its unit, on two lines where it is long."""
    unit = "" if factor.unit in ("1", "") else f" [{factor.unit}]"
    return textwrap.fill(f"{factor.title}{unit}", 34)


def _write_head(figure: Figure, risk: BaselineRisk) -> None:
    key = "One thing at a time at its low value (orange circle) and its high value (blue square)."
    draw_head(figure, f"What {risk.person} brings to her loss of bone", [key])


def _notes(risk: BaselineRisk, width: float) -> Sequence[str]:
    """Return what is not drawn, in lines that fit."""
    notes: dict[tuple[str, str], list[str]] = {}
    for one in risk.factors:
        for regimen, why in one.without_effect.items():
            notes.setdefault((one.title, why), []).append(regimen)
    lines: list[str] = []
    for (title, why), regimens in notes.items():
        where = "" if len(regimens) == len(risk.regimens) else f", on {regimens[0]}"
        text = f"Not drawn: {title}{where}; {why}."
        lines += textwrap.wrap(text, int(width * _LETTERS_AN_INCH), break_on_hyphens=False)
    return lines


def _text(figure: Figure, text: str, place: tuple[float, float], size: float) -> None:
    figure.text(*place, text, fontsize=size, color=style.FAINT, family=style.FONT, va="center")
