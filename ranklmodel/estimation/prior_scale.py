"""The scale on which what is believed of parameters is spread, and the bounds on it.

There the residual of a prior is a straight line, and a draw from the priors is what the priors say;
a density of parameters is one by this scale, whatever the search goes by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.estimation.priors import spread_by_logarithm

if TYPE_CHECKING:
    from ranklmodel.estimation.objective import Objective
    from ranklmodel.simulation.schedule import Floats

# Where a logarithm has no lower end, so many spreads of its prior below the optimum.
_FAR = 6.0


@dataclass(frozen=True, eq=False)
class PriorScale:
    """The scale of the priors of some free parameters.

    Attributes
    ----------
    logarithmic : array of bool of shape (n_parameters,)
        Which parameters are believed in by their logarithm.
    low, high : array of shape (n_parameters,)
        Bounds on the scale.
    least, most : array of shape (n_parameters,)
        Bounds in the parameters' units.
    """

    logarithmic: np.ndarray
    low: Floats
    high: Floats
    least: Floats
    most: Floats

    @classmethod
    def of(cls, goal: Objective, values: Floats) -> PriorScale:
        """Return the scale of an objective.

        Parameters
        ----------
        goal : Objective
            Whose parameters.
        values : array of shape (n_parameters,)
            At the optimum, below which a logarithm without an end goes on for six spreads.
        """
        frees = goal.calibration.free
        pairs = zip(frees, goal.logarithmic, strict=True)
        logarithmic = np.array([spread_by_logarithm(one, searched_so=log) for one, log in pairs])
        least, most = goal.bounds()
        spreads = [1.0 if one.prior is None else one.prior.spread or 1.0 for one in frees]
        # a logarithm has no end at 0, where the prior has none either
        endless = logarithmic & (least <= 0.0)
        far = _put(values, logarithmic) - _FAR * np.array(spreads)
        low = np.where(endless, far, _put(least, logarithmic & ~endless))
        return cls(logarithmic, low, _put(most, logarithmic), least, most)

    def put(self, values: Floats) -> Floats:
        """Return places on the scale of values in the parameters' units."""
        return _put(values, self.logarithmic)

    def take(self, places: Floats) -> Floats:
        """Return the values, in the parameters' units, of places on the scale."""
        exponents = np.where(self.logarithmic, places, 0.0)
        values = np.where(self.logarithmic, np.exp(exponents), places)
        return np.clip(values, self.least, self.most)  # which the exponential passes by a last bit

    def by_places(self, values: Floats) -> Floats:
        """Return the derivatives of values by their places on the scale."""
        return np.where(self.logarithmic, values, 1.0)


def _put(values: Floats, logarithmic: np.ndarray) -> Floats:
    return np.where(logarithmic, np.log(np.where(logarithmic, values, 1.0)), values)
