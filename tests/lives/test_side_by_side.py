"""Lives side by side: what each word asks for, and the difference from the first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import AbsentQuantityError, InputError, UnknownNameError
from ranklmodel.inputs import Library
from ranklmodel.lives.asked import asked, parts_of
from ranklmodel.lives.side_by_side import Comparison

DAYS = [30.0, 365.25]
LIBRARY = Library()


def meant(item: object) -> tuple[str, str, dict[str, float | str]]:
    one = asked(item, LIBRARY)
    return (
        "" if one.person is None else one.person.name,
        "" if one.regimen is None else one.regimen.name,
        dict(one.changes),
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("older_man", ("older_man", "", {})),
        ("letrozole", ("", "letrozole_2_5mg_daily", {})),
        ("placebo", ("", "placebo", {})),
        ("older_man/placebo", ("older_man", "placebo", {})),
        ("rankl_rise=2", ("", "", {"rankl_rise": 2.0})),
        (
            "older_man/anastrozole_clearance=36 L/day,rankl_rise=2",
            (
                "older_man",
                "",
                {"anastrozole_clearance": "36 L/day", "rankl_rise": 2.0},
            ),
        ),
        (
            ("older_man", {"rankl_rise": 3}),
            ("older_man", "", {"rankl_rise": 3}),
        ),
        (LIBRARY.regimen("placebo"), ("", "placebo", {})),
        ((LIBRARY.population("young_man"), "placebo"), ("young_man", "placebo", {})),
    ],
)
def test_a_word_means(item: object, expected: tuple[str, str, dict[str, float]]) -> None:
    assert meant(item) == expected


def test_a_path_may_stand_in_either_place(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("name: mine\ndescription: Mine.\ninherits: atac_woman\n")
    assert meant(f"{file}/placebo") == ("mine", "placebo", {})
    assert parts_of("atac_woman/../short.yaml/rankl_rise=2") == (
        ["atac_woman", Path("../short.yaml")],
        {"rankl_rise": 2.0},
    )
    with pytest.raises(InputError, match="say whether it is a person or a regimen"):
        meant(str(file))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("", "given nothing"),
        ("atac_woman/placebo/more", "expected PERSON/REGIMEN"),
        ("rankl_rise=", "expected PERSON/REGIMEN"),
        ("rankl_rise=1,rankl_rise=2", "'rankl_rise' is set twice"),
        (5, "expected PERSON/REGIMEN"),
        ((None, "placebo"), "expected PERSON/REGIMEN"),
    ],
)
def test_what_means_nothing_is_refused(item: object, expected: str) -> None:
    with pytest.raises(InputError, match=expected):
        meant(item)


def test_a_near_name_is_offered() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown person, regimen or drug.*'atac_woman'"):
        meant("atac_wman")
    with pytest.raises(UnknownNameError, match="which is a regimen"):
        meant("placebo/atac_woman")


@pytest.fixture(scope="module")
def three() -> Comparison:
    return ranklmodel.compare("placebo", "placebo/rankl_rise=2", "anastrozole_1mg_daily", days=DAYS)


def test_each_is_what_simulate_gives(three: Comparison) -> None:
    alone = [
        ranklmodel.scenario("atac_woman", "placebo"),
        ranklmodel.scenario("atac_woman", "placebo", parameters={"rankl_rise": 2}),
        ranklmodel.scenario("atac_woman", "anastrozole_1mg_daily"),
    ]
    for run, life in zip(three.runs, alone, strict=True):
        other = life.run(DAYS)
        np.testing.assert_allclose(run["LS_BMD"], other["LS_BMD"], rtol=1e-8)
        assert run.facts == other.facts


def test_names_tell_apart_and_the_rest_is_common(three: Comparison) -> None:
    assert three.common == "atac_woman"
    assert three.names == (
        "placebo, nothing changed",
        "placebo, rankl_rise = 2",
        "anastrozole_1mg_daily, nothing changed",
    )
    pair = ranklmodel.compare(
        "young_man", "young_woman", days=[1.0], parameters={"rankl_rise": 1.5}
    )
    assert pair.common == "anastrozole_1mg_daily, rankl_rise = 1.5"
    assert pair.names == ("young_man", "young_woman")


def test_differences_are_from_the_first_in_the_unit_shown(three: Comparison) -> None:
    assert [three.unit(name) for name in ("LS_BMD", "E2")] == ["% change", "pg/mL"]
    first, _, last = three.runs
    np.testing.assert_array_equal(
        three.differences("LS_BMD")[2],
        last.percent_change("LS_BMD") - first.percent_change("LS_BMD"),
    )
    np.testing.assert_array_equal(three.differences("E2")[2], last["E2"] - first["E2"])
    assert not three.differences("E2")[0].any()
    table = three.to_pandas()
    assert len(table) == 3 * 3 * len(three.quantities)
    row = table[(table.quantity == "E2") & (table.day == 30.0)].iloc[2]
    assert row.difference == three.differences("E2")[2, 1]
    assert (row.unit, row.changed, row.regimen) == ("pg/mL", "", "anastrozole_1mg_daily")


def test_levels_or_changes_of_all_where_asked() -> None:
    how = {"days": [1.0], "quantities": ["LS_BMD", "E2", "LS_T_score"]}
    levels = ranklmodel.compare("placebo", "anastrozole_1mg_daily", change=False, **how)
    changes = ranklmodel.compare("placebo", "anastrozole_1mg_daily", change=True, **how)
    assert [levels.unit(name) for name in levels.quantities] == ["g/cm^2", "pg/mL", "SD"]
    assert [changes.unit(name) for name in changes.quantities] == ["% change", "% change", "SD"]


def test_what_is_no_comparison_is_refused() -> None:
    with pytest.raises(InputError, match="expected two lives or more"):
        ranklmodel.compare("placebo")
    with pytest.raises(InputError, match="all lives are the same"):
        ranklmodel.compare("atac_woman", "anastrozole_1mg_daily", days=[1.0])
    with pytest.raises(InputError, match="placebo stands there twice"):
        ranklmodel.compare("placebo", "anastrozole_1mg_daily", "placebo", days=[1.0])
    with pytest.raises(AbsentQuantityError):
        ranklmodel.compare("young_woman", "young_man", quantities=["LH"], days=[1.0])


def test_it_is_drawn_with_its_differences(three: Comparison) -> None:
    figure = three.plot(quantities=["LS_BMD", "E2"])
    titles = [axes.get_title(loc="left") for axes in figure.axes]
    assert titles == ["Lumbar spine density", "Estradiol", *["difference from the first"] * 2]
    drawn = {line.get_gid(): line for axes in figure.axes for line in axes.lines}
    for number, values in enumerate(three.values("LS_BMD")):
        np.testing.assert_array_equal(drawn[f"LS_BMD_{number}"].get_ydata(), values)
    for number in (1, 2):
        np.testing.assert_array_equal(
            drawn[f"LS_BMD_difference_{number}"].get_ydata(), three.differences("LS_BMD")[number]
        )
    (key,) = [one for one in figure.legends if len(one.get_texts()) == 3]
    assert tuple(text.get_text() for text in key.get_texts()) == three.names
    looks = {(line.get_color(), line.get_linestyle()) for line in figure.axes[0].lines[:3]}
    assert len({colour for colour, _ in looks}) == 3
