"""The density of parameters that a sampler climbs on: of the priors' scale, without any bound.

Every parameter goes between its bounds by a logistic, so that none is in a sampler's way, and steps
are such that the density is about as wide in all directions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit, logit

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.posterior_tilt import Tilt
    from ranklmodel.simulation.schedule import Floats

    ResidualsAndSlopes = Callable[[Floats], tuple[Floats, Floats]]

# An optimum at a bound begins so far from it, as a share of the way between both.
_OFF_BOUND = 0.01


@dataclass(frozen=True, eq=False)
class Unbounded:
    """Steps without bounds, each a place on the scale of the priors.

    Attributes
    ----------
    low, high : array of shape (n,)
        Bounds on the scale of the priors.
    first : array of shape (n,)
        The logits of where steps of 0 lead.
    columns : array of shape (n, n)
        By how much the logits change with each step.
    """

    low: Floats
    high: Floats
    first: Floats
    columns: Floats

    @classmethod
    def about(cls, center: Floats, slopes: Floats, low: Floats, high: Floats) -> Unbounded:
        """Return steps about an optimum that are as long as the density is wide there.

        Parameters
        ----------
        center : array of shape (n,)
            The optimum, on the scale of the priors.
        slopes : array of shape (m, n)
            Derivatives of the residuals there.
        low, high : array of shape (n,)
            Bounds.
        """
        share = np.clip((center - low) / (high - low), _OFF_BOUND, 1.0 - _OFF_BOUND)
        rate = share * (1.0 - share)
        by_logits = slopes * ((high - low) * rate)
        curvature = by_logits.T @ by_logits + np.diag(2.0 * rate)
        sizes, directions = np.linalg.eigh(curvature)
        return cls(low, high, logit(share), directions / np.sqrt(sizes))

    def places(self, steps: Floats) -> Floats:
        """Return places on the scale of the priors, shape as of the steps, (..., n)."""
        shares = expit(self.first + steps @ self.columns.T)
        return np.asarray(self.low + (self.high - self.low) * shares)

    def log_density(
        self, steps: Floats, residuals_at: ResidualsAndSlopes, tilt: Tilt | None = None
    ) -> tuple[float, Floats]:
        """Return the logarithm of the density of steps, but for a constant, and its derivatives.

        Parameters
        ----------
        steps : array of shape (n,)
            Where.
        residuals_at : callable
            Returns residuals and their derivatives at a place.
        tilt : Tilt, optional
            What is added.
        """
        shares = expit(self.first + self.columns @ steps)
        rates = shares * (1.0 - shares)
        width = self.high - self.low
        place = self.low + width * shares
        residuals, slopes = residuals_at(place)
        with np.errstate(divide="ignore"):
            density = -0.5 * float(residuals @ residuals) + float(np.log(rates).sum())
        by_places = -(residuals @ slopes)
        if tilt is not None:
            added, upward = tilt.at(place)
            density, by_places = density + added, by_places + upward
        by_logits = by_places * width * rates + (1.0 - 2.0 * shares)
        return density, by_logits @ self.columns
