"""What is promised: every mechanism of it exists, and a promise names rows that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.mechanisms.assembly import bone_model
from ranklmodel.upkeep.coverage import (
    PROMISES,
    Promise,
    RowsOfTrial,
    promises_of,
    rows_of,
    table_of,
)
from tests.trials.shipped import shipped_runs

REPOSITORY = Path(__file__).parents[2]


def test_a_promise_rests_on_mechanisms_of_the_model() -> None:
    there = set(bone_model().mechanisms)
    for promise in promises_of(REPOSITORY / PROMISES):
        assert set(promise.mechanisms) <= there, promise.promise


@pytest.mark.parametrize(
    "entry",
    [
        "{promise: a, mechanisms: [aromatase]}",
        "{promise: a, mechanisms: [aromatase], rows: [{trial: atac}], untested: no row}",
        "{promise: a, mechanisms: [], untested: no row}",
        "{promise: a, mechanism: [aromatase], untested: no row}",
    ],
)
def test_a_promise_has_rows_or_says_why_not(tmp_path: Path, entry: str) -> None:
    path = tmp_path / "coverage.yaml"
    path.write_text(f"promises: [{entry}]\n")
    with pytest.raises(InputError):
        promises_of(path)


@pytest.mark.parametrize(
    "part",
    [
        RowsOfTrial(trial="atacc"),
        RowsOfTrial(trial="atac", arms=("anastrazole",)),
        RowsOfTrial(trial="atac", endpoints=("LS_BMDD",)),
    ],
)
def test_a_promise_that_names_no_row_is_refused(part: RowsOfTrial) -> None:
    promise = Promise(promise="a", mechanisms=("aromatase",), rows=(part,))
    with pytest.raises(InputError, match="no row of atac"):
        rows_of(promise, shipped_runs())


def test_a_promise_without_rows_says_so() -> None:
    promise = Promise(promise="a", mechanisms=("aromatase",), untested="nobody measured it")
    assert "**none**: nobody measured it" in table_of([promise], [])
