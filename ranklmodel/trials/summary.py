"""Observed beside predicted, as machines read it, and what was left out, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ranklmodel.trials.families import families_of
from ranklmodel.trials.rows import held_out
from ranklmodel.trials.score import as_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ranklmodel.trials.families import Family
    from ranklmodel.trials.reasons import LeftOut
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow


FAMILIES_EXPLAINED = (
    "Each trial has one value in a family, the mean error of its rows (predicted less observed, in "
    "points of percent change for densities, as a logarithm for all else). Three trials or more "
    "convict the model where the mean of these values is more than two of its standard errors from "
    "zero, and more than 0.3 points or 0.10."
)


def summary(rows: Sequence[ScoredRow], families: Sequence[Family]) -> dict[str, Any]:
    """Return the counts of rows and families as plain values."""
    counted = [row for row in rows if row.counted]
    return {
        "rows": len(counted),
        "within": sum(row.within for row in counted),
        "not_counted": len(rows) - len(counted),
        "fitted": sum(row.fitted for row in counted),
        "families": len(families),
        "families_tested": sum(one.tested for one in families),
        "misfits": [one.name for one in families if one.misfit],
    }


def summary_in_short(told: Mapping[str, Any]) -> dict[str, str]:
    """Return how many results of a summary are within, and the misfits, in a few words each."""
    return {
        "within": f"{told['within']} of {told['rows']} results",
        "misfits": ", ".join(told["misfits"]) or "none",
    }


def families_in_words(told: Mapping[str, Any]) -> str:
    """Return the sentence on the families of a summary; none that was not tested is no misfit."""
    tested, misfits = told["families_tested"], ", ".join(told["misfits"])
    number = "1 family" if told["families"] == 1 else f"{told['families']} families"
    if not tested:
        return f"{number}; none has three trials, so that none was tested."
    with_enough = f"{number}, {tested} of them with enough trials to be tested: "
    return with_enough + (f"misfits are {misfits}." if misfits else "no misfit.")


def agreement(rows: Sequence[ScoredRow]) -> str:
    """Return the sentence that counts the rows within the expected spread."""
    counted = [row for row in rows if row.counted]
    inside = sum(row.within for row in counted)
    uncounted = len(rows) - len(counted)
    beside = f"; {in_rows(uncounted)} of weight 0 shown beside" if uncounted else ""
    return f"{inside} of {len(counted)} within the expected spread (|z| at most 1.96){beside}"


def answer_of(*runs: TrialRun) -> dict[str, Any]:
    """Return rows, families, rows left out and their counts as plain values.

    Parameters
    ----------
    *runs : TrialRun
        Simulated trials, judged together.
    """
    rows = [row for run in runs for row in run.rows]
    families = families_of(rows)
    return {
        "rows": as_records(rows),
        "families": [one.as_record() for one in families],
        "left_out": [one.as_record() for run in runs for one in run.left_out],
        "summary": {
            **summary(rows, families),
            "on_bands": list(dict.fromkeys(said for run in runs for said in run.on_bands)),
            **_decisions(runs),
            "cut_short": {name: said for run in runs for name, said in run.cut_short.items()},
        },
    }


def _decisions(runs: Sequence[TrialRun]) -> dict[str, dict[str, str]]:
    """Return what rules came to by arm; nothing where no regimen has any."""
    decisions = {name: said for run in runs for name, said in run.decisions.items()}
    return {"decisions": decisions} if decisions else {}


def error_unit(family: Family) -> str:
    """Return the unit of a family's mean error."""
    return "points" if family.scale == "percent" else "ln"


def verdict(family: Family) -> str:
    """Return what a family says of the model, in words."""
    if not family.tested:
        return "too few trials"
    return "MISFIT" if family.misfit else "agrees"


def not_predicted(run: TrialRun) -> list[str]:
    """Return, in words, the results of the trial that have no prediction, each with the reason."""
    lines = left_out_in_words(run.left_out)
    left = [name for name in run.trial.arms if name not in run.trajectories]
    lines += [f"{name}: the arm was not asked for" for name in left]
    if count := held_out(run.trial.observations):
        lines.append(f"{in_rows(count)} of role heldout: shown on request only")
    return lines


def left_out_in_words(left_out: Iterable[LeftOut]) -> list[str]:
    """Return what has no prediction, in words, rows of an arm with one reason together."""
    alike: dict[tuple[str, str, str], list[LeftOut]] = {}
    for one in left_out:
        alike.setdefault((one.trial, one.arm, str(one.refusal)), []).append(one)
    lines = []
    for (_, arm, reason), group in alike.items():
        first = group[0]
        which = first.in_words() if len(group) == 1 else f"{arm}: {in_rows(len(group))}"
        lines.append(f"{which}: {reason}")
    return lines


def in_rows(count: int) -> str:
    """Return a number of rows in words."""
    return "1 row" if count == 1 else f"{count} rows"


def finite_records(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return records in which a number that is not finite is None, as JSON has it."""
    return [{key: _finite_value(value) for key, value in record.items()} for record in records]


def _finite_value(value: Any) -> Any:
    if isinstance(value, list):
        return [_finite_value(one) for one in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
