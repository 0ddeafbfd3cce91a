"""When and in what a trial's results were measured, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ranklmodel.inputs.values.vocabulary import DIFFERENCE_UNITS, reference_month
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from ranklmodel.trials.run import TrialRun
    from ranklmodel.trials.score import ScoredRow


_UNITS = {
    "pct_change": "%",
    "pct_per_year": "% a year",
    "pct_change_10y": "%",
    "pct_change_transmenopause": "%",
    "pct_change_from_pre3rd_infusion": "%",
    "pct_change_after_stop": "% from stop",
    "pct_conversion": "% converted",
    "pct_of_baseline": "% of baseline",
    "fold": "x baseline",
    # As Pint reads it, so that it is no litre of some u.
    "U_per_L": "U/L",
    **dict.fromkeys(DIFFERENCE_UNITS, "% between arms"),
}


def unit_in_words(unit: str) -> str:
    """Return the unit of a result or a level as a person writes it; a bare % is from baseline.

    Examples
    --------
    >>> unit_in_words("pct_change_from_month60"), unit_in_words("pg/mL")
    ('% from month 60', 'pg/mL')
    """
    if (month := reference_month(unit)) is not None:
        return f"% from month {month}"
    return _UNITS.get(unit, unit)


def month_in_words(row: ScoredRow) -> str:
    """Return when a row was measured: ``60``, or ``36 to 60`` where a window names both ends."""
    if row.windowed:
        start, stop = (day / DAYS_PER_MONTH for day in (row.start, row.stop))
        return f"{start:.4g} to {stop:.4g}"
    return "" if row.month is None else f"{row.month:g}"


def months_of(run: TrialRun) -> tuple[str, ...]:
    """Return the months of every scored row, in the order of ``run.rows``."""
    return tuple(month_in_words(row) for row in run.rows)


def use_in_words(row: ScoredRow) -> str:
    """Return what a row counts for: fitted or not, one-sided, not counted."""
    if row.left_out is not None:
        return f"left out: {row.left_out}"
    side = {"left": ", upper bound", "right": ", lower bound"}.get(row.one_sided or "", "")
    return ("fitted" if row.fitted else "not fitted") + side


NO_BAND = "no band"
"""Where the draws hold no parameter that acts on a row; a band of no width would say it is sure."""


def has_band(row: ScoredRow) -> bool:
    """Tell whether anything that is drawn acts on a row, so that its band has a width."""
    return row.band is not None and not math.isclose(*row.band, rel_tol=_SAME, abs_tol=_SAME)


_SAME = 1e-6


def limit_in_words(row: ScoredRow) -> str:
    """Return ``at most`` or ``at least`` where a result is a limit, else nothing."""
    return {"left": "at most", "right": "at least"}.get(row.one_sided or "", "")


def is_density(row: ScoredRow) -> bool:
    """Tell whether a row is a density itself, whose changes are in its third decimal."""
    return row.unit == "g/cm2"
