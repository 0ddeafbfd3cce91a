"""The builder that is passed into every mechanism.

A mechanism declares quantities on it and gets SymPy symbols back, so its equations are ordinary
Python arithmetic and read like the paper. The builder refuses what would be found years later: a
name twice, an unknown name, a number in an equation, a unit that does not fit. It assembles an
immutable :class:`~ranklmodel.model.model.Model` and is then thrown away.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import sympy

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.language import unit_check
from ranklmodel.model.administration import Administration
from ranklmodel.model.anchor import Anchor, Moment
from ranklmodel.model.anchor_checks import in_order
from ranklmodel.model.model import Model
from ranklmodel.model.quantities import (
    Conversion,
    Input,
    Observable,
    Parameter,
    Process,
    Quantity,
    Rule,
    State,
    checked_name,
)
from ranklmodel.units.units import unit

if TYPE_CHECKING:
    from collections.abc import Iterator

AnyQuantity = TypeVar("AnyQuantity", bound=Quantity)
Shares: TypeAlias = "sympy.Symbol | Mapping[sympy.Symbol, sympy.Expr] | None"

# Anything else is a parameter that lost its name, unit and source.
_ALLOWED_NUMBERS = frozenset(
    sympy.sympify(text) for text in ("0", "1", "-1", "2", "-2", "1/2", "-1/2")
)

DAY = "day"


class Builder:
    """Collects the quantities and processes of a model.

    Parameters
    ----------
    name : str
        Name of the model.

    Examples
    --------
    >>> m = Builder("decay")
    >>> rate = m.parameter("decay_rate", "1/day")
    >>> amount = m.state("amount", "mg", "drug in the body", start=m.parameter("dose", "mg"))
    >>> m.process("decay", rate * amount, uses=amount)
    >>> model = m.assemble()
    >>> model.derivative("amount")
    -amount*decay_rate
    """

    def __init__(self, name: str) -> None:
        self.name = checked_name(name)
        self._quantities: dict[str, Quantity] = {}
        self._symbols: dict[str, sympy.Symbol] = {}
        self._administrations: list[Administration] = []
        self._anchors: list[Anchor] = []
        self._mechanism = ""

    @contextmanager
    def mechanism(self, name: str) -> Iterator[None]:
        """Mark what is declared inside as belonging to mechanism `name`."""
        outer, self._mechanism = self._mechanism, name
        try:
            yield
        finally:
            self._mechanism = outer

    def __getitem__(self, name: str) -> sympy.Symbol:
        """Return the symbol of a quantity declared earlier."""
        try:
            return self._symbols[name]
        except KeyError:
            raise UnknownNameError("quantity", name, self._symbols) from None

    def parameter(self, name: str, unit: str, description: str = "") -> sympy.Symbol:
        """Declare a parameter, or return it where the same name and unit were declared before."""
        declared = self._quantities.get(name)
        if isinstance(declared, Parameter) and declared.unit == unit:
            return self._symbols[name]
        return self._add(Parameter(name, unit, description, mechanism=self._mechanism))

    def input(self, name: str, unit: str, description: str, resting: float = 0.0) -> sympy.Symbol:
        """Declare a quantity that regimens set and that is constant between schedule edges."""
        return self._add(Input(name, unit, description, mechanism=self._mechanism, resting=resting))

    def conversion(self, given: str, wanted: str) -> sympy.Symbol:
        """Return the constant that turns a quantity in `given` units into one in `wanted` units.

        Raises
        ------
        ModelError
            If the two units are of different dimension.
        """
        have, want = unit(given), unit(wanted)
        if have.dimensions != want.dimensions:
            raise ModelError(f"no conversion from {given!r} to {wanted!r}")
        name = f"{_spelled(wanted)}_in_{_spelled(given)}"
        if name in self._symbols:
            return self._symbols[name]
        return self._add(
            Conversion(
                name,
                f"({wanted})/({given})",
                f"{wanted} in one {given}",
                value=have.factor / want.factor,
            )
        )

    def state(
        self,
        name: str,
        unit: str,
        description: str,
        *,
        start: sympy.Expr | int = 0,
        settles: bool = True,
        source: str = "",
    ) -> sympy.Symbol:
        """Declare a state.

        Parameters
        ----------
        name, unit, description : str
            What it is.
        start : sympy.Expr or 0
            Its value in the healthy young adult.
        settles : bool
            False for clocks and running totals.
        source : str
            Where it comes from.

        Returns
        -------
        sympy.Symbol
            The symbol to use in equations.
        """
        expression = self._equation(name, sympy.sympify(start))
        unit_check.require_unit(expression, unit, self._units(), f"start of {name}")
        return self._add(
            State(name, unit, description, source, self._mechanism, expression, settles)
        )

    def rule(
        self, name: str, unit: str, expression: sympy.Expr, description: str, source: str = ""
    ) -> sympy.Symbol:
        """Declare a quantity given by an equation; returns its symbol."""
        checked = self._equation(name, expression)
        unit_check.require_unit(checked, unit, self._units(), name)
        return self._add(Rule(name, unit, description, source, self._mechanism, checked))

    def observable(
        self, name: str, unit: str, expression: sympy.Expr, description: str, source: str = ""
    ) -> None:
        """Declare what an instrument or laboratory would show; nothing may depend on it."""
        checked = self._equation(name, expression)
        unit_check.require_unit(checked, unit, self._units(), name)
        self._add(Observable(name, unit, description, source, self._mechanism, checked))

    def process(
        self,
        name: str,
        rate: sympy.Expr,
        *,
        uses: Shares = None,
        makes: Shares = None,
        description: str = "",
        source: str = "",
    ) -> None:
        """Declare a process.

        Parameters
        ----------
        name : str
            A verbal noun, such as ``osteoclast_apoptosis``.
        rate : sympy.Expr
            Extent per day.
        uses, makes : sympy.Symbol or mapping of symbols to expressions
            States, each with the amount per extent; a bare symbol stands for one per extent.
        description, source : str
            For people.

        Raises
        ------
        UnitError
            If rate times amount is not the state's unit per day.
        """
        expression = self._equation(name, rate)
        used, produced = self._shares(name, uses), self._shares(name, makes)
        if not used and not produced:
            raise ModelError(f"process {name!r} changes nothing: give it uses or makes")
        units = self._units()
        rate_unit = unit_check.unit_of(expression, units, name)
        for state, share in (*used.items(), *produced.items()):
            per_day = f"({self._quantities[state].unit})/{DAY}"
            unit_check.require_unit(expression * share, per_day, units, f"{name} into {state}")
        text = rate_unit.text if rate_unit is not None else f"1/{DAY}"
        self._add(
            Process(name, text, description, source, self._mechanism, expression, used, produced)
        )

    def administration(self, drug: str, route: str, into: sympy.Symbol) -> None:
        """Let regimens give `drug` by `route`: doses, infusions and supplements enter `into`."""
        state = self._quantities[str(into)]
        rate = self.input(
            f"{drug}_{route}_rate", f"({state.unit})/{DAY}", f"{route} {drug} given continuously"
        )
        self.process(f"{drug}_{route}_infusion", rate, makes=into, description=f"{route} {drug}")
        self._administrations.append(Administration(drug, route, str(into), state.unit, str(rate)))

    def level(self, drug: str, sets: sympy.Symbol) -> None:
        """Let regimens set an input directly, as a level rather than a dose."""
        level = self._quantities[str(sets)]
        self._administrations.append(Administration(drug, "level", "", level.unit, str(sets)))

    def anchor(
        self,
        quantity: sympy.Symbol | str,
        *,
        sets: sympy.Symbol | str,
        at: Moment,
        where: sympy.Symbol | str = "",
    ) -> None:
        """Let a parameter be set so that a quantity is what was measured of a person.

        Quantities may be declared later; see :class:`~ranklmodel.model.anchor.Anchor`.
        """
        self._anchors.append(Anchor(str(quantity), str(sets), at, str(where)))

    def assemble(self) -> Model:
        """Return the finished model; see :class:`~ranklmodel.model.model.Model`."""
        model = Model(
            name=self.name,
            quantities=tuple(self._quantities.values()),
            administrations=tuple(self._administrations),
        )
        return replace(model, anchors=in_order(self._anchors, model))

    def _add(self, quantity: Quantity) -> sympy.Symbol:
        checked_name(quantity.name)
        if quantity.name in self._quantities:
            first = self._quantities[quantity.name].mechanism or "the model"
            raise ModelError(f"{quantity.name!r} is declared twice: first in {first}")
        unit(quantity.unit)
        symbol = sympy.Symbol(quantity.name, real=True)
        self._quantities[quantity.name] = quantity
        if not isinstance(quantity, Observable | Process):
            self._symbols[quantity.name] = symbol
        return symbol

    def _equation(self, name: str, expression: sympy.Expr) -> sympy.Expr:
        """Return the expression if it has only known symbols and no hidden parameters."""
        expression = sympy.sympify(expression)
        for number in expression.atoms(sympy.Number):
            if number not in _ALLOWED_NUMBERS:
                raise ModelError(
                    f"{name!r} holds the number {number}: name it, give it a unit and a source, "
                    "and read it from the mechanism's parameter file"
                )
        for symbol in expression.free_symbols:
            if self._symbols.get(str(symbol)) != symbol:
                raise UnknownNameError("quantity", str(symbol), self._symbols)
        return expression

    def _shares(self, process: str, shares: Shares) -> dict[str, sympy.Expr]:
        if shares is None:
            return {}
        if not isinstance(shares, Mapping):
            shares = {shares: sympy.Integer(1)}
        checked: dict[str, sympy.Expr] = {}
        for symbol, amount in shares.items():
            if not isinstance(self._quantities.get(str(symbol)), State):
                raise ModelError(f"process {process!r} can not change {str(symbol)!r}: not a state")
            expression = self._equation(process, amount)
            varying = [s for s in expression.free_symbols if not self._is_constant(str(s))]
            if varying:
                raise ModelError(f"process {process!r}: share of {symbol} varies with {varying[0]}")
            checked[str(symbol)] = expression
        return checked

    def _is_constant(self, name: str) -> bool:
        return isinstance(self._quantities[name], Parameter | Conversion)

    def _units(self) -> dict[str, str]:
        return {name: self._quantities[name].unit for name in self._symbols}


def _spelled(text: str) -> str:
    """Return a unit as part of an identifier."""
    return (
        text.replace("/", "_per_")
        .replace("^", "")
        .replace("*", "_")
        .replace("(", "")
        .replace(")", "")
    )
