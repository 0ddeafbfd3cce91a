"""The test of one arm against another, of many replicates at once."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ranklmodel.cohorts.virtual_trials.participants import Measured
    from ranklmodel.inputs.designs.file import Method
    from ranklmodel.simulation.schedule import Floats

FEWEST_COUNTED = 3
"""People of an arm of whom a spread can be told; a replicate with fewer finds nothing."""


@final
@dataclass(frozen=True, slots=True)
class Summary:
    """What is left of one replicate.

    Attributes
    ----------
    counted, means, deviations : tuple of float
        Of the two arms: people who count, their mean change, and its standard deviation.
    difference : float
        Of one arm less the other, as the test estimates it.
    error, freedom : float
        Its standard error and degrees of freedom, where they do not follow from the above.
    """

    counted: tuple[float, float]
    means: tuple[float, float]
    deviations: tuple[float, float]
    difference: float
    error: float
    freedom: float


def summarized(of: Measured, minus: Measured, method: Method) -> Summary:
    """Return what is left of a replicate.

    Parameters
    ----------
    of, minus : Measured
        The two arms.
    method : {"t_test", "ancova"}
        Of which test.
    """
    both = (of, minus)
    counted = (float(len(of.change)), float(len(minus.change)))
    if min(counted) < FEWEST_COUNTED:
        nothing = (math.nan, math.nan)
        return Summary(counted, nothing, nothing, math.nan, math.nan, math.nan)
    means = (float(of.change.mean()), float(minus.change.mean()))
    deviations = (float(of.change.std(ddof=1)), float(minus.change.std(ddof=1)))
    difference, error, freedom = means[0] - means[1], math.nan, math.nan
    if method == "ancova":
        difference, error, freedom = _ancova(both)
    return Summary(counted, means, deviations, difference, error, freedom)


def _ancova(both: tuple[Measured, Measured]) -> tuple[float, float, float]:
    """Return the effect of the arm in a regression of the change on arm and first level.

    What the first level explains is taken from both; what is left of the change is regressed on
    what is left of the arm, which gives the same slope. One more degree of freedom is used up.
    """
    from scipy.stats import linregress

    first = np.concatenate([one.first for one in both])
    change = np.concatenate([one.change for one in both])
    arm = np.repeat([1.0, 0.0], [len(one.change) for one in both])
    if np.ptp(first) > 0.0:
        for_change, for_arm = linregress(first, change), linregress(first, arm)
        change = change - for_change.intercept - for_change.slope * first
        arm = arm - for_arm.intercept - for_arm.slope * first
    fit = linregress(arm, change)
    freedom = len(change) - 3.0
    return float(fit.slope), float(fit.stderr) * math.sqrt((freedom + 1.0) / freedom), freedom


@final
@dataclass(frozen=True, eq=False)
class Comparisons:
    """The tests of many replicates.

    Attributes
    ----------
    method : {"t_test", "ancova"}
        Which test.
    counted, means, deviations : array of shape (n_replicates, 2)
        Of the two arms.
    difference, error, freedom : array of shape (n_replicates,)
        As in :class:`Summary`.
    """

    method: Method
    counted: Floats
    means: Floats
    deviations: Floats
    difference: Floats
    error: Floats
    freedom: Floats

    @classmethod
    def of(cls, summaries: Sequence[Summary], method: Method) -> Comparisons:
        """Put replicates together."""
        return cls(
            method,
            np.array([one.counted for one in summaries]),
            np.array([one.means for one in summaries]),
            np.array([one.deviations for one in summaries]),
            np.array([one.difference for one in summaries]),
            np.array([one.error for one in summaries]),
            np.array([one.freedom for one in summaries]),
        )

    def p_values(self, shift: Floats | float = 0.0) -> Floats:
        """Return the two-sided p of every replicate, its difference shifted.

        Parameters
        ----------
        shift : array of shape (n_replicates,), or float
            By how much the whole trial is off, as trials of one treatment are from each other.

        Returns
        -------
        array of shape (n_replicates,)
            1 where too few people were left to tell.
        """
        from scipy import stats

        if self.method == "ancova":
            size = np.abs(self.difference + shift) / self.error
            p = 2.0 * stats.t.sf(size, self.freedom)
        else:
            p = stats.ttest_ind_from_stats(
                self.means[:, 0] + shift,
                self.deviations[:, 0],
                self.counted[:, 0].astype(int),
                self.means[:, 1],
                self.deviations[:, 1],
                self.counted[:, 1].astype(int),
                equal_var=False,
            ).pvalue
        return np.asarray(np.where(np.isfinite(p), p, 1.0), dtype=float)

    def significant(
        self, alpha: float, shift: Floats | float = 0.0, *, direction: float = 0.0
    ) -> Floats:
        """Return 1 for every replicate that tells the arms apart, else 0.

        Parameters
        ----------
        alpha : float
            Level of the two-sided test.
        shift : array of shape (n_replicates,), or float
            By how much the whole trial is off.
        direction : float
            Above or below 0 for differences of that sign only; 0 for either.
        """
        tells = self.p_values(shift) < alpha
        if direction:
            tells &= (self.difference + shift) * direction > 0.0
        return tells.astype(float)
