"""Reduced models for averaged dosing, and their derivatives, computed by programs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.compiled.code.invoke import invoke, invoke_rows
from ranklmodel.compiled.contract.reduced import Reduced, ReducedDerivatives

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.averaged_derivatives.program import AveragedDerivatives
    from ranklmodel.compiled.code.derivative_program import DerivativeProgram
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


def reduced_by(
    program: Program,
    solve: Callable[[Problem, Program], Solution],
    derivatives: Callable[[tuple[int, ...], bool], ReducedDerivatives],
) -> Reduced:
    """Return the model that a program for averaged dosing reduces, run by an engine's solver."""
    assert program.reduction is not None
    interface = partial(_interface, program)
    return Reduced(program.reduction, interface, lambda slow: solve(slow, program), derivatives)


def derivatives_by(
    program: AveragedDerivatives,
    solve: Callable[[Problem, Program, DerivativeProgram], Solution],
) -> ReducedDerivatives:
    """Return the derivatives of a reduced model, run by an engine's tangent solver."""
    directions = program.tangent.directions

    def slow(problem: Problem) -> Solution:
        # an average that moves with a direction without a constant has one of its own here
        asked = np.array(directions.constants)
        return solve(replace(problem, sensitivity_to=asked), program.slow, program.tangent)

    return ReducedDerivatives(
        program.pairs,
        program.own,
        program.terms,
        partial(_block, program),
        partial(_terms, program),
        slow,
        partial(_hold, program),
    )


def _interface(program: Program, states: Floats, constants: Floats) -> Floats:
    """Return the averaged terms, shape (n_rows, n_terms).

    `states` holds only those the terms depend on, in order, shape (n_rows, n_felt).
    """
    assert program.reduction is not None
    terms = np.empty((len(states), program.reduction.interface))
    address = program.others["interface_many"]
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke_rows(address, np.ascontiguousarray(states), fixed, terms)
    return terms


def _terms(program: AveragedDerivatives, states: Floats, constants: Floats) -> Floats:
    """Return the derivatives of the averaged terms, shape (n_rows, n_places)."""
    entries = np.empty((len(states), len(program.terms)))
    address = program.tangent.others["interface_derivatives_many"]
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke_rows(address, np.ascontiguousarray(states), fixed, entries)
    return entries


def _block(program: AveragedDerivatives, constants: Floats) -> Floats:
    """Return the derivatives of the block's matrix, shape (n_directions, n + 1, n + 1)."""
    reduction = program.slow.reduction
    assert reduction is not None
    size, count = len(reduction.block), len(program.tangent.directions.constants)
    entries = np.zeros(len(program.matrix) + len(program.source))
    # at zero, where the derivatives of rates are those of what enters at a steady rate
    fixed = np.ascontiguousarray(constants, dtype=float)
    invoke(program.tangent.others["block_derivatives"], np.zeros(size), fixed, entries)
    matrix = np.zeros((count, size + 1, size + 1))
    places = [*program.matrix, *((j, row, size) for j, row in program.source)]
    for (j, row, column), value in zip(places, entries.tolist(), strict=True):
        matrix[j, row, column] = value
    return matrix


def _hold(program: AveragedDerivatives, moved: Floats) -> bool:
    """Tell whether the derivatives of the state are zero wherever none are kept."""
    reduction = program.slow.reduction
    assert reduction is not None
    for j, reached in enumerate(program.block_reach):
        kept = {reduction.block[k] for k in reached}
        if any(moved[state, j] != 0.0 for state in reduction.block if state not in kept):
            return False
    return program.tangent.directions.hold(moved[list(reduction.slow)])
