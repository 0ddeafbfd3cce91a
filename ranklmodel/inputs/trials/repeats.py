"""Results that are stated twice: each counts once, and what says it again has weight 0.

A study prints one number in two papers, a level and its share of the baseline, or two arms and
their difference. One of them is a result; the others follow from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.inputs.trials.observations import Observation
from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS

if TYPE_CHECKING:
    from ranklmodel.inputs.trials.trial import Trial

_OF_BASELINE = ("pct_of_baseline", "pct_change", "fold", "fold_change")
_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row that says what others say, all with full weight.

    Attributes
    ----------
    row : Observation
        The row.
    said_by : tuple of Observation
        The rows that say it.
    """

    row: Observation
    said_by: tuple[Observation, ...]

    def in_words(self) -> str:
        """Return the sentence that says so, with file and line."""
        row, (first, *others) = self.row, self.said_by
        when = "" if row.time_months is None else f" at month {row.time_months:g}"
        where = f"{row.file}:{row.line}: "
        which = f"arm {row.arm!r}, {row.endpoint} in {row.unit}{when}"
        what = f"{which}, counted twice with full weight"
        if others:
            lines = " and ".join(str(one.line) for one in self.said_by)
            return f"{where}the difference of lines {lines}, {what}; give it weight 0"
        if first.unit != row.unit:
            said = f"line {first.line} says it in {first.unit}"
            return f"{where}{said}, {what}; give one of them weight 0"
        same = "the same result" if first.value == row.value else "two results of the same people"
        return f"{where}{same} as line {first.line}, {what}; give one of them weight 0"


def repeats(trial: Trial) -> list[Repeat]:
    """Return the rows of a trial that say what other rows say, all with full weight.

    Parameters
    ----------
    trial : Trial
        As it was read.

    Returns
    -------
    list of Repeat
        As `repeated_rows` finds them, and differences of two arms beside the changes of both. A
        difference beside one arm alone is what is known of the other, and none of these.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> repeats(Library().trial("dixon"))
    []
    """
    return [*repeated_rows(trial.observations), *_differences(trial)]


def repeated_rows(rows: Iterable[Observation]) -> list[Repeat]:
    """Return the rows that state the result of an earlier one, both with full weight.

    Parameters
    ----------
    rows : iterable of Observation
        Rows of one file.

    Returns
    -------
    list of Repeat
        Rows with the study, arm, endpoint and time of an earlier one, and its unit. A level in
        another unit, and the change that led to it, are the same result too, as the baseline is
        what the people bring. The baseline visit is left out.
    """
    earlier: dict[_Key, Observation] = {}
    repeated = []
    for row in filter(_counts, rows):
        first = earlier.setdefault((*_key(row), _kind(row)), row)
        if first is not row:
            repeated.append(Repeat(row, (first,)))
    return repeated


def _differences(trial: Trial) -> list[Repeat]:
    """Return the differences of two arms that stand beside the changes of both."""
    changes: dict[_Key, Observation] = {}
    for name, arm in trial.arms.items():
        for row in filter(_counts, arm.observations):
            if row.unit in _OF_BASELINE and row.time_months is not None:
                changes[_key(row, name)] = row
    repeated = []
    for one in trial.differences.values():
        for row in filter(_counts, one.observations):
            keys = [_key(row, name) for name in (one.of, one.minus)]
            said = tuple(changes[key] for key in keys if key in changes)
            if row.unit in DIFFERENCE_UNITS and len(said) == len(keys):
                repeated.append(Repeat(row, said))
    return repeated


def _counts(row: Observation) -> bool:
    # The baseline is printed as mean and as median, and is no result.
    return row.weight >= 1 and row.value is not None and row.time_months != 0


def _kind(row: Observation) -> str:
    """Return what is alike of all ways to state the level at one visit; else the unit."""
    stated = row.absolute_unit is not None or row.unit in _OF_BASELINE
    return "level" if stated and row.time_months is not None else row.unit


def _key(row: Observation, arm: str | None = None) -> _Key:
    # Spaces and capitals that differ are slips of the keyboard, not another study.
    study = " ".join(row.study.split()).casefold()
    return (study, arm or row.arm, row.endpoint, row.time_months)
