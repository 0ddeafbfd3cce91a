"""People have the means, spreads and correlations that their cohort states."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ranklmodel.cohorts.people.compared import Comparison, compared
from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from tests.cohorts.people.conftest import HEAD, CohortWriter

LIBRARY = Library()
COHORTS = LIBRARY.names("cohort")
MEAN, SPREAD, CORRELATION = 0.03, 0.03, 0.03


def misses(comparison: Comparison) -> dict[str, float]:
    """Return the largest deviation of each kind, in the units of the limits above."""
    quantities = comparison.quantities
    pairs = comparison.correlations
    return {
        "mean": max(abs(one.sampled_mean - one.mean) / one.sd for one in quantities),
        "spread": max(abs(one.sampled_sd / one.sd - 1) for one in quantities),
        "correlation": max([0.0, *(abs(one.sampled - one.stated) for one in pairs)]),
    }


@pytest.mark.parametrize("name", COHORTS)
def test_ten_thousand_have_what_is_stated(name: str) -> None:
    comparison = compared(LIBRARY.cohort(name), 10_000)
    assert len(comparison.quantities) >= 10
    found = misses(comparison)
    assert found["mean"] < MEAN and found["spread"] < SPREAD
    assert found["correlation"] < CORRELATION


TEN = """quantities:
  age: {normal: {mean: 62 year, sd: 6 year}, between: [50 year, 72 year], assumed: example}
  menopause_age: {uniform: {low: 42 year, high: 48 year}, assumed: example}
  body_mass_index: {lognormal: {mean: 27 kg/m^2, sd: 4 kg/m^2}, assumed: example}
  LS_BMD: {normal: {mean: -1, sd: 1}, counted_as: T-score, assumed: example}
  TH_BMD:
    normal: {mean: 0.2, sd: 0.9}
    around:
      of: age
      at: [50 year, 70 year]
      mean: [0.9 g/cm^2, 0.8 g/cm^2]
      sd: [0.1 g/cm^2, 0.12 g/cm^2]
    assumed: example
  FN_BMD:
    mixture:
    - {share: 0.7, normal: {mean: 0.75 g/cm^2, sd: 0.06 g/cm^2}}
    - {share: 0.3, normal: {mean: 0.9 g/cm^2, sd: 0.05 g/cm^2}}
    assumed: example
  E2:
    quantiles:
      shares: [0, 0.25, 0.5, 0.75, 1]
      values: [1 pg/mL, 2.4 pg/mL, 4 pg/mL, 6.7 pg/mL, 20 pg/mL]
    assumed: example
  vitamin_D:
    lognormal: {median: 60 nmol/L, log_sd: 0.4}
    between: [20 nmol/L, 150 nmol/L]
    assumed: example
  calcium_intake: {lognormal: {median: 800 mg/day, log_sd: 0.4}, assumed: example}
  adherence: {beta: {mean: 0.85, sd: 0.12}, assumed: example}
correlations:
- {of: [age, LS_BMD], r: -0.3, assumed: example}
- {of: [LS_BMD, FN_BMD], r: 0.6, assumed: example}
- {of: [LS_BMD, TH_BMD], r: 0.7, assumed: example}
- {of: [body_mass_index, E2], r: 0.4, assumed: example}
- {of: [body_mass_index, vitamin_D], r: -0.3, assumed: example}
- {of: [age, adherence], r: -0.4, assumed: example}
- {of: [menopause_age, adherence], r: 0.2, assumed: example}
"""


def test_ten_quantities_of_every_distribution(written: CohortWriter) -> None:
    comparison = compared(written(TEN), 10_000)
    assert len({one.scale for one in comparison.quantities}) == 4
    found = misses(comparison)
    assert found["mean"] < MEAN and found["spread"] < SPREAD
    assert found["correlation"] < CORRELATION


def test_moments_are_not_those_of_the_parent(written: CohortWriter) -> None:
    """What is cut off would otherwise take a third of this spread away."""
    text = "quantities:\n  age: {normal: {mean: 66 year, sd: 3.4 year}, between: [50 year, 70 year]"
    (age,) = compared(written(f"{text}, assumed: example}}\n"), 10_000).quantities
    assert age.sampled_sd == pytest.approx(3.4, rel=SPREAD)
    assert age.sampled_mean == pytest.approx(66.0, abs=MEAN * 3.4)


def test_a_centre_follows_its_table(written: CohortWriter) -> None:
    some = people_of(written(TEN), range(10_000))
    young = some.values["age"] < 57
    old = some.values["age"] > 67
    density, along = some.values["TH_BMD"], some.values["age"]
    for group in (young, old):
        center = np.interp(along[group].mean(), [50, 70], [0.9, 0.8])
        spread = np.interp(along[group].mean(), [50, 70], [0.1, 0.12])
        # ages are correlated with the spine, and the spine with the hip, but age not with the hip
        assert density[group].mean() == pytest.approx(center + 0.2 * spread, abs=0.01)
        assert density[group].std() == pytest.approx(0.9 * spread, rel=0.08)


NUMBER = st.floats(-3, 3, allow_nan=False)
SPREADS = st.one_of(
    st.tuples(NUMBER, st.floats(0.2, 2)).map(lambda n: f"normal: {{mean: {n[0]}, sd: {n[1]}}}"),
    st.tuples(NUMBER, st.floats(0.2, 4)).map(
        lambda n: f"uniform: {{low: {n[0]}, high: {n[0] + n[1]}}}"
    ),
    st.tuples(st.floats(0.3, 0.7), st.floats(0.05, 0.2)).map(
        lambda n: f"beta: {{mean: {n[0]}, sd: {n[1]}}}"
    ),
    st.tuples(NUMBER, st.floats(0.2, 0.55), st.floats(0.3, 0.7)).map(
        lambda n: f"normal: {{mean: {n[0] + 2 * n[2]}, sd: {n[1]}}}, between: [{n[0]}, {n[0] + 2}]"
    ),
    st.tuples(NUMBER, st.lists(st.floats(0.2, 1.0), min_size=3, max_size=3)).map(
        lambda n: (
            "quantiles: {shares: [0, 0.3, 0.6, 1], values: "
            f"{[n[0], *(n[0] + np.cumsum(n[1])).tolist()]}}}"
        )
    ),
)


@given(
    spreads=st.lists(SPREADS, min_size=3, max_size=3),
    correlations=st.lists(st.floats(-0.6, 0.6), min_size=3, max_size=3),
    seed=st.integers(0, 2**64 - 1),
)
@settings(max_examples=20)
def test_random_specifications(spreads: list[str], correlations: list[float], seed: int) -> None:
    sites = ("LS_BMD", "TH_BMD", "FN_BMD")
    lines = [
        f"  {site}: {{{spread}, counted_as: T-score, assumed: example}}"
        for site, spread in zip(sites, spreads, strict=True)
    ]
    pairs = ((0, 1), (0, 2), (1, 2))
    rows = [
        f"- {{of: [{sites[i]}, {sites[j]}], r: {r}, assumed: example}}"
        for (i, j), r in zip(pairs, correlations, strict=True)
    ]
    text = "\n".join([f"{HEAD}quantities:", *lines, "correlations:", *rows])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "women.yaml"
        path.write_text(text, encoding="utf-8")
        try:
            comparison = compared(LIBRARY.cohort(path), 10_000, seed)
        except InputError as error:
            assert error.file == path and error.line is not None and error.key
            told = ("leave", "all hold", "it lies between", "has an SD below", "accepted")
            assert any(words in error.message for words in told), error.message
            assume(False)
    # four standard errors of 10 000 people, where the limits of the shipped cohorts are three
    found = misses(comparison)
    assert found["mean"] < 0.04 and found["spread"] < 0.04 and found["correlation"] < 0.04


@pytest.mark.parametrize("seed", [1, 20261128])
def test_weighted_people_have_the_observed_means(seed: int) -> None:
    cohort = LIBRARY.cohort("freedom_women")
    some = people_of(cohort, range(10_000), seed)
    for one in cohort.targets:
        mean = np.average(some.values[one.of], weights=some.weights)
        assert one.sd is not None
        variance = np.average((some.values[one.of] - mean) ** 2, weights=some.weights)
        assert mean == pytest.approx(one.mean, abs=1e-3)
        assert np.sqrt(variance) == pytest.approx(one.sd, abs=1e-3)
    assert some.weights.mean() == pytest.approx(1.0, abs=1e-6)
    assert 5000 < some.effective_size < 10_000
    assert f"weighted as {some.effective_size:.0f}" in repr(some)
    others = people_of(cohort, range(10_000, 12_000), seed)
    means = {
        one.of: np.average(others.values[one.of], weights=others.weights) for one in cohort.targets
    }
    assert means["LS_T_score"] == pytest.approx(-2.8, abs=0.06)


def test_weights_change_as_little_as_they_can(written: CohortWriter) -> None:
    """The mean of a normal quantity alone tilts its density: a known answer."""
    text = "quantities:\n  age: {normal: {mean: 60 year, sd: 4 year}, assumed: example}\n"
    text += "weighted_to:\n- {of: age, mean: 62 year, assumed: example}\n"
    some = people_of(written(text), range(10_000))
    age = some.values["age"]
    tilt = np.polyfit(age, np.log(some.weights), 1)
    assert np.log(some.weights) == pytest.approx(np.polyval(tilt, age), abs=1e-6)
    assert tilt[0] == pytest.approx(2 / 4**2, rel=0.05)


def test_those_accepted_are_within(written: CohortWriter) -> None:
    some = people_of(LIBRARY.cohort("freedom_women"), range(5000))
    lowest = np.minimum(some.values["LS_T_score"], some.values["TH_T_score"])
    assert lowest.min() >= -4.0 and lowest.max() <= -2.5
    text = "quantities:\n  age: {normal: {mean: 60 year, sd: 9 year}, assumed: example}\naccept:\n"
    text += "- {highest_of: [age, years_since_menopause], most: 61 year, assumed: example}\n"
    assert people_of(written(text), range(2000)).values["age"].max() <= 61.0
