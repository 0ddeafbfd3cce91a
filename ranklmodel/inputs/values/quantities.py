"""A number with its unit, as it is written in a file: ``64 year``, ``1.02 g/cm^2``.

A bare number is refused where a unit is expected, and the message names the unit.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from ranklmodel.errors import UnitError
from ranklmodel.units.convert import convert
from ranklmodel.units.units import unit

_NUMBER = r"[-+]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][-+]?\d{1,3})?"
_QUANTITY = re.compile(rf"\s*({_NUMBER})\s*(\S.*?)?\s*", re.ASCII)

_DATE = re.compile(r"\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b", re.ASCII)
_DECIMAL_COMMA = re.compile(r"\s*[-+]?\d+,\d", re.ASCII)

# Pint evaluates whatever arithmetic stands in a unit, 9**9**9 included, so only products of names
# with one-digit exponents get that far.
_TERM = r"(?:[A-Za-z%µ][A-Za-z0-9_%]*(?:(?:\^|\*\*)-?\d)?|1)"
_PRODUCT = rf"{_TERM}(?:[*/]{_TERM})*"
_UNIT = re.compile(rf"{_PRODUCT}(?:/\({_PRODUCT}\))?")
_LONGEST_UNIT = 60
# An international unit is what a preparation says it is, and no amount of substance per minute.
_AS_LABORATORIES_WRITE = dict.fromkeys(("U/L", "IU/L", "mU/mL", "mIU/mL"), "U_per_L")


def in_words(number: float, unit: str) -> str:
    """Return a number with its unit for a message; a pure number has none.

    Examples
    --------
    >>> in_words(0.5, "1"), in_words(3.0, "day")
    ('0.5', '3 day')
    """
    return f"{number:g}" if unit in ("", "1") else f"{number:g} {unit}"


def check_unit(text: str) -> str:
    """Return the text of a unit, having made sure that there is such a unit.

    Parameters
    ----------
    text : str
        The unit.

    Returns
    -------
    str
        The same text without blanks around it.

    Raises
    ------
    UnitError
        If it is not a product of known units with small whole exponents.
    """
    # The Greek letter looks like the micro sign and is what many keyboards give.
    stripped = text.strip().replace("\N{GREEK SMALL LETTER MU}", "\N{MICRO SIGN}")
    stripped = _AS_LABORATORIES_WRITE.get(stripped, stripped)
    if len(stripped) > _LONGEST_UNIT or not _UNIT.fullmatch(stripped):
        raise UnitError(f"not a unit: {text[:60]!r}; write one such as 'pg/mL' or '1/day'")
    try:
        factor = unit(stripped).factor
    except (ArithmeticError, ValueError) as error:
        raise UnitError(f"not a unit: {text[:60]!r} ({error})") from None
    if not (math.isfinite(factor) and factor > 0):
        raise UnitError(f"not a unit: {text[:60]!r}; its size is not a number")
    return stripped


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit.

    Attributes
    ----------
    value : float
        The number.
    unit : str
        Its unit, as it was written.

    Examples
    --------
    >>> Quantity.parse("2 week").to("day")
    14.0
    """

    value: float
    unit: str

    @staticmethod
    def parse(text: str) -> Quantity:
        """Read ``number unit``.

        Parameters
        ----------
        text : str
            For example ``1.02 g/cm^2``.

        Returns
        -------
        Quantity
            The number and the unit.

        Raises
        ------
        UnitError
            If it is not a finite number followed by a known unit.
        """
        match = _QUANTITY.fullmatch(text) if len(text) <= 120 else None
        if _DATE.match(text):
            message = f"times count from the visit and are no dates, given {text[:60]!r}"
            raise UnitError(message)
        if _DECIMAL_COMMA.match(text):
            raise UnitError(f"write a decimal point, given {text[:60]!r}")
        if match is None:
            raise UnitError(f"expected a number and a unit, given {text[:60]!r}")
        if match.group(2) is None:
            raise UnitError(f"a unit is missing after {text.strip()[:60]!r}")
        number = float(match.group(1))
        if not math.isfinite(number):
            raise UnitError(f"the number in {text[:60]!r} is too large")
        return Quantity(number, check_unit(match.group(2)))

    def to(self, wanted: str) -> float:
        """Return the number in another unit.

        Parameters
        ----------
        wanted : str
            Unit of the result.

        Returns
        -------
        float
            The converted number.

        Raises
        ------
        UnitError
            If the dimensions differ or the result is not a finite number.
        """
        try:
            number = convert(self.value, self.unit, wanted)
        except ArithmeticError as error:
            raise UnitError(f"{self} can not be expressed in {wanted!r} ({error})") from None
        if not math.isfinite(number):
            raise UnitError(f"{self} can not be expressed in {wanted!r}")
        return number

    def __str__(self) -> str:
        """Return number and unit as they are written in a file."""
        return f"{self.value:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a field that holds a quantity accepts; used as ``Annotated[Quantity, Measured(...)]``.

    Attributes
    ----------
    unit : str
        The quantity must convert to it. Empty for any unit.
    example : str
        How to write one, for messages and the schema.
    low, high : float
        Inclusive range in `unit`.
    bare : bool
        Whether a number may stand without a unit, as a pure number such as a share.
    """

    unit: str
    example: str
    low: float = -math.inf
    high: float = math.inf
    bare: bool = False

    def read(self, raw: Any) -> Quantity:
        """Return the quantity that stands in a file, or raise what becomes its error message."""
        if isinstance(raw, (int, float)) and not isinstance(raw, bool):
            if not self.bare:
                raise self._error(f"a unit is missing after {raw!r}")
            raw = Quantity(float(raw), "1")
        if not isinstance(raw, (str, Quantity)):
            raise self._error("expected a number and a unit")
        try:
            quantity = raw if isinstance(raw, Quantity) else Quantity.parse(raw)
            number = quantity.to(self.unit) if self.unit else quantity.value
        except UnitError as error:
            raise self._error(str(error)) from None
        if not self.low <= number <= self.high:
            raise self._error(
                f"{in_words(quantity.value, quantity.unit)} is out of range; "
                f"expected {self.range_in_words}"
            )
        return quantity

    def holds(self, quantity: Quantity) -> bool:
        """Tell whether a quantity that converts lies within the range."""
        return self.low <= quantity.to(self.unit) <= self.high

    @property
    def range_in_words(self) -> str:
        """The range as messages say it."""
        return f"{self.low:g} to {in_words(self.high, self.unit)}"

    def _error(self, message: str) -> PydanticCustomError:
        text = f"{message}; write it as in '{self.example}'"
        return PydanticCustomError("quantity", "{message}", {"message": text})

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Validate with `read`, write as text."""
        return core_schema.no_info_plain_validator_function(
            self.read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe the field as text, or as a number where one may stand alone."""
        types: str | list[str] = ["number", "string"] if self.bare else "string"
        return {"type": types, "description": f"a number and a unit, as in '{self.example}'"}
