"""Steps of implicit Euler, of several systems at once.

A step of length h from a state changes it by the solution of (1/h - J) change = rates, among the
states that settle. Each row of all arrays is one system, and no row acts on another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from ranklmodel.simulation.schedule import Floats, Integers


class ImplicitSteps(Protocol):
    """Systems of equal equations and constants of their own."""

    def linear(self, systems: Integers, states: Floats) -> tuple[Floats, Floats]:
        """Return the rates of some systems and their Jacobians, in a form of the engine's own.

        Parameters
        ----------
        systems : array of int of shape (n,)
            Which.
        states : array of shape (n, n_states)
            Where.

        Returns
        -------
        rates : array of shape (n, n_states)
            Per day; zero where a state does not settle.
        jacobians : array of shape (n, ...)
            What :meth:`change` takes.
        """
        ...

    def change(self, rates: Floats, jacobians: Floats, steps: Floats) -> Floats:
        """Return what steps of some days add to the states, shape (n, n_states).

        It is not a number where the linear system is singular, and zero where a state does not
        settle.
        """
        ...

    def outputs(self, systems: Integers, states: Floats) -> Floats:
        """Return states, rules and observables of some systems, shape (n, n_outputs)."""
        ...


def solved(matrix: Floats, right: Floats) -> Floats:
    """Return the solution of a linear system, or no numbers where it has none."""
    if not (np.isfinite(matrix).all() and np.isfinite(right).all()):
        return np.full(len(right), np.nan)
    try:
        return np.asarray(np.linalg.solve(matrix, right), dtype=np.float64)
    except np.linalg.LinAlgError:
        return np.full(len(right), np.nan)
