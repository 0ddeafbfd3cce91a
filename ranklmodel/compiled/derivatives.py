"""Runs with derivatives, and derivatives of starts, outputs and steady states."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from ranklmodel.compiled.batch import packed, solution_of
from ranklmodel.compiled.code.invoke import invoke, invoke_rows
from ranklmodel.compiled.contract import tangent_arrays as t
from ranklmodel.compiled.solver.workspace import Workspace
from ranklmodel.errors import SimulationError
from ranklmodel.simulation.schedule import Floats
from ranklmodel.simulation.shapes import doubles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ranklmodel.compiled.code.derivative_program import DerivativeProgram
    from ranklmodel.compiled.code.invoke import Solver
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.compiled.contract.tableaus import Tableau
    from ranklmodel.model.layout import Layout
    from ranklmodel.simulation.problem import Problem, Solution

_BUDGET = 2_000


def run_with_derivatives(
    program: Program,
    derivatives: DerivativeProgram,
    tableau: Tableau,
    solver: Solver,
    problem: Problem,
) -> Solution:
    """Run a problem and the derivatives it asks for.

    Raises
    ------
    SimulationError
        If the run fails, or a derivative is asked by an input the schedule sets.
    """
    directions = derivatives.directions
    refuse_set_inputs(program.layout, directions.constants, problem)
    began = time.perf_counter()
    queue, (states,) = packed([problem], program)
    tangent, _arrays = _tangent(program, derivatives, tableau, problem)
    Workspace(program, tableau, tangent).run(solver, queue, _BUDGET, began + problem.time_limit)
    seconds = time.perf_counter() - began
    label = f"fast {tableau.name}, tangent"
    result = solution_of(queue, 0, states, problem, program, label, seconds)
    if isinstance(result, SimulationError):
        raise result
    shape = (len(problem.times), directions.states, len(directions.constants))
    sensitivity = tangent.results.reshape(shape)
    # steps are accepted only while all are finite
    if not np.isfinite(sensitivity[[0, -1]]).all():
        raise SimulationError("a derivative is not finite", time=float(problem.times[-1]))
    return replace(result, sensitivity=sensitivity)


def refuse_set_inputs(layout: Layout, constants: Iterable[int], problem: Problem) -> None:
    """Raise SimulationError where a derivative is asked by an input that the schedule sets."""
    first = len(layout.parameters)
    inputs = {first + int(k) for k in problem.schedule.setting_inputs}
    for constant in constants:
        if int(constant) in inputs:
            name = layout.inputs.names[int(constant) - first]
            raise SimulationError(f"no derivative by {name!r}: the regimen sets it")


def _tangent(
    program: Program, derivatives: DerivativeProgram, tableau: Tableau, problem: Problem
) -> tuple[Any, tuple[Floats, ...]]:
    """Return the tangent solver's arrays, and those that must live as long."""
    directions = derivatives.directions
    vectors = np.zeros((t.STAGES + tableau.stages, directions.first[-1]))
    if problem.initial_sensitivity is not None:
        vectors[t.HERE] = problem.initial_sensitivity.ravel()[directions.places]
    sizes = np.where(directions.of_constants < 0, 1.0, problem.constants[directions.of_constants])
    vectors[t.SIZES] = 1.0 / np.where(sizes == 0.0, 1.0, np.abs(sizes))
    hoisted, held = np.full(directions.hoisted, np.nan), np.zeros(directions.held)
    entries = max(program.sizes.jacobian, 1)
    jacobian, jacobian_derivative = np.zeros(entries), np.zeros(entries)
    worst = np.zeros((2, directions.lanes))
    of_vectors = directions.of_vectors
    arrays = (vectors, hoisted, held, jacobian, jacobian_derivative, of_vectors, worst)
    tangent = t.Tangent(
        vectors=vectors,
        worst=worst,
        results=np.zeros((len(problem.times), directions.states * len(directions.constants))),
        places=directions.places,
        of_vectors=of_vectors,
        blocks=derivatives.blocks,
        conditions=hoisted[len(hoisted) - program.sizes.conditions :],
        addresses=np.array([*derivatives.solver, *(a.ctypes.data for a in arrays)], dtype=np.int64),
    )
    return tangent, (hoisted, held, jacobian, jacobian_derivative)


def start_derivatives(
    program: Program, derivatives: DerivativeProgram, constants: Floats
) -> Floats:
    """Return d(start)/d(constants), shape (n_states, n_directions)."""
    result = np.zeros((program.sizes.states, len(derivatives.directions.constants)))
    invoke(derivatives.others["start_derivatives"], constants, result)
    return result


def rate_derivatives(
    program: Program, derivatives: DerivativeProgram, state: Floats, constants: Floats
) -> Floats:
    """Return d(rates)/d(constants), shape (n_states, n_directions)."""
    sizes = program.sizes
    right, rates = np.zeros(sizes.states), np.zeros(sizes.states)
    jacobian = np.zeros(max(sizes.jacobian, 1))
    forcing = np.zeros(derivatives.directions.first[-1])
    hoisted = _hoisted(derivatives, constants)
    invoke(
        derivatives.others["evaluate_derivatives"], state, hoisted, right, rates, jacobian, forcing
    )
    return derivatives.directions.dense(forcing)


def output_derivatives(
    program: Program,
    derivatives: DerivativeProgram,
    states: Floats,
    of_states: Floats,
    constants: Floats,
) -> Floats:
    """Return the derivatives of states, rules and observables.

    Parameters
    ----------
    program, derivatives : Program, DerivativeProgram
        Machine code.
    states : array of shape (n_times, n_states)
        States.
    of_states : array of shape (n_times, n_states, n_directions)
        Their derivatives.
    constants : array of shape (n_constants,) or (n_times, n_constants)
        In force.

    Returns
    -------
    array of shape (n_times, n_outputs, n_directions)
        Derivatives.
    """
    directions, sizes = derivatives.directions, program.sizes
    count = len(directions.constants)
    states = doubles(states, (None, sizes.states), "states at times")
    number = len(states)
    doubles(of_states, (number, sizes.states, count), "derivatives of states at times")
    entries = np.zeros((number, len(directions.output_rows)))
    if constants.ndim == 1:
        constants = np.broadcast_to(constants, (number, len(constants)))
    constants = doubles(constants, (number, sizes.constants), "constants at times")
    changes = 1 + np.flatnonzero((constants[1:] != constants[:-1]).any(axis=1))
    edges = [0, *changes.tolist(), number]
    for first, last in pairwise(edges):
        if last > first:
            hoisted = _hoisted(derivatives, np.ascontiguousarray(constants[first]))
            kernel = derivatives.others["output_derivatives_many"]
            rows = np.ascontiguousarray(states[first:last])
            invoke_rows(kernel, rows, hoisted, entries[first:last])
    dense = np.zeros((number, sizes.outputs, sizes.states + count))
    dense[:, list(directions.output_rows), list(directions.output_columns)] = entries
    through = dense[:, :, : sizes.states] @ of_states + dense[:, :, sizes.states :]
    return np.concatenate([of_states, through], axis=1)


def _hoisted(derivatives: DerivativeProgram, constants: Floats) -> Floats:
    # no condition is held: each is as the states have it
    hoisted = np.full(derivatives.directions.hoisted, np.nan)
    invoke(derivatives.others["prologue_derivatives"], constants, hoisted)
    return hoisted


def steady_derivatives(
    jacobian: Floats, forcing: Floats, settles: np.ndarray, held: Floats | None = None
) -> Floats:
    """Return the derivatives of a steady state, by the implicit function theorem.

    Parameters
    ----------
    jacobian : array of shape (n_states, n_states)
        At the steady state.
    forcing : array of shape (n_states, n_directions)
        d(rates)/d(constants) there.
    settles : bool array of shape (n_states,)
        States that are at rest; the others are held.
    held : array of shape (n_states, n_directions), optional
        Derivatives of the held states; zero where not given.

    Raises
    ------
    SimulationError
        If the steady state is not isolated, so that it has no derivative.
    """
    derivatives = np.zeros_like(forcing)
    if held is not None:
        derivatives[~settles] = held[~settles]
    right = forcing[settles] + jacobian[np.ix_(settles, ~settles)] @ derivatives[~settles]
    matrix = jacobian[np.ix_(settles, settles)]
    reached = _reached(matrix, right)
    # rows differ in units by many orders of magnitude
    sizes = np.abs(matrix).max(axis=1, initial=0.0)
    if (sizes == 0.0).any():
        raise SimulationError("the steady state is not isolated: a state does not act on its rate")
    try:
        solved = -np.linalg.solve(matrix / sizes[:, None], right / sizes[:, None])
    except np.linalg.LinAlgError:
        raise SimulationError("the steady state is not isolated: it has no derivative") from None
    # elsewhere it is rounding: a drug never given would seem to follow the parameters of bone
    derivatives[settles] = np.where(reached, solved, 0.0)
    return derivatives


def _reached(jacobian: Floats, forcing: Floats) -> np.ndarray:
    """Return which states each direction acts on, directly or through others."""
    pattern = (jacobian != 0.0).astype(np.int64)
    reached: np.ndarray = forcing != 0.0
    while True:
        further = reached | (pattern @ reached > 0)
        if (further == reached).all():
            return reached
        reached = further
