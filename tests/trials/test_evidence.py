"""Every study of the evidence has a trial or a reason, and every row of it a score or a reason.

`studies_of_the_evidence.csv` says how many rows each study has. The rows themselves stand beside
the trials that they belong to. Whoever has the evidence names its folder in RANKLMODEL_EVIDENCE;
then both are held against its `observations.csv`.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.trials.reasons import REASONS
from tests.trials.scored import all_scores, counted_rows

STUDIES = Path(__file__).with_name("studies_of_the_evidence.csv")
LIBRARY = Library()
NOT_A_DRUG = (", untreated", ", supplements", ", exercise")


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file as text."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def in_trials() -> Iterator[tuple[str, int, dict[str, str]]]:
    """Yield trial, line and text of every row that stands beside a trial."""
    for name in LIBRARY.names("trial"):
        path = LIBRARY.trial(name).file.with_name("observations.csv")
        for line, row in enumerate(rows_of(path), start=2):
            yield name, line, row


def left_out() -> Counter[str]:
    """Return how many rows each study has that no trial stands for."""
    return Counter({one.study: one.rows for one in LIBRARY.studies_left_out})


def test_every_study_is_all_in_trials_or_left_out_with_a_reason() -> None:
    evidence = {one["study"]: int(one["rows"]) for one in rows_of(STUDIES)}
    beside_trials = Counter(row["study"] for _, _, row in in_trials())
    without_trial = left_out()
    assert not set(beside_trials) & set(without_trial)
    assert dict(beside_trials + without_trial) == evidence
    assert {one.reason for one in LIBRARY.studies_left_out} <= set(REASONS)


def test_calcium_and_vitamin_d_beside_a_therapy_are_in_the_regimen() -> None:
    given = {
        name for name, _, row in in_trials() if row["co_treatment"].startswith(("calcium", "Ca"))
    }
    assert {"freedom", "defend", "arch", "horizon", "mobile", "fact", "flex", "roux2014"} <= given
    for name in given:
        for arm in LIBRARY.trial(name).arms.values():
            drugs = {one.drug for one in arm.regimen.treatments}
            assert {"calcium", "vitamin_D"} <= drugs, (name, arm.name)


def test_calcium_and_vitamin_d_of_every_person_are_stated_and_marked_assumed() -> None:
    """Nobody's own was read so far; whoever's is, leaves this list by name."""
    for name in LIBRARY.names("trial"):
        for arm in LIBRARY.trial(name).arms.values():
            person = arm.population
            assert person.calcium_intake is not None
            assert person.vitamin_D is not None
            assert {"calcium_intake", "vitamin_D"} <= set(person.assumed), person.name


@pytest.mark.skipif(
    "RANKLMODEL_EVIDENCE" not in os.environ,
    reason="the evidence is not part of the repository; RANKLMODEL_EVIDENCE names its folder",
)
def test_the_rows_beside_trials_are_those_of_the_evidence_to_the_letter() -> None:
    evidence = rows_of(Path(os.environ["RANKLMODEL_EVIDENCE"]) / "observations.csv")
    counts = Counter(row["study"] for row in evidence)
    assert counts == {one["study"]: int(one["rows"]) for one in rows_of(STUDIES)}
    missing = Counter(tuple(row.values()) for row in evidence)
    missing.subtract(tuple(row.values()) for _, _, row in in_trials())
    studies = Counter({row[0]: 0 for row in missing})
    for row, times in missing.items():
        assert times >= 0, row
        studies[row[0]] += times
    assert +studies == left_out()


@pytest.mark.slow
def test_every_row_beside_a_trial_is_scored_or_left_out_with_a_reason() -> None:
    """A row that describes who was studied may stand for several arms, but never for none."""
    scores = all_scores()
    scored = {(row.trial, row.observation.line) for row in scores.rows}
    refused = {(one.trial, one.line) for one in scores.left_out if one.what == "row"}
    assert not scored & refused
    assert {(name, line) for name, line, _ in in_trials()} == scored | refused
    assert {one.refusal.reason for one in scores.left_out} <= set(REASONS)
    shown = {row.left_out for row in scores.rows if not row.counted}
    assert shown <= set(REASONS)


@pytest.mark.slow
def test_no_trial_fails_and_enough_rows_are_scored() -> None:
    """180 is what was promised for inhibitors, tamoxifen, estrogens and drugs on resorption."""
    refused = all_scores().left_out
    assert not [one for one in refused if one.what == "trial" or one.refusal.reason == "run failed"]
    treated = [row for row in counted_rows() if not row.family.endswith(NOT_A_DRUG)]
    assert len(treated) >= 180
