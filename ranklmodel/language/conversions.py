"""The constant that turns a quantity in one unit into one in another."""

from __future__ import annotations

from ranklmodel.errors import ModelError
from ranklmodel.model.quantities import Conversion
from ranklmodel.units.units import unit


def conversion(given: str, wanted: str) -> Conversion:
    """Return the constant that turns a quantity in `given` units into one in `wanted` units.

    Raises
    ------
    UnitError
        If one is no unit.
    ModelError
        If the two are of different dimension.

    Examples
    --------
    >>> round(conversion("mg/L", "ng/mL").value, 9)
    1000.0
    """
    have, want = unit(given), unit(wanted)
    if have.dimensions != want.dimensions:
        raise ModelError(f"no conversion from {given!r} to {wanted!r}")
    return Conversion(
        f"{_spelled(wanted)}_in_{_spelled(given)}",
        f"({wanted})/({given})",
        f"{wanted} in one {given}",
        value=have.factor / want.factor,
    )


def _spelled(text: str) -> str:
    """Return a unit as part of an identifier."""
    return (
        text.replace("/", "_per_")
        .replace("^", "")
        .replace("*", "_")
        .replace("(", "")
        .replace(")", "")
    )
