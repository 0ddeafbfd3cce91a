"""Faults inside the compiled solver: alone, in lanes and with derivatives, an error or the truth.

What both engines must refuse is in `test_failures`, what may befall compiled code on the disk in
`test_fast_cache`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
import sympy

from ranklmodel.compiled.contract.tableaus import TABLEAUS
from ranklmodel.compiled.engine import FastEngine, MethodName
from ranklmodel.compiled.make import fast_engine
from ranklmodel.errors import SimulationError
from ranklmodel.language.builder import Builder
from ranklmodel.model.model import Model
from ranklmodel.simulation.problem import Problem, Solution, Tolerance
from ranklmodel.simulation.schedule import Floats
from tests.compiled.sample_models import VALUES, drug_and_bone, year_of_doses

Law = Callable[[sympy.Symbol, sympy.Symbol], sympy.Expr]

METHODS: tuple[MethodName, ...] = ("Rodas4", "Rodas5P")
ALONE, IN_LANES, WITH_SLOPES = "alone", "in lanes", "with derivatives"
WAYS = (ALONE, IN_LANES, WITH_SLOPES)

in_every_way = pytest.mark.parametrize("way", WAYS)
by_each_method = pytest.mark.parametrize("method", METHODS)


def run(engine: FastEngine, problem: Problem, way: str) -> Solution:
    """Run a problem by itself, as the fifth of nine, or with derivatives by its first constant."""
    if way == ALONE:
        return engine.integrate(problem)
    if way == IN_LANES:
        return engine.integrate_many([problem] * 9)[4]
    return engine.integrate(replace(problem, sensitivity_to=np.array([0])))


@dataclass(frozen=True)
class Leaving:
    """Two states that leave their rest, at the only step length that spoils a factorization.

    The length of the run is one day, and the start is so near to rest that the solver tries it as
    one step: the matrix is then I / gamma - J, and `speed` is 1 / gamma.

    Attributes
    ----------
    matrix : callable
        From the speed to J.
    singular : bool
        Whether I / gamma - J is singular, or only has a pivot of zero.
    """

    matrix: Callable[[float], tuple[tuple[float, ...], ...]]
    singular: bool

    def model(self) -> Model:
        """Return rates linear in the distance from rest."""
        m = Builder("leaving")
        speed, rest = m.parameter("speed", "1/day"), m.parameter("rest", "1")
        x, y = m.state("x", "1", ""), m.state("y", "1", "")
        for state, row in zip((x, y), self.matrix(1.0), strict=True):
            rate = sum(int(entry) * (z - rest) for entry, z in zip(row, (x, y), strict=True))
            m.process(f"leaving_{state}", speed * rate, makes=state)
        return m.assemble()

    def problem(self, method: MethodName) -> Problem:
        """Return the run."""
        speed = 1.0 / TABLEAUS[method].gamma
        start = 1.0 + np.array([1e-5, 3e-6])
        return Problem(
            np.array([speed, 1.0]), start, np.array([0.0, 1.0]), tolerance=Tolerance(1e-9, 1e-12)
        )

    def exact(self, problem: Problem) -> Floats:
        """Return the states at the end, by the exponential of the matrix."""
        values, vectors = np.linalg.eig(np.array(self.matrix(float(problem.constants[0]))))
        parts = np.linalg.solve(vectors, (problem.initial - 1.0).astype(complex))
        end: Floats = 1.0 + (vectors @ (np.exp(values) * parts)).real
        return end


LEAVING = {
    "zero pivot": Leaving(lambda k: ((k, k), (-k, 0.0)), singular=False),
    "zero row": Leaving(lambda k: ((k, 0.0), (0.0, -k)), singular=True),
    "two equal rows": Leaving(lambda k: ((0.0, k), (k, 0.0)), singular=True),
}


@in_every_way
@by_each_method
@pytest.mark.parametrize("name", LEAVING)
def test_a_matrix_that_can_not_be_factorized_costs_a_step_not_the_answer(
    name: str, method: MethodName, way: str
) -> None:
    case = LEAVING[name]
    problem = case.problem(method)
    tableau = TABLEAUS[method]
    spoiled = np.eye(2) / tableau.gamma - np.array(case.matrix(float(problem.constants[0])))
    assert (np.linalg.det(spoiled) == 0.0) == case.singular
    assert case.singular or 0.0 in spoiled.diagonal()
    solution = run(fast_engine(case.model(), method), problem, way)
    assert solution.statistics.fallbacks > 0
    assert solution.statistics.rejections > 0 or not case.singular
    np.testing.assert_allclose(solution.states[-1], case.exact(problem), rtol=1e-8)


# So loose that no step is refused for its error.
LOOSE = Tolerance(1e-3, 1e-3)


@in_every_way
@by_each_method
def test_a_pivoted_step_is_the_one_that_needs_no_pivot(method: MethodName, way: str) -> None:
    case = LEAVING["zero pivot"]
    turned = Leaving(lambda k: tuple(row[::-1] for row in case.matrix(k)[::-1]), singular=False)
    problem = replace(case.problem(method), tolerance=LOOSE)
    pivoted = run(fast_engine(case.model(), method), problem, way)
    assert pivoted.statistics.fallbacks == pivoted.statistics.steps == 1
    problem = replace(problem, initial=problem.initial[::-1].copy())
    plain = run(fast_engine(turned.model(), method), problem, way)
    assert plain.statistics.fallbacks == 0 and plain.statistics.steps == 1
    np.testing.assert_allclose(pivoted.states[-1] - 1.0, plain.states[-1, ::-1] - 1.0, rtol=1e-9)


@in_every_way
@by_each_method
@pytest.mark.parametrize("name", [name for name, case in LEAVING.items() if case.singular])
def test_a_step_with_a_singular_matrix_is_never_taken(
    name: str, method: MethodName, way: str
) -> None:
    problem = replace(LEAVING[name].problem(method), tolerance=LOOSE)
    solution = run(fast_engine(LEAVING[name].model(), method), problem, way)
    assert solution.statistics.fallbacks == solution.statistics.rejections == 1


def growth(law: Law, method: MethodName = "automatic") -> FastEngine:
    """Return an engine of one state that changes by a law."""
    m = Builder("growth")
    rate, shape = m.parameter("rate", "1/day"), m.parameter("shape", "1")
    size = m.state("size", "1", "")
    m.process("change", rate * law(size, shape), makes=size)
    return fast_engine(m.assemble(), method)


# From nothing, with a slope there that no number holds.
ROOTS = {
    "square root": lambda size, shape: 1 + sympy.sqrt(size),
    "power": lambda size, shape: 1 + size**shape,
}


@in_every_way
@by_each_method
@pytest.mark.parametrize("name", ROOTS)
def test_a_slope_without_bound_never_gives_a_wrong_number(
    name: str, method: MethodName, way: str
) -> None:
    problem = Problem(np.array([1.0, 0.5]), np.zeros(1), np.array([0.0, 1.0]))
    try:
        end = run(growth(ROOTS[name], method), problem, way).states[-1, 0]
    except SimulationError as error:
        assert error.time == 0.0 and error.parameters == {"rate": 1.0, "shape": 0.5}
    else:
        root = math.sqrt(end)
        assert math.isclose(2.0 * (root - math.log1p(root)), 1.0, rel_tol=1e-5)


FAULTS: dict[str, tuple[Law, dict[str, float]]] = {
    "a root that becomes no number": (lambda size, shape: -1 - sympy.sqrt(size), {}),
    "a power that becomes no number": (lambda size, shape: -1 - size**shape, {}),
    "a blow-up": (lambda size, shape: size**2 + shape, {}),
    "a jump beyond all numbers": (lambda size, shape: sympy.exp(sympy.exp(size / shape)), {}),
    "the step limit": (lambda size, shape: -size * shape, {"step_limit": 2}),
    "the time limit": (lambda size, shape: -size * shape, {"time_limit": 0.0}),
}


@in_every_way
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_an_error_in_every_way_of_running(name: str, way: str) -> None:
    law, changes = FAULTS[name]
    problem = Problem(np.array([1.0, 0.5]), np.ones(1), np.linspace(0.0, 3.0, 4))
    with pytest.raises(SimulationError) as caught:
        run(growth(law), replace(problem, **changes), way)  # type: ignore[arg-type]  # by name
    error = caught.value
    assert error.parameters == {"rate": 1.0, "shape": 0.5}
    assert error.time is not None and 0.0 <= error.time < 3.0
    # the same law, stopped before the fault, runs
    early = replace(problem, times=np.array([0.0, 1e-6]))
    assert np.isfinite(run(growth(law), early, way).states).all()


def test_a_derivative_that_is_no_number_is_an_error() -> None:
    """The run is sound, and its slope by a number under a root is without bound."""
    engine = growth(lambda size, shape: sympy.sqrt(shape) - size)
    problem = Problem(np.array([1.0, 0.0]), np.ones(1), np.array([0.0, 1.0]))
    assert math.isclose(engine.integrate(problem).states[-1, 0], math.exp(-1.0), rel_tol=1e-5)
    with pytest.raises(SimulationError, match="derivative is not finite"):
        engine.integrate(replace(problem, sensitivity_to=np.array([1])))


def test_every_fault_among_others_changes_no_bit_of_theirs() -> None:
    engine = fast_engine(drug_and_bone(), "Rodas5P")
    good = [year_of_doses(constants=VALUES * (1 + 0.01 * k)) for k in range(12)]
    steep, huge = VALUES.copy(), VALUES.copy()
    steep[engine.layout.parameters.position("half")] = 0.0
    huge[engine.layout.parameters.position("turnover")] = 1e308
    bad = [
        year_of_doses(step_limit=3),
        year_of_doses(constants=steep),
        year_of_doses(constants=huge),
    ]
    alone = engine.integrate_many(good)
    mixed = engine.attempt_many([*good[:3], bad[0], *good[3:7], bad[1], *good[7:], bad[2]])
    for position in (-1, 8, 3):
        assert isinstance(mixed.pop(position), SimulationError)
    for one, other in zip(alone, mixed, strict=True):
        assert not isinstance(other, SimulationError)
        np.testing.assert_array_equal(one.states, other.states)


def test_a_fault_under_averaged_dosing_is_an_error() -> None:
    engine = fast_engine(drug_and_bone())
    for limit in ({"step_limit": 3}, {"time_limit": 0.0}):
        with pytest.raises(SimulationError, match="limit"):
            engine.integrate(year_of_doses(dosing="averaged", **limit))
    spoiled = VALUES.copy()
    spoiled[engine.layout.parameters.position("half")] = 0.0
    with pytest.raises(SimulationError):
        engine.integrate(year_of_doses(dosing="averaged", constants=spoiled))
