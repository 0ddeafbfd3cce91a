"""Implicit Euler steps of many systems by a model's kernels, whose elimination is sparse.

One system after another goes through the kernels for one patient, so that what a system gives does
not depend, to the bit, on whether others are asked beside it. All else is done for all at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.code.invoke import kernel
from ranklmodel.compiled.contract.kernels import SOLVER_KERNELS
from ranklmodel.simulation.implicit import solved

if TYPE_CHECKING:
    from ranklmodel.compiled.code.program import Program
    from ranklmodel.simulation.schedule import Floats, Integers

_BYTES = 8


@final
class KernelSteps:
    """Implicit steps by kernels; see :class:`~ranklmodel.simulation.implicit.ImplicitSteps`.

    Parameters
    ----------
    program : Program
        Kernels for one patient.
    constants : array of shape (n, n_constants)
        Of each system.
    """

    def __init__(self, program: Program, constants: Floats) -> None:
        sizes = program.sizes
        self._sizes = sizes
        self._held = np.flatnonzero(~np.array(program.layout.settles))
        self._entries = max(sizes.jacobian, 1)
        self._held_entries = np.flatnonzero(np.isin(sizes.rows, self._held))
        pointers = {"prologue": 2, "rates_jacobian": 4, "factorize": 3, "solve": 3, "check": 5}
        self._kernels = {
            name: kernel(int(program.solver[SOLVER_KERNELS.index(name)]), number)
            for name, number in pointers.items()
        }
        constants = np.ascontiguousarray(constants, dtype=float)
        # no condition is held: each is as the states have it
        self._hoisted = np.full((len(constants), sizes.hoisted), np.nan)
        prologue = self._kernels["prologue"]
        for row in range(len(constants)):
            prologue(_at(constants, row), _at(self._hoisted, row))

    def linear(self, systems: Integers, states: Floats) -> tuple[Floats, Floats]:
        """Return rates, and the stored entries of the Jacobians, shape (n, n_entries)."""
        states = np.ascontiguousarray(states, dtype=float)
        rates = np.empty(states.shape)
        jacobians = np.zeros((len(states), self._entries))
        call, hoisted = self._kernels["rates_jacobian"], self._hoisted.ctypes.data
        width = self._hoisted.shape[1] * _BYTES
        of_states, of_rates = states.ctypes.data, rates.ctypes.data
        of_jacobians, size = jacobians.ctypes.data, states.shape[1] * _BYTES
        for row, system in enumerate(systems.tolist()):
            call(
                of_states + row * size,
                hoisted + system * width,
                of_rates + row * size,
                of_jacobians + row * self._entries * _BYTES,
            )
        rates[:, self._held] = 0.0
        jacobians[:, self._held_entries] = 0.0
        return rates, jacobians

    def change(self, rates: Floats, jacobians: Floats, steps: Floats) -> Floats:
        """Return what the steps add, with pivoting where elimination without it is inaccurate."""
        factorize, solve, check = (self._kernels[k] for k in ("factorize", "solve", "check"))
        rates, jacobians = np.ascontiguousarray(rates), np.ascontiguousarray(jacobians)
        shifts, wrong = np.ascontiguousarray(1.0 / steps), np.empty(len(rates))
        factors, change = np.empty(max(self._sizes.factors, 1)), np.empty(rates.shape)
        of_factors, size = factors.ctypes.data, rates.shape[1] * _BYTES
        at_rates, at_change = rates.ctypes.data, change.ctypes.data
        at_jacobian, at_shift, at_wrong = (a.ctypes.data for a in (jacobians, shifts, wrong))
        for _ in range(len(rates)):
            factorize(at_jacobian, at_shift, of_factors)
            solve(of_factors, at_rates, at_change)
            check(at_jacobian, at_shift, at_change, at_rates, at_wrong)
            at_rates, at_change = at_rates + size, at_change + size
            at_jacobian += self._entries * _BYTES
            at_shift, at_wrong = at_shift + _BYTES, at_wrong + _BYTES
        # written so that what is no number counts as wrong
        for row in np.flatnonzero(~(wrong <= 0.0)):
            change[row] = self._pivoted(rates[row], jacobians[row], shifts[row])
        return change

    def _pivoted(self, rates: Floats, jacobian: Floats, shift: float) -> Floats:
        sizes = self._sizes
        matrix = shift * np.eye(sizes.states)
        matrix[sizes.rows, sizes.columns] -= jacobian[: sizes.jacobian]
        return solved(matrix, rates)


def _at(array: Floats, row: int) -> int:
    """Return the address of a row."""
    return int(array.ctypes.data) + row * array.strides[0]
