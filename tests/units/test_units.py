"""Units form an algebra, and values survive the way there and back."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ranklmodel.errors import UnitError
from ranklmodel.units.calendar import DAYS_PER_MONTH, DAYS_PER_YEAR
from ranklmodel.units.convert import convert, convert_through_mass
from ranklmodel.units.units import DIMENSIONLESS, unit

FAMILIES = (
    ("g", "mg", "ug", "ng", "pg", "kg"),
    ("day", "hour", "minute", "week", "month", "year"),
    ("pg/mL", "ng/L", "ng/dL", "ug/L", "mg/L", "g/m^3"),
    ("1/day", "1/hour", "1/year", "day^-1"),
    ("pmol/L", "nmol/L", "mmol/L", "mol/m^3"),
    ("1", "percent", "percent_of_baseline"),
    ("g/cm^2", "mg/cm^2", "kg/m^2"),
    ("nmolBCE/mmolCr", "molBCE/molCr"),
    ("IU_vitamin_D/day", "ug/day", "mg/year"),
    ("L/day", "mL/minute", "L/hour"),
)
UNITS = sorted({text for family in FAMILIES for text in family})
MOLAR_MASS = {"E2": 272.4}

units = st.sampled_from(UNITS)
sizes = st.floats(min_value=1e-6, max_value=1e6)
pairs = st.sampled_from(FAMILIES).flatmap(
    lambda family: st.tuples(st.sampled_from(family), st.sampled_from(family))
)
exponents = st.sampled_from([Fraction(n, d) for n in (-2, -1, 1, 2, 3) for d in (1, 2)])


@given(value=sizes, pair=pairs)
def test_conversion_returns(value: float, pair: tuple[str, str]) -> None:
    there = convert(value, *pair)
    assert convert(there, pair[1], pair[0]) == pytest.approx(value, rel=1e-12)


@given(value=sizes, pair=pairs, factor=sizes)
def test_conversion_is_linear(value: float, pair: tuple[str, str], factor: float) -> None:
    assert convert(factor * value, *pair) == pytest.approx(factor * convert(value, *pair))
    assert convert(0.0, *pair) == 0.0


@given(a=units, b=units)
def test_products_and_quotients_undo_each_other(a: str, b: str) -> None:
    assert ((unit(a) * unit(b)) / unit(b)).same_as(unit(a))
    assert (unit(a) / unit(b)).same_as(unit(a) * unit(b) ** Fraction(-1))
    assert (unit(a) * unit(b)).same_as(unit(b) * unit(a))


@given(a=units, b=units, c=units)
def test_products_associate(a: str, b: str, c: str) -> None:
    assert ((unit(a) * unit(b)) * unit(c)).same_as(unit(a) * (unit(b) * unit(c)))


@given(a=units, exponent=exponents)
def test_powers_return(a: str, exponent: Fraction) -> None:
    assert ((unit(a) ** exponent) ** (1 / exponent)).same_as(unit(a))
    assert (unit(a) ** Fraction(2)).same_as(unit(a) * unit(a))


@given(a=units, b=units, exponent=exponents)
def test_the_text_of_a_derived_unit_means_that_unit(a: str, b: str, exponent: Fraction) -> None:
    for derived in (unit(a) * unit(b), unit(a) / unit(b), unit(a) ** exponent):
        assert unit(derived.text).same_as(derived), derived.text


@given(value=sizes)
def test_molar_conversion_returns(value: float) -> None:
    there = convert_through_mass(value, "pmol/L", "pg/mL", MOLAR_MASS, "E2")
    assert there == pytest.approx(value * 0.2724, rel=1e-12)
    back = convert_through_mass(there, "pg/mL", "pmol/L", MOLAR_MASS, "E2")
    assert back == pytest.approx(value, rel=1e-12)


def test_known_conversions() -> None:
    assert convert(1.0, "year", "day") == DAYS_PER_YEAR == 365.25
    assert convert(1.0, "month", "day") == DAYS_PER_MONTH == 30.4375
    assert convert(12.0, "month", "year") == pytest.approx(1.0, rel=1e-15)
    assert convert(1.0, "mg/L", "ng/mL") == pytest.approx(1000.0, rel=1e-15)
    assert convert(400.0, "IU_vitamin_D/day", "ug/day") == pytest.approx(10.0, rel=1e-14)
    assert convert(1.54, "L/hour", "L/day") == pytest.approx(36.96, rel=1e-14)
    assert convert(50.0, "percent", "1") == pytest.approx(0.5, rel=1e-15)


def test_a_leading_one_divides_only_what_follows_it() -> None:
    # Once read as 1/(day*mg), which inverted the unit of every rate written that way.
    assert unit("1/day*mg").same_as(unit("mg/day"))
    assert unit("1/day/mg").same_as(unit("1/(day*mg)"))


@pytest.mark.parametrize(
    ("have", "want"),
    [
        ("mg", "L"),
        ("1/day", "day"),
        ("nmolBCE/mmolCr", "nmol/mmol"),
        ("SD", "1"),
        ("U_per_L", "1/L"),
        ("pmol/L", "pg/mL"),
    ],
)
def test_refuses_to_convert_across_dimensions(have: str, want: str) -> None:
    with pytest.raises(UnitError) as caught:
        convert(1.0, have, want)
    expected = f"given {have!r}, expected {want!r} or a unit that converts to it"
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "mg pers L",
        "furlong_",
        "mg/",
        "2*mg",
        "1.5",
        "mg;L",
        "mg\nL",
        "__import__('os')",
        "9**9**9",
        "m^9^9^9",
        "(9*1)^(9*1)^(9*1)",
        "m**9**9",
        "degC",
        "m" * 100,
        "mg+mg",
        "mg-mg",
    ],
)
def test_refuses_what_is_not_a_unit(text: str) -> None:
    with pytest.raises(UnitError, match="not a unit"):
        unit(text)


def test_same_dimension_is_not_the_same_unit() -> None:
    assert not unit("mg").same_as(unit("ug"))
    assert not unit("1/day").same_as(unit("1/hour"))
    assert not unit("percent").same_as(DIMENSIONLESS)
    assert unit("mg/L").same_as(unit("ug/mL"))
    assert not unit("percent").is_pure_number and unit("1").is_pure_number
    assert math.isclose(unit("percent").factor, 0.01)
