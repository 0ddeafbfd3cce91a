"""What people bring acts on their loss in the direction, and by about as much, as was seen.

Changes of density in percent over two years. The ranges are wide: they hold the direction and the
order of size, and a fit moves what lies within. Differences are the high value less the low one.
"""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.explanation.baseline_risk import baseline_risk
from ranklmodel.explanation.factor_effects import BaselineRisk, FactorEffect
from ranklmodel.inputs import Library
from ranklmodel.inputs.regimens.taken import partly_taken
from ranklmodel.lives.simulate import simulate

INHIBITOR, NOTHING = "anastrozole_1mg_daily", "placebo"
WHO = "map3_woman"  # ten years after the menopause; her estradiol is the model's own


@pytest.fixture(scope="module")
def risk() -> BaselineRisk:
    return baseline_risk(WHO)


def factor(risk: BaselineRisk, name: str) -> FactorEffect:
    return next(one for one in risk.factors if one.name == name)


def difference(risk: BaselineRisk, name: str, regimen: str, site: str) -> float:
    return factor(risk, name).on[regimen][site].difference


def test_more_body_mass_loses_less_untreated_and_more_on_an_inhibitor(risk: BaselineRisk) -> None:
    """MAP3_baseline and Folkerd2012: obese women have two to three times the estradiol."""
    for site, least, most in (("LS_BMD", 0.03, 1.0), ("TH_BMD", 0.05, 1.0)):
        assert least < difference(risk, "body_mass_index", NOTHING, site) < most
    for site, least, most in (("LS_BMD", 0.3, 2.5), ("TH_BMD", 0.15, 1.5)):
        assert least < -difference(risk, "body_mass_index", INHIBITOR, site) < most


@pytest.mark.parametrize("regimen", [NOTHING, INHIBITOR])
def test_who_is_nearer_to_the_menopause_loses_more(risk: BaselineRisk, regimen: str) -> None:
    """Sowers2010: -3.3 % a year up to two years after it, -1.1 later; Guthrie1998 likewise."""
    years = factor(risk, "menopause")
    assert years.low == pytest.approx(4, abs=0.01)
    assert years.high == pytest.approx(14, abs=0.01)
    assert 0.8 < difference(risk, "menopause", regimen, "LS_BMD") < 4
    assert 0.5 < difference(risk, "menopause", regimen, "TH_BMD") < 3


def test_more_estradiol_loses_less_untreated_and_more_on_an_inhibitor(risk: BaselineRisk) -> None:
    """Stone1998: hip -0.8 % a year below 5 pg/mL, -0.1 from 10 on, in women of 65 and more."""
    level = factor(risk, "estradiol")
    assert level.low is not None and level.high is not None
    assert level.high / level.low == pytest.approx(1.68 / 0.6, rel=1e-6)
    assert 0.1 < difference(risk, "estradiol", NOTHING, "TH_BMD") < 1.5
    assert 0.05 < difference(risk, "estradiol", NOTHING, "LS_BMD") < 1.5
    assert 0.3 < -difference(risk, "estradiol", INHIBITOR, "TH_BMD") < 2.5
    assert 0.6 < -difference(risk, "estradiol", INHIBITOR, "LS_BMD") < 4


def test_every_second_tablet_keeps_most_of_the_effect_and_every_tenth_much_less(
    risk: BaselineRisk,
) -> None:
    """No row has anastrozole so; Serrano2023 is of exemestane on one day or three days a week."""
    taken = factor(risk, "share_taken")
    assert (taken.hers, taken.low, taken.high) == (1, 0.1, 0.5)
    for site, change in risk.unchanged[INHIBITOR].items():
        without = risk.unchanged[NOTHING][site]
        effect = taken.on[INHIBITOR][site]
        tenth, second = ((end - without) / (change - without) for end in (effect.low, effect.high))
        assert 0.93 < second < 1
        assert 0.3 < tenth < 0.88
        assert 1 - tenth > 5 * (1 - second)


def test_every_tenth_tablet_leaves_several_times_the_estradiol() -> None:
    daily = Library().regimen(INHIBITOR)
    left = []
    for share in (1.0, 0.5, 0.1):
        run = simulate(WHO, partly_taken(daily, share), until="3 month", every="1 day")
        left.append(float(np.mean(run["E2"][31:] / run["E2"][0])))
    all_taken, second, tenth = left
    assert all_taken < second < 1.5 * all_taken
    assert 2.5 * all_taken < tenth < 0.6


def test_months_without_tablets_cost_the_effect_of_those_months(risk: BaselineRisk) -> None:
    missed = factor(risk, "months_missed")
    assert (missed.hers, missed.low, missed.high) == (0, 3, 12)
    for site, change in risk.unchanged[INHIBITOR].items():
        effect = missed.on[INHIBITOR][site]
        assert change < effect.low < effect.high < risk.unchanged[NOTHING][site]
        assert effect.high - change > 2 * (effect.low - change)


@pytest.mark.parametrize("regimen", [NOTHING, INHIBITOR])
def test_degenerative_change_raises_the_spine_alone(risk: BaselineRisk, regimen: str) -> None:
    """NHANES, men of 51 to 80 years: the spine stays level while the hip falls by a twentieth."""
    effect = factor(risk, "degenerative_change").on[regimen]
    assert 1.2 < effect["LS_BMD"].difference < 2.1  # 0.01 a year over two years, on bone that falls
    assert effect["TH_BMD"].low == effect["TH_BMD"].high == risk.unchanged[regimen]["TH_BMD"]


@pytest.mark.parametrize("site", ["LS_BMD", "TH_BMD"])
def test_faster_turnover_loses_more_on_an_inhibitor(risk: BaselineRisk, site: str) -> None:
    """Assumed, no row tests it: resorption that rises does so in proportion to what there was."""
    assert 0.3 < -difference(risk, "turnover", INHIBITOR, site) < 3


def test_a_t_score_moves_no_percent_and_this_is_said(risk: BaselineRisk) -> None:
    score = factor(risk, "T_score")
    assert not score.on
    assert set(score.without_effect) == {NOTHING, INHIBITOR}
    assert all("same at any density" in why for why in score.without_effect.values())
    assert score.low == pytest.approx(-2, abs=1e-6)
    assert score.high == pytest.approx(0, abs=1e-6)
