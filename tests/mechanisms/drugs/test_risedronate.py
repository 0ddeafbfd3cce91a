"""Risedronate: a tablet a week, weaker than alendronate's."""

from __future__ import annotations

from functools import cache

import pytest

from ranklmodel.lives.simulate import simulate
from ranklmodel.simulation.trajectory import Trajectory


@cache
def two_years(regimen: str) -> Trajectory:
    return simulate("ultra_woman", regimen, until="2 year")


@cache
def gain(regimen: str, site: str) -> float:
    """Return the percent change of density in two years."""
    return float(two_years(regimen).percent_change(site)[-1])


@pytest.mark.parametrize(
    ("site", "seen", "se"), [("LS_BMD", 1.8, 0.7), ("TH_BMD", 1.7, 0.6), ("FN_BMD", 1.9, 0.8)]
)
def test_alendronate_gains_more_as_in_fact(site: str, seen: float, se: float) -> None:
    """FACT prints differences of arms only; the error is the one its rows are scored with."""
    more, less = (gain(f"{name}_weekly", site) for name in ("alendronate_70mg", "risedronate_35mg"))
    assert less > 1
    assert more - less == pytest.approx(seen, abs=1.96 * se)
    assert more > 1.2 * less


def test_a_month_at_once_does_what_four_weeks_do() -> None:
    weekly, monthly = (
        gain(f"risedronate_{name}", "LS_BMD") for name in ("35mg_weekly", "150mg_monthly")
    )
    assert monthly == pytest.approx(weekly, rel=0.05)
