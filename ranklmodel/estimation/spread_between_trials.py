"""How much trials of a kind differ from each other, from what a fit leaves over.

The spread that the scoring rule assumes is an input of the fit. Restricted maximum likelihood
gives the one that the differences themselves show, by family: the variances of sampling are known,
and that between trials is the one number sought, its correlation within an arm as in the fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.optimize import minimize_scalar

from ranklmodel.estimation.errors_of_rows import correlations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.rows import FittedRow
    from ranklmodel.simulation.schedule import Floats

FEWEST_TRIALS = 3
"""From so many trials on a family's spread is estimated."""
# Between rows of one arm of different endpoints in one family, as of CTX and NTX, nothing is
# shared in the fit; here neither.
_LARGEST = 10.0  # times the assumed one


@dataclass(frozen=True)
class SpreadOfFamily:
    """The spread between trials of a family.

    Attributes
    ----------
    family : str
        Class of endpoint and situation.
    trials, rows : int
        How many there are.
    assumed : float
        Root of the mean square of what the rule assumes, on the scale of comparison.
    estimated : float or None
        By restricted maximum likelihood; None with fewer than three trials.
    mean : float or None
        What the family is off by in the mean, predicted less observed.
    """

    family: str
    trials: int
    rows: int
    assumed: float
    estimated: float | None
    mean: float | None


def spreads_of(rows: Sequence[FittedRow], differences: Floats) -> tuple[SpreadOfFamily, ...]:
    """Return the spread between trials of every family of a fit.

    Parameters
    ----------
    rows : sequence of FittedRow
        Of the fit.
    differences : array of shape (n_rows,)
        Predicted less observed on the scale of comparison, at the optimum; bounds are passed over.
    """
    members: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        if not row.censored:
            members.setdefault(row.family, []).append(place)
    return tuple(
        _spread(name, [rows[k] for k in places], differences[places])
        for name, places in sorted(members.items())
    )


def _spread(family: str, rows: Sequence[FittedRow], differences: Floats) -> SpreadOfFamily:
    trials = len({row.row.trial or row.key.trial for row in rows})
    assumed = float(np.sqrt(np.mean([row.comparison.between**2 for row in rows])))
    if trials < FEWEST_TRIALS or assumed == 0.0:
        return SpreadOfFamily(family, trials, len(rows), assumed, None, None)
    sampling = np.diag([row.comparison.error**2 for row in rows])
    shape = _shape(rows, assumed)

    def criterion(ratio: float) -> float:
        return _restricted(sampling + (ratio * assumed) ** 2 * shape, differences)[0]

    best = minimize_scalar(criterion, bounds=(0.0, _LARGEST), method="bounded")
    ratio = 0.0 if criterion(0.0) <= best.fun else float(best.x)
    covariance = sampling + (ratio * assumed) ** 2 * shape
    return SpreadOfFamily(
        family, trials, len(rows), assumed, ratio * assumed, _restricted(covariance, differences)[1]
    )


def _shape(rows: Sequence[FittedRow], assumed: float) -> Floats:
    """Return the covariance between trials for a spread of 1, as the rule shares it out."""
    between = np.array([row.comparison.between for row in rows]) / assumed
    same_arm = np.array(
        [[(a.key.trial, a.key.arm) == (b.key.trial, b.key.arm) for b in rows] for a in rows]
    )
    return np.asarray(np.outer(between, between) * np.where(same_arm, correlations(rows), 0.0))


def _restricted(covariance: Floats, differences: Floats) -> tuple[float, float]:
    """Return minus the restricted log-likelihood, but for a constant, and the mean it is at."""
    factor = cho_factor(covariance, lower=True)
    ones = np.ones(len(differences))
    weights = cho_solve(factor, ones)
    information = float(ones @ weights)
    mean = float(weights @ differences) / information
    left = differences - mean
    log_determinant = 2.0 * float(np.log(np.diag(factor[0])).sum())
    square = float(left @ cho_solve(factor, left))
    return 0.5 * (log_determinant + np.log(information) + square), mean
