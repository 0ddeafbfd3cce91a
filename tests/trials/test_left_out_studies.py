"""Studies that no trial stands for are listed with a reason of the closed list."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.inputs.trials.left_out import load_left_out
from ranklmodel.trials.many import score
from tests.trials.made import library_with

STUDY = "  - {study: Someone1999, rows: 2, reason: no such output, because: cells in culture}\n"
SCORED = "treated,,LS_BMD,pct_change,12,-2.5,0.5,1,none\n"


def written(folder: Path, studies: str) -> Path:
    (folder / "left_out.yaml").write_text(f"description: Made up.\nstudies:\n{studies}")
    return folder


def test_no_study_of_the_package_is_left_out_and_has_a_trial() -> None:
    library = Library()
    left = {one.study for one in library.studies_left_out}
    assert {"Bord2003", "Yuan2001", "Plourde1994"} <= left
    for name in library.names("trial"):
        trial = library.trial(name)
        rows = (*trial.observations, *trial.not_modelled_observations)
        assert not left & {row.study for row in rows}


def test_they_are_listed_where_all_trials_are_asked_for(tmp_path: Path) -> None:
    library = Library([written(tmp_path, STUDY)], builtin=_small(tmp_path / "small"))
    (left,) = score(library=library).left_out
    assert (left.what, left.trial, left.refusal.reason) == (
        "study",
        "Someone1999",
        "no such output",
    )
    assert left.refusal.detail == "2 rows: cells in culture"
    assert left.in_words() == "the study"
    assert score("made", library=library).left_out == ()


def _small(folder: Path) -> Path:
    """Return the package's files with one trial in place of all."""
    builtin = Library().builtin
    shutil.copytree(builtin, folder, ignore=shutil.ignore_patterns("trials", "left_out.yaml"))
    library_with(folder, SCORED)
    return folder


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("no such output", "no output", "no such output"),
        ("rows: 2", "rows: 0", "1"),
        (STUDY, STUDY + STUDY, "stands twice"),
        ("because: cells in culture", "why: cells", "unknown key 'why'"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as refused:
        load_left_out(written(tmp_path, STUDY.replace(old, new)))
    assert refused.value.line is not None


def test_a_folder_without_the_file_leaves_nothing_out(tmp_path: Path) -> None:
    assert load_left_out(tmp_path) == ()
