"""What trials of therapies show, and what the model predicts where none was fitted.

Each bound names what it stands on: rows of the evidence by their study, or "prediction" where
nothing was fitted. A bound that is missed is an expected failure that says the number reached.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

import ranklmodel
from ranklmodel.inputs import combined
from ranklmodel.simulation.trajectory import Trajectory

MONTH = 365.25 / 12


@cache
def over(person: str, months: int, *regimens: str) -> Trajectory:
    library = ranklmodel.Library()
    regimen = combined([library.regimen(name) for name in regimens])
    return ranklmodel.simulate(person, regimen, until=f"{months} month", every="0.5 month")


def change(run: Trajectory, name: str, month: float, since: float = 0.0) -> float:
    """Return the percent change between two months, just before a dose given then."""
    place = int(np.argmin(np.abs(run.days - month * MONTH)))
    return float(run.percent_change(name, since * MONTH)[place])


DENOSUMAB = ("freedom_woman", 66, "denosumab_60mg_6_monthly")


@pytest.mark.parametrize(
    ("name", "month", "low", "high"),
    [
        ("CTX_s", 1, -92, -80),  # FREEDOM_markers: -86 to -89 %
        ("CTX_s", 24, -75, -50),  # FREEDOM_markers and DEFEND at the end of an interval
        ("P1NP", 1, -40, -15),  # FREEDOM_markers and DEFEND: about -30 %
        ("LS_BMD", 60, 11, 15),  # FREEDOM_ext5: 13.7 %
    ],
)
def test_denosumab(name: str, month: float, low: float, high: float) -> None:
    assert low <= change(over(*DENOSUMAB), name, month) <= high


def test_denosumab_for_two_years_and_off_it() -> None:
    """DEFEND: resorption overshoots by 3 months, and density returns to where it was in 24."""
    run = over("defend_woman", 48, "denosumab_60mg_2_years")
    last = 18 + 6  # the interval after the last of four injections ends
    assert change(run, "CTX_s", last + 6) > 0
    assert change(run, "CTX_s", last + 12) > 0
    assert change(run, "CTX_s", last + 6) > change(run, "CTX_s", last + 24)
    for site in ("LS_BMD", "TH_BMD", "FN_BMD"):
        assert change(run, site, last + 24) < change(run, site, last) - 1
    assert abs(change(run, "TH_BMD", last + 24)) <= 1.5


@pytest.mark.parametrize("year", [1, 2, 3])
def test_zoledronate_a_year_after_each_infusion(year: int) -> None:
    """HORIZON_label and HORIZON_markers: 50 to 55 % below, in whole percents; no tachyphylaxis."""
    run = over("horizon_woman", 37, "zoledronate_5mg_yearly")
    assert -60 <= round(change(run, "CTX_s", 12 * year)) <= -50


@pytest.mark.parametrize(
    "regimen",
    [
        "zoledronate_4mg_6_monthly",
        "ibandronate_150mg_monthly",
        "risedronate_35mg_weekly",
        "denosumab_60mg_6_monthly",
    ],
)
def test_an_antiresorptive_keeps_the_spine_on_anastrozole(regimen: str) -> None:
    """Predictions: no trial of the combination was fitted."""
    run = over("atac_woman", 24, "anastrozole_1mg_daily", regimen)
    alone = over("atac_woman", 24, "anastrozole_1mg_daily")
    assert change(alone, "LS_BMD", 24) < -2
    assert change(run, "LS_BMD", 24) >= -1.0


SLOWER = "+1.9 % at two years where ATAC printed +1.9 and +2.2, below the bound of 2; +3.2 at five"


@pytest.mark.parametrize(
    "month",
    [pytest.param(24, marks=pytest.mark.xfail(strict=True, reason=SLOWER)), 36, 48, 60],
)
def test_tamoxifen_spares_the_spine_after_menopause(month: int) -> None:
    """ATAC: +1.9 and +2.2 % at two years, +2.8 % at five; between them a prediction."""
    run = over("atac_woman", 60, "tamoxifen_20mg_daily")
    assert 2.0 <= change(run, "LS_BMD", month) <= 3.5


def test_tamoxifen_costs_bone_before_menopause() -> None:
    """Prediction: where estradiol is high, a partial agonist takes its place."""
    run = over("young_woman", 24, "tamoxifen_20mg_daily")
    untreated = over("young_woman", 24, "placebo")
    for site in ("LS_BMD", "TH_BMD"):
        assert change(run, site, 24) < min(0.0, change(untreated, site, 24)) - 0.5


def test_two_years_after_an_inhibitor() -> None:
    """Spine: ATAC +4.0, IBIS-II +1.25 %; hip: ATAC +0.5 %; neck: prediction."""
    run = over("atac_woman", 84, "anastrozole_1mg_5_years")
    assert 0.5 <= change(run, "LS_BMD", 84, since=60) <= 4
    assert abs(change(run, "TH_BMD", 84, since=60)) <= 1
    assert change(run, "FN_BMD", 84, since=60) <= 0.3


def test_estrogen_by_mouth_gains_spine_and_hip() -> None:
    """PEPI at three years: spine +3.8 to +5.0 %, hip +1.7 %; placebo loses both."""
    library = ranklmodel.Library()
    arms = library.trial("pepi").arms
    person = next(iter(arms.values())).population.name
    run = over(person, 36, "conjugated_estrogens_0_625mg_daily")
    assert 2 < change(run, "LS_BMD", 36) < 6
    assert change(run, "TH_BMD", 36) > 0
