"""Correlations that contradict each other: the message names a pair and a value that would do."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.cohorts.people.correlations import (
    ImpossibleCorrelationsError,
    Pair,
    require_possible,
)
from ranklmodel.cohorts.people.plan import plan_of
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library

_SAID = re.compile(
    r"leave (\S+) to (\S+) for that of (\w+) with (\w+), which .*; (\S+) would do( here)?"
)
_NAMES = "abcdef"
_COHORT = """\
name: women
description: Women.
like: atac_woman
quantities:
  LS_BMD: {normal: {mean: 1 g/cm^2, sd: 0.12 g/cm^2}, assumed: example}
  TH_BMD: {uniform: {low: 0.6 g/cm^2, high: 1.2 g/cm^2}, assumed: example}
  FN_BMD: {uniform: {low: 0.6 g/cm^2, high: 1.2 g/cm^2}, assumed: example}
correlations:
- {of: [LS_BMD, TH_BMD], r: 0.9, assumed: example}
- {of: [LS_BMD, FN_BMD], r: 0.64, assumed: example}
- {of: [TH_BMD, FN_BMD], r: 0.9, assumed: example}
"""


def _asked_for(names: str, correlations: dict[Pair, float]) -> tuple[Pair, float, bool] | None:
    """Return which pair is to be stated how, and whether that mends all; None where all hold."""
    try:
        require_possible(names, correlations)
    except ImpossibleCorrelationsError as error:
        said = _SAID.search(error.message)
        assert said is not None, error.message
        pair = frozenset(said.group(3, 4))
        assert pair == error.pair
        low, high, value = (float(said[place]) for place in (1, 2, 5))
        assert -1 < low <= value <= high < 1
        return pair, value, said[6] is None
    return None


@pytest.mark.parametrize("size", [3, 4, 6])
def test_the_value_would_do(size: int) -> None:
    random = np.random.default_rng(size)
    names, mended, part = _NAMES[:size], 0, 0
    pairs = [frozenset(pair) for pair in combinations(names, 2)]
    for _ in range(60):
        stated = random.uniform(-0.95, 0.95, len(pairs))
        # not all are stated
        of = {p: float(r) for p, r in zip(pairs, stated, strict=True) if random.random() < 0.8}
        asked = _asked_for(names, of)
        if asked is None:
            continue
        pair, value, mends_all = asked
        then = _asked_for(names, {**of, pair: value})
        assert (then is None) == mends_all
        mended, part = mended + mends_all, part + (not mends_all)
    assert mended > 3 and (part > 3 or size == 3)


def test_three_and_a_group_that_no_three_of_are_at_fault() -> None:
    of = {frozenset("ab"): 0.9, frozenset("ac"): 0.9, frozenset("bc"): -0.5}
    assert _asked_for("abc", of) == (frozenset("bc"), 0.63, True)
    # each two of six that go against each other as far as six can not
    all_alike = {frozenset(pair): -0.21 for pair in combinations(_NAMES, 2)}
    assert _asked_for(_NAMES, all_alike) is not None
    assert _asked_for(_NAMES[:5], all_alike) is None


def test_a_file_is_mended_by_what_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "women.yaml"
    path.write_text(_COHORT, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        plan_of(Library().cohort(path))
    # numbers as they stand in the file, not those of the normal numbers behind uniform ones
    error = refused.value
    message = "of TH_BMD with LS_BMD (0.9) and with FN_BMD (0.9)"
    assert message in error.message and "which is stated as 0.64;" in error.message
    assert error.key == "correlations[1]" and error.line == 10
    said = _SAID.search(error.message)
    assert said is not None
    path.write_text(_COHORT.replace("r: 0.64", f"r: {said[5]}"), encoding="utf-8")
    plan_of(Library().cohort(path))
    worse = f"r: {float(said[5]) - 0.02:.2f}"
    path.write_text(_COHORT.replace("r: 0.64", worse), encoding="utf-8")
    with pytest.raises(InputError, match="would do"):
        plan_of(Library().cohort(path))
