# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 8. The likelihood in other people's hands
#
# `ranklmodel.fit` finds an optimum and draws parameters around it. Whoever would rather use a
# sampler or an optimizer of their own asks `ranklmodel.likelihood` instead: at any values of the
# free parameters it returns the logarithm of the likelihood of the rows, that of the priors, and
# their derivatives. Here SciPy, PINTS and emcee are pointed at a question of two parameters; the
# assertions hold what they find against the package.
#
# SciPy is in every install; emcee and PINTS come with `pip install "ranklmodel[notebooks]"`.
#
# Not for clinical use.

# %%
import emcee
import numpy as np
import pints
import scipy.optimize

import ranklmodel
from ranklmodel.inputs import Calibration

believed = {"distribution": "normal", "center": 0.13, "spread": 0.05}
question = Calibration.model_validate(
    {
        "name": "spine_and_hip",
        "description": "How much more is resorbed than is formed, from one placebo arm.",
        "starts_from": "women",
        "free": [{"name": name, "prior": believed} for name in ("LS_imbalance", "TH_imbalance")],
        "trials": [{"trial": "ibis2", "arms": ["placebo"]}],
    }
)
about = ranklmodel.likelihood(question)
start = np.array([0.13, 0.13])
slope = about.log_likelihood_gradient(start)
print(about.names, f"{about.log_likelihood(start):.4f}", np.round(slope, 2))

# %% [markdown]
# ## SciPy, with derivatives
#
# The derivatives are exact, of what the engine computes, through the whole life of everybody.
# They are those of differences, at any place:

# %%
step = 1e-5
differences = [
    (about.log_likelihood(start + shift) - about.log_likelihood(start - shift)) / (2 * step)
    for shift in step * np.eye(2)
]
assert np.allclose(differences, about.log_likelihood_gradient(start), rtol=1e-3)


def log_posterior(values):
    prior = about.log_prior(values)  # -inf beyond the bounds, where nobody need be simulated
    return prior + about.log_likelihood(values) if np.isfinite(prior) else -np.inf


def slopes(values):
    return about.log_prior_gradient(values) + about.log_likelihood_gradient(values)


lower, upper = about.bounds()
reached = scipy.optimize.minimize(
    lambda values: -log_posterior(values),
    start,
    jac=lambda values: -slopes(values),
    bounds=list(zip(lower, upper, strict=True)),
    method="L-BFGS-B",
)
own = ranklmodel.fit(question)
optimum = np.array([own.calibration.result.values[name].value for name in about.names])
spread = own.draws.std(axis=0)
assert np.all(np.abs(reached.x - optimum) < 0.01 * spread)
print("SciPy", np.round(reached.x, 4), "ranklmodel.fit", np.round(optimum, 4))


# %% [markdown]
# ## PINTS
#
# PINTS asks for a class with a method; what it can do with it stands in its own manual. Its
# CMA-ES, which sees no derivative, comes to the same place.


# %% tags=["chance"]
class Posterior(pints.LogPDF):
    def __call__(self, values):
        return log_posterior(values)

    def evaluateS1(self, values):  # noqa: N802  # as PINTS names it
        return log_posterior(values), slopes(values)

    def n_parameters(self):
        return len(about.names)


np.random.seed(2)
search = pints.OptimisationController(Posterior(), start, spread, method=pints.CMAES)
search.set_log_to_screen(False)
search.set_max_iterations(40)
place, height = search.run()
assert np.all(np.abs(place - optimum) < 0.05 * spread)
assert abs(height - log_posterior(optimum)) < 0.01
print("CMA-ES", np.round(place, 3))

# %% [markdown]
# ## emcee
#
# A thousand draws of the package cost no simulation: they are those of the straight lines through
# the optimum. An ensemble of walkers knows of no straight line. With so mild a bend both say the
# same, within their Monte-Carlo errors; with wide priors on logarithms and two rows they would
# not, and then the walkers are right.

# %% tags=["chance"]
walkers, steps, burnt = 12, 220, 40
random = np.random.RandomState(3)
places = start + 0.02 * random.standard_normal((walkers, 2))
sampler = emcee.EnsembleSampler(walkers, 2, log_posterior)
sampler.run_mcmc(emcee.State(places, random_state=random.get_state()), steps)
chain = sampler.get_chain(discard=burnt, flat=True)
independent = len(chain) / sampler.get_autocorr_time(discard=burnt, tol=0)
print("mean", np.round(chain.mean(axis=0), 3), "spread", np.round(chain.std(axis=0), 3))

# %% tags=["chance"]
draws = own.draws
error = spread * np.sqrt(1 / independent + 1 / len(draws))
apart = (chain.mean(axis=0) - draws.mean(axis=0)) / error
ratio = chain.std(axis=0) / draws.std(axis=0)
assert np.all(np.abs(apart) < 3)
assert np.all(np.abs(ratio - 1) < 3 * np.sqrt(0.5 / independent + 0.5 / len(draws)))
print("means apart by", np.round(apart, 1), "errors; ratio of spreads", np.round(ratio, 1))
