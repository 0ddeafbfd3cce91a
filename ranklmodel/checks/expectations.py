"""What mechanism files expect, matched to the model: what of it can be looked at, and on what life.

The expectations themselves stand in the files of the mechanisms; see
:mod:`ranklmodel.inputs.parameters.expectations`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from ranklmodel.errors import RanklModelError, UnknownNameError, or_what_there_is
from ranklmodel.inputs.parameters.expectations import ConservedSum, Direction, drug_of
from ranklmodel.model.quantities import Input, Observable, Parameter, Process, Rule, State

if TYPE_CHECKING:
    from ranklmodel.inputs import Limits
    from ranklmodel.model.model import Model

Expected = TypeVar("Expected", Direction, ConservedSum)

AGES = {"before the menopause": 25.0, "at the menopause": 51.0, "after the menopause": 60.0}
"""Age in years at which answers are looked at, by stage of life."""

AGE_ON_A_DRUG = AGES["after the menopause"]

_CAUSES = (State, Input, Parameter)
_EFFECTS = (State, Rule, Observable, Process)


def age_in(life: str) -> float:
    """Return the age in years at which the answers of a life are looked at."""
    return AGES.get(life, AGE_ON_A_DRUG)


def drug_rate(life: str, model: Model, limits: Limits) -> tuple[str, float] | None:
    """Return what a life takes: the input of its drug, and the usual amount a day.

    Parameters
    ----------
    life : str
        A stage of life, or ``[in men] on DRUG``.
    model : Model
        Says where the drug enters.
    limits : Limits
        Say what is usual.

    Returns
    -------
    (str, float) or None
        Name of the input, and its value in the input's unit; None for a life without a drug.

    Raises
    ------
    UnknownNameError
        If no dose of such a drug enters the model.
    RanklModelError
        If its usual amount is stated for no route, for several, or in a unit that does not fit.
    """
    drug = drug_of(life)
    if drug is None:
        return None
    places = {(one.drug, one.route): one for one in model.administrations if one.state}
    if drug not in {name for name, _ in places}:
        raise UnknownNameError("drug", drug, sorted({name for name, _ in places}))
    usual = {
        route: record.usual
        for (name, route), record in limits.doses.items()
        if name == drug and record.usual is not None and (name, route) in places
    }
    if len(usual) != 1:
        several = f"several, {', '.join(usual)}" if usual else "none"
        message = f"life on {drug} needs its usual amount by one route, doses.{drug}.ROUTE.usual"
        raise RanklModelError(f"{message}; stated for {several}")
    ((route, amount),) = usual.items()
    place = places[drug, route]
    return place.rate_input, amount.to(f"({place.unit})/day")


def why_not(one: Direction | ConservedSum, model: Model, limits: Limits) -> list[str]:
    """Return why an expectation can not be looked at, empty where it can."""
    if isinstance(one, ConservedSum):
        return [_unknown("state", name, model, (State,)) for name in _strangers(one, model)]
    messages = []
    for kind, name, kinds in (("cause", one.cause, _CAUSES), ("effect", one.effect, _EFFECTS)):
        if not isinstance(model.by_name.get(name), kinds):
            unknown = _unknown(kind, name, model, kinds)
            messages.append(f"{one.cause} -> {one.effect}: {unknown}")
    try:
        drug_rate(one.life, model, limits)
    except RanklModelError as error:
        messages.append(str(error))
    return messages


def of_the_model(
    stated: Iterable[Expected], model: Model, limits: Limits
) -> tuple[list[Expected], dict[tuple[str, str], None]]:
    """Sort expectations into those that can be looked at, and why the others can not.

    Parameters
    ----------
    stated : iterable of Direction or ConservedSum
        What mechanism files expect.
    model : Model
        What it is expected of.
    limits : Limits
        Usual amounts of drugs.

    Returns
    -------
    list, dict
        Those that can; and as keys, in order, the place and the reason of each that can not. A file
        whose mechanism is not in the model is named once.
    """
    mechanisms = {quantity.mechanism for quantity in model.quantities}
    answerable: list[Expected] = []
    faults: dict[tuple[str, str], None] = {}
    unlooked: set[str] = set()
    for one in stated:
        mechanism = one.origin.mechanism
        if mechanism in mechanisms:
            reasons = why_not(one, model, limits)
            faults |= {(str(one.origin), reason): None for reason in reasons}
            if not reasons:
                answerable.append(one)
        elif mechanism not in unlooked:
            unlooked.add(mechanism)
            hint = or_what_there_is(mechanism, mechanisms)
            message = f"no mechanism {mechanism!r} in the model: nothing it expects is looked at"
            faults[str(one.origin), message + hint] = None
    return answerable, faults


def _strangers(one: ConservedSum, model: Model) -> Iterator[str]:
    for name, _ in one.weights:
        if not isinstance(model.by_name.get(name), State):
            yield name


def _unknown(kind: str, name: str, model: Model, kinds: tuple[type, ...]) -> str:
    names = [other for other, quantity in model.by_name.items() if isinstance(quantity, kinds)]
    return f"unknown {kind} {name!r}{or_what_there_is(name, names)}"
