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


def test_a_row_counted_under_a_drug_is_of_an_arm_that_takes_it() -> None:
    """Or its arm is named: an arm that takes none of them is then there on purpose."""
    taken, drugs = {}, set()
    for run in shipped_runs():
        trial = run.trial
        for name, arm in trial.arms.items():
            taken[trial.name, name] = {one.drug.lower() for one in arm.regimen.treatments}
        for name, between in trial.differences.items():
            of, minus = taken[trial.name, between.of], taken[trial.name, between.minus]
            taken[trial.name, name] = of ^ minus
        drugs |= {drug for arm in trial.arms for drug in taken[trial.name, arm]}
    assert "anastrozole" in drugs
    for promise in promises_of(REPOSITORY / PROMISES):
        own = drugs & {name.lower() for name in promise.mechanisms}
        for part in promise.rows if own else ():
            one = promise.model_copy(update={"rows": (part,)})
            for row in rows_of(one, shipped_runs()):
                takes = own & taken[row.trial, row.arm]
                assert takes or row.arm in part.arms, (promise.promise, row.trial, row.arm)
