"""Changes of parameters: which are a person's own, and what can not act in her.

A change of a parameter means one of two things, by whose the parameter is.

A model's parameter, such as ``rankl_rise`` or a clearance, is another hypothesis about biology.
What was measured in her is a fact under any of them, so what is solved for her to meet it (her
anchors, see :mod:`ranklmodel.model.anchor`) is solved again.

A person's own parameter, one whose file calls it personal (``ranklmodel show NAME`` tells) or that
her population states, makes her another person: her covariates, such as her body mass, and what is
solved for her. What is solved for her is solved once, as she is stated, and kept; then the one
thing is changed in her whole life. What was measured, and all else, follows.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ranklmodel.errors import InputError
from ranklmodel.inputs.values.quantities import Quantity
from ranklmodel.inputs.values.references import reference_parameters

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ranklmodel.inputs import ParameterTable, Population
    from ranklmodel.model.layout import Layout


class NotMetWarning(UserWarning):
    """A measured value is no longer met, because what was solved to meet it is set."""


def is_own(population: Population, parameters: ParameterTable, name: str) -> bool:
    """Tell whether a parameter is the person's own: personal by its file, or stated for her."""
    return parameters[name].personal or name in population.parameters


def apart(
    population: Population,
    parameters: ParameterTable,
    values: Mapping[str, float | str | Quantity],
) -> tuple[dict[str, Quantity], dict[str, Quantity]]:
    """Return the changes of a person's own parameters, and those of the model's.

    Raises
    ------
    UnknownNameError
        If there is no such parameter.
    InputError
        If a value does not fit, lies outside its bounds, or can not act in this person.
    """
    numbers = parameters.numbers(values)
    refuse_what_can_not_act(population, values)
    own: dict[str, Quantity] = {}
    others: dict[str, Quantity] = {}
    for name in values:
        side = own if is_own(population, parameters, name) else others
        side[name] = Quantity(numbers[name], parameters[name].unit)
    return own, others


CHANGED = "changed"
"""Under which a run's facts name what is changed in it."""


def changes_in_words(
    values: Mapping[str, float | str | Quantity], facts: Mapping[str, str]
) -> dict[str, str]:
    """Return the fact that names changed parameters, those changed before among them.

    Parameters
    ----------
    values : mapping of str to float, str or Quantity
        What is changed now; the last value of a parameter counts.
    facts : mapping of str to str
        What is known of the run already.

    Examples
    --------
    >>> changes_in_words({"rankl_rise": 2.0}, {"changed": "opg_fall = 0.5, rankl_rise = 3"})
    {'changed': 'opg_fall = 0.5, rankl_rise = 2'}
    """
    before = [one.split(" = ", 1) for one in facts.get(CHANGED, "").split(", ") if one]
    named = {name: value for name, value in before}
    for name, value in values.items():
        named[name] = f"{value:g}" if isinstance(value, int | float) else str(value)
    told = ", ".join(f"{name} = {value}" for name, value in named.items())
    return {CHANGED: told} if told else {}


def facts_without(facts: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    """Return the facts of a run in which some parameters are not changed.

    Examples
    --------
    >>> facts_without({"changed": "rankl_rise = 2, body_mass_index = 31"}, ["body_mass_index"])
    {'changed': 'rankl_rise = 2'}
    """
    told = [one for one in facts.get(CHANGED, "").split(", ") if one.split(" = ")[0] not in names]
    others = {name: fact for name, fact in facts.items() if name != CHANGED}
    return {**others, CHANGED: ", ".join(told)} if any(told) else others


def refuse_what_can_not_act(population: Population, names: Collection[str]) -> None:
    """Refuse parameters whose change could not reach what a person states.

    Raises
    ------
    InputError
        With the reason.
    """
    if "male" in names:
        stated = f"{population.name} states sex {population.sex}"
        message = f"can not be set: {stated}; choose a population of the other sex"
        raise InputError(message, key="male")
    for site, t_score in population.t_scores.items():
        for name in names:
            if name in reference_parameters(population.sex, site):
                message = (
                    f"can not act: {population.name} states {site} as a T-score of {t_score:g}, "
                    "which references/bone_density.yaml turned into g/cm^2; state the density in "
                    "g/cm^2, or put a file of your own in its place"
                )
                raise InputError(message, key=name)


def why_it_can_not_act(population: Population, name: str) -> str:
    """Return why a change of a parameter could not reach what a person states, empty if it could.

    Examples
    --------
    >>> from ranklmodel.inputs import Library
    >>> why_it_can_not_act(Library().population("atac_woman"), "rankl_rise")
    ''
    """
    try:
        refuse_what_can_not_act(population, (name,))
    except InputError as error:
        return error.message
    return ""


def say_what_is_not_met(population: Population, names: Iterable[str], layout: Layout) -> None:
    """Say which measured values are given up by setting what was solved to meet them."""
    for name in names:
        if name in population.parameters:  # stated for her, so nothing was solved
            continue
        for quantity in {one.quantity for one in layout.anchors if one.parameter == name}:
            measured = population.measured.get(quantity)
            if measured is not None:
                warnings.warn(
                    f"{name} is set, so the {quantity} of {measured} that {population.name} states "
                    "is no longer met",
                    NotMetWarning,
                    stacklevel=3,
                )
