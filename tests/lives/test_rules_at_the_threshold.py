"""What is exactly at a threshold, and what an observer may read."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.lives.unfolding import decided
from tests.lives.ruled import INFUSIONS, YEAR, given, rule, score_below, told, treatment

SCORES = np.linspace(-3.4, 0.8, 8).round(2).tolist()
ONCE = {"first": "0 day"}


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("below", False), ("above", False), ("within", True), ("outside", False)],
)
def test_a_stated_score_at_its_threshold_is_not_decided_by_rounding(
    kind: str, begins: bool
) -> None:
    decisions = []
    for score in SCORES:
        woman = ranklmodel.person("woman", 66, since_menopause=15, t_score=score)
        threshold: Any = score if kind in ("below", "above") else [-9.0, score]
        asked = rule("TH_BMD", ONCE, measured_as="t_score", **{kind: threshold})
        ruled = given(treatment(INFUSIONS, begins_when=asked))
        run = ranklmodel.scenario(woman, ruled, dosing="averaged").run([10.0])
        decisions.append("begins at" in told(run))
    assert decisions == [begins] * len(SCORES)


@pytest.mark.parametrize("read", [float("nan"), float("inf"), None, "low", True])
def test_an_observer_reads_a_number(read: Any) -> None:
    ruled = given(treatment(INFUSIONS, begins_when=score_below(-2)))
    life = ranklmodel.scenario("atac_woman", ruled, dosing="averaged")
    with pytest.raises(
        InputError, match=r"observer: read .* of LS_BMD on day 0; expected a finite"
    ):
        decided(life, YEAR, lambda name, day, value: read)


def test_an_observer_can_be_asked() -> None:
    ruled = given(treatment(INFUSIONS, begins_when=score_below(-2)))
    life = ranklmodel.scenario("atac_woman", ruled, dosing="averaged")
    with pytest.raises(InputError, match="observer: expected a function"):
        decided(life, YEAR, 3)  # type: ignore[arg-type]  # what is refused
