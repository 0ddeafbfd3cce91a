"""Units of the model as SBML unit definitions.

SBML has the SI kinds and litre, gram, item, mole and katal, each with scale, multiplier and
exponent. Collagen and creatinine equivalents, which are dimensions of their own here, become mole:
SBML can not add a dimension. Equations that agree in the finer units agree in the coarser ones, so
the strict check was done before and SBML's check still has to pass.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ranklmodel.errors import UnitError
from ranklmodel.units.units import Unit, registry, unit

# Root units of the network's registry, and the SBML kind each is written as.
_KIND_OF_ROOT = {
    "gram": "gram",
    "meter": "metre",
    "second": "second",
    "mole": "mole",
    "mole_collagen_equivalent": "mole",
    "mole_creatinine": "mole",
    "kelvin": "kelvin",
    "ampere": "ampere",
    "candela": "candela",
    "standard_deviation_unit": "dimensionless",
}
_CUBIC_METRE = (("meter", Fraction(3)),)
_LITRES_PER_CUBIC_METRE = 1000.0
# An enzyme unit turns over one micromole a minute.
_ENZYME_UNIT_PER_LITRE = "enzyme_unit_per_litre"
_KATAL_PER_ENZYME_UNIT = 1e-6 / 60.0


@dataclass(frozen=True, slots=True)
class Factor:
    """One `<unit>` element: (multiplier * 10^scale * kind)^exponent."""

    kind: str
    exponent: float
    scale: int = 0
    multiplier: float = 1.0


def factors(text: str) -> tuple[Factor, ...]:
    """Return the SBML unit elements of a unit.

    Parameters
    ----------
    text : str
        A unit of the network, such as ``pg/mL``.

    Returns
    -------
    tuple of Factor
        Empty for a pure number.

    Raises
    ------
    UnitError
        If SBML has no kind for a part of it.
    """
    asked = unit(text)
    if asked.is_pure_number:
        return ()
    parsed = registry().parse_expression(text.strip())
    parts: list[Factor] = []
    for component, power in parsed.unit_items():
        parts.extend(_component(str(component), float(power), text))
    return tuple(parts)


def _component(name: str, exponent: float, whole: str) -> list[Factor]:
    root = unit(name)
    if _ENZYME_UNIT_PER_LITRE in dict(root.dimensions):
        size = root.factor * _KATAL_PER_ENZYME_UNIT
        return [_factor("katal", size, exponent), _factor("litre", 1.0, -exponent)]
    if root.dimensions == _CUBIC_METRE:
        return [_factor("litre", root.factor * _LITRES_PER_CUBIC_METRE, exponent)]
    if not root.dimensions:
        return [_factor("dimensionless", root.factor, exponent)]
    if len(root.dimensions) == 1:
        (base, power), *_ = root.dimensions
        size = root.factor ** (1.0 / float(power))
        return [_factor(_kind(base, whole), size, exponent * float(power))]
    parts = [_factor(_kind(base, whole), 1.0, exponent * float(p)) for base, p in root.dimensions]
    return [*parts, _factor("dimensionless", root.factor, exponent)]


def _kind(base: str, whole: str) -> str:
    try:
        return _KIND_OF_ROOT[base]
    except KeyError:
        raise UnitError(f"SBML has no kind of unit for {base!r} in {whole!r}") from None


def _factor(kind: str, size: float, exponent: float) -> Factor:
    """Write powers of ten as a scale, so that a milligram reads as one."""
    scale = round(math.log10(size))
    if math.isclose(size, 10.0**scale, rel_tol=1e-12):
        return Factor(kind, exponent, scale)
    return Factor(kind, exponent, multiplier=size)


def per_day(text: str) -> str:
    """Return the unit of a rate of change of something in `text`."""
    return "1/day" if unit(text).is_pure_number else f"({text})/day"


def identifier(text: str) -> str:
    """Return a unit as an SBML identifier: ``pg/mL`` is ``pg_per_mL``, ``1/day`` is ``per_day``."""
    spelled = text.strip().replace("(1)", "1").replace("%", "percent").replace("µ", "u")
    spelled = spelled.replace("^", "").replace("/", "_per_")
    spelled = re.sub(r"[^A-Za-z0-9_]+", "_", spelled)
    spelled = re.sub(r"__+", "_", spelled).strip("_").removeprefix("1_")
    return spelled if spelled[0].isalpha() else f"unit_{spelled}"


class UnitDefinitions:
    """Adds unit definitions to an SBML model as they are needed, each once.

    Parameters
    ----------
    model : libsbml.Model
        The SBML model.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._texts: dict[str, str] = {}

    def __getitem__(self, text: str) -> str:
        """Return the SBML identifier of a unit, defining it if it is new."""
        parts = factors(text)
        if not parts:
            return "dimensionless"
        name = self._name(text)
        if name not in self._texts:
            self._texts[name] = text
            self._define(name, text, parts)
        return name

    def _name(self, text: str) -> str:
        """Return an identifier for `text` that no different unit has taken."""
        name = identifier(text)
        if name in _PREDEFINED:
            name = f"unit_{name}"
        defined: Unit | None = unit(self._texts[name]) if name in self._texts else None
        while defined is not None and not defined.same_as(unit(text)):
            name += "_"
            defined = unit(self._texts[name]) if name in self._texts else None
        return name

    def _define(self, name: str, text: str, parts: tuple[Factor, ...]) -> None:
        import libsbml

        definition = self._model.createUnitDefinition()
        definition.setId(name)
        definition.setName(text)
        for part in parts:
            element = definition.createUnit()
            element.setKind(libsbml.UnitKind_forName(part.kind))
            element.setExponent(part.exponent)
            element.setScale(part.scale)
            element.setMultiplier(part.multiplier)


# Names of SBML's base units may not be defined again.
_PREDEFINED = frozenset(
    [
        "ampere",
        "avogadro",
        "becquerel",
        "candela",
        "coulomb",
        "dimensionless",
        "farad",
        "gram",
        "gray",
        "henry",
        "hertz",
        "item",
        "joule",
        "katal",
        "kelvin",
        "kilogram",
        "litre",
        "lumen",
        "lux",
        "metre",
        "mole",
        "newton",
        "ohm",
        "pascal",
        "radian",
        "second",
        "siemens",
        "sievert",
        "steradian",
        "tesla",
        "volt",
        "watt",
        "weber",
    ]
)
