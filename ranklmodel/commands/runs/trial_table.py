"""Observed beside predicted, as people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.commands.shared.terminal import emit, emit_table
from ranklmodel.trials.table import agreement, not_predicted

if TYPE_CHECKING:
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

_COLUMNS = (
    *("arm", "endpoint", "unit", "month", "observed", "95 % interval"),
    *("predicted", "z", "within", "role"),
)
_RIGHT = ("month", "observed", "95 % interval", "predicted", "z")


def print_rows(run: TrialRun) -> None:
    """Print every result beside its prediction, and what was not predicted and why."""
    from ranklmodel.trials.words import months_of

    emit(f"{run.trial.title}: {run.trial.description}")
    emit()
    if run.rows:
        arms = list(run.trajectories)
        rows = sorted(
            zip(run.rows, months_of(run), strict=True),
            key=lambda pair: (arms.index(pair[0].arm), pair[0].endpoint, pair[0].month or 0.0),
        )
        cells = [_cells(*pair) for pair in rows]
        emit_table(_COLUMNS, cells, right=_RIGHT)
        emit()
    emit(agreement(run.rows))
    left_out = not_predicted(run)
    if left_out:
        emit()
        emit("Not predicted:")
        for line in left_out:
            emit(f"  {line}")


def _cells(row: ScoredRow, month: str) -> tuple[str, ...]:
    from ranklmodel.trials.words import unit_in_words

    return (
        row.arm,
        row.endpoint,
        unit_in_words(row.unit),
        month,
        number(row.observed),
        f"{number(row.low)} to {number(row.high)}",
        number(row.predicted),
        f"{row.z:+.1f}",
        "yes" if row.within else "no",
        row.role,
    )


def number(value: float) -> str:
    """Return a number with as many digits as a clinician would print.

    Examples
    --------
    >>> number(-6.0812), number(0.0741), number(524.3)
    ('-6.08', '0.074', '524')
    """
    size = abs(value)
    if size >= 100:
        return f"{value:.0f}"
    if size >= 1 or size == 0:
        return f"{value:.2f}"
    return f"{value:.2g}" if size < 0.1 else f"{value:.2f}"
