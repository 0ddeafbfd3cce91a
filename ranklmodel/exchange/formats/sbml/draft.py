"""A document in the making: the libSBML model and what every part of the writer needs of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ranklmodel.errors import ModelError
from ranklmodel.exchange.formats.sbml import annotation
from ranklmodel.exchange.formats.sbml.places import Place, place_of
from ranklmodel.exchange.formats.sbml.unit_definitions import UnitDefinitions, identifier
from ranklmodel.units.units import unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.exchange.formats.run import ModelRun
    from ranklmodel.model.quantities import Quantity


class Draft:
    """A document in the making; internal to the SBML writer.

    Parameters
    ----------
    sbml : libsbml.Model
        The empty SBML model.
    run : ModelRun
        What is written.
    """

    def __init__(self, sbml: Any, run: ModelRun) -> None:
        self.sbml = sbml
        self.run = run
        self.units = UnitDefinitions(sbml)
        self.places: Mapping[str, Place] = {s.name: place_of(s.unit) for s in run.model.states}
        self._taken = set(run.model.by_name)
        self._ones: dict[str, str] = {}

    def take(self, name: str) -> str:
        """Reserve an identifier of the writer's own, or raise ModelError if the model has it."""
        if name in self._taken:
            raise ModelError(f"SBML export needs the name {name!r}, which the model uses already")
        self._taken.add(name)
        return name

    def one(self, text: str) -> str:
        """Return the constant that is one unit of `text`, or an empty string for pure numbers."""
        if unit(text).is_pure_number:
            return ""
        if text not in self._ones:
            name = f"one_{identifier(text)}"
            if name not in self._ones.values():
                self.parameter(self.take(name), 1.0, text, f"one {text}")
            self._ones[text] = name
        return self._ones[text]

    def parameter(
        self, name: str, value: float | None, text: str, title: str, *, constant: bool = True
    ) -> Any:
        """Add a parameter in unit `text` and return it."""
        element = self.sbml.createParameter()
        element.setId(name)
        if value is not None:
            element.setValue(value)
        element.setUnits(self.units[text])
        element.setConstant(constant)
        element.setName(title)
        element.setSBOTerm(annotation.PARAMETER)
        return element

    def describe(self, element: Any, quantity: Quantity, sbo: str) -> None:
        """Give the element of a quantity its name, terms and sources."""
        name = quantity.name
        annotation.describe(
            element,
            sbo,
            self.run.terms_of(name),
            name=self.run.title_of(name),
            source=self.run.source_of(name),
        )
