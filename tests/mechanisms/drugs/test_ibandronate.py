"""Ibandronate: a tablet a month."""

from __future__ import annotations

import pytest

from ranklmodel.lives.simulate import simulate


def test_more_a_month_does_more_and_a_month_at_once_as_much_as_a_little_more_a_day() -> None:
    spine = {}
    for name in ("150mg_monthly", "100mg_monthly", "2_5mg_daily"):
        run = simulate("ultra_woman", f"ibandronate_{name}", until="2 year")
        spine[name] = float(run.percent_change("LS_BMD")[-1])
    assert spine["150mg_monthly"] > spine["100mg_monthly"] > spine["2_5mg_daily"] > 3
    # twice the amount, and a power below one
    assert spine["150mg_monthly"] < 1.4 * spine["2_5mg_daily"]


def test_resorption_hardly_swings_from_tablet_to_tablet() -> None:
    run = simulate("ultra_woman", "ibandronate_150mg_monthly", until="1 year", every="1 day")
    last_month = run.percent_change("CTX_s")[-31:]
    assert last_month.max() < -45
    assert last_month.max() - last_month.min() == pytest.approx(5, abs=4)
