"""Which anchors hold for a person, and which numbers they are to meet.

The model says by :class:`~ranklmodel.model.anchor.Anchor` which parameter is set so that which
quantity is the measured one; what she states, and her own state at that moment, say which of them
hold for her. How they are met is the business of :mod:`ranklmodel.lives.meeting`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.errors import SimulationError, UnknownNameError
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.model.anchor import HER_AGE, VISIT
from ranklmodel.simulation.rest import Here, Rest, alone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.model.anchor import Anchor, Moment
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.rest import Resting, Shown
    from ranklmodel.simulation.schedule import Floats

Places = tuple[tuple[int, float], ...]
"""Constants that are others than a person's, each with the value it has instead."""

_HALF = 0.5


@final
@dataclass(frozen=True)
class Condition:
    """An anchor that holds for a person, with the number to meet.

    Attributes
    ----------
    anchor : Anchor
        Which parameter meets which quantity.
    quantity, parameter : int
        Their places, among the outputs and among the constants; for a level that an assay read,
        that of its reading.
    measured : float
        In the quantity's unit.
    instead : tuple of (int, float)
        Constants that had another value where it was measured, and that value: it is met under
        these.
    person : str
        Whose it is, for messages.
    """

    anchor: Anchor
    quantity: int
    parameter: int
    measured: float
    instead: Places = ()
    person: str = ""


def stated_anchors(layout: Layout, population: Population, moment: Moment) -> tuple[Anchor, ...]:
    """Return the anchors of a moment whose quantity a person states, whether or not they hold."""
    measured = population.measured
    return tuple(a for a in layout.anchors if a.moment == moment and a.quantity in measured)


def conditions_at_her_age(
    engine: Engine,
    constants: Floats,
    population: Population,
    parameters: ParameterTable,
    settled: Settled | None = None,
) -> tuple[Condition, ...]:
    """Return what is to be met in the steady state of a person's age at the visit.

    Parameters
    ----------
    engine : Engine
        Of the model.
    constants : array of shape (n_constants,)
        Hers, whether or not anything is met by them.
    population : Population
        Who.
    parameters : ParameterTable
        Before her own.
    settled : Settled, optional
        Her steady states, where they are looked at again.

    Returns
    -------
    tuple of Condition
        Sorted by quantity; a parameter that she states herself is left as it is.

    Raises
    ------
    SimulationError
        If there is no steady state, or two anchors of a quantity hold at once.
    """
    settled = settled or Settled(engine, population)
    return alone(engine, conditions_resting(constants, population, parameters, settled))


def conditions_resting(
    constants: Floats, population: Population, parameters: ParameterTable, settled: Settled
) -> Resting[tuple[Condition, ...]]:
    """Do what :func:`conditions_at_her_age` does, as work that asks for steady states."""
    engine = settled.engine
    asked = stated_anchors(engine.layout, population, HER_AGE)
    held: list[Condition] = []
    for quantity in dict.fromkeys(anchor.quantity for anchor in asked):
        instead = measured_under(engine.layout, population, parameters, quantity)
        of_quantity = [anchor for anchor in asked if anchor.quantity == quantity]
        outputs = None
        if any(anchor.where for anchor in of_quantity):
            moved = with_others(constants, instead)
            outputs = (yield from settled.resting(moved, instead)).outputs[0]
        anchor = _that_holds(of_quantity, engine.layout, outputs)
        held += conditions_of([anchor], engine.layout, population, instead)
    return tuple(held)


def conditions_at_visit(
    engine: Engine, constants: Floats, population: Population, state: Floats
) -> Resting[tuple[Condition, ...]]:
    """Find what is to be met at the visit, in the state that a person's life led to.

    Returns
    -------
    Resting
        Work that asks what is shown there and ends with the conditions; it raises
        `SimulationError` if two anchors of a quantity hold at once.
    """
    asked = stated_anchors(engine.layout, population, VISIT)
    somewhere = any(anchor.where for anchor in asked)
    outputs = (yield Here(constants, state)).outputs[0] if somewhere else None
    held: list[Condition] = []
    for quantity in dict.fromkeys(anchor.quantity for anchor in asked):
        of_quantity = [anchor for anchor in asked if anchor.quantity == quantity]
        anchor = _that_holds(of_quantity, engine.layout, outputs)
        held += conditions_of([anchor], engine.layout, population)
    return tuple(held)


def _that_holds(anchors: Sequence[Anchor], layout: Layout, outputs: Floats | None) -> Anchor | None:
    """Return which anchor of one quantity holds, None where none does."""
    rules = [anchor for anchor in anchors if anchor.where]
    if rules:
        assert outputs is not None  # known where an anchor asks for one
        held = [one for one in rules if outputs[layout.outputs.position(one.where)] >= _HALF]
        if len(held) > 1:
            told = " and ".join(f"{one.parameter} where {one.where}" for one in held)
            raise SimulationError(f"{held[0].quantity} is to be met by both {told}")
        if held:
            return held[0]
    return next((anchor for anchor in anchors if not anchor.where), None)


def conditions_of(
    anchors: Iterable[Anchor | None], layout: Layout, population: Population, instead: Places = ()
) -> Iterator[Condition]:
    """Yield the conditions of anchors, without those whose parameter a person states herself.

    Parameters
    ----------
    anchors : iterable of Anchor or None
        Of quantities that she states.
    layout : Layout
        Names of the model.
    population : Population
        Who.
    instead : tuple of (int, float)
        Constants that had another value where it was measured, see :func:`measured_under`.
    """
    measured = population.measured
    for anchor in anchors:
        if anchor is None or anchor.parameter in population.parameters:
            continue
        reading = population.reading(anchor.quantity)
        if reading not in layout.outputs.positions:
            raise UnknownNameError("output of an assay", reading, layout.outputs.names)
        place = layout.outputs.position(reading)
        level, unit = measured[anchor.quantity], layout.outputs.units[place]
        number = population.substances.convert(level, unit, anchor.quantity)
        yield Condition(
            *(anchor, place, layout.parameters.position(anchor.parameter), number, instead),
            person=population.name,
        )


def measured_under(
    layout: Layout, population: Population, table: ParameterTable, quantity: str
) -> Places:
    """Return the constants that were others where a person's inherited level was measured.

    Parameters
    ----------
    layout : Layout
        Names of the model.
    population : Population
        Who.
    table : ParameterTable
        With or without her own values.
    quantity : str
        What was measured.

    Returns
    -------
    tuple of (int, float)
        Places among the constants, and the values they had.
    """
    places = []
    for name, stated in population.measured_at.get(quantity, {}).items():
        if name not in layout.parameters.positions:
            continue
        place = layout.parameters.position(name)
        value = _usual(population, table, name) if stated is None else stated
        unit = layout.parameters.units[place]
        places.append((place, population.substances.convert(value, unit, name)))
    return tuple(places)


def _usual(population: Population, table: ParameterTable, name: str) -> Quantity:
    """Return the value of a parameter that she has if no covariate of hers says otherwise."""
    entry, own = table[name], population.own_numbers(table)
    return Quantity(own.get(name, entry.value), entry.unit)


def with_others(constants: Floats, places: Places) -> Floats:
    """Return constants with some of them replaced."""
    replaced = constants.copy()
    for place, value in places:
        replaced[place] = value
    return replaced


@final
class Settled:
    """Steady states of a person's age, each sought from the last one of its kind."""

    def __init__(self, engine: Engine, population: Population) -> None:
        self.engine, self.years = engine, population.age.to("year")
        self.last: dict[Places, tuple[Floats, Shown]] = {}

    def state(self, moved: Floats, instead: Places) -> Floats:
        """Return the steady state under constants some of which have been replaced by others."""
        state: Floats = alone(self.engine, self.resting(moved, instead)).states[0]
        return state

    def resting(
        self, moved: Floats, instead: Places, guess: Floats | None = None
    ) -> Resting[Shown]:
        """Do what :meth:`state` does, as work that asks; `guess` is near what is asked for."""
        under, shown = self.last.get(instead, (None, None))
        if under is None or shown is None or not np.array_equal(under, moved):
            near = guess is not None
            if guess is None:
                guess = self.engine.start(moved) if shown is None else shown.states[0].copy()
            if "age" in self.engine.layout.states.positions:
                guess[self.engine.layout.states.position("age")] = self.years
            shown = yield Rest(moved, guess, near)
            self.last[instead] = (moved.copy(), shown)
        return shown
