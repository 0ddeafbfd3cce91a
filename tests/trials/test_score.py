"""The rule of comparison against numbers worked by hand."""

from __future__ import annotations

from dataclasses import replace
from math import hypot, inf, log, sqrt

import pytest

from ranklmodel.inputs import Quantity
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.trials.comparison import comparison_of
from ranklmodel.trials.reasons import Refusal
from ranklmodel.trials.score import may_be_fitted
from tests.trials.rows import ARM, arm_with, held, row


@pytest.mark.parametrize(
    ("endpoint", "person"), [("LS_BMD", 3.5), ("TH_BMD", 3.0), ("FN_BMD", 4.0)]
)
def test_density_without_an_error_has_that_of_50_people(endpoint: str, person: float) -> None:
    comparison = held(endpoint=endpoint)
    assert comparison.name == "percent"
    assert comparison.error == pytest.approx(person / sqrt(50))
    assert not comparison.printed
    assert comparison.between == pytest.approx(hypot(0.5, 0.15 * 2.0))
    deviation = hypot(person / sqrt(50), 0.5, 0.3)
    assert comparison.z(-1.0) == pytest.approx(1.0 / deviation)
    assert held(endpoint=endpoint, n=200).error == pytest.approx(person / sqrt(200))


def test_the_deviation_grows_with_the_root_of_time_after_two_years() -> None:
    assert held(24.0).error == pytest.approx(3.5 / sqrt(50))
    assert held(60.0).error == pytest.approx(3.5 * sqrt(60 / 24) / sqrt(50))


def test_markers_are_compared_as_logarithms_of_the_ratio_to_baseline() -> None:
    comparison = held(endpoint="CTX_s", value=35.0)
    assert (comparison.name, comparison.between) == ("ln ratio", 0.15)
    assert comparison.error == pytest.approx(0.40 / sqrt(50))
    apart = log(1.20) - log(1.35)
    assert comparison.z(20.0) == pytest.approx(apart / hypot(0.40 / sqrt(50), 0.15))
    share = held(endpoint="CTX_s", value=135.0, unit="pct_of_baseline")
    assert share.z(120.0) == pytest.approx(comparison.z(20.0))
    fold = held(endpoint="CTX_s", value=1.35, unit="fold")
    assert fold.z(1.2) == pytest.approx(comparison.z(20.0))


def test_hormones_are_compared_as_logarithms_of_what_is_left() -> None:
    comparison = held(endpoint="E2", value=-90.0, n=12)
    assert (comparison.name, comparison.between) == ("ln level", 0.20)
    assert comparison.error == pytest.approx(0.5 / sqrt(12))
    assert comparison.z(-80.0) == pytest.approx(log(2.0) / hypot(0.5 / sqrt(12), 0.20))
    level = held(endpoint="E2", value=3.0, unit="pmol/L", n=12)
    assert level.z(6.0) == pytest.approx(comparison.z(-80.0))


def test_printed_errors_come_in_their_order_and_on_the_scale() -> None:
    assert held(sd=6.0, n=36).error == pytest.approx(1.0)
    assert held(sd=6.0, n=36, se=0.5).error == pytest.approx(0.5)
    whole = held(sd=6.0, n=36, se=0.5, ci_low=-2.392, ci_high=-1.608)
    assert whole.error == pytest.approx(0.2)
    assert whole.printed
    assert held(endpoint="CTX_s", value=25.0, se=10.0).error == pytest.approx(0.1 / 1.25)
    assert held(endpoint="E2", value=20.0, unit="pmol/L", se=2.0).error == pytest.approx(0.1)


def test_a_deviation_without_people_and_bars_of_unknown_kind_are_not_printed() -> None:
    assert not held(sd=6.0).printed
    bars = held(ci_low=-2.2, ci_high=-1.8, interval_level="unstated")
    assert not bars.printed
    assert bars.error == pytest.approx(3.5 / sqrt(50))
    assert held(ci_low=-2.2, ci_high=-1.8, interval_level="unstated", se=0.3).printed


def test_narrower_intervals_are_widened() -> None:
    ninety = held(ci_low=-3.0, ci_high=-1.0, interval_level=90.0)
    assert ninety.error == pytest.approx(1.0 / 1.6448536)
    assert held(ci_low=-3.0, ci_high=-1.0).error == pytest.approx(1.0 / 1.96)
    assert held(ci_low=-3.0, ci_high=-1.0, interval_level=99.0).error == pytest.approx(
        1.0 / 2.5758293
    )


def test_an_interval_is_taken_on_the_scale_of_comparison() -> None:
    dixon = held(endpoint="E2", unit="pmol/L", value=2.71, ci_low=2.38, ci_high=3.08)
    assert dixon.error == pytest.approx(log(3.08 / 2.38) / (2 * 1.96))
    below_nothing = held(endpoint="CTX_s", value=-50.0, ci_low=-110.0, ci_high=0.0)
    assert below_nothing.error == pytest.approx(log(2.0) / 1.96)


def test_a_bound_costs_nothing_on_its_allowed_side_only() -> None:
    left = held(endpoint="E2", value=-80.0, censoring="left")
    assert left.z(-93.0) == 0.0
    assert left.z(-60.0) == pytest.approx(log(2.0) / left.deviation)
    right = held(endpoint="E2", value=-80.0, censoring="right")
    assert right.z(-60.0) == 0.0
    assert right.z(-93.0) < -2.0


def test_absolute_density_is_a_percentage_of_the_printed_or_stated_baseline() -> None:
    person = ARM.population
    stated = FrozenDict({"LS_BMD": Quantity(0.95, "g/cm^2")})
    arm = replace(ARM, population=replace(person, bone_density=stated), observations=())
    comparison = held(arm=arm, unit="g/cm2", value=0.9025)
    assert comparison.observed == pytest.approx(-5.0)
    assert comparison.between == pytest.approx(hypot(0.5, 0.75))
    assert comparison.difference(0.912) == pytest.approx(1.0)
    assert abs(comparison.z(0.9025 * 1.1)) > 1.96 < abs(comparison.z(0.9025 * 0.9))
    printed = arm_with(row(unit="g/cm2", time_months=0.0, value=1.0))
    assert held(arm=printed, unit="g/cm2", value=0.9025).observed == pytest.approx(-9.75)


def test_a_rate_is_the_change_over_its_window() -> None:
    comparison = held(24.0, unit="pct_per_year", value=-2.0, se=0.2)
    assert comparison.observed == pytest.approx(-4.0)
    assert comparison.error == pytest.approx(0.4)
    assert comparison.between == pytest.approx(hypot(0.5, 0.6))
    assert comparison.difference(-1.0) == pytest.approx(2.0)


@pytest.mark.parametrize(
    "unit",
    [
        "pct_diff",
        "pct_diff_vs_placebo",
        "pct_diff_vs_control",
        "pct_diff_vs_continued",
        "pct_point_difference",
    ],
)
def test_differences_of_arms(unit: str) -> None:
    comparison = held(unit=unit, value=-3.0)
    assert comparison.error == pytest.approx(sqrt(2.0) * 3.5 / sqrt(50))
    assert comparison.between == pytest.approx(0.7 * hypot(0.5, 0.45))
    assert held(unit=unit, value=-3.0, se=0.5).error == pytest.approx(0.5)
    assert held(unit=unit, value=-3.0, sd=4.0, n=64).error == pytest.approx(sqrt(2.0) * 0.5)
    marker = held(unit=unit, endpoint="CTX_s", value=-40.0)
    assert marker.between == pytest.approx(0.7 * 0.15)
    assert marker.difference(-20.0) == pytest.approx(log(0.8 / 0.6))


@pytest.mark.parametrize(
    "changes",
    [
        {"endpoint": "E2", "unit": "pmol/L", "value": 0.0},
        {"endpoint": "E2", "value": -100.0},
        {"endpoint": "CTX_s", "value": -120.0},
        {"endpoint": "E2", "unit": "fold", "value": 0.0},
    ],
)
def test_nothing_has_no_logarithm(changes: dict[str, object]) -> None:
    refusal = comparison_of(ARM, row(**changes), 365.25)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "unreadable row"
    assert "censoring left" in refusal.detail


def test_a_prediction_without_a_logarithm_is_infinitely_far() -> None:
    assert held(endpoint="E2", unit="pmol/L", value=3.0).difference(0.0) == -inf


def test_the_interval_is_in_the_unit_of_the_row() -> None:
    comparison = held(endpoint="CTX_s", value=100.0, n=100)
    low, high = comparison.interval(comparison.error)
    assert (low, high) == pytest.approx(
        (
            100 * (2 * 2.718281828 ** (-1.96 * 0.04) - 1),
            100 * (2 * 2.718281828 ** (1.96 * 0.04) - 1),
        )
    )


def test_what_may_be_fitted() -> None:
    assert may_be_fitted(row())
    for changes in ({"role": "validation"}, {"role": "heldout"}, {"weight": 0.0}):
        assert not may_be_fitted(row(**changes))
    assert not may_be_fitted(row(censoring="left"))
    assert may_be_fitted(row(note="derived; not censored; above the assay limit"))
