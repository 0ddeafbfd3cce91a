"""Leaving out each trial of a calibration in turn: what the others say of it.

A trial is predicted by a fit that has not seen it. That tells something of the model only where
another trial informs the parameters that its rows rest on: who leaves out the one trial of a drug
asks its prior, not the data. Which rows those are is read off the derivatives of the whole fit, so
that nobody chooses them.
"""

from __future__ import annotations

import math
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.errors import InputError
from ranklmodel.estimation.fit import fit
from ranklmodel.estimation.objective import believed_spreads, objective
from ranklmodel.estimation.predictions import HowRun
from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.calibrations import Calibration, write_calibration
from ranklmodel.inputs.parameters.draws import draws_file, write_draws
from ranklmodel.inputs.parameters.fitted_rows import RowKey
from ranklmodel.lives.options import RunOptions
from ranklmodel.trials.many import score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ranklmodel.simulation.problem import Dosing
    from ranklmodel.trials.score import ScoredRow

    Progress = Callable[[int, int, str], None]
    AloneByRow = dict[RowKey, tuple[str, ...]]

# Trials inform a parameter that they say as much of as its prior does: half of what is known of it
# is theirs.
_AS_THE_PRIOR = 1.0
# A row rests on a parameter that moves it by this part of its own error within the prior.
_MOVES = 1.0 / 3.0
_DENSITY = ("spine", "hip", "neck", "QCT")


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
        The rows that the calibration reads, with bands, none of which this fit has read.
    alone : tuple of tuple of str
        For each row, the parameters it rests on that no other trial informs.
    """

    trial: str
    converged: bool
    cost: float
    rows: tuple[ScoredRow, ...]
    alone: tuple[tuple[str, ...], ...]

    @property
    def informed(self) -> tuple[ScoredRow, ...]:
        """The rows whose parameters other trials inform."""
        return tuple(row for row, names in zip(self.rows, self.alone, strict=True) if not names)


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
        If the calibration has no result, or only one trial, or something is of another kind than it
        must be.
    """
    calls.require(calibration, (str, Path), "calibration", "a name or a path")
    calls.require(folder, Path, "folder", "a Path")
    calls.require(library, Library, "library", "a Library, as Library(['my_params'])")
    workers = calls.whole_number(workers, "workers", 1)
    calls.require_callable(progress, "progress")
    whole = library.calibration(calibration)
    trials = tuple(dict.fromkeys(one.trial for one in whole.trials))
    if whole.result is None:
        raise InputError("it has no result to begin from; fit it first", key="result")
    if len(trials) < 2:
        raise InputError("expected two trials or more, to leave one of them out", key="trials")
    alone = alone_by_row(whole, library, dosing)
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


def alone_by_row(whole: Calibration, library: Library, dosing: Dosing) -> AloneByRow:
    """Return, by row, the parameters that it rests on and no other trial informs.

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
    white = goal.linearized(values).jacobian[: len(goal.rows)] * believed_spreads(goal, values)
    said, moved = white**2, np.abs(goal.errors.mixed(white))
    moved /= np.array([[row.comparison.deviation] for row in goal.rows])
    trials = np.array([row.key.trial for row in goal.rows])
    alone: AloneByRow = {}
    for row, moves in zip(goal.rows, moved, strict=True):
        informed = said[trials != row.key.trial].sum(axis=0) >= _AS_THE_PRIOR
        names = zip(goal.names, (moves >= _MOVES) & ~informed, strict=True)
        alone[row.key] = tuple(name for name, only in names if only)
    return alone


def key_of(row: ScoredRow) -> RowKey:
    """Return what a row is called in the files of fits."""
    return RowKey.of(row.trial, row.arm, row.observation)


def _without(
    whole: Calibration,
    trial: str,
    *,
    folder: Path,
    library: Library,
    dosing: Dosing,
    alone: AloneByRow,
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
    write_draws(draws_file(path), [free.name for free in ended.calibration.moved], ended.draws)
    scores = score(
        trial,
        roles=("calibration",),
        bands=True,
        calibration=str(path),
        library=library,
        dosing=dosing,
    )
    result = ended.calibration.result
    assert result is not None
    rows = tuple(row for row in scores.rows if key_of(row) in alone)
    names = tuple(alone[key_of(row)] for row in rows)
    return LeftOutTrial(trial, result.converged, result.cost, rows, names)


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


def densities(rows: Iterable[ScoredRow]) -> list[ScoredRow]:
    """Return the rows of bone density."""
    return [row for row in rows if row.family.startswith(_DENSITY)]


def rmse(rows: Sequence[ScoredRow]) -> float:
    """Return the root mean square of predicted less observed, in points; nan of no rows."""
    if not rows:
        return math.nan
    return math.sqrt(sum(row.difference**2 for row in rows) / len(rows))


def unchanged(rows: Sequence[ScoredRow]) -> float:
    """Return the same of no change at all; nan of no rows."""
    apart = [row.comparison.difference(row.unchanged) for row in rows]
    return math.sqrt(sum(one**2 for one in apart) / len(apart)) if apart else math.nan
