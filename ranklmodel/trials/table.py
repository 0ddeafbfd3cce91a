"""Observed beside predicted, as machines read it, and what was left out, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

KEYS = (
    *("trial", "arm", "role", "endpoint", "unit", "month"),
    *("observed", "low", "high", "predicted", "z", "within", "source"),
)


def as_records(rows: Sequence[ScoredRow]) -> list[dict[str, Any]]:
    """Return rows as plain values with exactly the keys of :data:`KEYS`."""
    return [{key: getattr(row, key) for key in KEYS} for row in rows]


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
