"""Level and bone against the dose, with the range that is wanted and the dose that meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.figures import style
from ranklmodel.figures.head_and_foot import draw_head
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ranklmodel.titration.finding import DoseFinding
    from ranklmodel.titration.tries import Try

_SIZE = (10.2, 3.95)  # inches
_PANELS = (0.062, 0.395, 0.728)  # left ends, as shares of the width
_PANEL = (0.255, 0.543)
_BOTTOM = 0.234
_DENSITY = {"LS_BMD": "lumbar spine", "TH_BMD": "total hip", "FN_BMD": "femoral neck"}
_MARKER = {"CTX_s": "CTX, serum"}


def plot_dose(finding: DoseFinding) -> Figure:
    """Draw what a drug's doses, or intervals, come to.

    Three panels over the dose, or the days between doses, on a logarithmic axis: the level with its
    swing between doses and the target as a band, density of spine, hip and neck, and a marker of
    resorption, each beside what it is without the drug.

    Parameters
    ----------
    finding : DoseFinding
        What :func:`~ranklmodel.titration.find.find_dose` returned.

    Returns
    -------
    matplotlib.figure.Figure
        A figure of its own, unknown to pyplot; ``savefig`` writes it.
    """
    style.load_matplotlib()
    from matplotlib.figure import Figure

    figure = Figure(figsize=_SIZE)
    level, density, marker = (figure.add_axes((left, _BOTTOM, *_PANEL)) for left in _PANELS)
    _write_head(figure, finding)
    _draw_level(level, finding)
    change = f"change after {finding.years:g} years, %"
    _draw_changes(density, finding, "Bone mineral density", change, _DENSITY)
    _draw_changes(marker, finding, "Bone resorption", change, _MARKER)
    for axes in (level, density, marker):
        _finish(axes, finding)
    return figure


def _values(finding: DoseFinding) -> list[float]:
    return [_value(finding, one) for one in _curve(finding)]


def _curve(finding: DoseFinding) -> list[Try]:
    """Return what was tried and found, ascending along the axis."""
    with_drug = [one for one in finding.rows if one.dose]
    return sorted(with_drug, key=lambda one: _value(finding, one))


def _value(finding: DoseFinding, one: Try) -> float:
    return one.dose if finding.lever == "dose" else one.interval


def _draw_level(axes: Axes, finding: DoseFinding) -> None:
    target, curve, x = finding.target, _curve(finding), _values(finding)
    colour = style.TREATED[1]
    axes.axhspan(target.low, target.high, color=style.SHADE, zorder=0, label="target", gid="target")
    axes.fill_between(
        x,
        [one.lowest for one in curve],
        [one.highest for one in curve],
        color=colour,
        alpha=0.18,
        linewidth=0,
        label="between doses",
    )
    axes.plot(
        x, [one.level for one in curve], "o-", color=colour, markersize=3, label="mean", gid="level"
    )
    axes.axhline(
        finding.alone.level,
        color=style.UNTREATED[0],
        linewidth=1.1,
        linestyle=style.DASHES[3],
        label=f"no {finding.course.drug}",
    )
    if finding.found is not None:
        axes.plot(
            [_value(finding, finding.found)],
            [finding.found.level],
            "D",
            color=style.TREATED[0],
            markersize=7,
            markeredgecolor=style.PAPER,
            zorder=5,
            label="found",
            gid="found",
        )
    axes.set_yscale("log")
    _plain_ticks(axes)
    _title(
        axes,
        finding.target.description.capitalize(),
        f"{target.name}, {unit_in_words(target.unit)}",
    )


def _draw_changes(
    axes: Axes, finding: DoseFinding, title: str, unit: str, names: dict[str, str]
) -> None:
    """Draw changes against the dose; what they are without it as a thin line in the same colour."""
    curve, x = _curve(finding), _values(finding)
    shown = [name for name in names if name in finding.alone.bone]
    axes.axhline(0, color=style.RULE, linewidth=0.8, zorder=0)
    for place, name in enumerate(shown):
        colour, dash = style.TREATED[place + 1], style.DASHES[place]
        axes.plot(
            x,
            [one.bone[name] for one in curve],
            color=colour,
            linestyle=dash,
            linewidth=1.6,
            label=names[name],
            gid=name,
        )
        first = f"no {finding.course.drug}" if place == 0 else "_"
        axes.axhline(
            finding.alone.bone[name],
            color=colour,
            linewidth=0.9,
            linestyle=style.DASHES[3],
            alpha=0.8,
            label=first,
        )
        if finding.found is not None:
            axes.plot(
                [_value(finding, finding.found)],
                [finding.found.bone[name]],
                "D",
                color=style.TREATED[0],
                markersize=5,
                markeredgecolor=style.PAPER,
                zorder=5,
                label="found" if place == 0 else "_",
            )
    _title(axes, title, unit)


def _title(axes: Axes, title: str, unit: str) -> None:
    axes.set_title(
        title,
        loc="left",
        fontsize=style.TITLE,
        fontweight="bold",
        color=style.INK,
        family=style.FONT,
        pad=5,
    )
    axes.set_ylabel(unit, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)


def _finish(axes: Axes, finding: DoseFinding) -> None:
    style.bare(axes)
    axes.set_xscale("log")
    course = finding.course
    daily = all(one.interval == 1 for one in _curve(finding))
    label = f"{course.drug} {'a day' if daily else 'at once'}, {course.unit}"
    if finding.lever == "interval":
        each = next(one.dose for one in finding.tried)
        label = f"days between doses of {each:g} {course.unit}"
    axes.set_xlabel(label, fontsize=style.TEXT, color=style.FAINT, family=style.FONT)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.xaxis.set_minor_formatter(lambda *_: "")
    axes.legend(
        loc="upper center",
        bbox_to_anchor=(0.5, -0.2),
        ncols=3,
        frameon=False,
        columnspacing=1.2,
        handlelength=2.2,
        prop={"family": style.FONT, "size": style.SMALL},
        labelcolor=style.INK,
    )


def _plain_ticks(axes: Axes) -> None:
    """Label a logarithmic axis with plain numbers, at steps of 1, 2 and 5."""
    from matplotlib.ticker import LogLocator, NullLocator

    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")


def _write_head(figure: Figure, finding: DoseFinding) -> None:
    course = finding.course
    besides = f" on {course.beside.name}" if course.beside.treatments else ""
    asked = f"{course.drug} ({course.route}) for {finding.target}"
    draw_head(figure, f"{finding.person}{besides}", [asked])
