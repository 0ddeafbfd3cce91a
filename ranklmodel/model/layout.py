"""What every position in the arrays of a run means: names and units, nothing symbolic.

Runs, tables and figures need names and units but no equations. Keeping them in a plain value that
goes to and from JSON lets a run start from cached machine code without importing SymPy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ranklmodel.errors import UnknownNameError
from ranklmodel.model.administration import Administration
from ranklmodel.model.anchor import Anchor
from ranklmodel.model.restriction import Restriction

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Axis:
    """Names, units and descriptions along one array axis.

    Attributes
    ----------
    names, units, descriptions : tuple of str
        Of equal length.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    descriptions: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def positions(self) -> dict[str, int]:
        """Position of every name."""
        return {name: position for position, name in enumerate(self.names)}

    def position(self, name: str, kind: str = "quantity") -> int:
        """Return the position of `name`, or raise UnknownNameError with the nearest names."""
        try:
            return self.positions[name]
        except (KeyError, TypeError):  # something that is no name at all
            raise UnknownNameError(kind, name, self.names) from None


@dataclass(frozen=True)
class Layout:
    """Axes of a model.

    Attributes
    ----------
    model : str
        Name of the model.
    fingerprint : str
        SHA-256 of its quantities, equations, units and descriptions, anchors and restrictions.
    states, parameters, inputs, rules, observables, processes : Axis
        Its axes. A run's constants are the parameters followed by the inputs.
    settles : tuple of bool
        For each state, whether it takes part in steady states.
    resting : tuple of float
        For each input, its value when no regimen says otherwise.
    administrations : tuple of Administration
        Where drugs enter.
    anchors : tuple of Anchor
        Which parameters are set so that measured values are met.
    restrictions : tuple of Restriction
        Which outputs only some people have.
    """

    model: str
    fingerprint: str
    states: Axis
    parameters: Axis
    inputs: Axis
    rules: Axis
    observables: Axis
    processes: Axis
    settles: tuple[bool, ...]
    resting: tuple[float, ...]
    administrations: tuple[Administration, ...]
    anchors: tuple[Anchor, ...] = ()
    restrictions: tuple[Restriction, ...] = ()

    @cached_property
    def outputs(self) -> Axis:
        """All that a run can show: states, then rules, then observables."""
        parts = (self.states, self.rules, self.observables)
        return Axis(
            *(tuple(x for part in parts for x in getattr(part, f.name)) for f in fields(Axis))
        )

    def absent(self, values: Mapping[str, float]) -> dict[str, Restriction]:
        """Return the outputs that somebody is without, each with who has it.

        Parameters
        ----------
        values : mapping of str to float
            Parameters that tell people apart, such as ``male``.
        """
        return {one.quantity: one for one in self.restrictions if one.excludes(values)}

    def absent_under(self, constants: NDArray[np.float64]) -> dict[str, Restriction]:
        """Return the outputs that are absent in a run with these constants."""
        positions = self.parameters.positions
        asked = {one.parameter for one in self.restrictions}
        return self.absent({name: float(constants[positions[name]]) for name in asked})

    def administration(self, drug: str, route: str | None) -> Administration:
        """Return where a drug enters the model.

        Parameters
        ----------
        drug : str
            Name as in regimens.
        route : str or None
            None where the drug has only one.

        Raises
        ------
        UnknownNameError
            If the model has no such drug or no such route for it.
        """
        of_drug = [entry for entry in self.administrations if entry.drug == drug]
        if not of_drug:
            raise UnknownNameError("drug", drug, {a.drug for a in self.administrations})
        matching = [entry for entry in of_drug if route in (None, entry.route)]
        if len(matching) != 1:
            raise UnknownNameError(
                f"route of {drug}", str(route), [entry.route for entry in of_drug]
            )
        return matching[0]

    def to_json(self) -> dict[str, Any]:
        """Return the layout as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Layout:
        """Return the layout that :meth:`to_json` wrote."""
        arguments: dict[str, Any] = dict(values)
        for name in ("states", "parameters", "inputs", "rules", "observables", "processes"):
            arguments[name] = Axis(**{key: tuple(column) for key, column in values[name].items()})
        arguments["settles"] = tuple(values["settles"])
        arguments["resting"] = tuple(values["resting"])
        arguments["administrations"] = tuple(Administration(**a) for a in values["administrations"])
        # what was kept before there were any has none, and is of models that have none
        arguments["anchors"] = tuple(Anchor(**a) for a in values.get("anchors", ()))
        arguments["restrictions"] = tuple(Restriction(**r) for r in values.get("restrictions", ()))
        return cls(**arguments)
