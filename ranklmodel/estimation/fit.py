"""Fitting free parameters to the rows of trials that may be fitted, from many starts.

What is made small is in :mod:`ranklmodel.estimation.objective`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel import calls
from ranklmodel.disk.processors import processors_lent
from ranklmodel.errors import InputError
from ranklmodel.estimation.determined import Findings, determine
from ranklmodel.estimation.draws import draws_of_fit
from ranklmodel.estimation.multistart import Asked, Starts, run_starts
from ranklmodel.estimation.notices import notices_of
from ranklmodel.estimation.result import result_of
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.starts import stated_start
from ranklmodel.inputs import Calibration
from ranklmodel.inputs.parameters.calibration_result import DETERMINED, StartsOfFit
from ranklmodel.lives.options import RunOptions
from ranklmodel.mechanisms.own import folders_of, own_mechanisms
from ranklmodel.pictured import Pictured
from ranklmodel.simulation.problem import DifferentiableEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.estimation.rows import FittedRow
    from ranklmodel.inputs import Library
    from ranklmodel.mechanisms.own import Mechanisms
    from ranklmodel.simulation.problem import Dosing, Engine
    from ranklmodel.simulation.schedule import Floats


@dataclass(frozen=True, repr=False)
class Fit(Pictured):
    """A finished fit.

    Attributes
    ----------
    calibration : Calibration
        The question with its result, ready to be written.
    residuals : array
        Whitened differences at the optimum, rows first, then priors.
    rows : tuple of FittedRow
        What was compared.
    evaluations : int
        How often residuals and derivatives were computed, in all starts.
    dosing : {"exact", "averaged"}
        How doses were treated.
    draws : array of shape (1000, n_parameters)
        Of the parameters, in their units: what the data leave open.
    starts : Starts
        The searches, those that were taken from files among them.
    asked : Asked
        The question, as other processes understand it.
    goal : Objective
        What was made small.
    dosing_error : float
        With averaged dosing, the largest change of a residual at the optimum when every dose is an
        edge; 0 with exact dosing.
    notices : tuple of str
        What else there is to know, which the result states as well.

    Examples
    --------
    >>> import ranklmodel
    >>> result = ranklmodel.Library().calibration("women").result
    >>> result.values["rankl_rise"].unit
    '1'
    """

    calibration: Calibration
    residuals: Floats
    rows: tuple[FittedRow, ...]
    evaluations: int
    dosing: Dosing
    draws: Floats
    starts: Starts
    asked: Asked
    goal: Objective
    dosing_error: float = 0.0
    notices: tuple[str, ...] = ()

    def in_short(self) -> dict[str, str]:
        """Return what was fitted, and how it ended."""
        result = self.calibration.result
        assert result is not None
        statuses = [value.status for value in result.values.values()]
        counted = {status: statuses.count(status) for status in dict.fromkeys(statuses)}
        return {
            "calibration": self.calibration.name,
            "parameters": ", ".join(f"{number} {status}" for status, number in counted.items()),
            "rows": str(len(self.rows)),
            "cost": f"{result.cost:.6g}",
            "starts": f"{self.starts.reached} of {len(self.starts.ended)} reached it",
        }

    @property
    def succeeded(self) -> bool:
        """Whether the search came to rest and the data determine at least one parameter."""
        result = self.calibration.result
        assert result is not None
        determined = any(value.status == DETERMINED for value in result.values.values())
        return result.converged and determined


def fit(
    calibration: str | Calibration,
    *,
    fix: Mapping[str, float | str | None] | None = None,
    free: Iterable[str] = (),
    starts: int = 1,
    seed: int = 0,
    workers: int = 1,
    threads: int = 0,
    budget: float | None = None,
    folder: Path | str | None = None,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
    dosing: Dosing = "averaged",
    progress: Callable[[int, int, str], None] | None = None,
) -> Fit:
    """Fit the free parameters of a calibration by least squares.

    Parameters
    ----------
    calibration : str or Calibration
        A name, a path, or an object; an earlier result in it is ignored.
    fix : mapping of str to float, str or None, optional
        Parameters that do not move, though they may be free in the calibration: each with a value,
        or None for where the search would begin. The calibration of the result states them.
    free : iterable of str
        Further parameters that move, or that the calibration fixes.
    starts : int
        How many searches: the first begins where the calibration states, the others where its
        priors, or its bounds, allow.
    seed : int
        Of the starts that are drawn, and of the draws around the optimum.
    workers : int
        How many processes; it changes no bit.
    threads : int
        How many people live at once where there is one process, 0 for one each processor; it
        changes no bit.
    budget : float, optional
        Seconds after which no further start begins.
    folder : Path or str, optional
        Where each start is kept as soon as it has ended, and from where it is taken again.
    library : Library, optional
        Where names are looked up.
    mechanisms : callable, Path, str, or iterable of them, optional
        A user's own mechanisms, as in :class:`~ranklmodel.lives.options.RunOptions`.
    engine : {"fast"} or Engine
        Who integrates; it needs derivatives.
    dosing : {"exact", "averaged"}
        How doses are treated; ``dosing_error`` of the result says what averaging costs.
    progress : callable, optional
        Called with (starts that have ended, starts asked for, words).

    Returns
    -------
    Fit
        The optimum, with standard errors and correlation from the curvature there. A parameter at
        a bound, or that the data do not determine, has no standard error and says so.

    Raises
    ------
    UnknownNameError, InputError
        If something named does not exist, bounds, a start or a prior can not be, the engine has no
        derivatives, or a start can not be kept.
    SimulationError
        If an arm can not be run at the stated start.

    Examples
    --------
    >>> question = Calibration.model_validate(
    ...     {
    ...         "name": "hip",
    ...         "description": "One number from one arm.",
    ...         "free": ["TH_imbalance"],
    ...         "trials": [{"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0}}],
    ...     }
    ... )
    >>> found = fit(question)
    >>> bool(abs(found.residuals[0]) < 0.1)
    True
    """
    _require_numbers(starts, workers, threads, seed, budget)
    folder, free = calls.path_or_none(folder, "folder"), _names_freed(fix, free)
    calls.require_callable(progress, "progress")
    until = None if budget is None else time.monotonic() + budget
    options = RunOptions.of(library=library, mechanisms=mechanisms, engine=engine, dosing=dosing)
    asked = _asked(calibration, options, workers, mechanisms)
    if fix or free:
        asked = replace(asked, calibration=asked.calibration.asking(fix=fix, free=free))
    if not isinstance(options.integrator, DifferentiableEngine):
        raise InputError("it has no derivatives, which a fit needs; use 'fast'", key="engine")
    goal = asked.goal(options.integrator, _threads(workers, threads))
    Search(goal).require_start(stated_start(goal))
    found = run_starts(
        asked,
        goal,
        range(starts),
        seed=seed,
        workers=workers,
        folder=folder,
        until=until,
        told=progress,
    )
    goal.failures.clear()
    findings = determine(Search(goal), np.array(found.best.point), len(goal.rows))
    of_starts = StartsOfFit(number=len(found.ended), reached=found.reached, seed=seed)
    result = result_of(goal, findings, converged=found.best.converged, starts=of_starts)
    apart = _dosing_error(goal, findings)
    notices = notices_of(goal, found, findings, result, apart)
    result = result.model_copy(update={"notices": notices})
    return Fit(
        asked.calibration.model_copy(update={"result": result}),
        findings.residuals,
        goal.rows,
        sum(one.evaluations for one in found.ended.values()),
        dosing,
        draws_of_fit(goal, findings, seed),
        found,
        asked,
        goal,
        apart,
        notices,
    )


def calibrate(
    calibration: str | Calibration,
    *,
    library: Library | None = None,
    mechanisms: Mechanisms | None = None,
    engine: str | Engine = "fast",
    dosing: Dosing = "averaged",
    progress: Callable[[int, int, str], None] | None = None,
) -> Fit:
    """Fit from the stated start alone; :func:`fit` has more to choose, and takes its place.

    It goes with the next release.

    Parameters
    ----------
    calibration, library, mechanisms, engine, dosing, progress
        As for :func:`fit`.

    Returns
    -------
    Fit
        As there.

    Raises
    ------
    UnknownNameError, InputError, SimulationError
        As there.

    Examples
    --------
    >>> calibrate("none of this name")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    ranklmodel.errors.UnknownNameError: unknown calibration 'none of this name'...
    """
    return fit(
        calibration,
        library=library,
        mechanisms=mechanisms,
        engine=engine,
        dosing=dosing,
        progress=progress,
    )


def _require_numbers(
    starts: int, workers: int, threads: int, seed: int, budget: float | None
) -> None:
    asked = ("starts", starts, 1), ("workers", workers, 1), ("threads", threads, 0)
    for key, value, least in (*asked, ("seed", seed, 0)):
        calls.whole_number(value, key, least)
    if budget is not None:
        calls.number(budget, "budget", 0.0)


def _names_freed(
    fix: Mapping[str, float | str | None] | None, free: Iterable[str]
) -> tuple[str, ...]:
    if fix is not None:
        calls.require_like(fix, "items", "fix", "names and values, as {'rankl_rise': 1.2}")
    expected = "names of parameters, as ['rankl_rise']"
    names = calls.names(free, "free", expected)
    for name in names:
        calls.require(name, str, "free", expected)
    return names


def _threads(workers: int, threads: int) -> int:

    return 1 if workers > 1 else threads or processors_lent()


def _asked(
    calibration: str | Calibration, options: RunOptions, workers: int, mechanisms: Mechanisms | None
) -> Asked:
    """Return the question; with several processes, one that they understand too."""
    file: Path | None = None
    if isinstance(calibration, (str, Path)):
        file = options.library.find("calibration", calibration)
        calibration = options.library.calibration(calibration)
    calls.require(calibration, Calibration, "calibration", "a name, a path or a Calibration")
    own = own_mechanisms(mechanisms)
    folders = tuple(str(one.path) for one in folders_of(own))
    only_here = ""
    if len(folders) < len(own) or not isinstance(options.engine, str):
        only_here = "mechanisms as folders" if len(folders) < len(own) else "an engine by name"
    how = options.dosing, options.tolerance
    asked = Asked(calibration, options.library, folders, *how, file, only_here)
    asked.require_workers(workers)
    return asked


def _dosing_error(goal: Objective, findings: Findings) -> float:
    if goal.how.dosing == "exact":
        return 0.0
    exactly = replace(goal, how=replace(goal.how, dosing="exact"))
    values = goal.from_search(findings.point)
    return float(np.abs(exactly.residuals(values) - findings.residuals).max())
