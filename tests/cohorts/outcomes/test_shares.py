"""Means and shares of people who are made up, counted by hand."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm

from ranklmodel.cohorts.outcomes.moved import moved
from ranklmodel.cohorts.outcomes.question import Question, goal_of, question_of
from ranklmodel.cohorts.outcomes.shares import below_goals, finished, shares_of
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library

LIBRARY = Library()


@pytest.fixture(scope="module")
def question() -> Question:
    return question_of(["placebo", "zoledronate"], LIBRARY, months=[24], goals=["TH=-2.5"])


def showing(question: Question, hips: list[list[float]], scores: list[list[float]]) -> np.ndarray:
    """Return values of people whose hip density (percent of that at the visit) and score these are.

    Each is one person in the first arm: at the visit, then at every month.
    """
    values = np.zeros((2, len(hips), len(question.all_months), len(question.quantities)))
    values[..., :2] = 1.0
    for person, (hip, score) in enumerate(zip(hips, scores, strict=True)):
        values[0, person, :, 0] = np.array(hip) / 100.0
        values[:, person, :, 2:] = np.array(score)[:, None]
    return values


def test_months_of_goals_and_fractures_are_run_to_as_well(question: Question) -> None:
    assert question.all_months == (0.0, 12.0, 24.0, 36.0)
    assert question.months == (24.0,)


def test_weights_count(question: Question) -> None:
    hips = [[100, 101, 102, 103], [100, 100, 98, 97]]
    values = showing(question, hips, [[0, 0, 0, 0], [-2, -2, -2, -2]])
    shares = shares_of(question, values, np.array([3.0, 1.0]))
    # 24 months: (3 x 2 - 1 x 2) / 4
    assert shares.changes[0, 0, question.place(24)] == pytest.approx(1.0)
    assert shares.classes[0, 0] == pytest.approx([0.75, 0.25, 0.0])


def test_classes_have_their_borders(question: Question) -> None:
    scores = [[-1.0, -1.0, -1.01, -1.0], [-2.49, -2.5, -2.5, -2.5], [1, 1, 1, 1]]
    values = showing(question, [[100] * 4] * 3, scores)
    shares = shares_of(question, values, np.ones(3))
    assert shares.classes[0, 0] == pytest.approx([2 / 3, 1 / 3, 0.0])
    assert shares.classes[0, 1] == pytest.approx([1 / 3, 1 / 3, 1 / 3])


def test_a_goal_is_of_those_below_it(question: Question) -> None:
    reached_and_lost, never, above = [-3, -2.6, -2.5, -2.7], [-3, -3, -3, -2.6], [-2, -3, -3, -3]
    values = showing(question, [[100] * 4] * 3, [reached_and_lost, never, above])
    assert below_goals(question, values) == (2,)
    assert shares_of(question, values, np.array([1.0, 3.0, 9.0])).goals[0, 0] == 0.25
    nobody = shares_of(question, values[:, 2:], np.ones(1))
    assert np.isnan(nobody.goals).all()


def test_responders_are_as_they_would_be_measured(question: Question) -> None:
    precision = question.rules.precision
    least = precision.least_significant_change("TH_BMD")
    assert least is not None
    hips = [[100, 100, 100 + least, 100], [100, 100, 100, 100]]
    values = showing(question, hips, [[0] * 4] * 2)
    place = question.place(24)
    each = [
        shares_of(question, values[:, [one]], np.ones(1)).responders[0, 0, place] for one in (0, 1)
    ]
    # who gains just that is measured above it every second time
    assert each[0][0] == pytest.approx(0.5)
    # 2.77 over the root of 2 is 1.96 standard deviations: 2.5 of 100 to either side by chance
    assert each[1] == pytest.approx([norm.sf(2.77 / np.sqrt(2.0))] * 2)
    assert each[1] == pytest.approx([0.025] * 2, abs=2e-4)


def test_who_failed_on_one_arm_counts_on_none(question: Question) -> None:
    values = showing(question, [[100] * 4] * 2, [[0] * 4] * 2)
    values[1, 0] = np.nan
    assert finished(values).tolist() == [False, True]


def test_what_a_draw_moves_is_found_where_it_is_a_plane() -> None:
    generator = np.random.default_rng(5)
    values = generator.normal(1.0, 0.1, (2, 200, 3, 1))
    trait = generator.normal(0.0, 1.0, 200)
    rise = values - values[:, :, :1]
    truth = values + 0.01 + 0.2 * rise + 0.003 * trait[None, :, None, None]
    lived = truth[:, :60].copy()
    lived[0, 7] = np.nan
    predicted = moved(values, lived, trait[:, None])
    error, moves = np.abs(predicted - truth), np.abs(truth - values)
    assert error.max() < 0.1 * moves.max()
    assert abs((predicted - truth).mean()) < 0.02 * moves.mean()


@pytest.mark.parametrize("text", ["TH", "TH=low", "TH=-12", "=-2"])
def test_goals_that_are_none_are_refused(text: str) -> None:
    with pytest.raises((InputError, UnknownNameError)):
        goal_of(text)


def test_names_are_offered() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'TH'"):
        goal_of("THH=-2.5")
    with pytest.raises(UnknownNameError, match="placebo"):
        question_of(["placebo", "zoledronate"], LIBRARY, against="denosumab")
    with pytest.raises(InputError, match="stands there twice"):
        question_of(["zoledronate", "zoledronate_5mg_yearly"], LIBRARY)
    with pytest.raises(InputError, match="one regimen or more"):
        question_of([], LIBRARY)
    with pytest.raises(InputError, match="months above 0"):
        question_of(["placebo"], LIBRARY, months=[0])
