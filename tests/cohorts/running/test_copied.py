"""Chunks copied into a folder of their own are summed up; a merge of nothing writes none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ranklmodel.cohorts.running.cohort import shelf_of
from ranklmodel.cohorts.running.executors import in_threads
from ranklmodel.cohorts.running.run import Plan, run_cohort
from ranklmodel.errors import InputError
from tests.cohorts.running.asked import SIZE, WOMEN, question, run, tables


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run."""
    folder = tmp_path_factory.mktemp("written") / "run"
    run(question(), folder)
    return folder


def merged(folder: Path, seed: int = 3) -> None:
    """Sum up what is in a folder, as with --merge."""
    asked = question(seed=seed)
    plan = Plan(WOMEN, SIZE, merge=True)
    run_cohort(asked, plan, shelf_of(asked, folder, merge=True), in_threads(1), None)


def test_copied_chunks_need_no_question_beside_them(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written / "chunks", tmp_path / "whole" / "chunks")
    merged(tmp_path / "whole")
    assert tables(tmp_path / "whole") == tables(written)
    told = (written / "question.json").read_bytes()
    assert (tmp_path / "whole" / "question.json").read_bytes() == told


def test_copied_chunks_of_another_question_are_refused(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written / "chunks", tmp_path / "whole" / "chunks")
    with pytest.raises(InputError, match=r"no question\.json tells what it answers"):
        merged(tmp_path / "whole", seed=4)


def test_a_file_of_something_else_among_them_is_refused(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written / "chunks", tmp_path / "whole" / "chunks")
    (tmp_path / "whole" / "chunks" / "mine.nc").write_bytes(b"mine")
    with pytest.raises(InputError, match=r"no question\.json tells what it answers"):
        merged(tmp_path / "whole")


def test_a_merge_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="merge: there is nothing of people 0 to 13"):
        merged(tmp_path / "empty")
    assert not (tmp_path / "empty").exists()
