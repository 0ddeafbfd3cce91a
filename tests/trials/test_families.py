"""Families of rows against numbers worked by hand, and what the rule is there to see."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.trials.families import (
    Family,
    families_of,
    key_of,
    read_predictions,
    write_predictions,
)
from ranklmodel.trials.score import ScoredRow
from tests.trials.rows import held, row
from tests.trials.shipped import shipped_runs


def scored(trial: str, predicted: float, **changes: object) -> ScoredRow:
    """Return a row of a trial in one family; its standard error is 0.4, its spread 0.583."""
    changes = {"trial": trial, "se": 0.4} | changes
    return ScoredRow(
        trial=trial,
        arm="a",
        observation=row(**changes),
        output="LS_BMD",
        start=0.0,
        stop=365.25,
        predicted=predicted,
        unchanged=0.0,
        comparison=held(**changes),
        family="spine, inhibitor on",
        fitted=False,
    )


def only(rows: list[ScoredRow]) -> Family:
    (family,) = families_of(rows)
    return family


def test_each_trial_has_one_voice() -> None:
    family = only([scored("A", -1.0), scored("A", 0.0), scored("B", -1.0), scored("C", -1.5)])
    errors = (1.5, 1.0, 0.5)
    mean = sum(errors) / 3
    variance = 0.4**2 + 0.5**2 + 0.3**2
    expected = sqrt(3 * variance) / 3
    empirical = sqrt(sum((e - mean) ** 2 for e in errors) / 2 / 3)
    assert (len(family.trials), family.rows) == (3, 4)
    assert family.error == pytest.approx(mean)
    assert family.t == pytest.approx(mean / max(expected, empirical))
    assert family.rmse == pytest.approx(sqrt((1 + 4 + 1 + 0.25) / 4))
    assert family.rmse_unchanged == pytest.approx(2.0)
    assert family.misfit


def test_the_scatter_of_trials_counts_where_it_is_larger() -> None:
    family = only([scored("A", 4.0), scored("B", -2.0), scored("C", -1.0)])
    mean = (6.0 + 0.0 + 1.0) / 3
    empirical = sqrt(((6 - mean) ** 2 + mean**2 + (1 - mean) ** 2) / 6)
    assert family.t == pytest.approx(mean / empirical)
    assert not family.misfit


def test_two_trials_convict_no_one() -> None:
    family = only([scored("A", 4.0), scored("B", 4.0)])
    assert abs(family.t) > 2
    assert not (family.tested or family.misfit)


def test_a_small_error_convicts_no_one() -> None:
    rows = [scored(str(trial), -1.75) for trial in range(60)]
    family = only(rows)
    assert family.t > 2
    assert not family.misfit


def test_rows_of_weight_0_do_not_count() -> None:
    assert only([scored("A", 0.0), scored("B", 9.0, weight=0.0)]).rows == 1


def test_papers_of_one_trial_are_one() -> None:
    rows = [scored("A", 0.0, study=study) for study in ("one", "two", "three")]
    assert only(rows).trials == ("A",)


def test_earlier_predictions_stand_beside(tmp_path: Path) -> None:
    rows = [scored("A", -1.0), scored("B", 0.0)]
    path = tmp_path / "predictions.csv"
    write_predictions(rows, path)
    before = read_predictions(path)
    assert before[key_of(rows[0])] == -1.0
    assert only(rows).rmse_before is None
    (family,) = families_of([replace(one, predicted=-2.0) for one in rows], before)
    assert family.rmse == 0.0
    assert family.rmse_before == pytest.approx(sqrt((1 + 4) / 2))
    path.write_text("trial,arm\nA,b\n")
    with pytest.raises(InputError, match="expected the columns"):
        read_predictions(path)


@pytest.fixture(scope="module")
def perfect() -> list[ScoredRow]:
    """Return the rows of all trials, each predicted as it was observed."""
    rows = [row for run in shipped_runs() for row in run.rows if row.counted]
    return [replace(row, predicted=row.observed) for row in rows]


def moved(row: ScoredRow, place: float) -> ScoredRow:
    return replace(row, predicted=row.comparison.scale.take(place))


def test_what_was_observed_is_within(perfect: list[ScoredRow]) -> None:
    assert all(row.within and row.z == pytest.approx(0.0) for row in perfect)
    assert not any(one.misfit for one in families_of(perfect))


def test_twice_the_remaining_estrogen_fails(perfect: list[ScoredRow]) -> None:
    hormones = [row for row in perfect if row.family.startswith("estrogen")]
    doubled = [moved(row, row.comparison.observed + log(2.0)) for row in hormones]
    assert len(doubled) > 15
    assert sum(not row.within for row in doubled) >= 0.8 * len(doubled)


def test_half_of_every_change_convicts_the_inhibitor_families(perfect: list[ScoredRow]) -> None:
    halved = [moved(row, row.comparison.observed / 2) for row in perfect if row.scale == "percent"]
    convicted = {one.name for one in families_of(halved) if one.misfit}
    assert {"spine, inhibitor on", "hip, inhibitor on"} <= convicted


def test_three_times_the_change_of_a_marker_fails(perfect: list[ScoredRow]) -> None:
    aribon = [row for row in perfect if row.trial == "aribon" and row.scale == "ln ratio"]
    assert len(aribon) == 3
    assert not any(replace(row, predicted=3 * row.observed).within for row in aribon)


def test_the_shipped_fit_says_what_was_in_it() -> None:
    rows = [row for run in shipped_runs() for row in run.rows]
    fitted = [row for row in rows if row.fitted]
    # Which of a trial's rows count is the fit's to say; that every family of bone has some is not.
    assert 0.2 * len(rows) < len(fitted) < len(rows)
    assert {"spine, inhibitor on", "hip, inhibitor on", "hip, denosumab on"} <= {
        row.family for row in fitted
    }
    assert not any(row.observation.role != "calibration" for row in fitted)
    # Of these trials the arms on letrozole are in the fit of hormones.
    hormones = [row for row in rows if row.trial in ("geisler", "dixon")]
    assert {row.arm.partition("_")[0] for row in hormones if row.fitted} == {"letrozole"}
