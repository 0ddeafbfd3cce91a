"""The likelihood as others ask for it: in one piece with the fit, and sampled by somebody else."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, RanklModelError
from ranklmodel.estimation.objective import Objective
from ranklmodel.inputs import Calibration
from tests.estimation.questions import question

NAMES = ("TH_imbalance", "LS_imbalance")
PLACEBO = ({"trial": "ibis2", "arms": ["placebo"]},)


def asked(distribution: str, spread: float) -> Calibration:
    prior = {"distribution": distribution, "center": 0.13, "spread": spread}
    return question(*({"name": name, "prior": prior} for name in NAMES), trials=PLACEBO)


@pytest.fixture(scope="module")
def about() -> Objective:
    return ranklmodel.likelihood(asked("log_normal", 0.5))


def test_likelihood_and_priors_make_up_what_is_fitted(about: Objective) -> None:
    here, other = np.array([0.13, 0.2]), np.array([0.1, 0.13])
    fallen = 0.5 * float(np.sum(about.residuals(here) ** 2) - np.sum(about.residuals(other) ** 2))
    risen = about.log_likelihood(other) - about.log_likelihood(here)
    believed = about.log_prior(other) - about.log_prior(here)
    assert risen + believed == pytest.approx(fallen, rel=1e-9)
    assert about.log_prior(here) == pytest.approx(-0.5 * (math.log(0.2 / 0.13) / 0.5) ** 2)


@pytest.mark.parametrize("of", ["log_likelihood", "log_prior"])
def test_derivatives_are_those_of_differences(about: Objective, of: str) -> None:
    here, step = np.array([0.15, 0.11]), 1e-5
    value, gradient = getattr(about, of), getattr(about, f"{of}_gradient")
    differences = [
        (value(here + shift) - value(here - shift)) / (2.0 * step) for shift in step * np.eye(2)
    ]
    assert gradient(here) == pytest.approx(differences, rel=1e-3)


def test_beyond_the_bounds_nothing_is_believed(about: Objective) -> None:
    _, high = about.bounds()
    assert about.log_prior(high) > -math.inf
    assert about.log_prior(high + 1e-9) == -math.inf == about.log_prior([np.nan, 0.13])


def test_a_name_asks_the_same_as_an_object() -> None:
    by_name = ranklmodel.likelihood("women")
    values = [by_name.table[name].value for name in by_name.names]
    itself = ranklmodel.likelihood(ranklmodel.Library().calibration("women"), threads=2)
    assert by_name.log_likelihood(values) == itself.log_likelihood(values)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"calibration": 5}, "calibration: expected a name, a path or a Calibration, given 5"),
        ({"calibration": "wome"}, "unknown calibration 'wome'; did you mean 'women'"),
        ({"threads": 0}, "threads: expected a number of at least 1, given 0"),
        ({"dosing": "average"}, "unknown dosing 'average'"),
    ],
)
def test_what_can_not_be_asked_is_refused(how: dict[str, Any], says: str) -> None:
    with pytest.raises(RanklModelError) as caught:
        ranklmodel.likelihood(**{"calibration": "women", **how})
    assert says in str(caught.value)


@pytest.mark.parametrize("values", [[0.13], [0.13, 0.13, 0.13], 0.13, [[0.13, 0.13]]])
@pytest.mark.parametrize("of", ["log_likelihood", "log_prior"])
def test_values_of_another_number_are_refused(about: Objective, of: str, values: Any) -> None:
    for one in (getattr(about, of), getattr(about, f"{of}_gradient")):
        with pytest.raises(InputError, match=r"values: expected 2 values, of TH_imbalance, LS_im"):
            one(values)


@pytest.mark.slow
def test_walkers_come_to_what_a_grid_says(about: Objective) -> None:
    """Two rows and wide priors on logarithms, where draws of straight lines are 0.3 spreads off."""
    emcee = pytest.importorskip("emcee")

    def log_posterior(logarithms: np.ndarray) -> float:
        values = np.exp(logarithms)
        prior = about.log_prior(values)
        return prior + about.log_likelihood(values) if math.isfinite(prior) else -math.inf

    axis = np.linspace(-3.9, -0.6, 31)
    heights = np.array([[log_posterior(np.array([a, b])) for b in axis] for a in axis])
    weights = np.exp(heights - heights.max())
    weights /= weights.sum()
    margins = weights.sum(axis=1), weights.sum(axis=0)
    means = np.array([axis @ margin for margin in margins])
    spreads = np.sqrt([axis**2 @ margin for margin in margins] - means**2)
    random = np.random.RandomState(5)
    places = math.log(0.13) + 0.1 * random.standard_normal((12, 2))
    sampler = emcee.EnsembleSampler(12, 2, log_posterior)
    sampler.run_mcmc(emcee.State(places, random_state=random.get_state()), 350)
    chain = sampler.get_chain(discard=50, flat=True)
    independent = len(chain) / sampler.get_autocorr_time(discard=50, tol=0)
    apart = (chain.mean(axis=0) - means) / (spreads / np.sqrt(independent))
    ratio = chain.std(axis=0) / spreads
    print(apart, ratio, independent)
    assert np.all(independent > 100)
    assert np.all(np.abs(apart) < 3.0)
    assert np.all(np.abs(ratio - 1.0) < 3.0 * np.sqrt(0.5 / independent))


@pytest.mark.parametrize("values", ["many", ["a", "b"], dict.fromkeys(NAMES, 0.1)])
def test_values_that_are_no_numbers_are_named(about: Objective, values: Any) -> None:
    with pytest.raises(InputError, match="values: expected numbers, of TH_imbalance"):
        about.log_likelihood(values)


def test_an_engine_without_derivatives_says_so() -> None:
    other = ranklmodel.likelihood(asked("log_normal", 0.5), engine="reference")
    with pytest.raises(InputError, match="engine: it has no derivatives"):
        other.log_likelihood_gradient([0.13, 0.13])
