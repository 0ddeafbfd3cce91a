"""People and regimens from a few words: what a file that says the same would give."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.inputs import Library, Population, Quantity
from ranklmodel.inputs.library.described_person import person
from ranklmodel.inputs.library.described_regimen import regimen
from ranklmodel.inputs.library.usual_regimen import drugs_known

LIBRARY = Library()


def test_a_person_is_what_a_file_that_says_so_would_give(tmp_path: Path) -> None:
    described = person("woman", 62, since_menopause=10, bmi=24.5, t_score=-1.8)
    (tmp_path / "populations").mkdir()
    file = tmp_path / "populations" / f"{described.name}.yaml"
    file.write_text(
        f"name: {described.name}\ndescription: {described.description}\n"
        "inherits: postmenopausal_woman\nsex: female\nage: 62 year\n"
        "years_since_menopause: 10 year\nbody_mass_index: 24.5 kg/m^2\n"
        "bone_density:\n  LS_BMD: {t_score: -1.8}\n  TH_BMD: {t_score: -1.8}\n"
        "  FN_BMD: {t_score: -1.8}\n"
    )
    written = Library(tmp_path).population(described.name)
    assert replace(described, files=()) == replace(written, files=())


@pytest.mark.parametrize(
    ("words", "base"),
    [
        (("woman", 62), "postmenopausal_woman"),
        (("woman", 45), "premenopausal_woman"),
        (("woman", 30), "young_woman"),
        (("woman", 45, 2), "postmenopausal_woman"),
        (("man", 59), "young_man"),
        (("male", 60), "older_man"),
    ],
)
def test_a_healthy_person_of_that_age_stands_behind(words: tuple, base: str) -> None:
    described = person(*words)
    assert described.files[1].stem == base
    assert described.age == Quantity(words[1], "year")
    assert described.hormones == LIBRARY.population(base).hormones
    assert described.assumed["hormones.E2"]


def test_a_menopause_that_is_not_said_is_assumed() -> None:
    usual = LIBRARY.own_parameters["menopause_age"].value
    described = person("woman", 62)
    assert described.years_since_menopause == Quantity(62 - usual, "year")
    assert described.assumed["years_since_menopause"] == f"not stated; a menopause at {usual:g}"
    assert "years_since_menopause" not in person("woman", 62, since_menopause=11).assumed


def test_of_who_is_named_what_is_not_said_stays() -> None:
    woman = LIBRARY.population("atac_woman")
    older = person(like="atac_woman", age=70)
    assert (older.age.value, older.hormones) == (70.0, woman.hormones)
    assert older.years_since_menopause == Quantity(20.0, "year")  # a menopause at 50, as hers
    heavy = person("woman", like=woman, bmi=33)
    assert heavy.covariates["body_mass_index"] == Quantity(33.0, "kg/m^2")
    assert heavy.measured_at["E2"]["body_mass_index"] == woman.covariates["body_mass_index"]
    assert person(like=woman) is woman
    assert {person(like=woman, t_score=-2).name, heavy.name, older.name} == {
        "atac_woman_T_minus_2",
        "atac_woman_BMI_33",
        "atac_woman_of_70",
    }


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (
            {"sex": "man", "age": 50, "since_menopause": 3},
            "since_menopause: a man has no menopause",
        ),
        ({"like": "older_man", "since_menopause": 3}, "a man has no menopause"),
        ({"sex": "woman"}, "age: say how old"),
        ({"age": 60}, "sex: say whether it is a woman or a man"),
        ({"sex": "woman", "age": 50, "since_menopause": 60}, "does not fit an age of 50"),
        ({"sex": "woman", "age": 62, "since_menopause": 40}, "a menopause at 22 year"),
        ({"sex": "woman", "age": 200}, "expected 18 to 110 year"),
        ({"sex": "woman", "age": 60, "bmi": 300}, r"300 kg/m\^2 lies outside \[10, 80\]"),
        ({"sex": "woman", "age": 60, "t_score": -12}, "bone_density: .*at least -8"),
        ({"sex": "woman", "age": "60"}, "age: expected a number, given '60'"),
        ({"sex": "man", "like": "atac_woman"}, "atac_woman is a woman"),
        ({"like": "atac_woman", "since_menopause": -3}, "was measured after her menopause"),
        ({"like": "premenopausal_woman", "age": 60}, "was measured before her menopause"),
    ],
)
def test_nobody_is_like_that(how: dict, expected: str) -> None:
    with pytest.raises(InputError, match=expected) as caught:
        person(**how)
    assert caught.value.file is None


def test_other_sexes_and_names_are_not_known() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'woman'"):
        person("wman", 60)
    with pytest.raises(UnknownNameError, match="did you mean 'atac_woman'"):
        person(like="atac_wman", age=60)
    changed: Population = LIBRARY.population("atac_woman").changed(
        {"body_mass_index": Quantity(30.0, "kg/m^2")}
    )
    with pytest.raises(InputError, match="describe a person before that"):
        person(like=changed, age=60)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("anastrozole",), "anastrozole_1mg_daily"),
        (("anastrozole", "0.5mg"), "anastrozole_0_5mg_daily"),
        (("anastrozole", "500 ug"), "anastrozole_0_5mg_daily"),
        (("denosumab",), "denosumab_60mg_6_monthly"),
        (("zoledronate", "4 mg"), "zoledronate_4mg_6_monthly"),
        (("alendronate", "70 mg"), "alendronate_70mg_weekly"),
        (("tamoxifen", "20 mg"), "tamoxifen_20mg_daily"),
        (("gnrh_agonist",), "gnrh_agonist"),
        (("anastrozole_1mg_daily",), "anastrozole_1mg_daily"),
    ],
)
def test_a_dose_that_the_library_gives_is_given_so(words: tuple, name: str) -> None:
    assert regimen(*words) == LIBRARY.regimen(name)


def test_every_drug_alone_has_a_usual_way_or_says_between_which_to_choose() -> None:
    for drug in drugs_known(LIBRARY):
        assert regimen(drug).drugs == (drug,)


def test_another_dose_goes_by_the_usual_way() -> None:
    (one,) = regimen("zoledronate", "3 mg", interval="18 month").treatments
    assert (str(one.dose), str(one.interval), str(one.duration), one.route) == (
        "3 mg",
        "18 month",
        "15 minute",
        "intravenous",
    )
    (even,) = regimen("tamoxifen", "10 mg").treatments
    assert even.rate is not None and even.dose is None
    assert even.rate.to("mg/day") == 10.0


def test_it_is_taken_for_years_and_then_comes_another() -> None:
    both = regimen("anastrozole", "1mg", years=5, then="zoledronate 4 mg")
    assert both.name == "anastrozole_1mg_daily_for_5_years_then_zoledronate_4mg_6_monthly"
    first, second = both.treatments
    assert first.stop is not None
    assert first.stop.to("day") == second.start.to("day") == 5 * 365.25
    assert "for 5 years. Then: Zoledronate 4 mg" in both.description
    assert "without end, for" not in both.description
    off = regimen("anastrozole", years=5, then="off")
    assert off == regimen("anastrozole", years=5)
    shorter = regimen("anastrozole_1mg_5_years", years=1)
    assert shorter.treatments[0].stop == Quantity(1.0, "year")
    longer = regimen("anastrozole_1mg_5_years", years=7)
    assert longer.treatments == LIBRARY.regimen("anastrozole_1mg_5_years").treatments
    later = regimen("placebo", years=1, then="letrozole")
    assert [str(one.start) for one in later.treatments] == ["365.25 day"]


@pytest.mark.parametrize(
    ("words", "how", "expected"),
    [
        (("anastrozole", "1"), {}, "dose: a unit is missing"),
        (("anastrozole", "1 day"), {}, "dose: "),
        (("anastrozole",), {"then": "off"}, "years: say for how many years anastrozole"),
        (("anastrozole",), {"years": 0}, "years: expected a number above 0"),
        (("anastrozole",), {"years": -1}, "years: expected a number of at least 0"),
        (("anastrozole_1mg_daily", "1 mg"), {}, "states its doses"),
        (("estradiol", "2 ug"), {}, "there are several routes"),
        (("tamoxifen",), {"interval": "1 week"}, "say the dose that goes with the interval"),
        (("anastrozole", "2 mg"), {"interval": "soon"}, "number and a unit"),
        ((5,), {}, "drug: expected a drug or a regimen, given 5"),
    ],
)
def test_what_can_not_be_taken_is_refused(words: tuple, how: dict, expected: str) -> None:
    with pytest.raises(InputError, match=expected):
        regimen(*words, **how)


def test_a_near_drug_is_offered() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown drug or regimen.*'anastrozole'"):
        regimen("anastrozle")
    with pytest.raises(UnknownNameError, match=r"unknown drug or regimen.*'denosumab'"):
        regimen("anastrozole", years=1, then="denosumb")


def test_nothing_of_a_drug_is_no_dose() -> None:
    with pytest.raises(InputError, match="0 mg of anastrozole is nothing taken"):
        regimen("anastrozole", "0 mg")
