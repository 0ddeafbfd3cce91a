"""What is believed of a free parameter before any row is seen: a distribution between bounds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.estimation.prior_scale import PriorScale
    from ranklmodel.simulation.schedule import Floats

_UNIFORM = math.sqrt(12.0)  # width of a uniform distribution in its standard deviations


@dataclass(frozen=True)
class Belief:
    """A normal distribution within bounds, or an even one, of a value or of its logarithm.

    Attributes
    ----------
    logarithmic : bool
        Whether it is one of the logarithm; then all below are logarithms.
    low, high : float
        Bounds.
    center, spread : float or None
        Mean and standard deviation before the bounds cut off its ends; None where it is even.
    """

    logarithmic: bool
    low: float
    high: float
    center: float | None = None
    spread: float | None = None

    def density(self, values: Floats) -> Floats:
        """Return the density at some values, by the parameter's unit; 0 beyond the bounds."""
        from scipy.stats import norm

        places = self._put(values)
        if self.center is None or self.spread is None:
            density = np.full(len(places), 1.0 / (self.high - self.low))
        else:
            known = norm(self.center, self.spread)
            density = known.pdf(places) / (known.cdf(self.high) - known.cdf(self.low))
        density = np.where((self.low <= places) & (places <= self.high), density, 0.0)
        return np.asarray(density / values if self.logarithmic else density)

    def deviations(self, values: Floats) -> Floats:
        """Return by how many standard deviations values are off its middle, bounds aside."""
        middle, spread = self.center, self.spread
        if middle is None or spread is None:
            middle, spread = 0.5 * (self.low + self.high), (self.high - self.low) / _UNIFORM
        return np.asarray((self._put(values) - middle) / spread)

    def ends(self) -> tuple[float, float]:
        """Return the two ends of its middle 95 %, in the parameter's unit."""
        from scipy.stats import norm

        if self.center is None or self.spread is None:
            places = np.quantile([self.low, self.high], [0.025, 0.975])
        else:
            known = norm(self.center, self.spread)
            shares = np.quantile(known.cdf([self.low, self.high]), [0.025, 0.975])
            places = known.ppf(shares)
        low, high = (math.exp(one) if self.logarithmic else float(one) for one in places)
        return low, high

    def _put(self, values: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.log(values) if self.logarithmic else np.asarray(values, dtype=float)


def beliefs_of(goal: Objective, scale: PriorScale) -> tuple[Belief, ...]:
    """Return what is believed of the free parameters of an objective, in their order.

    Parameters
    ----------
    goal : Objective
        Whose priors.
    scale : PriorScale
        Theirs, with the bounds on it.
    """
    beliefs = []
    for place, free in enumerate(goal.calibration.free):
        bounds = float(scale.low[place]), float(scale.high[place])
        logarithmic, prior = bool(scale.logarithmic[place]), free.prior
        if prior is None or prior.center is None:
            beliefs.append(Belief(logarithmic, *bounds))
        else:
            center = math.log(prior.center) if logarithmic else prior.center
            beliefs.append(Belief(logarithmic, *bounds, center, prior.spread))
    return tuple(beliefs)
