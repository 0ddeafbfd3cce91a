"""Times in a regimen, as its file states them."""

from __future__ import annotations

from typing import Annotated

from ranklmodel.inputs.values.quantities import Measured, Quantity
from ranklmodel.units.calendar import DAYS_PER_YEAR

_LONGEST_DAYS = 150 * DAYS_PER_YEAR

Time = Annotated[Quantity, Measured("day", "5 year", -_LONGEST_DAYS, _LONGEST_DAYS)]
VisitTime = Annotated[Quantity, Measured("day", "1 year", 0.0, _LONGEST_DAYS)]
Interval = Annotated[Quantity, Measured("day", "1 day", 1 / 1440, _LONGEST_DAYS)]
VisitInterval = Annotated[Quantity, Measured("day", "1 year", 1.0, _LONGEST_DAYS)]
Duration = Annotated[Quantity, Measured("day", "15 minute", 0.0, _LONGEST_DAYS)]

START = Quantity(0.0, "day")
"""The baseline visit."""
