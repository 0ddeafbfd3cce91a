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
# # 1. From a tablet to bone
#
# One milligram of anastrozole a day blocks 97 % of aromatase. What does that do to a woman's
# bones over five years, why, and what comes back when she stops? Every number below comes from
# the model; the assertions make sure that the text stays true. [README.md](../README.md) has the
# same on the command line.
#
# Not for clinical use.

# %%
import ranklmodel

woman = ranklmodel.scenario("atac_woman", "anastrozole_1mg_5_years")
months = [30.4375 * month for month in range(85)]
run = woman.run(months)

# %% [markdown]
# ## Estradiol falls, resorption rises, bone is lost
#
# The curves start at the baseline visit. Before it the model has lived the woman's life from 25
# years on, so she comes to the visit losing bone already.

# %%
run.plot(quantities=["E2", "CTX_s", "LS_BMD"], change=True)

# %%
quantities = ("E2", "CTX_s", "LS_BMD", "TH_BMD")
after_five_years = {name: round(float(run.percent_change(name)[60]), 2) for name in quantities}
assert -94 < after_five_years["E2"] < -88
assert after_five_years["CTX_s"] > 10
assert -7.1 < after_five_years["LS_BMD"] < -5.1
after_five_years

# %% [markdown]
# ## Why
#
# `explain` says what each process did to the spine, summing to the change, and follows the causes
# upstream. Resorption and formation both rise; what is left over is the loss.

# %%
why = ranklmodel.explain(woman, "LS_BMD", 0.0, 5 * 365.25)
assert abs(sum(part.amount for part in why.contributions) - why.change) < 1e-6
for part in why.contributions:
    print(f"{part.process:32} {part.amount:+.4f} {why.unit}")

# %%
chain, causes = [], why.causes
while causes:
    main = causes[0]
    chain.append(f"{main.quantity}: {main.before:.3g} to {main.after:.3g} {main.unit}")
    causes = main.causes
assert any(line.startswith("anastrozole_block") for line in chain)
print(*chain, sep="\n")

# %% [markdown]
# ## After stopping
#
# Estradiol is back within weeks. The spine regains a part, because the bone that was being
# rebuilt is filled in and young bone mineralises; the hip stays where it is, since its ageing
# loss goes on.

# %%
spine = run.percent_change("LS_BMD", since=months[60])[84]
hip = run.percent_change("TH_BMD", since=months[60])[84]
assert spine > 0.5 and abs(hip) < 1.0
f"spine {spine:+.2f} %, hip {hip:+.2f} %"

# %% [markdown]
# ## Does a smaller dose spare bone?
#
# Hardly: the response to estradiol is steep just where inhibitors leave it, and a tenth of the
# dose still takes away five sixths of it.

# %%
losses = {}
for regimen in ("anastrozole_0_1mg_5_years", "anastrozole_1mg_5_years", "anastrozole_10mg_daily"):
    other = ranklmodel.simulate("atac_woman", regimen, every="1 year")
    losses[regimen] = round(float(other.percent_change("LS_BMD")[-1]), 2)
assert losses["anastrozole_10mg_daily"] < losses["anastrozole_1mg_5_years"]
assert losses["anastrozole_1mg_5_years"] < losses["anastrozole_0_1mg_5_years"] < 0
losses

# %% [markdown]
# ## The same against the trial
#
# The whole trial, with its results and the error each is judged by. Notebook 2 has the figures of
# the paper, notebook 3 goes through the chain step by step.

# %%
trial = ranklmodel.run_trial("atac")
assert all(row.within for row in trial.rows)
ranklmodel.plot_trial(trial)
