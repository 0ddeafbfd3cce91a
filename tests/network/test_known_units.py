"""The table of units parsed ahead says what Pint says."""

from __future__ import annotations

import pytest

from ranklmodel.network import known_units
from ranklmodel.network.units import parsed_by_pint


def test_the_table_is_the_one_pint_makes() -> None:
    made = known_units.table_text(list(known_units.known_units()), parsed_by_pint)
    assert known_units._FILE.read_text(encoding="utf-8") == made


@pytest.mark.parametrize("text", ["pg/mL", "(mg)/day", "g/cm^2", "nmolBCE/mmolCr"])
def test_the_units_every_run_needs_are_in_it(text: str) -> None:
    assert text in known_units.known_units()
