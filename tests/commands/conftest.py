"""A program to call and a trial of three weeks, which takes a moment to run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ranklmodel.cli import app

Invoke = Callable[..., Result]

TRIAL = """\
name: quick
title: Quick
description: Three weeks of anastrozole, made up for tests.
sources: ["made up"]
arms:
  treated:
    title: anastrozole 1 mg
    population: atac_woman
    regimen: {treatments: [{drug: anastrozole, dose: 1 mg, interval: 1 day, stop: 14 day}]}
    rows: [treated]
    follow_up: 21 day
  untreated:
    title: nothing
    population: atac_woman
    regimen: placebo
    rows: [untreated]
    follow_up: 21 day
not_modelled:
  other: it is not simulated
"""
HEADER = (
    "study,arm,role,population,drug,dose,co_treatment,endpoint,unit,time_months,statistic,value,"
    "ci_low,ci_high,sd,se,n,source,source_kind,source_location,note"
)
ROWS = """\
S,treated,calibration,,anastrozole,1 mg/d,,E2,pct_change,0.46,mean,-92,-95,-89,,,20,x,abstract,,
S,treated,validation,,anastrozole,1 mg/d,,CTX_s,pct_change,0.46,mean,300,290,310,,,20,x,abstract,,
S,treated,calibration,,anastrozole,1 mg/d,,E2,pmol/L,0,mean,21,,,,,20,x,abstract,,
S,treated,calibration,,anastrozole,1 mg,,LS_BMD,pct_change_after_stop,0.6,,0.1,,,,,9,x,abstract,,
S,treated,calibration,,anastrozole,1 mg/d,,DHT,pct_change,0.46,mean,1,,,,,20,x,abstract,,
S,untreated,calibration,,,,,TH_BMD,pct_change,0.69,mean,-0.1,,,,,20,x,abstract,,
S,other,calibration,,,,,LS_BMD,pct_change,12,mean,1,,,,,20,x,abstract,,
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder of a user's own with the trial ``quick``."""
    folder = tmp_path / "own"
    trial = folder / "trials" / "quick"
    trial.mkdir(parents=True)
    (trial / "trial.yaml").write_text(TRIAL)
    (trial / "observations.csv").write_text(HEADER + "\n" + ROWS)
    return folder


@pytest.fixture
def invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Return the program, called in an empty folder."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)

    def call(*words: str | Path) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words], prog_name="ranklmodel")

    return call


@pytest.fixture
def copy_of_own(own: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Return a way of copying the user's folder."""

    def copied(name: str) -> Path:
        return Path(shutil.copytree(own, tmp_path / name))

    return copied
