"""A person as numbers: the constants of her life, before and after what was measured is met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.errors import InputError
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.people.ranges import out_of_range
from ranklmodel.lives.meeting import met_at_her_age
from ranklmodel.simulation.rest import alone
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.rest import Resting
    from ranklmodel.simulation.schedule import Floats

OLDEST = 120.0
"""Years; the model has nothing to say of lives beyond it, and no one has reached 123."""


def own_parameters(population: Population, parameters: ParameterTable) -> ParameterTable:
    """Return the parameters with all that the population states, before anything is solved.

    Raises
    ------
    InputError
        If the model can not represent the person.
    """
    values = personal_values(population, parameters)
    return population.personal(parameters).with_values(values, allow_outside=True)


def lived_days(population: Population, parameters: ParameterTable) -> float:
    """Return the days from the young adult to the baseline visit."""
    lives_begin = parameters["adult_age"].value
    own = {**population.own_numbers(parameters), **parameters.numbers(population.changes)}
    youngest = own.get("adult_age", lives_begin)
    years = population.age.to("year") - youngest
    if years < 0:
        raise InputError(
            f"age {population.age} is below {youngest:g} years, where lives begin in this model",
            file=population.files[0],
            key="age",
        )
    require_age(population, 0.0)
    return convert(years, "year", "day")


def last_day(population: Population) -> float:
    """Return the last day from the baseline visit on which a person may be watched."""
    return convert(OLDEST - population.age.to("year"), "year", "day")


def require_age(population: Population, days: float) -> None:
    """Refuse a run that goes on beyond any life.

    Parameters
    ----------
    population : Population
        Who.
    days : float
        End of the run, in days from the baseline visit.

    Raises
    ------
    InputError
        If she would be older than 120 years by then.
    """
    age = population.age.to("year") + convert(days, "day", "year")
    if days > last_day(population):
        when = f"{age:.4g} years old" + (f" on day {days:.6g}" if days > 0 else "")
        raise InputError(
            f"{population.name} would be {when}; lives end at {OLDEST:g} years in this model",
            file=population.files[0],
            key="age",
        )


def personal_values(population: Population, parameters: ParameterTable) -> dict[str, float]:
    """Return the parameters a population sets, each in the parameter's unit.

    Raises
    ------
    InputError
        If the model can not represent the person, or she states a value that no one can have.
    """
    levels = builtin_endpoints().by_name
    for path, message in out_of_range(population, parameters, population.substances, levels):
        raise InputError(message, file=population.files[0], key=".".join(map(str, path)))
    return population.covariate_values(parameters)


def constants_of(engine: Engine, parameters: ParameterTable) -> Floats:
    """Return the constants of a run in the engine's order.

    Raises
    ------
    UnknownNameError
        If the model has a parameter that the table has not.
    UnitError
        If a parameter's unit is not the one its mechanism asks for.
    """
    axis = engine.layout.parameters
    entries = [parameters[name] for name in axis.names]
    numbers = [
        convert(entry.value, entry.unit, unit)
        for entry, unit in zip(entries, axis.units, strict=True)
    ]
    return np.array([*numbers, *engine.layout.resting])


def with_numbers(
    engine: Engine, constants: Floats, parameters: ParameterTable, numbers: Mapping[str, float]
) -> Floats:
    """Return constants of a run in which some parameters have other values.

    Parameters
    ----------
    engine : Engine
        Of the model.
    constants : array of shape (n_constants,)
        Of the run.
    parameters : ParameterTable
        Which tells the unit of each number.
    numbers : mapping of str to float
        The other values; what the model does not have is passed over.
    """
    changed, axis = constants.copy(), engine.layout.parameters
    for name, number in numbers.items():
        if name in axis.positions:
            place = axis.positions[name]
            changed[place] = convert(number, parameters[name].unit, axis.units[place])
    return changed


def own_constants(
    engine: Engine,
    population: Population,
    parameters: ParameterTable,
    usual: Floats | None = None,
) -> Floats:
    """Return the constants of a person with all that she states, before anything is solved.

    Parameters
    ----------
    engine : Engine
        Of the model.
    population : Population
        Who.
    parameters : ParameterTable
        Before her own.
    usual : array of shape (n_constants,), optional
        Their :func:`constants_of`, where these are known, as for many people of one table.

    Raises
    ------
    InputError
        If the model can not represent the person.
    """
    stated = parameters.numbers(personal_values(population, parameters), allow_outside=True)
    own = {**population.own_numbers(parameters), **stated}
    if usual is None:
        usual = constants_of(engine, parameters)
    return with_numbers(engine, usual, parameters, own)


def baseline_constants(
    engine: Engine, population: Population, parameters: ParameterTable
) -> Floats:
    """Return the constants of the person as she is stated, with what is met at her age.

    What is changed in her (`Population.changes`) is left aside; see `changed_constants`.
    """
    return alone(engine, baseline_resting(engine, population, parameters))


def baseline_resting(
    engine: Engine,
    population: Population,
    parameters: ParameterTable,
    unmet: Floats | None = None,
) -> Resting[Floats]:
    """Do what :func:`baseline_constants` does, as work that asks for steady states.

    `unmet` are her constants before anything is met, where they are known.
    """
    constants = unmet
    if constants is None:
        constants = own_constants(engine, population, parameters)
    return (yield from met_at_her_age(engine, constants, population, parameters))


def changed_constants(engine: Engine, population: Population, constants: Floats) -> Floats:
    """Return a person's solved constants after what is changed in her."""
    changed, axis = constants.copy(), engine.layout.parameters
    for name, value in population.changes.items():
        place = axis.position(name)
        changed[place] = value.to(axis.units[place])
    return changed
