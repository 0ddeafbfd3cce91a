"""How the errors of a fit's rows go together, and how they are made independent of each other.

The sampling error of a row is its own. What a trial differs by from the next, its people and its
laboratory, belongs to the arm: it moves all times of an endpoint together, and the densities of all
sites in part. Taken for independent, ten visits of one arm would count as ten trials.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from scipy.linalg import solve_triangular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.estimation.rows import FittedRow
    from ranklmodel.simulation.schedule import Floats

CorrelationOfRows = Literal["arm", "none"]

BETWEEN_TIMES = 0.7
"""Correlation of what two times of one endpoint differ by between trials (scoring rule)."""
BETWEEN_SITES = 0.4
"""Likewise of the densities of two sites at one time."""


@dataclass(frozen=True, eq=False)
class Block:
    """Rows whose errors go together.

    Attributes
    ----------
    places : array of int of shape (n,)
        Which rows.
    root : array of shape (n, n)
        Lower triangular; times its transpose it is the covariance of their differences.
    """

    places: np.ndarray
    root: Floats


@dataclass(frozen=True, eq=False)
class ErrorsOfRows:
    """The covariance of the differences of all rows, block by block.

    Attributes
    ----------
    blocks : tuple of Block
        Every row is in one.
    """

    blocks: tuple[Block, ...]

    def whitened(self, differences: Floats) -> Floats:
        """Return differences, or their derivatives, as independent ones of variance 1.

        Parameters
        ----------
        differences : array of shape (n_rows,) or (n_rows, n_parameters)
            On the scale of comparison.
        """
        white = np.empty_like(differences)
        for block in self.blocks:
            there = differences[block.places]
            # of an infinite difference, which a failed run has, nothing is left to be told apart
            white[block.places] = solve_triangular(
                block.root, there, lower=True, check_finite=False
            )
        return white

    def mixed(self, white: Floats) -> Floats:
        """Return independent differences, or their derivatives, as those of rows: the inverse.

        Parameters
        ----------
        white : array of shape (n_rows,) or (n_rows, n_parameters)
            As :meth:`whitened` returns them.
        """
        differences = np.empty_like(white)
        for block in self.blocks:
            differences[block.places] = block.root @ white[block.places]
        return differences

    def answering(self, white: Floats) -> Floats:
        """Return what stands between independent differences and rows in an estimate.

        Of an estimate that is a matrix times whitened differences, the transpose of that matrix
        becomes the one that multiplies the differences of rows.

        Parameters
        ----------
        white : array of shape (n_rows, n_parameters)
            By whitened differences.

        Returns
        -------
        array of shape (n_rows, n_parameters)
            By the differences of rows.
        """
        by_rows = np.empty_like(white)
        for block in self.blocks:
            there = white[block.places]
            by_rows[block.places] = solve_triangular(block.root, there, lower=True, trans="T")
        return by_rows

    def drawn(self, random: np.random.Generator) -> Floats:
        """Return errors as they may be, shape (n_rows,), on the scale of comparison.

        Parameters
        ----------
        random : Generator
            Random numbers.
        """
        white = np.empty(sum(len(block.places) for block in self.blocks))
        for block in self.blocks:
            white[block.places] = random.standard_normal(len(block.places))
        return self.mixed(white)

    @property
    def log_determinant(self) -> float:
        """Half the logarithm of the determinant of the covariance."""
        return float(sum(np.log(np.diag(block.root)).sum() for block in self.blocks))


def errors_of(rows: Sequence[FittedRow], correlation: CorrelationOfRows) -> ErrorsOfRows:
    """Return how the errors of rows go together.

    A weight divides the variance. A bound stands alone: where it is kept nothing is known of its
    difference, which so must not speak for those of others.

    Parameters
    ----------
    rows : sequence of FittedRow
        Of a fit.
    correlation : {"arm", "none"}
        Whether the spread between trials belongs to the arm, or to each row alone, as other tools
        have it.
    """
    groups: dict[object, list[int]] = {}
    for place, row in enumerate(rows):
        alone = correlation == "none" or row.censored
        key = place if alone else (row.key.trial, row.key.arm)
        groups.setdefault(key, []).append(place)
    return ErrorsOfRows(tuple(_block([rows[k] for k in at], at) for at in groups.values()))


def _block(rows: Sequence[FittedRow], places: Sequence[int]) -> Block:
    if len(rows) == 1:
        deviation = rows[0].comparison.deviation / rows[0].weight
        return Block(np.array(places), np.array([[deviation]]))
    weights = np.array([row.weight for row in rows])
    sampling = np.array([row.comparison.error for row in rows]) / weights
    between = np.array([row.comparison.between for row in rows]) / weights
    covariance = np.diag(sampling**2) + np.outer(between, between) * correlations(rows)
    return Block(np.array(places), np.asarray(np.linalg.cholesky(covariance), dtype=float))


def correlations(rows: Sequence[FittedRow]) -> Floats:
    """Return how much of the spread between trials each two rows of an arm share.

    That of times multiplies that of endpoints, so that the matrix is never negative.
    """
    return np.array([[_shared(one, other) for other in rows] for one in rows])


def _shared(one: FittedRow, other: FittedRow) -> float:
    first, second = one.readings[0], other.readings[0]
    at_once = (first.day, first.reference_day) == (second.day, second.reference_day)
    times = 1.0 if at_once else BETWEEN_TIMES
    if one.row.endpoint == other.row.endpoint:
        return times
    both_densities = one.comparison.name == other.comparison.name == "percent"
    return times * BETWEEN_SITES if both_densities else 0.0
