"""Risedronate: a tablet a week, weaker than alendronate's."""

from __future__ import annotations

import pytest

from ranklmodel.lives.simulate import simulate


@pytest.mark.parametrize(("site", "seen"), [("LS_BMD", 1.8), ("TH_BMD", 1.7), ("FN_BMD", 1.9)])
def test_alendronate_gains_more_as_in_fact(site: str, seen: float) -> None:
    runs = [
        simulate("ultra_woman", name, until="2 year")
        for name in ("alendronate_70mg_weekly", "risedronate_35mg_weekly")
    ]
    gains = [float(run.percent_change(site)[-1]) for run in runs]
    assert gains[1] > 1
    assert gains[0] - gains[1] == pytest.approx(seen, abs=0.9)


def test_a_month_at_once_does_what_four_weeks_do() -> None:
    weekly, monthly = (
        simulate("ultra_woman", f"risedronate_{name}", until="2 year").percent_change("LS_BMD")[-1]
        for name in ("35mg_weekly", "150mg_monthly")
    )
    assert monthly == pytest.approx(weekly, rel=0.05)
