"""Rates as sums of products, each of a term of the drug block and a term of everything else.

Averaging a term of the block over an interval is right only where the rate is in proportion to it.
So the products and sums of a rate are multiplied out until no term holds both kinds of states; two
drugs that act on the same process end in one term of both, whose average is not the product of two
averages. What can not be written so, a drug and its target in one denominator, is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from ranklmodel.equations.graph import Graph, Node

# Sum over the keys, terms of the block, times the values, terms of everything else.
Form = dict["Node", "Node"]


@final
class Separation:
    """Separated forms of some nodes.

    Parameters
    ----------
    graph : Graph
        Gets the nodes of the terms.
    block : collection of int
        Positions of the states of the block.
    nodes : sequence of node
        What to separate.
    """

    def __init__(self, graph: Graph, block: Collection[int], nodes: Sequence[Node]) -> None:
        self._graph = graph
        self._inside: dict[Node, bool] = {}
        self._outside: dict[Node, bool] = {}
        self._forms: dict[Node, Form | None] = {}
        self.mixing: set[Node] = set()
        for node in graph.needed(nodes):
            array, position = graph.inputs.get(node, ("", -1))
            operands = graph.operands[node]
            within = array == "states" and position in block
            beyond = array == "states" and position not in block
            self._inside[node] = within or any(self._inside[o] for o in operands)
            self._outside[node] = beyond or any(self._outside[o] for o in operands)
            self._forms[node] = self._form(node)

    def form(self, node: Node) -> Form | None:
        """Return the form of one of these nodes, or None where it can not be separated."""
        return self._forms[node]

    def _form(self, node: Node) -> Form | None:
        graph = self._graph
        if not self._inside[node]:
            return {graph.one: node}
        if not self._outside[node]:
            return {node: graph.one}
        operands = graph.operands[node]
        forms = [self._forms[operand] for operand in operands]
        separated = [form for form in forms if form is not None]
        if len(separated) < len(forms):
            return None
        form = self._combined(graph.operations[node], operands, separated)
        if form is None:
            self.mixing.add(node)
        return form

    def _combined(
        self, operation: str, operands: tuple[Node, ...], forms: Sequence[Form]
    ) -> Form | None:
        graph = self._graph
        match operation:
            case "add":
                return self._sum(*forms)
            case "subtract":
                return self._sum(forms[0], _each(forms[1], graph.negate))
            case "negate":
                return _each(forms[0], graph.negate)
            case "multiply":
                return self._product(*forms)
            case "reciprocal" if len(forms[0]) == 1:
                ((within, beyond),) = forms[0].items()
                return {graph.reciprocal(within): graph.reciprocal(beyond)}
            case "select":
                return self._choice(operands[0], *forms[1:])
        return None

    def _sum(self, *forms: Form) -> Form:
        total: Form = {}
        for form in forms:
            for within, beyond in form.items():
                total[within] = self._graph.add(total.get(within, self._graph.zero), beyond)
        return {within: beyond for within, beyond in total.items() if beyond != self._graph.zero}

    def _product(self, first: Form, second: Form) -> Form:
        graph = self._graph
        return self._sum(
            *(
                {graph.multiply(a, b): graph.multiply(x, y)}
                for a, x in first.items()
                for b, y in second.items()
            )
        )

    def _choice(self, condition: Node, yes: Form, no: Form) -> Form | None:
        """Return the form of a choice, whose condition must be of one kind."""
        graph, parts = self._graph, []
        if self._inside[condition] and self._outside[condition]:
            return None
        for form, place in ((yes, 1), (no, 2)):
            for within, beyond in form.items():
                operands = [condition, graph.zero, graph.zero]
                operands[place] = within if self._inside[condition] else beyond
                choice = graph.select(*operands)
                kept = {choice: beyond} if self._inside[condition] else {within: choice}
                parts.append(kept)
        return self._sum(*parts)


def _each(form: Form, function: Callable[[Node], Node]) -> Form:
    return {within: function(beyond) for within, beyond in form.items()}
