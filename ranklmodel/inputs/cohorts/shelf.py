"""Where a cohort finds what it refers to: what it needs of a library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ranklmodel.inputs.people.population import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from ranklmodel.inputs.parameters.table import ParameterTable
    from ranklmodel.inputs.people.population import Population


class CohortShelf(Shelf, Protocol):
    """What a cohort needs of a library, beside what its population does."""

    def population(self, name: str | Path, beside: Path | None = None) -> Population:
        """Return a population by name or path."""

    def parameters(self, calibration: str | Path | None = None) -> ParameterTable:
        """Return the parameters, with the result of a calibration where one is named."""
