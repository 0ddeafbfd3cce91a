"""Rows that a fit in use has used are never called predicted only."""

from __future__ import annotations

from math import comb
from pathlib import Path

import pytest

from ranklmodel.inputs import Library
from ranklmodel.trials.in_use import fits_in_use, rows_in_fits
from ranklmodel.trials.many import score
from ranklmodel.trials.used import by_use, use_of_rows

_OTHER_LETROZOLE = """\
name: other_letrozole
description: Letrozole otherwise than the file of its mechanism states it.
starts_from: people
free:
- name: letrozole_half_block
trials:
- trial: dixon
  arms: [letrozole]
  weights: {}
result:
  date: '2026-01-01'
  cost: 1.0
  values:
    letrozole_half_block: {value: 0.2, unit: ng/mL}
  software: a test
"""


def _used_by(library: Library, name: str, calibration: str | None) -> list[bool]:
    """Tell, row by row of a result, whether it is fitted under another calibration."""
    fits = fits_in_use(library, calibration)
    result = library.calibration(name).result
    assert result is not None
    told = []
    for key in result.rows:
        trial = library.trial(key.trial)
        arms = {**trial.arms, **trial.differences}
        own = [row for row in arms[key.arm].observations if key.means(key.trial, key.arm, row)]
        assert own, key
        told += [rows_in_fits(fits, trial)(key.arm, row) for row in own]
    return told


@pytest.mark.parametrize("calibration", ["people", "people_androgen", None])
def test_rows_of_hormones_are_fitted_where_its_values_are_in_use(calibration: str | None) -> None:
    told = _used_by(Library(), "hormones", calibration)
    assert len(told) >= 24
    assert all(told)


def test_rows_of_a_fit_one_of_whose_values_was_replaced_are_not_fitted(tmp_path: Path) -> None:
    folder = tmp_path / "params"
    (folder / "calibrations").mkdir(parents=True)
    (folder / "calibrations" / "other_letrozole.yaml").write_text(_OTHER_LETROZOLE)
    library = Library(folder)
    named = [one.name for one in fits_in_use(library, "other_letrozole")]
    assert named == ["other_letrozole", "people"]
    told = dict.fromkeys(_used_by(library, "hormones", "other_letrozole"))
    assert False in told


def test_fits_whose_values_were_replaced_are_not_in_use() -> None:
    library = Library()
    assert [one.name for one in fits_in_use(library, "people")] == ["people", "hormones"]
    assert [one.name for one in fits_in_use(library, None)] == ["hormones", "therapies"]


def test_scores_call_what_hormones_used_fitted() -> None:
    scores = score(["burnett_bowie2009", "ttrials"], dosing="averaged")
    fitted = {(row.endpoint, row.observed) for row in scores.rows if row.fitted}
    assert {("E2", 12.0), ("T", 524.0), ("T", 474.0)} <= fitted
    assert scores.summary["fitted"] == 5


def test_what_was_printed_twice_is_left_out_with_its_reason() -> None:
    scores = score(["burnett_bowie2009", "geisler"], dosing="averaged")
    counted = {(row.study, row.endpoint, row.unit, row.month) for row in scores.rows}
    again = {("E2", "pmol/L", 3.0), ("T", "nmol/L", 3.0), ("T", "nmol/L", 12.0)}
    assert not {("BurnettBowie2009b", *key) for key in again} & counted
    assert ("BurnettBowie2009b", "T", "nmol/L", 6.0) in counted
    assert "pct_conversion" not in {unit for _, _, unit, _ in counted}
    told = [one for one in scores.left_out if "again" in one.refusal.detail]
    assert len(told) >= 5


def test_the_sentence_on_use_counts_each_row_once() -> None:
    rows = score(["burnett_bowie2009", "ttrials", "yates1996"], dosing="averaged").rows
    used, unseen = by_use(rows)
    counted = [row for row in rows if row.counted]
    assert used.counted + unseen.counted == len(counted)
    assert used.within + unseen.within == sum(row.within for row in counted)
    below = sum(
        comb(unseen.counted, k) * 0.95**k * 0.05 ** (unseen.counted - k)
        for k in range(unseen.within + 1)
    )
    assert unseen.chance == pytest.approx(below)
    words = use_of_rows(rows)
    assert f"{unseen.within} of the {unseen.counted} that none has used" in words
    assert f"a chance of {below:.2g}" in words


def test_families_of_too_few_trials_are_no_verdict() -> None:
    words = " ".join(score("cpdd2022", dosing="averaged").in_words())
    assert "none has three trials, so that none was tested" in words
    assert "no misfit" not in words
