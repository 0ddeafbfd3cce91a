"""The fast engine: the interface over compiled kernels and the Rosenbrock solver."""

from __future__ import annotations

import time
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, final

import numpy as np

from ranklmodel.compiled.batch import grouped, packed, solution_of
from ranklmodel.compiled.code.invoke import invoke
from ranklmodel.compiled.contract.kernels import SOLVER_KERNELS
from ranklmodel.compiled.contract.tableaus import RODAS4, RODAS5P, TABLEAUS, Tableau
from ranklmodel.compiled.contract.ways import Ways
from ranklmodel.compiled.derivatives import (
    output_derivatives,
    rate_derivatives,
    refuse_set_inputs,
    run_with_derivatives,
    start_derivatives,
    steady_derivatives,
)
from ranklmodel.compiled.implicit import KernelSteps
from ranklmodel.compiled.interface import Reductions
from ranklmodel.compiled.outputs import outputs_of
from ranklmodel.compiled.solver.workspace import Workspaces
from ranklmodel.compiled.together import averaged_together, in_threads, one_by_one
from ranklmodel.compiled.untaken.run import all_without, with_zeros, without
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.problem import refusals, require_valid
from ranklmodel.simulation.remade import Remade
from ranklmodel.simulation.shapes import doubles, positions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ranklmodel.compiled.code.derivative_program import DerivativeProgram
    from ranklmodel.compiled.code.invoke import Solver
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.interface import AveragedDerivatives
    from ranklmodel.compiled.untaken.run import Drugs, Untaken
    from ranklmodel.model.layout import Layout
    from ranklmodel.model.model import Model
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats, Integers

MethodName = Literal["automatic", "Rodas4", "Rodas5P"]
# What runs must share to go through one solver call: the method, and which drugs are left out; None
# of averaged dosing, where that is another matter.
Kind: TypeAlias = "tuple[Tableau, Drugs | None]"

# Looser than this, the fourth-order method needs fewer stages in all for the same error.
_FIFTH_ORDER_BELOW = 4e-3
# Steps between looks at the clock and at interrupts, about a tenth of a second.
_BUDGET = 20_000


@final
class FastEngine(Remade):
    """Integrates a model with compiled kernels.

    Made by :func:`~ranklmodel.compiled.make.fast_engine` or, without the equations, by
    :func:`~ranklmodel.compiled.make.load_cached`.

    Parameters
    ----------
    program : Program
        Kernels for one patient.
    lane_program : callable
        Returns the kernels for several patients at once when they are first needed.
    averaged : callable
        Returns the kernels for averaged dosing likewise, given what is zero throughout by name, and
        the number of lanes.
    derivatives : callable
        Returns the kernels for derivatives by some constants likewise.
    averaged_derivatives : callable
        Returns those for derivatives of averaged dosing likewise.
    untaken : Untaken
        The model without drugs that are not taken in a run of many doses.
    solver : callable
        Returns the solver for a number of lanes, or the tangent-linear one for 0.
    method : {"automatic", "Rodas4", "Rodas5P"}
        Which method; by tolerance where automatic.
    model : callable, optional
        Returns the model when it is first asked for.
    """

    def __init__(
        self,
        program: Program,
        lane_program: Callable[[], Program],
        averaged: Callable[[tuple[str, ...], int], Program],
        derivatives: Callable[[tuple[int, ...], bool, Drugs], DerivativeProgram],
        averaged_derivatives: Callable[
            [tuple[int, ...], bool, tuple[str, ...]], AveragedDerivatives
        ],
        untaken: Untaken,
        solver: Callable[[int], Solver],
        method: MethodName = "automatic",
        model: Callable[[], Model] | None = None,
    ) -> None:
        self._program = program
        self._lane_program = lane_program
        self._averaged = cache(averaged)
        self._derivative_program = cache(derivatives)
        self._untaken = untaken
        self._solver = solver
        self.method: MethodName = method
        self._model = model
        self._reduced = Reductions(
            lambda absent, lanes: self._averaged(absent, lanes),
            cache(averaged_derivatives),
            self._one,
            self._solved,
            self._derived,
        )
        self._workspaces = Workspaces()

    @property
    def layout(self) -> Layout:
        """Names and units of the model."""
        return self._program.layout

    @cached_property
    def ways(self) -> Ways:
        """How drugs enter the model, of which some doses may be averaged."""
        return Ways.of(self.layout)

    def assembled(self) -> Model:
        """Return the model, assembled now; SimulationError for an engine of other code alone."""
        model = None if self._model is None else self._model()
        if model is None or model.fingerprint != self.layout.fingerprint:
            raise SimulationError("the engine was made from code alone, or of other equations")
        return model

    @cached_property
    def _wide(self) -> Program:
        return self._lane_program()

    def _wide_without(self, drugs: Drugs) -> Program:
        return self._untaken.program(self._wide.lanes, drugs) if drugs else self._wide

    def start(self, constants: Floats) -> Floats:
        """Return the declared start of every state, shape (n_states,)."""
        states = np.zeros(self._program.sizes.states)
        self._call("start", self._constants(constants), states)
        return states

    def rates(self, state: Floats, constants: Floats) -> Floats:
        """Return the derivatives of the states per day, shape (n_states,)."""
        rates = np.zeros(self._program.sizes.states)
        self._call("rates", self._state(state), self._hoisted(constants), rates)
        return rates

    def jacobian(self, state: Floats, constants: Floats) -> Floats:
        """Return d(rates)/d(state), shape (n_states, n_states)."""
        return self.linear(state, constants)[1]

    def linear(self, state: Floats, constants: Floats) -> tuple[Floats, Floats]:
        """Return the derivatives of the states, and the derivatives of these by the states."""
        sizes, kernel = self._program.sizes, self._address("rates_jacobian")
        rates, entries = np.zeros(sizes.states), np.zeros(max(sizes.jacobian, 1))
        invoke(kernel, self._state(state), self._hoisted(constants), rates, entries)
        matrix = np.zeros((sizes.states, sizes.states))
        matrix[self._program.places] = entries[: sizes.jacobian]
        return rates, matrix

    def implicit_steps(self, constants: Floats) -> KernelSteps:
        """Return systems for implicit steps, one for each row of constants."""
        return KernelSteps(self._program, constants)

    def outputs(self, states: Floats, constants: Floats) -> Floats:
        """Return states, rules and observables, shape (n_times, n_outputs)."""
        return outputs_of(self._program, self._hoisted, states, constants)

    def integrate(self, problem: Problem) -> Solution:
        """Run one problem.

        Raises
        ------
        SimulationError
            If a rate is not finite, the solution blows up, or a limit is reached.
        """
        require_valid(problem, self.layout)
        if problem.dosing == "averaged":
            return self._averaged_run(problem)
        return self._exact(problem)

    def _exact(self, problem: Problem) -> Solution:
        if problem.sensitivity_to is not None:
            return self._without_untaken(problem, self._with_derivatives)
        return self._without_untaken(problem, lambda one, program, _: self._one(one, program))

    def _without_untaken(
        self, problem: Problem, run: Callable[[Problem, Program, Drugs], Solution]
    ) -> Solution:
        """Run a problem with every dose an edge, without drugs that are not taken where it pays."""
        drugs = self._untaken.drugs(problem)
        if not drugs:
            return run(problem, self._program, ())
        program = self._untaken.program(1, drugs)
        return with_zeros(run(without(problem, program), program, drugs), program)

    def _with_derivatives(self, problem: Problem, program: Program, drugs: Drugs) -> Solution:
        assert problem.sensitivity_to is not None
        derivatives = self._derivatives(problem.sensitivity_to, problem.initial_sensitivity, drugs)
        return self._derived(problem, program, derivatives)

    def _derived(
        self, problem: Problem, program: Program, derivatives: DerivativeProgram
    ) -> Solution:
        tableau, solver = self._tableau(problem), self._solver(0)
        return run_with_derivatives(program, derivatives, tableau, solver, problem)

    def _derivatives(
        self,
        directions: Sequence[int] | Integers,
        initial: Floats | None = None,
        drugs: Drugs = (),
    ) -> DerivativeProgram:
        """Return the kernels for some directions, which initial values as given may also move."""
        size = self._program.sizes.constants
        constants = tuple(positions(directions, size, "constants", first=-1).tolist())
        program = self._derivative_program(constants, False, drugs)
        if initial is None or program.directions.hold(initial):
            return program
        return self._derivative_program(constants, True, drugs)

    def start_slopes(self, constants: Floats, directions: Sequence[int] | Integers) -> Floats:
        """Return d(start)/d(constants), shape (n_states, n_directions)."""
        derivatives = self._derivatives(directions)
        return start_derivatives(self._program, derivatives, self._constants(constants))

    def rate_slopes(
        self, state: Floats, constants: Floats, directions: Sequence[int] | Integers
    ) -> Floats:
        """Return d(rates)/d(constants), shape (n_states, n_directions)."""
        arrays = (self._state(state), self._constants(constants))
        return rate_derivatives(self._program, self._derivatives(directions), *arrays)

    def output_slopes(
        self,
        states: Floats,
        sensitivity: Floats,
        constants: Floats,
        directions: Sequence[int] | Integers,
    ) -> Floats:
        """Return the derivatives of all outputs, shape (n_times, n_outputs, n_directions).

        Parameters
        ----------
        states : array of shape (n_times, n_states)
            As in a solution.
        sensitivity : array of shape (n_times, n_states, n_directions)
            Likewise.
        constants : array of shape (n_constants,) or (n_times, n_constants)
            In force.
        directions : sequence of int
            The constants the derivatives are by.
        """
        derivatives = self._derivatives(directions)
        return output_derivatives(self._program, derivatives, states, sensitivity, constants)

    def steady_slopes(
        self,
        state: Floats,
        constants: Floats,
        directions: Sequence[int] | Integers,
        held: Floats | None = None,
    ) -> Floats:
        """Return the derivatives of a steady state, shape (n_states, n_directions).

        `held` has the derivatives of the states that do not settle; zero where not given.
        """
        forcing, settles = self.rate_slopes(state, constants, directions), self.layout.settles
        return steady_derivatives(self.jacobian(state, constants), forcing, np.array(settles), held)

    def _one(self, problem: Problem, program: Program) -> Solution:
        result = self._solved([problem], program)[0]
        if isinstance(result, SimulationError):
            raise result
        return result

    def _averaged_run(self, problem: Problem) -> Solution:
        from ranklmodel.compiled.averaging.run import averaged_run

        if problem.sensitivity_to is not None:
            refuse_set_inputs(self.layout, problem.sensitivity_to, problem)
        return averaged_run(self, self._reduced, self._exact, problem)

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
        for refused in refusals(problems, self.layout):
            if refused is not None:
                raise refused
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
        """Run several problems, with the error in place of each that failed or has no answer."""
        refused = refusals(problems, self.layout)
        sound = [one for one, error in zip(problems, refused, strict=True) if error is None]
        groups = grouped(sound, self._kind)
        # compiled once, before there are threads
        wide = {
            kind: self._wide_without(kind[1])
            for kind, _ in groups
            if kind is not None and kind[1] is not None
        }

        def solve(kind: Kind | None, positions: list[int]) -> list[Solution | SimulationError]:
            members = [sound[k] for k in positions]
            if kind is None:
                return one_by_one(members, self.integrate)
            if kind not in wide:
                return self._averaged_together(members)
            return all_without(members, wide[kind], self._solved)

        answers = iter(in_threads(groups, solve, threads, progress))
        return [next(answers) if error is None else error for error in refused]

    def _kind(self, problem: Problem) -> Kind:
        averaged = problem.dosing == "averaged"
        return self._tableau(problem), None if averaged else self._untaken.drugs(problem)

    def _averaged_together(self, problems: Sequence[Problem]) -> list[Solution | SimulationError]:
        from ranklmodel.compiled.averaging.run import averaged_parts

        runs = (averaged_parts(self, self._reduced, problem) for problem in problems)
        return averaged_together(runs, self._exact)

    def _solved(
        self, problems: Sequence[Problem], program: Program
    ) -> list[Solution | SimulationError]:
        """Return the answers to problems of one method, or why there is none."""
        tableau = self._tableau(problems[0])
        solver = self._solver(program.lanes)  # that it may have to be compiled is no run's fault
        began = time.perf_counter()
        queue, arrays = packed(problems, program)
        until = began + sum(problem.time_limit for problem in problems)
        with self._workspaces.lent(program, tableau) as space:
            space.run(solver, queue, _BUDGET, until)
        seconds = (time.perf_counter() - began) / len(problems)
        label = f"fast {tableau.name}"
        return [
            solution_of(queue, k, states, problem, program, label, seconds)
            for k, (states, problem) in enumerate(zip(arrays, problems, strict=True))
        ]

    def _tableau(self, problem: Problem) -> Tableau:
        if self.method != "automatic":
            return TABLEAUS[self.method]
        return RODAS5P if problem.tolerance.relative < _FIFTH_ORDER_BELOW else RODAS4

    def _address(self, name: str) -> int:
        return int(self._program.solver[SOLVER_KERNELS.index(name)])

    def _hoisted(self, constants: Floats) -> Floats:
        # no condition is held: each is as the states have it
        hoisted = np.full(self._program.sizes.hoisted, np.nan)
        invoke(self._address("prologue"), self._constants(constants), hoisted)
        return hoisted

    def _call(self, name: str, *arrays: Floats) -> None:
        invoke(self._program.others[name], *arrays)

    def _state(self, values: Floats) -> Floats:
        return doubles(values, (len(self.layout.states),), "states")

    def _constants(self, values: Floats) -> Floats:
        return doubles(values, (self._program.sizes.constants,), "constants")
