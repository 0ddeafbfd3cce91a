"""What lives at proposals tell of the polynomials they were drawn from.

Where polynomials of the residuals are wrong, they mostly are wrong in one direction: the logarithm
of the exact density over theirs goes up or down along a few parameters. A straight line and a
parabola for each parameter, fitted to lives, take most of that out; proposals drawn anew lie where
the density is, and what they tell is fitted once more, with products of any two parameters and
cubes. What is left costs acceptance, as before, and never the answer.
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
        Of the places that were lived last, on the scale of the priors.
    straight : array of shape (n,)
        By each parameter's distance in spreads.
    bent : array of shape (n, n)
        By products of two; symmetric.
    twisted : array of shape (n,)
        By cubes.
    """

    center: Floats
    spread: Floats
    straight: Floats
    bent: Floats
    twisted: Floats

    @classmethod
    def learned(cls, places: Floats, errors: Floats, last: int, *, whole: bool = False) -> Tilt:
        """Return the tilt that lives tell.

        Parameters
        ----------
        places : array of shape (m, n)
            On the scale of the priors.
        errors : array of shape (m,)
            Logarithms of the exact density over that of the polynomials; places without a density
            tell nothing.
        last : int
            How many of the places were drawn last: nearest to what is sought.
        whole : bool
            Whether products and cubes are learned too, and not squares alone.
        """
        possible = np.isfinite(errors)
        latest = places[-last:][possible[-last:]]
        places, errors = places[possible], errors[possible]
        center, spread = latest.mean(axis=0), latest.std(axis=0)
        away = np.clip((places - center) / spread, -_KNOWN, _KNOWN)
        number = len(center)
        rows, columns = np.triu_indices(number) if whole else (np.arange(number),) * 2
        terms = [away, away[:, rows] * away[:, columns], away**3 if whole else away[:, :0]]
        coefficients = _ridge(np.concatenate(terms, axis=1), errors)
        straight, products, cubes = np.split(coefficients, [number, number + len(rows)])
        bent = np.zeros((number, number))
        bent[rows, columns] = products
        twisted = cubes if whole else np.zeros(number)
        return cls(center, spread, straight, 0.5 * (bent + bent.T), twisted)

    def at(self, place: Floats) -> tuple[float, Floats]:
        """Return what is added at a place, and its derivatives, shape (n,)."""
        steps = (place - self.center) / self.spread
        near = np.clip(steps, -_KNOWN, _KNOWN)
        bent, squares = self.bent @ near, near**2
        added = float(self.straight @ near + bent @ near + self.twisted @ (near * squares))
        upward = self.straight + 2.0 * bent + 3.0 * self.twisted * squares
        return added, upward * (near == steps) / self.spread


def _ridge(terms: Floats, values: Floats) -> Floats:
    terms = terms - terms.mean(axis=0)
    curvature = terms.T @ terms + _RIDGE * np.eye(terms.shape[1])
    return np.linalg.solve(curvature, terms.T @ (values - values.mean()))
