"""Populations: inheritance, units, consistency."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from ranklmodel.errors import InputError
from ranklmodel.inputs import DoseSeries, Library, Quantity

Write = Callable[[str, str], Path]

WOMAN = "description: one\nsex: female\nage: 60 year\nyears_since_menopause: 10 year\n"


@pytest.fixture
def own(write: Write, tmp_path: Path) -> Callable[..., Library]:
    """Return a function that makes a library with populations of the user's."""

    def make(**texts: str) -> Library:
        for name, text in texts.items():
            write(f"populations/{name}.yaml", f"name: {name}\n{text}")
        return Library([tmp_path])

    return make


def test_mappings_merge_and_the_rest_is_replaced(own: Callable[..., Library]) -> None:
    base = WOMAN + "hormones: {E2: 20 pmol/L, E1: 30 pg/mL}\nbone_density: {LS_BMD: 1 g/cm^2}\n"
    child = (
        "description: two\ninherits: base\nage: 65 year\n"
        "hormones: {E2: 5 pg/mL}\nbone_density: {LS_BMD: {t_score: -1}}\n"
    )
    found = own(base=base, child=child).population("child")
    assert (found.name, found.description, found.sex) == ("child", "two", "female")
    assert found.age == Quantity(65, "year")
    assert found.hormone("E2", "pg/mL") == 5
    assert found.hormone("E1", "pg/mL") == 30
    assert found.hormone("T", "ng/dL") is None
    assert found.bone_density["LS_BMD"].to("g/cm^2") == pytest.approx(1.064 - 0.106)
    assert [path.stem for path in found.files] == ["child", "base"]


def test_stating_a_key_drops_the_inherited_reason(own: Callable[..., Library]) -> None:
    base = WOMAN + "vitamin_D: 60 nmol/L\nassumed: {age: not read, vitamin_D: not read}\n"
    child = "description: two\ninherits: base\nage: 65 year\n"
    assert dict(own(base=base, child=child).population("child").assumed) == {
        "vitamin_D": "not read"
    }


def test_circle_of_two_is_refused(own: Callable[..., Library]) -> None:
    library = own(first=WOMAN + "inherits: second\n", second="description: two\ninherits: first\n")
    with pytest.raises(InputError, match="first -> second -> first") as caught:
        library.population("first")
    assert caught.value.key == "inherits"


def test_error_in_what_is_inherited_names_that_file(own: Callable[..., Library]) -> None:
    library = own(base=WOMAN + "body_mass_index: 26\n", child="description: b\ninherits: base\n")
    with pytest.raises(InputError, match="a unit is missing after 26") as caught:
        library.population("child")
    assert caught.value.file is not None
    assert (caught.value.file.stem, caught.value.line) == ("base", 6)


def test_user_may_inherit_a_builtin_and_shadow_it(own: Callable[..., Library]) -> None:
    library = own(
        mine="description: mine\ninherits: atac_woman\nage: 70 year\n",
        atac_woman=WOMAN,
    )
    assert library.population("mine").files[1].parent.parent == library.folders[0]
    assert library.population("mine").age.value == 70


def test_menopause_not_reached_or_to_come(library: Library) -> None:
    assert library.population("young_woman").years_since_menopause is None
    since = library.population("menopausal_woman").years_since_menopause
    assert since is not None
    assert since.to("year") == -5


def test_vitamin_d_and_shbg(own: Callable[..., Library]) -> None:
    woman = own(one=WOMAN + "vitamin_D: 24 ng/mL\nSHBG: 45 nmol/L\n").population("one")
    assert woman.vitamin_D is not None
    level = woman.substances.convert(woman.vitamin_D, "nmol/L", "vitamin_D")
    assert level == pytest.approx(59.9, abs=0.05)


def test_history_by_name_and_inline(own: Callable[..., Library]) -> None:
    text = WOMAN + (
        "history:\n"
        "  - treatments:\n"
        "      - {drug: alendronate, dose: 70 mg, interval: 1 week, start: -5 year, stop: 0 day}\n"
    )
    (regimen,) = own(one=text).population("one").history
    (series,) = regimen.events(0)
    assert isinstance(series, DoseSeries)
    assert series.times[0] == pytest.approx(-1826.25)
    assert series.times[-1] < 0


def test_personal_parameters_name_the_file(own: Callable[..., Library]) -> None:
    woman = own(one=WOMAN + "parameters: {half_block: 0.9 ng/mL}\n").population("one")
    assert dict(woman.parameters) == {"half_block": "0.9 ng/mL"}
    with pytest.raises(InputError, match="unknown parameter 'half_block'") as caught:
        woman.personal(Library().parameters())
    assert caught.value.file == woman.files[0]


def test_population_survives_pickling(library: Library) -> None:
    woman = library.population("atac_woman")
    assert pickle.loads(pickle.dumps(woman)) == woman


def test_an_assay_goes_with_the_level_that_it_read(own: Callable[..., Library]) -> None:
    base = WOMAN + "hormones: {E2: 15 pg/mL}\nlaboratory: {E2: direct_immunoassay}\n"
    child = "description: two\ninherits: base\n"
    again = child + "hormones: {E2: 12 pg/mL}\n"
    other = child + "laboratory: {T: radioimmunoassay}\n"
    library = own(base=base, child=child, again=again, other=other)
    assert library.population("base").reading("E2") == "E2_direct_immunoassay"
    assert library.population("child").reading("E2") == "E2_direct_immunoassay"
    assert library.population("again").reading("E2") == "E2"
    with pytest.raises(InputError, match="an assay of 'T' is named, but no level of it is stated"):
        library.population("other")
