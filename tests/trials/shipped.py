"""The trials of the package, run once by each process of the tests."""

from __future__ import annotations

from functools import cache

from ranklmodel.trials.run import TrialRun
from ranklmodel.upkeep.readme import simulated_trials


@cache
def shipped_runs() -> tuple[TrialRun, ...]:
    """Return the run of every trial with its usual calibration, in the order of their names."""
    return tuple(simulated_trials())
