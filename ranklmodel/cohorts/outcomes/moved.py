"""What a draw of the parameters moves in people, from some of them who were lived in it.

To live everybody in every draw would take as many times longer as there are draws. What a draw
moves in one person depends on where she begins, how far she has come and what she is, smoothly; so
it is a plane over these, of every arm, time and quantity, by least squares over those who were
lived, with a weak pull to the same move in all.

Measured with 120 women of `ibis2_women` on placebo and zoledronate, and 40 draws in which 32 of
them or all were lived: the ends of bands of density, 1.6 points wide on average, differ by 0.015
points on average and 0.04 at most, those of shares of people by 1 of 100 at most, in a third of the
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

# Of a standard deviation of each trait, in people: as if one more had shown no slope.
_PULL = 1.0


def moved(values: Floats, lived: Floats, traits: Floats) -> Floats:
    """Return what all people show in a draw that the first of them were lived in.

    Parameters
    ----------
    values : array of shape (n_arms, n_people, n_times, n_quantities)
        Of all, without the draw; the first time is the visit.
    lived : array of shape (n_arms, n_few, n_times, n_quantities)
        Of the first of them, in the draw; missing (``NaN``) of those who could not be run.
    traits : array of shape (n_people, n_traits)
        What tells people apart.

    Returns
    -------
    array of the shape of `values`

    Examples
    --------
    >>> values = np.arange(12.0).reshape(1, 6, 2, 1)
    >>> moved(values, values[:, :3] + 5.0, np.zeros((6, 1)))[0, :, 1, 0].tolist()
    [6.0, 8.0, 10.0, 12.0, 14.0, 16.0]
    """
    few = np.flatnonzero(~np.isnan(lived).any(axis=(0, 2, 3)))
    others = values.copy()
    for arm, time, quantity in np.ndindex(values.shape[0], *values.shape[2:]):
        begin, now = values[arm, :, 0, quantity], values[arm, :, time, quantity]
        moves = lived[arm, few, time, quantity] - now[few]
        columns = _standardized(np.column_stack([begin, now - begin, traits]), few)
        middle = moves.mean()
        normal = columns[few].T @ columns[few] + _PULL * np.eye(columns.shape[1])
        slopes = np.linalg.solve(normal, columns[few].T @ (moves - middle))
        others[arm, :, time, quantity] += middle + columns @ slopes
    return others


def _standardized(columns: Floats, few: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
    """Return columns in standard deviations from the mean of some people; 0 where all are alike."""
    spread = columns[few].std(axis=0)
    away: Floats = (columns - columns[few].mean(axis=0)) / np.where(spread > 0.0, spread, np.inf)
    return away
