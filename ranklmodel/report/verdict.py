"""What the rows of a calibration say, as headings, sentences and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Heading, Paragraph, Table
from ranklmodel.report.html import to_html
from ranklmodel.trials.words import unit_in_words

if TYPE_CHECKING:
    from ranklmodel.estimation.next_measurement import NextMeasurements
    from ranklmodel.estimation.verdict import Direction, ParameterVerdict, Verdict
    from ranklmodel.inputs.parameters.fitted_rows import RowKey
    from ranklmodel.report.blocks import Block

_NUMBERS = frozenset(
    {"value", "told", "alone", "strength", "rows", "leverage", "by", "trials", "assumed"}
    | {"left over", "month", "shorter"}
)
_SHOWN_NEXT = 15


def verdict_blocks(told: Verdict, nexts: NextMeasurements | None = None) -> Iterator[Block]:
    """Yield a verdict as headings, sentences and tables.

    Parameters
    ----------
    told : Verdict
        What :func:`~ranklmodel.estimation.verdict.verdict` returned.
    nexts : NextMeasurements, optional
        What would tell most of a prediction.
    """
    yield Heading(1, f"What the rows of {told.calibration} say")
    number = len(told.parameters)
    yield Paragraph(
        f"{told.rows} rows say more than was believed before of {told.determined} of {number} "
        f"independent directions, and determine {told.effective:.1f} parameters in all."
    )
    yield Heading(2, "Parameters")
    yield Paragraph(
        "Told: the share of what was open before, by priors or bounds, that rows have closed; "
        "alone: the share they would close if all others were known. A shift is by how many of its "
        "standard deviations the parameter moves if the row's value is higher by one of the row's."
    )
    yield Table(
        ("parameter", "value", "unit", "told", "alone", "said", "goes with", "held most by"),
        tuple(_parameter(one) for one in told.parameters),
        numbers=_NUMBERS,
    )
    yield Heading(2, "Directions")
    yield Paragraph(
        "Combinations of parameters that are independent of each other. Strength: what rows say of "
        "one, where 1 is as much as its priors say."
    )
    yield Table(
        ("strength", "direction"),
        tuple(_direction(one) for one in told.directions),
        numbers=_NUMBERS,
    )
    yield Heading(2, "Arms")
    yield Paragraph(
        "Leverage: how many parameters an arm determines. Without it, the parameter named would "
        "move furthest, by so many of its standard deviations (one step of Gauss and Newton)."
    )
    yield Table(
        ("trial", "arm", "rows", "leverage", "moves", "by"),
        tuple(
            (one.trial, one.arm, str(one.rows), f"{one.leverage:.2f}", one.moved, f"{one.by:+.2f}")
            for one in told.arms
        ),
        numbers=_NUMBERS,
    )
    yield Heading(2, "Spread between trials")
    yield Paragraph(
        "Standard deviations on the scale of comparison: what the fit assumes, and what it leaves "
        "over by restricted maximum likelihood, where there are trials enough."
    )
    yield Table(
        ("family", "trials", "rows", "assumed", "left over"),
        tuple(
            (name, str(one.trials), str(one.rows), f"{one.assumed:.3g}", _left_over(one.estimated))
            for name, one in told.families.items()
        ),
        numbers=_NUMBERS,
    )
    if nexts is not None:
        yield from next_blocks(nexts)


def next_blocks(nexts: NextMeasurements) -> Iterator[Block]:
    """Yield what would tell most of a prediction."""
    asked = nexts.prediction
    yield Heading(2, f"What to measure next for {asked}")
    scale = "points of percent" if nexts.scale == "percent" else nexts.scale
    yield Paragraph(
        f"{asked.endpoint} of {asked.arm} of {asked.trial} at month {asked.month:g}: "
        f"{nexts.value:+.2f} %, known to {nexts.half_width:.3g} ({scale}, half a 95 % interval by "
        f"parameters alone). A trial of its own of {nexts.people} people would make that shorter by"
    )
    yield Table(
        ("people and regimen of", "endpoint", "month", "shorter"),
        tuple(
            (
                f"{one.trial}/{one.arm}",
                one.endpoint,
                f"{one.month:g}",
                f"{100.0 * one.shrinks:.1f} %",
            )
            for one in nexts.best[:_SHOWN_NEXT]
        ),
        numbers=_NUMBERS,
    )


def verdict_page(told: Verdict, nexts: NextMeasurements | None = None) -> str:
    """Return a verdict as one HTML page that needs no network.

    Parameters
    ----------
    told : Verdict
        What :func:`~ranklmodel.estimation.verdict.verdict` returned.
    nexts : NextMeasurements, optional
        What would tell most of a prediction.
    """
    return to_html(list(verdict_blocks(told, nexts)))


def _parameter(one: ParameterVerdict) -> tuple[str, ...]:
    tied = ", ".join(f"{other.name} ({other.correlation:+.2f})" for other in one.tied)
    pulls = "; ".join(f"{_row(pull.row)} ({pull.shift:+.2f})" for pull in one.pulls[:2])
    return (
        *(one.name, f"{one.value:.4g}", one.unit, _percent(one.told), _percent(one.alone)),
        *(one.said, tied, pulls),
    )


def _row(key: RowKey) -> str:
    # of rates over a window an arm has several, which their values tell apart
    printed = "" if key.value is None else f" {key.value:g} {unit_in_words(key.unit)}"
    which = printed if key.month is None else f" month {key.month:g}"
    return f"{key.trial}/{key.arm} {key.endpoint}{which}"


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %"


def _direction(one: Direction) -> tuple[str, str]:
    parts = " ".join(f"{share:+.2f} {name}" for name, share in one.parts)
    return f"{one.strength:.3g}", parts


def _left_over(estimated: float | None) -> str:
    return "too few" if estimated is None else f"{estimated:.3g}"
