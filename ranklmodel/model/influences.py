"""What acts on what: which quantity stands in whose equation, and so which mechanism on which.

A mechanism acts on another in two ways: a quantity of it stands in an equation of the other, or a
process of it uses or makes a state of the other. Parameters and constants of units are no part of
this, for they do not change in a run: they belong to whoever asked for them first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ranklmodel.model.quantities import Conversion, Parameter, Process, Rule

if TYPE_CHECKING:
    import sympy

    from ranklmodel.model.model import Model
    from ranklmodel.model.quantities import Quantity


@dataclass(frozen=True)
class Influence:
    """One mechanism that acts on another.

    Attributes
    ----------
    source, target : str
        The mechanism that acts, and the one acted on.
    through : tuple of str
        Quantities of the source that stand in equations of the target, and processes of the source
        that use or make a state of the target.
    """

    source: str
    target: str
    through: tuple[str, ...]


def equation(quantity: Quantity) -> sympy.Expr | None:
    """Return the right side of a rule or an observable, the rate of a process, or None."""
    if isinstance(quantity, Process):
        return quantity.rate
    return quantity.expression if isinstance(quantity, Rule) else None


def read_by(quantity: Quantity) -> tuple[str, ...]:
    """Return the names of all quantities that stand in the equation of a quantity, sorted."""
    right_side = equation(quantity)
    if right_side is None:
        return ()
    return tuple(sorted(str(symbol) for symbol in right_side.free_symbols))


def readers(model: Model, name: str) -> tuple[str, ...]:
    """Return the rules, observables and processes in whose equation a quantity stands.

    Parameters
    ----------
    model : Model
        The model.
    name : str
        A quantity of it, of any kind.

    Returns
    -------
    tuple of str
        Rules first, each after those it depends on, then observables, then processes.
    """
    return tuple(one.name for one in _with_equations(model) if name in read_by(one))


def influences(model: Model) -> tuple[Influence, ...]:
    """Return which mechanism acts on which, and through what.

    Parameters
    ----------
    model : Model
        The model.

    Returns
    -------
    tuple of Influence
        One for each pair of mechanisms, in the order in which the model declares what shows them;
        no mechanism acts on itself.
    """
    through: dict[tuple[str, str], dict[str, None]] = {}
    for quantity in model.quantities:
        for source, target, name in _acts(model, quantity):
            if source and target and source != target:
                through.setdefault((source, target), {})[name] = None
    return tuple(Influence(*pair, tuple(names)) for pair, names in through.items())


def _acts(model: Model, quantity: Quantity) -> Iterator[tuple[str, str, str]]:
    """Yield (mechanism that acts, mechanism acted on, through what) for one equation."""
    for name in read_by(quantity):
        read = model.by_name[name]
        if not isinstance(read, Parameter | Conversion):
            yield read.mechanism, quantity.mechanism, name
    if isinstance(quantity, Process):
        for state in (*(quantity.uses or {}), *(quantity.makes or {})):
            yield quantity.mechanism, model.by_name[state].mechanism, quantity.name


def _with_equations(model: Model) -> tuple[Quantity, ...]:
    return (*model.rules, *model.observables, *model.processes)
