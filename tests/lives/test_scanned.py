"""Scans over things of a person and of a regimen: each run is that of who is described so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ranklmodel
from ranklmodel.errors import InputError, UnknownNameError
from ranklmodel.figures.runs.scanned import plot_scan

DAYS = [200.0, 500.0]
WOMAN, ONE_MG = "atac_woman", "anastrozole_1mg_daily"
Life = Callable[[float], tuple[Any, Any]]


def of_her(name: str) -> Life:
    return lambda value: (ranklmodel.person(like=WOMAN, **{name: value}), ONE_MG)


@pytest.mark.parametrize(
    ("name", "ends", "unit", "usual", "alone"),
    [
        ("age", (60, 70), "year", 63.0, of_her("age")),
        ("since_menopause", ("24 month", 8), "year", 13.0, of_her("since_menopause")),
        ("bmi", (22, 34), "kg/m^2", 27.0, of_her("bmi")),
        ("t_score", (-2.5, 0.5), "SD", None, of_her("t_score")),
        (
            "dose",
            ("500 ug", 2),
            "mg",
            1.0,
            lambda value: (WOMAN, ranklmodel.regimen("anastrozole", f"{value:g} mg")),
        ),
        (
            "years",
            (0.5, 1),
            "year",
            None,
            lambda value: (WOMAN, ranklmodel.regimen(ONE_MG, years=value, then="denosumab")),
        ),
    ],
)
def test_each_value_is_the_life_that_is_described_so(
    name: str, ends: tuple[Any, Any], unit: str, usual: float | None, alone: Life
) -> None:
    then = "denosumab" if name == "years" else None
    fan = ranklmodel.scan(name, *ends, steps=2, days=DAYS, then=then)
    assert (fan.unit, fan.usual) == (unit, usual)
    levels = []
    for value, run in zip(fan.values, fan.runs, strict=True):
        other = ranklmodel.scenario(*alone(float(value))).run(DAYS)
        assert run is not None
        for quantity in ("LS_BMD", "CTX_s", "E2"):
            np.testing.assert_allclose(run[quantity], other[quantity], rtol=1e-8)
        levels.append(run["LS_BMD"][-1])
    assert abs(levels[0] / levels[1] - 1.0) > 1e-5


def test_of_a_dose_of_nothing_nothing_comes() -> None:
    fan = ranklmodel.scan("dose", 0, 1, steps=2, days=DAYS)
    assert fan.runs[0] is not None
    nothing = ranklmodel.scenario(WOMAN).run(DAYS)
    np.testing.assert_allclose(fan.runs[0]["LS_BMD"], nothing["LS_BMD"], rtol=1e-8)


def test_who_is_described_can_be_described_on() -> None:
    at_once = ranklmodel.person("woman", 66, since_menopause=12, bmi=31, t_score=-2)
    woman = ranklmodel.person("woman", 66, since_menopause=12)
    then = ranklmodel.person(like=ranklmodel.person(like=woman, bmi=31), t_score=-2)
    assert then.name == "woman_of_66_menopause_12_years_ago_BMI_31_T_minus_2"
    one, other = (ranklmodel.scenario(who, ONE_MG).run(DAYS) for who in (at_once, then))
    np.testing.assert_allclose(one.values, other.values, rtol=1e-12)
    fan = ranklmodel.scan("t_score", -2, -1, steps=2, person=woman, days=[1.0])
    assert fan.life == f"woman_of_66_menopause_12_years_ago on {ONE_MG}"
    assert fan.quantities == ("LS_T_score", "TH_T_score", "FN_T_score")
    np.testing.assert_allclose(fan.levels("LS_T_score")[:, 0], [-2.0, -1.0], atol=1e-6)


@pytest.mark.parametrize(
    ("asked", "how", "expected"),
    [
        (("drug", 1, 2), {}, "no number from low to high; `compare`"),
        (("dose", 1, 2), {"regimen": "placebo"}, "placebo gives nothing"),
        (("dose", -1, 2), {}, "expected a dose of 0 or more"),
        (("dose", 1, 2), {"then": "denosumab"}, "after the years that are scanned"),
        (("rankl_rise", 1, 2), {"then": "denosumab"}, "after years that are scanned, not rankl"),
        (("age", "5 kg", 80), {}, "age: "),
        (("age", 70, 60), {}, "expected a value above 70"),
        (("since_menopause", -5, 5), {}, "measured after her menopause"),
        (("since_menopause", 5, 8), {"person": "older_man"}, "a man has no menopause"),
        (("bmi", 3, 30), {}, "lies outside"),
        (("years", 0, 2), {}, "expected a number above 0"),
    ],
)
def test_what_is_no_scan_is_refused(asked: tuple, how: dict, expected: str) -> None:
    with pytest.raises(InputError, match=expected):
        ranklmodel.scan(*asked, days=[1.0], **how)


def test_near_names_are_of_both_kinds() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 't_score'"):
        ranklmodel.scan("t_scor", 1, 2)
    with pytest.raises(UnknownNameError, match="there are age, since_menopause, bmi"):
        ranklmodel.scan("weight", 1, 2)


def test_a_picture_says_what_is_scanned_in_words() -> None:
    fan = ranklmodel.scan("years", 0.5, 1, steps=2, days=DAYS)
    figure = plot_scan(fan, ["LS_BMD"])
    said = "\n".join(text.get_text() for text in figure.texts)
    assert said.startswith("Time of treatment from 0.5 to 1 year")
    assert "Shaded as long as anything is taken in any" in said
