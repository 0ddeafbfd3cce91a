"""The table of units parsed ahead says what Pint says."""

from __future__ import annotations

import pytest

from ranklmodel.units.known import known_units
from ranklmodel.units.units import parsed_by_pint
from ranklmodel.upkeep.known_units import table_text


@pytest.mark.parametrize("text", sorted(known_units()))
def test_the_table_says_what_pint_says(text: str) -> None:
    factor, dimensions = known_units()[text]
    by_pint = parsed_by_pint(text)
    # The last digit of Pint's factors depends on what it was asked before.
    assert factor == pytest.approx(by_pint[0], rel=1e-14)
    assert dimensions == by_pint[1]


@pytest.mark.parametrize("text", ["pg/mL", "(mg)/day", "g/cm^2", "nmolBCE/mmolCr"])
def test_the_units_every_run_needs_are_in_it(text: str) -> None:
    assert text in known_units()


def test_a_table_is_read_as_it_was_written() -> None:
    assert table_text(["mg/L"], parsed_by_pint).count("\n") == 3
