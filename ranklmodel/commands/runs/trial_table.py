"""Observed beside predicted, as people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.commands.shared.terminal import emit, emit_table, notice
from ranklmodel.trials.summary import agreement, error_unit, not_predicted, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.trials.families import Family
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow

_COLUMNS = (
    *("arm", "endpoint", "unit", "month", "observed", "95 % interval"),
    *("predicted", "z", "within", "error", "use", "role"),
)
_BAND = "95 % band"
_RIGHT = ("month", "observed", "95 % interval", "predicted", "z")


def print_rows(run: TrialRun) -> None:
    """Print every result beside its prediction, and what was not predicted and why."""
    emit(f"{run.trial.title}: {run.trial.description}")
    if run.changed:
        emit(f"Changed: {run.changed}")
    emit()
    print_scored(run.rows, [*run.trajectories, *run.trial.differences])
    emit(agreement(run.rows))
    print_families(run.families)
    if run.on_bands:
        emit()
    for line in run.on_bands:
        emit(line)
    for arm, said in run.decisions.items():
        emit(f"{arm}: {said}")
    for arm, said in run.cut_short.items():
        notice(f"{arm} is {said}")
    left_out = not_predicted(run)
    if left_out:
        emit()
        emit("Not predicted:")
        for line in left_out:
            emit(f"  {line}")


def print_scored(rows: Sequence[ScoredRow], arms: Sequence[str]) -> None:
    """Print rows of one trial, its arms and differences in order; nothing where there are none."""
    from ranklmodel.trials.words import month_in_words

    if not rows:
        return
    ordered = sorted(rows, key=lambda row: (arms.index(row.arm), row.endpoint, row.month or 0.0))
    cells = [_cells(row, month_in_words(row)) for row in ordered]
    columns, right = list(_COLUMNS), list(_RIGHT)
    if any(row.band is not None for row in ordered):
        place = columns.index("predicted") + 1
        columns.insert(place, _BAND)
        right.append(_BAND)
        cells = [
            (*own[:place], _band(row), *own[place:])
            for row, own in zip(ordered, cells, strict=True)
        ]
    emit_table(columns, cells, right=right)
    emit()


def _band(row: ScoredRow) -> str:
    from ranklmodel.trials.words import NO_BAND, has_band

    if row.band is None:
        return "-"
    return _range(row, row.band) if has_band(row) else NO_BAND


def _range(row: ScoredRow, ends: tuple[float, float]) -> str:
    return f"{_value(row, ends[0])} to {_value(row, ends[1])}"


def _value(row: ScoredRow, value: float) -> str:
    from ranklmodel.trials.words import is_density

    return f"{value:.3f}" if is_density(row) else number(value)


def print_families(families: Sequence[Family]) -> None:
    """Print the rows judged together; a misfit is one whatever its rows say."""
    if not families:
        return
    columns = ("family", "trials", "rows", "within", "mean error", "t", "verdict")
    cells = [
        (
            one.name,
            str(len(one.trials)),
            str(one.rows),
            str(one.within),
            f"{one.error:+.2f} {error_unit(one)}",
            f"{one.t:+.1f}",
            verdict(one),
        )
        for one in families
    ]
    emit()
    emit_table(columns, cells, right=("trials", "rows", "within", "mean error", "t"))


def _cells(row: ScoredRow, month: str) -> tuple[str, ...]:
    from ranklmodel.trials.words import limit_in_words, unit_in_words, use_in_words

    return (
        row.arm,
        row.endpoint,
        unit_in_words(row.unit),
        month,
        f"{limit_in_words(row)} {_value(row, row.observed)}".strip(),
        _range(row, (row.low, row.high)),
        _value(row, row.predicted),
        f"{row.z:+.1f}",
        "yes" if row.within else "no",
        row.error,
        use_in_words(row),
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
