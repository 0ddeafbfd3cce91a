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
# # 4. Fit your own data
#
# From a table of six columns to intervals of parameters. The data here are simulated, so that the
# truth is known: two parameters are moved, rows are read off the runs, and a random error is
# added to each. The fit is not told the truth; at the end its intervals must hold it.
#
# With data of your own, begin at step 2. [docs/howto/own_trial.md](../docs/howto/own_trial.md)
# and [docs/howto/own_fit.md](../docs/howto/own_fit.md) have the same on the command line.
#
# Not for clinical use.

# %%
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

import ranklmodel

truth = {"rankl_rise": 1.5, "LS_imbalance": 0.16}
table = ranklmodel.scenario("atac_woman").parameters
for name, value in truth.items():
    print(f"{name}: {table[name].title}; usually {table[name].value:.3g}, here {value:g}")

# %% [markdown]
# ## 1. Data whose truth is known
#
# Spine density (%, DXA) and serum CTX (%) of two arms of women as in ATAC, on placebo or on
# anastrozole 1 mg a day. `se` is the standard error of a mean.

# %%
random = np.random.default_rng(2)
arms = {"placebo": "placebo", "treated": "anastrozole_1mg_daily"}
design = [("LS_BMD", 12, 0.35), ("LS_BMD", 24, 0.35)]
design += [("CTX_s", month, 5.0) for month in (6, 12, 24)]
rows = []
for arm, regimen in arms.items():
    life = ranklmodel.scenario("atac_woman", regimen, parameters=truth, dosing="averaged")
    run = life.run([30.4375 * month for month in range(25)])
    for endpoint, month, se in design:
        value = run.percent_change(endpoint)[month] + random.normal(0, se)
        rows.append((arm, endpoint, "pct_change", month, round(float(value), 1), se))
data = pd.DataFrame(rows, columns=["arm", "endpoint", "unit", "time_months", "value", "se"])
data

# %% [markdown]
# ## 2. A trial is two files
#
# `observations.csv` has the six columns, `trial.yaml` says who took what. They lie in a folder
# that is laid out as the package's own `params` is.

# %%
TRIAL = """
name: clinic
title: Our clinic
description: Anastrozole or placebo for two years; simulated.
sources: [unpublished]
arms:
  treated:
    title: anastrozole 1 mg
    population: atac_woman
    regimen: anastrozole_1mg_daily
    rows: [treated]
  placebo:
    title: placebo
    population: atac_woman
    regimen: placebo
    rows: [placebo]
"""
place = tempfile.TemporaryDirectory()  # in earnest a folder that you keep
mine = Path(place.name)
(mine / "trials" / "clinic").mkdir(parents=True)
(mine / "trials" / "clinic" / "trial.yaml").write_text(TRIAL)
data.to_csv(mine / "trials" / "clinic" / "observations.csv", index=False)

before = ranklmodel.score("clinic", library=ranklmodel.Library([mine])).to_pandas()
before[["arm", "endpoint", "month", "observed", "predicted", "z"]].round(1)

# %% [markdown]
# These are predictions of the parameters in use. `z` is the difference over its standard error,
# in which the spread between trials has its part, so that one trial seldom convicts the model.
#
# ## 3. A calibration is a question
#
# Which parameters may move, and on which trials. A row is fitted only where a seventh column,
# `role`, says `calibration`; without it rows are shown and never fitted. `rankl_turnover`, how
# fast RANKL is made and lost, is asked for on purpose: rows half a year apart can not tell days
# from weeks.

# %%
QUESTION = """
name: ours
description: The rise of RANKL, the balance of the spine, and how fast RANKL turns over.
free: [rankl_rise, LS_imbalance, rankl_turnover]
trials: [{trial: clinic}]
"""
(mine / "calibrations").mkdir()
(mine / "calibrations" / "ours.yaml").write_text(QUESTION)
fitted_rows = data.assign(role="calibration")
fitted_rows.to_csv(mine / "trials" / "clinic" / "observations.csv", index=False)
library = ranklmodel.Library([mine])

# %% [markdown]
# ## 4. The fit
#
# Everything else stays at the shipped calibration `people`. One search is enough here; for a
# question of many parameters take `starts=20`.

# %%
answer = ranklmodel.fit("ours", library=library)
result = answer.calibration.result
for name, value in result.values.items():
    error = "no standard error" if value.standard_error is None else f"{value.standard_error:.2g}"
    print(f"{name:15} {value.value:.2g} {value.unit:6} {error:18} {value.status}")
print(*answer.notices, sep="\n")

# %% [markdown]
# ## 5. Profiles
#
# A standard error is what the curvature at the optimum makes of a curve that may bend. A profile
# walks a parameter to both ends of its 95 % interval, all others following, and says when there
# is no end.

# %%
profiles = ranklmodel.profiles(answer)
profiles.plot()

# %%
for profile in profiles.of:
    low, high = (f"{end:.2g}" if end is not None else "no end" for end in profile.interval)
    told = f"truth {truth[profile.name]:g}" if profile.name in truth else "not moved"
    print(f"{profile.name:15} {profile.kind:8} {low} to {high}; {told}")

# %% [markdown]
# ## What is determined, and what is not
#
# The rise of RANKL and the balance of the spine have two ends each, wide ones: two arms of one
# trial, and the spread between trials is larger than their errors. Of the turnover of RANKL
# nothing is learnt: its profile is flat from bound to bound. To learn more, measure CTX within
# the first weeks, or take further trials into the question.
#
# One data set proves little. Of many such, 94 % of the profiles hold their truth
# ([docs/simulated_profiles.md](../docs/simulated_profiles.md)).

# %%
for name, value in truth.items():
    low, high = profiles[name].interval
    assert low < value < high, name
assert profiles["rankl_turnover"].kind == "flat"
place.cleanup()
