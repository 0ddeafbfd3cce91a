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
# # 2. Figures of the paper, with their data
#
# `ranklmodel figures` writes every figure of the paper with its data as CSV and its caption as
# text. Here three of them are made from Python, and the numbers behind them are looked at: a
# figure is its table first, and a picture second.
#
# Not for clinical use.

# %%
import pandas as pd

from ranklmodel.figures.paper.caption import caption_of
from ranklmodel.figures.paper.content import COLUMNS
from ranklmodel.figures.paper.drawing import draw
from ranklmodel.figures.paper.registry import FIGURES, paper_figure
from ranklmodel.figures.paper.runs import Runs

runs = Runs()  # each trial and each life is run once, whatever figures ask for it
for name, entry in FIGURES.items():
    print(f"{entry.number:2}  {name:18}  {entry.title}")

# %% [markdown]
# ## ATAC: five years of anastrozole or tamoxifen, and two years off
#
# Marks are what the trial observed, with their intervals; curves are the model, with 95 % bands.

# %%
atac = paper_figure("atac", runs)
draw(atac)

# %% [markdown]
# The caption says what the bands hold, which results were fitted, and where they were read.

# %%
print(caption_of(atac))

# %% [markdown]
# The table has a row for each point of a curve and for each result. `least` and `most` are where
# a right model expects the result: its sampling error and the spread between trials are in them.


# %%
def table_of(figure):
    return pd.DataFrame(figure.records(), columns=COLUMNS)


def results_of(figure):
    table = table_of(figure)
    columns = ["panel", "series", "x", "x_unit", "y", "low", "high", "unit", "use"]
    return table.loc[table.kind == "result", columns].round(1).reset_index(drop=True)


spine = results_of(atac)
spine[spine.panel == spine.panel[0]]

# %% [markdown]
# ## IBIS-II: anastrozole or placebo, and the recovery

# %%
ibis2 = paper_figure("ibis2", runs)
draw(ibis2)

# %%
results_of(ibis2).head(8)

# %% [markdown]
# ## The dose: 0.01 to 10 mg of anastrozole a day
#
# Below some 0.1 mg a day estradiol comes back, and bone with it; above 1 mg there is little left
# to take away.

# %%
dose_response = paper_figure("dose_response", runs)
draw(dose_response)

# %% [markdown]
# ## Do the figures say what the trials are scored by?
#
# What stands in the figures is compared with what `ranklmodel score` counts: every result of the
# two trials within the spread that a right model expects.

# %%
rows = [row for name in ("atac", "ibis2") for row in runs.trial(name).rows if row.counted]
within = sum(row.within for row in rows)
largest = max(abs(row.z) for row in rows)
print(f"{within} of {len(rows)} results within, largest |z| {largest:.2f}")
assert within == len(rows) and largest < 1.96

# %% [markdown]
# Others are made the same way: `paper_figure(NAME, runs)` and `draw`. All of them, as files, are
# `ranklmodel figures --out FOLDER`. What misses stands in [README.md](../README.md) and row by
# row in [docs/trials.md](../docs/trials.md).
