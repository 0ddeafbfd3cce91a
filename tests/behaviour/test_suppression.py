"""Ovaries suppressed before the menopause, and testes: order and sign of what bone does.

No result of a trial of premenopausal suppression is encoded or compared with.
"""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.trajectory import Trajectory
from ranklmodel.trials.families import situation_of

YEAR = 365.25
YEARS = np.array([1.0, 3.0, 5.0]) * YEAR
AGONIST = "gnrh_agonist_3_years"
WITH_INHIBITOR = "gnrh_agonist_anastrozole_3_years"
WITH_TAMOXIFEN = "gnrh_agonist_tamoxifen_3_years"
WITH_ZOLEDRONATE = "gnrh_agonist_anastrozole_zoledronate_3_years"


@pytest.fixture(scope="module")
def women() -> dict[str, Trajectory]:
    regimens = ("placebo", AGONIST, WITH_INHIBITOR, WITH_TAMOXIFEN, WITH_ZOLEDRONATE)
    return {
        one: scenario("premenopausal_woman", one, dosing="averaged").run(YEARS) for one in regimens
    }


@pytest.mark.parametrize("site", ["LS", "TH"])
def test_an_agonist_costs_bone_and_an_inhibitor_more(
    women: dict[str, Trajectory], site: str
) -> None:
    change = {name: run.percent_change(f"{site}_BMD") for name, run in women.items()}
    assert (change[AGONIST][1:3] < change["placebo"][1:3] - 1).all()
    assert (change[WITH_INHIBITOR][1:3] < change[AGONIST][1:3] - 0.5).all()
    assert (change[WITH_TAMOXIFEN][1:3] > change[AGONIST][1:3]).all()
    assert (change[WITH_ZOLEDRONATE][1:3] > change[WITH_INHIBITOR][1:3] + 1).all()
    assert change[WITH_ZOLEDRONATE][2] > -1


def test_bone_comes_back_where_the_ovary_does(women: dict[str, Trajectory]) -> None:
    for name in (AGONIST, WITH_INHIBITOR):
        spine = women[name]["LS_BMD"]
        assert spine[2] < spine[3] < spine[0]
        assert women[name]["E2"][3] == pytest.approx(women["placebo"]["E2"][3], rel=1e-3)


def test_estradiol_under_suppression(women: dict[str, Trajectory]) -> None:
    assert women[AGONIST]["E2"][2] < 15
    assert women[WITH_INHIBITOR]["E2"][2] < 0.2 * women[AGONIST]["E2"][2]


@pytest.mark.parametrize(
    ("trial", "arm", "situation"),
    [
        ("mittan2002", "GnRHa", "suppression on"),
        ("greenspan2005", "acute_ADT", "suppression on"),
        ("finkelstein", "gel_5g_anastrozole", "two drugs at once"),
        ("ttrials", "testosterone", "testosterone"),
        ("rancho_bernardo", "men", "untreated"),
    ],
)
def test_families_of_men_s_arms(trial: str, arm: str, situation: str) -> None:
    assert situation_of(Library().trial(trial).arm(arm), YEAR) == situation


def test_qct_follows_testosterone_and_more_than_dxa_does() -> None:
    """Half as much again at least: trabecular bone turns over faster than the whole vertebra."""
    runs = {
        one: scenario("ttrials_man", one, dosing="averaged").run([YEAR])
        for one in ("placebo", "testosterone_gel_5g_daily", "gnrh_agonist")
    }
    changes = {
        (name, output): float(run.percent_change(output)[-1])
        for name, run in runs.items()
        for output in ("QCT_LS", "LS_mineral")
    }
    for name, sign in (("testosterone_gel_5g_daily", 1), ("gnrh_agonist", -1)):
        qct, dxa = (
            changes[name, one] - changes["placebo", one] for one in ("QCT_LS", "LS_mineral")
        )
        assert sign * dxa > 0.2
        assert sign * qct > 1.5 * sign * dxa
    assert changes["placebo", "QCT_LS"] < changes["placebo", "LS_mineral"]
