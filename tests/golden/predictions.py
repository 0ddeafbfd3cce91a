"""Every result of every built-in trial beside its prediction, as a file that people can read."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np

import ranklmodel
from tests.golden import internals
from tests.golden.baseline import trial_run
from tests.golden.tables import Difference

# What tells a row from all others. A month may be a span, "36 to 60"; the repetition counts rows
# that are alike in all else, as where two papers print the same visit.
KEY = ("trial", "arm", "endpoint", "unit", "month", "repetition")
_NUMBERS = ("observed", "low", "high", "predicted", "z")
COLUMNS = (*KEY, *_NUMBERS, "within", "role", "source")

Row = dict[str, str]


def predictions() -> list[Row]:
    """Return all rows with all digits, in the order of trials, arms and observations."""
    rows: list[Row] = []
    seen: Counter[tuple[str, ...]] = Counter()
    for name in ranklmodel.Library().names("trial"):
        run = trial_run(name)
        for scored, month in zip(run.rows, internals.months_of(run), strict=True):
            kind = (scored.trial, scored.arm, scored.endpoint, scored.unit, month)
            seen[kind] += 1
            row = dict(zip(KEY, (*kind, str(seen[kind])), strict=True))
            row |= {number: repr(float(getattr(scored, number))) for number in _NUMBERS}
            row |= {"within": "yes" if scored.within else "no"}
            rows.append(row | {"role": scored.role, "source": scored.source})
    return rows


def write_predictions(rows: Iterable[Row], path: Path) -> None:
    """Write rows as CSV with the same line ends on every system."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def read_predictions(path: Path) -> list[Row]:
    """Read what :func:`write_predictions` wrote."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


def prediction_differences(before: list[Row], now: list[Row]) -> list[Difference]:
    """Compare rows of the same key."""
    old, new = _by_key(before), _by_key(now)
    return [_row_difference(key, old.get(key), new.get(key)) for key in old | new]


def _by_key(rows: list[Row]) -> dict[str, Row]:
    found = {", ".join(row[part] for part in KEY): row for row in rows}
    assert len(found) == len(rows), "a key is there twice"
    return found


def _row_difference(key: str, before: Row | None, now: Row | None) -> Difference:
    """Compare two rows, numbers relative to the size of what was measured.

    A distance z is near zero where the model is right, and has no digits of its own there: it is
    taken relative to one standard deviation.
    """
    name = f"predictions/{key}"
    if before is None or now is None:
        return Difference(name, False, np.inf, "is not kept" if before is None else "is gone")
    if before == now:
        return Difference(name, True, 0.0)
    changed = [column for column in COLUMNS if before[column] != now[column]]
    words = "; ".join(f"{column} {before[column]}, now {now[column]}" for column in changed)
    if not set(changed) <= set(_NUMBERS):
        return Difference(name, False, np.inf, words)
    observed = max(abs(float(before[column])) for column in _NUMBERS[:4])
    size = 0.0
    for column in changed:
        scale = max(1.0, abs(float(before[column]))) if column == "z" else observed
        size = max(size, abs(float(now[column]) - float(before[column])) / scale)
    return Difference(name, False, size, words)
