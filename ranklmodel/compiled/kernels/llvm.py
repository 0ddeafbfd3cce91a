"""LLVM text for the kernels: one emitter for one patient (double) and for lanes (<N x double>).

Text is written rather than built through llvmlite's object layer because it is several times
faster for the ten thousand operations of a model. Multiplications and additions carry `contract`,
so that they fuse where the processor can. Which of them do is then left to LLVM, and is not the
same for one patient and for lanes; where both have to give the same bits, it is written out.
"""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from ranklmodel.equations.graph import LOWEST_BASE, SMALLEST_BASE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ranklmodel.equations.graph import Graph, Node

_BINARY = {"add": "fadd contract", "subtract": "fsub contract", "multiply": "fmul contract"}
_LOG2_E = 1.4426950408889634
_LN2_HIGH = 0.6931471803691238
_LN2_LOW = 1.9082149292705877e-10
_ROUNDING = 6755399441055744.0  # 1.5 * 2**52: adding and subtracting it rounds to whole numbers
_LARGEST_EXPONENT = 709.782712893384
_SMALLEST_EXPONENT = -708.0


@dataclass(frozen=True)
class Kernel:
    """A function from input arrays to output arrays.

    Attributes
    ----------
    name : str
        Its symbol in the object code.
    graph : Graph
        Where its nodes live.
    arguments : tuple of str
        Arrays it takes, in order; each element is one double, or one vector of lanes.
    outputs : tuple of (array, position, node)
        What it stores.
    shared : frozenset of str
        Arrays whose elements are single doubles, the same for all lanes.
    """

    name: str
    graph: Graph
    arguments: tuple[str, ...]
    outputs: tuple[tuple[str, int, Node], ...]
    shared: frozenset[str] = frozenset()


def spread(name: str, value: str, width: int) -> list[str]:
    """Return the lines that put one double into all places of a vector, named `name`."""
    vector = f"<{width} x double>"
    return [
        f"%{name}_first = insertelement {vector} poison, double {value}, i64 0",
        f"%{name} = shufflevector {vector} %{name}_first, {vector} poison, "
        f"<{width} x i32> zeroinitializer",
    ]


def loaded(name: str, source: str, lanes: int, width: int) -> list[str]:
    """Return the lines that load one double for each lane into a vector, named `name`."""
    if lanes > 1:
        return [f"%{name} = load <{width} x double>, ptr {source}, align 8"]
    one = f"%{name}_one"
    return [f"{one} = load double, ptr {source}, align 8", *spread(name, one, width)]


def function(name: str, arrays: Sequence[str], numbers: Sequence[str], lines: Sequence[str]) -> str:
    """Return the text of a function of arrays that do not overlap, and of whole numbers."""
    arguments = [f"ptr noalias nocapture %{array}" for array in arrays]
    arguments += [f"i64 %{number}" for number in numbers]
    body = "\n  ".join(["entry:", *lines, "ret void"])
    return f"define void @{name}({', '.join(arguments)}) nounwind {{\n{body}\n}}\n"


@final
class Emitter:
    """Writes kernels for a number of lanes.

    Parameters
    ----------
    lanes : int
        1 for scalars.
    alike : bool
        Whether any number of lanes gives the same bits: every fused operation is written as one,
        and no other is made of two.
    """

    def __init__(self, lanes: int, alike: bool = False) -> None:
        self.lanes = lanes
        self._alike = alike
        self.type = "double" if lanes == 1 else f"<{lanes} x double>"
        self.integer = "i64" if lanes == 1 else f"<{lanes} x i64>"
        self.logic = "i1" if lanes == 1 else f"<{lanes} x i1>"
        self._lines: list[str] = []
        self._count = 0
        self._shared: frozenset[str] = frozenset()

    def kernel(self, kernel: Kernel, hoisted: Mapping[Node, int]) -> str:
        """Return the LLVM text of one kernel.

        Parameters
        ----------
        kernel : Kernel
            What to write.
        hoisted : mapping of node to int
            Nodes that are read from the array `hoisted` instead of being computed; conditions
            are read unless NaN is there.
        """
        self._lines, self._count, self._shared = [], 0, kernel.shared
        graph = kernel.graph
        values: dict[Node, str] = {}
        needed = self._needed(graph, [node for _, _, node in kernel.outputs], hoisted)
        within = self._products_within(kernel, needed, hoisted) if self._alike else {}
        absorbed = set(within.values())
        for node in needed:
            if node in absorbed:
                continue
            if node in within:
                values[node] = self._sum_with_product(graph, node, within[node], values)
            elif node in graph.numbers:
                values[node] = self.literal(graph.numbers[node])
            elif node in hoisted and graph.operations[node] == "less":
                live = self._compare("olt", *(values[operand] for operand in graph.operands[node]))
                values[node] = self._held(self._load("hoisted", hoisted[node]), live)
            elif node in hoisted:
                values[node] = self._load("hoisted", hoisted[node])
            elif node in graph.inputs:
                values[node] = self._load(*graph.inputs[node])
            else:
                operands = [values[operand] for operand in graph.operands[node]]
                values[node] = self._operation(graph.operations[node], operands)
        for array, position, node in kernel.outputs:
            place = self._place(array, position)
            self._lines.append(f"store {self.type} {values[node]}, ptr {place}, align 8")
        return function(kernel.name, kernel.arguments, (), self._lines)

    @staticmethod
    def _needed(graph: Graph, outputs: Sequence[Node], hoisted: Mapping[Node, int]) -> list[Node]:
        seen: set[Node] = set()
        stack = list(outputs)
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                if node not in hoisted or graph.operations[node] == "less":
                    stack.extend(graph.operands[node])
        return sorted(seen)

    @staticmethod
    def _products_within(
        kernel: Kernel, needed: Sequence[Node], hoisted: Mapping[Node, int]
    ) -> dict[Node, Node]:
        """Return the sums and differences that are fused with a product used nowhere else."""
        graph = kernel.graph
        uses = Counter(node for _, _, node in kernel.outputs)
        for node in needed:
            if node not in hoisted:
                uses.update(graph.operands[node])
        within: dict[Node, Node] = {}
        for node in needed:
            if node not in hoisted and graph.operations[node] in ("add", "subtract"):
                for operand in graph.operands[node]:
                    product = graph.operations[operand] == "multiply" and operand not in hoisted
                    if product and uses[operand] == 1:
                        within[node] = operand
                        break
        return within

    def _sum_with_product(
        self, graph: Graph, node: Node, product: Node, values: Mapping[Node, str]
    ) -> str:
        """Return a sum or difference one part of which is a product."""
        first, second = graph.operands[node]
        a, b = (values[operand] for operand in graph.operands[product])
        rest = values[second if product == first else first]
        if graph.operations[node] == "subtract":
            negated = rest if product == first else a
            other = self._emit(f"fneg {self.type} {negated}")
            a, rest = (a, other) if product == first else (other, rest)
        return self._fused(a, b, rest)

    def literal(self, value: float) -> str:
        """Return a number, or a vector with it in all lanes."""
        word = f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
        return word if self.lanes == 1 else f"splat (double {word})"

    def _whole(self, value: int) -> str:
        return str(value) if self.lanes == 1 else f"splat (i64 {value})"

    def _emit(self, text: str) -> str:
        self._count += 1
        name = f"%v{self._count}"
        self._lines.append(f"{name} = {text}")
        return name

    def _place(self, array: str, position: int) -> str:
        return self._emit(f"getelementptr {self.type}, ptr %{array}, i64 {position}")

    def _load(self, array: str, position: int) -> str:
        if array in self._shared and self.lanes > 1:
            return self._spread(array, position)
        place = self._place(array, position)
        return self._emit(f"load {self.type}, ptr {place}, align 8")

    def _spread(self, array: str, position: int) -> str:
        """Load one double into all lanes."""
        place = self._emit(f"getelementptr double, ptr %{array}, i64 {position}")
        one = self._emit(f"load double, ptr {place}, align 8")
        first = self._emit(f"insertelement {self.type} poison, double {one}, i64 0")
        mask = f"<{self.lanes} x i32> zeroinitializer"
        return self._emit(f"shufflevector {self.type} {first}, {self.type} poison, {mask}")

    def _operation(self, operation: str, operands: list[str]) -> str:
        a = operands[0]
        if operation in _BINARY:
            return self._arithmetic(operation, a, operands[1])
        match operation:
            case "negate":
                return self._emit(f"fneg {self.type} {a}")
            case "reciprocal":
                return self._emit(f"fdiv {self.type} {self.literal(1.0)}, {a}")
            case "floor":
                smallest = self.literal(SMALLEST_BASE)
                held = self._select(self._compare("olt", a, smallest), smallest, a)
                low = self._compare("olt", a, self.literal(LOWEST_BASE))
                return self._select(low, self.literal(float("nan")), held)
            case "above_floor":
                above = self._compare("ogt", a, self.literal(SMALLEST_BASE))
                return self._select(above, self.literal(1.0), self.literal(0.0))
            case "less":
                return self._compare("olt", a, operands[1])
            case "select":
                return self._select(a, operands[1], operands[2])
            case "exp":
                return self._exponential(a)
            case "log":
                return self._logarithm(a)
            case "sqrt" | "sin" | "cos":
                return self._intrinsic(operation, a)
            case "abs":
                return self._intrinsic("fabs", a)
        raise AssertionError(operation)

    def _intrinsic(self, name: str, a: str) -> str:
        suffix = "f64" if self.lanes == 1 else f"v{self.lanes}f64"
        return self._emit(f"call {self.type} @llvm.{name}.{suffix}({self.type} {a})")

    def _compare(self, how: str, a: str, b: str) -> str:
        return self._emit(f"fcmp {how} {self.type} {a}, {b}")

    def _select(self, condition: str, yes: str, no: str) -> str:
        return self._emit(f"select {self.logic} {condition}, {self.type} {yes}, {self.type} {no}")

    def _held(self, held: str, live: str) -> str:
        """Return a condition as it is held, or as it is where a NaN is held."""
        is_held = self._compare("ord", held, held)
        yes = self._compare("ogt", held, self.literal(0.5))
        return self._emit(f"select {self.logic} {is_held}, {self.logic} {yes}, {self.logic} {live}")

    def _arithmetic(self, operation: str, a: str, b: str) -> str:
        written = _BINARY.get(operation, operation)
        if self._alike:
            written = written.removesuffix(" contract")
        return self._emit(f"{written} {self.type} {a}, {b}")

    def _fused(self, a: str, b: str, c: str) -> str:
        if self._alike:
            kind = self.type
            suffix = "f64" if self.lanes == 1 else f"v{self.lanes}f64"
            return self._emit(f"call {kind} @llvm.fma.{suffix}({kind} {a}, {kind} {b}, {kind} {c})")
        return self._arithmetic("add", self._arithmetic("multiply", a, b), c)

    def _polynomial(self, coefficients: Sequence[float], x: str) -> str:
        """Return the sum of coefficients[k] x**k, in pairs so that the chain of waits is short."""
        terms = [self.literal(c) for c in coefficients]
        power = x
        while len(terms) > 1:
            paired = [
                self._fused(terms[k + 1], power, terms[k]) for k in range(0, len(terms) - 1, 2)
            ]
            terms = paired + ([terms[-1]] if len(terms) % 2 else [])
            if len(terms) > 1:
                power = self._arithmetic("multiply", power, power)
        return terms[0]

    def _bits(self, a: str) -> str:
        return self._emit(f"bitcast {self.type} {a} to {self.integer}")

    def _real(self, a: str) -> str:
        return self._emit(f"bitcast {self.integer} {a} to {self.type}")

    def _integers(self, operation: str, a: str, b: str) -> str:
        return self._emit(f"{operation} {self.integer} {a}, {b}")

    def _exponential(self, x: str) -> str:
        """Return exp(x) to about one unit in the last place; below exp(-708) it is zero.

        exp(x) = 2**k exp(r), |r| <= ln(2)/2, with the Taylor polynomial of degree 13 for exp(r).
        """
        scaled = self._arithmetic("fmul", x, self.literal(_LOG2_E))
        shifted = self._arithmetic("fadd", scaled, self.literal(_ROUNDING))
        whole = self._arithmetic("fsub", shifted, self.literal(_ROUNDING))
        rest = self._fused(whole, self.literal(-_LN2_HIGH), x)
        rest = self._fused(whole, self.literal(-_LN2_LOW), rest)
        factorial, coefficients = 1.0, []
        for k in range(2, 14):
            factorial *= k
            coefficients.append(1.0 / factorial)
        tail = self._polynomial(coefficients, rest)
        square = self._arithmetic("multiply", rest, rest)
        series = self._arithmetic("add", self.literal(1.0), self._fused(square, tail, rest))
        # 2**(k-1), doubled at the end: 2**1024 itself has no representation
        exponent = self._integers("shl", self._bits(shifted), self._whole(52))
        half = self._real(self._integers("add", exponent, self._whole(1022 << 52)))
        value = self._arithmetic("fmul", self._arithmetic("fmul", series, half), self.literal(2.0))
        high = self._compare("ogt", x, self.literal(_LARGEST_EXPONENT))
        low = self._compare("olt", x, self.literal(_SMALLEST_EXPONENT))
        value = self._select(high, self.literal(float("inf")), value)
        return self._select(low, self.literal(0.0), value)

    def _logarithm(self, x: str) -> str:
        """Return log(x) to about one unit in the last place.

        x = 2**k m with m in [sqrt(1/2), sqrt(2)); log(m) from the series of artanh in
        s = (m-1)/(m+1), arranged so that m-1 itself, which is exact, leads.
        """
        root_half = 0x3FE6A09E667F3BCD
        one = 1023 << 52
        bits = self._bits(x)
        moved = self._integers("sub", bits, self._whole(root_half - one))
        biased = self._integers("lshr", moved, self._whole(52))
        # or-ing into the mantissa of 2**52 turns a small whole number into a double
        number = self._real(self._integers("or", biased, self._whole(0x4330000000000000)))
        k = self._arithmetic("fsub", number, self.literal(4503599627370496.0 + 1023.0))
        exponent = self._integers("shl", biased, self._whole(52))
        mantissa = self._integers("sub", bits, self._integers("sub", exponent, self._whole(one)))
        f = self._arithmetic("fsub", self._real(mantissa), self.literal(1.0))
        s = self._arithmetic("fdiv", f, self._arithmetic("fadd", f, self.literal(2.0)))
        z = self._arithmetic("multiply", s, s)
        tail = self._polynomial([2.0 / (2 * j + 1) for j in range(1, 11)], z)
        series = self._arithmetic("multiply", z, tail)
        half = self._arithmetic("multiply", self._arithmetic("multiply", f, f), self.literal(0.5))
        inner = self._fused(
            s,
            self._arithmetic("add", half, series),
            self._arithmetic("multiply", k, self.literal(_LN2_LOW)),
        )
        near = self._arithmetic("subtract", f, self._arithmetic("subtract", half, inner))
        value = self._fused(k, self.literal(_LN2_HIGH), near)
        zero, infinite = self.literal(0.0), self.literal(float("inf"))
        negative = self._select(self._compare("olt", x, zero), self.literal(float("nan")), x)
        empty = self._compare("oeq", x, zero)
        special = self._select(empty, self.literal(float("-inf")), negative)
        value = self._select(self._compare("olt", x, infinite), value, special)
        return self._select(self._compare("ogt", x, zero), value, special)

    def declarations(self) -> str:
        """Return the declarations the kernels need."""
        suffix = "f64" if self.lanes == 1 else f"v{self.lanes}f64"
        three = ", ".join([self.type] * 3)
        return f"declare {self.type} @llvm.fma.{suffix}({three})\n" + "".join(
            f"declare {self.type} @llvm.{name}.{suffix}({self.type})\n"
            for name in ("sqrt", "sin", "cos", "fabs")
        )
