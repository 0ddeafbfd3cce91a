"""Numbers with units."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ranklmodel.errors import UnitError
from ranklmodel.inputs.values.quantities import Quantity, check_unit


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("64 year", "day", 64 * 365.25),
        ("1.02 g/cm^2", "kg/m^2", 10.2),
        ("0.3 percent/year", "1/year", 0.003),
        ("400 IU_vitamin_D/day", "ug/day", 10.0),
        ("1e-3 mg", "ug", 1.0),
        ("-5 year", "month", -60.0),
        ("30 %", "1", 0.3),
    ],
)
def test_reads_and_converts(text: str, unit: str, value: float) -> None:
    assert Quantity.parse(text).to(unit) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    "text",
    ["", "64", "year", "1e999 year", "nan year", "inf mg", "1 2 mg", "1 mgg", "1,5 mg", "x" * 500],
)
def test_refuses(text: str) -> None:
    with pytest.raises(UnitError):
        Quantity.parse(text)


@pytest.mark.parametrize(
    "text",
    ["9**9**9**9", "m^99", "mg + g", "(((g)))", "__import__('os')", "g^-", "", "5 mg", "ym^9*ym^9"],
)
def test_arithmetic_never_reaches_the_unit_parser(text: str) -> None:
    with pytest.raises(UnitError):
        check_unit(text)


@given(st.text(max_size=30))
def test_any_text_is_a_quantity_or_a_unit_error(text: str) -> None:
    with contextlib.suppress(UnitError):
        Quantity.parse(text).to("day")


@given(st.floats(-1e30, 1e30), st.sampled_from(["mg", "pg/mL", "g/cm^2", "percent/year"]))
def test_written_and_read_again(value: float, unit: str) -> None:
    assert Quantity.parse(f"{value!r} {unit}") == Quantity(value, unit)


def test_the_greek_letter_is_taken_for_the_micro_sign() -> None:
    assert Quantity.parse("14 \u03bcg/day").to("ug/day") == pytest.approx(14.0)
    assert Quantity.parse("14 \u00b5g/day").to("ug/day") == pytest.approx(14.0)
