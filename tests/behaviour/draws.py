"""Sets of parameters drawn from what is believed of them before any fit."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from scipy.stats import truncnorm

from ranklmodel.inputs import Library

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ranklmodel.inputs.parameters.calibrations import Prior

CALIBRATIONS = ("women", "therapies")
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
    priors = _priors(library)
    columns = {}
    for name, entry in library.parameters("women").items():
        prior = priors.get(name)
        kept = entry.personal or entry.kind == "definition" or name.endswith(REFERENCES)
        if prior is None and (kept or entry.value == 0):
            continue
        random = np.random.default_rng([seed, crc32(name.encode())])
        if prior is None:
            center, spread, log = entry.value, USUAL_SPREAD, True
        else:
            assert prior.center is not None and prior.spread is not None, name
            center, spread, log = prior.center, prior.spread, prior.distribution == "log_normal"
        columns[name] = _truncated(center, spread, entry.bounds, log, number, random)
    return [{name: float(values[row]) for name, values in columns.items()} for row in range(number)]


def _priors(library: Library) -> dict[str, Prior]:
    free = [one for name in CALIBRATIONS for one in library.calibration(name).free]
    return {one.name: one.prior for one in free if one.prior is not None}


def _truncated(
    center: float,
    spread: float,
    bounds: tuple[float, float],
    log: bool,
    number: int,
    random: np.random.Generator,
) -> NDArray[np.float64]:
    """Return normal or log-normal values between bounds."""
    sign = np.sign(center)  # a log-normal of a negative value is that of its size
    ends = np.array(sorted(sign * np.array(bounds))) if log else np.array(bounds)
    if log:
        ends = np.log(np.maximum(ends, 1e-300))
        center = float(np.log(abs(center)))
    low, high = (ends - center) / spread
    values = truncnorm.rvs(low, high, loc=center, scale=spread, size=number, random_state=random)
    values = sign * np.exp(values) if log else values
    return np.clip(values, *bounds)  # the last digit of a logarithm
