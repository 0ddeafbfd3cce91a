"""Units: parsing, conversion and the small algebra that strict checking needs.

Pint knows the units; :class:`Unit` is what remains of one after parsing, a factor to root units and
the exponents of its dimensions. Expressions are checked with that pair instead of Pint quantities,
because a model has hundreds of sub-expressions and Pint spends most of a second on them.

Two units are the same only if factor and dimensions agree: mg and ng differ, and so do 1/hour and
1/day. A mechanism that needs both asks the builder for the conversion by name.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from ranklmodel.errors import UnitError
from ranklmodel.units.known import Parsed, known_units

# Collagen equivalents and creatinine are dimensions of their own: nmol BCE per mmol creatinine is
# not a pure ratio, and must not be added to one. International units exist per substance only.
_DEFINITIONS = (
    "@alias percent = pct",
    "percent_of_baseline = 0.01 = pct_of_baseline",
    "standard_deviation_unit = [] = SD",
    "mole_collagen_equivalent = [collagen_equivalent] = molBCE",
    "mole_creatinine = [creatinine] = molCr",
    "vitamin_D_unit = 0.025 microgram = IU_vitamin_D",
    "enzyme_unit_per_litre = [enzyme_activity] = U_per_L",
)

_SAME_FACTOR = 1e-12
_ALLOWED = re.compile(r"[A-Za-z0-9_%µ/*^. ()-]{1,80}")
# Pint computes powers of numbers as Python does, and 9**9**9 would not come back: exponents are of
# one digit, none stands on another, and no other number than 1 is left beside them.
_EXPONENT = re.compile(r"(?:\^|\*\*) *(?:\(-?\d(?:/\d)?\)|-?\d)(?! *(?:\^|\*\*))")
_NUMBER = re.compile(r"(?<![A-Za-z_])\d+")


@cache
def registry() -> Any:
    """Return the package's own Pint registry, built once and only when first needed."""
    import pint

    units: Any = pint.UnitRegistry(autoconvert_offset_to_baseunit=False)
    for definition in _DEFINITIONS:
        units.define(definition)
    return units


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as factor to root units and exponents of its dimensions.

    Attributes
    ----------
    factor : float
        Size of the unit in root units (gram, metre, second, mole ...).
    dimensions : tuple of (str, Fraction)
        Root units and their exponents, sorted by name, zero exponents left out.
    text : str
        The unit as a person wrote it, for messages.
    """

    factor: float
    dimensions: tuple[tuple[str, Fraction], ...]
    text: str

    def __mul__(self, other: Unit) -> Unit:
        return _combined(self, other, Fraction(1), f"{self.text}*{_grouped(other.text)}")

    def __truediv__(self, other: Unit) -> Unit:
        return _combined(self, other, Fraction(-1), f"{self.text}/{_grouped(other.text)}")

    def __pow__(self, exponent: Fraction) -> Unit:
        dims = tuple((name, power * exponent) for name, power in self.dimensions if exponent)
        superscript = str(exponent) if exponent.denominator == 1 else f"({exponent})"
        return Unit(self.factor ** float(exponent), dims, f"{_grouped(self.text)}^{superscript}")

    def same_as(self, other: Unit) -> bool:
        """Tell whether the two units are equal in dimension and in size."""
        return self.dimensions == other.dimensions and math.isclose(
            self.factor, other.factor, rel_tol=_SAME_FACTOR
        )

    @property
    def is_pure_number(self) -> bool:
        """Whether the unit is dimensionless with factor 1."""
        return self.same_as(DIMENSIONLESS)


def _grouped(text: str) -> str:
    return f"({text})" if any(sign in text for sign in "*/^ ") else text


def _combined(left: Unit, right: Unit, sign: Fraction, text: str) -> Unit:
    powers: dict[str, Fraction] = dict(left.dimensions)
    for name, power in right.dimensions:
        powers[name] = powers.get(name, Fraction(0)) + sign * power
    dimensions = tuple(sorted((name, power) for name, power in powers.items() if power))
    return Unit(left.factor * right.factor ** float(sign), dimensions, text)


DIMENSIONLESS = Unit(1.0, (), "1")


@cache
def unit(text: str) -> Unit:
    """Parse a unit such as ``pg/mL`` or ``1/day``.

    Parameters
    ----------
    text : str
        The unit. ``1`` is a pure number.

    Returns
    -------
    Unit
        Its size in root units and its dimensions.

    Raises
    ------
    UnitError
        If no such unit exists.

    Examples
    --------
    >>> unit("mg/L").same_as(unit("ug/mL"))
    True
    >>> unit("mg/L").same_as(unit("ng/mL"))
    False
    """
    stripped = text.strip()
    if stripped in {"1", "dimensionless"}:
        return DIMENSIONLESS
    numbers = set(_NUMBER.findall(_EXPONENT.sub("", stripped)))
    if not _ALLOWED.fullmatch(stripped) or numbers - {"1"}:
        raise UnitError(f"not a unit: {text[:80]!r}; write one such as 'pg/mL' or '1/day'")
    parsed = known_units().get(stripped)
    factor, dimensions = parsed_by_pint(stripped) if parsed is None else parsed
    return Unit(factor, dimensions, stripped)


def parsed_by_pint(text: str) -> Parsed:
    """Return size in root units and dimensions of a unit, by Pint.

    Raises
    ------
    UnitError
        If no such unit exists, or it has a zero of its own.
    """
    units = registry()
    try:
        parsed = units.parse_units(text)
        root = units.Quantity(1.0, parsed).to_root_units()
        zero = units.Quantity(0.0, parsed).to_root_units().magnitude
    except Exception as error:  # Pint's parser leaks tokenizer and syntax errors of many types
        raise UnitError(
            f"not a unit: {text!r}; write one such as 'pg/mL' or '1/day' ({error})"
        ) from None
    if zero != 0:
        raise UnitError(f"not a unit: {text!r} counts from a zero of its own, as degC does")
    powers = {
        str(name): Fraction(power).limit_denominator(1000)
        for name, power in root.unit_items()
        if str(name) != "radian"
    }
    return float(root.magnitude), tuple(sorted(powers.items()))
