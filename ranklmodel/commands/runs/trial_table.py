"""Observed beside predicted, as people and as machines read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.commands.shared.terminal import emit, emit_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

KEYS = (
    *("trial", "arm", "role", "endpoint", "unit", "month"),
    *("observed", "low", "high", "predicted", "z", "within", "source"),
)
_COLUMNS = (
    *("arm", "endpoint", "unit", "month", "observed", "95 % interval"),
    *("predicted", "z", "within", "role"),
)
_RIGHT = ("month", "observed", "95 % interval", "predicted", "z")


def as_records(rows: Sequence[ScoredRow]) -> list[dict[str, Any]]:
    """Return rows as plain values with exactly the keys of :data:`KEYS`."""
    return [{key: getattr(row, key) for key in KEYS} for row in rows]


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


def agreement(rows: Sequence[ScoredRow]) -> str:
    """Return the sentence that counts the rows within the expected spread."""
    inside = sum(row.within for row in rows)
    return f"{inside} of {len(rows)} within the expected spread (|z| at most 1.96)"


def not_predicted(run: TrialRun) -> list[str]:
    """Return, in words, the results of the trial that have no prediction, each with the reason."""
    from ranklmodel.trials.score import is_scored

    lines = []
    by_arm: dict[str, int] = {}
    for row in run.trial.not_modelled_observations:
        by_arm[row.arm] = by_arm.get(row.arm, 0) + 1
    for arm, count in by_arm.items():
        reason = run.trial.not_modelled.get(arm, "no simulated arm answers to it")
        lines.append(f"{arm}: {_rows(count)}: {reason}")
    lines += [f"{text}: the model has no such output" for text in run.unanswered]
    for name in run.trajectories:
        for row in run.trial.arm(name).observations:
            if not is_scored(row):
                reason = (
                    "stated in words, without a number"
                    if row.value is None
                    else "describes who was studied"
                )
                when = "" if row.time_months is None else f" at month {row.time_months:g}"
                lines.append(f"{name}: {row.endpoint}{when} (line {row.line}): {reason}")
    left = [name for name in run.trial.arms if name not in run.trajectories]
    lines += [f"{name}: the arm was not asked for" for name in left]
    return lines


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"


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
