"""Pieces of code generation against NumPy: functions, derivatives, factorizations, fallback."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.code.invoke import invoke
from ranklmodel.compiled.code.machine import Loaded, compile_object
from ranklmodel.compiled.kernels.llvm import Emitter, Kernel
from ranklmodel.compiled.kernels.model import linear_kernels
from ranklmodel.compiled.make import fast_engine
from ranklmodel.equations import elimination
from ranklmodel.equations.graph import Graph
from ranklmodel.errors import ModelError
from ranklmodel.language.builder import Builder
from ranklmodel.simulation.problem import Problem, Tolerance
from ranklmodel.simulation.reference import ReferenceEngine
from tests.compiled.sample_models import VALUES, drug_and_bone


def loaded(kernels: list[Kernel], lanes: int) -> Loaded:
    """Return kernels as machine code."""
    emitter = Emitter(lanes)
    text = [emitter.declarations(), *(emitter.kernel(kernel, {}) for kernel in kernels)]
    return Loaded(compile_object("\n".join(text)))


@pytest.mark.parametrize("lanes", [1, 2, 4, 8])
@pytest.mark.parametrize("name", ["exp", "log", "sqrt", "sin", "cos"])
def test_functions_are_accurate_to_the_last_places(name: str, lanes: int) -> None:
    graph = Graph()
    node = graph.function(name, graph.input("x", 0))
    kernel = Kernel("f", graph, ("x", "y"), (("y", 0, node),))
    code = loaded([kernel], lanes)
    random = np.random.default_rng(3)
    values = np.concatenate([random.uniform(-700, 700, 400), random.normal(0, 1, 400)])
    if name in ("log", "sqrt"):
        values = np.concatenate([np.exp(values), 1 + 1e-6 * values[400:], [5e-300, 1.0]])
    values = values[: len(values) // lanes * lanes].reshape(-1, lanes)
    with np.errstate(over="ignore"):
        expected = getattr(np, name)(values)
    for row, wanted in zip(values, expected, strict=True):
        result = np.empty(lanes)
        invoke(code.addresses(["f"])[0], np.ascontiguousarray(row), result)
        np.testing.assert_allclose(result, wanted, rtol=4e-16 * 2, atol=1e-300)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("exp", -np.inf, 0.0),
        ("exp", np.inf, np.inf),
        ("exp", 1000.0, np.inf),
        ("exp", -1000.0, 0.0),
        ("exp", np.nan, np.nan),
        ("exp", 0.0, 1.0),
        ("log", 0.0, -np.inf),
        ("log", -1.0, np.nan),
        ("log", np.inf, np.inf),
        ("log", np.nan, np.nan),
        ("log", 1.0, 0.0),
    ],
)
def test_functions_at_their_ends(name: str, value: float, expected: float) -> None:
    graph = Graph()
    node = graph.function(name, graph.input("x", 0))
    code = loaded([Kernel("f", graph, ("x", "y"), (("y", 0, node),))], 1)
    result = np.empty(1)
    invoke(code.addresses(["f"])[0], np.array([value]), result)
    np.testing.assert_equal(result[0], expected)


@pytest.mark.parametrize("seed", range(8))
def test_factorization_of_random_patterns(seed: int) -> None:
    random = np.random.default_rng(seed)
    size = int(random.integers(1, 14))
    jacobian = np.where(random.random((size, size)) < 0.3, random.normal(0, 2, (size, size)), 0.0)
    pattern = [(int(i), int(j)) for i, j in np.argwhere(jacobian)]
    scheme = elimination.elimination(size, pattern)
    code = loaded(linear_kernels(scheme), 1)
    factorize, solve, check = code.addresses(["factorize", "solve", "check"])
    entries = np.array([jacobian[place] for place in pattern] or [0.0])
    shift, right = np.array([25.0]), random.normal(0, 1, size)
    factors, solved, wrong = np.empty(len(scheme.factors)), np.empty(size), np.empty(1)
    invoke(factorize, entries, shift, factors)
    invoke(solve, factors, right, solved)
    invoke(check, entries, shift, solved, right, wrong)
    expected = np.linalg.solve(25.0 * np.eye(size) - jacobian, right)
    np.testing.assert_allclose(solved, expected, rtol=1e-10)
    assert wrong[0] <= 0.0
    spoiled = solved * (1 + 1e-6 * random.normal(0, 1, size))
    invoke(check, entries, shift, spoiled, right, wrong)
    assert wrong[0] > 0.0


def test_rates_and_jacobian_are_the_models() -> None:
    model = drug_and_bone()
    fast, reference = fast_engine(model), ReferenceEngine(model)
    random = np.random.default_rng(5)
    for _ in range(20):
        constants = VALUES * random.lognormal(0, 1, len(VALUES))
        state = random.lognormal(0, 1, 6)
        for what in ("rates", "jacobian"):
            made = getattr(fast, what)(state, constants)
            expected = getattr(reference, what)(state, constants)
            np.testing.assert_allclose(made, expected, rtol=1e-11, atol=1e-13)


def needs_pivoting() -> Problem:
    """Return a problem whose diagonal vanishes at the first step that the tolerance allows."""
    return Problem(np.array([1.0]), np.array([1.0, 0.0]), np.linspace(0.0, 3.0, 7))


def test_a_spoiled_factorization_is_pivoted_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit below rounding, every factorization counts as spoiled and is pivoted."""
    m = Builder("oscillator")
    rate = m.parameter("rate", "1/day")
    x, y = m.state("x", "1", ""), m.state("y", "1", "")
    m.process("along", rate * sympy.sin(y), makes=x)
    m.process("across", rate * x * (1 + y**2), uses=y)
    model = m.assemble()
    problem = replace(needs_pivoting(), tolerance=Tolerance(1e-8, 1e-10))
    plain = fast_engine(model, "Rodas5P").integrate(problem)
    assert plain.statistics.fallbacks == 0
    monkeypatch.setattr(elimination, "BACKWARD_ERROR", -1.0)
    monkeypatch.setattr(
        "ranklmodel.compiled.code.program.program_key", lambda *parts: "pivoting-test"
    )
    monkeypatch.setattr("ranklmodel.disk.cache.read", lambda *parts: None)
    monkeypatch.setattr("ranklmodel.disk.cache.write", lambda *parts: False)
    engine = fast_engine(model, "Rodas5P")
    pivoted = engine.integrate(problem)
    assert pivoted.statistics.fallbacks == pivoted.statistics.factorizations > 10
    np.testing.assert_allclose(pivoted.states, plain.states, rtol=1e-10)
    lanes = engine.integrate_many([problem] * 3)
    np.testing.assert_allclose(lanes[2].states, plain.states, rtol=1e-10)


def test_an_unknown_function_is_named() -> None:
    m = Builder("strange")
    rate = m.parameter("rate", "1/day")
    amount = m.state("amount", "1", "")
    m.process("change", rate * sympy.gamma(1 + amount), makes=amount)
    with pytest.raises(ModelError, match="gamma"):
        fast_engine(m.assemble())
