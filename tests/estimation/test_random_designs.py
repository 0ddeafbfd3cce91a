"""Whatever is asked, no fit ends silently with a parameter that no row knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ranklmodel.estimation.determined import determine
from ranklmodel.estimation.fit import fit
from tests.estimation.questions import goal_of, question
from tests.quick import long_swept

DETERMINED = "determined"


@dataclass
class StraightLines:
    """A search whose residuals are straight lines between bounds of 0 and 1."""

    matrix: np.ndarray
    offset: np.ndarray
    low: np.ndarray = field(init=False)
    high: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.low, self.high = np.zeros(self.matrix.shape[1]), np.ones(self.matrix.shape[1])

    def residuals(self, point: np.ndarray) -> np.ndarray:
        return self.matrix @ point - self.offset

    def slopes(self, point: np.ndarray) -> np.ndarray:
        return self.matrix


@st.composite
def designs(draw: st.DrawFn) -> tuple[np.ndarray, int, np.ndarray]:
    """Return a matrix of rows and priors, how many are rows, and which columns no row feels."""
    parameters, rows = draw(st.integers(1, 6)), draw(st.integers(1, 8))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    matrix = random.normal(size=(rows, parameters)) * 10.0 ** random.uniform(-1, 2, parameters)
    silent = random.random(parameters) < 0.3
    matrix[:, silent] = 0.0
    if parameters > 1 and random.random() < 0.4:
        one, other = random.choice(parameters, 2, replace=False)
        matrix[:, one] = random.uniform(0.5, 2.0) * matrix[:, other]
        silent[one] = silent[other]
    priors = np.diag(np.where(random.random(parameters) < 0.4, 1 / 0.2, 0.0))
    return np.concatenate([matrix, priors]), rows, silent


@settings(max_examples=300, deadline=None)
@given(designs())
def test_nothing_unknown_passes_for_determined(design: tuple[np.ndarray, int, np.ndarray]) -> None:
    matrix, rows, silent = design
    point = np.full(matrix.shape[1], 0.5)
    found = determine(StraightLines(matrix, matrix @ point), point, rows)  # type: ignore[arg-type]
    information, one = matrix.T @ matrix, np.eye(len(point))
    variances = np.diag(np.linalg.inv(information + 1e-9 * one))
    within_bounds = np.diag(np.linalg.inv(information + one))
    for place, (status, error) in enumerate(zip(found.statuses, found.errors, strict=True)):
        assert (status == DETERMINED) == (error is not None)
        if silent[place]:
            assert status == "not determined" and not found.felt[place]
        elif status == DETERMINED:
            assert variances[place] < 1.01
            assert error is not None
            assert 0.999 * within_bounds[place] <= error**2 <= 1.001 * variances[place]
        else:
            assert variances[place] > 0.99
    assert len(found.eigenvalues) == len(point)


# Read by some rows, by none, of drugs that nobody takes, stated by the people themselves.
NAMES = (
    *("TH_imbalance", "LS_imbalance", "TH_turnover", "rankl_rise", "FN_imbalance"),
    *("CTX_background", "letrozole_clearance", "zoledronate_potency", "NTX_exponent"),
    *("transdermal_estradiol_fraction", "equine_estrogens_half_amount"),
)
TRIALS = (
    {"trial": "ibis2", "arms": ["placebo"]},
    {"trial": "ibis2", "arms": ["placebo"], "weights": {"LS_BMD": 0.0}},
    {"trial": "guthrie1998"},
    {"trial": "ultra", "arms": ["estradiol"]},
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", long_swept(range(10), range(5)))
def test_a_fit_of_a_random_question_says_all_that_it_does_not_know(seed: int) -> None:
    random = np.random.default_rng(seed)
    free: list[Any] = []
    for name in random.choice(NAMES, random.integers(1, 5), replace=False):
        value = goal_of(question(name, trials=TRIALS)).table[str(name)].value
        prior = {"distribution": "normal", "center": value, "spread": 0.3 * value}
        with_prior = random.random() < 0.3
        free.append({"name": str(name), "prior": prior} if with_prior else str(name))
    places = random.choice(len(TRIALS), random.integers(1, 3), replace=False)
    asked = question(*free, trials=[TRIALS[place] for place in places])
    found, goal = fit(asked), goal_of(asked)
    result = found.calibration.result
    assert result is not None
    best = np.array([result.values[name].value for name in goal.names])
    here = goal.residuals(best)[: len(goal.rows)]
    for place, (name, fitted) in enumerate(result.values.items()):
        assert (fitted.standard_error is not None) == (fitted.status == DETERMINED)
        if fitted.status != DETERMINED:
            assert any(name in text for text in result.notices), result.notices
        moved = best.copy()
        moved[place] *= 1.2
        answers = np.abs(goal.residuals(moved)[: len(goal.rows)] - here).max()
        if answers < 1e-6:
            assert fitted.status == "not determined"
    statuses = {fitted.status for fitted in result.values.values()}
    assert found.succeeded == (result.converged and DETERMINED in statuses)
