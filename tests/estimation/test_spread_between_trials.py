"""The spread between trials from what a fit leaves, against a closed form and made data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ranklmodel.estimation.rows import FittedRow
from ranklmodel.estimation.spread_between_trials import spreads_of
from tests.estimation.questions import goal_of, question


@pytest.fixture(scope="module")
def row() -> FittedRow:
    return goal_of(question("TH_imbalance")).rows[0]


def of_trial(row: FittedRow, trial: int, error: float) -> FittedRow:
    key = row.key.model_copy(update={"trial": f"t{trial}"})
    comparison = replace(row.comparison, error=error, between=0.5)
    return replace(row, key=key, comparison=comparison, row=replace(row.row, trial=f"t{trial}"))


@pytest.mark.parametrize("true", [0.0, 0.3, 1.5])
def test_equal_errors_have_a_closed_form(row: FittedRow, true: float) -> None:
    """One row a trial, equal sampling: the sample variance less the sampling's, not below 0."""
    random, number, error = np.random.default_rng(int(10 * true)), 40, 0.4
    rows = [of_trial(row, k, error) for k in range(number)]
    differences = 0.7 + random.normal(0.0, np.hypot(error, true), number)
    (found,) = spreads_of(rows, differences)
    expected = np.sqrt(max(differences.var(ddof=1) - error**2, 0.0))
    assert found.estimated == pytest.approx(expected, abs=1e-3)
    assert found.mean == pytest.approx(differences.mean(), abs=1e-6)
    assert (found.trials, found.rows, found.assumed) == (number, number, 0.5)


def test_made_data_give_back_the_spread_that_made_them(row: FittedRow) -> None:
    random, found = np.random.default_rng(5), []
    rows = []
    for trial in range(30):
        at = [replace(row.readings[0], day=365.0 * (k + 1)) for k in range(3)]
        rows += [replace(of_trial(row, trial, 0.3), readings=(one,)) for one in at]
    shape = np.kron(np.eye(30), 0.7 + 0.3 * np.eye(3))
    root = np.linalg.cholesky(0.8**2 * shape + 0.3**2 * np.eye(90))
    for _ in range(20):
        (one,) = spreads_of(rows, root @ random.standard_normal(90))
        found.append(one.estimated)
    assert np.mean(found) == pytest.approx(0.8, abs=0.05)


def test_too_few_trials_and_bounds_say_nothing(row: FittedRow) -> None:
    two = [of_trial(row, k, 0.3) for k in range(2)]
    (found,) = spreads_of(two, np.array([1.0, -1.0]))
    assert found.estimated is None and found.trials == 2
    bound = replace(two[0], comparison=replace(two[0].comparison, censoring="left"))
    assert spreads_of([bound], np.array([1.0])) == ()
