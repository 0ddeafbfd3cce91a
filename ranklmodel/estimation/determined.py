"""What the curvature at an optimum tells of each parameter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.inputs.parameters.calibration_result import DETERMINED

if TYPE_CHECKING:
    from ranklmodel.estimation.search import Search
    from ranklmodel.inputs.parameters.calibration_result import Status
    from ranklmodel.simulation.schedule import Floats

# Nearer to a bound than this share of the range, and pushed against it, is at the bound.
_AT_BOUND = 1e-2
# Where the whole range of a parameter moves no z by more than this, no row informs it.
_UNFELT = 1e-3
_SMALLEST = 1e-6


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
    jacobian : array
        Derivatives of the residuals there.
    felt : tuple of bool
        Whether any row answers each parameter.
    eigenvalues : array
        Of the Fisher matrix of the rows alone, parameters in ranges between their bounds.
    """

    point: Floats
    residuals: Floats
    statuses: tuple[Status, ...]
    errors: tuple[float | None, ...]
    correlation: Floats
    jacobian: Floats
    felt: tuple[bool, ...]
    eigenvalues: Floats


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
    felt = tuple((np.abs(scaled[:rows]).max(axis=0, initial=0.0) >= _UNFELT).tolist())
    for place in range(len(point)):
        if not felt[place]:
            statuses[place] = "not determined"
        elif point[place] == search.low[place] and pull[place] > 0:
            statuses[place] = "at lower bound"
        elif point[place] == search.high[place] and pull[place] < 0:
            statuses[place] = "at upper bound"
    of_rows = scaled[:rows].T @ scaled[:rows]
    known = np.asarray(np.linalg.eigvalsh(of_rows)[::-1], dtype=float)
    variances = _variances(scaled, statuses)
    for place, variance in variances.items():
        if variance > 1:
            statuses[place] = "not determined"
    free = [place for place, status in enumerate(statuses) if status == DETERMINED]
    if not free:
        nothing = (None,) * len(point), np.empty((0, 0))
        return Findings(point, residuals, tuple(statuses), *nothing, slopes, felt, known)
    left_open = [p for p, status in enumerate(statuses) if status == "not determined" and felt[p]]
    covariance = _covariance(scaled, free, left_open)
    deviations = np.sqrt(np.diag(covariance))
    errors: list[float | None] = [None] * len(point)
    for place, deviation in zip(free, deviations.tolist(), strict=True):
        errors[place] = deviation * float(width[place])
    correlation = covariance / np.outer(deviations, deviations)
    told = tuple(statuses), tuple(errors)
    return Findings(point, residuals, *told, correlation, slopes, felt, known)


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


def _covariance(scaled: Floats, free: list[int], left_open: list[int]) -> Floats:
    """Return the covariance of what is determined, as shares of ranges.

    What the data leave open may be anywhere between its bounds: to take it for what the search
    happened to end at would make what rows tell of it and another too certain for the other.
    """
    both = [*free, *left_open]
    information = scaled[:, both].T @ scaled[:, both]
    information[range(len(free), len(both)), range(len(free), len(both))] += 1.0
    return np.asarray(np.linalg.pinv(information)[: len(free), : len(free)], dtype=float)


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
