"""Alendronate: a tablet of every day or of every week."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library, Quantity, Regimen
from ranklmodel.lives.simulate import simulate

LIBRARY = Library()


def test_a_steady_rate_stands_for_tablets_of_every_day_and_nearly_for_those_of_a_week() -> None:
    steady = simulate("ultra_woman", "alendronate_10mg_daily", until="1 year")
    (weekly_tablet,) = LIBRARY.regimen("alendronate_70mg_weekly").treatments
    tablet = weekly_tablet.model_copy(
        update={"dose": Quantity(10.0, "mg"), "interval": Quantity(1.0, "day")}
    )
    tablets = simulate("ultra_woman", Regimen("daily", "Every day.", (tablet,)), until="1 year")
    weekly = simulate("ultra_woman", "alendronate_70mg_weekly", until="1 year")
    np.testing.assert_allclose(steady["CTX_s"][1:], tablets["CTX_s"][1:], rtol=1e-2)
    np.testing.assert_allclose(steady["LS_BMD"], tablets["LS_BMD"], rtol=2e-4)
    np.testing.assert_allclose(steady["LS_BMD"], weekly["LS_BMD"], rtol=1e-3)


@pytest.mark.parametrize(("month", "seen"), [(1, -59), (3, -70), (6, -72), (12, -71)])
def test_resorption_falls_as_fast_and_as_far_as_in_arch(month: int, seen: float) -> None:
    arm = LIBRARY.trial("arch").arms["alendronate"]
    run = simulate(arm.population, arm.regimen, until="1 year")
    assert abs(run.percent_change("CTX_s")[month] - seen) < 6


def test_formation_follows_resorption_down() -> None:
    run = simulate("ultra_woman", "alendronate_10mg_daily", until="1 year")
    assert run.percent_change("P1NP")[1] > -25
    assert run.percent_change("P1NP")[12] < -40
