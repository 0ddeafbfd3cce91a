"""Equations as a graph in which equal terms are one node.

Value numbering finds shared terms across all equations and all derivatives at once, which SymPy's
`cse` on expression trees can not do cheaply. Divisions are products with a shared reciprocal and
powers are exp(n log x), so that a Hill term and its derivatives need one exp and one log.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Iterable

Node = int

# A power with a non-integer exponent continues as zero a little below zero: rounding may put a
# vanished amount at -1e-20, and a NaN there would stop the run for nothing. Further down it is NaN.
# Its reciprocal squared, which second derivatives hold, must still be a number.
SMALLEST_BASE = 1e-100
LOWEST_BASE = -1e-6


@final
class Graph:
    """A growing graph of operations; nodes are numbered so that operands come first.

    Parameters
    ----------
    invariant : iterable of str
        Names of the input arrays that do not change while a run's constants do not.
    """

    def __init__(self, invariant: Iterable[str] = ("constants",)) -> None:
        self.operations: list[str] = []
        self.operands: list[tuple[Node, ...]] = []
        self.numbers: dict[Node, float] = {}
        self.inputs: dict[Node, tuple[str, int]] = {}
        self.varies: list[bool] = []
        self._nodes: dict[tuple[object, ...], Node] = {}
        self._invariant = frozenset(invariant)
        self.zero = self.number(0.0)
        self.one = self.number(1.0)

    def copy(self) -> Graph:
        """Return a graph of the same nodes, which can grow by itself."""
        other = Graph(self._invariant)
        for name, kept in vars(self).items():
            setattr(other, name, kept.copy() if isinstance(kept, list | dict) else kept)
        return other

    def number(self, value: float) -> Node:
        """Return the node of a literal number."""
        # repr keeps -0.0 and 0.0 apart, which are equal as dictionary keys
        node, new = self._node(("number", repr(value)), "number", ())
        if new:
            self.numbers[node] = value
        return node

    def input(self, array: str, position: int) -> Node:
        """Return the node of an element of an input array."""
        node, new = self._node((array, position), "input", ())
        if new:
            self.inputs[node] = (array, position)
            self.varies[node] = array not in self._invariant
        return node

    def _node(
        self, key: tuple[object, ...], operation: str, operands: tuple[Node, ...]
    ) -> tuple[Node, bool]:
        node = self._nodes.get(key)
        if node is not None:
            return node, False
        node = len(self.operations)
        self._nodes[key] = node
        self.operations.append(operation)
        self.operands.append(operands)
        self.varies.append(any(self.varies[o] for o in operands))
        return node, True

    def _apply(self, operation: str, *operands: Node) -> Node:
        return self._node((operation, *operands), operation, operands)[0]

    def apply(self, operation: str, *operands: Node) -> Node:
        """Return a node by the name of its operation, as when a graph is copied."""
        match operation:
            case "add" | "subtract" | "multiply" | "negate" | "reciprocal" | "floor" | "less":
                result: Node = getattr(self, operation)(*operands)
                return result
            case "select":
                return self.select(*operands)
        return self.function(operation, *operands)

    def _values(self, *nodes: Node) -> tuple[float, ...] | None:
        if all(node in self.numbers for node in nodes):
            return tuple(self.numbers[node] for node in nodes)
        return None

    def add(self, a: Node, b: Node) -> Node:
        """Return a + b."""
        if a == self.zero:
            return b
        if b == self.zero:
            return a
        values = self._values(a, b)
        if values is not None:
            return self.number(values[0] + values[1])
        if self.operations[b] == "negate":
            return self.subtract(a, self.operands[b][0])
        if self.operations[a] == "negate":
            return self.subtract(b, self.operands[a][0])
        return self._apply("add", min(a, b), max(a, b))

    def subtract(self, a: Node, b: Node) -> Node:
        """Return a - b."""
        if b == self.zero:
            return a
        if a == b:
            return self.zero
        if a == self.zero:
            return self.negate(b)
        values = self._values(a, b)
        if values is not None:
            return self.number(values[0] - values[1])
        if self.operations[b] == "negate":
            return self.add(a, self.operands[b][0])
        return self._apply("subtract", a, b)

    def negate(self, a: Node) -> Node:
        """Return -a."""
        if a in self.numbers:
            return self.number(-self.numbers[a]) if a != self.zero else a
        if self.operations[a] == "negate":
            return self.operands[a][0]
        if self.operations[a] == "subtract":
            return self.subtract(self.operands[a][1], self.operands[a][0])
        return self._apply("negate", a)

    def multiply(self, a: Node, b: Node) -> Node:
        """Return a * b."""
        if self.zero in (a, b):
            return self.zero
        if a == self.one:
            return b
        if b == self.one:
            return a
        values = self._values(a, b)
        if values is not None:
            return self.number(values[0] * values[1])
        for first, second in ((a, b), (b, a)):
            if self.numbers.get(first) == -1.0:
                return self.negate(second)
            if self.operations[first] == "negate":
                return self.negate(self.multiply(self.operands[first][0], second))
        return self._apply("multiply", min(a, b), max(a, b))

    def reciprocal(self, a: Node) -> Node:
        """Return 1 / a."""
        if a in self.numbers and self.numbers[a] != 0.0:
            return self.number(1.0 / self.numbers[a])
        if self.operations[a] == "reciprocal":
            return self.operands[a][0]
        if self.operations[a] == "negate":
            return self.negate(self.reciprocal(self.operands[a][0]))
        return self._apply("reciprocal", a)

    def function(self, name: str, a: Node) -> Node:
        """Return exp, log, sqrt, sin, cos or abs of a, or whether it is above the floor: 1 or 0."""
        if a in self.numbers and name != "above_floor":
            value = self.numbers[a]
            if name in ("exp", "sin", "cos") or value > 0.0:
                return self.number(abs(value) if name == "abs" else getattr(math, name)(value))
        return self._apply(name, a)

    def power(self, base: Node, exponent: Node) -> Node:
        """Return base ** exponent, sharing logarithms between powers of one base."""
        value = self.numbers.get(exponent)
        if value is not None:
            if value == int(value) and abs(value) <= 64:
                return self._whole_power(base, int(value))
            if value in (0.5, -0.5):
                root = self.function("sqrt", base)
                return root if value > 0 else self.reciprocal(root)
        return self.function("exp", self.multiply(exponent, self._logarithm(base)))

    def _logarithm(self, base: Node) -> Node:
        """Return log(base); of (state / constant), the constant's part can be hoisted."""
        operands = self.operands[base]
        if (
            self.operations[base] == "multiply"
            and self.varies[operands[0]] != self.varies[operands[1]]
        ):
            return self.total(self._logarithm(operand) for operand in operands)
        return self.function("log", self.floor(base))

    def floor(self, a: Node) -> Node:
        """Return a, or the smallest allowed base of a power where a is below it."""
        if a in self.numbers:
            value = self.numbers[a]
            return self.number(max(value, SMALLEST_BASE) if value >= LOWEST_BASE else math.nan)
        return self._apply("floor", a)

    def _whole_power(self, base: Node, exponent: int) -> Node:
        if exponent < 0:
            return self.reciprocal(self._whole_power(base, -exponent))
        if exponent == 0:
            return self.one
        half = self._whole_power(base, exponent // 2)
        square = self.multiply(half, half)
        return self.multiply(square, base) if exponent % 2 else square

    def less(self, a: Node, b: Node) -> Node:
        """Return the condition a < b, for :meth:`select` only."""
        return self._apply("less", a, b)

    def select(self, condition: Node, yes: Node, no: Node) -> Node:
        """Return `yes` where the condition holds, else `no`."""
        return yes if yes == no else self._apply("select", condition, yes, no)

    def largest(self, a: Node, b: Node) -> Node:
        """Return the larger of a and b."""
        return self.select(self.less(a, b), b, a)

    def smallest(self, a: Node, b: Node) -> Node:
        """Return the smaller of a and b."""
        return self.select(self.less(b, a), b, a)

    def total(self, nodes: Iterable[Node]) -> Node:
        """Return the sum, adding what does not vary first so that it can be hoisted."""
        parts = sorted(nodes, key=lambda node: self.varies[node])
        result = self.zero
        for part in parts:
            result = self.add(result, part)
        return result

    def product(self, nodes: Iterable[Node]) -> Node:
        """Return the product, multiplying what does not vary first so that it can be hoisted."""
        parts = sorted(nodes, key=lambda node: self.varies[node])
        result = self.one
        for part in parts:
            result = self.multiply(result, part)
        return result

    def needed(self, outputs: Iterable[Node]) -> list[Node]:
        """Return every node the outputs need, operands first."""
        seen: set[Node] = set()
        stack = list(outputs)
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(self.operands[node])
        return sorted(seen)
