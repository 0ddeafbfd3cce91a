"""Which anchors a model can have: of known names, in agreement, and such as can be met."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.model.anchor import VISIT, Anchor, Moment

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ranklmodel.model.model import Model


def in_order(anchors: Sequence[Anchor], model: Model) -> tuple[Anchor, ...]:
    """Return anchors sorted, whatever the order of mechanisms, if they can be met in a model.

    Raises
    ------
    UnknownNameError
        If a name is not one of the model, or there is no such moment.
    ModelError
        If two anchors contradict each other, or one can not be met whatever its parameter is.
    """
    for anchor in anchors:
        _refuse_unknown_names(anchor, model)
    for number, one in enumerate(anchors):
        for other in anchors[:number]:
            _refuse_contradiction(other, one)
    reached = {anchor.parameter: reached_by(model, anchor.parameter) for anchor in anchors}
    for anchor in anchors:
        _refuse_what_can_not_be_met(anchor, model, reached)
    return tuple(sorted(anchors))


def reached_by(model: Model, name: str) -> frozenset[str]:
    """Return the states, rules and observables that a quantity acts on, directly or through others.

    A start counts: it is where a life begins.
    """
    targets = model.acts_on
    reached: set[str] = set()
    ahead = [name]
    while ahead:
        further = targets.get(ahead.pop(), frozenset()) - reached
        reached |= further
        ahead += further
    return frozenset(reached)


def _refuse_unknown_names(anchor: Anchor, model: Model) -> None:
    if anchor.moment not in get_args(Moment):
        raise UnknownNameError("moment of an anchor", str(anchor.moment), get_args(Moment))
    outputs = (*model.states, *model.rules, *model.observables)
    known: list[tuple[str, str, Collection[str]]] = [
        ("quantity that is measured", anchor.quantity, [one.name for one in outputs]),
        ("parameter of an anchor", anchor.parameter, [one.name for one in model.parameters]),
    ]
    if anchor.where:
        known.append(("rule of an anchor", anchor.where, [rule.name for rule in model.rules]))
    for kind, name, names in known:
        if name not in names:
            raise UnknownNameError(kind, name, names)


def _refuse_contradiction(one: Anchor, other: Anchor) -> None:
    if one.quantity == other.quantity and one.moment != other.moment:
        raise ModelError(
            f"{one.quantity} is met both at {one.moment} and at {other.moment}: "
            "it was measured once"
        )
    if one.quantity == other.quantity and one.where == other.where:
        where = f"where {one.where}" if one.where else "where no other anchor holds"
        raise ModelError(
            f"{one.quantity} is met twice {where}: by {one.parameter} and by {other.parameter}"
        )
    if one.parameter == other.parameter and one.quantity != other.quantity:
        raise ModelError(
            f"{one.parameter} can not meet both {one.quantity} and {other.quantity}: "
            "one number is set to meet one measured value"
        )


def _refuse_what_can_not_be_met(
    anchor: Anchor, model: Model, reached: dict[str, frozenset[str]]
) -> None:
    if anchor.quantity not in reached[anchor.parameter]:
        raise ModelError(
            f"{anchor.parameter} does not act on {anchor.quantity}, so can not meet it"
        )
    states = reached[anchor.parameter] & {state.name for state in model.states}
    if anchor.moment == VISIT and states:
        raise ModelError(
            f"{anchor.parameter} can not be set at the visit: it acts on the state "
            f"{min(states)}, and so on the life that led there"
        )
    # which anchors hold is told before any is solved, so it may not change as they are
    for parameter, quantities in reached.items():
        if anchor.where in quantities:
            raise ModelError(
                f"{anchor.where} can not tell where {anchor.parameter} is set: it depends on "
                f"{parameter}, which is set so that a measured value is met"
            )
