"""Numbers from one unit to another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ranklmodel.errors import UnitError
from ranklmodel.units.units import Unit, unit

if TYPE_CHECKING:
    from collections.abc import Mapping


def convert(value: float, given: str, wanted: str) -> float:
    """Convert a value between two units of the same dimension.

    Parameters
    ----------
    value : float
        The number in `given`.
    given, wanted : str
        Units.

    Returns
    -------
    float
        The number in `wanted`.

    Raises
    ------
    UnitError
        If the dimensions differ.

    Examples
    --------
    >>> convert(5.0, "year", "day")
    1826.25
    """
    factor = _factor(given, wanted)
    return value if factor is None else value * factor


@cache
def _factor(given: str, wanted: str) -> float | None:
    """Return the number of one unit in another, None where they are the same."""
    have, want = unit(given), unit(wanted)
    if have.dimensions != want.dimensions:
        raise UnitError(f"given {given!r}, expected {wanted!r} or a unit that converts to it")
    return None if have.same_as(want) else have.factor / want.factor


def convert_through_mass(
    value: float, given: str, wanted: str, molar_mass: Mapping[str, float], substance: str
) -> float:
    """Convert between mass and molar concentration of a substance where that is needed.

    Parameters
    ----------
    value : float
        The number in `given`.
    given, wanted : str
        Units, one of which may be molar and the other by mass.
    molar_mass : mapping of str to float
        Molar masses in g/mol by substance.
    substance : str
        What is measured.

    Returns
    -------
    float
        The number in `wanted`.

    Raises
    ------
    UnitError
        If the units can not be reconciled, or the substance has no molar mass.
    """
    if substance not in molar_mass:
        return convert(value, given, wanted)
    factor = _factor_through_mass(given, wanted, molar_mass[substance])
    return value if factor is None else value * factor


@cache
def _factor_through_mass(given: str, wanted: str, mass: float) -> float | None:
    have, want = unit(given), unit(wanted)
    if have.dimensions == want.dimensions:
        return _factor(given, wanted)
    per_mole = Unit(mass, unit("g/mol").dimensions, "g/mol")
    for candidate in (have * per_mole, have / per_mole):
        if candidate.dimensions == want.dimensions:
            return candidate.factor / want.factor
    raise UnitError(f"given {given!r}, expected {wanted!r} or a unit that converts to it")
