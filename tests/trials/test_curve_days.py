"""On which days an arm is looked at: often enough that doses do not look like slow waves."""

from __future__ import annotations

import numpy as np
import pytest

from ranklmodel.inputs import Library
from ranklmodel.trials.run import curve_days


def test_weekly_doses_are_followed_day_by_day() -> None:
    arm = Library().trial("serrano2023").arm("weekly")
    days = curve_days(arm)
    assert set(range(int(arm.follow_up) + 1)) <= set(days.tolist())
    assert arm.follow_up > 28


def test_a_single_tablet_is_followed_within_the_hour() -> None:
    days = curve_days(Library().trial("cpdd2022").arm("fasting"))
    assert len(days) >= 20
    assert (days[0], days[-1]) == (0.0, pytest.approx(1 / 24))


def test_the_weeks_after_each_of_few_doses_are_seen() -> None:
    arm = Library().trial("roux2014").arm("denosumab")
    after = curve_days(arm) - 365.25 / 2
    assert np.sum((after > 0) & (after < 15)) >= 4


def test_years_of_daily_doses_are_seen_month_by_month() -> None:
    days = curve_days(Library().trial("aribon").arm("placebo"))
    assert len(days) < 50


def test_without_follow_up_there_is_one_day() -> None:
    assert curve_days(Library().trial("map3").arm("all")).tolist() == [0.0]
