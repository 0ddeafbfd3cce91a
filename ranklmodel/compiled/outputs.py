"""States, rules and observables at many times, from the states and the constants in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ranklmodel.compiled.code.invoke import invoke_rows
from ranklmodel.simulation.shapes import doubles

if TYPE_CHECKING:
    from collections.abc import Callable

    from ranklmodel.compiled.code.program import Program
    from ranklmodel.simulation.schedule import Floats


def outputs_of(
    program: Program, hoisted: Callable[[Floats], Floats], states: Floats, constants: Floats
) -> Floats:
    """Return states, rules and observables, shape (n_times, n_outputs).

    Parameters
    ----------
    program : Program
        The model's.
    hoisted : callable
        Returns the terms of constants alone.
    states : array of shape (n_times, n_states)
        States.
    constants : array of shape (n_constants,) or (n_times, n_constants)
        In force.
    """
    width = program.sizes.states
    states = doubles(states, (None, width), "states at times")
    number = len(states)
    whole = np.empty((number, width + program.sizes.outputs))
    whole[:, :width] = states
    outputs = np.empty((number, program.sizes.outputs))
    constants = np.asarray(constants)
    shape = (number, program.sizes.constants)[-constants.ndim :]
    constants = doubles(constants, shape, "constants at times")
    # rows between changes of the constants are computed in one call
    changed = [0]
    if constants.ndim == 2:
        changed += (1 + np.flatnonzero((constants[1:] != constants[:-1]).any(axis=1))).tolist()
    address = program.others["outputs_many"]
    for first, last in zip(changed, [*changed[1:], number], strict=True):
        fixed = hoisted(constants if constants.ndim == 1 else constants[first])
        invoke_rows(address, states[first:last], fixed, outputs[first:last])
    whole[:, width:] = outputs
    return whole
