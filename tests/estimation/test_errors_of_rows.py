"""Whitened differences are independent; what a trial differs by belongs to its arm."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.estimation.errors_of_rows import correlations, errors_of
from ranklmodel.estimation.rows import FittedRow
from tests.estimation.questions import UNTREATED, goal_of, question


@pytest.fixture(scope="module")
def rows() -> tuple[FittedRow, ...]:
    trials = [*UNTREATED, {"trial": "aribon"}, {"trial": "freedom", "arms": ["denosumab"]}]
    return goal_of(question("LS_imbalance", trials=trials)).rows


def covariance(rows: tuple[FittedRow, ...], correlation: str = "arm") -> np.ndarray:
    """Return what the rule says, row by row, in words of its own."""
    size = len(rows)
    found = np.zeros((size, size))
    for i, one in enumerate(rows):
        for j, other in enumerate(rows):
            scale = one.weight * other.weight
            shared = one.comparison.between * other.comparison.between / scale
            if i == j:
                found[i, j] = shared + (one.comparison.error / one.weight) ** 2
                continue
            same = (one.key.trial, one.key.arm) == (other.key.trial, other.key.arm)
            if correlation == "none" or not same or one.censored or other.censored:
                continue
            first, second = one.readings[0], other.readings[0]
            now = first.day == second.day and first.reference_day == second.reference_day
            times = 1.0 if now else 0.7
            if one.row.endpoint == other.row.endpoint:
                found[i, j] = shared * times
            elif "BMD" in one.row.endpoint and "BMD" in other.row.endpoint:
                found[i, j] = shared * times * 0.4
    return found


@pytest.mark.parametrize("correlation", ["arm", "none"])
def test_whitening_undoes_the_covariance_of_the_rule(
    rows: tuple[FittedRow, ...], correlation: str
) -> None:
    errors = errors_of(rows, correlation)
    expected = covariance(rows, correlation)
    whitening = errors.whitened(np.eye(len(rows)))
    assert whitening @ expected @ whitening.T == pytest.approx(np.eye(len(rows)), abs=1e-10)
    _, logarithm = np.linalg.slogdet(expected)
    assert errors.log_determinant == pytest.approx(0.5 * logarithm, rel=1e-10)
    if correlation == "arm":
        assert np.count_nonzero(expected - np.diag(np.diag(expected))) > 50


def test_alone_a_row_is_what_it_was(rows: tuple[FittedRow, ...]) -> None:
    differences = np.linspace(-1.0, 1.0, len(rows))
    white = errors_of(rows, "none").whitened(differences)
    for row, difference, residual in zip(rows, differences, white, strict=True):
        assert residual == pytest.approx(row.weight * difference / row.comparison.deviation)


def test_a_bound_speaks_for_no_other_row(rows: tuple[FittedRow, ...]) -> None:
    # the first visit of several, so that others of the arm stand after it in the triangle
    place = next(k for k, row in enumerate(rows) if row.key.trial == "freedom")
    bound = replace(rows[place], comparison=replace(rows[place].comparison, censoring="left"))
    changed = (*rows[:place], bound, *rows[place + 1 :])
    difference = np.zeros(len(rows))
    difference[place] = 1.0
    white = errors_of(changed, "arm").whitened(difference)
    assert np.flatnonzero(white).tolist() == [place]
    assert np.count_nonzero(errors_of(rows, "arm").whitened(difference)) > 1


def test_whatever_is_in_an_arm_no_variance_is_negative(rows: tuple[FittedRow, ...]) -> None:
    random = np.random.default_rng(3)
    for _ in range(50):
        some = [rows[k] for k in random.choice(len(rows), size=12)]
        assert np.linalg.eigvalsh(correlations(some)).min() > -1e-12


def test_ten_visits_of_one_arm_do_not_count_as_ten_trials(rows: tuple[FittedRow, ...]) -> None:
    """A common error of ten visits: alone ten squares, together hardly more than one."""
    visit = next(row for row in rows if row.row.endpoint == "LS_BMD")
    readings = [replace(visit.readings[0], day=30.0 * k) for k in range(1, 11)]
    exact = replace(visit.comparison, error=1e-3 * visit.comparison.between)
    visits = [replace(visit, readings=(one,), comparison=exact) for one in readings]
    off = np.full(10, exact.between)
    together, alone = (errors_of(visits, how).whitened(off) for how in ("arm", "none"))
    assert alone @ alone == pytest.approx(10.0, rel=1e-3)
    assert together @ together == pytest.approx(10.0 / (1.0 + 9 * 0.7), rel=1e-3)
