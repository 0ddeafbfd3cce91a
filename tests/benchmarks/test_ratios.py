"""Ratios of speed that must not be lost; the full table is `python -m tests.benchmarks`.

The bounds are half of what an idle machine shows, so that a busy one passes.
"""

from __future__ import annotations

import pytest

from tests.benchmarks import (
    averages,
    breakdown,
    figures,
    fits,
    many,
    many_lives,
    profiles,
    sensitivity,
    tables,
    whole_lives,
)
from tests.benchmarks.peers import absent
from tests.benchmarks.subjects import BONE, Subject, present_subjects

pytestmark = pytest.mark.benchmark


@pytest.mark.parametrize("subject", present_subjects(), ids=lambda subject: subject.name)
def test_one_run_at_matched_error(subject: Subject) -> None:
    ratios = figures.single(subject, subject.doses, 1e-3)["ratios"]
    assert ratios["SciPy LSODA"] > 40
    if "libRoadRunner" in ratios:
        assert ratios["libRoadRunner"] > 3


# Those of the test above.
ASKED = ("libRoadRunner", "AMICI", "COPASI", "SciPy LSODA", "diffrax")
# How many times slower they are at least: measured 30 to 70 times and 4 to 9 times.
NEW = {"BNGsim": 15, "diffsol": 2}


@pytest.mark.parametrize("subject", present_subjects(), ids=lambda subject: subject.name)
@pytest.mark.parametrize(("peer", "slower"), list(NEW.items()))
def test_one_run_beside_compiled_peers(subject: Subject, peer: str, slower: float) -> None:
    """At the same largest error, 1e-4; a peer that does not come to it has no time."""
    if peer in absent():
        pytest.skip(absent()[peer])
    without = dict.fromkeys({*ASKED, *NEW} - {peer}, "not asked here")
    row = figures.single(subject, subject.doses, 1e-4, without)
    print(f"\n{tables.line(row)}")
    assert row["ratios"][peer] > slower


def test_averaged_dosing() -> None:
    row = figures.averaged()
    assert row["ratios"]["exact"] > 10
    assert max(row["notes"].values()) < 1e-5


@pytest.mark.parametrize("relative", [1e-3, 1e-6])
def test_derivatives_of_averaged_dosing(relative: float) -> None:
    """Measured 5 to 6 averaged runs."""
    row = averages.averaged_gradient(relative)
    assert row["notes"]["in runs"] < 12
    assert row["notes"]["error"] < 10 * relative
    assert row["ratios"]["exact"] > 10


def test_averaged_runs_in_lanes() -> None:
    """Measured 1.6 to 2 times: what is done in closed form is done one run at a time."""
    row = averages.averaged_ensemble(1e-6, 64)
    assert row["notes"]["share of the same bits"] == 1.0
    assert row["ratios"]["one by one"] > 1.2


def test_drugs_that_are_not_taken_cost_little() -> None:
    row = figures.untaken()
    assert row["ratios"]["every state"] > 1.3
    assert row["notes"]["largest difference"] < 1e-9


@pytest.mark.parametrize("regimen", figures.daily_regimens())
@pytest.mark.parametrize(("length", "faster"), [("5 years", 20), ("1 year", 4), ("30 days", 0.6)])
def test_averaging_a_built_in_regimen_is_faster(regimen: str, length: str, faster: float) -> None:
    """At 30 days both take about as long: measured 0.9 to 1.4 times on a busy machine."""
    assert figures.averaged_regimen(regimen, length)["ratios"]["exact"] > faster


def test_lanes() -> None:
    row = many.ensemble(BONE, 200)
    assert row["ratios"]["fast, one by one"] > 1.5
    assert row["notes"]["largest error"] <= many.ENSEMBLE_ERROR


@pytest.mark.parametrize("subject", present_subjects(), ids=lambda subject: subject.name)
def test_derivatives_cost_less_than_differences(subject: Subject) -> None:
    row = figures.gradient(subject)
    assert row["notes"]["in runs"] < 21
    assert row["notes"]["error"] <= figures.GRADIENT_ERROR


@pytest.mark.parametrize("subject", present_subjects(), ids=lambda subject: subject.name)
def test_a_run_is_mostly_kernels(subject: Subject) -> None:
    row = breakdown.single_breakdown(subject, 1e-6)
    assert 0.9 < row["ratios"]["its kernels"] < 6


@pytest.mark.parametrize(("person", "regimen"), whole_lives.LIVES)
def test_a_gradient_of_thirty_costs_a_few_lives(person: str, regimen: str) -> None:
    """Measured 1.2 untreated to 5.4 on daily tablets; at most 8 is asked."""
    assert whole_lives.life_gradient(person, regimen)["notes"]["in lives"] < 8


@pytest.mark.parametrize(("kind", "faster"), [("no dose", 5), ("daily, averaged", 2)])
def test_many_lives_cost_less_than_a_loop_over_them(kind: str, faster: float) -> None:
    """Measured 10 and 4 times on a busy machine; the loop gains from what made lives cheaper."""
    row = many_lives.many_of(kind, 200)
    assert row["ratios"][many_lives.LOOP] > faster


def test_sensitivity_costs_less_than_its_runs_one_by_one() -> None:
    """Measured 5.7 to 6.5 times on a busy machine."""
    row = sensitivity.sobol(16)
    assert row["ratios"][sensitivity.LOOP] > 2
    assert row["notes"]["largest difference"] < 1e-9


# PEtab, pandas and AMICI argue about each other's futures; none of it is ours.
@pytest.mark.filterwarnings("ignore")
def test_a_start_of_a_small_fit() -> None:
    """Measured 55 to 78 times beside libRoadRunner and 13 beside AMICI, on a busy machine."""
    row = fits.small_fit()
    print(f"\n{tables.line(row)}")
    assert row["notes"]["apart"] == []
    assert row["ratios"][fits.STEPPED] > 1
    for name, faster in (("pyPESTO, libRoadRunner", 20), ("pyPESTO, AMICI", 6)):
        if name in row["ratios"]:
            assert row["ratios"][name] > faster


# As above.
@pytest.mark.filterwarnings("ignore")
def test_a_profile_of_a_small_fit() -> None:
    """Measured 190 times beside libRoadRunner, both ends of one parameter, on a busy machine."""
    row = profiles.small_profile()
    print(f"\n{tables.line(row)}")
    if profiles.PEER in row["ratios"]:
        ours, theirs = row["notes"]["fast"], row["notes"][profiles.PEER]
        # they go past the end, by less than one of their steps
        assert theirs[0] == pytest.approx(ours[0], rel=0.3)
        assert theirs[1] == pytest.approx(ours[1], rel=0.15)
        assert row["ratios"][profiles.PEER] > 40


def test_a_start_of_a_shipped_fit() -> None:
    """Measured 4.3 times: a derivative by 18 parameters costs as much as 4.5 runs, not 19."""
    row = fits.shipped_fit()
    print(f"\n{tables.line(row)}")
    assert row["notes"]["apart"] == []
    assert row["ratios"][fits.STEPPED] > 2
