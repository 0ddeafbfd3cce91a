"""Which process moved a quantity: running totals that sum to its change exactly.

For a state it is enough to count the extent of every process: what a process did to the state is
its extent times the amount it makes of it, a constant. Counts and state then obey a linear
invariant, which every solver used here keeps to rounding. The same counting model serves all
states.

For a rule or an observable each process gets a running total of what it does to the quantity: the
slope of the quantity by each state the process changes, times the amount it makes of it, times its
rate. These agree with the change to the tolerance of the run.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import sympy

from ranklmodel.errors import ModelError
from ranklmodel.model.quantities import Input, Observable, Process, Rule, State

if TYPE_CHECKING:
    from ranklmodel.model.model import Model
    from ranklmodel.model.quantities import Quantity


@dataclass(frozen=True)
class Attributed:
    """A model that counts what moves a quantity.

    Attributes
    ----------
    model : Model
        The model with one more state per process counted, after its own states.
    target : str
        The quantity explained.
    totals : dict of str to (str, sympy.Expr)
        Process to the state that holds its total, and the constant that total is worth in units of
        the target.
    """

    model: Model
    target: str
    totals: dict[str, tuple[str, sympy.Expr]]


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
        The extended model and what its totals are worth.

    Raises
    ------
    UnknownNameError
        If there is no such quantity.
    ModelError
        If it is a parameter or a process, which do not change.
    """
    quantity = model.quantity(target)
    if isinstance(quantity, State):
        return _counting_extents(model, target)
    if isinstance(quantity, Rule):
        return _counting_effects(model, quantity)
    raise ModelError(f"{target!r} is a {type(quantity).__name__.lower()}: it does not change")


def _counting_extents(model: Model, state: str) -> Attributed:
    row = [one.name for one in model.states].index(state)
    shares = {
        process.name: model.stoichiometry[row, column]
        for column, process in enumerate(model.processes)
        if (row, column) in model.stoichiometry
    }
    totals = {name: (_extent(name), share) for name, share in shares.items()}
    return Attributed(with_extents(model), state, totals)


@cache
def with_extents(model: Model) -> Model:
    """Return the model with the running extent of every process."""
    added: list[Quantity] = []
    for process in model.processes:
        unit = f"({process.unit})*day"
        added += _counter(_extent(process.name), unit, process.rate, f"extent of {process.name}")
    return _extended(model, "extents", added)


def _counting_effects(model: Model, target: Rule) -> Attributed:
    slopes = model.slopes(target.expression)
    row = {state.name: place for place, state in enumerate(model.states)}
    added: list[Quantity] = []
    totals: dict[str, tuple[str, sympy.Expr]] = {}
    for column, process in enumerate(model.processes):
        effect = sympy.Add(
            *(
                slope * model.stoichiometry.get((row[state], column), 0)
                for state, slope in slopes.items()
            )
        )
        if effect == 0:
            continue
        total = f"effect_of_{process.name}"
        totals[process.name] = (total, sympy.Integer(1))
        added += _counter(
            total,
            target.unit,
            _switched(effect) * process.rate,
            f"what {process.name} did to {target.name}",
        )
    return Attributed(_extended(model, f"effects_on_{target.name}", added), target.name, totals)


def _switched(slope: sympy.Expr) -> sympy.Expr:
    """Return a slope whose steps, as those of a maximum are, are spelled as engines know them."""
    if not slope.has(sympy.Heaviside):
        return slope
    return slope.replace(
        sympy.Heaviside,
        lambda where, *at: sympy.Piecewise((sympy.Integer(1), where > 0), (sympy.Integer(0), True)),
    )


def _extent(process: str) -> str:
    return f"extent_of_{process}"


def _counter(name: str, unit: str, rate: sympy.Expr, description: str) -> list[Quantity]:
    """Return a state that starts at zero and the process that counts into it."""
    total = State(name, unit, description, start=sympy.Integer(0), settles=False)
    counting = Process(
        f"counting_{name}",
        f"({unit})/day",
        description,
        rate=rate,
        uses={},
        makes={name: sympy.Integer(1)},
    )
    return [total, counting]


def _extended(model: Model, what: str, added: list[Quantity]) -> Model:
    """Return the model with more quantities; its own states keep their places."""
    name, quantities = f"{model.name}_{what}", (*model.quantities, *added)
    return replace(model, name=name, quantities=quantities, mechanisms={})


def drivers(model: Model, expression: sympy.Expr) -> dict[str, sympy.Expr]:
    """Return the partial derivatives of an expression by the states, rules and inputs in it."""
    slopes: dict[str, sympy.Expr] = {}
    for symbol in sorted(expression.free_symbols, key=str):
        quantity = model.by_name[str(symbol)]
        if isinstance(quantity, State | Rule | Input) and not isinstance(quantity, Observable):
            slope = sympy.diff(expression, symbol)
            if slope != 0:
                slopes[str(symbol)] = slope
    return slopes
