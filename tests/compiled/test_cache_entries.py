"""Which entries of the cache are not run but prepared anew, and what names them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ranklmodel.compiled.code import program
from ranklmodel.compiled.make import load_cached
from ranklmodel.disk import cache
from tests.compiled.sample_models import drug_and_bone
from tests.compiled.test_cache import entry, posix, rates


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of the test's own."""
    monkeypatch.setenv("RANKLMODEL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@posix
def test_what_others_may_change_is_prepared_anew_and_said_once(folder: Path) -> None:
    expected = rates()
    entry(folder).chmod(0o666)
    with pytest.warns(cache.ForeignCodeWarning, match="not run but prepared anew") as told:
        assert load_cached(drug_and_bone().fingerprint) is None
        np.testing.assert_array_equal(rates(), expected)
        entry(folder).chmod(0o666)
        assert cache.read(entry(folder).stem) is None
    assert len(told) == 1
    np.testing.assert_array_equal(rates(), expected)
    assert load_cached(drug_and_bone().fingerprint) is not None


@pytest.mark.parametrize(
    "description",
    [{}, {"layout": 1}, {"reduction": None, "layout": {"states": []}}],
    ids=["nothing", "wrong kind", "half"],
)
def test_an_entry_of_another_shape_is_prepared_anew(
    folder: Path, description: dict[str, object]
) -> None:
    expected = rates()
    assert cache.write(entry(folder).stem, description, b"code")
    assert cache.read(entry(folder).stem) == (description, b"code")
    np.testing.assert_array_equal(rates(), expected)


def test_code_of_another_model_under_the_name_of_one_is_not_run(folder: Path) -> None:
    expected = rates()
    found = cache.read(entry(folder).stem)
    assert found is not None
    found[0]["layout"]["fingerprint"] = "of another"
    assert cache.write(entry(folder).stem, *found)
    assert load_cached(drug_and_bone().fingerprint) is None
    np.testing.assert_array_equal(rates(), expected)


def test_the_key_follows_whatever_shapes_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = program.program_key("model", "kind")
    for part in ("digest_of_folders", "installed_version", "processor"):
        with monkeypatch.context() as changed:
            changed.setattr(program, part, lambda *_: "another")
            program.generation.cache_clear()
            program.program_key.cache_clear()
            assert program.program_key("model", "kind") != usual, part
    program.generation.cache_clear()
    program.program_key.cache_clear()
    assert program.program_key("model", "kind") == usual


def test_every_folder_that_makes_code_is_among_the_sources_of_its_key() -> None:
    """A folder more has to be named there, or here as one that makes none."""
    folder = Path(program.__file__).parents[1]
    rooms = {path.name for path in folder.iterdir() if (path / "__init__.py").exists()}
    making = {room.removeprefix("compiled/") for room in program._SOURCES}
    assert rooms - {"intervals", "solver"} == making - {"equations", "model"}
