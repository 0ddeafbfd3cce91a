"""A person as numbers: the constants of her life, before and after what was measured is met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.people.ranges import out_of_range
from ranklmodel.lives.meeting import met_at_her_age
from ranklmodel.simulation.rest import alone
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
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
    youngest = population.personal(parameters).with_values(population.changes)["adult_age"].value
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
    import numpy as np

    axis = engine.layout.parameters
    entries = [parameters[name] for name in axis.names]
    numbers = [
        convert(entry.value, entry.unit, unit)
        for entry, unit in zip(entries, axis.units, strict=True)
    ]
    return np.array([*numbers, *engine.layout.resting])


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
        constants = constants_of(engine, own_parameters(population, parameters))
    return (yield from met_at_her_age(engine, constants, population, parameters))


def changed_constants(engine: Engine, population: Population, constants: Floats) -> Floats:
    """Return a person's solved constants after what is changed in her."""
    changed, axis = constants.copy(), engine.layout.parameters
    for name, value in population.changes.items():
        place = axis.position(name)
        changed[place] = value.to(axis.units[place])
    return changed
