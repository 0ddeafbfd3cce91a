"""The summary of a cohort: a line each regimen, quantity, measure and visit."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, final

from ranklmodel.cohorts.running.sums import as_fraction
from ranklmodel.cohorts.running.totals import MEASURES, SCORE, Totals
from ranklmodel.disk.text import csv_text
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ranklmodel.cohorts.running.lived import Failure
    from ranklmodel.cohorts.running.question import Question

SHARES = (0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975)
COLUMNS = (
    *("regimen", "quantity", "measure", "unit", "day", "month"),
    *("n", "effective_n", "mean", "sd"),
    *(f"q{100 * share:g}" for share in SHARES),
)


@final
@dataclass(frozen=True)
class Moments:
    """What is told of the values in a cell.

    Attributes
    ----------
    effective : float
        How many people of equal weight would tell as much.
    mean, deviation : float
        Mean, and standard deviation between people; missing where there are too few.
    """

    effective: float
    mean: float
    deviation: float


def moments_of(totals: Totals, cell: int) -> Moments:
    """Return effective number, mean and standard deviation of a cell, each rounded once."""
    weight, squares = int(totals.weight[cell]), totals.squares[cell]
    if not weight:
        return Moments(0.0, math.nan, math.nan)
    first, second = as_fraction(totals.sums[cell]), as_fraction(totals.sums_of_squares[cell])
    effective, mean = Fraction(weight * weight, squares), first / weight
    free = weight - Fraction(squares, weight)
    if not free:
        return Moments(float(effective), float(mean), math.nan)
    variance = float((second - first * mean) / free)
    # the squares are rounded, so people who are all alike may differ by less than can be told
    told = variance > _ROUNDING * float(mean) ** 2
    return Moments(float(effective), float(mean), math.sqrt(variance) if told else 0.0)


_ROUNDING = 1e-14


def table_of(question: Question, totals: Totals | None) -> pd.DataFrame:
    """Return the summary as a table with the columns `COLUMNS`; without rows where nothing is."""
    import pandas as pd

    rows = [] if totals is None else _rows(question, totals)
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _rows(question: Question, totals: Totals) -> list[list[object]]:
    shape = (len(question.regimens), len(MEASURES), len(question.days), len(question.quantities))
    lengths = [range(length) for length in shape]
    by_cell = {places: cell for cell, places in enumerate(product(*lengths))}
    rows = []
    for regimen, quantity, measure, day in product(*(lengths[k] for k in (0, 3, 1, 2))):
        unit, name = question.units[quantity], MEASURES[measure]
        if name != "level" and unit == SCORE:  # of a score there is no percent
            continue
        cell = by_cell[regimen, measure, day, quantity]
        told = moments_of(totals, cell)
        when = question.days[day]
        rows.append(
            [
                question.regimens[regimen].name,
                question.quantities[quantity],
                name,
                unit if name == "level" else "%",
                when,
                when / DAYS_PER_MONTH,
                int(totals.number[cell]),
                told.effective,
                told.mean,
                told.deviation,
                *totals.counted[cell].quantiles(SHARES).tolist(),
            ]
        )
    return rows


def summary_text(table: pd.DataFrame) -> str:
    """Return the text of ``summary.csv``."""
    rows = table.itertuples(index=False, name=None)
    return csv_text(COLUMNS, ([_cell(one) for one in row] for row in rows))


def _cell(value: object) -> object:
    """Return a number with the digits that are worth printing; what is missing is empty."""
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:.9g}"
    return value


def failed_text(failures: Sequence[Failure]) -> str:
    """Return the text of ``failed.csv``."""
    rows = [(one.person, one.regimen, one.reason) for one in failures]
    return csv_text(("person", "regimen", "reason"), rows)
