"""What mechanism files expect, and what they say of the drugs they own."""

from __future__ import annotations

from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import Library, Quantity
from ranklmodel.inputs.parameters.expectations import (
    STAGES,
    Direction,
    Origin,
    directions_of,
    drug_of,
)

HEAD = "mechanism: letrozole\ndescription: A sample.\n"


def library_of(folder: Path, **files: str) -> Library:
    """Return a library with mechanism files of a user's own."""
    (folder / "mechanisms" / "drugs").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / "mechanisms" / "drugs" / f"{name}.yaml").write_text(HEAD + text)
    return Library([folder])


@pytest.mark.parametrize(
    ("row", "signs"),
    [
        ("E2 up: OPG up, at once; RANKL down", {("OPG", 1, "at once"), ("RANKL", -1, "settled")}),
        ("E2 down: OPG down; RANKL up", {("OPG", 1, "settled"), ("RANKL", -1, "settled")}),
    ],
)
def test_a_row_is_read_as_it_is_written(row: str, signs: set[tuple[str, int, str]]) -> None:
    found = list(directions_of(row, "on x", Origin("m", Path("m.yaml"), 3)))
    assert {(one.effect, one.sign, one.when) for one in found} == signs
    assert {(one.cause, one.life, str(one.origin)) for one in found} == {("E2", "on x", "m.yaml:3")}


def test_a_life_names_its_drug() -> None:
    assert drug_of("on anastrozole") == drug_of("in men on anastrozole") == "anastrozole"
    assert [drug_of(stage) for stage in STAGES] == [None] * len(STAGES)


def test_every_direction_has_its_line(library: Library) -> None:
    directions = library.expectations.directions
    assert len({one.key for one in directions}) == len(directions) > 170
    assert {one.life for one in directions} > {*STAGES}
    for one in directions:
        assert one.origin.line is not None
        line = one.origin.file.read_text(encoding="utf-8").splitlines()[one.origin.line - 1]
        assert f'"{one.cause} ' in line
        assert f"{one.effect} " in line


def test_a_user_s_file_holds_instead_of_the_package_s(tmp_path: Path) -> None:
    text = 'expect:\n  after the menopause:\n    - "letrozole_plasma up: E1 up; LS_BMD down"\n'
    text += "conserved:\n  - {letrozole_eliminated: 2, letrozole_plasma: 1, letrozole_gut: 1}\n"
    own, package = library_of(tmp_path, own=text).expectations, Library().expectations
    signs = {one.key: one.sign for one in own.directions}
    assert signs["letrozole_plasma", "E1", "settled", "after the menopause"] == 1
    assert signs["letrozole_plasma", "E2", "settled", "after the menopause"] == -1
    assert len(own.directions) == len(package.directions) + 1
    assert len(own.sums) == len(package.sums)
    (mine,) = [one for one in own.sums if one.origin.file.name == "own.yaml"]
    assert str(mine) == "(2)*letrozole_eliminated + letrozole_gut + letrozole_plasma"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('expect:\n  on letrozole:\n    - "E2 up: OPG up"\n    - "E2 up: OPG down"\n', 6),
        ("conserved:\n  - {a: 1, b: 1}\n  - {b: 2, a: 2}\n", 5),
    ],
)
def test_what_is_said_twice_is_refused(tmp_path: Path, text: str, line: int) -> None:
    library = library_of(tmp_path, own=text)
    with pytest.raises(InputError, match=rf"stands twice, also in .*own.yaml:{line - 1}") as caught:
        _ = library.expectations
    assert caught.value.line == line


SUBSTANCE = "substances:\n  letrozole: {{title: l, molar_mass: {} g/mol, source: s}}\n"
ASSAY = (
    "endpoints:\n"
    "  letrozole: {{title: L, kind: {}, family: drug level-aromatization, unit: ng/mL}}\n"
)


def test_a_drug_states_its_mass_and_assay_in_its_own_file(tmp_path: Path) -> None:
    library = library_of(tmp_path, own=SUBSTANCE.format(285.3) + ASSAY.format("drug"))
    nanomolar = library.substances.convert(Quantity(1.0, "ng/mL"), "nmol/L", "letrozole")
    assert nanomolar == pytest.approx(1000 / 285.3)
    assert library.endpoints["letrozole"].compared == "ln level"
    assert "letrozole" not in Library().endpoints
    assert {"anastrozole", "E2"} <= set(library.substances)


def test_the_user_s_mass_holds(tmp_path: Path) -> None:
    text = SUBSTANCE.replace("letrozole", "anastrozole").format(300)
    assert library_of(tmp_path, own=text).substances["anastrozole"].molar_mass.value == 300


@pytest.mark.parametrize(
    ("section", "first", "second"),
    [
        ("substances", SUBSTANCE.format(285), SUBSTANCE.format(286)),
        ("endpoints", ASSAY.format("drug"), ASSAY.format("hormone")),
    ],
)
def test_two_values_in_one_folder_are_refused(
    tmp_path: Path, section: str, first: str, second: str
) -> None:
    library = library_of(tmp_path, one=first, two=first)
    assert "letrozole" in getattr(library, section)
    library = library_of(tmp_path, one=first, two=second)
    with pytest.raises(InputError, match=r"with other values in .*one.yaml:4") as caught:
        getattr(library, section)
    assert (caught.value.line, caught.value.key) == (4, f"{section}.letrozole")
    assert caught.value.file is not None and caught.value.file.name == "two.yaml"


def test_the_kind_of_an_assay_is_one_that_exists(tmp_path: Path) -> None:
    library = library_of(tmp_path, own=ASSAY.format("drugg"))
    with pytest.raises(InputError, match="did you mean 'drug'") as caught:
        _ = library.endpoints
    assert caught.value.line == 4


def test_a_direction_says_what_is_looked_at() -> None:
    one = Direction("E2", "RANKL", -1, "settled", "on x", Origin("m", Path("m.yaml"), None))
    assert (str(one), str(one.origin)) == ("E2 -> RANKL, settled on x", "m.yaml")
