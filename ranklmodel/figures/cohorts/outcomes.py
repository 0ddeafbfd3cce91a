"""Outcomes of treatments: how far density is from that of another arm, and relative risks."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, final

from ranklmodel import calls
from ranklmodel.cohorts.outcomes.answer import CHANGE, FOR_ONE_PERSON, OF_MEN
from ranklmodel.cohorts.outcomes.fractures import OF_GROUPS, REACHES_OUTSIDE
from ranklmodel.cohorts.outcomes.question import SITES
from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_foot, draw_head

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.cohorts.outcomes.answer import OutcomeRow, Outcomes
    from ranklmodel.cohorts.outcomes.fractures import FractureRisk

# inches
_NAMES, _KINDS, _PLOT, _GAP, _EDGE = 0.85, 0.78, 2.3, 0.22, 0.16
_ROW, _TITLE, _AXIS, _HEAD, _LINE, _KEY = 0.22, 0.3, 0.48, 0.36, 0.15, 0.3
_LETTERS_AN_INCH = 17.5
_COLOURS = (style.TREATED[1], style.TREATED[4])
_RISK = style.TREATED[2]
_RATIOS = (0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0)
_THICK, _THIN = 4.0, 1.1
# of a row, below the last one and above the first
_BELOW, _ABOVE = 0.4, 0.6


@final
@dataclass(frozen=True)
class _Group:
    """The rows of one arm: its place from the top, and what stands in each panel."""

    arm: str
    top: int
    changes: dict[str, tuple[OutcomeRow, ...]]
    risks: tuple[FractureRisk, ...]

    @property
    def rows(self) -> int:
        return max(len(self.risks), *(len(rows) for rows in self.changes.values()))


def plot_outcomes(answer: Outcomes) -> Figure:
    """Draw how far density is from that of the arm it is against, and relative risks of fracture.

    A thick bar is the 95 % band by draws of the parameters, or by the error of a meta-regression; a
    thin line that of another trial. A ratio below the printed points of its line is hollow; where
    there is none, it says so. Of a single arm the changes themselves are drawn.

    Parameters
    ----------
    answer : Outcomes
        What :func:`~ranklmodel.cohorts.outcomes.ask.outcomes` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.

    Examples
    --------
    >>> from ranklmodel.cohorts.outcomes.ask import outcomes
    >>> answer = outcomes("placebo", "zoledronate", person="postmenopausal_woman", draws=0)
    >>> [axes.get_title(loc="left") for axes in plot_outcomes(answer).axes]
    ['Total hip', 'Spine']
    """
    calls.require_like(answer, "fractures", "answer", "an Outcomes")
    style.load_matplotlib()
    from matplotlib.figure import Figure

    groups = _groups(answer)
    panels = len(SITES) + (1 if answer.fractures else 0)
    width = _EDGE + _NAMES + panels * (_PLOT + _GAP) + (_KINDS if answer.fractures else 0.0)
    told = _told(answer, width)
    rows = groups[-1].top + groups[-1].rows
    head = _HEAD + _LINE * len(told) + 0.08
    tall = rows * _ROW
    marks = _key(answer)
    foot = _KEY if marks else 0.0
    height = head + _TITLE + tall + _AXIS + foot
    figure = Figure(figsize=(width, height))

    def panel(left: float) -> Axes:
        low = foot + _AXIS
        return figure.add_axes((left / width, low / height, _PLOT / width, tall / height))

    for number, site in enumerate(SITES):
        axes = panel(_EDGE + _NAMES + number * (_PLOT + _GAP))
        _draw_changes(axes, groups, site, _COLOURS[number], answer, named=number == 0)
        _frame(axes, rows)
    if answer.fractures:
        axes = panel(_EDGE + _NAMES + len(SITES) * (_PLOT + _GAP) + _KINDS)
        _draw_risks(axes, groups)
        _frame(axes, rows)
    for group in groups:
        _name(figure, group, rows, (foot + _AXIS, tall))
    draw_head(figure, f"Outcomes in {answer.who}", told)
    draw_foot(figure, marks)
    return figure


def _groups(answer: Outcomes) -> list[_Group]:
    """Return what is drawn of each arm; differences, where there are several."""
    others = [name for name in answer.arms if name != answer.against]
    groups: list[_Group] = []
    top = 0
    for name in others or [answer.against]:
        against = answer.against if others else ""
        changes = {s: answer.of(CHANGE, arm=name, site=s, against=against) for s in SITES}
        risks = tuple(r for r in answer.fractures if r.arm == name and r.has_line)
        # one row for the name of the arm
        groups.append(_Group(name, top + 1, changes, risks))
        top += 1 + groups[-1].rows
    return groups


def _told(answer: Outcomes, width: float) -> list[str]:
    people = "one person" if answer.single else f"{answer.people} people"
    beside = f", beside {answer.against}" if len(answer.arms) > 1 else ""
    bands = f"; bands of {answer.draws} draws" if answer.draws else "; no bands"
    lines = [f"{people.capitalize()}{beside}{bands}. Months are at the left."]
    lines += [FOR_ONE_PERSON] if answer.single else [OF_GROUPS] if answer.fractures else []
    lines += [OF_MEN] if answer.fractures and OF_MEN in answer.notes else []
    if any(one.reaches_outside for one in answer.fractures):
        lines.append(f"* {REACHES_OUTSIDE}.")
    letters = int(width * _LETTERS_AN_INCH)
    return [part for line in lines for part in textwrap.wrap(line, letters)]


def _frame(axes: Axes, rows: int) -> None:
    axes.set_ylim(rows - _BELOW, -_ABOVE)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)


def _draw_changes(
    axes: Axes, groups: list[_Group], site: str, colour: str, answer: Outcomes, *, named: bool
) -> None:
    style.bare(axes)
    axes.axvline(0.0, color=style.FAINT, linewidth=0.8, zorder=1)
    places, labels = [], []
    for group in groups:
        for number, row in enumerate(group.changes[site]):
            place = group.top + number
            places.append(place)
            labels.append(f"{row.month:g}")
            wide = (row.other_trial_low, row.other_trial_high)
            _bar(axes, place, row.value, (row.low, row.high), wide, colour, filled=True)
    axes.set_yticks(places, labels if named else [""] * len(places))
    axes.margins(x=0.06)
    axes.locator_params(axis="x", nbins=6)
    axes.grid(axis="x", color=style.RULE, linewidth=0.4, zorder=0)
    axes.set_axisbelow(True)
    several = len(answer.arms) > 1
    what = "difference of % change, points" if several else "density, % change from the visit"
    _write(axes, SITES[site].capitalize(), what)


def _draw_risks(axes: Axes, groups: list[_Group]) -> None:
    from matplotlib.ticker import NullFormatter

    style.bare(axes)
    axes.set_xscale("log")
    axes.axvline(1.0, color=style.FAINT, linewidth=0.8, zorder=1)
    places, labels, ends = [], [], [0.5, 1.0]
    for group in groups:
        for number, risk in enumerate(group.risks):
            place = group.top + number
            places.append(place)
            labels.append(f"{risk.kind} *" if risk.reaches_outside else risk.kind)
            if risk.ratio is None:
                _say_none(axes, place, risk)
                continue
            bands = ((risk.line_low, risk.line_high), (risk.low, risk.high))
            _bar(axes, place, risk.ratio, *bands, _RISK, filled=risk.place == "within")
            ends += [end for band in bands for end in band if end is not None]
    axes.set_xlim(0.92 * min(ends), 1.09 * max(ends))
    low, high = axes.get_xlim()
    ticks = [tick for tick in _RATIOS if low <= tick <= high]
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.grid(axis="x", color=style.RULE, linewidth=0.4, zorder=0, which="major")
    axes.set_axisbelow(True)
    axes.set_yticks(places, labels)
    _write(axes, "Relative risk of fracture", "by hip density at 24 months, logarithmic")


def _say_none(axes: Axes, place: int, risk: FractureRisk) -> None:
    axes.text(
        0.03,
        place,
        f"no ratio: {risk.place}",
        transform=axes.get_yaxis_transform(),
        va="center",
        fontsize=style.SMALL,
        color=style.FAINT,
        family=style.FONT,
        bbox={"facecolor": style.PAPER, "edgecolor": "none", "pad": 0.8},
    )


def _bar(
    axes: Axes,
    place: int,
    value: float | None,
    band: tuple[float | None, float | None],
    wide: tuple[float | None, float | None],
    colour: str,
    *,
    filled: bool,
) -> None:
    if value is None:
        return
    for ends, width in ((wide, _THIN), (band, _THICK)):
        if None not in ends:
            axes.plot(
                ends,  # type: ignore[arg-type]  # none missing
                [place, place],
                color=colour,
                linewidth=width,
                alpha=0.45 if width == _THICK else 1.0,
                solid_capstyle="butt",
                zorder=2,
            )
    face = colour if filled else style.PAPER
    axes.plot([value], [place], "o", color=colour, markerfacecolor=face, markersize=4.4, zorder=3)


def _name(figure: Figure, group: _Group, rows: int, box: tuple[float, float]) -> None:
    """Write the name of an arm above its rows, over whatever lines are there.

    Parameters
    ----------
    figure : Figure
        Where; a name may be longer than a panel is wide.
    group : _Group
        The arm.
    rows : int
        Of every panel.
    box : tuple of float
        Lower end and height of the panels, in inches.
    """
    low, tall = box
    up = low + tall * (rows - _BELOW - (group.top - 1)) / (rows - _BELOW + _ABOVE)
    width, height = figure.get_size_inches()
    figure.text(
        _EDGE / width,
        up / height,
        group.arm,
        va="center",
        fontsize=style.TEXT,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        bbox={"facecolor": style.PAPER, "edgecolor": "none", "pad": 0.8},
    )


def _write(axes: Axes, title: str, label: str) -> None:
    font: dict[str, Any] = {"color": style.INK, "family": style.FONT}
    axes.set_title(title, loc="left", fontsize=style.TITLE, fontweight="bold", pad=6, **font)
    axes.set_xlabel(label, fontsize=style.TEXT, **font)


def _key(answer: Outcomes) -> list[tuple[Any, str]]:
    """Return what marks mean, of those that are drawn."""
    from matplotlib.lines import Line2D

    def line(**how: Any) -> Line2D:
        return Line2D([], [], color=style.INK, **how)

    marks: list[tuple[Any, str]] = []
    if answer.draws:
        marks.append((line(linewidth=_THICK, alpha=0.45), "95 %, parameters"))
        if not answer.single:
            marks.append((line(linewidth=_THIN), "95 %, another trial"))
    if answer.fractures:
        marks.append(
            (Line2D([], [], color=_RISK, linewidth=_THICK, alpha=0.45), "95 %, line alone")
        )
    if any(one.ratio is not None and one.place != "within" for one in answer.fractures):
        hollow: dict[str, Any] = {"markerfacecolor": style.PAPER, "markersize": 4.4, "marker": "o"}
        mark = Line2D([], [], color=_RISK, linestyle="none", **hollow)
        marks.append((mark, "below the printed points"))
    return marks
