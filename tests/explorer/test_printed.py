"""What is printed as JavaScript is what the graph means, however operations are nested."""

from __future__ import annotations

import json
import math
import random
import shutil
import subprocess

import pytest

from ranklmodel.compiled.kernels.llvm import Kernel
from ranklmodel.equations.graph import LOWEST_BASE, SMALLEST_BASE, Graph, Node
from ranklmodel.explorer.printed.printing import PRELUDE, literal, printed

ARRAYS = {"states": "s", "hoisted": "h", "rates": "r"}
INPUTS = [0.5, -2.0, 3.0, 1e-7, -1e-9, 0.0, 7.25]
TWO = ("add", "subtract", "multiply")
ONE = ("negate", "reciprocal", "floor", "exp", "sqrt", "abs", "above_floor", "sin", "cos")
SAFE = {"sqrt", "reciprocal"}


def grown(seed: int, size: int = 300) -> tuple[Graph, list[Node]]:
    """Return a graph whose nodes are put together at random, and some of them."""
    chance, graph = random.Random(seed), Graph()
    nodes = [graph.input("states", k) for k in range(len(INPUTS))]
    nodes += [graph.number(value) for value in (2.0, -0.5, 1e-12)]
    for _ in range(size):
        first, second, third = (chance.choice(nodes[-60:] + nodes[:8]) for _ in range(3))
        operation = chance.choice((*TWO, *TWO, *ONE, "select"))
        if operation in TWO:
            nodes.append(graph.apply(operation, first, second))
        elif operation == "select":
            nodes.append(graph.select(graph.less(first, second), third, first))
        elif operation in SAFE:  # not of zero, and of nothing below it
            nodes.append(graph.apply(operation, graph.add(graph.function("abs", first), graph.one)))
        elif operation == "exp":
            nodes.append(graph.function("exp", graph.function("sin", first)))
        else:
            nodes.append(graph.apply(operation, first))
    return graph, nodes[-40:]


def meaning(graph: Graph, outputs: list[Node]) -> list[float]:
    """Return what the nodes come to."""
    values: dict[Node, float] = {}
    for node in graph.needed(outputs):
        a, b, c = ([values[o] for o in graph.operands[node]] + [math.nan] * 3)[:3]
        match graph.operations[node]:
            case "number":
                values[node] = graph.numbers[node]
            case "input":
                values[node] = INPUTS[graph.inputs[node][1]]
            case "add":
                values[node] = a + b
            case "subtract":
                values[node] = a - b
            case "multiply":
                values[node] = a * b
            case "negate":
                values[node] = -a
            case "reciprocal":
                values[node] = 1 / a
            case "floor":
                values[node] = math.nan if a < LOWEST_BASE else max(a, SMALLEST_BASE)
            case "above_floor":
                values[node] = float(a > SMALLEST_BASE)
            case "less":
                values[node] = float(a < b)
            case "select":
                values[node] = b if a else c
            case name:
                values[node] = abs(a) if name == "abs" else getattr(math, name)(a)
    return [values[node] for node in outputs]


def test_nested_operations_keep_their_meaning() -> None:
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    parts, expected = [PRELUDE, f"const all = [], s = {json.dumps(INPUTS)}; let r;"], []
    for seed in range(20):
        graph, outputs = grown(seed)
        stores = tuple(("rates", k, node) for k, node in enumerate(outputs))
        kernel = Kernel("rates", graph, ("states", "rates"), stores)
        parts.append(f"r = []; ({printed(kernel, {}, ARRAYS)})(s, r); all.push(r.map(String));")
        expected.append(meaning(graph, outputs))
    parts.append("process.stdout.write(JSON.stringify(all));")
    done = subprocess.run(
        ["node", "-"], input="\n".join(parts), capture_output=True, text=True, check=True
    )
    for came, meant in zip(json.loads(done.stdout), expected, strict=True):
        numbers = [float(word.replace("Infinity", "inf")) for word in came]
        assert numbers == pytest.approx(meant, rel=1e-11, abs=1e-300, nan_ok=True)


def test_what_is_hoisted_is_read() -> None:
    graph = Graph()
    hoisted = graph.function("exp", graph.input("constants", 0))
    kernel = Kernel(
        "rates",
        graph,
        ("states", "hoisted", "rates"),
        (("rates", 0, graph.multiply(hoisted, graph.input("states", 1))),),
    )
    assert printed(kernel, {hoisted: 3}, ARRAYS) == "(s,h,r)=>{r[0]=h[3]*s[1];}"


@pytest.mark.parametrize("value", [0.1, 1 / 3, -1e-300, 2.0**60, 5e-324, -0.25, 1e22, 123456789.0])
def test_numbers_are_read_back_to_the_bit(value: float) -> None:
    assert float(literal(value)) == value
