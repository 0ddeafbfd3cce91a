"""Where each state lives in SBML: a substance, a concentration, or a plain parameter.

SBML species are amounts of a substance, and SBML restricts their units to mass, amount of substance
and pure numbers. The states of this model are partly that (milligrams of a drug, relative cell
numbers) and partly concentrations (pg/mL, g/cm2). A state keeps its name, its value and its unit:

- mass, mole, pure number: a species counted by its substance;
- one of these per volume or area: a species whose symbol means its concentration, in a compartment
  of one unit of that volume or area (one millilitre, one square centimetre), so that amount and
  concentration are the same number;
- anything else (an age in years, an exposure): a parameter with a rate rule.

Reactions must all have the same extent unit in SBML. It is a pure number here; the kinetic law of a
process is divided by one unit of its extent, and each species carries a conversion factor of one
unit of its substance. Both are constants of value 1 and change nothing but the units.

Rejected: species in pure numbers with the unit in their name (the equations' units could then not
be checked), and rate rules for every state (units would agree without conversion factors, but the
reactions, and with them what each process makes and uses, would be lost to other tools).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from ranklmodel.exchange.formats.sbml.unit_definitions import identifier
from ranklmodel.units.units import Unit, registry, unit

BODY = "body"

_SUBSTANCES = frozenset({"gram", "mole", "mole_collagen_equivalent", "mole_creatinine"})


class Kind(Enum):
    """How a state is written."""

    SUBSTANCE = "substance"
    CONCENTRATION = "concentration"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a state lives.

    Attributes
    ----------
    kind : Kind
        How it is written.
    compartment : str
        Identifier of its compartment; empty for a parameter.
    substance : str
        Unit of its amount.
    extent : str
        Unit of the compartment's size; ``1`` where it has none.
    dimensions : int
        Of the compartment: 3 for a volume, 2 for an area.
    """

    kind: Kind
    compartment: str = ""
    substance: str = "1"
    extent: str = "1"
    dimensions: int = 3


def place_of(text: str) -> Place:
    """Return where a state of unit `text` lives."""
    whole = unit(text)
    if _is_substance(whole):
        return Place(Kind.SUBSTANCE, BODY, text)
    above, below = _split(text)
    size = unit(below)
    for powers, dimensions in ((3, 3), (2, 2)):
        is_size = size.dimensions == (("meter", Fraction(powers)),)
        if is_size and _is_substance(unit(above)) and (unit(above) / size).same_as(whole):
            return Place(Kind.CONCENTRATION, f"one_{identifier(below)}", above, below, dimensions)
    return Place(Kind.PARAMETER)


def _is_substance(given: Unit) -> bool:
    powers = dict(given.dimensions)
    powers.pop("standard_deviation_unit", None)
    return not powers or (
        len(powers) == 1 and powers.keys() <= _SUBSTANCES and set(powers.values()) == {1}
    )


def _split(text: str) -> tuple[str, str]:
    """Split a unit into what stands above the line and what stands below it."""
    if unit(text).is_pure_number:
        return "1", "1"
    parts = registry().parse_expression(text.strip()).unit_items()
    return _spelled([(str(u), p) for u, p in parts if p > 0]), _spelled(
        [(str(u), -p) for u, p in parts if p < 0]
    )


def _spelled(parts: list[tuple[str, float]]) -> str:
    """Write units with the short symbols a person uses."""
    units = registry()
    words = []
    for name, power in parts:
        symbol = units.get_symbol(name)
        symbol = symbol.replace("µ", "u").replace("l", "L") if name.endswith("liter") else symbol
        words.append(symbol if power == 1 else f"{symbol}^{power:g}")
    return "*".join(words) or "1"
