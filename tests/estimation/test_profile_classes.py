"""Designs of which it is known what the data leave open: 31 of them, of three kinds."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from ranklmodel.estimation.objective import Objective
from ranklmodel.estimation.predictions import predicted_values
from ranklmodel.estimation.profile import Profiles, profiles
from ranklmodel.estimation.search import Search
from ranklmodel.estimation.simulated_rows import places_of
from ranklmodel.estimation.starts import stated_start
from tests.estimation.questions import goal_of, question
from tests.quick import long_swept

pytestmark = pytest.mark.slow

# Nothing of these is asked in women without a drug whose rows are densities.
UNFELT = (
    *("denosumab_site_half", "anastrozole_half_block", "anastrozole_clearance"),
    *("letrozole_half_block", "letrozole_clearance", "tamoxifen_half_amount"),
    *("zoledronate_potency", "alendronate_bioavailability", "exemestane_clearance"),
    *("testosterone_volume", "anastrozole_volume", "letrozole_volume"),
)
# One row, and two that act on it: whatever the first, the second makes up for it.
ONE_ROW = ("LS", "TH", "FN")


def profiled(goal: Objective, optimum: np.ndarray) -> Profiles:
    """Return the profiles of an objective about a point that is known to be its best."""
    best = SimpleNamespace(point=tuple(optimum.tolist()))
    asked = SimpleNamespace(require_workers=lambda workers: None)
    fit: Any = SimpleNamespace(goal=goal, asked=asked, starts=SimpleNamespace(best=best))
    return profiles(fit)


@pytest.mark.parametrize("name", long_swept(UNFELT, UNFELT[::3]))
def test_what_no_row_feels_is_flat(name: str) -> None:
    rows = ({"trial": "ibis2", "arms": ["placebo"]}, {"trial": "guthrie1998"})
    goal = goal_of(question({"name": "TH_imbalance", "bounds": [-0.5, 0.9]}, name, trials=rows))
    found = profiled(goal, Search(goal).rest(stated_start(goal)).point)
    assert (found["TH_imbalance"].kind, found[name].kind) == ("bounded", "flat")


@pytest.mark.parametrize("site", ONE_ROW)
@pytest.mark.parametrize("numbers", [(1.2, 5.0), (1.3, 6.0), (1.6, 10.0)])
def test_of_two_that_make_one_number_the_nearer_bounded_is_flat(
    site: str, numbers: tuple[float, float]
) -> None:
    narrow, wide = numbers
    table = goal_of(question("LS_imbalance", trials=[_one_row(site)])).table
    at = {name: table[name].value for name in (f"{site}_turnover", f"{site}_imbalance")}
    first, second = at
    free = (
        {"name": first, "bounds": [at[first] / narrow, at[first] * narrow]},
        {"name": second, "bounds": [at[second] / wide, min(at[second] * wide, 0.95)]},
    )
    goal = _about(goal_of(question(*free, trials=[_one_row(site)])), "none")
    found = profiled(goal, stated_start(goal))
    assert found[first].kind == "flat"


@pytest.mark.parametrize("censoring", ["left", "right"])
@pytest.mark.parametrize(
    ("site", "name"),
    [*((site, "imbalance") for site in ONE_ROW), ("TH", "rankl_rise"), ("FN", "rankl_rise")],
)
def test_what_a_bound_tells_is_one_sided(name: str, site: str, censoring: str) -> None:
    """Losses of at most, or at least, what the model gives: less, or more, of either is open."""
    free = f"{site}_{name}" if name == "imbalance" else name
    plain = goal_of(question(free, trials=[_one_row(site)]))
    start = stated_start(plain)
    value = plain.from_search(start)[0]
    bounds = [value / 40, 0.95] if name == "imbalance" else [value / 3, value * 3]
    goal = goal_of(question({"name": free, "bounds": bounds}, trials=[_one_row(site)]))
    bound = _about(goal, censoring)
    one = profiled(bound, start)[free]
    assert one.kind == "one-sided"
    # more of either is more loss: a change that is further down
    open_end = one.high if censoring == "left" else one.low
    assert open_end.kind == "open"


def _one_row(site: str) -> dict[str, Any]:
    trial = {"LS": "ibis2", "TH": "ibis2", "FN": "guthrie1998"}[site]
    arms = {"ibis2": ["placebo"], "guthrie1998": ["remained_postmenopausal"]}[trial]
    others = {"ibis2": ("LS_BMD", "TH_BMD"), "guthrie1998": ("LS_BMD", "FN_BMD")}[trial]
    weights = {name: 0.0 for name in others if name != f"{site}_BMD"}
    return {"trial": trial, "arms": arms, "weights": weights}


def _about(goal: Objective, censoring: str) -> Objective:
    """Return the question with its first row alone, seen where it is predicted, 0.03 points off."""
    table = goal.changed(goal.from_search(stated_start(goal)))
    row = goal.rows[0]
    predicted = predicted_values(goal.rows[:1], goal.people[:1], table, goal.how)
    place = float(places_of([row], predicted)[0])
    seen = replace(row.comparison, observed=place, error=0.03, between=0.0, censoring=censoring)
    return replace(goal, rows=(replace(row, comparison=seen),))
