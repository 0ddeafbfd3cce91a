"""Ranges of people, looked up in one way where a cohort lets them in and a trial asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import RanklModelError, or_what_there_is
from ranklmodel.inputs.cohorts.cohort import Accepted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs.cohorts.range_file import RangeFile
    from ranklmodel.inputs.reading.yaml_reader import Document, KeyPath
    from ranklmodel.inputs.values.quantities import Quantity
    from ranklmodel.inputs.values.substances import SubstanceTable


def range_of(
    stated: RangeFile,
    whose: str,
    units: Mapping[str, str],
    substances: SubstanceTable,
    document: Document,
    place: KeyPath,
) -> Accepted:
    """Return a range as plain numbers, in the unit of what it is of.

    Parameters
    ----------
    stated : RangeFile
        As the file states it.
    whose : str
        Name of the cohort.
    units : mapping of str to str
        Of what its people have: what is sampled, and what follows from that.
    substances : SubstanceTable
        Molar masses.
    document : Document
        The file.
    place : tuple
        Where it stands there.

    Raises
    ------
    InputError
        If the cohort has no such quantity, several are in different units, an end is in a unit of
        another dimension or in none, or the ends are not in order; names file, line and key.
    """
    its_units = {unit_of(name, whose, units, document, place) for name in stated.names}
    if len(its_units) > 1:
        raise document.error(f"units differ: {', '.join(sorted(its_units))}", place)
    (unit,) = its_units

    def end(key: str, one: Quantity | None) -> float | None:
        if one is None:
            return None
        return number_in(one, stated.names[0], unit, substances, document, (*place, key))

    least, most = end("least", stated.least), end("most", stated.most)
    if least is not None and most is not None and not least < most:
        raise document.error(f"{stated.least} is not below {stated.most}", place)
    which = "lowest" if stated.lowest_of else "highest" if stated.highest_of else ""
    return Accepted(stated.names, which, unit, least, most, place)


def unit_of(
    name: str, whose: str, units: Mapping[str, str], document: Document, place: KeyPath
) -> str:
    """Return the unit of a quantity of a cohort's people.

    Parameters
    ----------
    name : str
        The quantity.
    whose, units, document, place
        As for :func:`range_of`.

    Raises
    ------
    InputError
        If the cohort has no such quantity; with the nearest names.
    """
    if name not in units:
        hint = or_what_there_is(name, units)
        message = f"expected a quantity of the cohort {whose}, given {name[:80]!r}{hint}"
        raise document.error(message, place)
    return units[name]


def number_in(
    quantity: Quantity,
    name: str,
    unit: str,
    substances: SubstanceTable,
    document: Document,
    place: KeyPath,
) -> float:
    """Return a number in the unit of its quantity.

    Parameters
    ----------
    quantity : Quantity
        As the file states it.
    name, unit : str
        What it is of, and the unit of that.
    substances, document, place
        As for :func:`range_of`.

    Raises
    ------
    InputError
        If it has a unit of another dimension, or none.
    """
    if quantity.unit == "1" and unit not in ("", "1"):
        message = f"a unit is missing after {quantity.value:g}; write it as in '1 {unit}'"
        raise document.error(message, place)
    try:
        return substances.convert(quantity, unit, name)
    except RanklModelError as error:
        raise document.error(str(error), place) from None
