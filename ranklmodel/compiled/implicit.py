"""Implicit Euler steps of many systems by a model's kernels, whose elimination is sparse.

One system after another goes through the kernels for one patient, so that what a system gives does
not depend, to the bit, on whether others are asked beside it. All else is done for all at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.compiled.code.invoke import kernel, kernel_of_rows
from ranklmodel.compiled.contract.kernels import SOLVER_KERNELS
from ranklmodel.simulation.implicit import solved
from ranklmodel.simulation.shapes import doubles

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._plan = plan = _plan_of(program)
        constants = doubles(constants, (None, program.sizes.constants), "constants of systems")
        # no condition is held: each is as the states have it
        self._hoisted = np.full((len(constants), program.sizes.hoisted), np.nan)
        of_constants, of_hoisted = constants.ctypes.data, self._hoisted.ctypes.data
        for _ in range(len(constants)):
            plan.prologue(of_constants, of_hoisted)
            of_constants, of_hoisted = of_constants + plan.line, of_hoisted + plan.hoisted

    def linear(self, systems: Integers, states: Floats) -> tuple[Floats, Floats]:
        """Return rates, and the stored entries of the Jacobians, shape (n, n_entries)."""
        plan, states = self._plan, np.ascontiguousarray(states, dtype=float)
        rates = np.empty(states.shape)
        jacobians = np.zeros((len(states), plan.entries))
        call, hoisted = plan.rates_jacobian, self._hoisted.ctypes.data
        places = (states.ctypes.data, rates.ctypes.data, jacobians.ctypes.data)
        of_states, of_rates, of_jacobians = places
        for system in systems.tolist():
            call(of_states, hoisted + system * plan.hoisted, of_rates, of_jacobians)
            of_states, of_rates = of_states + plan.row, of_rates + plan.row
            of_jacobians += plan.entries * _BYTES
        rates[:, plan.held] = 0.0
        jacobians[:, plan.held_entries] = 0.0
        return rates, jacobians

    def change(self, rates: Floats, jacobians: Floats, steps: Floats) -> Floats:
        """Return what the steps add, with pivoting where elimination without it is inaccurate."""
        plan = self._plan
        rates, jacobians = np.ascontiguousarray(rates), np.ascontiguousarray(jacobians)
        shifts, wrong = np.ascontiguousarray(1.0 / steps), np.empty(len(rates))
        factors, change = np.empty(plan.factors), np.empty(rates.shape)
        factorize, solve, check = plan.factorize, plan.solve, plan.check
        of_factors, at_rates, at_change = (a.ctypes.data for a in (factors, rates, change))
        at_jacobian, at_shift, at_wrong = (a.ctypes.data for a in (jacobians, shifts, wrong))
        for _ in range(len(rates)):
            factorize(at_jacobian, at_shift, of_factors)
            solve(of_factors, at_rates, at_change)
            check(at_jacobian, at_shift, at_change, at_rates, at_wrong)
            at_rates, at_change = at_rates + plan.row, at_change + plan.row
            at_jacobian += plan.entries * _BYTES
            at_shift, at_wrong = at_shift + _BYTES, at_wrong + _BYTES
        # written so that what is no number counts as wrong
        for row in np.flatnonzero(~(wrong <= 0.0)):
            change[row] = self._pivoted(rates[row], jacobians[row], shifts[row])
        return change

    def outputs(self, systems: Integers, states: Floats) -> Floats:
        """Return states, rules and observables, shape (n, n_outputs)."""
        plan, states = self._plan, np.ascontiguousarray(states, dtype=float)
        outputs = np.empty((len(states), plan.outputs))
        hoisted, size = self._hoisted.ctypes.data, plan.outputs * _BYTES
        of_states, of_outputs = states.ctypes.data, outputs.ctypes.data
        for system in systems.tolist():
            plan.outputs_many(of_states, hoisted + system * plan.hoisted, of_outputs, 1)
            of_states, of_outputs = of_states + plan.row, of_outputs + size
        return np.concatenate([states, outputs], axis=1)

    def _pivoted(self, rates: Floats, jacobian: Floats, shift: float) -> Floats:
        rows, columns = self._plan.places
        matrix = shift * np.eye(len(rates))
        matrix[rows, columns] -= jacobian[: len(rows)]
        return solved(matrix, rates)


@final
@dataclass(frozen=True, eq=False)
class _Plan:
    """What is known of a program before there are constants.

    Attributes
    ----------
    prologue, rates_jacobian, factorize, solve, check, outputs_many : callable
        Kernels, which take addresses, the last one also a number of states.
    held, held_entries : array of int
        States that do not settle, and the entries of the Jacobian in their rows.
    places : pair of array of int
        Rows and columns of the entries.
    entries, factors, outputs : int
        Lengths of a Jacobian, of its factors, and of what is shown besides states.
    line, hoisted, row : int
        Bytes of constants, of what depends on them alone, and of states.
    """

    prologue: Callable[..., None]
    rates_jacobian: Callable[..., None]
    factorize: Callable[..., None]
    solve: Callable[..., None]
    check: Callable[..., None]
    outputs_many: Callable[..., None]
    held: Integers
    held_entries: Integers
    places: tuple[Integers, Integers]
    entries: int
    factors: int
    outputs: int
    line: int
    hoisted: int
    row: int


_POINTERS = {"prologue": 2, "rates_jacobian": 4, "factorize": 3, "solve": 3, "check": 5}


def _plan_of(program: Program) -> _Plan:
    """Return the plan of a program, made once."""
    kept: dict[str, _Plan] = vars(program)
    return kept.get("_plan") or kept.setdefault("_plan", _planned(program))


def _planned(program: Program) -> _Plan:
    sizes = program.sizes
    held = np.flatnonzero(~np.array(program.layout.settles))
    kernels = {
        name: kernel(int(program.solver[SOLVER_KERNELS.index(name)]), number)
        for name, number in _POINTERS.items()
    }
    return _Plan(
        **kernels,
        outputs_many=kernel_of_rows(program.others["outputs_many"]),
        held=held,
        held_entries=np.flatnonzero(np.isin(sizes.rows, held)),
        places=program.places,
        entries=max(sizes.jacobian, 1),
        factors=max(sizes.factors, 1),
        outputs=sizes.outputs,
        line=sizes.constants * _BYTES,
        hoisted=sizes.hoisted * _BYTES,
        row=sizes.states * _BYTES,
    )
