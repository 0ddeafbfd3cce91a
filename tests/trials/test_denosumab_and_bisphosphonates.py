"""Trials of denosumab and bisphosphonates: which of their rows the model can express."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ranklmodel.inputs import DoseSeries, Library, Observation, Trial
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.model.layout import Layout
from ranklmodel.trials.predict import Reading, reading_of
from ranklmodel.trials.reasons import Refusal

LIBRARY = Library()

# Rows that can be set beside a prediction, and the endpoints of the others with how often.
EXPRESSED = {
    "arch": (21, {}),
    "defend": (
        68,
        {"BMD_radius13": 1, "P1NP_time_to_exceed_baseline": 1, "sCTX_time_to_exceed_baseline": 1},
    ),
    "fact": (3, {"BMD_trochanter": 4}),
    "flex": (5, {}),
    "freedom": (37, {"BMD_radius13": 1}),
    "horizon": (9, {}),
    "mobile": (5, {}),
    "roux2014": (8, {}),
}


@pytest.fixture(scope="module")
def layout() -> Layout:
    return bone_model().layout


def readings(layout: Layout, trial: Trial) -> Iterator[tuple[Observation, Reading | Refusal]]:
    """Yield every row with how it is read; of a difference, off either of its arms."""
    for arm in trial.arms.values():
        for row in arm.observations:
            yield row, reading_of(layout, arm, row)
    for difference in trial.differences.values():
        for row in difference.observations:
            change = replace(row, unit="pct_change")
            read = [
                reading_of(layout, trial.arm(a), change) for a in (difference.of, difference.minus)
            ]
            assert read[0] == read[1]
            yield row, read[0]


@pytest.mark.parametrize("name", EXPRESSED)
def test_what_can_be_expressed(name: str, layout: Layout) -> None:
    expressed, without = EXPRESSED[name]
    read = list(readings(layout, LIBRARY.trial(name)))
    assert sum(isinstance(reading, Reading) for _, reading in read) == expressed
    refused = [(row, why) for row, why in read if isinstance(why, Refusal)]
    assert {why.reason for _, why in refused} <= {"no such output"}
    assert Counter(row.endpoint for row, _ in refused) == without


def test_a_change_from_the_third_infusion_is_read_from_its_day(layout: Layout) -> None:
    trial = LIBRARY.trial("horizon")
    arm = trial.arm("zoledronate")
    (row,) = (r for r in arm.observations if r.unit == "pct_change_from_pre3rd_infusion")
    reading = reading_of(layout, arm, row)
    assert isinstance(reading, Reading)
    assert (reading.output, reading.form, reading.factor) == ("CTX_s", "change", 1.0)
    assert reading.reference_day == pytest.approx(2 * 365.25)
    assert 9 <= reading.span <= 11
    without = reading_of(layout, replace(arm, windows=()), row)
    assert isinstance(without, Refusal)
    assert without.reason == "no such unit or assay"


def test_of_two_reports_of_the_same_women_one_counts() -> None:
    """Digitised course and abstract of DEFEND, digitised bars and text of Roux 2014."""
    defend, roux = LIBRARY.trial("defend"), LIBRARY.trial("roux2014")
    rows = defend.arm("denosumab").observations
    digitised = {row.endpoint for row in rows if row.arm.startswith("joerg")}
    abstract = [*defend.differences["denosumab_minus_placebo"].observations]
    abstract += [row for row in rows if not row.arm.startswith("joerg")]
    assert {row.endpoint for row in abstract if row.weight == 0} == digitised
    assert {
        row.endpoint: row.value for row in rows if row.unit == "pct_change" and row in abstract
    } == {
        "LS_BMD": 6.4,  # a change of the arm: the abstract's hip is that of the digitised arm
        "TH_BMD": 3.6,
    }
    counted = Counter(row.endpoint for row in roux.arm("denosumab").observations if row.weight)
    assert counted == {"LS_BMD": 1, "TH_BMD": 1, "FN_BMD": 1}
    for name in EXPRESSED:
        for row in LIBRARY.trial(name).observations:
            assert (row.weight == 0) == bool(row.weight_reason)


def test_rows_that_are_predicted_only_are_not_for_a_fit() -> None:
    rows = LIBRARY.trial("freedom").observations
    late = {row.study for row in rows if row.role == "validation"}
    assert late == {"FREEDOM_ext8"}
    assert {row.role for row in rows if row.study == "FREEDOM_ext8"} == {"validation"}


def doses(trial: str, arm: str, until: float) -> list[float]:
    """Return the months of the doses of the only drug that is given in doses."""
    events = LIBRARY.trial(trial).arm(arm).regimen.events(until)
    (series,) = (one for one in events if isinstance(one, DoseSeries))
    return [round(float(day) / (365.25 / 12), 6) for day in series.times]


def test_doses_are_those_of_the_studies() -> None:
    assert doses("defend", "denosumab", 4 * 365.25) == [0, 6, 12, 18]
    assert doses("horizon", "zoledronate", 3 * 365.25 - 1) == [0, 12, 24]
    assert doses("freedom", "crossover", 365.25) == [0, 6]
    assert len(doses("fact", "risedronate", 2 * 365.25)) == 105


@pytest.mark.parametrize(("trial", "arm"), [("flex", "stopped"), ("roux2014", "denosumab")])
def test_earlier_alendronate_ends_at_the_baseline_visit(trial: str, arm: str) -> None:
    (history,) = LIBRARY.trial(trial).arm(arm).population.history
    (alendronate,) = (one for one in history.treatments if one.drug == "alendronate")
    assert alendronate.stop is not None
    assert alendronate.stop.to("day") == 0
    assert alendronate.start.to("month") == (-60 if trial == "flex" else -20)


def test_everybody_takes_calcium_and_vitamin_d() -> None:
    for name in EXPRESSED:
        for arm in LIBRARY.trial(name).arms.values():
            assert {"calcium", "vitamin_D"} <= set(arm.regimen.drugs), (name, arm.name)
            assert arm.population.calcium_intake is not None
            assert arm.population.vitamin_D is not None
            assert {"calcium_intake", "vitamin_D"} <= set(arm.population.assumed)
