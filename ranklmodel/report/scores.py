"""Trials beside their results, as one page and as tables of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.report.blocks import Block, Heading, Paragraph, Table
from ranklmodel.report.html import to_html
from ranklmodel.trials.summary import (
    FAMILIES_EXPLAINED,
    error_unit,
    left_out_in_words,
    verdict,
)
from ranklmodel.trials.words import month_in_words, unit_in_words, use_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.trials.families import Family
    from ranklmodel.trials.many import Scores
    from ranklmodel.trials.score import ScoredRow


def score_page(scores: Scores) -> str:
    """Return trials beside their results as one HTML page that needs no network.

    Parameters
    ----------
    scores : Scores
        What :func:`ranklmodel.trials.many.score` returned.

    Returns
    -------
    str
        Summary, families, rows, and what was left out; misfits are in bold.
    """
    blocks: list[Block] = [Heading(1, "Trials beside the model")]
    blocks += [Paragraph(line) for line in scores.in_words()]
    if scores.families:
        blocks += [
            Heading(2, "Families"),
            Paragraph(FAMILIES_EXPLAINED),
            family_table(scores.families),
        ]
    if scores.rows:
        blocks += [Heading(2, "Results"), row_table(arm_by_arm(scores.rows))]
    if scores.left_out:
        blocks += [Heading(2, "Not predicted"), _left_out_table(scores)]
    return to_html(blocks)


def arm_by_arm(rows: Sequence[ScoredRow]) -> list[ScoredRow]:
    """Return rows by arm, in the order in which arms come first, then by endpoint and month."""
    arms = list(dict.fromkeys((row.trial, row.arm) for row in rows))
    return sorted(
        rows, key=lambda row: (arms.index((row.trial, row.arm)), row.endpoint, row.month or 0.0)
    )


def row_table(rows: Sequence[ScoredRow]) -> Table:
    """Return results beside their predictions, in the order given.

    Those that count and are not within are bold.
    """
    columns = ("trial", "arm", "endpoint", "unit", "month", "observed", "95 % interval")
    return Table(
        (*columns, "predicted", "z", "error", "use", "role", "family"),
        tuple(_row_cells(row) for row in rows),
        frozenset(k for k, row in enumerate(rows) if row.counted and not row.within),
        frozenset({"month", "observed", "95 % interval", "predicted", "z"}),
    )


def _row_cells(row: ScoredRow) -> tuple[str, ...]:
    return (
        row.trial,
        row.arm,
        row.endpoint,
        unit_in_words(row.unit),
        month_in_words(row),
        f"{row.observed:.4g}",
        f"{row.low:.4g} to {row.high:.4g}",
        f"{row.predicted:.4g}",
        f"{row.z:+.2f}",
        row.error,
        use_in_words(row),
        row.role,
        row.family,
    )


def family_table(families: Sequence[Family]) -> Table:
    """Return the rows judged together; families that convict the model are bold."""
    columns = ("family", "trials", "within", "mean error", "t", "RMSE", "RMSE of no change")
    cells = tuple(
        (
            one.name,
            str(len(one.trials)),
            f"{one.within} of {one.rows}",
            f"{one.error:+.2f} {error_unit(one)}",
            f"{one.t:+.1f}",
            f"{one.rmse:.2f}",
            "" if one.rmse_unchanged is None else f"{one.rmse_unchanged:.2f}",
            verdict(one),
        )
        for one in families
    )
    bold = frozenset(k for k, one in enumerate(families) if one.misfit)
    return Table((*columns, "verdict"), cells, bold, frozenset(columns[1:]))


def _left_out_table(scores: Scores) -> Table:
    lines = []
    for trial in dict.fromkeys(one.trial for one in scores.left_out):
        own = [one for one in scores.left_out if one.trial == trial]
        lines += [(trial, line) for line in left_out_in_words(own)]
    return Table(("trial", "what, and why"), tuple(lines))
