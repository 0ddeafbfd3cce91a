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
# # 3. The mechanism step by step, with exercises
#
# From a tablet of anastrozole to bone density there are seven steps. Each section takes one: what
# happens, the numbers of a woman of the ATAC trial on 1 mg a day for five years, and an exercise.
# The answer is in the hidden cell after it; try first. No knowledge of the package is needed.
#
# [README.md](../README.md) has the whole chain as a picture; `ranklmodel show NAME` prints what a
# quantity or a parameter is, with its unit and its source.
#
# Not for clinical use.

# %%
import numpy as np
import pandas as pd

import ranklmodel
from ranklmodel.figures.paper.drawing import draw
from ranklmodel.figures.paper.registry import paper_figure
from ranklmodel.figures.paper.runs import Runs

woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_5_years")
moments = {
    "visit": 0,
    "1 day": 1,
    "1 week": 7,
    "1 month": 30,
    "3 months": 91,
    "1 year": 365,  # whole days, just before a tablet
    "5 years": 1826,
    "7 years": 2557,
}
run = woman.run(list(moments.values()))


def at(*quantities):
    """Return quantities at the moments, with their units."""
    columns = {f"{name} [{run.unit(name)}]": np.round(run[name], 3) + 0.0 for name in quantities}
    return pd.DataFrame(columns, index=list(moments))


# %% [markdown]
# ## 1. The tablet blocks aromatase
#
# A tablet is absorbed within hours. Plasma builds up over a week or two, as the half-life is two
# days. The share of aromatase that is blocked saturates with the level. Treatment ends after five
# years.

# %%
at("anastrozole_concentration", "anastrozole_block", "active_aromatase")

# %% [markdown]
# **Exercise 1.** The level at which half of the largest block is reached is a parameter,
# `anastrozole_half_block`. The level in steady state is about 25 ng/mL on 1 mg a day. What share
# of aromatase is left at work with a tenth of the dose? Is it ten times as much?

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: the block is largest * level / (level + half).
half = woman.parameters["anastrozole_half_block"].value
largest = woman.parameters["anastrozole_largest_block"].value
left = {dose: 1 - largest * (25 * dose) / (25 * dose + half) for dose in (1.0, 0.1)}
print(f"half block at {half:.2f} ng/mL; left at work: 1 mg {left[1.0]:.3f}, 0.1 mg {left[0.1]:.3f}")
# Less than ten times: at the usual dose most of what is left is what no dose blocks.
assert left[0.1] < 10 * left[1.0]

# %% [markdown]
# ## 2. Estradiol falls
#
# After the menopause nearly all estradiol is made by aromatase in fat and other tissue, from
# androgens of the adrenal. Estradiol is lost within hours, so it follows aromatase within a day.

# %%
at("active_aromatase", "E2", "E1", "free_estradiol")

# %% [markdown]
# **Exercise 2.** By what share has estradiol fallen after three months? Compare it with the share
# of aromatase that is blocked. Why is more left of estradiol than of aromatase?

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: 97 % of aromatase is blocked, estradiol falls by 92 %.
fall = 1 - run["E2"][4] / run["E2"][0]
block = run["anastrozole_block"][4]
print(f"estradiol falls by {100 * fall:.1f} %, {100 * block:.1f} % of aromatase is blocked")
# A little is formed where inhibitors do not reach, however high the dose.
beyond = woman.parameters["estradiol_beyond_inhibitors"]
print(f"{beyond.title}: {beyond.value:.3g} {beyond.unit}, {beyond.kind}")
without = ranklmodel.scenario(
    "atac_woman", "anastrozole_1mg_5_years", parameters={beyond.name: 0.0}
).run([0, 91])
fall_without = 1 - without["E2"][1] / without["E2"][0]
print(f"without that part estradiol would fall by {100 * fall_without:.1f} %")
assert 0.90 < fall < fall_without

# %% [markdown]
# ## 3. Receptors notice, cytokines rise
#
# Free estradiol, 2 % of all, binds the receptors alpha and beta. What estrogen action lacks,
# against a healthy woman before the menopause, is the *deficit*: 0 before it, 1 with no estrogen
# at all. A woman after the menopause has more than half of the deficit already; the inhibitor
# takes most of the rest. Interleukins 1 and 6 and TNF rise with it.

# %%
at("estrogen_receptor_alpha", "estrogen_receptor_beta", "estrogen_deficit", "interleukin_1")

# %% [markdown]
# **Exercise 3.** Occupancy of the receptor alpha is `free / (free + half)`, where `half` is the
# parameter `estrogen_receptor_alpha_half`. Work out the occupancy at the visit and after three
# months from free estradiol, and compare with the table.

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer
half = woman.parameters["estrogen_receptor_alpha_half"].value
by_hand = run["free_estradiol"] / (run["free_estradiol"] + half)
print(f"half {half:.3f} pg/mL; at the visit {by_hand[0]:.3f}, after three months {by_hand[4]:.3f}")
assert np.allclose(by_hand, run["estrogen_receptor_alpha"], rtol=1e-6)

# %% [markdown]
# ## 4. RANKL and OPG
#
# RANKL, a ligand on cells of marrow, makes precursors into osteoclasts by binding RANK. OPG is a
# decoy: RANKL on it is lost. RANKL rises with the cytokines and the deficit, OPG first falls and
# later rises with the number of young osteocytes that a higher turnover leaves. What cells feel
# is the occupancy of RANK.

# %%
at("RANKL", "OPG", "rank_occupancy")

# %% [markdown]
# **Exercise 4.** Without OPG, how much higher would the occupancy of RANK be after three months?
# Occupancy is RANKL times `(1 + c) / (1 + c * OPG)`, where `c` is the parameter
# `opg_competition`.

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: one plus c times OPG as much.
c = woman.parameters["opg_competition"].value
rankl, opg = run["RANKL"][4], run["OPG"][4]
occupancy = rankl * (1 + c) / (1 + c * opg)
print(f"c = {c:g}; with OPG {occupancy:.2f}, without {rankl * (1 + c):.2f}")
assert abs(occupancy - run["rank_occupancy"][4]) < 1e-6

# %% [markdown]
# ## 5. Osteoclasts
#
# More precursors become osteoclasts, and each lives longer, as estrogen makes them die. Serum
# CTX, a piece of collagen that resorption sets free, follows their number.

# %%
at("osteoclast_precursors", "osteoclasts", "osteoclast_apoptosis_factor", "CTX_s")

# %% [markdown]
# **Exercise 5.** Osteoclasts rise by some 45 % in the first months, though RANK occupancy rises
# by a quarter. Where does the rest come from?

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: they die more slowly. Number follows what arrives over how fast it dies.
occupied = run["rank_occupancy"][4] / run["rank_occupancy"][0]
precursors = run["osteoclast_precursors"][4] / run["osteoclast_precursors"][0]
dying = run["osteoclast_apoptosis_factor"][4] / run["osteoclast_apoptosis_factor"][0]
expected = occupied * precursors / dying
seen = run["osteoclasts"][4] / run["osteoclasts"][0]
print(f"{occupied:.2f} by RANK, {precursors:.2f} by precursors, {1 / dying:.2f} by a longer life")
print(f"product {expected:.2f}, number {seen:.2f}")
assert abs(expected - seen) < 0.05

# %% [markdown]
# ## 6. Osteoblasts follow
#
# Where bone was resorbed it is formed again: osteoblasts lay collagen for weeks and then
# mineralise for months. P1NP, cut off collagen as it is laid, dips in the first days, as each
# cell lays less, and then rises with the number of cells.

# %%
at("osteoclasts", "collagen_laying_osteoblasts", "mineralising_osteoblasts", "P1NP")

# %% [markdown]
# **Exercise 6.** Both resorption and formation are higher by about a quarter after five years. If
# they rose alike, why is bone lost? The running totals `LS_formed` and `LS_resorbed` of the spine
# will tell.

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: each cycle refills less than was taken away, and there are more cycles.
formed = run["LS_formed"][6] - run["LS_formed"][0]
resorbed = run["LS_resorbed"][6] - run["LS_resorbed"][0]
print(f"resorbed {resorbed:.3f}, formed {formed:.3f} of the young adult's spine in five years")
print(f"of each part that is resorbed {formed / resorbed:.3f} is formed again")
assert 0.85 < formed / resorbed < 0.95

# %% [markdown]
# ## 7. Bone density
#
# The change of density is the sum of what each process did.

# %%
why = ranklmodel.explain(woman, "LS_BMD", 0.0, 5 * 365.25)
why.plot()

# %%
at("LS_BMD", "TH_BMD")

# %% [markdown]
# **Exercise 7.** After five years she stops. Two years later, what has come back of the spine,
# and what has not? Estradiol is where it was at the visit.

# %% tags=["hide-cell"] jupyter={"source_hidden": true, "outputs_hidden": true}
# Answer: the bone that was being rebuilt is filled in; what the balance took is gone.
back = 100 * (run["LS_BMD"][7] - run["LS_BMD"][6]) / (run["LS_BMD"][0] - run["LS_BMD"][6])
print(f"estradiol {run['E2'][7]:.1f} of {run['E2'][0]:.1f} pg/mL; {back:.0f} % of the loss is back")
assert 30 < back < 60

# %% [markdown]
# ## All of it at once
#
# The pathway after a year on anastrozole: what acts on what, and how strongly.

# %%
draw(paper_figure("pathway", Runs()))

# %%
change = float(run.percent_change("LS_BMD")[6])
print(f"spine after five years {change:+.1f} %, of which each process explains its part")
assert -7.1 < change < -5.1
assert abs(sum(part.amount for part in why.contributions) - why.change) < 1e-6
