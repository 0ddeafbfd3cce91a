"""Sets of parameters drawn from what is believed of them before any fit."""

from __future__ import annotations

from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.stats import truncnorm

from ranklmodel.inputs import Library
from ranklmodel.inputs.parameters.calibrations import DEFAULT_CALIBRATION
from ranklmodel.inputs.parameters.free import Prior

CALIBRATIONS = ("women", "therapies", "hormones")
"""Their priors are those of the parameters that they free."""

USUAL_SPREAD = 0.2
"""Of the natural logarithm of everything else: about a fifth up or down."""

REFERENCES = ("_young_mean", "_young_sd")


def draws(number: int, seed: int = 0) -> list[dict[str, float]]:
    """Return sets of all parameters that a prior or a spread is known of, by name.

    What a parameter draws depends on its name and the seed, not on which others there are. Left
    out are definitions, values of zero, such as arms that are switched off, what is a person's own,
    and the young adults to whom densities are compared.
    """
    library = Library()
    free = {one.name: one for name in CALIBRATIONS for one in library.calibration(name).free}
    columns = {}
    for name, entry in library.parameters(DEFAULT_CALIBRATION).items():
        random = np.random.default_rng([seed, crc32(name.encode())])
        one = free.get(name)
        if one is not None and one.prior is not None:
            bounds = one.bounds or entry.bounds
            columns[name] = _from_prior(one.prior, bounds, number, random)
        elif not (
            entry.personal
            or entry.value == 0
            or entry.kind == "definition"
            or name.endswith(REFERENCES)
        ):
            columns[name] = _from_prior(_usual(entry.value), entry.bounds, number, random)
    return [{name: float(values[row]) for name, values in columns.items()} for row in range(number)]


def _usual(value: float) -> Prior:
    if value > 0:
        return Prior(distribution="log_normal", center=value, spread=USUAL_SPREAD)
    return Prior(distribution="normal", center=value, spread=USUAL_SPREAD * abs(value))


def _from_prior(
    prior: Prior, bounds: tuple[float, ...], number: int, random: np.random.Generator
) -> NDArray[np.float64]:
    """Return values between bounds."""
    low, high = bounds
    if prior.center is None or prior.spread is None:
        return random.uniform(low, high, number)
    if prior.distribution == "normal":
        ends = (np.array([low, high]) - prior.center) / prior.spread
        values = prior.center + prior.spread * truncnorm.rvs(
            *ends, size=number, random_state=random
        )
    else:
        ends = np.log(np.array([max(low, 1e-300), high]) / prior.center) / prior.spread
        standard = truncnorm.rvs(*ends, size=number, random_state=random)
        values = prior.center * np.exp(prior.spread * standard)
    return np.clip(values, low, high)  # the last digit of a logarithm
