"""Steps of implicit Euler by the rates and dense Jacobians of any engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

import numpy as np

from ranklmodel.simulation.implicit import solved

if TYPE_CHECKING:
    from ranklmodel.simulation.problem import Engine
    from ranklmodel.simulation.schedule import Floats, Integers


@final
class DenseSteps:
    """Implicit steps of an engine without kernels for them; see `ImplicitSteps`.

    Parameters
    ----------
    engine : Engine
        Of the model.
    constants : array of shape (n, n_constants)
        Of each system.
    """

    def __init__(self, engine: Engine, constants: Floats) -> None:
        self._engine, self._constants = engine, constants
        self._moving = np.flatnonzero(engine.layout.settles)

    def linear(self, systems: Integers, states: Floats) -> tuple[Floats, Floats]:
        """Return rates and Jacobians; see :class:`ImplicitSteps`."""
        moving, number = self._moving, len(self._moving)
        rates, jacobians = np.zeros(states.shape), np.empty((len(states), number, number))
        for row, system in enumerate(systems):
            constants = self._constants[system]
            rates[row, moving] = self._engine.rates(states[row], constants)[moving]
            jacobian = self._engine.jacobian(states[row], constants)
            jacobians[row] = jacobian[np.ix_(moving, moving)]
        return rates, jacobians

    def change(self, rates: Floats, jacobians: Floats, steps: Floats) -> Floats:
        """Return what the steps add; see :class:`ImplicitSteps`."""
        change = np.zeros(rates.shape)
        one = np.eye(len(self._moving))
        for row, step in enumerate(steps):
            matrix = one / step - jacobians[row]
            change[row, self._moving] = solved(matrix, rates[row, self._moving])
        return change

    def outputs(self, systems: Integers, states: Floats) -> Floats:
        """Return what is shown; see :class:`ImplicitSteps`."""
        return self._engine.outputs(states, self._constants[systems])
