"""The terms that averaged dosing averages, computed by a reduced program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.compiled.code.invoke import invoke_rows
from ranklmodel.compiled.contract.reduced import Reduced

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.code.program import Program
    from ranklmodel.simulation.problem import Problem, Solution
    from ranklmodel.simulation.schedule import Floats


def reduced_by(program: Program, solve: Callable[[Problem, Program], Solution]) -> Reduced:
    """Return the model that a program for averaged dosing reduces, run by an engine's solver."""
    assert program.reduction is not None
    interface = partial(_interface, program)
    return Reduced(program.reduction, interface, lambda slow: solve(slow, program))


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
