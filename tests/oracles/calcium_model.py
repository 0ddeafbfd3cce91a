"""Calcium and bone (Peterson and Riggs 2010) read from its published document.

BIOMD0000000613 is dedicated to the public domain (CC0). Its units can not be checked: many
quantities have none, and numbers stand in its formulas. So every quantity is declared as a pure
number, every number becomes a parameter, and one parameter, the hours in a day, turns the rates per
hour of the document into the rates per day this package counts in.

The document's event gives teriparatide three times. It compares the clock with `==`, which
simulators read differently, so it is left out; doses come from a timetable, as everywhere here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import sympy

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats, Schedule

PUBLISHED = Path(__file__).parent / "data" / "BIOMD0000000613.xml"
HOURS = "hours_per_day"
# Of 20 micrograms, in picomoles: the event's own formula.
TERIPARATIDE_DOSE = 20.0 * 1_000_000 / 4117.8

Lookup = Callable[[str], sympy.Expr]


@dataclass(frozen=True)
class PublishedModel:
    """A document in this package's language.

    Attributes
    ----------
    model : Model
        Its equations.
    constants : array of shape (n_parameters,)
        Its numbers.
    """

    model: Model
    constants: Floats


def published_model(path: Path = PUBLISHED) -> PublishedModel:
    """Read a document.

    Raises
    ------
    NotImplementedError
        If it holds what the calcium model does not.
    """
    import libsbml

    document = libsbml.readSBMLFromFile(str(path))
    return _Reader(document.getModel()).read()


def calcium_run(doses: int = 0, every: float = 1.0, **changed: float) -> ModelRun:
    """Return a run of the calcium model.

    Parameters
    ----------
    doses : int
        Of teriparatide, 20 micrograms each, the first after half a day.
    every : float
        Days between them.
    changed : float
        Starts of states as factors of the published ones.
    """
    found = published_model()
    position = found.model.layout.states.position
    initial = ReferenceEngine(found.model).start(found.constants)
    for name, factor in changed.items():
        initial[position(name)] *= factor
    times = 0.5 + every * np.arange(doses)
    given = [(times, position("TERISC"), np.full(doses, TERIPARATIDE_DOSE))] if doses else []
    table = Schedule.build(given, [])
    return ModelRun(found.model, found.constants, initial, table, title="calcium and bone")


class _Reader:
    """Declares what a document holds on a builder, each after what it depends on."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.builder = Builder("calcium_and_bone")
        self.values: dict[str, float] = {}
        self.symbols: dict[str, sympy.Expr] = {}
        self.rules = {r.getVariable(): r.getMath() for r in document.getListOfRules()}
        self.begin = {a.getSymbol(): a.getMath() for a in document.getListOfInitialAssignments()}
        self.species = {s.getId(): s for s in document.getListOfSpecies()}
        self.only_events = {
            a.getVariable()
            for event in document.getListOfEvents()
            for a in event.getListOfEventAssignments()
        } - set(self.species)

    def read(self) -> PublishedModel:
        """Return the model and its numbers."""
        self._refuse_unknown()
        self.parameter(HOURS, 24.0, "1/day")
        for name in self.species:
            start = self.start(name)
            self.symbols[name] = self.builder.state(name, "1", name, start=start)
        for given in self.document.getListOfParameters():
            if given.getId() not in self.only_events:
                self.symbol(given.getId())
        for reaction in self.document.getListOfReactions():
            self._process(reaction)
        model = self.builder.assemble()
        return PublishedModel(model, np.array([self.values[p.name] for p in model.parameters]))

    def _refuse_unknown(self) -> None:
        document = self.document
        sizes = [compartment.getSize() for compartment in document.getListOfCompartments()]
        boundary = any(s.getBoundaryCondition() or s.getConstant() for s in self.species.values())
        other = any(not rule.isAssignment() for rule in document.getListOfRules())
        functions = document.getNumFunctionDefinitions()
        if boundary or other or functions or any(size != 1.0 for size in sizes):
            raise NotImplementedError("only reactions and assignments in compartments of size one")

    def parameter(self, name: str, value: float, unit: str = "1") -> sympy.Symbol:
        """Return a parameter with a value."""
        self.values[name] = value
        self.symbols[name] = self.builder.parameter(name, unit)
        return self.symbols[name]

    def start(self, name: str) -> sympy.Expr:
        """Return the start of a species, in parameters."""
        if name in self.begin:
            return self.expression(self.begin[name], self.at_start)
        known = f"{name}_at_start"
        if known in self.symbols:
            return self.symbols[known]
        return self.parameter(known, self.species[name].getInitialConcentration())

    def at_start(self, name: str) -> sympy.Expr:
        """Return what a name stands for when the run begins."""
        return self.start(name) if name in self.species else self.symbol(name)

    def symbol(self, name: str) -> sympy.Expr:
        """Return the symbol of a parameter or rule, declaring it where it is new."""
        if name not in self.symbols:
            if name in self.rules:
                equation = self.expression(self.rules[name], self.symbol)
                self.symbols[name] = self.builder.rule(name, "1", equation, name)
            elif name in self.begin:
                equation = self.expression(self.begin[name], self.at_start)
                self.symbols[name] = self.builder.rule(name, "1", equation, name)
            else:
                self.parameter(name, self.document.getParameter(name).getValue())
        return self.symbols[name]

    def _process(self, reaction: Any) -> None:
        law = self.expression(reaction.getKineticLaw().getMath(), self.symbol)
        sides = []
        for side in (reaction.getListOfReactants(), reaction.getListOfProducts()):
            sides.append(
                {
                    self.symbols[one.getSpecies()]: self.number(one.getStoichiometry())
                    for one in side
                }
            )
        rate = self.symbols[HOURS] * law
        self.builder.process(reaction.getId(), rate, uses=sides[0], makes=sides[1])

    def number(self, value: float) -> sympy.Expr:
        """Return a number the builder accepts as such, or a parameter in its place."""
        if value in (0.0, 1.0, 2.0):
            return sympy.Integer(int(value))
        spelled = f"{value:.12g}".replace(".", "_").replace("-", "minus_").replace("+", "")
        return self.parameter(f"number_{spelled}", value)

    def expression(self, node: Any, lookup: Lookup) -> sympy.Expr:
        """Return a syntax tree as an expression; the text of a formula is never evaluated."""
        import libsbml

        if node.isName():
            return lookup(node.getName())
        if node.isNumber():
            return self.number(node.getValue())
        parts = [self.expression(node.getChild(k), lookup) for k in range(node.getNumChildren())]
        # Once libsedml is loaded, nodes come as its class, whose own getType gives no number.
        match libsbml.ASTNode.getType(node):
            case libsbml.AST_PLUS:
                return sympy.Add(*parts)
            case libsbml.AST_TIMES:
                return sympy.Mul(*parts)
            case libsbml.AST_MINUS:
                return -parts[0] if len(parts) == 1 else parts[0] - parts[1]
            case libsbml.AST_DIVIDE:
                return parts[0] / parts[1]
            case libsbml.AST_POWER | libsbml.AST_FUNCTION_POWER:
                return parts[0] ** parts[1]
            case libsbml.AST_FUNCTION_EXP:
                return sympy.exp(parts[0])
            case libsbml.AST_FUNCTION_LN:
                return sympy.log(parts[0])
            case libsbml.AST_RELATIONAL_GT:
                return sympy.StrictGreaterThan(*parts)
            case libsbml.AST_RELATIONAL_LT:
                return sympy.StrictLessThan(*parts)
            case libsbml.AST_FUNCTION_PIECEWISE:
                cases = list(zip(parts[::2], parts[1::2], strict=False))
                return sympy.Piecewise(*cases, (parts[-1], sympy.true))
        raise NotImplementedError(f"{libsbml.formulaToL3String(node)} is not read")
