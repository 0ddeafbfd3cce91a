"""The score against numbers worked by hand from the evidence's own rules."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.inputs import Observation
from ranklmodel.trials.score import (
    is_bound,
    is_scored,
    may_be_fitted,
    scored,
    standard_error,
    z_score,
)

ROW = Observation(
    study="S",
    arm="a",
    role="calibration",
    population="",
    drug="",
    dose="",
    co_treatment="",
    endpoint="LS_BMD",
    unit="pct_change",
    time_months=12.0,
    statistic="mean",
    value=-2.0,
    ci_low=None,
    ci_high=None,
    sd=None,
    se=None,
    n=None,
    source="somewhere",
    source_kind="abstract",
    source_location="",
    note="",
    file=Path("observations.csv"),
    line=2,
)


def test_density_without_an_error_gets_the_default_of_0_7_and_the_spread_of_0_7() -> None:
    assert z_score(ROW, -1.0) == pytest.approx(1.0 / math.hypot(0.7, 0.7))


def test_an_interval_comes_before_a_standard_error_and_that_before_a_deviation() -> None:
    assert standard_error(replace(ROW, sd=6.0, n=36)) == pytest.approx(1.0)
    assert standard_error(replace(ROW, sd=6.0, n=36, se=0.5)) == pytest.approx(0.5)
    full = replace(ROW, sd=6.0, n=36, se=0.5, ci_low=-2.392, ci_high=-1.608)
    assert standard_error(full) == pytest.approx(0.2)


def test_markers_have_10_and_12_points() -> None:
    row = replace(ROW, endpoint="CTX_s", value=35.0)
    assert z_score(row, 20.0) == pytest.approx(-15.0 / math.hypot(10.0, 12.0))


def test_hormones_have_10_and_15_percent_of_the_value() -> None:
    row = replace(ROW, endpoint="E2", value=-90.0)
    assert z_score(row, -80.0) == pytest.approx(10.0 / math.hypot(9.0, 13.5))


def test_a_bound_costs_nothing_on_its_allowed_side_only() -> None:
    row = replace(ROW, endpoint="E2", value=-80.0, censoring="left")
    assert is_bound(row)
    assert z_score(row, -93.0) == 0.0
    assert z_score(row, -60.0) > 0.5


def test_what_may_be_fitted() -> None:
    assert may_be_fitted(ROW)
    assert not may_be_fitted(replace(ROW, role="validation"))
    assert not may_be_fitted(replace(ROW, role="heldout"))
    assert not may_be_fitted(replace(ROW, weight=0.0))
    assert not may_be_fitted(replace(ROW, censoring="left"))
    assert may_be_fitted(replace(ROW, note="derived; not censored; above the assay limit"))


def test_baseline_levels_are_not_scored() -> None:
    assert is_scored(ROW)
    assert not is_scored(replace(ROW, endpoint="E2", unit="pmol/L", time_months=0.0, value=21.0))
    assert not is_scored(replace(ROW, value=None))


def test_a_scored_row_shows_the_interval_it_was_judged_by() -> None:
    row = scored("t", "a", ROW, -6.0)
    assert (row.low, row.high) == pytest.approx((-2.0 - 1.96 * 0.7, -2.0 + 1.96 * 0.7))
    assert row.z == pytest.approx(-4.0 / math.hypot(0.7, 0.7))
    assert not row.within
