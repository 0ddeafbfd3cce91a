"""Who may take part, by the words and with the errors by which a cohort lets people in."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from ranklmodel.cohorts.people.sampled import people_of
from ranklmodel.cohorts.virtual_trials.living import eligible_people
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.cohorts.cohort import Cohort
from ranklmodel.inputs.designs.design import Design

LIBRARY = Library()
FREEDOM = (LIBRARY.builtin / "designs" / "freedom.yaml").read_text(encoding="utf-8")
COHORT = """\
name: freedom_women
description: Women.
like: atac_woman
quantities:
  age: {normal: {mean: 65 year, sd: 9 year}, assumed: example}
  E2: {lognormal: {median: 20 pmol/L, log_sd: 0.5}, assumed: example}
  LS_BMD: {normal: {mean: -1.5, sd: 1}, counted_as: T-score, assumed: example}
  TH_BMD: {normal: {mean: -1.2, sd: 1}, counted_as: T-score, assumed: example}
differs_between_people:
  rankl_rise: {log_sd: 0.1, assumed: example}
"""


def _cohort(folder: Path, stated: str) -> Cohort:
    path = folder / "freedom_women.yaml"
    accept = f"accept:\n- {{{stated}, assumed: example}}\n" if stated else ""
    path.write_text(COHORT + accept, encoding="utf-8")
    return LIBRARY.cohort(path)


def _design(folder: Path, stated: str) -> Design:
    text, number = re.subn(r"eligible:\n(- .*\n)+", f"eligible:\n- {{{stated}}}\n", FREEDOM)
    assert number == 1
    path = folder / "freedom.yaml"
    path.write_text(text, encoding="utf-8")
    return LIBRARY.design(path)


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        ("of: LS_T_scor, least: -2", "given 'LS_T_scor'; did you mean 'LS_T_score'"),
        ("of: rankl_rise, least: 1", "given 'rankl_rise'; there are age"),
        ("of: FN_T_score, least: -2", "given 'FN_T_score'; did you mean"),
        ("lowest_of: [LS_T_score, age], least: -2", "units differ: 1, year"),
        ("of: age, least: 60", "a unit is missing after 60; write it as in '1 year'"),
        ("of: age, least: 3 kg", "'kg'"),
        ("of: age, least: 720 month, most: 60 year", "720 month is not below 60 year"),
    ],
)
def test_a_cohort_and_a_design_refuse_the_same_in_the_same_words(
    stated: str, message: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=re.escape(message)) as of_cohort:
        _cohort(tmp_path, stated)
    anyone = tmp_path / "anyone"
    anyone.mkdir()
    whom = _cohort(anyone, "")
    design = _design(tmp_path, stated)
    with pytest.raises(InputError) as of_design:
        eligible_people(design, whom, 3, 7)
    told, other = of_cohort.value, of_design.value
    assert told.message == other.message
    assert str(told.key).removeprefix("accept") == str(other.key).removeprefix("eligible")
    for error, key in ((told, "accept:"), (other, "eligible:")):
        assert error.file is not None
        lines = error.file.read_text(encoding="utf-8").splitlines()
        assert error.line == lines.index(key) + 2


@pytest.mark.parametrize(
    "stated",
    [
        "of: E2, most: 5 pg/mL",
        "of: E2, least: 4 pg/mL, most: 8 pg/mL",
        "lowest_of: [LS_T_score, TH_T_score], least: -2",
        "highest_of: [LS_T_score, TH_T_score], least: -2.5, most: -1",
        "of: age, least: 720 month",
    ],
)
def test_a_cohort_and_a_design_let_the_same_people_in(stated: str, tmp_path: Path) -> None:
    number, seed = 60, 7
    anyone = _cohort(tmp_path, "")
    taking_part = eligible_people(_design(tmp_path, stated), anyone, number, seed).people
    accepted = people_of(_cohort(tmp_path, stated), taking_part.numbers, seed)
    # who is let in at her first try is the same in both
    for name, values in taking_part.values.items():
        assert np.array_equal(values, accepted.values[name])
