"""When a trial's results were measured, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.inference.predict import predicted
from ranklmodel.inference.score import is_scored
from ranklmodel.simulation.trajectory import DAYS_PER_MONTH

if TYPE_CHECKING:
    from ranklmodel.inference.trial_run import TrialRun


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
