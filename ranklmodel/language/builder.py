"""The builder that is passed into every mechanism.

A mechanism declares quantities on it and gets SymPy symbols back, so its equations are ordinary
Python arithmetic and read like the paper. What another mechanism declares is taken by name,
``m["estrogen_deficit"]``, whether it is declared before or after: names, numbers and units are
checked when the model is assembled, and what is wrong is named with its file and line. The builder
refuses what would be found years later: a name twice, an unknown name, a number in an equation, a
unit that does not fit. It assembles an immutable :class:`~ranklmodel.model.model.Model` and is then
thrown away.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

import sympy

from ranklmodel.errors import ModelError, RanklModelError
from ranklmodel.language.assembling import assembled_model
from ranklmodel.language.conversions import conversion
from ranklmodel.language.declarations import (
    Declaration,
    Declarations,
    Entry,
    Named,
    Part,
    Pool,
    Port,
    Shares,
    equation,
    place_of_call,
)
from ranklmodel.model.anchor import Anchor
from ranklmodel.model.quantities import (
    Input,
    Observable,
    Parameter,
    Process,
    Quantity,
    Rule,
    State,
    checked_name,
)
from ranklmodel.model.restriction import Restriction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ranklmodel.model.anchor import Moment
    from ranklmodel.model.model import Model


class Builder:
    """Collects the quantities and processes of a model.

    Parameters
    ----------
    name : str
        Name of the model.

    Examples
    --------
    >>> m = Builder("decay")
    >>> m.process("decay", m["decay_rate"] * m["amount"], uses=m["amount"])
    >>> rate = m.parameter("decay_rate", "1/day")
    >>> amount = m.state("amount", "mg", "drug in the body", start=m.parameter("dose", "mg"))
    >>> model = m.assemble()
    >>> model.derivative("amount")
    -amount*decay_rate
    """

    def __init__(self, name: str) -> None:
        self.name = checked_name(name)
        self._declared = Declarations()
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
        """Return the symbol of a quantity that some mechanism declares, before or after."""
        self._declared.asked.setdefault(name, place_of_call())
        return _symbol(name)

    def parameter(self, name: str, unit: str, description: str = "") -> sympy.Symbol:
        """Declare a parameter, or return it where this mechanism declared it in the same unit."""
        new = Parameter(name, unit, description, mechanism=self._mechanism)
        declared = self._declared.quantities.get(name)
        if declared is not None and declared.quantity == new:
            return _symbol(name)
        return self._add(new)

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
        try:
            constant = conversion(given, wanted)
        except RanklModelError as error:
            raise place_of_call().of(error) from None
        if constant.name in self._declared.quantities:
            return _symbol(constant.name)
        return self._add(constant)

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
        start = equation(start, f"start of {name!r}")
        return self._add(State(name, unit, description, source, self._mechanism, start, settles))

    def pool(
        self,
        name: str,
        unit: str,
        description: str,
        *,
        holds: str,
        volume: sympy.Expr,
        start: sympy.Expr | int = 0,
    ) -> sympy.Symbol:
        """Declare a state that is an amount in a volume and is read as a concentration.

        Processes that use or make it, from any file, count in the amount's unit: ``makes=E2`` adds
        micrograms. What leaves by a clearance is best said by the law
        :func:`~ranklmodel.language.laws.kinetics.flow`.

        Parameters
        ----------
        name, unit, description : str
            What it is; the unit is that of the concentration.
        holds : str
            Unit of the amount, such as ``"ug"``.
        volume : sympy.Expr
            In L, a constant of the run.
        start : sympy.Expr or 0
            The concentration in the healthy young adult.

        Returns
        -------
        sympy.Symbol
            The concentration.
        """
        level = self.state(name, unit, description, start=start)
        held = self.conversion(f"{holds}/L", unit)
        self._declared.pools[name] = Pool(held, held / volume)
        return level

    def rule(
        self, name: str, unit: str, expression: sympy.Expr, description: str, source: str = ""
    ) -> sympy.Symbol:
        """Declare a quantity given by an equation; returns its symbol."""
        expression = equation(expression, name)
        return self._add(Rule(name, unit, description, source, self._mechanism, expression))

    def observable(
        self, name: str, unit: str, expression: sympy.Expr, description: str, source: str = ""
    ) -> None:
        """Declare what an instrument or laboratory would show; nothing may depend on it."""
        expression = equation(expression, name)
        self._add(Observable(name, unit, description, source, self._mechanism, expression))

    def sum(
        self, name: str, unit: str, description: str, *, base: sympy.Expr | int = 0
    ) -> sympy.Symbol:
        """Declare a rule that is a sum to which any mechanism adds terms by :meth:`term`."""
        return self._port("sum", name, unit, description, base)

    def product(
        self, name: str, unit: str, description: str, *, base: sympy.Expr | int = 1
    ) -> sympy.Symbol:
        """Declare a rule that is a product to which any mechanism adds factors by :meth:`factor`.

        Factors are pure numbers; `base` has the unit of the product.
        """
        return self._port("product", name, unit, description, base)

    def term(
        self,
        port: sympy.Symbol | str,
        expression: sympy.Expr,
        description: str = "",
        name: str = "",
    ) -> None:
        """Add a term to a sum; it becomes a rule, which ``explain`` shows.

        Parameters
        ----------
        port : sympy.Symbol or str
            The sum or its name, declared before or after, in any file.
        expression : sympy.Expr
            In the unit of the sum. A symbol of which nothing more is said is taken as it is.
        description : str
            What this term is.
        name : str
            Of the rule; ``PORT_by_MECHANISM`` where it is not stated.
        """
        self._part("sum", port, expression, description, name)

    def factor(
        self,
        port: sympy.Symbol | str,
        expression: sympy.Expr,
        description: str = "",
        name: str = "",
    ) -> None:
        """Multiply a product by a factor; as :meth:`term`, in pure numbers."""
        self._part("product", port, expression, description, name)

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
            States, each with the amount per extent; a bare symbol stands for one per extent. Of a
            pool it is the amount that the pool holds.
        description, source : str
            For people.

        Raises
        ------
        UnitError
            At assembly, if rate times amount is not the state's unit per day.
        """
        quantity = Process(
            name, "", description, source, self._mechanism, equation(rate, name), None, None
        )
        self._add(quantity, uses=uses, makes=makes)

    def administration(
        self, drug: str, route: str, into: sympy.Symbol, *, averaged: bool = False
    ) -> None:
        """Let regimens give `drug` by `route`: doses, infusions and supplements enter `into`.

        Parameters
        ----------
        drug, route : str
            As regimens name them.
        into : sympy.Symbol
            The state that doses are added to.
        averaged : bool
            Whether the drug is given so often, and moves so fast against bone, that a run may
            average its effect over the interval between doses.
        """
        rate = f"{drug}_{route}_rate"
        what = Input(rate, "", f"{route} {drug} given continuously", mechanism=self._mechanism)
        self._add(what, enters=into)
        infusion = f"{drug}_{route}_infusion"
        self.process(infusion, _symbol(rate), makes=into, description=f"{route} {drug}")
        self._declared.entries.append(Entry(drug, route, into, rate, averaged, place_of_call()))

    def level(self, drug: str, sets: sympy.Symbol) -> None:
        """Let regimens set an input directly, as a level rather than a dose."""
        entry = Entry(drug, "level", None, str(sets), False, place_of_call())
        self._declared.entries.append(entry)

    def anchor(
        self,
        quantity: sympy.Symbol | str,
        *,
        sets: sympy.Symbol | str,
        at: Moment,
        where: sympy.Symbol | str = "",
    ) -> None:
        """Let a parameter be set so that a quantity is what was measured of a person.

        :class:`~ranklmodel.model.anchor.Anchor` says what the moments are.
        """
        anchor = Anchor(str(quantity), str(sets), at, str(where))
        self._declared.anchors.setdefault(anchor, place_of_call())

    def only_in(self, people: str, *quantities: Named, where: Named, present: bool = True) -> None:
        """Say that quantities are modelled in some people only: of others they are refused.

        :class:`~ranklmodel.model.restriction.Restriction` says by what they are told apart.
        """
        for quantity in quantities:
            restriction = Restriction(str(quantity), people, str(where), present)
            self._declared.restrictions.setdefault(restriction, place_of_call())

    def assemble(self) -> Model:
        """Return the finished model; see :class:`~ranklmodel.model.model.Model`.

        Raises
        ------
        UnknownNameError
            If a name is asked for that no mechanism declares.
        UnitError
            If units do not agree.
        ModelError
            If an equation holds a number, or anything else is not well formed.
        """
        return assembled_model(self.name, self._declared)

    def _port(
        self,
        kind: Literal["sum", "product"],
        name: str,
        unit: str,
        description: str,
        base: sympy.Expr | int,
    ) -> sympy.Symbol:
        self._declared.ports[name] = Port(kind, equation(base, name))
        return self._add(Rule(name, unit, description, "", self._mechanism))

    def _part(
        self,
        kind: Literal["sum", "product"],
        port: sympy.Symbol | str,
        expression: sympy.Expr,
        description: str,
        name: str,
    ) -> None:
        port = str(port)
        expression = equation(expression, f"part of {port!r}")
        symbol, place = expression, place_of_call()
        if name or description or not expression.is_Symbol:
            if not description:
                raise place.of(ModelError(f"say what this part of {port!r} is: {expression}"))
            own = name or f"{port}_by_{self._mechanism or self.name}"
            if not name and own in self._declared.quantities:
                raise place.of(ModelError(f"{own!r} is declared: give this part a name, name="))
            # without a unit, which is not known where the port is declared later
            symbol = self._add(Rule(own, "", description, "", self._mechanism, expression))
        self._declared.parts.append(Part(port, kind, symbol, place))

    def _add(
        self,
        quantity: Quantity,
        uses: Shares = None,
        makes: Shares = None,
        enters: sympy.Symbol | None = None,
    ) -> sympy.Symbol:
        place = place_of_call()
        try:
            self._declared.require_new(quantity)
        except RanklModelError as error:
            raise place.of(error) from None
        self._declared.quantities[quantity.name] = Declaration(quantity, place, uses, makes, enters)
        return _symbol(quantity.name)


def _symbol(name: str) -> sympy.Symbol:
    return sympy.Symbol(name, real=True)
