"""Where curves meet a range, on curves whose answer is known; and over which days is averaged."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ranklmodel.errors import InputError
from ranklmodel.inputs import NO_TREATMENT, Regimen, Treatment
from ranklmodel.titration.search import day_crossing, dose_crossing, meeting
from ranklmodel.titration.target import Target
from ranklmodel.titration.window import last_window


def target(low: float, high: float) -> Target:
    return Target("E2", "E2", "plasma estradiol", low, high, "pg/mL", 1.0)


def daily(days: float) -> Regimen:
    dose = {"drug": "anastrozole", "dose": "1 mg", "interval": f"{days} day"}
    return Regimen("r", "R.", (Treatment.model_validate(dose),))


@given(some.floats(0.2, 4.0), some.floats(1.05, 2.0))
def test_a_dose_and_the_edges_around_it_are_those_of_the_formula(low: float, ratio: float) -> None:
    """A level of 8 / dose meets a range between 8 / high and 8 / low."""
    wanted = target(low, low * ratio)
    curve = [(dose, 8.0 / dose) for dose in np.geomspace(1.0, 100.0, 9).tolist()]
    met = meeting(curve, lambda dose: 8.0 / dose, wanted, dose_crossing)
    assert met is not None
    assert met.value == pytest.approx(8.0 / wanted.middle, rel=1e-5)
    assert met.first == pytest.approx(8.0 / wanted.high, rel=1e-5)
    assert met.last == pytest.approx(8.0 / wanted.low, rel=1e-5)


@given(some.integers(1, 60), some.integers(0, 20))
def test_whole_days_and_their_edges_are_those_of_counting(first: int, more: int) -> None:
    wanted = target(first - 0.5, first + more + 0.5)
    curve = [(float(days), float(days)) for days in (1, 2, 5, 11, 24, 50, 100)]
    met = meeting(curve, lambda days: days, wanted, day_crossing)
    assert met is not None
    assert (met.first, met.last) == (first, first + more)
    assert abs(met.value - wanted.middle) <= 0.5


def test_nothing_is_found_where_a_range_is_missed_or_stepped_over() -> None:
    curve = [(1.0, 8.0), (8.0, 1.0)]
    assert meeting(curve, lambda dose: 8.0 / dose, target(9, 10), dose_crossing) is None
    assert meeting(curve, lambda days: 8.0 / days, target(2.8, 3.5), day_crossing) is None


def test_of_a_curve_that_turns_the_smallest_dose_is_meant() -> None:
    curve = [(1.0, 5.0), (2.0, 1.0), (4.0, 5.0)]

    def level(dose: float) -> float:
        return 1.0 + 4.0 * abs(math.log2(dose) - 1.0)

    met = meeting(curve, level, target(2.9, 3.1), dose_crossing)
    assert met is not None and met.value == pytest.approx(math.sqrt(2.0))


def test_the_mean_of_a_swinging_curve_is_its_integral() -> None:
    """Drug that vanishes by 62 a day after each dose: absorption, the fastest there is."""
    window = last_window(daily(1.0), 1.0, 30.5)
    assert (window.start, window.stop) == (29.0, 30.0)
    fast = np.exp(-62.4 * (window.days - 29.0))
    assert window.weights.sum() == pytest.approx(1.0)
    assert fast @ window.weights == pytest.approx((1 - math.exp(-62.4)) / 62.4, rel=1e-4)


@pytest.mark.parametrize(
    ("interval", "other", "length"),
    [(1.0, 14.0, 14.0), (11.0, 120.0, 121.0), (182.625, 1.0, 182.625)],
)
def test_a_window_is_whole_intervals_of_all_that_is_taken(
    interval: float, other: float, length: float
) -> None:
    assert last_window(daily(other), interval, 365.25).length == pytest.approx(length)


def test_a_level_is_not_averaged_over_part_of_an_interval() -> None:
    with pytest.raises(InputError, match=r"at: .*averaged over 120 days.*day 90 is too early"):
        last_window(NO_TREATMENT, 120.0, 90.0)
