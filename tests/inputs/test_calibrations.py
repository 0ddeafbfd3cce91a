"""Calibrations: read, write, apply."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import (
    Calibration,
    load_calibration,
    load_parameters,
    write_calibration,
)
from ranklmodel.inputs.parameters.calibrations import unknown_parameters

FITTED = {
    "name": "first",
    "description": "no: a fit, with 1e-5 in its text",
    "free": [
        "half_block",
        {
            "name": "turnover",
            "bounds": [1e-05, 0.1],
            "prior": {"distribution": "log_normal", "center": 0.07, "spread": 0.5},
        },
    ],
    "trials": [{"trial": "atac", "arms": ["anastrozole"], "weights": {"LS_BMD": 2.0}}],
    "result": {
        "date": "2026-01-31",
        "cost": 1e-05,
        "values": {
            "half_block": {"value": 1 / 3, "unit": "ug/L", "standard_error": 0.1},
            "turnover": {"value": 5, "unit": "1/year"},
        },
        "correlation": {
            "names": ["half_block", "turnover"],
            "matrix": [[1.0, -0.25], [-0.25, 1.0]],
        },
        "software": "ranklmodel 0.1",
    },
}
MECHANISM = """\
mechanism: one
description: one sentence
parameters:
  half_block: {name: a, value: 0.75, unit: ng/mL, bounds: [0.1, 3], kind: fitted}
  turnover: {name: b, value: 0.07, unit: 1/year, bounds: [0.01, 0.2], kind: fitted}
"""


def test_written_and_read_again(tmp_path: Path) -> None:
    calibration = Calibration.model_validate(FITTED)
    path = tmp_path / "new" / "first.yaml"
    write_calibration(calibration, path)
    assert load_calibration(path) == calibration
    assert [one.name for one in path.parent.iterdir()] == ["first.yaml"]


def test_failed_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "first.yaml"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(InputError, match="no space left"):
        write_calibration(Calibration.model_validate(FITTED), path)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["first.yaml"]


def test_result_becomes_parameters(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(MECHANISM)
    table = load_parameters([tmp_path])
    calibration = Calibration.model_validate(FITTED)
    assert unknown_parameters(calibration, table) == []
    fitted = calibration.calibrated(table)
    assert fitted["half_block"].value == pytest.approx(1 / 3)
    assert fitted["turnover"].value == 5.0
    question = calibration.model_copy(update={"result": None})
    with pytest.raises(InputError, match="has no result yet"):
        question.calibrated(table)


def test_prior_is_complete() -> None:
    from ranklmodel.inputs.parameters.free import Prior

    Prior.model_validate({"distribution": "uniform"})
    for wrong in (
        {"distribution": "uniform", "center": 1.0},
        {"distribution": "normal", "center": 1.0},
        {"distribution": "log_normal", "center": -1.0, "spread": 1.0},
        {"distribution": "normal", "center": 1.0, "spread": 0.0},
    ):
        with pytest.raises(ValueError, match=r"prior|greater than 0"):
            Prior.model_validate(wrong)
