"""What a person can have: one range for each quantity, whichever way a person comes in.

What is also a parameter, such as body mass index, has the range of its parameter file, the same as
for ``--set``; levels that are no parameters have theirs here, densities and age in the shape of the
file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs.reading.yaml_reader import KeyPath
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.references import DENSITIES

if TYPE_CHECKING:
    from ranklmodel.inputs.parameters.table import ParameterTable
    from ranklmodel.inputs.values.substances import SubstanceTable

# Serum levels beyond these are slips of the unit, not people: (lowest, highest, unit).
_LEVELS = {
    "E1": (0.5, 20_000.0, "pmol/L"),
    "E1S": (0.5, 200_000.0, "pmol/L"),
    "E2": (0.1, 20_000.0, "pmol/L"),
    "T": (0.005, 200.0, "nmol/L"),
    "DHT": (0.005, 50.0, "nmol/L"),
    "A4": (0.01, 100.0, "nmol/L"),
    "LH": (0.001, 500.0, "U_per_L"),
    "FSH": (0.001, 500.0, "U_per_L"),
    "PTH": (0.01, 500.0, "pmol/L"),
    "vitamin_D": (0.5, 1000.0, "nmol/L"),
}
_ALSO_PARAMETERS = ("body_mass_index", "SHBG", "degenerative_spine_change")
_NO_SUBSTANCE = ("body_mass_index", "degenerative_spine_change")


class Described(Protocol):
    """A person as a file or a `Population` describes her."""

    @property
    def age(self) -> Quantity | None:
        """Age."""

    @property
    def years_since_menopause(self) -> Quantity | None:
        """Years since menopause."""

    @property
    def vitamin_D(self) -> Quantity | None:  # noqa: N802 - the name of the vitamin
        """Serum level."""

    @property
    def hormones(self) -> Mapping[Any, Quantity]:
        """Serum levels."""

    @property
    def bone_density(self) -> Mapping[Any, Any]:
        """By site, a `Quantity` or a `TScore`."""

    @property
    def parameters(self) -> Mapping[str, float | str]:
        """Parameters in which the person differs."""


def out_of_range(
    person: Described, table: ParameterTable, substances: SubstanceTable
) -> Iterator[tuple[KeyPath, str]]:
    """Yield the key and the reason of each value that no one can have.

    Parameters
    ----------
    person : Described
        Content of a population file, or a population.
    table : ParameterTable
        Ranges of what is also a parameter; one that is missing is not checked.
    substances : SubstanceTable
        Molar masses.
    """
    for name, level in person.hormones.items():
        yield from _beyond(("hormones", name), level, substances)
    if person.vitamin_D is not None:
        yield from _beyond(("vitamin_D",), person.vitamin_D, substances)
    for site, density in person.bone_density.items():
        if isinstance(density, Quantity) and not DENSITIES.holds(density):
            message = f"{density} is out of range; expected {DENSITIES.range_in_words}"
            yield ("bone_density", str(site)), message
    for name in _ALSO_PARAMETERS:
        stated = getattr(person, name)
        if stated is not None and name in table:
            yield from _outside(table, name, stated, (name,), substances)
    yield from _menopause(person, table)
    for name, value in person.parameters.items():
        if name in table:
            yield from _outside(table, name, value, ("parameters", name), substances)


def _beyond(
    path: KeyPath, level: Quantity, substances: SubstanceTable
) -> Iterator[tuple[KeyPath, str]]:
    name = str(path[-1])
    lowest, highest, unit = _LEVELS[name]
    try:
        number = substances.convert(level, unit, name)
    except UnitError as error:
        yield path, f"{error}, such as {unit}"
        return
    if not number <= highest:
        yield path, f"{level} is out of range; expected at most {highest:g} {unit}"
    elif number < lowest:
        yield path, f"{level} is out of range; expected at least {lowest:g} {unit}"


def _outside(
    table: ParameterTable,
    name: str,
    value: float | str | Quantity,
    path: KeyPath,
    substances: SubstanceTable,
) -> Iterator[tuple[KeyPath, str]]:
    entry = table[name]
    try:
        if isinstance(value, Quantity) and name not in _NO_SUBSTANCE:
            value = substances.convert(value, entry.unit, name)
        entry.require(value)
    except (UnitError, InputError) as error:
        yield path, error.message if isinstance(error, InputError) else str(error)


def _menopause(person: Described, table: ParameterTable) -> Iterator[tuple[KeyPath, str]]:
    age, since = person.age, person.years_since_menopause
    if age is None or since is None or "menopause_age" not in table:
        return
    at = age.to("year") - since.to("year")
    try:
        table["menopause_age"].require(Quantity(at, "year"))
    except InputError as error:
        message = f"{since} since menopause at an age of {age} is a menopause at {at:g} year: "
        yield ("years_since_menopause",), message + error.message
