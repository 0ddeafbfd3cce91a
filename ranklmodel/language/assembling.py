"""What was declared becomes a model: names are looked up, units and numbers are checked.

Everything is looked at here, once all mechanisms have spoken, so that their order means nothing;
each finding carries the file and line of the declaration it is in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import reduce
from operator import add, mul
from typing import TYPE_CHECKING, final

import sympy

from ranklmodel.errors import ModelError, RanklModelError, UnknownNameError
from ranklmodel.language import unit_check
from ranklmodel.language.pools import with_pools
from ranklmodel.model.administration import Administration
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
)

if TYPE_CHECKING:
    from ranklmodel.language.declarations import Declaration, Declarations, Part, Place, Shares
    from ranklmodel.model.anchor import Anchor
    from ranklmodel.model.restriction import Restriction

# Anything else is a parameter that lost its name, unit and source.
_ALLOWED_NUMBERS = frozenset(
    sympy.sympify(text) for text in ("0", "1", "-1", "2", "-2", "1/2", "-1/2")
)

DAY = "day"


def assembled_model(name: str, declared: Declarations) -> Model:
    """Return the model of what was declared.

    Parameters
    ----------
    name : str
        Of the model.
    declared : Declarations
        What all mechanisms declared, in any order.

    Raises
    ------
    UnknownNameError, UnitError, ModelError
        If anything does not hold; with its place.
    """
    return _Assembly(declared).model(name)


@final
class _Assembly:
    """Declarations on their way to a model."""

    def __init__(self, declared: Declarations) -> None:
        self.declared = declared
        quantities = {name: one.quantity for name, one in declared.quantities.items()}
        # what equations may hold: nothing depends on a reading, and a process is not a number
        self.symbols = {
            name: sympy.Symbol(name, real=True)
            for name, quantity in quantities.items()
            if not isinstance(quantity, Observable | Process)
        }
        self.units = {name: quantities[name].unit for name in self.symbols}

    def model(self, name: str) -> Model:
        """Return the model."""
        self._require_names()
        self._open_entries()
        ports = self._ports()
        model = Model(
            name=name,
            quantities=tuple(self._at(one, ports) for one in self.declared.quantities.values()),
            administrations=self._administrations(),
        )
        return replace(model, anchors=self._anchors(model), restrictions=self._restrictions(model))

    def _anchors(self, model: Model) -> tuple[Anchor, ...]:
        """Return the anchors in order; an error names the line of the first that makes it."""
        stated: list[Anchor] = []
        for anchor, place in self.declared.anchors.items():
            stated.append(anchor)
            try:
                in_order(stated, model)
            except RanklModelError as error:
                raise place.of(error) from None
        return in_order(stated, model)

    def _restrictions(self, model: Model) -> tuple[Restriction, ...]:
        """Return the restrictions in order, each of an output and told by a parameter."""
        # not of the layout, which holds the fingerprint of the model before its anchors
        outputs = [one.name for one in (*model.states, *model.rules, *model.observables)]
        parameters = [parameter.name for parameter in model.parameters]
        first: dict[str, Place] = {}
        for one, place in self.declared.restrictions.items():
            for kind, name, known in (
                ("output that some people have", one.quantity, outputs),
                ("parameter that tells people apart", one.parameter, parameters),
            ):
                if name not in known:
                    raise place.of(UnknownNameError(kind, name, known))
            if one.quantity in first:
                message = f"who has {one.quantity!r} is said twice: first at {first[one.quantity]}"
                raise place.of(ModelError(message))
            first[one.quantity] = place
        return tuple(sorted(self.declared.restrictions))

    def _require_names(self) -> None:
        """Refuse the first name that equations ask for and nothing declares."""
        for name, place in self.declared.asked.items():
            if name not in self.symbols:
                raise place.of(self._unknown(name))

    def _unknown(self, name: str) -> RanklModelError:
        declaration = self.declared.quantities.get(name)
        if declaration is None:
            return UnknownNameError("quantity", name, self.symbols)
        kind = type(declaration.quantity).__name__.lower()
        article = "an" if kind[0] in "aeiou" else "a"
        return ModelError(f"no equation may depend on {name!r}: it is {article} {kind}")

    def _open_entries(self) -> None:
        """Give what enters the unit of the state it enters, per day."""
        for name, declaration in self.declared.quantities.items():
            if declaration.enters is not None:
                state = self.declared.quantities.get(str(declaration.enters))
                if state is None or not isinstance(state.quantity, State):
                    message = f"{name!r} enters {str(declaration.enters)!r}, which is not a state"
                    raise declaration.place.of(ModelError(message))
                self.units[name] = f"({state.quantity.unit})/{DAY}"

    def _ports(self) -> dict[str, sympy.Expr]:
        """Return the equations of all sums and products, and give their parts units."""
        parts: dict[str, list[sympy.Symbol]] = {name: [] for name in self.declared.ports}
        for part in self.declared.parts:
            self._require_port(part)
            parts[part.port].append(part.symbol)
            self._fit(part)
        return {
            name: reduce(add if port.kind == "sum" else mul, parts[name], port.base)
            for name, port in self.declared.ports.items()
        }

    def _fit(self, part: Part) -> None:
        """Give a part the unit it must have; a symbol of another is refused where it is added."""
        name = str(part.symbol)
        if name not in self.units:
            raise part.place.of(self._unknown(name))
        unit = self.units[part.port] if part.kind == "sum" else "1"
        self.units[name] = self.units[name] or unit
        try:
            self._require_unit(part.symbol, unit, f"part of {part.port}")
        except RanklModelError as error:
            raise part.place.of(error) from None

    def _require_port(self, part: Part) -> None:
        port = self.declared.ports.get(part.port)
        if port is None:
            raise part.place.of(UnknownNameError("sum or product", part.port, self.declared.ports))
        if port.kind != part.kind:
            said = "m.term adds to a sum" if part.kind == "sum" else "m.factor multiplies a product"
            raise part.place.of(ModelError(f"{part.port!r} is a {port.kind}; {said}"))

    def _at(self, declaration: Declaration, ports: Mapping[str, sympy.Expr]) -> Quantity:
        """Return the checked quantity; what is wrong names the place of its declaration."""
        try:
            return self._checked(declaration, ports)
        except RanklModelError as error:
            raise declaration.place.of(error) from None

    def _checked(self, declaration: Declaration, ports: Mapping[str, sympy.Expr]) -> Quantity:
        quantity = declaration.quantity
        if isinstance(quantity, State):
            start = self._equation(quantity.name, quantity.start)
            self._require_unit(start, quantity.unit, f"start of {quantity.name}")
            return replace(quantity, start=start)
        if isinstance(quantity, Rule):
            unit = self.units.get(quantity.name, quantity.unit)
            right_side = ports.get(quantity.name, quantity.expression)
            expression = self._equation(quantity.name, right_side)
            self._require_unit(expression, unit, quantity.name)
            return replace(quantity, unit=unit, expression=expression)
        if isinstance(quantity, Process):
            return self._process(quantity, declaration.uses, declaration.makes)
        if isinstance(quantity, Input):
            return replace(quantity, unit=self.units[quantity.name])
        return quantity

    def _process(self, process: Process, uses: Shares, makes: Shares) -> Process:
        name = process.name
        rate = self._equation(name, process.rate)
        used, produced = self._shares(name, uses), self._shares(name, makes)
        if not used and not produced:
            raise ModelError(f"process {name!r} changes nothing: give it uses or makes")
        unit = unit_check.unit_of(rate, self.units, name)
        for state, share in (*used.items(), *produced.items()):
            per_day = f"({self.units[state]})/{DAY}"
            self._require_unit(rate * share, per_day, f"{name} into {state}")
        text = unit.text if unit is not None else f"1/{DAY}"
        return replace(process, unit=text, rate=rate, uses=used, makes=produced)

    def _shares(self, process: str, shares: Shares) -> dict[str, sympy.Expr]:
        """Return the amount of each state for one extent; of a pool, what that is as a level."""
        if shares is None:
            return {}
        if not isinstance(shares, Mapping):
            shares = {shares: sympy.Integer(1)}
        checked: dict[str, sympy.Expr] = {}
        for symbol, amount in shares.items():
            state = str(symbol)
            if not isinstance(self._quantity(state), State):
                raise ModelError(f"process {process!r} can not change {state!r}: not a state")
            expression = self._equation(process, amount)
            if state in self.declared.pools:
                expression = expression * self._equation(state, self.declared.pools[state].share)
            varying = [s for s in expression.free_symbols if not self._is_constant(str(s))]
            if varying:
                raise ModelError(f"process {process!r}: share of {symbol} varies with {varying[0]}")
            checked[state] = expression
        return checked

    def _equation(self, name: str, expression: sympy.Expr) -> sympy.Expr:
        """Return an equation if it has only known symbols and no hidden parameters."""
        expression = with_pools(sympy.sympify(expression), self.declared.pools)
        for number in expression.atoms(sympy.Number):
            if number not in _ALLOWED_NUMBERS:
                raise ModelError(
                    f"{name!r} holds the number {number}: name it, give it a unit and a source, "
                    "and read it from the mechanism's parameter file"
                )
        for symbol in sorted(expression.free_symbols, key=str):
            declared = self.symbols.get(str(symbol))
            if declared is None:
                raise self._unknown(str(symbol))
            if declared != symbol:
                message = f"{name!r} holds a symbol {str(symbol)!r} that was made elsewhere"
                raise ModelError(f"{message}; take it by name, m[{str(symbol)!r}]")
        return expression

    def _require_unit(self, expression: sympy.Expr, unit: str, where: str) -> None:
        unit_check.require_unit(expression, unit, self.units, where)

    def _quantity(self, name: str) -> Quantity | None:
        declaration = self.declared.quantities.get(name)
        return None if declaration is None else declaration.quantity

    def _is_constant(self, name: str) -> bool:
        return isinstance(self._quantity(name), Parameter | Conversion)

    def _administrations(self) -> tuple[Administration, ...]:
        administrations = []
        first: dict[tuple[str, str], Place] = {}
        for entry in self.declared.entries:
            way = (entry.drug, entry.route)
            if way in first:
                message = f"{entry.drug!r} enters twice by {entry.route!r}: first at {first[way]}"
                raise entry.place.of(ModelError(message))
            first[way] = entry.place
            into = "" if entry.into is None else str(entry.into)
            if not isinstance(self._quantity(entry.sets), Input):
                inputs = [one for one in self.units if isinstance(self._quantity(one), Input)]
                raise entry.place.of(UnknownNameError("input", entry.sets, inputs))
            unit = self.units[into or entry.sets]
            administrations.append(
                Administration(entry.drug, entry.route, into, unit, entry.sets, entry.averaged)
            )
        return tuple(administrations)
