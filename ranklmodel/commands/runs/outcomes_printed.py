"""How ``ranklmodel outcomes`` prints its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.commands.shared.terminal import emit, emit_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ranklmodel.cohorts.outcomes.answer import OutcomeRow, Outcomes
    from ranklmodel.cohorts.outcomes.fractures import FractureRisk

_ARM = "arm"


def print_outcomes(answer: Outcomes) -> None:
    """Print every outcome as a table, then what has to be known to read them.

    Parameters
    ----------
    answer : Outcomes
        What was answered.
    """
    _print_head(answer)
    _print_changes(answer)
    _print_classes(answer)
    _print_goals(answer)
    _print_responders(answer)
    if answer.fractures:
        _print_fractures(answer)
    emit()
    for note in answer.notes:
        emit(note)


def _print_head(answer: Outcomes) -> None:
    people = "one person" if answer.single else f"{answer.people} people"
    if not answer.single and answer.effective < 0.999 * answer.people:
        people += f", weighted, worth {answer.effective:.0f}"
    emit(f"{answer.who}: {people}")
    for number, name in enumerate(answer.arms):
        beside = "  (the others are beside it)" if name == answer.against else ""
        emit(f"{number + 1}  {name}{beside if len(answer.arms) > 1 else ''}")


def _pairs(answer: Outcomes) -> Iterator[tuple[str, str, str]]:
    """Yield what stands at the head of a line, the arm, and the one it is against or nothing."""
    numbers = {name: str(place + 1) for place, name in enumerate(answer.arms)}
    for name in answer.arms:
        yield numbers[name], name, ""
    for name in answer.arms:
        if name != answer.against:
            yield f"{numbers[name]} - {numbers[answer.against]}", name, answer.against


def _print_table(columns: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    emit()
    emit_table([_ARM, *columns], lines, right=columns)


def _print_changes(answer: Outcomes) -> None:
    from ranklmodel.cohorts.outcomes.answer import CHANGE
    from ranklmodel.cohorts.outcomes.question import SITES

    wide = "" if answer.single or not answer.draws else "; then that of another trial"
    bands = f"; in brackets the 95 % band of the parameters{wide}" if answer.draws else ""
    for site, title in SITES.items():
        emit()
        emit(f"Density of the {title}, % change from the visit{bands}")
        lines = [
            [head, *map(_change, answer.of(CHANGE, arm=arm, against=against, site=site))]
            for head, arm, against in _pairs(answer)
        ]
        _print_table([f"month {month:g}" for month in answer.question.months], lines)


def _change(row: OutcomeRow) -> str:
    assert row.value is not None
    bands = [(row.low, row.high), (row.other_trial_low, row.other_trial_high)]
    told = [f"{low:+.2f} to {high:+.2f}" for low, high in bands if low is not None]
    return f"{row.value:+.2f}" + (f" ({'; '.join(told)})" if told else "")


def _print_classes(answer: Outcomes) -> None:
    from ranklmodel.cohorts.outcomes.answer import CLASS

    last = answer.question.months[-1]
    emit()
    emit(f"{_shares(answer)} by their lowest T-score, at the visit and after {last:g} months")
    rows = answer.of(CLASS, arm=answer.arms[0], against="")
    columns = [f"{row.what}, {'now' if row.month == 0.0 else 'then'}" for row in rows]
    lines = [
        [head, *map(_share, answer.of(CLASS, arm=arm, against=against))]
        for head, arm, against in _pairs(answer)
    ]
    _print_table(columns, lines)


def _shares(answer: Outcomes) -> str:
    return "How likely, %," if answer.single else "People, %,"


def _share(row: OutcomeRow) -> str:
    if row.value is None:
        return "nobody below"
    sign = "+" if row.against else ""
    told = f"{100 * row.value:{sign}.0f}"
    if row.low is None or row.high is None or row.low == row.high == row.value:
        return told
    return f"{told} ({100 * row.low:{sign}.0f} to {100 * row.high:{sign}.0f})"


def _print_goals(answer: Outcomes) -> None:
    from ranklmodel.cohorts.outcomes.answer import GOAL

    if not answer.question.goals:
        return
    within = answer.question.goal_months[-1]
    emit()
    emit(f"{_shares(answer)} of those below a T-score, who reach it within {within:g} months")
    below = [row.people for row in answer.of(GOAL, arm=answer.arms[0], against="")]
    columns = [
        goal.title.replace(" T-score", "") + ("" if answer.single else f", of {number}")
        for goal, number in zip(answer.question.goals, below, strict=True)
    ]
    lines = [
        [head, *map(_share, answer.of(GOAL, arm=arm, against=against))]
        for head, arm, against in _pairs(answer)
    ]
    _print_table(columns, lines)


def _print_responders(answer: Outcomes) -> None:
    from ranklmodel.cohorts.outcomes.answer import RESPONDERS
    from ranklmodel.cohorts.outcomes.question import SITES

    precision = answer.question.rules.precision
    for site, title in SITES.items():
        least = precision.least_significant_change(site)
        if least is None:
            continue
        emit()
        emit(f"{_shares(answer)} measured to gain or lose {least:.2f} % or more at the {title}")
        months = answer.question.months
        columns = [f"{way} by {month:g}" for month in months for way in ("gained", "lost")]
        lines = [
            [head, *map(_share, answer.of(RESPONDERS, arm=arm, against=against, site=site))]
            for head, arm, against in _pairs(answer)
        ]
        _print_table(columns, lines)


def _print_fractures(answer: Outcomes) -> None:
    month = answer.question.fracture_month
    emit()
    then = ", then of all" if answer.draws else ""
    emit(
        f"Relative risk of fracture beside {answer.against}, by the difference of hip density at "
        f"{month:g} months; in brackets the 95 % band of the line alone{then}"
    )
    emit()
    columns = [_ARM, "fractures", "difference", "threshold", "relative risk", "note"]
    right = ["difference", "threshold", "relative risk"]
    emit_table(columns, [_risk(answer, one) for one in answer.fractures], right=right)


def _risk(answer: Outcomes, risk: FractureRisk) -> list[str]:
    ratio = "none"
    if risk.ratio is not None:
        bands = [(risk.line_low, risk.line_high), (risk.low, risk.high)]
        told = [f"{low:.2f} to {high:.2f}" for low, high in bands if low is not None]
        ratio = f"{risk.ratio:.2f} ({'; '.join(told)})"
    beyond = "above" if risk.beyond_threshold else "below"
    return [
        f"{answer.arms.index(risk.arm) + 1}",
        risk.title,
        f"{risk.difference:+.2f}",
        f"{beyond} {risk.threshold:g}",
        ratio,
        risk.note,
    ]
