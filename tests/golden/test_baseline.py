"""No number is another than before files moved: some here, all of them where there is time."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.golden import kept
from tests.golden.baseline import LIVES, life_tables, trial_tables
from tests.golden.predictions import prediction_differences, predictions, read_predictions
from tests.golden.tables import Table, read_tables, table_difference, text_difference

# Between machines the last digits differ, and all steps of a run pass them on.
TOLERANCE = 1e-10
_QUICK_TRIALS = ("estrogen_withdrawal", "horizon", "roux2014")
_QUICK_LIVES = ("through menopause", "anastrozole, then off", "estradiol patch for a year")


@pytest.fixture(scope="module")
def before() -> dict[str, Table]:
    return read_tables(kept.NUMBERS)


def _hold(before: dict[str, Table], now: dict[str, Table]) -> None:
    found = [table_difference(name, before.get(name), table) for name, table in now.items()]
    assert found
    assert [one for one in found if one.size > TOLERANCE] == []


@pytest.mark.slow  # the README's table is held to be current in the quick stage
def test_predictions_are_as_before() -> None:
    rows = read_predictions(kept.PREDICTIONS)
    assert {row["trial"] for row in rows} == {row["trial"] for row in predictions()}
    found = prediction_differences(rows, predictions())
    assert [one for one in found if one.size > TOLERANCE] == []


@pytest.mark.parametrize("trial", _QUICK_TRIALS)  # the others are among everything, below
def test_arms_are_as_before(trial: str, before: dict[str, Table]) -> None:
    _hold(before, trial_tables(trial))


@pytest.mark.parametrize("name", _QUICK_LIVES)
def test_life_is_as_before(name: str, before: dict[str, Table]) -> None:
    _hold(before, life_tables(LIVES[name], "fast"))


@pytest.mark.slow
def test_everything_is_as_before() -> None:
    pytest.importorskip("antimony")
    pytest.importorskip("petab")
    now = kept.computed(lambda name: None)
    far = [one for one in kept.differences(kept.read(), now) if one.size > TOLERANCE]
    assert far == []


def test_a_change_is_seen(before: dict[str, Table]) -> None:
    table = before["trials, exact/menopause/natural"]
    moved = table.values.copy()
    moved[-1, -1] *= 1.0 + 1e-9
    other = dataclasses.replace(table, values=moved)
    assert table_difference("natural", table, table).same
    assert table_difference("natural", table, other).size > TOLERANCE
    assert table_difference("natural", table, None).size == np.inf
    rounding = dataclasses.replace(table, values=table.values + 3e-15)
    none = dataclasses.replace(table, values=np.zeros_like(table.values))
    small = dataclasses.replace(table, values=none.values + 3e-15)
    assert table_difference("derivatives/natural", none, small).size < TOLERANCE
    assert table_difference("derivatives/natural", rounding, other).size > TOLERANCE
    assert text_difference("text", "x = 1.5", "x = 1.5").same
    assert text_difference("text", "x = 1.5", "y = 1.5").size == np.inf
    assert text_difference("text", "x = 1.5", "x = 1.5\nend").size == np.inf
    assert 1e-7 < text_difference("text", "x = 1.5", "x = 1.5000003").size < 1e-6
