"""A file that takes the place of the package's differs where its origin does, or it is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ranklmodel.checks import Problem, check
from ranklmodel.checks.files import FilesLoad
from ranklmodel.checks.restated import RestatedFilesKeepTheirNumbers
from ranklmodel.checks.rows_read import RowsAreThoseThatWereRead
from ranklmodel.checks.sources import RestatedNumbersKeepTheirSource
from ranklmodel.inputs import Library, builtin_folder

CHECKS = [
    RestatedNumbersKeepTheirSource(),
    RestatedFilesKeepTheirNumbers(),
    RowsAreThoseThatWereRead(),
]


def told(folder: Path, file: str, *changes: tuple[str, str]) -> list[Problem]:
    """Return what is said of a copy of one of the package's files with changes in it."""
    source, target = builtin_folder() / file, folder / file
    shutil.copytree(source.parent, target.parent, dirs_exist_ok=True)
    text = source.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    target.write_text(text, encoding="utf-8")
    return check(Library([folder]), checks=CHECKS)


@pytest.mark.parametrize(
    "file",
    ["mechanisms/cells/osteoclasts.yaml", "trials/horizon/observations.csv", "endpoints.yaml"],
)
def test_a_copy_is_no_news(tmp_path: Path, file: str) -> None:
    if file == "endpoints.yaml":  # beside the folders, not in one
        shutil.copy(builtin_folder() / file, tmp_path / file)
        assert check(Library([tmp_path]), checks=CHECKS) == []
    else:
        assert told(tmp_path, file) == []


OSTEOCLASTS = "mechanisms/cells/osteoclasts.yaml"


def test_an_assumed_number_that_is_another_for_the_same_reason_is_a_notice(tmp_path: Path) -> None:
    (notice,) = told(tmp_path, OSTEOCLASTS, ("value: 0.05", "value: 0.06"))
    assert notice.notice
    assert "'precursor_death' is assumed for the package's reason, but 0.06 1/day" in notice.message


def test_an_assumed_number_with_a_reason_of_its_own_is_no_news(tmp_path: Path) -> None:
    changes = ("value: 1\n", "value: 2\n"), ("osteoclasts die twice as fast", "they die thrice")
    assert told(tmp_path, OSTEOCLASTS, *changes) == []


def test_swapped_values_of_two_entries_are_two_notices(tmp_path: Path) -> None:
    changes = ("value: 0.08", "value: 0.30"), ("value: 0.3\n", "value: 0.08\n")
    first, second = told(tmp_path, OSTEOCLASTS, *changes)
    assert "precursor_differentiation_ratio" in first.message
    assert "osteoclast_apoptosis_rate" in second.message


def test_a_derived_number_that_is_another_under_the_same_source_is_a_problem(
    tmp_path: Path,
) -> None:
    (problem,) = told(tmp_path, "mechanisms/bone/bone_mass.yaml", ("value: 0.87", "value: 0.8"))
    assert not problem.notice
    assert "'young_mineral' is derived, and its source stays" in problem.message


WOMAN = "populations/horizon_woman.yaml"


def test_another_age_for_the_same_reason_is_a_notice(tmp_path: Path) -> None:
    (notice,) = told(tmp_path, WOMAN, ("age: 74 year", "age: 47 year"))
    assert notice.notice
    assert "age: 47 year (there 74 year)" in notice.message
    assert notice.where == f"{tmp_path / WOMAN}:6"


def test_the_same_age_in_months_and_an_age_with_its_own_reason_are_no_news(tmp_path: Path) -> None:
    assert told(tmp_path, WOMAN, ("age: 74 year", "age: 888 month")) == []
    changes = ("age: 74 year", "age: 70 year"), ("the mean was not read", "of my patients")
    assert told(tmp_path, WOMAN, *changes) == []


def test_another_dose_is_a_notice(tmp_path: Path) -> None:
    (notice,) = told(tmp_path, "regimens/zoledronate_5mg_yearly.yaml", ("dose: 5 mg", "dose: 4 mg"))
    assert "treatments[0].dose: 4 mg (there 5 mg)" in notice.message


ROWS = "trials/horizon/observations.csv"


def test_another_result_of_the_same_source_is_a_problem(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, ROWS, ("median,-56,", "median,-65,"))
    assert not problem.notice
    assert "value is -65 under an unchanged source, not -56 as it was read" in problem.message
    assert problem.where == f"{tmp_path / ROWS}:9"


def test_a_result_that_is_left_out_is_a_notice(tmp_path: Path) -> None:
    lines = (builtin_folder() / ROWS).read_text(encoding="utf-8").splitlines(keepends=True)
    problems = told(tmp_path, ROWS, (lines[3], ""))
    assert [one.notice for one in problems] == [True]
    assert "a row that is not here: HORIZON_label, zoledronate, BSAP" in problems[0].message


def test_a_result_with_a_source_of_its_own_is_no_news(tmp_path: Path) -> None:
    row = '36,median,-56,,,,,,"Delmas et al., J Bone Miner Res 2009;24:1544"'
    assert told(tmp_path, ROWS, (row, '36,median,-65,,,,,,"my own patients"')) == []


def test_rows_without_their_trial_are_a_problem(tmp_path: Path) -> None:
    """They would change nothing, and nobody would know."""
    folder = tmp_path / "trials" / "horizon"
    folder.mkdir(parents=True)
    shutil.copy(builtin_folder() / ROWS, folder / "observations.csv")
    (problem,) = check(Library([tmp_path]), checks=[FilesLoad()])
    assert problem.where == str(tmp_path / ROWS)
    assert "is read by nobody" in problem.message


def test_a_row_that_counts_less_is_told(tmp_path: Path) -> None:
    line = '36,median,-56,,,,,,"Delmas et al., J Bone Miner Res 2009;24:1544",abstract,Abstract,'
    (problem,) = told(tmp_path, ROWS, (line + "none,,1,", line + "none,,0,"))
    assert "weight is 0" in problem.message


def test_a_row_of_evidence_with_another_number_is_a_problem(tmp_path: Path) -> None:
    file = "evidence/parameters.csv"
    (problem,) = told(tmp_path, file, ("MW,293.4,", "MW,239.4,"))
    assert "value is 239.4 under an unchanged source, not 293.4" in problem.message
    assert problem.where == f"{tmp_path / file}:2"
