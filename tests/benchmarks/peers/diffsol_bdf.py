"""diffsol: BDF on our own equations as DiffSL, compiled by LLVM, restarted at every dose.

What DiffSL can do with events is a stop at a root and one map of the state there: a table of doses
is none, so that each interval between doses is a run of its own, from a state that is an input, as
are all constants. Its sparse LU is its own: with KLU, release 0.6.2 ends the whole process on the
model of bone by a segmentation fault.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import sympy
from sympy.printing.str import StrPrinter

from ranklmodel.exchange.formats.run import ModelRun
from ranklmodel.simulation.reference import ReferenceEngine
from ranklmodel.simulation.schedule import Floats
from tests.benchmarks.peers.own import ABSOLUTE, Runner, problem_of


class _Printer(StrPrinter):
    """SymPy as DiffSL writes it: powers are a function, choices are steps."""

    def _print_Pow(self, expr: Any, rational: bool = False) -> str:  # noqa: N802  # as SymPy has it
        base, exponent = expr.as_base_exp()
        if exponent == -1:
            return f"(1.0/({self._print(base)}))"
        return f"pow({self._print(base)}, {self._print(exponent)})"

    def _print_Mul(self, expr: Any) -> str:  # noqa: N802
        return "(" + "*".join(f"({self._print(factor)})" for factor in expr.args) + ")"

    def _print_Add(self, expr: Any, order: Any = None) -> str:  # noqa: N802
        return "(" + " + ".join(f"({self._print(term)})" for term in expr.args) + ")"

    def _print_Rational(self, expr: Any) -> str:  # noqa: N802
        return repr(float(expr))

    _print_Integer = _print_Float = _print_NumberSymbol = _print_Rational  # noqa: N815

    def _print_Max(self, expr: Any) -> str:  # noqa: N802
        return self._nested("max", expr.args)

    def _print_Min(self, expr: Any) -> str:  # noqa: N802
        return self._nested("min", expr.args)

    def _nested(self, name: str, parts: tuple[Any, ...]) -> str:
        first, *others = parts
        rest = self._print(others[0]) if len(others) == 1 else self._nested(name, tuple(others))
        return f"{name}({self._print(first)}, {rest})"

    def _print_Piecewise(self, expr: Any) -> str:  # noqa: N802
        return self._chosen(expr.args)

    def _chosen(self, parts: tuple[Any, ...]) -> str:
        (value, condition), *others = parts
        if condition == sympy.true or not others:
            return str(self._print(value))
        step = f"heaviside({self._print(condition.gts - condition.lts)})"
        return f"({step}*({self._print(value)}) + (1.0 - {step})*({self._chosen(tuple(others))}))"


def diffsl_of(run: ModelRun) -> str:
    """Return a run's equations as DiffSL, the first values of its states as inputs.

    States, rules and inputs are numbered: DiffSL reads what stands behind an underscore as an
    index.
    """
    engine, model = ReferenceEngine(run.model), run.model
    states, constants = engine._arguments
    rules = [symbol for symbol, _ in engine._rule_equations]
    names = {one: sympy.Symbol(f"y{k}") for k, one in enumerate(states)}
    names |= {one: sympy.Symbol(f"p{k}") for k, one in enumerate(constants)}
    names |= {one: sympy.Symbol(f"r{k}") for k, one in enumerate(rules)}
    known = {**engine._numbers, **names}
    printer = _Printer()

    def text(expression: Any) -> str:
        return str(printer.doprint(sympy.sympify(expression).xreplace(known)))

    inputs = [f"s{k}" for k in range(len(states))] + [f"p{k}" for k in range(len(constants))]
    lines = ["in_i {", *(f"  {name} = 0.0," for name in inputs), "}"]
    lines += ["u_i {", *(f"  y{k} = s{k}," for k in range(len(states))), "}"]
    lines += [f"r{k} {{ {text(one)} }}" for k, (_, one) in enumerate(engine._rule_equations)]
    return "\n".join([*lines, "F_i {", *(f"  {text(one)}," for one in model.derivatives), "}\n"])


def diffsol(run: ModelRun, times: Floats) -> Runner:
    """Return diffsol."""
    import pydiffsol

    problem = problem_of(run, times)
    table, begin, end = problem.schedule, float(times[0]), float(times[-1])
    edges = [begin, *table.edges(begin, end), end]
    ode = pydiffsol.Ode(
        diffsl_of(run),
        matrix_type=pydiffsol.faer_sparse,
        ode_solver=pydiffsol.bdf,
        linear_solver=pydiffsol.lu,
    )

    def states(relative: float) -> Floats:
        ode.rtol, ode.atol = relative, relative * ABSOLUTE
        state = problem.initial.copy()
        found = np.empty((len(times), len(state)))
        found[times == begin] = state
        for first, last in pairwise(edges):
            for place, amount in table.doses_at(first):
                state[place] += amount
            rows = np.flatnonzero((times > first) & (times <= last))
            asked = np.unique([*times[rows], last]) - first
            shown = ode.solve_dense(np.concatenate([state, run.constants]), asked).ys.T
            found[rows] = shown[: len(rows)]
            state = shown[-1].copy()
        return found

    return states
