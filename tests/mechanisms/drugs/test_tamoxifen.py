"""Tamoxifen: a partial agonist that gains bone after the menopause and loses it before."""

from __future__ import annotations

from functools import cache, partial

import numpy as np
import pytest

from ranklmodel.inputs import Library, Regimen
from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import Scenario, scenario
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory
from tests.oracles.differences import eighth_order

FIVE_YEARS, ON = "tamoxifen_20mg_5_years", "tamoxifen_20mg_daily"
YEAR = 365.25


def life(who: str, regimen: str, **changes: float) -> Scenario:
    """Return a woman on a regimen, with bone as a joint fit has it."""
    return scenario(who, regimen, parameters=changes)


@cache
def seven_years(regimen: str = FIVE_YEARS) -> Trajectory:
    return life("atac_woman", regimen).run(np.linspace(0.0, 7 * YEAR, 85))


def change(run: Trajectory, name: str, year: float, since: float = 0.0) -> float:
    """Return the percent change of an output between two years."""
    place = int(np.argmin(np.abs(run.days - year * YEAR)))
    return float(run.percent_change(name, since * YEAR)[place])


# --- the body ---


def test_what_is_given_is_in_the_body_or_eliminated() -> None:
    run = seven_years()
    given = 20.0 * np.minimum(run.days, 5 * YEAR)
    np.testing.assert_allclose(
        run["tamoxifen_body"] + run["tamoxifen_eliminated"], given, rtol=1e-6
    )


def test_it_is_there_for_weeks_and_gone_within_months() -> None:
    body = life("atac_woman", FIVE_YEARS).run([0.0, 10.0, 60.0, 365.0, 5 * YEAR, 5 * YEAR + 10])
    amounts = body["tamoxifen_body"]
    assert amounts[1] < amounts[2] < amounts[3] == pytest.approx(20 / 0.07, rel=1e-5)
    assert amounts[5] == pytest.approx(amounts[4] * np.exp(-0.7), rel=1e-5)


# --- receptors ---


@pytest.mark.parametrize("who", ["atac_woman", "young_woman"])
def test_the_action_is_that_of_two_that_compete(who: str) -> None:
    woman = life(who, ON)
    run, k = woman.run([0.0, 30.0, 400.0]), woman.parameters.values_by_name()
    ratio, weight = k["estrogen_receptor_beta_ratio"], k["estrogen_receptor_beta_weight"]
    efficacy = k["tamoxifen_efficacy"]
    x = run["tamoxifen_body"] / k["tamoxifen_half_amount"]
    alpha = run["free_estradiol"] / k["estrogen_receptor_alpha_half"]
    beta = alpha / ratio
    action = (1 - weight) * (alpha + efficacy * x) / (1 + alpha + x) + weight * beta / (
        1 + beta + x
    )
    np.testing.assert_allclose(run["estrogen_action"], action, rtol=1e-12)


def test_shbg_rises_and_less_estradiol_is_free() -> None:
    run = seven_years()
    assert 35 < change(run, "SHBG_level", 1) < 55
    assert change(run, "E2", 1) == pytest.approx(0.0, abs=0.01)
    assert change(run, "free_estradiol", 1) < -10


# --- bone ---


def test_density_rises_after_the_menopause() -> None:
    """ATAC printed 2.2 percent at the spine after two years, with 1.2 to 3.2 as its interval."""
    run = seven_years()
    assert 1.2 < change(run, "LS_BMD", 2) < 3.2
    assert 0.0 < change(run, "TH_BMD", 2) < change(run, "LS_BMD", 2)
    assert change(run, "LS_BMD", 5) > 2.0
    # ATAC printed 0.74 at the hip after five years; the model is at the low end of its interval.
    assert -0.57 < change(run, "TH_BMD", 5) < 2.05
    assert -35 < change(run, "CTX_s", 1) < -10


def test_the_gain_is_lost_in_part_when_it_is_stopped() -> None:
    run = seven_years()
    for site in ("LS_BMD", "TH_BMD"):
        assert -3.0 < change(run, site, 7, since=5) < -0.5


def test_density_falls_before_the_menopause() -> None:
    run = life("young_woman", ON).run([0.0, 2 * YEAR])
    assert run.percent_change("LS_BMD")[-1] < -1.0
    assert run.percent_change("TH_BMD")[-1] < -0.5
    assert run.percent_change("CTX_s")[-1] > 10


def test_the_half_amount_hardly_matters_and_the_efficacy_does() -> None:
    days = [0.0, 2 * YEAR]
    usual = change(seven_years(), "LS_BMD", 2)
    halved = life("atac_woman", ON, tamoxifen_half_amount=15.0).run(days)
    weaker = life("atac_woman", ON, tamoxifen_efficacy=0.305).run(days)
    assert abs(halved.percent_change("LS_BMD")[-1] - usual) < 0.4
    assert weaker.percent_change("LS_BMD")[-1] < usual - 1.5


# --- beside anastrozole ---


def together(*names: str) -> Regimen:
    """Return several regimens as one."""
    library = Library()
    treatments = [t for name in names for t in library.regimen(name).treatments]
    return Regimen("_and_".join(names), "All of them.", tuple(treatments))


def test_the_trough_of_anastrozole_is_lower_and_estradiol_as_low() -> None:
    before_a_tablet = [0.0, 365.0 - 1e-6, 366.0 - 1e-6]
    alone, both = (
        life("atac_woman", regimen).run(before_a_tablet)
        for regimen in (
            "anastrozole_1mg_daily",
            together("anastrozole_1mg_daily", ON),
        )
    )
    trough = [float(run["anastrozole_concentration"][-1]) for run in (alone, both)]
    assert trough[1] / trough[0] == pytest.approx(0.73, abs=0.01)
    assert both.percent_change("E2")[-1] == pytest.approx(alone.percent_change("E2")[-1], abs=1.0)


@pytest.mark.parametrize("regimen", ["anastrozole_1mg_daily", "letrozole_2_5mg_daily"])
def test_inhibitors_without_it_are_averaged_as_before(regimen: str) -> None:
    days = np.linspace(0.0, YEAR, 13)
    woman = partial(scenario, "atac_woman", regimen)
    exact, averaged = (woman(dosing=dosing).run(days) for dosing in ("exact", "averaged"))
    assert averaged.statistics.steps < exact.statistics.steps / 10
    np.testing.assert_allclose(averaged["LS_BMD"], exact["LS_BMD"], rtol=1e-6)


def test_tablets_whose_clearance_it_alters_are_not_averaged() -> None:
    both = together("anastrozole_1mg_daily", ON)
    run = scenario("atac_woman", both, dosing="averaged").run([0.0, YEAR])
    assert "tamoxifen_body alters the rate of anastrozole_plasma" in run.dosing


# --- derivatives ---


def test_derivatives_agree_with_differences() -> None:
    names = (
        "tamoxifen_efficacy",
        "tamoxifen_half_amount",
        "tamoxifen_elimination_rate",
        "tamoxifen_shbg_rise",
    )
    days = (20.0, 200.0, 390.0)
    woman = scenario("atac_woman", ON, tolerance=Tolerance(1e-10, 1e-13))
    found = gradient(woman, days, names)
    where = [found.trajectory.layout.outputs.position(n) for n in ("CTX_s", "P1NP", "LS_BMD")]

    def shown(name: str, value: float) -> Floats:
        return woman.changed(**{name: value}).run(days).values[:, where]

    for place, name in enumerate(names):
        value = woman.parameters[name].value
        expected = eighth_order(partial(shown, name), value, 0.03 * value)
        size = np.abs(expected).max()
        np.testing.assert_allclose(
            found.values[:, where, place], expected, rtol=1e-4, atol=1e-6 * size
        )
