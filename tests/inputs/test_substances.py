"""Molar masses."""

from __future__ import annotations

import re

import pytest

from ranklmodel.errors import UnitError
from ranklmodel.inputs import Library, Quantity

# Conventional atomic weights of IUPAC.
WEIGHT = {"C": 12.011, "H": 1.008, "N": 14.007, "O": 15.999, "S": 32.06}


def test_molar_mass_follows_from_the_formula(library: Library) -> None:
    for name, substance in library.substances.items():
        if substance.formula is None:
            continue
        atoms = re.findall(r"([A-Z][a-z]?)(\d*)", substance.formula)
        mass = sum(WEIGHT[element] * int(count or 1) for element, count in atoms)
        assert substance.molar_mass.to("g/mol") == pytest.approx(mass, abs=0.06), name


def test_evidence_conversions(library: Library) -> None:
    convert = library.substances.convert
    assert convert(Quantity(1, "pg/mL"), "pmol/L", "E2") == pytest.approx(3.671, abs=5e-4)
    assert convert(Quantity(1, "ng/dL"), "nmol/L", "T") == pytest.approx(0.03467, abs=5e-6)
    assert convert(Quantity(21.3, "pmol/L"), "pg/mL", "E2") == pytest.approx(5.802, abs=5e-4)


def test_no_molar_mass_no_conversion(library: Library) -> None:
    with pytest.raises(UnitError):
        library.substances.convert(Quantity(1, "pg/mL"), "pmol/L", "something_else")
