"""What lives at proposals tell of the polynomials they were drawn from.

Where polynomials of the residuals are wrong, they mostly are wrong in one direction: the logarithm
of the exact density over theirs goes up or down along a few parameters. A straight line and a
parabola for each parameter, fitted to lives, take that out; proposals drawn anew are accepted more
often. What is left costs acceptance, as before, and never the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats

# In standard deviations of the places: further out than lives were, nothing more is learned.
_KNOWN = 3.0
# Against coefficients that are noise: as many lives as must speak for one.
_RIDGE = 100.0


@dataclass(frozen=True, eq=False)
class Tilt:
    """What is added to the logarithm of a density.

    Attributes
    ----------
    center, spread : array of shape (n,)
        Of the places that were lived, on the scale of the priors.
    straight, bent : array of shape (n,)
        By each parameter's distance in spreads, and by its square.
    """

    center: Floats
    spread: Floats
    straight: Floats
    bent: Floats

    @classmethod
    def learned(cls, places: Floats, weights: Floats) -> Tilt:
        """Return the tilt that lives tell.

        Parameters
        ----------
        places : array of shape (m, n)
            On the scale of the priors.
        weights : array of shape (m,)
            Logarithms of the exact density over that of the polynomials; places without a density
            tell nothing.
        """
        possible = np.isfinite(weights)
        places, weights = places[possible], weights[possible]
        center, spread = places.mean(axis=0), places.std(axis=0)
        away = np.clip((places - center) / spread, -_KNOWN, _KNOWN)
        terms = np.concatenate([away, away**2], axis=1)
        terms -= terms.mean(axis=0)
        curvature = terms.T @ terms + _RIDGE * np.eye(terms.shape[1])
        coefficients = np.linalg.solve(curvature, terms.T @ (weights - weights.mean()))
        straight, bent = np.split(coefficients, 2)
        return cls(center, spread, straight, bent)

    def at(self, place: Floats) -> tuple[float, Floats]:
        """Return what is added at a place, and its derivatives, shape (n,)."""
        steps = (place - self.center) / self.spread
        near = np.clip(steps, -_KNOWN, _KNOWN)
        added = float(self.straight @ near + self.bent @ near**2)
        return added, (self.straight + 2.0 * self.bent * near) * (near == steps) / self.spread
