"""When and in what a trial's results were measured, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.inputs.values.vocabulary import reference_month
from ranklmodel.trials.predict import predicted
from ranklmodel.trials.score import is_scored
from ranklmodel.units.calendar import DAYS_PER_MONTH

if TYPE_CHECKING:
    from ranklmodel.trials.run import TrialRun


_UNITS = {
    "pct_change": "%",
    "pct_per_year": "% a year",
    "pct_change_10y": "%",
    "pct_change_transmenopause": "%",
    "pct_change_after_stop": "% from stop",
    "pct_conversion": "% converted",
    "pct_of_baseline": "% of baseline",
}


def unit_in_words(unit: str) -> str:
    """Return the unit of an observation as a person writes it; a bare % is from baseline.

    Examples
    --------
    >>> unit_in_words("pct_change_from_month60"), unit_in_words("pg/mL")
    ('% from month 60', 'pg/mL')
    """
    if (month := reference_month(unit)) is not None:
        return f"% from month {month}"
    return _UNITS.get(unit, unit)


def months_of(run: TrialRun) -> tuple[str, ...]:
    """Return the months of every scored row, in the order of ``run.rows``.

    Parameters
    ----------
    run : TrialRun
        A simulated trial.

    Returns
    -------
    tuple of str
        ``60``, or ``36 to 60`` for a change or a rate between two months that a window names.
    """
    months = []
    for name, curve in run.trajectories.items():
        arm = run.trial.arm(name)
        for row in arm.observations:
            if not is_scored(row) or predicted(curve, arm, row) is None:
                continue
            window = arm.window(row)
            if window is not None:
                start, stop = (day / DAYS_PER_MONTH for day in window)
                months.append(f"{start:.4g} to {stop:.4g}")
            else:
                months.append("" if row.time_months is None else f"{row.time_months:g}")
    return tuple(months)
