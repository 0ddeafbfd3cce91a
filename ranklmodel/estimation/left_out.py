"""Leaving out each trial of a calibration in turn: what the others say of it.

A trial is predicted by a fit that has not seen it. That tells something of the model only where
another trial informs the parameters that the left-out one rests on: who leaves out the one trial of
a drug asks its prior, not the data. Which arms those are is read off the derivatives of the whole
fit, so that nobody chooses them.
"""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.estimation.fit import fit
from ranklmodel.estimation.objective import objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs.parameters.calibrations import Calibration, write_calibration
from ranklmodel.inputs.parameters.draws import write_draws
from ranklmodel.inputs.parameters.question import bounds_of
from ranklmodel.lives.options import RunOptions
from ranklmodel.trials.many import score

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs import Library
    from ranklmodel.simulation.problem import Dosing
    from ranklmodel.simulation.schedule import Floats
    from ranklmodel.trials.score import ScoredRow

    Progress = Callable[[int, int, str], None]
    AloneByArm = dict[tuple[str, str], tuple[str, ...]]

# Rows inform a parameter that they say as much of as its prior does: where both are normal and as
# wide, half of what is known is theirs.
_AS_THE_PRIOR = 1.0
_UNIFORM = np.sqrt(12.0)  # width of a uniform distribution in its standard deviations


@dataclass(frozen=True)
class LeftOutTrial:
    """A trial as the others predict it.

    Attributes
    ----------
    trial : str
        Its name.
    converged : bool
        Whether the fit to the others came to rest.
    cost : float
        Of that fit.
    rows : tuple of ScoredRow
        The rows that a fit may read, with bands, none of which this one has read.
    alone : mapping of str to tuple of str
        By arm, the parameters it rests on that no other trial informs; empty where others inform
        all of them.
    """

    trial: str
    converged: bool
    cost: float
    rows: tuple[ScoredRow, ...]
    alone: dict[str, tuple[str, ...]]

    @property
    def informed(self) -> tuple[ScoredRow, ...]:
        """The rows of arms whose parameters other trials inform."""
        return tuple(row for row in self.rows if not self.alone.get(row.arm))


def leave_one_out(
    calibration: str,
    folder: Path,
    *,
    library: Library,
    dosing: Dosing = "averaged",
    workers: int = 1,
    progress: Progress | None = None,
) -> tuple[LeftOutTrial, ...]:
    """Fit a calibration without each of its trials, from its result, and predict that trial.

    Parameters
    ----------
    calibration : str
        A name or a path; it has a result.
    folder : Path
        Where the fits, their draws and their starts are kept. What has ended is taken from there.
    library : Library
        Where names are looked up.
    dosing : {"averaged", "exact"}
        How doses are treated.
    workers : int
        How many processes; it changes no bit.
    progress : callable, optional
        Called with (trials done, trials in all, the one just done).

    Returns
    -------
    tuple of LeftOutTrial
        In the order of the calibration.

    Raises
    ------
    InputError
        If the calibration has no result, or only one trial.
    """
    whole = library.calibration(calibration)
    trials = tuple(dict.fromkeys(one.trial for one in whole.trials))
    if whole.result is None:
        raise InputError("it has no result to begin from; fit it first", key="result")
    if len(trials) < 2:
        raise InputError("expected two trials or more, to leave one of them out", key="trials")
    alone = alone_by_arm(whole, library, dosing)
    one = partial(_without, whole, folder=folder, library=library, dosing=dosing, alone=alone)
    ended: list[LeftOutTrial] = []

    def note(trial: LeftOutTrial) -> None:
        ended.append(trial)
        if progress is not None:
            progress(len(ended), len(trials), trial.trial)

    if workers == 1:
        for name in trials:
            note(one(name))
        return tuple(ended)
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        for left_out in pool.map(one, trials):
            note(left_out)
    return tuple(ended)


def alone_by_arm(whole: Calibration, library: Library, dosing: Dosing) -> AloneByArm:
    """Return, by trial and arm, the parameters it rests on and no other trial informs.

    Parameters
    ----------
    whole : Calibration
        With its result, at whose values derivatives are taken.
    library : Library
        Where names are looked up.
    dosing : {"averaged", "exact"}
        How doses are treated.
    """
    assert whole.result is not None
    options = RunOptions.of(library=library, dosing=dosing)
    goal = objective(whole, library, HowRun(options.integrator, dosing))
    values = np.array([whole.result.values[name].value for name in goal.names])
    slopes = goal.linearized(values).jacobian[: len(goal.rows)]
    said = (slopes * _spreads(goal, values)) ** 2
    alone: AloneByArm = {}
    for trial, arm in dict.fromkeys((row.key.trial, row.key.arm) for row in goal.rows):
        others = np.array([row.key.trial != trial for row in goal.rows])
        own = np.array([(row.key.trial, row.key.arm) == (trial, arm) for row in goal.rows])
        rests = said[own].sum(axis=0) >= _AS_THE_PRIOR
        informed = said[others].sum(axis=0) >= _AS_THE_PRIOR
        names = zip(goal.names, rests & ~informed, strict=True)
        alone[trial, arm] = tuple(name for name, only in names if only)
    return alone


def _spreads(goal: Objective, values: Floats) -> Floats:
    """Return how far each parameter may be off before any row is seen, in its unit."""
    spreads = []
    for free, value in zip(goal.calibration.free, values.tolist(), strict=True):
        if free.prior is None or free.prior.spread is None:
            low, high = bounds_of(free, goal.table[free.name])
            spreads.append((high - low) / _UNIFORM)
        else:
            logarithmic = free.prior.distribution == "log_normal"
            spreads.append(free.prior.spread * (value if logarithmic else 1.0))
    return np.array(spreads)


def _without(
    whole: Calibration,
    trial: str,
    *,
    folder: Path,
    library: Library,
    dosing: Dosing,
    alone: AloneByArm,
) -> LeftOutTrial:
    """Fit without a trial and predict it, through files, as anybody would do by hand."""
    path = folder / f"{whole.name}_without_{Path(trial).name}.yaml"
    ended = fit(
        question_without(whole, trial),
        folder=path.with_suffix(".starts"),
        library=library,
        threads=1,
        dosing=dosing,
    )
    write_calibration(ended.calibration, path)
    write_draws(path, [free.name for free in ended.calibration.free], ended.draws)
    scores = score(
        trial,
        roles=("calibration",),
        bands=True,
        calibration=str(path),
        library=library,
        dosing=dosing,
    )
    arms = {arm: names for (other, arm), names in alone.items() if other == trial}
    result = ended.calibration.result
    assert result is not None
    rows = tuple(row for row in scores.rows if row.counted and row.arm in arms)
    return LeftOutTrial(trial, result.converged, result.cost, rows, arms)


def question_without(whole: Calibration, trial: str) -> Calibration:
    """Return a calibration without one of its trials, whose search begins at the whole's result.

    Parameters
    ----------
    whole : Calibration
        With its result.
    trial : str
        The trial to leave out, all of its arms.
    """
    assert whole.result is not None
    known = whole.result.values
    changes = {
        "name": f"{whole.name}_without_{Path(trial).name}",
        "description": f"{whole.name} without {trial}, from the result with it.",
        "free": tuple(
            free.model_copy(update={"start": known[free.name].value}) for free in whole.free
        ),
        "trials": tuple(one for one in whole.trials if one.trial != trial),
        "result": None,
    }
    return whole.model_copy(update=changes)
