"""Kernels as JavaScript functions: each shared term a constant, each other one where it is used."""

from __future__ import annotations

from collections import Counter
from itertools import count
from string import ascii_letters
from typing import TYPE_CHECKING

from ranklmodel.equations.graph import LOWEST_BASE, SMALLEST_BASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ranklmodel.compiled.kernels.llvm import Kernel
    from ranklmodel.equations.graph import Graph, Node

# How tightly an operation binds; what binds less tightly than where it stands gets parentheses.
_SELECTS, _COMPARES, _ADDS, _MULTIPLIES, _NEGATES, _ATOM = range(6)
_BINDS = {
    "select": _SELECTS,
    "less": _COMPARES,
    "add": _ADDS,
    "subtract": _ADDS,
    "multiply": _MULTIPLIES,
    "reciprocal": _MULTIPLIES,
    "negate": _NEGATES,
}
_FUNCTIONS = {"exp": "exp", "log": "log", "sqrt": "sqrt", "sin": "sin", "cos": "cos", "abs": "abs"}
# Longer terms become constants of their own: a parser need not go deeper.
_LONGEST = 400

PRELUDE = f"""\
const {{exp, log, sqrt, sin, cos, abs, min, max, ceil, floor}} = Math;
const base = (x) => x < {SMALLEST_BASE!r} ? (x < {LOWEST_BASE!r} ? NaN : {SMALLEST_BASE!r}) : x;
const above = (x) => x > {SMALLEST_BASE!r} ? 1 : 0;
"""
"""What the text of every kernel relies on: the base of a power as the graph's `floor` has it."""


def literal(value: float) -> str:
    """Return a number as JavaScript reads it back to the same bits.

    Examples
    --------
    >>> literal(2.0), literal(1e-300), literal(float("nan")), literal(0.5)
    ('2', '1e-300', 'NaN', '.5')
    """
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "(-Infinity)"
    text = repr(value).removesuffix(".0").replace("e+", "e")
    if text.startswith("0."):
        return text[1:]
    return f"-{text[2:]}" if text.startswith("-0.") else text


def printed(kernel: Kernel, hoisted: Mapping[Node, int], arrays: Mapping[str, str]) -> str:
    """Return a kernel as a JavaScript function expression.

    Parameters
    ----------
    kernel : Kernel
        What to write.
    hoisted : mapping of node to int
        Nodes that are read from the array ``hoisted`` instead of being computed.
    arrays : mapping of str to str
        One letter for each array that kernels take.
    """
    return _Printer(kernel.graph, hoisted, arrays).function(kernel)


class _Printer:
    """Writes one kernel."""

    def __init__(
        self, graph: Graph, hoisted: Mapping[Node, int], arrays: Mapping[str, str]
    ) -> None:
        self._graph = graph
        self._hoisted = {n: k for n, k in hoisted.items() if graph.operations[n] != "less"}
        self._arrays = arrays
        self._words: dict[Node, tuple[str, int]] = {}

    def function(self, kernel: Kernel) -> str:
        arguments = [self._arrays[array] for array in kernel.arguments]
        outputs = [node for _, _, node in kernel.outputs]
        needed, uses = self._needed(outputs)
        names = _names(set(arguments))
        lines: list[str] = []
        for node in needed:
            word, binds = self._written(node)
            atom = node in self._graph.numbers or node in self._hoisted
            atom = atom or node in self._graph.inputs
            often = uses[node] > 1 and not (atom and node in self._graph.numbers)
            if self._graph.operations[node] != "less" and (often or len(word) > _LONGEST):
                name = next(names)
                lines.append(f"{name}={word}")
                word, binds = name, _ATOM
            self._words[node] = (word, binds)
        stores = [
            f"{self._arrays[array]}[{place}]={self._words[node][0]};"
            for array, place, node in kernel.outputs
        ]
        constants = f"const {','.join(lines)};" if lines else ""
        return f"({','.join(arguments)})=>{{{constants}{''.join(stores)}}}"

    def _needed(self, outputs: Sequence[Node]) -> tuple[list[Node], Counter[Node]]:
        """Return what is computed or read, operands first, and how often each is used."""
        uses = Counter(outputs)
        seen: set[Node] = set()
        stack = list(outputs)
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            if node not in self._hoisted:
                operands = self._graph.operands[node]
                uses.update(operands)
                stack.extend(operands)
        return sorted(seen), uses

    def _written(self, node: Node) -> tuple[str, int]:
        graph = self._graph
        if node in graph.numbers:
            value = graph.numbers[node]
            return literal(value), _NEGATES if value < 0 else _ATOM
        if node in self._hoisted:
            return f"{self._arrays['hoisted']}[{self._hoisted[node]}]", _ATOM
        if node in graph.inputs:
            array, place = graph.inputs[node]
            return f"{self._arrays[array]}[{place}]", _ATOM
        return self._operation(graph.operations[node], graph.operands[node])

    def _operation(self, operation: str, operands: tuple[Node, ...]) -> tuple[str, int]:
        binds = _BINDS.get(operation, _ATOM)
        match operation:
            case "add" | "multiply" | "less":
                sign = {"add": "+", "multiply": "*", "less": "<"}[operation]
                a, b = self._of(operands[0], binds), self._of(operands[1], binds + 1)
                return f"{a}{sign}{b}", binds
            case "subtract":
                a, b = self._of(operands[0], binds), self._of(operands[1], binds + 1)
                return f"{a}-{b}" if not b.startswith("-") else f"{a}-({b})", binds
            case "reciprocal":
                return f"1/{self._of(operands[0], _NEGATES + 1)}", binds
            case "negate":
                return f"-{self._of(operands[0], _ATOM)}", binds
            case "select":
                condition, yes, no = (self._of(o, _COMPARES) for o in operands)
                return f"{condition}?{yes}:{no}", binds
            case "floor":
                return f"base({self._of(operands[0], _SELECTS)})", _ATOM
            case "above_floor":
                return f"above({self._of(operands[0], _SELECTS)})", _ATOM
        return f"{_FUNCTIONS[operation]}({self._of(operands[0], _SELECTS)})", _ATOM

    def _of(self, node: Node, least: int) -> str:
        word, binds = self._words[node]
        return word if binds >= least else f"({word})"


def _names(taken: set[str]) -> Iterator[str]:
    """Yield short names of constants: letters with a number, none of which is a word."""
    for number in count():
        letter = ascii_letters[number % len(ascii_letters)]
        name = f"{letter}{number // len(ascii_letters)}"
        if name not in taken:
            yield name


def shortened(text: str) -> str:
    r"""Return a script without lines of comment and without what it is indented by.

    Examples
    --------
    >>> shortened("// why\nconst a = {\n  b: 1,\n};\n")
    'const a = {\nb: 1,\n};'
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
