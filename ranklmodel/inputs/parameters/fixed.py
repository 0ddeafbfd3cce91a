"""Parameters that a fit leaves where they are."""

from __future__ import annotations

import math
from typing import Annotated, Any

from pydantic import BeforeValidator

from ranklmodel.errors import InputError, UnitError
from ranklmodel.inputs.parameters.file import Number, UnitText
from ranklmodel.inputs.reading.records import Record, custom_error
from ranklmodel.inputs.values.quantities import Quantity


class FixedValue(Record):
    """The value of a parameter that a calibration states and does not fit.

    Attributes
    ----------
    value : float
        The value, in `unit`.
    unit : str, optional
        Its unit; that of the parameter where nothing is said.
    """

    value: Number
    unit: UnitText | None = None

    @property
    def stated(self) -> float | Quantity:
        """The value as a table of parameters takes it."""
        return self.value if self.unit is None else Quantity(self.value, self.unit)


def _stated(raw: Any) -> Any:
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return {"value": float(raw)}
    try:
        return _of_text(raw) if isinstance(raw, str) else raw
    except UnitError as error:
        raise custom_error(str(error)) from None


def _of_text(text: str) -> FixedValue:
    quantity = Quantity.parse(text)
    return FixedValue(value=quantity.value, unit=quantity.unit)


AnyFixedValue = Annotated[
    FixedValue, BeforeValidator(_stated, json_schema_input_type=float | str | FixedValue)
]
"""A number in the parameter's own unit, ``0.5 1/day``, or a mapping of value and unit."""


def fixed_at(name: str, stated: float | str | None) -> FixedValue | None:
    """Return what is stated of a parameter that does not move.

    Parameters
    ----------
    name : str
        The parameter.
    stated : float, str or None
        A number in its own unit, text with a unit, or None: where the fit would begin.

    Raises
    ------
    InputError
        If it is no finite number, or the text is no number with a unit.

    Examples
    --------
    >>> fixed_at("rankl_turnover", "0.5 1/day")
    FixedValue(value=0.5, unit='1/day')
    """
    if stated is None:
        return None
    if isinstance(stated, str):
        try:
            return _of_text(stated)
        except UnitError as error:
            raise InputError(str(error), key=f"fix.{name}") from None
    if not math.isfinite(stated):
        raise InputError(f"{stated} is not a finite number", key=f"fix.{name}")
    return FixedValue(value=float(stated))
