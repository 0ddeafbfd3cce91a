"""The reference engine: SciPy on the model's own equations, slow, plain and independent.

It shares nothing with the fast engine but the model, so that the two check each other, and it runs
wherever NumPy and SciPy do. Multistep methods restart at every edge, which is what makes it slow
under daily doses and exact on short ones.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, final

import numpy as np
import sympy

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.dense_steps import DenseSteps
from ranklmodel.simulation.problem import Problem, Solution, Statistics, require_valid
from ranklmodel.simulation.remade import Remade

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.schedule import Floats

Method = Literal["LSODA", "Radau", "BDF"]

_NO_TIME = 1e-13  # relative; steps below it are rounding
_STUCK = 20_000  # evaluations without getting on


@final
class ReferenceEngine(Remade):
    """Integrates a model with SciPy and its symbolic Jacobian.

    Parameters
    ----------
    model : Model
        The model.
    method : {"LSODA", "Radau", "BDF"}
        SciPy's integrator.
    """

    def __init__(self, model: Model, method: Method = "LSODA") -> None:
        self.model = model
        self.method: Method = method
        self.made_by = (ReferenceEngine, (model, method))

    @property
    def layout(self) -> Layout:
        """Names and units of the model."""
        return self.model.layout

    def assembled(self) -> Model:
        """Return the model."""
        return self.model

    def start(self, constants: Floats) -> Floats:
        """Return the declared start of every state, shape (n_states,)."""
        return self._evaluated(self._start, constants)

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of the states per day, shape (n_states,)."""
        return self._evaluated(self._rates, state, constants)

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state), shape (n_states, n_states)."""
        matrix = np.zeros((len(state), len(state)))
        entries = self._evaluated(self._jacobian, state, constants)
        matrix[self._jacobian_rows, self._jacobian_columns] = entries
        return matrix

    def implicit_steps(self, constants: Floats) -> DenseSteps:
        """Return systems for implicit steps, one for each row of constants."""
        return DenseSteps(self, constants)

    def _evaluated(self, compiled: Callable[..., Any], *arrays: Floats) -> Floats:
        try:
            return np.array(compiled(*(array.tolist() for array in arrays)), dtype=float)
        except (ArithmeticError, ValueError, TypeError) as error:
            layout = self.layout
            names = (*layout.parameters.names, *layout.inputs.names)
            values = dict(zip(names, arrays[-1].tolist(), strict=False))
            raise SimulationError(
                f"the equations can not be computed ({error})", parameters=values
            ) from None

    def outputs(self, states: Floats, constants: Floats) -> Floats:
        """Return states, rules and observables, shape (n_times, n_outputs)."""
        constants = np.broadcast_to(constants, (len(states), constants.shape[-1]))
        # What is not finite is the caller's to refuse, by name; NumPy's warnings have none.
        with np.errstate(all="ignore"):
            columns = self._shown(list(states.T), list(constants.T))
        # Filled in place: most of hundreds of columns are numbers when one state is shown.
        own = states.shape[1]
        shown = np.empty((len(states), own + len(columns)))
        shown[:, :own] = states
        for place, column in enumerate(columns, own):
            shown[:, place] = column
        return shown

    def integrate(self, problem: Problem) -> Solution:
        """Run one problem from edge to edge.

        Raises
        ------
        SimulationError
            If the integrator fails, a rate is not finite, or a limit is reached.
        """
        if problem.dosing == "averaged" or problem.sensitivity_to is not None:
            raise SimulationError(
                "the reference engine has no averaged dosing and no gradients; use engine='fast'"
            )
        require_valid(problem, self.layout)
        return _Run(self, problem).solution()

    def integrate_many(self, problems: Sequence[Problem], threads: int = 0) -> list[Solution]:
        """Run several problems one after another; `threads` is taken for the interface only."""
        return [self.integrate(problem) for problem in problems]

    @cached_property
    def _arguments(self) -> list[tuple[sympy.Symbol, ...]]:
        model = self.model
        return [
            model.symbols(model.states),
            model.symbols(model.parameters) + model.symbols(model.inputs),
        ]

    @cached_property
    def _numbers(self) -> dict[sympy.Symbol, sympy.Float]:
        model = self.model
        return {
            symbol: sympy.Float(conversion.value, 17)
            for symbol, conversion in zip(
                model.symbols(model.conversions), model.conversions, strict=True
            )
        }

    def _compiled(
        self, expressions: Sequence[sympy.Expr], equations: Sequence[Any], modules: str
    ) -> Callable[..., Any]:
        """Return a function of all symbols that gives the expressions, equations first."""
        before = [(symbol, expression.xreplace(self._numbers)) for symbol, expression in equations]
        numeric = [sympy.sympify(e).xreplace(self._numbers) for e in expressions]
        return sympy.lambdify(  # type: ignore[no-any-return]  # SymPy has no types
            self._arguments, numeric, modules=modules, cse=lambda listed: (before, listed)
        )

    @cached_property
    def _rule_equations(self) -> list[tuple[sympy.Symbol, sympy.Expr]]:
        rules = self.model.rules
        return [
            (symbol, rule.expression)
            for symbol, rule in zip(self.model.symbols(rules), rules, strict=True)
        ]

    @cached_property
    def _rates(self) -> Callable[..., Any]:
        return self._compiled(self.model.derivatives, self._rule_equations, "math")

    @cached_property
    def _jacobian(self) -> Callable[..., Any]:
        return self._compiled(list(self.model.jacobian.values()), self._rule_equations, "math")

    @cached_property
    def _jacobian_rows(self) -> list[int]:
        return [row for row, _ in self.model.jacobian]

    @cached_property
    def _jacobian_columns(self) -> list[int]:
        return [column for _, column in self.model.jacobian]

    @cached_property
    def _shown(self) -> Callable[..., Any]:
        rules = [symbol for symbol, _ in self._rule_equations]
        observables = [observable.expression for observable in self.model.observables]
        return self._compiled([*rules, *observables], self._rule_equations, "numpy")

    @cached_property
    def _start(self) -> Callable[..., Any]:
        model = self.model
        before = [
            (sympy.Symbol(name, real=True), expression.xreplace(self._numbers))
            for name, expression in model.starts
        ]
        return sympy.lambdify(  # type: ignore[no-any-return]  # SymPy has no types
            [self._arguments[1]],
            list(self._arguments[0]),
            modules="math",
            cse=lambda listed: (before, listed),
        )


class _LimitError(Exception):
    """Raised inside the right-hand side to leave SciPy's loop."""


class _Run:
    """One integration; holds its counters so that the engine itself stays unchanged."""

    def __init__(self, engine: ReferenceEngine, problem: Problem) -> None:
        self.engine = engine
        self.problem = problem
        self.began = time.perf_counter()
        self.counts = Statistics(f"reference {engine.method}")
        self.constants = problem.constants.copy()
        self.time = float(problem.times[0])
        self.furthest = self.time
        self.since = 0

    def solution(self) -> Solution:
        problem = self.problem
        times = problem.times
        states = np.empty((len(times), len(problem.initial)))
        state = problem.initial.astype(float).copy()
        states[0] = state
        stop = float(times[-1])
        edges = [self.time, *problem.schedule.edges(self.time, stop), stop]
        if stop == self.time:
            return Solution(times.copy(), states, self.counts)
        for begin, end in pairwise(edges):
            for position, amount in problem.schedule.doses_at(begin):
                state[position] += amount
            self._set_inputs(begin)
            inside = np.flatnonzero((times > begin) & (times <= end))
            state = self._segment(state, begin, end, times[inside], states, inside)
        counts = replace(self.counts, seconds=time.perf_counter() - self.began)
        return Solution(times.copy(), states, counts)

    def _set_inputs(self, moment: float) -> None:
        first = len(self.engine.layout.parameters)
        resting = self.problem.constants[first:]
        self.constants[first:] = self.problem.schedule.inputs_at(moment, resting)

    def _segment(
        self,
        state: Floats,
        begin: float,
        end: float,
        times: Floats,
        states: Floats,
        rows: np.ndarray,
    ) -> Floats:
        from scipy.integrate import solve_ivp

        problem, constants = self.problem, self.constants.tolist()
        scales = np.ones(len(state)) if problem.scales is None else problem.scales
        at = np.unique(np.append(times, end))
        try:
            result = solve_ivp(
                lambda t, y: self._checked_rates(t, y, constants),
                (begin, end),
                state,
                method=self.engine.method,
                t_eval=at,
                dense_output=True,  # for the count of its steps; they are interpolated anyway
                jac=lambda t, y: self.engine.jacobian(y, self.constants),
                rtol=problem.tolerance.relative,
                atol=problem.tolerance.absolute * scales,
            )
        except _LimitError as error:
            raise self._failure(str(error)) from None
        except SimulationError as error:
            raise self._failure(error.message) from None
        except (ArithmeticError, ValueError, TypeError) as error:
            raise self._failure(f"a rate can not be computed ({error})") from None
        self.time = float(result.t[-1]) if len(result.t) else begin
        if not result.success or result.sol is None or not np.isfinite(result.y).all():
            raise self._failure(f"the integrator gave up ({result.message})")
        self.counts = replace(
            self.counts,
            steps=self.counts.steps + len(result.sol.ts) - 1,
            factorizations=self.counts.factorizations + int(result.nlu),
        )
        states[rows] = result.y.T[np.searchsorted(at, times)]
        return np.array(result.y[:, -1])

    def _checked_rates(self, moment: float, state: Floats, constants: list[float]) -> list[float]:
        self.time = moment
        self.counts = replace(self.counts, evaluations=self.counts.evaluations + 1)
        if self.counts.evaluations > 10 * self.problem.step_limit:
            raise _LimitError("the step limit is reached; loosen the tolerance or raise step_limit")
        # LSODA goes on forever with steps too short to move the time.
        if moment > self.furthest + _NO_TIME * (1.0 + abs(moment)):
            self.furthest, self.since = moment, 0
        self.since += 1
        if self.since > _STUCK:
            raise _LimitError("the steps have become too short to go on; a rate may be exploding")
        if time.perf_counter() - self.began > self.problem.time_limit:
            raise _LimitError("the time limit is reached; raise time_limit or use engine='fast'")
        rates: list[float] = self.engine._rates(state.tolist(), constants)
        for position, rate in enumerate(rates):
            if not math.isfinite(rate):
                name = self.engine.layout.states.names[position]
                raise _LimitError(f"the rate of {name} is not finite")
        return rates

    def _failure(self, message: str) -> SimulationError:
        layout = self.engine.layout
        names = (*layout.parameters.names, *layout.inputs.names)
        values = dict(zip(names, self.constants.tolist(), strict=True))
        state = message.split("rate of ")[1].split()[0] if "rate of " in message else None
        return SimulationError(message, time=self.time, state=state, parameters=values)
