"""What a dose is to reach: something a laboratory measures, and the range it is to lie in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, UnitError, UnknownNameError
from ranklmodel.inputs import Quantity

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ranklmodel.inputs import SubstanceTable
    from ranklmodel.inputs.values.endpoints import Endpoint, Endpoints
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.restriction import Restriction

_HOW = "write it as in 'E2=20..30pg/mL'"
# Density has no level to settle at: it is what a dose costs.
_WITHOUT_LEVEL = "density"


@dataclass(frozen=True)
class Target:
    """A range for a level.

    Attributes
    ----------
    name : str
        As it was asked for: an endpoint such as ``E2``, the true level, or that which an assay
        reads, such as ``E2_direct_immunoassay``.
    output : str
        The output of the model that answers to it.
    description : str
        What that is, in words.
    low, high : float
        The range, in `unit`, both ends in it.
    unit : str
        As it was asked for, by mass or molar.
    factor : float
        What a value of the output is multiplied by to be in `unit`.
    """

    name: str
    output: str
    description: str
    low: float
    high: float
    unit: str
    factor: float

    @property
    def middle(self) -> float:
        """The level that is aimed at, in `unit`."""
        return (self.low + self.high) / 2

    def holds(self, level: float) -> bool:
        """Tell whether a level in `unit` lies within the range."""
        return self.low <= level <= self.high

    def __str__(self) -> str:
        """Return it in words."""
        return f"{self.name} {self.low:g} to {self.high:g} {self.unit}"


def measurable(
    layout: Layout, endpoints: Endpoints, absent: Collection[str] = ()
) -> dict[str, tuple[str, Endpoint]]:
    """Return what may be a target: output and endpoint by the name it is asked for by.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    endpoints : Endpoints
        What can be measured.
    absent : collection of str
        Outputs that the person is without.

    Returns
    -------
    dict of str to (str, Endpoint)
        Levels of hormones, drugs, minerals and markers as they are in blood or urine, and as each
        assay of the model reads them. Density is not among them.
    """
    outputs = set(layout.outputs.names).difference(absent)
    levels = {n: e for n, e in endpoints.by_name.items() if e.kind != _WITHOUT_LEVEL}
    found = {name: (e.output, e) for name, e in levels.items() if e.output in outputs}
    for name, endpoint in levels.items():
        read = [n for n in layout.observables.names if n.startswith(f"{name}_")]
        for output in (*endpoint.assays.values(), *read):
            if output in outputs and output not in endpoints:
                found.setdefault(output, (output, endpoint))
    return found


def read_range(text: str, key: str, how: str) -> tuple[Quantity, Quantity]:
    """Return the ends of a range such as ``20..30 pg/mL``.

    Raises
    ------
    InputError
        If it is no range of two numbers, the smaller first, or one is below zero.
    UnitError
        If the unit is missing or does not exist.

    Examples
    --------
    >>> low, high = read_range("0.5..2 ng/mL", "target", "")
    >>> str(low), str(high)
    ('0.5 ng/mL', '2 ng/mL')
    """
    parts = [part.strip() for part in text.split("..")]
    if len(parts) != 2 or not all(parts):
        raise InputError(f"expected two ends such as 20..30, given {text[:60]!r}; {how}", key=key)
    try:
        high = Quantity.parse(parts[1])
        alone = parts[0].replace(".", "", 1).isdecimal()
        low = Quantity.parse(f"{parts[0]} {high.unit}" if alone else parts[0])
    except UnitError as error:
        raise UnitError(f"{key}: {error}; {how}") from None
    if not 0 <= low.to(high.unit) < high.value:
        message = f"expected two numbers from 0 on, the smaller first, given {text[:60]!r}; {how}"
        raise InputError(message, key=key)
    return low, high


def read_target(
    text: str,
    layout: Layout,
    endpoints: Endpoints,
    substances: SubstanceTable,
    absent: Mapping[str, Restriction] | None = None,
) -> Target:
    """Return the target that a text such as ``E2=20..30pg/mL`` states.

    Parameters
    ----------
    text : str
        ``NAME=LOW..HIGH UNIT``.
    layout : Layout
        Names of the model.
    endpoints : Endpoints
        What can be measured.
    substances : SubstanceTable
        Molar masses, for a target such as ``70..110 pmol/L``.
    absent : mapping of str to Restriction, optional
        Outputs that the person is without, and who has them.

    Returns
    -------
    Target
        Which output, in which range.

    Raises
    ------
    UnknownNameError
        If the model has nothing of that name.
    AbsentQuantityError
        If the model says nothing of it in this person.
    InputError
        If it is not of that form, the range is upside down, or the quantity is none that a
        laboratory measures as a level.
    UnitError
        If the unit is none, or none of the quantity's dimension.
    """
    name, equals, ends = (part.strip() for part in str(text).partition("="))
    if not (equals and name and ends):
        raise InputError(
            f"expected NAME=LOW..HIGH UNIT, given {str(text)[:60]!r}; {_HOW}", key="target"
        )
    output, endpoint = _measured(name, layout, endpoints, absent or {})
    low, high = read_range(ends, "target", _HOW)
    place = layout.outputs.position(output)
    unit = layout.outputs.units[place]
    try:
        factor = substances.convert(Quantity(1.0, unit), high.unit, endpoint.name)
    except UnitError:
        message = f"target: {name} is in {unit}, given {high.unit!r}, which does not convert to it"
        raise UnitError(message) from None
    return Target(
        name,
        output,
        layout.outputs.descriptions[place],
        low.to(high.unit),
        high.value,
        high.unit,
        factor,
    )


def _measured(
    name: str, layout: Layout, endpoints: Endpoints, absent: Mapping[str, Restriction]
) -> tuple[str, Endpoint]:
    """Return output and endpoint of a name, or say which names there are."""
    known = measurable(layout, endpoints, absent)
    own = endpoints.canonical(name) or name
    output = endpoints[own].output if own in endpoints.by_name else name
    if output in absent:
        raise absent[output].error
    if own in known:
        return known[own]
    by_output = {output: (output, endpoint) for output, endpoint in known.values()}
    if name in by_output:
        return by_output[name]
    offered = f"a target may be {', '.join(known)}"
    if own in endpoints.by_name and endpoints[own].kind == _WITHOUT_LEVEL:
        message = f"{name} is a density, which settles at no level; {offered}"
        raise InputError(message, key="target")
    if name in layout.outputs.positions:
        message = f"{name} is nothing that a laboratory measures; {offered}"
        raise InputError(message, key="target")
    raise UnknownNameError("target", name, known)
