"""The assembled model: immutable, and everything that follows from its quantities.

Derivatives are assembled from processes, never written by hand; rules stay symbols in them, so that
what an expression means can still be read and shared terms are computed once.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, TypeVar

import sympy

from ranklmodel.errors import ModelError, UnknownNameError
from ranklmodel.model import structure
from ranklmodel.model.administration import Administration
from ranklmodel.model.anchor import Anchor
from ranklmodel.model.layout import Axis, Layout
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
from ranklmodel.model.restriction import Restriction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Kind = TypeVar("Kind", bound=Quantity)


@dataclass(frozen=True, eq=False)
class Model:
    """A model that can not be changed; made by :meth:`Builder.assemble`.

    Attributes
    ----------
    name : str
        Identifier.
    quantities : tuple of Quantity
        All quantities in the order of their declaration.
    administrations : tuple of Administration
        Where drugs enter.
    anchors : tuple of Anchor
        Which parameters are set so that measured values are met, sorted.
    restrictions : tuple of Restriction
        Which quantities only some people have, sorted.
    mechanisms : mapping of str to str
        What each mechanism says of itself, where it says something.
    """

    name: str
    quantities: tuple[Quantity, ...]
    administrations: tuple[Administration, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    mechanisms: Mapping[str, str] = field(default_factory=dict)

    def _of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        return tuple(q for q in self.quantities if type(q) is kind)

    @cached_property
    def states(self) -> tuple[State, ...]:
        """States in order of declaration."""
        return self._of(State)

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Parameters in order of declaration."""
        return self._of(Parameter)

    @cached_property
    def conversions(self) -> tuple[Conversion, ...]:
        """Constants fixed by the definition of units."""
        return self._of(Conversion)

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Quantities that regimens set."""
        return self._of(Input)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Rules, each after those it depends on."""
        return structure.in_order(self._of(Rule))

    @cached_property
    def observables(self) -> tuple[Observable, ...]:
        """Observables in order of declaration."""
        return self._of(Observable)

    @cached_property
    def processes(self) -> tuple[Process, ...]:
        """Processes in order of declaration."""
        return self._of(Process)

    @cached_property
    def mechanism_titles(self) -> dict[str, str]:
        """The first line of what each mechanism says of itself, of those that declare something."""
        declaring = dict.fromkeys(q.mechanism for q in self.quantities if q.mechanism)
        ordered = [*(name for name in self.mechanisms if name in declaring), *declaring]
        return {name: self.mechanisms.get(name, "").partition("\n")[0] for name in ordered}

    @cached_property
    def by_name(self) -> dict[str, Quantity]:
        """Every quantity by its name."""
        return {quantity.name: quantity for quantity in self.quantities}

    def quantity(self, name: str) -> Quantity:
        """Return a quantity, or raise UnknownNameError with the nearest names."""
        try:
            return self.by_name[name]
        except (KeyError, TypeError):  # something that is no name at all
            raise UnknownNameError("quantity", name, self.by_name) from None

    def symbol(self, name: str) -> sympy.Symbol:
        """Return the symbol that stands for a quantity in equations."""
        return sympy.Symbol(self.quantity(name).name, real=True)

    def symbols(self, quantities: Sequence[Quantity]) -> tuple[sympy.Symbol, ...]:
        """Return the symbols of several quantities."""
        return tuple(sympy.Symbol(quantity.name, real=True) for quantity in quantities)

    @cached_property
    def stoichiometry(self) -> dict[tuple[int, int], sympy.Expr]:
        """Net amount of each state (row) made per extent of each process (column)."""
        return structure.stoichiometry([s.name for s in self.states], self.processes)

    @cached_property
    def derivatives(self) -> tuple[sympy.Expr, ...]:
        """Rate of change of every state per day, in states, rules and constants."""
        terms: list[list[sympy.Expr]] = [[] for _ in self.states]
        for (row, column), amount in self.stoichiometry.items():
            terms[row].append(amount * self.processes[column].rate)
        return tuple(sympy.Add(*parts) for parts in terms)

    def derivative(self, state: str) -> sympy.Expr:
        """Return the rate of change of one state per day."""
        names = [s.name for s in self.states]
        if state not in names:
            raise UnknownNameError("state", state, names)
        return self.derivatives[names.index(state)]

    @cached_property
    def rule_slopes(self) -> dict[tuple[str, str], sympy.Expr]:
        """Total derivative of each rule by each state it depends on, in rules and states."""
        slopes: dict[tuple[str, str], sympy.Expr] = {}
        for rule in self.rules:
            for state, slope in self.slopes(rule.expression, slopes).items():
                slopes[rule.name, state] = slope
        return slopes

    def slopes(
        self, expression: sympy.Expr, of_rules: dict[tuple[str, str], sympy.Expr] | None = None
    ) -> dict[str, sympy.Expr]:
        """Return the total derivatives of an expression by the states, through rules."""
        rule_slopes = self.rule_slopes if of_rules is None else of_rules
        total: dict[str, sympy.Expr] = {}
        for symbol in sorted(expression.free_symbols, key=str):
            name = str(symbol)
            kind = type(self.by_name[name])
            if kind is State:
                total[name] = total.get(name, 0) + sympy.diff(expression, symbol)
            elif kind is Rule:
                partial = sympy.diff(expression, symbol)
                for (rule, state), slope in rule_slopes.items():
                    if rule == name:
                        total[state] = total.get(state, 0) + partial * slope
        return {state: slope for state, slope in total.items() if slope != 0}

    @cached_property
    def jacobian(self) -> dict[tuple[int, int], sympy.Expr]:
        """Nonzero entries of d(derivatives)/d(states), in states, rules and constants."""
        column = {state.name: position for position, state in enumerate(self.states)}
        entries: dict[tuple[int, int], sympy.Expr] = {}
        for row, derivative in enumerate(self.derivatives):
            for state, slope in self.slopes(derivative).items():
                entries[row, column[state]] = slope
        return dict(sorted(entries.items()))

    @cached_property
    def acts_on(self) -> dict[str, frozenset[str]]:
        """States, rules and observables that each quantity acts on directly, starts included."""
        return structure.acts_on((*self.rules, *self.observables), self.states, self.processes)

    @cached_property
    def conserved_moieties(self) -> tuple[dict[str, sympy.Expr], ...]:
        """Sums of states that only a dose can change; see :mod:`structure`."""
        entering = frozenset(
            f"{a.drug}_{a.route}_infusion" for a in self.administrations if a.state
        )
        return structure.conserved_moieties([s.name for s in self.states], self.processes, entering)

    @cached_property
    def starts(self) -> tuple[tuple[str, sympy.Expr], ...]:
        """Equations, in order, that give the start of every state and the rules they use.

        Raises
        ------
        ModelError
            If starts depend on each other in a circle.
        """
        equations: dict[str, sympy.Expr] = {}
        equations.update({rule.name: rule.expression for rule in self.rules})
        equations.update({state.name: state.start for state in self.states})
        needs = {
            name: sorted(s.name for s in expression.free_symbols if s.name in equations)
            for name, expression in equations.items()
        }
        try:
            order = list(TopologicalSorter(needs).static_order())
        except CycleError as error:
            circle = " <- ".join(error.args[1])
            raise ModelError(f"start values depend on each other: {circle}") from None
        return tuple((name, equations[name]) for name in order)

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of all quantities, equations, units, descriptions, anchors and restrictions."""
        text = "\n".join(repr(quantity) for quantity in self.quantities)
        text += "\n".join(repr(administration) for administration in self.administrations)
        text += "\n".join(repr(anchor) for anchor in self.anchors)
        text += "\n".join(repr(restriction) for restriction in self.restrictions)
        return hashlib.sha256(text.encode()).hexdigest()

    @cached_property
    def layout(self) -> Layout:
        """Names and units of every array axis."""
        return Layout(
            model=self.name,
            fingerprint=self.fingerprint,
            states=_axis(self.states),
            parameters=_axis(self.parameters),
            inputs=_axis(self.inputs),
            rules=_axis(self.rules),
            observables=_axis(self.observables),
            processes=_axis(self.processes),
            settles=tuple(state.settles for state in self.states),
            resting=tuple(quantity.resting for quantity in self.inputs),
            administrations=self.administrations,
            anchors=self.anchors,
            restrictions=self.restrictions,
        )


def _axis(quantities: Sequence[Quantity]) -> Axis:
    return Axis(
        tuple(q.name for q in quantities),
        tuple(q.unit for q in quantities),
        tuple(q.description for q in quantities),
    )
