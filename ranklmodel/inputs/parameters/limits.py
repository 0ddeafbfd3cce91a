"""What regimens may set and give: ranges of inputs, and usual amounts of drugs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ranklmodel.inputs.reading.frozen import FrozenDict

if TYPE_CHECKING:
    from ranklmodel.inputs.parameters.file import DoseRecord, InputRecord, MechanismFile


@dataclass(frozen=True, slots=True)
class Limits:
    """Ranges and usual amounts, as the mechanism files state them.

    Attributes
    ----------
    inputs : mapping of str to InputRecord
        By the name of the input.
    doses : mapping of tuple of str to DoseRecord
        By drug and route.
    """

    inputs: FrozenDict[InputRecord] = field(default_factory=lambda: FrozenDict({}))
    doses: Mapping[tuple[str, str], DoseRecord] = field(default_factory=dict)

    def with_those_of(self, content: MechanismFile) -> Limits:
        """Return them with those of a mechanism file, which hold where both state one."""
        doses: dict[tuple[str, str], DoseRecord] = {
            (drug, route): record
            for drug, routes in content.doses.items()
            for route, record in routes.items()
        }
        inputs = FrozenDict({**self.inputs, **content.inputs})
        return Limits(inputs, {**self.doses, **doses})
