"""People as plain data: the constants of each before anything is met, and what is to be met."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from ranklmodel.explorer.asked import SEXES
from ranklmodel.explorer.plain.courses import course_data
from ranklmodel.lives.anchors import conditions_of, measured_under, stated_anchors
from ranklmodel.lives.person import constants_of, own_parameters
from ranklmodel.model.anchor import HER_AGE, VISIT

if TYPE_CHECKING:
    from ranklmodel.inputs import Library, ParameterTable, Population
    from ranklmodel.model.anchor import Moment
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats


def people_data(engine: Engine, table: ParameterTable, library: Library) -> dict[str, Any]:
    """Return all people of a library, by the constants in which they differ from the first.

    Parameters
    ----------
    engine : Engine
        Of the model.
    table : ParameterTable
        Of the calibration in use.
    library : Library
        Where people stand.

    Returns
    -------
    dict
        ``base``, the constants of the model; and ``people``, by name.
    """
    base = constants_of(engine, table)
    people = {}
    for name in library.names("population"):
        with warnings.catch_warnings():
            # said where a person is run; here all are only written down
            warnings.simplefilter("ignore")
            population = library.population(name)
        people[name] = person_data(engine, table, population, base)
    return {"base": base.tolist(), "people": people}


def person_data(
    engine: Engine, table: ParameterTable, population: Population, base: Floats
) -> dict[str, Any]:
    """Return a person as plain data.

    Parameters
    ----------
    engine, table : Engine, ParameterTable
        As for :func:`people_data`.
    population : Population
        Who.
    base : array of shape (n_constants,)
        What her constants are told apart from.
    """
    layout = engine.layout
    constants = constants_of(engine, own_parameters(population, table))
    since = population.years_since_menopause
    mass = population.covariates.get("body_mass_index")
    own = population.personal(table) if population.measured_at else table
    return {
        "title": population.description,
        "sex": SEXES[population.sex],
        "age": population.age.to("year"),
        "years_since_menopause": None if since is None else since.to("year"),
        "bmi": None if mass is None else mass.to("kg/m^2"),
        "constants": [
            [k, value]
            for k, (value, other) in enumerate(zip(constants.tolist(), base.tolist(), strict=True))
            if value != other
        ],
        "atHerAge": _met(layout, population, own, HER_AGE),
        "atVisit": _met(layout, population, own, VISIT),
        "history": [course_data(one, layout) for r in population.history for one in r.treatments],
    }


def _met(
    layout: Layout, population: Population, table: ParameterTable, moment: Moment
) -> list[dict[str, Any]]:
    """Return every anchor whose quantity is stated; which one holds her state decides."""
    stated = []
    for anchor in stated_anchors(layout, population, moment):
        inherited = moment == HER_AGE
        instead = measured_under(layout, population, table, anchor.quantity) if inherited else ()
        where = layout.outputs.position(anchor.where) if anchor.where else -1
        one: dict[str, Any] = {"quantity": anchor.quantity, "where": where}
        one["hormone"] = anchor.quantity in population.hormones
        conditions = list(conditions_of([anchor], layout, population, instead))
        one["fixed"] = not conditions
        for condition in conditions:
            one["place"] = condition.quantity
            one["parameter"] = condition.parameter
            one["level"] = condition.measured
            one["unit"] = layout.outputs.units[condition.quantity]
        one["instead"] = [list(pair) for pair in instead]
        stated.append(one)
    return stated
