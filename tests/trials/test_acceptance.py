"""How near the shipped calibration comes to the evidence as a whole, by the rule of scoring.

The bars hold for the shipped calibration, whatever refits it. The table that a failure shows, or
`-s`, names the families and trials that are furthest off.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from statistics import fmean, stdev

import pytest
from scipy.stats import t as student

from ranklmodel.trials.families import Family
from ranklmodel.trials.score import ScoredRow
from tests.golden.predictions import read_predictions
from tests.trials.scored import all_scores, counted_rows
from tests.trials.test_evidence import NOT_A_DRUG

pytestmark = pytest.mark.slow

BEFORE = Path(__file__).parents[1] / "golden" / "predictions_before.csv"
FEWEST_WITHIN = 0.92
FEWEST_NEVER_FITTED = 0.85
MOST_BIAS = 0.3  # points of density
MOST_MISSED = 1.2  # points of density
TIE = 0.005
# Families of one trial and two results, with the error over that of no change; their rows are
# within the spread. No efficacy of tamoxifen meets both, in points: 0.72 has the spine after it
# right (0.57, no change 0.60) and misses the hip on it (1.25, no change 1.00), 0.76 the other way
# round (0.73 and 1.00). The calibration's 0.74 comes to 0.66 and 1.11.
MISSED = {"spine, tamoxifen off": 1.2, "hip, tamoxifen on": 1.2}


def by_trial(values: Iterable[tuple[ScoredRow, float]]) -> dict[str, float]:
    """Return one value a trial: the mean of those of its rows."""
    own: dict[str, list[float]] = defaultdict(list)
    for row, value in values:
        own[row.trial_of_origin].append(value)
    return {trial: fmean(of_rows) for trial, of_rows in own.items()}


def table(values: Mapping[str, float]) -> str:
    """Return values by name in lines, the largest first."""
    ordered = sorted(values.items(), key=lambda item: -item[1])
    return "\n".join(f"{value:+8.3f}  {name}" for name, value in ordered)


def test_the_mean_of_the_trials_shares_within_is_92_percent_or_more() -> None:
    shares = by_trial((row, row.within) for row in counted_rows(role="calibration"))
    mean = fmean(shares.values())
    print(f"mean of the shares of {len(shares)} trials: {mean:.3f}\n{table(shares)}")
    assert mean >= FEWEST_WITHIN


def test_the_mean_of_the_shares_of_what_was_never_fitted_is_85_percent_or_more() -> None:
    shares = by_trial((row, row.within) for row in counted_rows(role="validation"))
    mean = fmean(shares.values())
    print(f"mean of the shares of {len(shares)} trials: {mean:.3f}\n{table(shares)}")
    assert mean >= FEWEST_NEVER_FITTED


@pytest.mark.parametrize("site", ["spine", "hip"])
def test_density_on_inhibitors_is_not_off_in_one_direction(site: str) -> None:
    """By trials, as families are judged, and by rows."""
    rows = [row for row in counted_rows() if row.family == f"{site}, inhibitor on"]
    trials = by_trial((row, row.difference) for row in rows)
    print(f"{site}, points: rows {fmean(r.difference for r in rows):+.2f}\n{table(trials)}")
    assert abs(fmean(trials.values())) <= MOST_BIAS
    assert abs(fmean(row.difference for row in rows)) <= MOST_BIAS


def test_density_is_missed_by_no_more_than_so_many_points() -> None:
    rows = [row for row in counted_rows() if row.scale == "percent"]
    error = math.sqrt(fmean(row.difference**2 for row in rows))
    print(f"{len(rows)} rows of density: RMSE {error:.2f} points")
    assert len(rows) >= 120
    assert error <= MOST_MISSED


def test_no_family_convicts_the_model() -> None:
    assert [one.name for one in all_scores().families if one.misfit] == []


def test_every_drug_family_is_nearer_than_no_change() -> None:
    """Of any number of trials.

    Where there is no logarithm of nothing, no change is no rival. Where a drug leaves a level as it
    was, no change is the model's own answer, and as near.
    """
    drugs = [one for one in all_scores().families if not one.name.endswith(NOT_A_DRUG)]
    print("\n".join(f"{one.name:60}{one.rmse:8.3f}{over(one):8.2f}" for one in drugs))
    worse = {one.name: over(one) for one in drugs if over(one) > 1 + TIE}
    assert {name: ratio for name, ratio in worse.items() if ratio > MISSED.get(name, 0)} == {}
    assert [row for row in counted_rows() if row.family in MISSED and not row.within] == []


def over(family: Family) -> float:
    """Return the error of a family over that of no change."""
    return 0.0 if family.rmse_unchanged is None else family.rmse / family.rmse_unchanged


def test_rows_of_before_are_not_further_off_than_they_were() -> None:
    """One value a trial: by how much |error| grew, in standard deviations of each row.

    Errors of density are points and those of markers logarithms; over the deviation that a row is
    judged by they may be averaged. The lower 95 % bound of their mean is not above 0.
    """
    before = earlier_predictions()
    pairs = [(row, before[key]) for row in counted_rows() if (key := key_of(row)) in before]
    growth = by_trial((row, abs(row.z) - abs(row.comparison.z(old))) for row, old in pairs)
    k, mean = len(growth), fmean(growth.values())
    lower = mean - student.ppf(0.975, k - 1) * stdev(growth.values()) / math.sqrt(k)
    print(f"{len(pairs)} rows, {k} trials: {mean:+.3f}, lower bound {lower:+.3f}\n{table(growth)}")
    assert len(pairs) >= 60, "the two files hardly share rows"
    assert lower <= 0


Key = tuple[str, str, str, float, str]


def key_of(row: ScoredRow) -> Key:
    """Return what an earlier prediction of a row is known by; months were written otherwise."""
    return row.trial, row.endpoint, row.unit, row.observed, row.source


def earlier_predictions() -> dict[Key, float]:
    """Return the predictions before this generation of the model, but those that mean two rows."""
    predicted: dict[Key, set[float]] = defaultdict(set)
    for row in read_predictions(BEFORE):
        key = (row["trial"], row["endpoint"], row["unit"], float(row["observed"]), row["source"])
        predicted[key].add(float(row["predicted"]))
    return {key: values.pop() for key, values in predicted.items() if len(values) == 1}
