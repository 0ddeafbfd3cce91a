"""Rows judged together: one row seldom convicts a model, a family of them can.

A family is a class of endpoints in a situation, such as the spine on an inhibitor. Each trial has
one value in it, the mean error of its rows, so that a trial with many visits has one voice.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ranklmodel.disk.text import read_text, write_text
from ranklmodel.errors import InputError

if TYPE_CHECKING:
    from ranklmodel.inputs import Arm
    from ranklmodel.inputs.values.endpoints import Endpoints
    from ranklmodel.trials.score import ScoredRow

FEWEST_TRIALS = 3
LARGEST_T = 2.0
SMALLEST_ERROR = {"percent": 0.3, "ln level": 0.10, "ln ratio": 0.10}
# Earlier therapy that ended longer ago than this no longer makes a situation of its own.
_HISTORY_COUNTS = 730.5  # days

RowKey = tuple[str, str, str, str, float | None]
KEY_COLUMNS = ("trial", "arm", "endpoint", "unit", "month")


@dataclass(frozen=True, slots=True)
class Family:
    """The rows of one class of endpoints in one situation.

    Attributes
    ----------
    name : str
        Class and situation.
    scale : str
        Scale of comparison, of all numbers below.
    rows, within : int
        Rows that count, and how many of them are within the expected spread.
    trials : tuple of str
        The trials.
    error : float
        Mean over trials of the mean error of their rows, predicted less observed.
    t : float
        That error over its standard error.
    rmse, rmse_unchanged : float or None
        Root of the mean square error of rows, and the same had nothing changed; None where
        nothing is a level without a logarithm.
    rmse_before : float or None
        Likewise of earlier predictions; None where one is missing.
    """

    name: str
    scale: str
    rows: int
    within: int
    trials: tuple[str, ...]
    error: float
    t: float
    rmse: float
    rmse_unchanged: float | None
    rmse_before: float | None

    @property
    def tested(self) -> bool:
        """Whether there are enough trials to judge by."""
        return len(self.trials) >= FEWEST_TRIALS

    @property
    def misfit(self) -> bool:
        """Whether the family convicts the model, whatever its rows say."""
        large = abs(self.error) > SMALLEST_ERROR[self.scale]
        return self.tested and abs(self.t) > LARGEST_T and large

    def as_record(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "family": self.name,
            "scale": self.scale,
            "trials": len(self.trials),
            "trial_names": list(self.trials),
            "rows": self.rows,
            "within": self.within,
            "share_within": self.within / self.rows,
            "error": self.error,
            "t": self.t,
            "tested": self.tested,
            "misfit": self.misfit,
            "rmse": self.rmse,
            "rmse_no_change": self.rmse_unchanged,
            "rmse_before": self.rmse_before,
        }


def families_of(
    rows: Iterable[ScoredRow], before: Mapping[RowKey, float] | None = None
) -> tuple[Family, ...]:
    """Return the families of rows, by name.

    Parameters
    ----------
    rows : iterable of ScoredRow
        Rows of any number of trials; those that do not count are left.
    before : mapping, optional
        Earlier predictions in the units of the rows, as :func:`read_predictions` gives them.

    Returns
    -------
    tuple of Family
        All families that have a row.
    """
    by_name: dict[tuple[str, str], list[ScoredRow]] = {}
    for row in rows:
        if row.counted:
            by_name.setdefault((row.family, row.scale), []).append(row)
    return tuple(_family(*key, by_name[key], before) for key in sorted(by_name))


def _family(
    name: str, scale: str, rows: list[ScoredRow], before: Mapping[RowKey, float] | None
) -> Family:
    by_trial: dict[str, list[ScoredRow]] = {}
    for row in rows:
        by_trial.setdefault(row.trial_of_origin, []).append(row)
    errors = [_mean([row.difference for row in own]) for own in by_trial.values()]
    variances = [_mean([row.comparison.deviation**2 for row in own]) for own in by_trial.values()]
    k, mean = len(errors), _mean(errors)
    expected = math.sqrt(sum(variances)) / k
    scatter = sum((error - mean) ** 2 for error in errors)
    empirical = math.sqrt(scatter / (k - 1) / k) if k > 1 else 0.0
    earlier = [None if before is None else before.get(key_of(row)) for row in rows]
    stated = [(row, value) for row, value in zip(rows, earlier, strict=True) if value is not None]
    return Family(
        name=name,
        scale=scale,
        rows=len(rows),
        within=sum(row.within for row in rows),
        trials=tuple(sorted(by_trial)),
        error=mean,
        t=mean / max(empirical, expected),
        rmse=_root_mean_square([row.difference for row in rows]),
        rmse_unchanged=_finite(
            _root_mean_square([r.comparison.difference(r.unchanged) for r in rows])
        ),
        rmse_before=_root_mean_square([r.comparison.difference(value) for r, value in stated])
        if len(stated) == len(rows)
        else None,
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _root_mean_square(values: Sequence[float]) -> float:
    return math.sqrt(_mean([value * value for value in values]))


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def situation_of(arm: Arm, day: float) -> str:
    """Return what the people of an arm take on a day, as families are called by it.

    Parameters
    ----------
    arm : Arm
        Whose regimen, and history before the visit.
    day : float
        From the baseline visit; the last day of a treatment counts as on.

    Returns
    -------
    str
        ``untreated``, ``inhibitor on``, ``two drugs at once`` and so on. A drug that no situation
        names is a situation of its own.
    """
    treatments = [(one, False) for one in arm.regimen.treatments]
    treatments += [(one, True) for part in arm.population.history for one in part.treatments]
    on: set[str] = set()
    ended: list[tuple[float, str]] = []
    for one, earlier in treatments:
        name = _situation(arm.endpoints, one.drug)
        start = one.start.to("day")
        stop = math.inf if one.stop is None else one.stop.to("day")
        if earlier and stop < -_HISTORY_COUNTS:
            continue
        if start <= day <= stop and not (earlier and stop <= 0 < day):
            on.add(name)
        elif stop < day or earlier:
            ended.append((stop, name))
    beside = {name for name, one in arm.endpoints.situations.items() if one.beside}
    drugs = on - beside
    if len(drugs) > 1:
        return "two drugs at once"
    if drugs:
        return _phase(arm.endpoints, drugs.pop(), "on")
    stopped = sorted((stop, name) for stop, name in ended if name not in beside)
    if stopped:
        return _phase(arm.endpoints, stopped[-1][1], "off")
    return " and ".join(sorted(on)) or "untreated"


def _situation(endpoints: Endpoints, drug: str) -> str:
    for name, one in endpoints.situations.items():
        if drug in one.drugs:
            return name
    return drug


def _phase(endpoints: Endpoints, situation: str, phase: str) -> str:
    one = endpoints.situations.get(situation)
    return situation if one is not None and one.one_phase else f"{situation} {phase}"


def key_of(row: ScoredRow) -> RowKey:
    """Return what earlier predictions are looked up by."""
    return row.trial, row.arm, row.endpoint, row.unit, row.month


def write_predictions(rows: Iterable[ScoredRow], path: Path) -> None:
    """Write predictions as CSV, to be held against later ones.

    Raises
    ------
    InputError
        If the file can not be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*KEY_COLUMNS, "predicted"])
    for row in rows:
        month = "" if row.month is None else repr(float(row.month))
        writer.writerow([*key_of(row)[:-1], month, repr(row.predicted)])
    write_text(path, text.getvalue())


def read_predictions(path: Path) -> dict[RowKey, float]:
    """Read what :func:`write_predictions` wrote.

    Raises
    ------
    InputError
        If the file is not valid.
    """
    reader = csv.DictReader(io.StringIO(read_text(path)))
    predictions: dict[RowKey, float] = {}
    try:
        for row in reader:
            month = float(row["month"]) if row["month"] else None
            key = (row["trial"], row["arm"], row["endpoint"], row["unit"], month)
            predictions[key] = float(row["predicted"])
    except (KeyError, ValueError, TypeError):
        message = f"expected the columns {', '.join(KEY_COLUMNS)}, predicted"
        raise InputError(message, file=path, line=reader.line_num) from None
    return predictions
