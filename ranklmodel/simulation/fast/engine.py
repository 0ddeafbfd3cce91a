"""The fast engine: the interface over compiled kernels and the Rosenbrock solver."""

from __future__ import annotations

import ctypes
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, final

import numpy as np

from ranklmodel.errors import SimulationError
from ranklmodel.simulation.fast import packing
from ranklmodel.simulation.fast.machine import natural_lanes
from ranklmodel.simulation.fast.program import Program, cached_program, compiled_program
from ranklmodel.simulation.fast.tableaus import RODAS4, RODAS5P, TABLEAUS, Tableau

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.network.layout import Layout
    from ranklmodel.network.model import Model
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats

MethodName = Literal["automatic", "Rodas4", "Rodas5P"]

# Looser than this, the fourth-order method needs fewer stages in all.
_FIFTH_ORDER_BELOW = 3e-4
# Steps between looks at the clock and at interrupts, about a tenth of a second.
_BUDGET = 20_000
_CHUNK = 64


@final
class FastEngine:
    """Integrates a model with compiled kernels.

    Made by :func:`fast_engine` or :func:`load_cached`.

    Parameters
    ----------
    program : Program
        Kernels for one patient.
    lane_program : callable
        Returns the kernels for several patients at once when they are first needed.
    method : {"automatic", "Rodas4", "Rodas5P"}
        Which method; by tolerance where automatic.
    """

    def __init__(
        self,
        program: Program,
        lane_program: Callable[[], Program],
        method: MethodName = "automatic",
    ) -> None:
        self._program = program
        self._lane_program = lane_program
        self.method: MethodName = method

    @property
    def layout(self) -> Layout:
        """Names and units of the model."""
        return self._program.layout

    @cached_property
    def _wide(self) -> Program:
        return self._lane_program()

    def start(self, constants: Floats) -> Floats:
        """Return the declared start of every state, shape (n_states,)."""
        states = np.zeros(len(self.layout.states))
        self._call("start", _contiguous(constants), states)
        return states

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of the states per day, shape (n_states,)."""
        rates = np.zeros(len(self.layout.states))
        _invoke(self._solver("rates"), _contiguous(state), self._hoisted(constants), rates)
        return rates

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state), shape (n_states, n_states)."""
        sizes = self._program.sizes
        rates, entries = np.zeros(sizes.states), np.zeros(max(sizes.jacobian, 1))
        kernel = self._solver("rates_jacobian")
        _invoke(kernel, _contiguous(state), self._hoisted(constants), rates, entries)
        matrix = np.zeros((sizes.states, sizes.states))
        matrix[sizes.rows, sizes.columns] = entries[: sizes.jacobian]
        return matrix

    def outputs(self, states: Floats, constants: Floats) -> Floats:
        """Return states, rules and observables, shape (n_times, n_outputs)."""
        states = np.ascontiguousarray(states, dtype=float)
        number, width = len(states), len(self.layout.states)
        shown = np.empty((number, width + self._program.sizes.outputs))
        shown[:, :width] = states
        row = np.empty(max(self._program.sizes.outputs, 1))
        constants = np.asarray(constants, dtype=float)
        hoisted = self._hoisted(constants if constants.ndim == 1 else constants[0])
        for k in range(number):
            if constants.ndim == 2 and k and not np.array_equal(constants[k], constants[k - 1]):
                hoisted = self._hoisted(constants[k])
            self._call("outputs", states[k], hoisted, row)
            shown[k, width:] = row[: self._program.sizes.outputs]
        return shown

    def integrate(self, problem: Problem) -> Solution:
        """Run one problem.

        Raises
        ------
        SimulationError
            If a rate is not finite, the solution blows up, or a limit is reached.
        """
        result = self._solved([problem], self._program)[0]
        if isinstance(result, SimulationError):
            raise result
        return result

    def integrate_many(
        self,
        problems: Sequence[Problem],
        threads: int = 0,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[Solution]:
        """Run several problems; results in order, the same bits for any number of threads.

        Parameters
        ----------
        problems : sequence of Problem
            What to run.
        threads : int
            0 for one each processor.
        progress : callable, optional
            Told (finished, all) after every group of runs.

        Raises
        ------
        SimulationError
            The first, in order, of the runs that failed; see :meth:`attempt_many`.
        """
        results = self.attempt_many(problems, threads, progress)
        for result in results:
            if isinstance(result, SimulationError):
                raise result
        return results  # type: ignore[return-value]  # errors were just excluded

    def attempt_many(
        self,
        problems: Sequence[Problem],
        threads: int = 0,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[Solution | SimulationError]:
        """Run several problems and return the error in place of each run that failed."""
        import os

        wide = self._wide
        chunks = [problems[k : k + _CHUNK] for k in range(0, len(problems), _CHUNK)]
        results: list[Solution | SimulationError] = []
        with ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool:
            for part in pool.map(lambda chunk: self._solved(chunk, wide), chunks):
                results.extend(part)
                if progress is not None:
                    progress(len(results), len(problems))
        return results

    def _solved(
        self, problems: Sequence[Problem], program: Program
    ) -> list[Solution | SimulationError]:
        from ranklmodel.simulation.fast.driver import advance
        from ranklmodel.simulation.fast.records import empty_lanes, method_of

        for problem in problems:
            packing.checked(problem, self.layout)
        began = time.perf_counter()
        tableau = self._tableau(problems)
        queue = packing.packed(problems, self.layout)
        lanes, _kept = empty_lanes(program, tableau)
        method, tokens = method_of(tableau), (0,) * program.lanes
        limit = sum(problem.time_limit for problem in problems)
        while not advance(queue, lanes, method, tokens, _BUDGET):
            if time.perf_counter() - began > limit:
                packing.note_times(queue, lanes)
                break
        seconds = (time.perf_counter() - began) / len(problems)
        label = f"fast {tableau.name}"
        return [
            packing.solution_of(queue, k, problem, self.layout, label, seconds)
            for k, problem in enumerate(problems)
        ]

    def _tableau(self, problems: Sequence[Problem]) -> Tableau:
        if self.method != "automatic":
            return TABLEAUS[self.method]
        tightest = min(problem.tolerance.relative for problem in problems)
        return RODAS5P if tightest < _FIFTH_ORDER_BELOW else RODAS4

    def _solver(self, name: str) -> int:
        from ranklmodel.simulation.fast.kernels import SOLVER_KERNELS

        return int(self._program.solver[SOLVER_KERNELS.index(name)])

    def _hoisted(self, constants: Floats) -> Floats:
        hoisted = np.zeros(self._program.sizes.hoisted)
        _invoke(self._solver("prologue"), _contiguous(constants), hoisted)
        return hoisted

    def _call(self, name: str, *arrays: Floats) -> None:
        _invoke(self._program.others[name], *arrays)


def _contiguous(values: Floats) -> Floats:
    return np.ascontiguousarray(values, dtype=float)


_PROTOTYPES: dict[int, Any] = {}


def _invoke(address: int, *arrays: Floats) -> None:
    """Call a kernel from Python."""
    count = len(arrays)
    if count not in _PROTOTYPES:
        _PROTOTYPES[count] = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * count)
    _PROTOTYPES[count](address)(*[array.ctypes.data for array in arrays])


def fast_engine(
    model: Model,
    method: MethodName = "automatic",
    notice: Callable[[str], None] | None = None,
) -> FastEngine:
    """Return the fast engine of a model, compiled now or read from the cache.

    Parameters
    ----------
    model : Model
        The model.
    method : {"automatic", "Rodas4", "Rodas5P"}
        Integration method.
    notice : callable, optional
        Told, with one sentence, when something slow starts.
    """
    return FastEngine(
        compiled_program(model, 1, notice),
        lambda: compiled_program(model, natural_lanes(), notice),
        method,
    )


def load_cached(fingerprint: str, method: MethodName = "automatic") -> FastEngine | None:
    """Return the engine of the model with this fingerprint, without SymPy, or None.

    Both the scalar and the lane kernels must be in the cache, since nothing can be compiled without
    the equations.
    """
    program = cached_program(fingerprint, 1)
    wide = cached_program(fingerprint, natural_lanes())
    if program is None or wide is None:
        return None
    return FastEngine(program, lambda: wide, method)
