"""Molar masses: what turns 21.3 pmol/L of estradiol into 5.8 pg/mL."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ranklmodel.errors import UnitError
from ranklmodel.inputs.reading.frozen import FrozenDict
from ranklmodel.inputs.reading.records import Identifier, Record, Text
from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.inputs.values.sources import AnySource
from ranklmodel.units.convert import convert_through_mass

SUBSTANCES_FILE = "substances.yaml"

MolarMass = Annotated[Quantity, Measured("g/mol", "272.4 g/mol", 1.0, 1e6)]


class Substance(Record):
    """What is known of a substance besides what it does.

    Attributes
    ----------
    title : str
        The name a person reads.
    molar_mass : Quantity
        In g/mol.
    formula : str, optional
        Molecular formula.
    source : Source
        Where the molar mass was read or how it was made.
    """

    title: Text
    molar_mass: MolarMass
    formula: Annotated[str, Field(pattern=r"^([A-Z][a-z]?\d*)+$", max_length=60)] | None = None
    source: AnySource


class SubstancesFile(Record):
    """All substances by the name used for their measured level.

    Attributes
    ----------
    substances : mapping of str to Substance
        Molar masses by the name of the measured level.
    """

    substances: dict[Identifier, Substance]


class SubstanceTable(FrozenDict[Substance]):
    """Substances by name, and conversion between mass and molar units."""

    __slots__ = ()

    def convert(self, quantity: Quantity, wanted: str, substance: str) -> float:
        """Express an amount or concentration of a substance in another unit.

        Parameters
        ----------
        quantity : Quantity
            What was measured.
        wanted : str
            Unit of the result, by mass or molar.
        substance : str
            Name of the substance.

        Returns
        -------
        float
            The number in `wanted`.

        Raises
        ------
        UnitError
            If the units can not be reconciled, or the molar mass is needed and not known.
        """
        if quantity.unit == wanted:
            return quantity.value
        known = self.get(substance)
        masses = {} if known is None else {substance: known.molar_mass.to("g/mol")}
        try:
            return convert_through_mass(quantity.value, quantity.unit, wanted, masses, substance)
        except ArithmeticError as error:
            raise UnitError(f"{quantity} can not be expressed in {wanted!r} ({error})") from None
