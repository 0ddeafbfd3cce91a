"""Where the equations of a model stand, and how one is put in the place of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import sympy

from ranklmodel.model.model import Model
from ranklmodel.model.quantities import Process, Quantity, Rule, State

Field = Literal["expression", "rate", "start", "uses", "makes"]
Path = tuple[int, ...]


@dataclass(frozen=True)
class Equation:
    """One expression of a model.

    Attributes
    ----------
    quantity : Quantity
        Whose it is.
    field : str
        Which of its expressions.
    state : str
        The state that a process uses or makes; empty for other fields.
    """

    quantity: Quantity
    field: Field
    state: str = ""

    @property
    def expression(self) -> sympy.Expr:
        """The expression itself."""
        stated = getattr(self.quantity, self.field)
        return sympy.sympify(stated[self.state] if self.state else stated)

    @property
    def words(self) -> str:
        """What it is, such as ``interleukin_1_production``, its start or an amount it makes."""
        if self.state:
            return f"{self.quantity.name} {self.field} {self.state}"
        return self.quantity.name + (" at its start" if self.field == "start" else "")

    def with_expression(self, model: Model, expression: sympy.Expr) -> Model:
        """Return the model in which this expression is another one."""
        content: Any = expression
        if self.state:
            content = {**getattr(self.quantity, self.field), self.state: expression}
        changed: dict[str, Any] = {self.field: content}
        return with_quantity(model, replace(self.quantity, **changed))


def with_quantity(model: Model, quantity: Quantity) -> Model:
    """Return the model in which the quantity of this name is another one."""
    quantities = tuple(quantity if one.name == quantity.name else one for one in model.quantities)
    return replace(model, quantities=quantities)


def equations_of(model: Model) -> Iterator[Equation]:
    """Yield all expressions of a model, in the order of their quantities."""
    for quantity in model.quantities:
        if isinstance(quantity, Rule):
            yield Equation(quantity, "expression")
        elif isinstance(quantity, State):
            yield Equation(quantity, "start")
        elif isinstance(quantity, Process):
            yield Equation(quantity, "rate")
            yield from (Equation(quantity, "uses", state) for state in quantity.uses or {})
            yield from (Equation(quantity, "makes", state) for state in quantity.makes or {})


def paths(expression: sympy.Expr) -> Iterator[tuple[Path, sympy.Expr]]:
    """Yield every part of an expression with the way to it; the whole has the empty way."""
    waiting: list[tuple[Path, sympy.Expr]] = [((), expression)]
    while waiting:
        way, part = waiting.pop()
        yield way, part
        below = [((*way, place), one) for place, one in enumerate(part.args)]
        waiting.extend(reversed(below))


def part_at(expression: sympy.Expr, way: Path) -> sympy.Expr:
    """Return the part of an expression at the end of a way."""
    for place in way:
        expression = expression.args[place]
    return expression


def replaced_at(expression: sympy.Expr, way: Path, part: sympy.Expr) -> sympy.Expr:
    """Return the expression with another part at the end of a way."""
    if not way:
        return part
    place, *rest = way
    parts = list(expression.args)
    parts[place] = replaced_at(parts[place], tuple(rest), part)
    return expression.func(*parts)
