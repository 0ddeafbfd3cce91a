"""States, constants, inputs, rules and observables of a run as SBML elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.exchange.formats.sbml import annotation
from ranklmodel.exchange.formats.sbml.mathml import tree
from ranklmodel.exchange.formats.sbml.places import BODY, Kind, Place

if TYPE_CHECKING:
    from collections.abc import Collection

    from ranklmodel.exchange.formats.sbml.draft import Draft
    from ranklmodel.model.quantities import Rule, State


def add_compartments(draft: Draft) -> None:
    """Add the body, and one unit of each volume or area that concentrations refer to."""
    places = {place.compartment: place for place in draft.places.values() if place.compartment}
    places.setdefault(BODY, Place(Kind.SUBSTANCE, BODY))
    for name, place in sorted(places.items()):
        element = draft.sbml.createCompartment()
        element.setId(draft.take(name))
        element.setConstant(True)
        element.setSize(1.0)
        element.setSpatialDimensions(place.dimensions)
        counted = place.kind is Kind.CONCENTRATION
        element.setUnits(draft.units[place.extent if counted else "1"])
        element.setName(f"one {place.extent}" if counted else "whole body")
        element.setSBOTerm(annotation.PHYSICAL_COMPARTMENT)


def add_states(draft: Draft, absent: Collection[str]) -> None:
    """Add every state as a species or, where it is no substance, as a parameter.

    States in `absent` are held at their first value.
    """
    values = draft.run.state_values
    for state in draft.run.model.states:
        if draft.places[state.name].kind is Kind.PARAMETER:
            element = draft.parameter(
                state.name, values[state.name], state.unit, "", constant=False
            )
            draft.describe(element, state, annotation.PARAMETER)
        else:
            _add_species(draft, state, values[state.name], held=state.name in absent)


def _add_species(draft: Draft, state: State, value: float, *, held: bool) -> None:
    """Add one species; `held` keeps it at its first value, whatever its reactions say."""
    place = draft.places[state.name]
    counted = place.kind is Kind.SUBSTANCE
    element = draft.sbml.createSpecies()
    element.setId(state.name)
    element.setCompartment(place.compartment)
    element.setSubstanceUnits(draft.units[place.substance])
    element.setHasOnlySubstanceUnits(counted)
    if counted:
        element.setInitialAmount(value)
    else:
        element.setInitialConcentration(value)
    element.setBoundaryCondition(held)
    element.setConstant(False)
    factor = draft.one(place.substance)
    if factor:
        element.setConversionFactor(factor)
    draft.describe(element, state, annotation.MATERIAL_ENTITY)


def add_constants(draft: Draft, changed: Collection[str]) -> None:
    """Add parameters, conversions and inputs; inputs in `changed` are not constant."""
    model = draft.run.model
    values = draft.run.parameter_values
    for quantity in (*model.parameters, *model.conversions):
        element = draft.parameter(quantity.name, values[quantity.name], quantity.unit, "")
        draft.describe(element, quantity, annotation.PARAMETER)
    for one in model.inputs:
        value = draft.run.input_values[one.name]
        constant = one.name not in changed
        element = draft.parameter(one.name, value, one.unit, "", constant=constant)
        draft.describe(element, one, annotation.PARAMETER)


def add_rules(draft: Draft, refused: Collection[str] = ()) -> None:
    """Add rules and observables, but those in `refused`, as parameters with assignment rules."""
    every: tuple[Rule, ...] = (*draft.run.model.rules, *draft.run.model.observables)
    rules = [rule for rule in every if rule.name not in refused]
    for rule in rules:
        element = draft.parameter(rule.name, None, rule.unit, "", constant=False)
        draft.describe(element, rule, annotation.PARAMETER)
    for rule in rules:
        assignment = draft.sbml.createAssignmentRule()
        assignment.setVariable(rule.name)
        assignment.setMath(tree(rule.expression, draft.units[rule.unit]))
