"""``ranklmodel verify`` of a cohort: as written, changed, stale, or not repeated."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import ranklmodel
from ranklmodel.errors import InputError
from ranklmodel.inputs import Library
from ranklmodel.sealed.verification import FolderVerification

CHUNKS = 3


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a cohort of a user's and one with its results."""
    place = tmp_path_factory.mktemp("cohort")
    (place / "mine" / "cohorts").mkdir(parents=True)
    text = Library().find("cohort", "ibis2_women").read_text()
    own = text.replace("name: ibis2_women", "name: my_women")
    (place / "mine" / "cohorts" / "my_women.yaml").write_text(own)
    ranklmodel.cohort(
        "my_women",
        ["placebo", "anastrozole_1mg_daily"],
        people=7,
        years=1,
        every="6 month",
        chunk=3,
        out=place / "run",
        parameters={"rankl_rise": 1.5},
        library=Library(place / "mine"),
    )
    return place / "run"


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """Return a copy of the results."""
    return Path(shutil.copytree(written, tmp_path / "run"))


def test_what_is_taken_where_nothing_is_named_is_asked_again_as_well(tmp_path: Path) -> None:
    few = {"people": 1, "years": 1, "every": "1 year", "quantities": ["LS_BMD"]}
    ranklmodel.cohort("ibis2_women", out=tmp_path / "run", **few)
    assert verified(tmp_path / "run", again=True).passed
    assert ranklmodel.cohort("ibis2_women", "placebo", out=tmp_path / "run", **few).computed == 0


def verified(folder: Path, *, again: bool = False) -> FolderVerification:
    return ranklmodel.verify_folder(folder, again=again)


@pytest.mark.parametrize("again", [True, False])
def test_as_written(folder: Path, again: bool) -> None:
    told = verified(folder, again=again)
    assert told.verdict == "as written" and told.repeated == again
    assert told.files == CHUNKS + 2


def test_a_changed_cell_is_named(folder: Path) -> None:
    text = (folder / "summary.csv").read_text()
    line = text.splitlines()[3]
    mean = line.split(",")[8]
    (folder / "summary.csv").write_text(text.replace(mean, "0.5", 1))
    told = verified(folder)
    assert told.verdict == "changed"
    (change,) = told.changed
    assert str(change) == f"summary.csv, line 4, mean: {mean!r} is now '0.5'"


def test_a_damaged_and_a_missing_chunk_are_named(folder: Path) -> None:
    first, second, _ = sorted((folder / "chunks").iterdir())
    first.unlink()
    second.write_bytes(second.read_bytes()[:-50])
    told = verified(folder)
    assert told.verdict == "changed"
    words = [str(one) for one in told.changed]
    assert words[0].startswith(f"chunks/{second.name}: it can not be read")
    assert "nothing sound is there of people 0 to 6" in words[1]


def test_a_changed_cohort_is_stale(written: Path, tmp_path: Path) -> None:
    place = Path(shutil.copytree(written.parent, tmp_path / "all"))
    question = place / "run" / "question.json"
    question.write_text(question.read_text().replace(str(written.parent), str(place)))
    file = place / "mine" / "cohorts" / "my_women.yaml"
    assert "mean: 59 year" in file.read_text()
    file.write_text(file.read_text().replace("mean: 59 year", "mean: 60 year"))
    told = verified(place / "run", again=True)
    assert (told.verdict, told.stale) == ("stale", ("people has changed",))
    file.unlink()
    told = verified(place / "run")
    assert told.verdict == "stale" and "it can not be asked again: " in told.stale[0]


def test_another_result_is_not_repeated(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ranklmodel.cohorts.running import chunk

    usual = chunk.live

    def other(*asked: object, **how: object) -> object:
        lived = usual(*asked, **how)  # type: ignore[arg-type]
        lived.values[0, :, -1, 0] *= 1.01
        return lived

    monkeypatch.setattr(chunk, "live", other)
    told = verified(folder, again=True)
    assert told.verdict == "not repeated"
    assert all(one.file == "summary.csv" for one in told.not_repeated)


def test_what_is_not_whole_is_said(folder: Path, tmp_path: Path) -> None:
    ranklmodel.cohort("ibis2_women", people=4, years=1, chunk=2, shard="1/2", out=tmp_path / "part")
    with pytest.raises(InputError, match=r"no summary.csv yet"):
        verified(tmp_path / "part")
    (folder / "question.json").write_text("[]")
    with pytest.raises(InputError, match="tells no question of a cohort"):
        verified(folder)
