"""From the assembled model's SymPy equations to the graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import sympy
from sympy.core.relational import Relational

from ranklmodel.equations.graph import Graph, Node
from ranklmodel.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ranklmodel.model.model import Model

_FUNCTIONS = {
    sympy.exp: "exp",
    sympy.log: "log",
    sympy.sin: "sin",
    sympy.cos: "cos",
}


@final
class Translator:
    """Turns expressions into nodes, given the node of every symbol in them.

    Parameters
    ----------
    graph : Graph
        Where nodes are added.
    symbols : mapping of str to node
        What every name stands for; more can be added as rules are translated.
    """

    def __init__(self, graph: Graph, symbols: Mapping[str, Node]) -> None:
        self.graph = graph
        self.symbols = dict(symbols)
        self._nodes: dict[sympy.Basic, Node] = {}

    def node(self, expression: sympy.Basic) -> Node:
        """Return the node of an expression.

        Raises
        ------
        ModelError
            If it holds a function the engine does not know.
        """
        node = self._nodes.get(expression)
        if node is None:
            node = self._nodes[expression] = self._translated(expression)
        return node

    def _translated(self, expression: sympy.Basic) -> Node:
        graph = self.graph
        if isinstance(expression, sympy.Symbol):
            return self.symbols[expression.name]
        if isinstance(expression, sympy.Number | sympy.NumberSymbol):
            return graph.number(float(expression))
        if isinstance(expression, sympy.Add):
            return graph.total(self.node(part) for part in expression.args)
        if isinstance(expression, sympy.Mul):
            return self._product(expression)
        if isinstance(expression, sympy.Pow):
            return self._power(expression)
        return self._function(expression)

    def _product(self, expression: sympy.Mul) -> Node:
        """Gather denominators, so that a fraction costs one division."""
        above: list[Node] = []
        below: list[Node] = []
        for factor in expression.args:
            if isinstance(factor, sympy.Pow) and factor.exp.could_extract_minus_sign():
                below.append(self.node(sympy.Pow(factor.base, -factor.exp)))
            else:
                above.append(self.node(factor))
        graph = self.graph
        constant = [node for node in below if not graph.varies[node]]
        varying = [node for node in below if graph.varies[node]]
        # one reciprocal each: products of denominators are rarely shared, denominators often are
        above.extend(graph.reciprocal(node) for node in varying)
        if constant:
            above.append(graph.reciprocal(graph.product(constant)))
        return graph.product(above)

    def _power(self, expression: sympy.Pow) -> Node:
        if expression.base == sympy.E:
            return self.graph.function("exp", self.node(expression.exp))
        if expression.exp.could_extract_minus_sign():
            return self.graph.reciprocal(self.node(sympy.Pow(expression.base, -expression.exp)))
        return self.graph.power(self.node(expression.base), self.node(expression.exp))

    def _function(self, expression: sympy.Basic) -> Node:
        graph = self.graph
        if type(expression) in _FUNCTIONS:
            return graph.function(_FUNCTIONS[type(expression)], self.node(expression.args[0]))
        if isinstance(expression, sympy.Abs):
            # a condition, so that solvers stop at the kink
            inner = self.node(expression.args[0])
            return graph.select(graph.less(inner, graph.zero), graph.negate(inner), inner)
        if isinstance(expression, sympy.tanh):
            doubled = graph.multiply(graph.number(2.0), self.node(expression.args[0]))
            raised = graph.add(graph.function("exp", doubled), graph.one)
            return graph.subtract(
                graph.one, graph.multiply(graph.number(2.0), graph.reciprocal(raised))
            )
        if isinstance(expression, sympy.tan):
            angle = self.node(expression.args[0])
            cosine = graph.reciprocal(graph.function("cos", angle))
            return graph.multiply(graph.function("sin", angle), cosine)
        if isinstance(expression, sympy.Max | sympy.Min):
            first, *rest = (self.node(argument) for argument in expression.args)
            choose = graph.largest if isinstance(expression, sympy.Max) else graph.smallest
            for node in rest:
                first = choose(first, node)
            return first
        if isinstance(expression, sympy.Piecewise):
            return self._piecewise(expression)
        raise ModelError(f"the fast engine does not know {type(expression).__name__}: {expression}")

    def _piecewise(self, expression: sympy.Piecewise) -> Node:
        result = self.graph.number(float("nan"))
        for value, condition in reversed(expression.args):
            node = self.node(value)
            if condition == sympy.true:
                result = node
            elif isinstance(condition, Relational) and condition.rel_op in ("<", "<=", ">", ">="):
                left, right = self.node(condition.lts), self.node(condition.gts)
                result = self.graph.select(self.graph.less(left, right), node, result)
            else:
                raise ModelError(f"the fast engine does not know the condition {condition}")
        return result


@dataclass(frozen=True)
class Equations:
    """A model's equations as nodes of one graph.

    Attributes
    ----------
    graph : Graph
        The graph.
    states, constants : tuple of node
        Its inputs.
    rules, observables : tuple of node
        In the order of the layout.
    rates : tuple of node
        Rate of change of every state.
    extents : tuple of node
        Rate of every process: with the rules, the terms derivatives are shared through.
    starts : tuple of node
        Declared start of every state, from constants.
    shares : tuple of tuples of (process, node)
        For each state, the processes that change it and how much each makes per extent.
    """

    graph: Graph
    states: tuple[Node, ...]
    constants: tuple[Node, ...]
    rules: tuple[Node, ...]
    observables: tuple[Node, ...]
    rates: tuple[Node, ...]
    extents: tuple[Node, ...]
    starts: tuple[Node, ...]


def equations(model: Model) -> Equations:
    """Return the equations of a model as a graph."""
    graph = Graph()
    constants = [q.name for q in (*model.parameters, *model.inputs)]
    of_constants = {name: graph.input("constants", k) for k, name in enumerate(constants)}
    of_constants.update({c.name: graph.number(c.value) for c in model.conversions})
    of_states = {s.name: graph.input("states", k) for k, s in enumerate(model.states)}
    translator = Translator(graph, of_constants | of_states)
    for rule in model.rules:
        translator.symbols[rule.name] = translator.node(rule.expression)
    extents = tuple(translator.node(process.rate) for process in model.processes)
    terms: list[list[Node]] = [[] for _ in model.states]
    for (row, column), amount in model.stoichiometry.items():
        terms[row].append(graph.multiply(translator.node(amount), extents[column]))
    starting = Translator(graph, of_constants)
    for name, expression in model.starts:
        starting.symbols[name] = starting.node(expression)
    return Equations(
        graph=graph,
        states=tuple(of_states.values()),
        constants=tuple(of_constants[name] for name in constants),
        rules=tuple(translator.symbols[rule.name] for rule in model.rules),
        observables=tuple(translator.node(o.expression) for o in model.observables),
        rates=tuple(graph.total(parts) for parts in terms),
        extents=extents,
        starts=tuple(starting.symbols[state.name] for state in model.states),
    )
