"""Trials made up for tests, in a folder laid out as ``params`` is."""

from __future__ import annotations

from pathlib import Path

from ranklmodel.inputs import Library

HEAD = """\
name: made
title: Made
description: Made up for tests.
sources: ["made up for tests"]
"""
TREATED = """\
  treated:
    title: anastrozole 1 mg
    population: atac_woman
    regimen: anastrozole_1mg_daily
"""
UNTREATED = """\
  untreated:
    title: placebo
    population: atac_woman
    regimen: placebo
"""
HEADER = "arm,role,endpoint,unit,time_months,value,se,weight,censoring"


def library_with(folder: Path, rows: str, arms: str = TREATED, more: str = "") -> Library:
    """Return a library whose trial ``made`` has some arms and rows.

    Parameters
    ----------
    folder : Path
        Where its files are written.
    rows : str
        Lines of observations in the columns of `HEADER`.
    arms : str
        The entries under ``arms``.
    more : str
        Other keys of the trial.
    """
    trial = folder / "trials" / "made"
    trial.mkdir(parents=True, exist_ok=True)
    (trial / "trial.yaml").write_text(f"{HEAD}{more}arms:\n{arms}")
    (trial / "observations.csv").write_text(f"{HEADER}\n{rows}")
    return Library([folder])
