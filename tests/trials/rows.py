"""Rows of a made-up arm, for tests of how they are scored."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ranklmodel.inputs import Arm, Library, Observation
from ranklmodel.trials.comparison import Comparison, comparison_of
from ranklmodel.trials.reasons import Refusal

ROW = Observation(
    study="S",
    trial="S",
    arm="a",
    role="calibration",
    endpoint="LS_BMD",
    unit="pct_change",
    time_months=12.0,
    value=-2.0,
    file=Path("observations.csv"),
    line=2,
)
ARM = Library().trial("atac").arm("anastrozole")


def row(**changes: Any) -> Observation:
    """Return a row that differs from `ROW`."""
    return replace(ROW, **changes)


def arm_with(*rows: Observation, **changes: Any) -> Arm:
    """Return the anastrozole arm of ATAC with other rows."""
    return replace(ARM, observations=rows, **changes)


def held(span_months: float = 12.0, arm: Arm = ARM, **changes: Any) -> Comparison:
    """Return what a prediction of a row is held against."""
    comparison = comparison_of(arm, row(**changes), span_months * 365.25 / 12)
    assert not isinstance(comparison, Refusal), comparison
    return comparison
