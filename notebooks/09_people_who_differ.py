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
# # 9. People who differ, and trials to come
#
# A trial's mean hides who it is made of. Here are people of a cohort, each with an age, estradiol,
# densities and bone of her own: how they spread on anastrozole, who loses most and why, what a rule
# does for them, and how many of them a trial needs.
#
# Numbers of people are small, so that the page runs in a minute. Not for clinical use.

# %%
import numpy as np
import pandas as pd

import ranklmodel

YEAR = 365.25
ANASTROZOLE = "anastrozole_1mg_5_years"

# %% [markdown]
# ## Who they are

# %%
women = ranklmodel.people("ibis2_women", 150)
drawn = women.to_pandas()
drawn[["age", "body_mass_index", "E2", "LS_T_score", "TH_T_score"]].describe().loc[
    ["mean", "std", "min", "max"]
].round(1)

# %% [markdown]
# Each follows from her number alone, and is a population as any other. How unlike people are in two
# parameters of bone is assumed; [docs/spreads.md](../docs/spreads.md) sets what follows from it
# beside evidence, and says that women of this model are more alike than real ones.
#
# ## How they spread

# %%
run = ranklmodel.cohort(
    "ibis2_women", ["placebo", ANASTROZOLE], people=150, years=5, every="6 month", keep=True
)
run.plot(quantities=["LS_BMD", "TH_BMD", "E2"])

# %%
last = run.summary.query("day > 1826 and measure == 'percent change' and quantity == 'LS_BMD'")
last[["regimen", "n", "mean", "sd", "q2.5", "q50", "q97.5"]].round(2).reset_index(drop=True)

# %% [markdown]
# Everybody by the size of her change at two years:

# %%
run.plot(kind="waterfall", quantity="LS_BMD", month=24)

# %% [markdown]
# ## Who loses most, and why
#
# A tenth of them at either end, at the spine after two years on anastrozole. First, who they are:

# %%
spine = run.kept()["LS_BMD"].sel(regimen=ANASTROZOLE)
change = 100 * (spine.sel(day=2 * YEAR) / spine.sel(day=0.0) - 1).values
order = np.argsort(change)
ends = {"lose most": order[:15], "lose least": order[-15:]}
columns = ["age", "years_since_menopause", "body_mass_index", "E2", "LS_T_score", "LS_turnover"]
who = pd.DataFrame({name: drawn.iloc[places][columns].mean() for name, places in ends.items()})
who["all"] = drawn[columns].mean()
who.round(2)

# %% [markdown]
# Then, what moved their spines. Each woman's loss is explained by itself, and the parts are
# averaged over her group:

# %%
lives = [
    [
        ranklmodel.scenario(one, ANASTROZOLE, dosing="averaged")
        for one in women.take(places).populations
    ]
    for places in ends.values()
]
why = ranklmodel.explain_difference(*lives, "LS_BMD", names=tuple(ends))
why.plot()

# %% [markdown]
# Those who lose most had more estradiol to lose and a faster turnover: their osteoclasts rise more,
# and the osteoblasts that follow make up for only part of it.
#
# ## A rule
#
# Zoledronate begins at the first yearly visit at which the T-score of spine or hip is below -2.
# Each woman's rule looks at her own density:

# %%
RULE = "anastrozole_1mg_zoledronate_below_minus_2"
helped = ranklmodel.cohort(
    "ibis2_women", [ANASTROZOLE, RULE], people=150, years=5, every="1 year", keep=True
)
hip = helped.kept()["TH_BMD"]
gain = 100 * (hip.isel(day=-1) / hip.isel(day=0) - 1)
treated = (gain.sel(regimen=RULE) - gain.sel(regimen=ANASTROZOLE)).values > 0.01
print(f"{treated.mean():.0%} of them come to zoledronate")
print(
    "hip of those at five years, %:",
    {k: round(float(gain.sel(regimen=k)[treated].mean()), 1) for k in (ANASTROZOLE, RULE)},
)

# %% [markdown]
# ## A trial to come
#
# Zoledronate from the start of anastrozole, or from two years after it: how many women tell the two
# apart? The pool and the number of draws are too small for more than a picture; the defaults take a
# minute.

# %%
trial = ranklmodel.virtual_trial("zoledronate_early", replicates=200, draws=3, pool=30)
trial.plot()

# %%
hip_apart = trial.first
seen = pd.DataFrame(trial.difference_records())
seen[["quantity", "visit", "unit", "source", "mean", "low", "high", "power"]].round(2)

# %% [markdown]
# ## The numbers that must hold

# %%
means = last.set_index("regimen")
assert not run.failures and not helped.failures
assert -8 < means.loc[ANASTROZOLE, "mean"] < -4 < means.loc["placebo", "mean"] < 1
assert means.loc[ANASTROZOLE, "sd"] > means.loc["placebo", "sd"]
assert who.loc["E2", "lose most"] > who.loc["E2", "lose least"]
assert abs(sum(one.difference for one in why.drivers) - why.difference) < 1e-9
assert why.drivers[0].quantity == "osteoclasts"
assert 0 < treated.mean() < 1
assert float((gain.sel(regimen=RULE) - gain.sel(regimen=ANASTROZOLE))[treated].mean()) > 1
assert hip_apart.difference > 0
