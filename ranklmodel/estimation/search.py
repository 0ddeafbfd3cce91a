"""The search for an optimum, and what the curvature there tells of each parameter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.inputs.parameters.calibration_result import DETERMINED

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.objective import Objective
    from ranklmodel.inputs.parameters.calibration_result import Status
    from ranklmodel.simulation.schedule import Floats

_RELATIVE_STEP = 1e-3
# A step that fails on both sides is tried shorter, twice.
_SHORTER = (1.0, 0.1, 0.01)
# Nearer to a bound than this share of the range, and pushed against it, is at the bound.
_AT_BOUND = 1e-2
# Where the whole range of a parameter moves no z by more than this, no row informs it.
_UNFELT = 1e-3
_SMALLEST = 1e-6


@final
@dataclass(eq=False)
class Search:
    """Residuals and their slopes between bounds, where a run that fails is a rejected step.

    Attributes
    ----------
    goal : Objective
        What is made small.
    low, high : array
        Bounds on the scale of the search, shape (n_parameters,).
    progress : callable or None
        Called with (evaluations, cost) at each one.
    count : int
        Evaluations so far.
    blocked : dict of str to None
        Parameters beside whose last value no run succeeded.
    """

    goal: Objective
    low: Floats
    high: Floats
    progress: Callable[[int, float], None] | None = None
    count: int = 0
    blocked: dict[str, None] = field(default_factory=dict)
    _last: tuple[Floats, Floats] | None = field(default=None, init=False)

    def residuals(self, point: Floats) -> Floats:
        """Return the residuals of a point, infinite where a run fails."""
        if self._last is not None and np.array_equal(self._last[0], point):
            return self._last[1]
        self.count += 1
        residuals = self.goal.residuals(self.goal.from_search(point))
        if self.progress is not None:
            self.progress(self.count, 0.5 * float(residuals @ residuals))
        self._last = (point.copy(), residuals)
        return residuals

    def require_start(self, point: Floats) -> None:
        """Refuse a start where an arm can not be run.

        Raises
        ------
        SimulationError
            With the arm and the reason.
        """
        if np.isfinite(self.residuals(point)).all():
            return
        values = self.goal.from_search(point)
        at = ", ".join(f"{n} = {v:g}" for n, v in zip(self.goal.names, values, strict=True))
        reason = self.goal.failures[-1] if self.goal.failures else "a prior excludes it"
        raise SimulationError(f"the fit can not start at {at}: {reason}")

    def slopes(self, point: Floats) -> Floats:
        """Return the derivative of every residual, shape (n_residuals, n_parameters).

        A column is zero, and its parameter `blocked`, where no run beside the point succeeds.
        """
        here = self.residuals(point)
        columns = [self._column(point, here, place) for place in range(len(point))]
        return np.array(columns).T

    def _column(self, point: Floats, here: Floats, place: int) -> Floats:
        name = self.goal.names[place]
        width = self.high[place] - self.low[place]
        step = min(_RELATIVE_STEP * (abs(point[place]) or width), 0.5 * width)
        for share in _SHORTER:
            for signed in (share * step, -share * step):
                beside = point.copy()
                beside[place] += signed
                if not self.low[place] <= beside[place] <= self.high[place]:
                    continue
                residuals = self.residuals(beside)
                if np.isfinite(residuals).all():
                    self.blocked.pop(name, None)
                    return np.asarray((residuals - here) / (beside[place] - point[place]))
        self.blocked[name] = None
        return np.zeros_like(here)


@dataclass(frozen=True)
class Findings:
    """What is to be said of an optimum.

    Attributes
    ----------
    point : array
        The optimum on the scale of the search, shape (n_parameters,).
    residuals : array
        Weighted z there, rows first, then priors.
    statuses : tuple of str
        Whether the data determine each parameter.
    errors : tuple of float or None
        Standard errors on the scale of the search; None where there is none.
    correlation : array
        Of the parameters that have a standard error, in their order.
    """

    point: Floats
    residuals: Floats
    statuses: tuple[Status, ...]
    errors: tuple[float | None, ...]
    correlation: Floats


def determine(search: Search, point: Floats, rows: int) -> Findings:
    """Return what the curvature at an optimum tells.

    Parameters
    ----------
    search : Search
        The search that came there.
    point : array
        The optimum on the scale of the search.
    rows : int
        How many of the residuals are rows; the others are priors.

    Returns
    -------
    Findings
        A parameter is not determined where no row feels it, or where its standard error, priors
        included, exceeds the whole range between its bounds.
    """
    point, residuals, slopes = _at_bounds(search, point)
    width = search.high - search.low
    scaled = slopes * width
    statuses: list[Status] = [DETERMINED] * len(point)
    pull = slopes.T @ residuals
    for place in range(len(point)):
        if np.abs(scaled[:rows, place]).max(initial=0.0) < _UNFELT:
            statuses[place] = "not determined"
        elif point[place] == search.low[place] and pull[place] > 0:
            statuses[place] = "at lower bound"
        elif point[place] == search.high[place] and pull[place] < 0:
            statuses[place] = "at upper bound"
    variances = _variances(scaled, statuses)
    for place, variance in variances.items():
        if variance > 1:
            statuses[place] = "not determined"
    free = [place for place, status in enumerate(statuses) if status == DETERMINED]
    if not free:
        return Findings(point, residuals, tuple(statuses), (None,) * len(point), np.empty((0, 0)))
    covariance = np.linalg.pinv(scaled[:, free].T @ scaled[:, free])
    deviations = np.sqrt(np.diag(covariance))
    errors: list[float | None] = [None] * len(point)
    for place, deviation in zip(free, deviations.tolist(), strict=True):
        errors[place] = deviation * float(width[place])
    correlation = covariance / np.outer(deviations, deviations)
    return Findings(point, residuals, tuple(statuses), tuple(errors), correlation)


def _at_bounds(search: Search, point: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the optimum, residuals and slopes, moved onto bounds that it is pushed against."""
    residuals, slopes = search.residuals(point), search.slopes(point)
    pull, near = slopes.T @ residuals, _AT_BOUND * (search.high - search.low)
    moved = np.where((pull > 0) & (point - search.low < near), search.low, point)
    moved = np.where((pull < 0) & (search.high - point < near), search.high, moved)
    if np.array_equal(moved, point):
        return point, residuals, slopes
    there = search.residuals(moved)
    if not np.isfinite(there).all() or there @ there > residuals @ residuals:
        return point, residuals, slopes
    return moved, there, search.slopes(moved)


def _variances(scaled: Floats, statuses: list[Status]) -> dict[int, float]:
    """Return the variance of every undoubted parameter, as a share of its range squared."""
    free = [place for place, status in enumerate(statuses) if status == DETERMINED]
    if not free:
        return {}
    _, sizes, directions = np.linalg.svd(scaled[:, free], full_matrices=True)
    strengths = np.full(len(free), _SMALLEST)
    strengths[: len(sizes)] = np.maximum(sizes, _SMALLEST)
    variances = ((directions / strengths[:, None]) ** 2).sum(axis=0)
    return dict(zip(free, variances.tolist(), strict=True))
