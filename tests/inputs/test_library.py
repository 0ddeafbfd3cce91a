"""Names, paths and the user's folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, builtin_folder

Write = Callable[[str, str], Path]
REGIMEN = "name: {}\ndescription: mine\ntreatments: []\n"


def test_every_builtin_file_is_valid_and_named_after_its_file(library: Library) -> None:
    for name in library.names("population"):
        assert library.population(name).name == name
    for name in library.names("regimen"):
        assert library.regimen(name).name == name
    for name in library.names("trial"):
        assert library.trial(name).name == name
    for name in library.names("calibration"):
        assert library.calibration(name).name == name
    assert library.parameters() is library.own_parameters
    assert len(library.names("population")) >= 10


def test_every_trial_population_says_what_was_assumed(library: Library) -> None:
    for name in library.names("population"):
        assert library.population(name).source is not None, name


def test_users_folder_comes_first(write: Write, tmp_path: Path) -> None:
    write("regimens/placebo.yaml", REGIMEN.format("placebo"))
    write("regimens/nothing_at_all.yaml", REGIMEN.format("nothing_at_all"))
    library = Library([tmp_path])
    assert library.regimen("placebo").description == "mine"
    assert "nothing_at_all" in library.names("regimen")
    assert "anastrozole_1mg_daily" in library.names("regimen")


def test_path_works_where_a_name_does(write: Write, library: Library) -> None:
    path = write("any_name.yaml", REGIMEN.format("something_else"))
    assert library.regimen(path).name == "something_else"
    assert library.regimen(str(path)).name == "something_else"


def test_path_in_a_file_counts_from_that_file(write: Write, library: Library) -> None:
    write("people/base.yaml", "name: base\ndescription: a\nsex: male\nage: 50 year\n")
    child = write("people/child.yaml", "name: child\ndescription: b\ninherits: base.yaml\n")
    assert library.population(child).sex == "male"


def test_trial_by_its_folder(library: Library) -> None:
    assert library.trial(builtin_folder() / "trials" / "ultra").name == "ultra"


def test_unknown_names(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="unknown trial 'atacc'; did you mean 'atac'"):
        library.trial("atacc")
    with pytest.raises(UnknownNameError, match="unknown regimen file"):
        library.regimen(tmp_path / "nothing.yaml")
    with pytest.raises(UnknownNameError, match="unknown kind of input"):
        library.find("populations", "atac_woman")
    for name in ("", "..", "a\0b", "x" * 5000, "x/" * 3000, "../populations/atac_woman"):
        with pytest.raises(UnknownNameError):
            library.population(name)


def test_file_that_calls_itself_otherwise(write: Write, tmp_path: Path) -> None:
    write("regimens/one.yaml", REGIMEN.format("two"))
    with pytest.raises(InputError, match="found as 'one' but calls itself 'two'"):
        Library([tmp_path]).regimen("one")


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such folder"):
        Library([tmp_path / "nothing"])


def test_users_substances_are_added(write: Write, tmp_path: Path) -> None:
    write(
        "substances.yaml",
        "substances: {letrozole: {title: letrozole, molar_mass: 285.3 g/mol, source: mine}}\n",
    )
    assert {"letrozole", "E2"} <= set(Library([tmp_path]).substances)
