"""Doses: when, how many, which are taken."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ranklmodel.inputs.regimens.events import DoseSeries, dose_times


def test_dose_at_the_stop_is_not_given() -> None:
    assert dose_times(0.0, 3.0, 1.0, 1.0).tolist() == [0.0, 1.0, 2.0]
    assert dose_times(0.0, 0.3, 0.1, 1.0).size == 3


def test_times_do_not_drift() -> None:
    times = dose_times(0.0, 40_000.0, 0.1, 1.0)
    assert times.size == 400_000
    assert times[399_990] == 399_990 * 0.1
    summed = math.fsum([0.1] * 399_990)
    assert abs(times[399_990] - summed) < 1e-9


@given(st.integers(0, 1000).map(lambda k: k / 1000), st.integers(1, 3000))
def test_adherence_is_the_stated_share_and_evenly_spread(share: float, number: int) -> None:
    taken = dose_times(0.0, float(number), 1.0, share)
    assert taken.size == math.floor(number * share + 1e-9)
    if taken.size > 2:
        gaps = np.diff(taken)
        assert gaps.max() - gaps.min() <= 1


def test_adherence_follows_the_stated_rule() -> None:
    expected = [k for k in range(50) if math.floor((k + 1) * 0.7) > math.floor(k * 0.7)]
    assert len(expected) == 35
    assert dose_times(0.0, 10.0, 1.0, 0.9).size == 9
    assert dose_times(0.0, 4.0, 1.0, 0.75).tolist() == [1.0, 2.0, 3.0]


def test_single_dose() -> None:
    assert dose_times(5.0, 10.0, None, 1.0).tolist() == [5.0]
    assert dose_times(5.0, 10.0, None, 0.0).size == 0
    assert dose_times(5.0, 5.0, None, 1.0).size == 0


def test_edges_of_infusions() -> None:
    series = DoseSeries("zoledronate", "intravenous", 5.0, "mg", np.array([0.0, 365.0]), 0.25)
    assert series.edges().tolist() == [0.0, 0.25, 365.0, 365.25]
    assert series.amount_in("ug") == pytest.approx(5000)


def test_a_century_of_daily_doses_is_cheap() -> None:
    began = time.perf_counter()
    for _ in range(10):
        dose_times(0.0, 36_525.0, 1.0, 0.9)
    assert time.perf_counter() - began < 1.0


def test_share_survives_rounding() -> None:
    assert math.floor(0.29 * 100) == 28  # what the plain product would give
    assert dose_times(0.0, 100.0, 1.0, 0.29).size == 29
