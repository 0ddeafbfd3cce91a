"""Estrogens by mouth: estradiol tablets and conjugated estrogens."""

from __future__ import annotations

from functools import cache, partial

import numpy as np
import pytest

from ranklmodel.lives.gradient import gradient
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.problem import Tolerance
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.trajectory import Trajectory
from tests.oracles.differences import eighth_order

WOMAN = "postmenopausal_woman"
TABLET, CONJUGATED = "estradiol_1mg_oral_daily", "conjugated_estrogens_0_625mg_daily"
YEAR = 365.25


@cache
def three_years(regimen: str) -> Trajectory:
    life = scenario(WOMAN, regimen)
    return life.run(np.linspace(0.0, 3 * YEAR, 37))


def fold(run: Trajectory, name: str) -> float:
    """Return how many times an output has risen after a year."""
    return 1 + float(run.percent_change(name)[12]) / 100


# --- hormones ---


def test_conjugated_estrogens_raise_hormones_as_measured() -> None:
    """Estrone and SHBG were used for the parameters, estradiol and its free part are predicted."""
    run = three_years(CONJUGATED)
    assert fold(run, "E1") == pytest.approx(3.6, rel=0.05)
    assert fold(run, "SHBG_level") == pytest.approx(2.5, rel=0.02)
    assert fold(run, "E2") == pytest.approx(2.7, rel=0.15)
    assert fold(run, "free_estradiol") == pytest.approx(1.8, rel=0.15)


def test_a_tablet_gives_more_estrone_than_estradiol() -> None:
    """Means over the day of a tablet, which does not leave estradiol level."""
    run = scenario(WOMAN, TABLET).run([0.0, *np.linspace(365.0, 366.0, 201)])
    names = ("E1", "E2", "E1S", "SHBG_level")
    before = {name: float(run[name][0]) for name in names}
    means = {name: float(np.trapezoid(run[name][1:], dx=1 / 200)) for name in names}
    risen = {name: means[name] - before[name] for name in ("E1", "E2")}
    assert 15 < risen["E2"] < 30
    assert 3 < risen["E1"] / risen["E2"] < 7
    folds = {name: means[name] / before[name] for name in names}
    assert folds["E1S"] == pytest.approx(folds["E1"], rel=1e-3)
    assert folds["SHBG_level"] == pytest.approx(1.45, abs=0.03)


def test_shbg_rises_and_falls_within_weeks() -> None:
    run = scenario(WOMAN, CONJUGATED).run([0.0, 7.0, 60.0])
    rise = run["SHBG_level"] / run["SHBG_level"][0] - 1
    assert 0.2 < rise[1] / rise[2] < 0.7


@pytest.mark.parametrize(
    ("regimen", "amount", "a_day"),
    [(TABLET, "estradiol_tablet", 1000.0), (CONJUGATED, "conjugated_estrogens", 625.0)],
)
def test_all_that_is_given_is_there_or_released(regimen: str, amount: str, a_day: float) -> None:
    run = scenario(WOMAN, regimen).run([0.0, 10.5, 100.5])
    doses = a_day * (np.floor(run.days) + 1 if regimen == TABLET else run.days)
    doses[0] = run[amount][0]
    np.testing.assert_allclose(run[amount] + run[f"{amount}_released"], doses, rtol=1e-6)


# --- bone ---


@pytest.mark.parametrize("regimen", [TABLET, CONJUGATED])
def test_density_rises_and_turnover_falls(regimen: str) -> None:
    run, untreated = three_years(regimen), three_years("placebo")
    assert -55 < run.percent_change("CTX_s")[12] < -20
    for site in ("LS_BMD", "TH_BMD"):
        assert run.percent_change(site)[-1] > untreated.percent_change(site)[-1] + 2
    assert 1.0 < run.percent_change("LS_BMD")[-1] < 7.0


def test_equine_estrogens_do_most_of_what_conjugated_ones_do() -> None:
    few = scenario(WOMAN, CONJUGATED, parameters={"equine_estrogens_half_amount": 1e4})
    without = few.run([0.0, YEAR])
    assert (
        without.percent_change("CTX_s")[-1]
        > three_years(CONJUGATED).percent_change("CTX_s")[12] / 2
    )


# --- derivatives ---


@pytest.mark.parametrize(
    ("regimen", "names"),
    [
        pytest.param(
            *(TABLET, ("oral_estradiol_as_estradiol", "oral_estradiol_liver_reference")),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(TABLET, ("oral_estradiol_as_estrone", "oral_estradiol_release")),
            marks=pytest.mark.slow,
        ),
        pytest.param(
            *(CONJUGATED, ("equine_estrogens_half_amount", "conjugated_estrogens_as_estrone")),
            marks=pytest.mark.slow,
        ),
        (CONJUGATED, ("SHBG_response", "SHBG_turnover", "conjugated_estrogens_release")),
    ],
)
def test_derivatives_agree_with_differences(regimen: str, names: tuple[str, ...]) -> None:
    days = (20.0, 100.0, 200.0)
    woman = scenario(WOMAN, regimen, tolerance=Tolerance(1e-10, 1e-13))
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
