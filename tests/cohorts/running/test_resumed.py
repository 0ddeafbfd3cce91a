"""What is there and sound is not run again; what is not sound, or of another question, is said."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from ranklmodel.cohorts.running.executors import in_threads
from ranklmodel.cohorts.running.run import Plan
from ranklmodel.cohorts.running.shelf import FolderShelf
from ranklmodel.errors import InputError
from tests.cohorts.running.asked import SIZE, WOMEN, chunks, question, run, tables


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run."""
    folder = tmp_path_factory.mktemp("written") / "run"
    run(question(), folder)
    return folder


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """Return a copy of that folder."""
    return Path(shutil.copytree(written, tmp_path / "run"))


def test_what_verifies_is_not_run_again(folder: Path) -> None:
    before, told = chunks(folder), tables(folder)
    (folder / "chunks" / sorted(before)[2]).unlink()
    again = run(question(), folder)
    assert (again.taken, again.computed, again.anew) == (4, 1, ())
    assert chunks(folder) == before and tables(folder) == told


@pytest.mark.parametrize("place", [8, 5000, -1])
def test_a_damaged_chunk_is_computed_anew_and_said(folder: Path, place: int) -> None:
    told = tables(folder)
    file = folder / "chunks" / sorted(chunks(folder))[1]
    content = bytearray(file.read_bytes())
    content[place] ^= 0xFF
    file.write_bytes(content if place > 0 else content[:-100])
    again = run(question(), folder)
    if again.computed:  # a byte that nothing reads, such as one between parts, is no damage
        assert len(again.anew) == 1 and file.name in again.anew[0]
    assert again.computed == 1 or place == 5000
    assert tables(folder) == told


def test_every_changed_number_is_noticed(folder: Path) -> None:
    import h5py

    for file in (folder / "chunks").iterdir():
        with h5py.File(file, "r+") as opened:
            opened["count"][0] += 1
    assert len(run(question(), folder).anew) == 5


def test_a_chunk_under_another_name_is_not_believed(folder: Path) -> None:
    first, second = sorted((folder / "chunks").iterdir())[:2]
    told = tables(folder)
    second.write_bytes(first.read_bytes())
    again = run(question(), folder)
    assert "it is of people 0 to 3" in again.anew[0]
    assert tables(folder) == told


def test_a_folder_of_another_question_is_refused(folder: Path) -> None:
    before, told = chunks(folder), tables(folder)
    with pytest.raises(InputError, match="another question: people has changed; seed was 3, is 4"):
        run(question(seed=4), folder)
    with pytest.raises(InputError, match="people has changed"):
        run(question(adherence=0.9), folder)
    assert chunks(folder) == before and tables(folder) == told


def test_tables_are_not_put_beside_the_question_of_another(tmp_path: Path) -> None:
    first, second = (FolderShelf(question(seed=seed), tmp_path) for seed in (3, 4))
    first.begin()
    (tmp_path / "question.json").unlink()  # both began before either had written
    second.begin()
    with pytest.raises(InputError, match="another question: people has changed; seed was 4, is 3"):
        first.close("quantiles\n", "nobody\n", 3)
    second.close("quantiles\n", "nobody\n", 3)
    assert '"seed": 4' in (tmp_path / "question.json").read_text()


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "summary.csv").write_text("mine\n")
    with pytest.raises(InputError, match=r"no question.json tells what it answers"):
        run(question(), tmp_path)
    assert (tmp_path / "summary.csv").read_text() == "mine\n"
    (tmp_path / "question.json").write_text("{}\n")
    with pytest.raises(InputError, match="it tells no question of a cohort"):
        run(question(), tmp_path)


def test_a_full_disk_keeps_what_was_done(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, synced = tmp_path / "other", os.fsync
    room = iter(range(3))

    def fsync(number: int) -> None:
        if next(room, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        synced(number)

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fsync)
        with pytest.raises(InputError, match=r"people_.* can not be written: No space left"):
            run(question(), other)
    kept = chunks(other)  # the question has taken room for one file
    assert len(kept) == 2 and kept.items() <= chunks(folder).items()
    assert {one.name for one in other.iterdir()} == {"question.json", "chunks"}
    again = run(question(), other)
    assert (again.taken, again.computed) == (2, 3)
    assert tables(other) == tables(folder) and chunks(other) == chunks(folder)


def test_tables_that_can_not_be_written_leave_those_of_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tables(folder)

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(InputError, match="No space left"):
        run(question(), folder, plan=Plan(12, SIZE))
    assert tables(folder) == told and not [*folder.glob(".*")]


def test_values_are_kept_where_asked(folder: Path) -> None:
    with pytest.raises(InputError, match="were not kept"):
        run(question(), folder).kept()
    again = run(question(), folder, plan=Plan(WOMEN, SIZE, keep=True))
    assert again.taken == 0
    kept = again.kept()
    assert dict(kept.sizes) == {"regimen": 2, "person": WOMEN, "day": 3}
    assert kept["LS_BMD"].attrs["units"] == "g/cm^2"
    rows = again.summary.query("regimen == 'placebo' and quantity == 'E2' and measure == 'level'")
    shown = kept["E2"].sel(regimen="placebo").values
    weights = kept["statistical_weight"].values
    means = (shown * weights[:, None]).sum(axis=0) / weights.sum()
    assert rows["mean"].to_numpy() == pytest.approx(means, rel=1e-12)
    assert run(question(), folder).taken == 5  # with or without


def test_progress_counts_people() -> None:
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, what: str) -> None:
        told.append((done, total, what))

    run(question(), executor=in_threads(1, progress))
    assert told[0] == (0, WOMEN, "people") and told[-1] == (12, WOMEN, "people")
