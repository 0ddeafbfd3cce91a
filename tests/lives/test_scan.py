"""A fan of runs over a parameter: each is what simulate gives, and all are in table and picture."""

from __future__ import annotations

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.lives.changes import NotMetWarning
from ranklmodel.lives.scan import Scan

DAYS = [30.0, 365.25]


@pytest.fixture(scope="module")
def fan() -> Scan:
    return ranklmodel.scan("rankl_rise", 1, 3, steps=3, days=DAYS)


def test_each_value_is_what_simulate_gives(fan: Scan) -> None:
    assert fan.values.tolist() == [1.0, 2.0, 3.0]
    assert fan.life == "atac_woman on anastrozole_1mg_daily"
    for value, run, level in zip(fan.values, fan.runs, fan.levels("LS_BMD"), strict=True):
        life = ranklmodel.scenario(
            "atac_woman", "anastrozole_1mg_daily", parameters={"rankl_rise": float(value)}
        )
        alone = life.run(DAYS)
        assert run is not None
        assert run.facts == alone.facts
        np.testing.assert_allclose(run["LS_BMD"], alone["LS_BMD"], rtol=1e-8)
        np.testing.assert_array_equal(level, run.percent_change("LS_BMD"))
    assert fan.shown_in("LS_BMD") == "% change"


def test_values_are_evenly_spaced_or_in_equal_steps_of_a_multiple() -> None:
    how = {"days": [1.0], "regimen": "anastrozole_1mg_daily"}
    even = ranklmodel.scan("anastrozole_clearance", "30 L/day", "2 L/hour", steps=4, **how)
    assert even.unit == "L/day"
    np.testing.assert_allclose(even.values, [30.0, 36.0, 42.0, 48.0])
    multiples = ranklmodel.scan("rankl_rise", 0.5, 4, steps=4, logarithmic=True, **how)
    np.testing.assert_allclose(multiples.values, [0.5, 1.0, 2.0, 4.0])


def test_what_it_is_where_nothing_is_changed(fan: Scan) -> None:
    table = ranklmodel.scenario("atac_woman").parameters
    assert fan.usual == table["rankl_rise"].value
    own = ranklmodel.scan("body_mass_index", 20, 30, steps=2, person="map3_woman", days=[1.0])
    assert own.usual == ranklmodel.Library().population("map3_woman").covariates[
        "body_mass_index"
    ].to("kg/m^2")
    with pytest.warns(NotMetWarning, match="personal_aromatization is set"):
        solved = ranklmodel.scan("personal_aromatization", 0.9, 1.1, steps=2, days=[1.0])
    assert solved.usual is None


def test_the_table_has_every_run(fan: Scan) -> None:
    table = fan.to_pandas()
    assert len(table) == 3 * 3 * len(fan.quantities)
    row = table[(table.value == 2) & (table.day == 365.25) & (table.quantity == "E2")]
    assert row.level.item() == fan.levels("E2")[1, 2]
    assert row.level_unit.item() == "pg/mL"


@pytest.mark.parametrize(
    ("asked", "how", "expected"),
    [
        (("rankl_rise", 3, 2), {}, "expected a value above 3, given 2"),
        (("rankl_rise", 1, 60), {}, "lies outside"),
        (("rankl_rise", 1, 2), {"steps": 1}, "at least 2"),
        (("rankl_rise", 1, 2), {"steps": 1000}, "at most 200"),
        (("rankl_rise", "1 day", 2), {}, "expected a plain number"),
        (("menopause_age", 0, 2), {"logarithmic": True}, "lies outside"),
        (("rankl_rise", 1, 2), {"parameters": {"rankl_rise": 1}}, "what the scan changes"),
        (("male", 0, 1), {}, "states sex female"),
    ],
)
def test_what_is_no_scan_is_refused(asked: tuple, how: dict, expected: str) -> None:
    with pytest.raises(InputError, match=expected):
        ranklmodel.scan(*asked, days=[1.0], **how)


def test_a_near_name_is_offered() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'rankl_rise'"):
        ranklmodel.scan("rankl_ris", 1, 2)


def test_it_is_drawn_with_its_values(fan: Scan) -> None:
    figure = fan.plot(quantities=["LS_BMD", "E2"])
    spine, estradiol = figure.axes
    curves = [line for line in spine.lines if (line.get_gid() or "").startswith("LS_BMD_")]
    for line, level in zip(curves, fan.levels("LS_BMD"), strict=True):
        np.testing.assert_array_equal(line.get_ydata(), level)
    assert len({line.get_color() for line in curves}) == 3
    assert {text.get_text() for text in spine.texts} == {"1", "2", "3"}
    assert {text.get_text() for text in estradiol.texts} == {"all alike"}
    said = "\n".join(text.get_text() for text in figure.texts)
    assert "rankl_rise from 1 to 3" in said
    assert f"Where nothing is changed it is {fan.usual:.4g}." in said
