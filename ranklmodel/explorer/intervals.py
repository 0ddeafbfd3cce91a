"""The 95 % bands of the curves of trials' arms, as the page draws them around its own curves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.figures.trial.bands import curve_bands
from ranklmodel.figures.trial.panels import arm_output, panels_of, shown_levels

if TYPE_CHECKING:
    from ranklmodel.figures.trial.panels import Panel
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.run import TrialRun

_MOST_DAYS = 40  # of a curve: its corners are kept, and the page stays small
_DECIMALS = 4
_LEAST_SHARE = 1e-3  # of its largest level: what is washed out has no band that could be seen


def intervals_of(run: TrialRun) -> dict[str, dict[str, Any]]:
    """Return the 95 % bands of what a trial's arms are drawn with.

    A band says what the parameters of the calibration and what is assumed of the people leave open,
    not where another trial may lie.

    Parameters
    ----------
    run : TrialRun
        A trial that was simulated with bands.

    Returns
    -------
    dict of str to dict
        By ``trial/arm``: its ``days``, and by output the ``low`` and ``high`` ends as shares of the
        curve's own level. An arm without a band is not there.

    Examples
    --------
    >>> import ranklmodel
    >>> run = ranklmodel.run_trial("ibis2", dosing="averaged", bands=True)
    >>> low, high = (intervals_of(run)["ibis2/placebo"]["LS_BMD"][end] for end in ("low", "high"))
    >>> low[0], low[-1] < 1 < high[-1]
    (1.0, True)
    """
    arms = {}
    for arm in run.answers:
        places = _places(run.trajectories[arm].days)
        bands = {
            panel.endpoint: shares
            for panel in panels_of(run)
            if (shares := _shares(run, panel, arm, places)) is not None
        }
        if bands:
            days = [float(f"{day:.6g}") for day in run.trajectories[arm].days[places]]
            arms[f"{run.trial.name}/{arm}"] = {"days": days, **bands}
    return arms


def _places(days: Floats) -> Floats:
    """Return places of at most `_MOST_DAYS` days, close where a run's own days are close."""
    spread = np.linspace(0, len(days) - 1, min(_MOST_DAYS, len(days)))
    return np.unique(np.round(spread).astype(int))


def _shares(run: TrialRun, panel: Panel, arm: str, places: Floats) -> dict[str, Any] | None:
    """Return the ends of a curve's band as shares of it; None where it has none."""
    curve = run.trajectories[arm]
    if panel.endpoint not in curve.names:
        return None  # read by an assay only: the page draws no such curve
    bands = curve_bands(run, panel, arm)
    if bands is None:
        return None
    level = shown_levels(run, panel, arm, curve.column(arm_output(run, panel, arm)))
    ends = np.array([level, bands.low, bands.high])[:, places]
    if panel.unit is None:
        ends = 100.0 + ends
    level, low, high = ends
    if not np.all(np.isfinite(ends)) or level.min() < _LEAST_SHARE * level.max():
        return None
    return {
        "low": np.round(low / level, _DECIMALS).tolist(),
        "high": np.round(high / level, _DECIMALS).tolist(),
    }
