"""Sums, counts and moments: those of exact arithmetic, however people are divided."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from ranklmodel.cohorts.running.spread import Counted, Grid, on_grid
from ranklmodel.cohorts.running.summary import SHARES, moments_of
from ranklmodel.cohorts.running.sums import as_fraction, as_text, exact_sums, from_text
from ranklmodel.cohorts.running.totals import ONE, Totals, totals_of

NUMBERS = some.floats(allow_nan=False, allow_infinity=False)
LEVELS = some.floats(min_value=-1e12, max_value=1e12).filter(lambda x: x == 0 or abs(x) > 1e-12)


@given(some.lists(some.tuples(NUMBERS, NUMBERS), min_size=1, max_size=30))
@example([(5e-324, 1.7e308), (2.3e-308, -1.7e308), (1e-310, 1.0)])
def test_sums_are_exact(rows: list[tuple[float, float]]) -> None:
    totals = exact_sums(np.array(rows))
    for column, total in enumerate(totals):
        assert as_fraction(total) == sum(Fraction(row[column]) for row in rows)
        assert from_text(as_text(total)) == total


@given(
    some.lists(LEVELS, min_size=1, max_size=40), some.sampled_from(["level", "score", "percent"])
)
def test_a_grid_is_near_and_stays(values: list[float], grid: Grid) -> None:
    placed = on_grid(np.array(values), grid)
    steps = {"score": 0.0005, "percent": 0.005}
    near = (
        np.abs(np.array(values)) / 2**12 if grid == "level" else np.full(len(values), steps[grid])
    )
    assert (np.abs(placed - values) <= near * (1 + 1e-9) + 1e-15 * np.abs(values)).all()
    assert np.array_equal(on_grid(placed, grid), placed)


PEOPLE = np.random.default_rng(4)
VALUES = np.exp(PEOPLE.normal(0.0, 0.4, (2, 60, 3, 2)))
VALUES[1, 7] = np.nan  # who failed on the second regimen
WEIGHTS = PEOPLE.uniform(0.2, 3.0, 60)
UNITS = ("g/cm^2", "SD")


def equal(one: Totals, other: Totals) -> bool:
    return (
        np.array_equal(one.number, other.number)
        and np.array_equal(one.weight, other.weight)
        and (one.squares, one.sums, one.sums_of_squares)
        == (other.squares, other.sums, other.sums_of_squares)
        and all(
            np.array_equal(a.values, b.values) and np.array_equal(a.weights, b.weights)
            for a, b in zip(one.counted, other.counted, strict=True)
        )
    )


@given(some.permutations(range(60)), some.sets(some.integers(1, 59), max_size=5))
def test_totals_of_parts_are_those_of_all(order: list[int], cuts: set[int]) -> None:
    parts = np.split(np.array(order), sorted(cuts))
    total = totals_of(VALUES[:, parts[0]], WEIGHTS[parts[0]], UNITS)
    for part in parts[1:]:
        total.add(totals_of(VALUES[:, part], WEIGHTS[part], UNITS))
    assert equal(total, totals_of(VALUES, WEIGHTS, UNITS))


def test_moments_are_those_of_numpy() -> None:
    totals = totals_of(VALUES, np.ones(60), UNITS)
    shown = VALUES[0, :, 2, 0]
    told = moments_of(totals, 4)  # first regimen, level, third day, first quantity
    assert told.mean == pytest.approx(shown.mean(), rel=1e-14)
    assert told.deviation == pytest.approx(shown.std(ddof=1), rel=1e-12)
    assert told.effective == 60.0
    expected = np.quantile(on_grid(shown, "level"), SHARES, method="inverted_cdf")
    assert np.array_equal(totals.counted[4].quantiles(SHARES), expected)
    changes = 100.0 * (shown / VALUES[0, :, 0, 0] - 1.0)
    assert moments_of(totals, 10).mean == pytest.approx(changes.mean(), rel=1e-12)


def test_weighted_moments_leave_out_who_failed() -> None:
    totals = totals_of(VALUES, WEIGHTS, UNITS)
    there = np.arange(60) != 7
    shown, weights = VALUES[1, there, 0, 0], np.rint(WEIGHTS[there] * ONE)
    mean = (weights * shown).sum() / weights.sum()
    effective = weights.sum() ** 2 / (weights**2).sum()
    told = moments_of(totals, 12)  # second regimen, level, first day, first quantity
    assert totals.number[12] == 59
    assert told.mean == pytest.approx(mean, rel=1e-13)
    assert told.effective == pytest.approx(effective, rel=1e-13)
    variance = (weights * (shown - mean) ** 2).sum() / weights.sum() / (1 - 1 / effective)
    assert told.deviation == pytest.approx(variance**0.5, rel=1e-11)


def test_of_scores_and_of_nothing_there_is_no_percent() -> None:
    values = np.ones((1, 3, 2, 2))
    values[0, 0, 0, 0] = 0.0
    totals = totals_of(values, np.ones(3), UNITS)
    assert totals.number.tolist() == [3, 3, 3, 3, 2, 0, 2, 0]
    assert np.isnan(moments_of(totals, 5).mean) and moments_of(totals, 5).effective == 0


def test_who_are_all_alike_do_not_differ() -> None:
    totals = totals_of(np.full((1, 7, 1, 1), 0.1 + 0.2), np.ones(7), ["1"])
    assert moments_of(totals, 0).deviation == 0.0
    alone = totals_of(np.full((1, 1, 1, 1), 0.3), np.ones(1), ["1"])
    assert np.isnan(moments_of(alone, 0).deviation)
    assert np.isnan(Counted(np.empty(0), np.empty(0, dtype=np.int64)).quantiles([0.5])).all()
