"""Chains of the posterior: a gradient-based sampler, and a correction that makes it exact.

The sampler is that of nutpie (No-U-Turn: Hoffman and Gelman, Journal of Machine Learning Research,
2014). On the polynomials of :mod:`ranklmodel.estimation.local_model` it costs seconds; its draws
are then taken as proposals of a Metropolis chain on the exact density, for which every proposal is
lived once. What the polynomials get wrong so costs acceptance, never the answer, and proposals can
be lived in any order. Where it costs much, a first round of lives tilts the polynomials
(:mod:`ranklmodel.estimation.posterior_tilt`), and proposals are drawn anew.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.disk.libraries import require_libraries

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.estimation.posterior_density import ResidualsAndSlopes, Unbounded
    from ranklmodel.estimation.posterior_tilt import Tilt
    from ranklmodel.simulation.schedule import Floats

_TUNING = 400
# Draws between two proposals, which so are all but independent of each other.
_BETWEEN = 4


class _NoDensityError(ValueError):
    """A place where no life can be lived: the sampler turns back there."""

    is_recoverable = True


def sampled(
    steps: Unbounded,
    residuals_at: ResidualsAndSlopes,
    *,
    chains: int,
    draws: int,
    seed: int,
    tuning: int = _TUNING,
    between: int = _BETWEEN,
    tilt: Tilt | None = None,
) -> Floats:
    """Return draws by a gradient-based sampler.

    Parameters
    ----------
    steps : Unbounded
        The density's coordinates.
    residuals_at : callable
        Returns residuals and their derivatives at a place on the scale of the priors; infinite ones
        where no life can be lived.
    chains, draws : int
        How many.
    seed : int
        Of the random numbers.
    tuning : int
        Draws before, which are thrown away.
    between : int
        One draw in so many is kept.
    tilt : Tilt, optional
        What is added to the logarithm of the density.

    Returns
    -------
    array of shape (chains, draws, n)
        On the scale of the priors.

    Raises
    ------
    InputError
        If nutpie is not installed.
    """
    require_libraries("nutpie", extra="inference")
    number = len(steps.first)

    def density() -> Callable[[Floats], tuple[float, Floats]]:
        def at(place: Floats) -> tuple[float, Floats]:
            value, slope = steps.log_density(place, residuals_at, tilt)
            if not (np.isfinite(value) and np.isfinite(slope).all()):
                raise _NoDensityError("nobody lives there")
            return value, slope

        return at

    def expanded(*_: object) -> Callable[[Floats], dict[str, Floats]]:
        return lambda place: {"steps": np.array(place)}

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that arviz will be another one
        nutpie = _loaded("nutpie")
        from_pyfunc = _loaded("nutpie.compiled_pyfunc").from_pyfunc
        model = from_pyfunc(
            number,
            density,
            expanded,
            [np.dtype("float64")],
            [(number,)],
            ["steps"],
            make_initial_point_fn=lambda _: np.zeros(number),
        )
        trace = nutpie.sample(
            model,
            draws=draws * between,
            tune=tuning,
            chains=chains,
            cores=1,
            seed=seed,
            save_warmup=False,
            progress_bar=False,
        )
    walked = np.asarray(trace.posterior["steps"].values, dtype=float)
    return steps.places(walked[:, between - 1 :: between])


def _loaded(name: str) -> Any:
    """Return a module of nutpie, which loads ArviZ as well.

    ArviZ notes once a day in a file that it has warned. Where another process does so at the same
    moment, one of the two misses its file, and loading has to be tried again.
    """
    for _ in range(_TRIES):
        try:
            return import_module(name)
        except FileNotFoundError:
            continue
    return import_module(name)


_TRIES = 3


def corrected(weights: Floats, random: np.random.Generator) -> np.ndarray:
    """Return which proposal a Metropolis chain is at, proposal after proposal.

    Parameters
    ----------
    weights : array of shape (n,)
        Logarithms of the exact density over that which proposals were drawn from.
    random : Generator
        Random numbers.

    Returns
    -------
    array of int of shape (n,)
        It begins at the first that has a density.
    """
    possible = np.flatnonzero(np.isfinite(weights))
    at = int(possible[0]) if len(possible) else 0
    throws = np.log(random.random(len(weights)))
    visited = np.empty(len(weights), dtype=int)
    for place, throw in enumerate(throws.tolist()):
        if place >= at and np.isfinite(weights[place]) and throw < weights[place] - weights[at]:
            at = place
        visited[place] = at
    return visited
