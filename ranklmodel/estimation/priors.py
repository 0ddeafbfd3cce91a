"""How far free parameters are from what is believed of them before any row is seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ranklmodel.inputs.parameters.free import FreeParameter


def prior_residual(free: FreeParameter, value: float) -> float:
    """Return how far a value is from its prior, in standard deviations; 0 without one.

    Infinite where a prior of logarithms excludes the value.
    """
    prior = free.prior
    if prior is None or prior.distribution == "uniform":
        return 0.0
    assert prior.center is not None and prior.spread is not None
    if prior.distribution == "log_normal":
        return math.log(value / prior.center) / prior.spread if value > 0 else math.inf
    return (value - prior.center) / prior.spread


def prior_slope(free: FreeParameter, value: float) -> float:
    """Return the derivative of :func:`prior_residual` by the value."""
    prior = free.prior
    if prior is None or prior.distribution == "uniform":
        return 0.0
    assert prior.spread is not None
    return 1.0 / (prior.spread * (value if prior.distribution == "log_normal" else 1.0))


def spread_by_logarithm(free: FreeParameter, *, searched_so: bool) -> bool:
    """Return whether what is believed of a parameter is believed of its logarithm.

    Parameters
    ----------
    free : FreeParameter
        The parameter.
    searched_so : bool
        Whether it is searched by its logarithm, which decides where no prior does.
    """
    if free.prior is None or free.prior.distribution == "uniform":
        return searched_so
    return free.prior.distribution == "log_normal"
