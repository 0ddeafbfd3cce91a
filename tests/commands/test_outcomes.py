"""``ranklmodel outcomes``: the numbers of the call in Python, its table, and refusals."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.cohorts.outcomes.answer import COLUMNS
from ranklmodel.cohorts.outcomes.fractures import OF_GROUPS
from tests.commands.conftest import Invoke

ARMS = ("placebo", "zoledronate", "anastrozole")
WORDS = ("outcomes", *ARMS, "--people", "4", "--month", "24", "--draws", "0")


def test_the_command_says_the_same(invoke: Invoke) -> None:
    answer = ranklmodel.outcomes(*ARMS, people=4, months=[24], draws=0)
    done = invoke(*WORDS, "--json")
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)
    assert told == json.loads(json.dumps(answer.as_values()))
    done = invoke(*WORDS, "--out", "table.csv")
    assert done.exit_code == 0 and done.stderr == ""
    assert OF_GROUPS in done.stdout and "no line of all fractures was read" in done.stdout
    with Path("table.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(answer.records())
    for row, record in zip(rows, answer.records(), strict=True):
        assert row["value"] == ("" if record["value"] is None else str(record["value"]))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("placebo", "--person", "atac_woman", "--people", "5"), "--people"),
        (("placebo", "--person", "atac_woman", "--cohort", "ibis2_women"), "--cohort"),
        (("placebo", "--draws", "3"), "40 or more"),
        (("placebo", "--calibration", "none"), "draws=0"),
        (("placebo", "--cohort", "ibis2_womem"), "did you mean 'ibis2_women'"),
        (("placebo", "--goal", "TH"), "TH=-2.5"),
        (("placebo", "--out", "table.txt"), ".csv"),
    ],
)
def test_mistakes_are_refused(invoke: Invoke, words: tuple[str, ...], told: str) -> None:
    done = invoke("outcomes", *words)
    assert done.exit_code == 2
    assert told in done.stderr
