"""Which process moved a quantity: running totals that sum to its change exactly.

For a target quantity Q the model gets one running total per process, growing with what that process
does to Q at every moment: the slope of Q by each state it changes, times the amount it makes of it.
For a state the slopes are constants, so the totals and the state obey a linear invariant, which
every solver used here keeps to rounding; for other quantities they agree to the run's tolerance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import ModelError
from ranklmodel.network.model import Model
from ranklmodel.network.quantities import Observable, Process, Rule, State

if TYPE_CHECKING:
    from ranklmodel.network.quantities import Quantity

_PREFIX = "contribution_of_"


@dataclass(frozen=True)
class Attributed:
    """A model with running totals for one target.

    Attributes
    ----------
    model : Model
        The model with one more state per contributing process.
    target : str
        The quantity explained.
    totals : dict of str to str
        Process to the state that holds its total.
    """

    model: Model
    target: str
    totals: dict[str, str]


def slopes_of(model: Model, name: str) -> dict[str, sympy.Expr]:
    """Return the total derivatives of a state, rule or observable by the states.

    Raises
    ------
    UnknownNameError
        If there is no such quantity.
    ModelError
        If it is a parameter or a process, which do not change.
    """
    quantity = model.quantity(name)
    if isinstance(quantity, State):
        return {name: sympy.Integer(1)}
    if isinstance(quantity, Rule) and quantity.expression is not None:
        return model.slopes(quantity.expression)
    raise ModelError(f"{name!r} is a {type(quantity).__name__.lower()}: it does not change")


def with_contributions(model: Model, target: str) -> Attributed:
    """Return the model with a running total of each process's contribution to `target`.

    Parameters
    ----------
    model : Model
        The model.
    target : str
        A state, rule or observable.

    Returns
    -------
    Attributed
        The extended model; all states of `model` come first, in their order.
    """
    slopes = slopes_of(model, target)
    unit = model.quantity(target).unit
    row = {state.name: place for place, state in enumerate(model.states)}
    added: list[Quantity] = []
    totals: dict[str, str] = {}
    for column, process in enumerate(model.processes):
        effect = sympy.Add(
            *(
                slope * model.stoichiometry.get((row[state], column), 0)
                for state, slope in slopes.items()
            )
        )
        if effect == 0:
            continue
        total = f"{_PREFIX}{process.name}"
        totals[process.name] = total
        added.append(
            State(
                total,
                unit,
                f"what {process.name} did to {target}",
                start=sympy.Integer(0),
                settles=False,
            )
        )
        added.append(
            Process(
                f"counting_{process.name}",
                f"({unit})/day",
                f"counts what {process.name} does to {target}",
                rate=effect * process.rate,
                uses={},
                makes={total: sympy.Integer(1)},
            )
        )
    # States keep their places: what was a state before comes before what counts.
    extended = Model(
        f"{model.name}_explaining_{target}", (*model.quantities, *added), model.administrations
    )
    return Attributed(extended, target, totals)


def drivers(model: Model, expression: sympy.Expr) -> dict[str, sympy.Expr]:
    """Return the partial derivatives of an expression by the states, rules and inputs in it."""
    found: dict[str, sympy.Expr] = {}
    for symbol in sorted(expression.free_symbols, key=str):
        quantity = model.by_name[str(symbol)]
        if isinstance(quantity, State | Rule) and not isinstance(quantity, Observable):
            slope = sympy.diff(expression, symbol)
            if slope != 0:
                found[str(symbol)] = slope
    return found
