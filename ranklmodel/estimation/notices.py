"""What a reader of a fit's numbers should know besides, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.inputs.parameters.calibration_result import DETERMINED
from ranklmodel.inputs.values.quantities import in_words
from ranklmodel.lives.unread import why_nothing_reads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.estimation.determined import Findings
    from ranklmodel.estimation.multistart import Starts
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs.parameters.calibration_result import CalibrationResult, FittedValue
    from ranklmodel.inputs.parameters.free import FreeParameter

# Averaged dosing is a shortcut; a z that it moves by more than this is said aloud.
_LARGE_DOSING_ERROR = 0.02
# A standard error of more than this part of the spread that was believed tells little new.
_AS_BELIEVED = 0.95
_LONGEST = 500


def notices_of(
    goal: Objective,
    found: Starts,
    findings: Findings,
    result: CalibrationResult,
    dosing_error: float,
) -> tuple[str, ...]:
    """Return in words what a reader of the numbers should know.

    Parameters
    ----------
    goal : Objective
        What was made small.
    found : Starts
        From where, and what went wrong on the way.
    findings : Findings
        At the optimum.
    result : CalibrationResult
        What is said of it in numbers.
    dosing_error : float
        By how much averaged dosing moves a residual there.

    Returns
    -------
    tuple of str
        A sentence for each start that was moved, parameter that is not determined, at a bound, or
        known by its prior alone, that people state themselves, and for what else went wrong.
    """
    notices = [
        *_moved(goal),
        *_of_rows(goal),
        *_stated(goal),
        *_undetermined(goal, findings, result),
        *_at_bounds(goal, result),
        *_as_believed(goal, result),
        *_of_the_search(found, result),
    ]
    if dosing_error > _LARGE_DOSING_ERROR:
        notices.append("averaged dosing moves z noticeably here; fit with exact dosing")
    return tuple(text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..." for text in notices)


def _moved(goal: Objective) -> Iterator[str]:
    """Yield which stated starts lie outside the bounds, and so are at one."""
    for free, least, most in zip(goal.calibration.free, *goal.bounds(), strict=True):
        entry = goal.table[free.name]
        value = entry.value if free.start is None else free.start
        inside = min(max(value, least), most)
        if inside != value:
            yield (
                f"the search for {free.name} begins at its bound {in_words(inside, entry.unit)}, "
                f"as its value {value:g} ({entry.origin}) lies outside"
            )


def _of_rows(goal: Objective) -> Iterator[str]:
    if len(goal.rows) < len(goal.names):
        yield (
            f"{len(goal.rows)} rows for {len(goal.names)} free parameters: the data alone can not "
            "determine them all"
        )
    if all(row.censored for row in goal.rows):
        yield "every row is a bound: where all are kept, nothing is known"


def _stating(goal: Objective, name: str) -> list[str]:
    """Return the people of the rows who state a parameter, and whom it does not move."""
    people = (one.population for one in goal.people)
    return [one.name for one in people if name in one.parameters]


def _stated(goal: Objective) -> Iterator[str]:
    for name in goal.names:
        who = _stating(goal, name)
        if who:
            yield f"{name} does not move {', '.join(who)}: their files state a value"


def _undetermined(goal: Objective, findings: Findings, result: CalibrationResult) -> Iterator[str]:
    """Yield which parameters the rows do not determine, and why."""
    arms = [(arm.population, arm.regimen) for one in goal.people for arm in one.arms]
    together = []
    for name, felt in zip(goal.names, findings.felt, strict=True):
        if result.values[name].status != "not determined":
            continue
        if felt:
            together.append(name)
            continue
        reason = why_nothing_reads(goal.how.engine, goal.table, arms, name)
        yield f"{name} is not determined: {reason or 'no row answers it'}"
    if len(together) == 1:
        yield f"{together[0]} is not determined: the rows leave it open between its bounds"
    elif together:
        names = ", ".join(together)
        yield f"{names} are not determined: the rows tell them together, or not within their bounds"


def _at_bounds(goal: Objective, result: CalibrationResult) -> Iterator[str]:
    for name, fitted in result.values.items():
        if fitted.status in ("at lower bound", "at upper bound"):
            value = in_words(fitted.value, fitted.unit)
            yield f"{name} came to rest {fitted.in_words}, {value}; the best may lie beyond"


def _as_believed(goal: Objective, result: CalibrationResult) -> Iterator[str]:
    frees = {free.name: free for free in goal.calibration.free}
    names = [n for n, fitted in result.values.items() if _is_as_believed(frees[n], fitted)]
    if names:
        which = "is as uncertain as its prior" if len(names) == 1 else "are as uncertain as priors"
        yield f"{', '.join(names)} {which}: the rows add next to nothing"


def _is_as_believed(free: FreeParameter, fitted: FittedValue) -> bool:
    """Tell whether what is known of a parameter is what was believed of it."""
    prior, error = free.prior, fitted.standard_error
    if prior is None or prior.spread is None or error is None or fitted.status != DETERMINED:
        return False
    relative = error / fitted.value if prior.distribution == "log_normal" else error
    return relative > _AS_BELIEVED * prior.spread


def _of_the_search(found: Starts, result: CalibrationResult) -> Iterator[str]:
    failures = [why for _, one in sorted(found.ended.items()) for why in one.failures]
    if failures:
        number = len(failures)
        what = "run failed and was rejected" if number == 1 else "runs failed and were rejected"
        yield f"{number} {what}; the first: {failures[0]}"
    if found.rivals:
        above = min(one.cost for one in found.rivals if one.cost is not None) - (result.cost or 0.0)
        yield (
            f"{len(found.rivals)} starts came to rest elsewhere, the lowest only {above:.2g} above "
            "the best: standard errors and draws know of the best alone"
        )
    if len(found.ended) < found.asked:
        yield f"the time ran out after {len(found.ended)} of {found.asked} starts"
    if not result.converged:
        yield f"the search did not come to rest in {found.best.evaluations} evaluations"
