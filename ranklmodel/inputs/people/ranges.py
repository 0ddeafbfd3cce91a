"""What a person can have: one range for each quantity, whichever way a person comes in.

What is also a parameter, such as body mass index, has the range of its parameter file, the same as
for ``--set``; levels that are no parameters have that of their endpoint, densities and age that of
the shape of the file.
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
    from ranklmodel.inputs.values.endpoints import Endpoint
    from ranklmodel.inputs.values.substances import SubstanceTable


class Described(Protocol):
    """A person as a file or a `Population` describes her."""

    @property
    def age(self) -> Quantity | None:
        """Age."""

    @property
    def years_since_menopause(self) -> Quantity | None:
        """Years since menopause."""

    @property
    def covariates(self) -> Mapping[str, Quantity]:
        """What is also a parameter, by its name."""

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
    person: Described,
    table: ParameterTable,
    substances: SubstanceTable,
    endpoints: Mapping[str, Endpoint],
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
    endpoints : mapping of str to Endpoint
        Ranges of levels; one that is missing is not checked.
    """
    levels: dict[KeyPath, Quantity] = {("hormones", n): one for n, one in person.hormones.items()}
    if person.vitamin_D is not None:
        levels[("vitamin_D",)] = person.vitamin_D
    for path, level in levels.items():
        if path[-1] in endpoints:
            yield from _beyond(path, level, endpoints[str(path[-1])], substances)
    for site, density in person.bone_density.items():
        if isinstance(density, Quantity) and not DENSITIES.holds(density):
            message = f"{density} is out of range; expected {DENSITIES.range_in_words}"
            yield ("bone_density", str(site)), message
    for name, stated in person.covariates.items():
        if name in table:
            yield from _outside(table, name, stated, (name,), substances)
    yield from _menopause(person, table)
    for name, value in person.parameters.items():
        if name in table:
            yield from _outside(table, name, value, ("parameters", name), substances)


def _beyond(
    path: KeyPath, level: Quantity, endpoint: Endpoint, substances: SubstanceTable
) -> Iterator[tuple[KeyPath, str]]:
    """Yield a level beyond those of people, which is a slip of the unit."""
    for limit, above in ((endpoint.highest, True), (endpoint.lowest, False)):
        if limit is None:
            continue
        try:
            number = substances.convert(level, limit.unit, endpoint.name)
        except UnitError as error:
            yield path, f"{error}, such as {limit.unit}"
            return
        if number > limit.value if above else number < limit.value:
            most = "most" if above else "least"
            yield path, f"{level} is out of range; expected at {most} {limit}"


def _outside(
    table: ParameterTable,
    name: str,
    value: float | str | Quantity,
    path: KeyPath,
    substances: SubstanceTable,
) -> Iterator[tuple[KeyPath, str]]:
    entry = table[name]
    try:
        if isinstance(value, Quantity) and name in substances:
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
