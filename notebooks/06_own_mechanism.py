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
# # 6. A mechanism of your own, in 25 lines
#
# The model has no antibody against sclerostin. Here one is added, without touching the package: a
# file of equations, a file of numbers, and a regimen. Its numbers are made up and of the size of
# such antibodies. [docs/a_new_drug.md](../docs/a_new_drug.md) has two drugs in full and says what
# else works with them.
#
# Not for clinical use.

# %%
import tempfile
from pathlib import Path

import numpy as np

import ranklmodel
from ranklmodel.checks.run import UnitsAgree

# %% [markdown]
# ## The equations
#
# Two laws of the language do most of it: a drug in one compartment, and a share that saturates.
# The last line is where the antibody meets the model: what sclerostin is made multiplies by what
# the antibody leaves. Every quantity says its unit; no number stands here.

# %%
MECHANISM = '''\
"""An antibody against sclerostin, given under the skin."""

from ranklmodel.language.laws.drugs import one_compartment
from ranklmodel.language.laws.shapes import saturation


def sclerostin_antibody(m):
    """Take sclerostin out of action, by a share that saturates with the level in plasma."""
    level = one_compartment(m, "sclerostin_antibody", "subcutaneous")
    bound = m.rule(
        "sclerostin_bound",
        "1",
        saturation(level, m.parameter("sclerostin_antibody_half", "ng/mL")),
        "share of sclerostin that the antibody binds",
    )
    m.factor("sclerostin_stimulus", 1 - bound, "sclerostin that the antibody leaves free")
'''
print(len(MECHANISM.splitlines()), "lines")
assert len(MECHANISM.splitlines()) <= 25

# %% [markdown]
# ## The numbers
#
# Each has a unit, bounds, and says where it comes from; `assumed` must say why. `expect` states
# in words what must hold whatever the numbers are.

# %%
NUMBERS = """\
mechanism: sclerostin_antibody
description: An antibody against sclerostin. Its numbers are made up.
parameters:
  sclerostin_antibody_absorption:
    {name: absorption rate, value: 0.3, unit: 1/day, bounds: [0.05, 2],
     kind: assumed, note: Peak within a week.}
  sclerostin_antibody_clearance:
    {name: apparent clearance, value: 0.4, unit: L/day, bounds: [0.1, 2],
     kind: assumed, note: Half-life of a week.}
  sclerostin_antibody_volume:
    {name: apparent volume, value: 4, unit: L, bounds: [2, 10],
     kind: assumed, note: Plasma and some tissue.}
  sclerostin_antibody_half:
    {name: level that binds half, value: 5000, unit: ng/mL, bounds: [100, 50000],
     kind: assumed, note: Sets the potency.}
doses:
  sclerostin_antibody:
    subcutaneous: {unit: mg, a_day: [20, 400], usual: 210 mg/month, note: Assumed.}
expect:
  on sclerostin_antibody:
    - "sclerostin_antibody_half up: sclerostin up; P1NP down; LS_BMD down"
conserved:
  - sclerostin_antibody_depot: 1
    sclerostin_antibody_plasma: 1
    sclerostin_antibody_eliminated: 1
"""
REGIMEN = """\
name: sclerostin_antibody_210mg
description: 210 mg under the skin every month for a year.
treatments:
  - drug: sclerostin_antibody
    route: subcutaneous
    dose: 210 mg
    interval: 1 month
    stop: 1 year
"""
place = tempfile.TemporaryDirectory()  # in earnest a folder that you keep
mine = Path(place.name) / "mine"
(mine / "regimens").mkdir(parents=True)
(mine / "sclerostin_antibody.py").write_text(MECHANISM)
(mine / "sclerostin_antibody.yaml").write_text(NUMBERS)
(mine / "regimens" / "sclerostin_antibody_210mg.yaml").write_text(REGIMEN)

problems = ranklmodel.check(mechanisms=mine, checks=[UnitsAgree()])
assert problems == []
print("units agree")

# %% [markdown]
# `ranklmodel check --mechanisms mine` goes through all checks, also of what stands under `expect`
# and `conserved`.
#
# ## A mistake is refused
#
# Suppose the share had been written as the level over a clearance. The equation is not read as a
# number:

# %%
wrong = Path(place.name) / "wrong"
wrong.mkdir()
slip = 'level / m.parameter("sclerostin_antibody_clearance", "L/day")'
right = 'saturation(level, m.parameter("sclerostin_antibody_half", "ng/mL"))'
(wrong / "sclerostin_antibody.py").write_text(MECHANISM.replace(right, slip))
(wrong / "sclerostin_antibody.yaml").write_text(NUMBERS)
try:
    ranklmodel.simulate("atac_woman", mechanisms=wrong)
except ranklmodel.UnitError as error:
    message = str(error)
print(message.partition("sclerostin_antibody.py")[2])
assert "expected '1'" in message

# %% [markdown]
# ## A year on it, and a year off
#
# Formation (P1NP) rises within months while resorption (CTX) hardly moves, so that density rises;
# for some months after the last injection it goes on rising, as new bone mineralises. Whether a
# real antibody does the same is for trials to say.

# %%
months = [30.4375 * month for month in range(25)]
on_it = ranklmodel.scenario("atac_woman", "sclerostin_antibody_210mg", mechanisms=mine)
run = on_it.run(months)
run.plot(quantities=["sclerostin", "P1NP", "CTX_s", "LS_BMD"])

# %%
for name in ("P1NP", "CTX_s", "LS_BMD"):
    change = run.percent_change(name)
    told = ", ".join(f"{change[month]:+.1f} % at {month} months" for month in (3, 12, 24))
    print(f"{name}: {told}")

# %% [markdown]
# ## Properties that must hold
#
# No drug is made or lost: what is under the skin, in plasma and eliminated is what was given. And
# a weaker antibody does less.

# %%
parts = ("depot", "plasma", "eliminated")
amount = sum(run[f"sclerostin_antibody_{part}"][24] for part in parts)
print(f"{amount:.3f} mg of the {12 * 210} mg given")
assert abs(amount - 12 * 210) < 1e-6 * amount

weaker = ranklmodel.scenario(
    "atac_woman",
    "sclerostin_antibody_210mg",
    mechanisms=mine,
    parameters={"sclerostin_antibody_half": 20000.0},
).run(months)
gains = [float(one.percent_change("LS_BMD")[12]) for one in (run, weaker)]
print(f"spine after a year {gains[0]:+.2f} %, with a fourth of the affinity {gains[1]:+.2f} %")
assert gains[0] > gains[1] > 0
assert np.all(run["sclerostin"][1:12] < 1)
place.cleanup()
