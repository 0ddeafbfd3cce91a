"""Ageing of bone apart from estrogen: nothing in the young, a slow loss of the hip after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ranklmodel.inputs import Library
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.lives.scenario import scenario
from ranklmodel.simulation.trajectory import Trajectory

LIBRARY = Library()
YEAR = 365.25
SITES = ("LS", "TH", "FN")


def without_menopause(age: float, years: float, **changes: float) -> Trajectory:
    """Return the life of somebody whose estradiol stays that of the young, as men's nearly does."""
    person = replace(LIBRARY.population("young_woman"), age=Quantity(age, "year"))
    life = scenario(person, calibration="people", library=LIBRARY, parameters=changes)
    return life.run([years * YEAR])


def test_bone_does_not_age_before_its_onset() -> None:
    run = without_menopause(26.0, 4.0)
    for site in SITES:
        assert run[f"{site}_balance_lost_to_age"] == pytest.approx(0.0, abs=1e-12)
        # her estradiol is not the reference to the last digit
        assert abs(run.percent_change(f"{site}_mineral")[-1]) < 0.01


def test_the_hip_falls_with_age_without_a_menopause() -> None:
    """Men's hip density falls by 5.3 % from 51-60 to 71-80 years (PMC12995607); the spine's not.

    What is here without estrogen is a little under half of that.
    """
    aged, ageless = (
        without_menopause(55.0, 20.0, **changes)
        for changes in ({}, {"LS_ageing": 0.0, "TH_ageing": 0.0, "FN_ageing": 0.0})
    )
    assert -7 < aged.percent_change("TH_mineral")[-1] < -2
    assert aged.percent_change("TH_mineral")[-1] < aged.percent_change("LS_mineral")[-1] < 0
    for site in SITES:
        assert abs(ageless.percent_change(f"{site}_mineral")[-1]) < 0.3


def test_markers_hardly_tell_of_it() -> None:
    """Balance ages, turnover does not: what calcium bone gives off lowers PTH a little."""
    aged = without_menopause(55.0, 20.0)
    assert abs(aged.percent_change("CTX_s")[-1]) < 1
    assert abs(aged.percent_change("P1NP")[-1]) < 1
