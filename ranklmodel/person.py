"""A person as numbers: the constants of her run and the scale of her densitometer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ranklmodel.errors import InputError, SimulationError
from ranklmodel.network.units import convert
from ranklmodel.simulation.steady import steady_state

if TYPE_CHECKING:
    import numpy as np

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats

SITES = ("LS", "TH", "FN")
_NEVER = 150.0  # years: a menopause that no run reaches
_ROUNDS = 40


def lived_days(population: Population, parameters: ParameterTable) -> float:
    """Return the days from the young adult to the baseline visit."""
    years = population.age.to("year") - parameters["adult_age"].value
    if years < 0:
        youngest = parameters["adult_age"].value
        raise InputError(
            f"age {population.age} is below {youngest:g} years, where lives begin in this model",
            file=population.files[0],
            key="age",
        )
    return convert(years, "year", "day")


def personal_values(population: Population, parameters: ParameterTable) -> dict[str, float]:
    """Return the parameters a population sets, each in the parameter's unit.

    Raises
    ------
    InputError
        If the model can not represent the person.
    """
    if population.sex == "male":
        raise InputError(
            "men need the pituitary-gonadal axis, which is not part of this version",
            file=population.files[0],
            key="sex",
        )
    age = population.age.to("year")
    since = population.years_since_menopause
    values = {"menopause_age": _NEVER if since is None else age - since.to("year")}
    for name in ("body_mass_index", "SHBG", "degenerative_spine_change"):
        given = getattr(population, name)
        if given is not None:
            values[name] = given.to(parameters[name].unit)
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
    """Return the person's constants, with aromatization that gives her measured estradiol."""
    values = personal_values(population, parameters)
    own = population.personal(parameters).with_values(values, allow_outside=True)
    constants = constants_of(engine, own)
    measured = population.hormone("E2", "pg/mL")
    if measured is not None and "personal_aromatization" not in population.parameters:
        _meet_estradiol(engine, constants, population, measured)
    return constants


def _meet_estradiol(
    engine: Engine, constants: Floats, population: Population, measured: float
) -> None:
    """Set the source of estradiol that rules at her age so that her level is the measured one.

    After the menopause that is peripheral aromatization, before it the ovary. Estradiol is nearly
    proportional to either, so scaling by the ratio converges in a few rounds.
    """
    layout = engine.layout
    age, estradiol = layout.states.position("age"), layout.states.position("E2")
    ovarian = layout.outputs.position("ovarian_function")
    guess = engine.start(constants)
    guess[age] = population.age.to("year")
    output = float(engine.outputs(guess[None], constants)[0, ovarian])
    name = "personal_aromatization" if output < 0.5 else "ovarian_estradiol_secretion"
    place = layout.parameters.position(name)
    for _ in range(_ROUNDS):
        guess = steady_state(engine, constants, guess)
        ratio = measured / float(guess[estradiol])
        constants[place] *= ratio
        if abs(ratio - 1.0) < 1e-10:
            return
        if not 1e-3 < constants[place] < 1e6:
            break
    raise SimulationError(
        f"estradiol of {measured:.3g} pg/mL can not be met by {name}; check the population's "
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
    shown = engine.outputs(state[None], constants)[0]
    scaled = constants.copy()
    for site in SITES:
        measured = population.bone_density.get(f"{site}_BMD")
        if measured is not None:
            density = float(shown[layout.outputs.position(f"{site}_BMD")])
            place = layout.parameters.position(f"{site}_density_scale")
            scaled[place] *= measured.to("g/cm^2") / density
    return scaled
