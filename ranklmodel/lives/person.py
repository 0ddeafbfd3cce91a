"""A person as numbers: the constants of her run and the scale of her densitometer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.inputs.parameters.mechanism_files import builtin_endpoints
from ranklmodel.inputs.people.ranges import out_of_range
from ranklmodel.simulation.steady import steady_state
from ranklmodel.units.convert import convert

if TYPE_CHECKING:
    import numpy as np

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

SITES = ("LS", "TH", "FN")
_NEVER = 150.0  # years: a menopause that no run reaches
_ROUNDS = 40
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
    if population.sex == "male":
        raise InputError(
            "men need the pituitary-gonadal axis, which is not part of this version",
            file=population.files[0],
            key="sex",
        )
    age = population.age.to("year")
    since = population.years_since_menopause
    values = {"menopause_age": _NEVER if since is None else age - since.to("year")}
    for name in ("body_mass_index", "degenerative_spine_change"):
        stated = getattr(population, name)
        if stated is not None:
            values[name] = stated.to(parameters[name].unit)
    if population.SHBG is not None:
        unit = parameters["SHBG"].unit
        values["SHBG"] = population.substances.convert(population.SHBG, unit, "SHBG")
    return values


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
    numbers = [
        convert(parameters[name].value, parameters[name].unit, unit)
        for name, unit in zip(axis.names, axis.units, strict=True)
    ]
    return np.array([*numbers, *engine.layout.resting])


def baseline_constants(
    engine: Engine, population: Population, parameters: ParameterTable
) -> Floats:
    """Return the constants of the person as she is stated, her estradiol met.

    What is changed in her (`Population.changes`) is left aside; see `changed_constants`.
    """
    constants = constants_of(engine, own_parameters(population, parameters))
    source = estradiol_source(engine, constants, population)
    if source is not None:
        solved = where_estradiol_was_stated(constants, engine, population, parameters)
        _meet_estradiol(engine, solved, population, source)
        place = engine.layout.parameters.position(source)
        constants[place] = solved[place]
    return constants


def where_estradiol_was_stated(
    constants: Floats, engine: Engine, population: Population, parameters: ParameterTable
) -> Floats:
    """Return a person's constants under which her estradiol is met (`Population.estradiol_at`)."""
    solved, axis = constants.copy(), engine.layout.parameters
    for name, stated in population.estradiol_at.items():
        usual = population.personal(parameters)[name].quantity
        place = axis.position(name)
        solved[place] = (usual if stated is None else stated).to(axis.units[place])
    return solved


def changed_constants(engine: Engine, population: Population, constants: Floats) -> Floats:
    """Return a person's solved constants after what is changed in her."""
    changed, axis = constants.copy(), engine.layout.parameters
    for name, value in population.changes.items():
        place = axis.position(name)
        changed[place] = value.to(axis.units[place])
    return changed


def estradiol_source(engine: Engine, constants: Floats, population: Population) -> str | None:
    """Return the parameter that is set so that her estradiol is the measured one.

    It is the source that rules at her age: after the menopause peripheral aromatization, before it
    the ovary. None where nothing was measured, or the population states that source itself.
    """
    if population.hormone("E2", "pg/mL") is None:
        return None
    ovarian = engine.layout.outputs.position("ovarian_function")
    guess = _start_at_her_age(engine, constants, population)
    output = float(engine.outputs(guess[None], constants)[0, ovarian])
    source = "personal_aromatization" if output < 0.5 else "ovarian_estradiol_secretion"
    return None if source in population.parameters else source


def steady_at_her_age(engine: Engine, constants: Floats, population: Population) -> Floats:
    """Return the steady state of her age at the visit, at which her estradiol is met."""
    return steady_state(engine, constants, _start_at_her_age(engine, constants, population))


def _start_at_her_age(engine: Engine, constants: Floats, population: Population) -> Floats:
    guess = engine.start(constants)
    guess[engine.layout.states.position("age")] = population.age.to("year")
    return guess


def _meet_estradiol(engine: Engine, constants: Floats, population: Population, source: str) -> None:
    """Set the source of estradiol so that her level is the measured one.

    Estradiol is nearly proportional to it, so scaling by the ratio converges in a few rounds.
    """
    measured = population.hormone("E2", "pg/mL")
    assert measured is not None  # there is a source only where it was measured
    estradiol = engine.layout.states.position("E2")
    place = engine.layout.parameters.position(source)
    guess = _start_at_her_age(engine, constants, population)
    for _ in range(_ROUNDS):
        guess = steady_state(engine, constants, guess)
        ratio = measured / float(guess[estradiol])
        constants[place] *= ratio
        if abs(ratio - 1.0) < 1e-12:
            return
        if not 1e-3 < constants[place] < 1e6:
            break
    raise SimulationError(
        f"estradiol of {measured:.3g} pg/mL can not be met by {source}; check the population's "
        "hormones and years_since_menopause",
        state="E2",
    )


def density_scales(
    engine: Engine, population: Population, constants: Floats, state: np.ndarray
) -> Floats:
    """Return the constants with density at the baseline visit set to what was measured.

    A site that was not measured keeps the young adult's scale.
    """
    layout = engine.layout
    outputs = engine.outputs(state[None], constants)[0]
    scaled = constants.copy()
    for site, measured in measured_densities(population).items():
        density = float(outputs[layout.outputs.position(f"{site}_BMD")])
        place = layout.parameters.position(f"{site}_density_scale")
        scaled[place] *= measured / density
    return scaled


def measured_densities(population: Population) -> dict[str, float]:
    """Return the densities to be met at the baseline visit in g/cm^2, by site.

    A site whose scale the population states itself is not met.
    """
    stated = {site: population.bone_density.get(f"{site}_BMD") for site in SITES}
    return {
        site: value.to("g/cm^2")
        for site, value in stated.items()
        if value is not None and f"{site}_density_scale" not in population.parameters
    }
